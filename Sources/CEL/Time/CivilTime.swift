/// An instant as calendars and clocks show it at an offset from UTC.
///
/// The proleptic Gregorian calendar; days by Howard Hinnant's civil algorithms.
struct CivilTime: Hashable, Sendable {
  var year: Int
  /// 1 to 12.
  var month: Int
  /// 1 to 31.
  var day: Int
  var hour: Int
  var minute: Int
  var second: Int
  var nanosecond: Int
  /// Days since 1970-01-01.
  var dayNumber: Int

  /// What an instant is so many seconds east of UTC.
  init(_ timestamp: CELTimestamp, offset: Int) {
    let seconds = Int(timestamp.seconds) + offset
    dayNumber = seconds.flooredDivision(by: 86_400)
    let rest = seconds - dayNumber * 86_400
    (year, month, day) = CivilTime.date(of: dayNumber)
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
    nanosecond = Int(timestamp.nanoseconds)
  }

  /// 0 for Sunday to 6 for Saturday.
  var weekday: Int { (dayNumber % 7 + 11) % 7 }

  /// 0 for the first of January.
  var dayOfYear: Int { dayNumber - CivilTime.dayNumber(year: year, month: 1, day: 1) }

  /// Days since 1970-01-01 of a date that exists.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.flooredDivision(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date so many days after 1970-01-01.
  static func date(of dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted.flooredDivision(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The number of days of a month.
  static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Int {
  /// The quotient, rounded down.
  func flooredDivision(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
