/// A length of time by the calendar, such as `P60D`, `P2W` or `P1Y6M` (ISO 8601 § 5.5.2).
///
/// Its parts stay apart, since a month has no fixed number of days.
public struct CalendarPeriod: Hashable, Sendable {
  /// The years.
  public var years: Int32 = 0
  /// The months.
  public var months: Int32 = 0
  /// The weeks.
  public var weeks: Int32 = 0
  /// The days.
  public var days: Int32 = 0
  /// The hours.
  public var hours: Int32 = 0
  /// The minutes.
  public var minutes: Int32 = 0
  /// The seconds.
  public var seconds: Int32 = 0

  /// A length of no time at all.
  public init() {}

  /// The length written in ISO 8601 with whole numbers; `nil` in any other form.
  public init?(iso text: String) {
    var scanner = DigitScanner(text.utf8)
    guard scanner.take(0x50), !scanner.isAtEnd else { return nil }
    let dateUnits: [(UInt8, WritableKeyPath<CalendarPeriod, Int32>)] = [
      (0x59, \.years), (0x4D, \.months), (0x57, \.weeks), (0x44, \.days),
    ]
    guard read(dateUnits, from: &scanner) else { return nil }
    guard !scanner.isAtEnd else { return }
    guard scanner.take(0x54), !scanner.isAtEnd else { return nil }
    let clockUnits: [(UInt8, WritableKeyPath<CalendarPeriod, Int32>)] = [
      (0x48, \.hours), (0x4D, \.minutes), (0x53, \.seconds),
    ]
    guard read(clockUnits, from: &scanner), scanner.isAtEnd else { return nil }
  }

  /// Takes numbers with their units, each unit at most once and in the given order.
  private mutating func read(
    _ units: [(letter: UInt8, part: WritableKeyPath<CalendarPeriod, Int32>)],
    from scanner: inout DigitScanner
  ) -> Bool {
    var remaining = units[...]
    while let next = scanner.next, next != 0x54 {
      guard let number = scanner.number(),
        let position = remaining.firstIndex(where: { $0.letter == scanner.next })
      else { return false }
      _ = scanner.take(remaining[position].letter)
      self[keyPath: remaining[position].part] = Int32(clamping: number)
      remaining = remaining[(position + 1)...]
    }
    return true
  }

  /// The whole days it lasts; `nil` where years or months make that depend on the start.
  ///
  /// Hours, minutes and seconds count as far as they make up whole days.
  public var wholeDays: Int? {
    guard years == 0, months == 0 else { return nil }
    let seconds = Int(hours) * 3_600 + Int(minutes) * 60 + Int(seconds)
    return Int(weeks) * 7 + Int(days) + seconds / 86_400
  }

  /// Whether it holds years or months.
  public var hasMonths: Bool { years != 0 || months != 0 }
}

extension CivilDate {
  /// The day at the end of a period: first years and months, then weeks and days.
  ///
  /// `nil` outside the years 0000 to 9999. Parts shorter than a day count as far as they make up
  /// whole days.
  public func plus(_ period: CalendarPeriod) -> CivilDate? {
    var days = period
    days.years = 0
    days.months = 0
    let months = Int(period.years) * 12 + Int(period.months)
    return plus(months: months)?.plus(days: days.wholeDays ?? 0)
  }
}

extension CalendarPeriod: CustomStringConvertible {
  /// The shortest ISO 8601 form; nothing at all is `P0D`.
  public var description: String {
    func parts(_ parts: [(Int32, String)]) -> String {
      parts.map { $0.0 == 0 ? "" : "\($0.0)\($0.1)" }.joined()
    }
    let date = parts([(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")])
    let clock = parts([(hours, "H"), (minutes, "M"), (seconds, "S")])
    if date.isEmpty, clock.isEmpty { return "P0D" }
    return "P" + date + (clock.isEmpty ? "" : "T" + clock)
  }
}
