/// A time of day on a wall clock, to the second; 24:00 is the end of the day.
public struct CivilTime: Hashable, Sendable {
  /// The number of seconds since midnight, at most 86,400.
  public let secondOfDay: Int32

  /// A time from an hour, a minute and a second; `nil` where the clock has none such.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second),
      hour < 24 || (minute == 0 && second == 0)
    else { return nil }
    secondOfDay = Int32(hour * 3_600 + minute * 60 + second)
  }

  /// The time written `HH:MM` and in no other way; `nil` where the clock has none such.
  public init?(iso text: String) {
    var scanner = DigitScanner(text.utf8)
    guard let hour = scanner.number(digits: 2), scanner.take(0x3A),
      let minute = scanner.number(digits: 2), scanner.isAtEnd
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The hour, from 0 to 24.
  public var hour: Int { Int(secondOfDay) / 3_600 }

  /// The minute, from 0 to 59.
  public var minute: Int { Int(secondOfDay) / 60 % 60 }

  /// The second, from 0 to 59.
  public var second: Int { Int(secondOfDay) % 60 }

  /// The whole minutes since midnight.
  public var minuteOfDay: Int { Int(secondOfDay) / 60 }
}

extension CivilTime: Comparable {
  /// Whether the first time comes before the second.
  public static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.secondOfDay < right.secondOfDay
  }
}

extension CivilTime: CustomStringConvertible {
  /// `09:30`, with seconds only where there are any.
  public var description: String {
    let minutes = "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
    return second == 0 ? minutes : minutes + ":" + padded(second, to: 2)
  }
}
