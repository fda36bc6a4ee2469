/// A day of the proleptic Gregorian calendar, of the years 0000 to 9999.
///
/// Kept as a count of days, so that comparing and counting are integer arithmetic.
public struct CivilDate: Hashable, Sendable {
  /// The number of days since 1970-01-01, negative before it.
  public let dayNumber: Int32

  /// The day that many days after 1970-01-01; `nil` outside the years 0000 to 9999.
  public init?(dayNumber: Int) {
    guard dayNumber >= CivilDate.firstDay, dayNumber <= CivilDate.lastDay else { return nil }
    self.dayNumber = Int32(dayNumber)
  }

  /// The day of a year, a month from 1 and a day from 1; `nil` where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    dayNumber = Int32(CivilDate.days(year, month, day))
  }

  /// The day written `YYYY-MM-DD` and in no other way; `nil` where the calendar has none such.
  public init?(iso text: String) {
    guard let written = WrittenDate(text.utf8), let date = written.date else { return nil }
    self = date
  }

  /// The number of days of a month; 0 for a month that does not exist.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1, 3, 5, 7, 8, 10, 12: 31
    default: 0
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static let firstDay = days(0, 1, 1)
  private static let lastDay = days(9999, 12, 31)

  /// Days since 1970-01-01, counted in years that begin in March so that the leap day comes last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = (month <= 2 ? year - 1 : year) + 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468 - 146_097
  }
}

extension CivilDate {
  /// The year, the month from 1 and the day from 1.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468 + 146_097
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = (era - 1) * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The year, from 0 to 9999.
  public var year: Int { components.year }

  /// The month, from 1.
  public var month: Int { components.month }

  /// The day of the month, from 1.
  public var day: Int { components.day }

  /// The day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let remainder = (Int(dayNumber) + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The day that many days later, or earlier; `nil` outside the years 0000 to 9999.
  public func plus(days: Int) -> CivilDate? {
    let (sum, overflows) = Int(dayNumber).addingReportingOverflow(days)
    return overflows ? nil : CivilDate(dayNumber: sum)
  }

  /// The same day of the month that many months later; the last day where the month is shorter.
  ///
  /// So the Interpretation Act counts months (s. 28). `nil` outside the years 0000 to 9999.
  public func plus(months: Int) -> CivilDate? {
    guard abs(months.clamped) < 120_000 else { return nil }
    let (year, month, day) = components
    let total = year * 12 + month - 1 + months
    guard total >= 0 else { return nil }
    let length = CivilDate.length(ofMonth: total % 12 + 1, year: total / 12)
    return CivilDate(year: total / 12, month: total % 12 + 1, day: min(day, length))
  }

  /// The number of days from this day to another, negative where the other comes first.
  public func days(to other: CivilDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }
}

extension Int {
  /// The value itself, but never the one whose magnitude cannot be represented.
  fileprivate var clamped: Int { Swift.max(self, -Int.max) }
}

extension CivilDate: Comparable {
  /// Whether the first day comes before the second.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CivilDate: CustomStringConvertible {
  /// `2026-03-01`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number with zeros in front of it, up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
