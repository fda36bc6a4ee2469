/// A day, or a time of a day, where an activity begins or ends.
///
/// Written `2026-03-01`, `2026-03-01T13:00`, `2026-03-01T13:00:30Z` or `2026-03-01T13:00-05:00`.
public struct CivilMoment: Hashable, Sendable {
  /// The day as written, on the wall calendar of the place.
  public var date: CivilDate
  /// The time of day; `nil` for a whole day.
  public var time: CivilTime?
  /// The minutes by which the place's clock is ahead of UTC; `nil` where it is not said.
  public var offset: Int32?

  /// A moment; without a time it is a whole day.
  public init(date: CivilDate, time: CivilTime? = nil, offset: Int32? = nil) {
    self.date = date
    self.time = time
    self.offset = offset
  }

  /// The moment written in ISO 8601; `nil` where the form, the calendar or the clock refuses it.
  public init?(iso text: String) {
    guard let written = WrittenMoment(text.utf8), let moment = written.moment else { return nil }
    self = moment
  }

  /// The minutes since 1970-01-01T00:00Z, or of the wall clock where no offset is said.
  public var minutes: Int {
    Int(date.dayNumber) * 1_440 + (time?.minuteOfDay ?? 0) - Int(offset ?? 0)
  }
}

extension CivilMoment: CustomStringConvertible {
  /// As it is written in a plan.
  public var description: String {
    guard let time else { return date.description }
    guard let offset else { return "\(date)T\(time)" }
    guard offset != 0 else { return "\(date)T\(time)Z" }
    let size = Int(abs(offset))
    let sign = offset < 0 ? "-" : "+"
    return "\(date)T\(time)\(sign)\(padded(size / 60, to: 2)):\(padded(size % 60, to: 2))"
  }
}

/// The parts of a moment in the form ISO 8601 asks for, which need not exist in the calendar.
struct WrittenMoment {
  private var date: WrittenDate
  private var clock: (hour: Int, minute: Int, second: Int)?
  private var offset: (sign: Int, hour: Int, minute: Int)?

  /// The parts of a text of exactly that form.
  init?(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    guard let date = WrittenDate(bytes.prefix(10)) else { return nil }
    self.date = date
    var scanner = DigitScanner(bytes.dropFirst(10))
    guard !scanner.isAtEnd else { return }
    guard scanner.take(0x54), let hour = scanner.number(digits: 2), scanner.take(0x3A),
      let minute = scanner.number(digits: 2)
    else { return nil }
    var second = 0
    if scanner.take(0x3A) {
      guard let seconds = scanner.number(digits: 2) else { return nil }
      second = seconds
    }
    clock = (hour, minute, second)
    guard readOffset(&scanner), scanner.isAtEnd else { return nil }
  }

  private mutating func readOffset(_ scanner: inout DigitScanner) -> Bool {
    if scanner.isAtEnd { return true }
    if scanner.take(0x5A) {
      offset = (1, 0, 0)
      return true
    }
    let sign = scanner.take(0x2B) ? 1 : scanner.take(0x2D) ? -1 : 0
    guard sign != 0, let hour = scanner.number(digits: 2), scanner.take(0x3A),
      let minute = scanner.number(digits: 2)
    else { return false }
    offset = (sign, hour, minute)
    return true
  }

  /// The moment, where the calendar and the clock have one such.
  var moment: CivilMoment? {
    guard let date = date.date else { return nil }
    guard let clock else { return CivilMoment(date: date) }
    guard let time = CivilTime(hour: clock.hour, minute: clock.minute, second: clock.second)
    else { return nil }
    guard let offset else { return CivilMoment(date: date, time: time) }
    guard offset.hour <= 23, offset.minute <= 59 else { return nil }
    let minutes = Int32(offset.sign * (offset.hour * 60 + offset.minute))
    return CivilMoment(date: date, time: time, offset: minutes)
  }
}
