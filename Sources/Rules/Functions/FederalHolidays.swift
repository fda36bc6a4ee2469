internal import PlanSchema

/// The federal holidays of a year, worked out for any year.
///
/// Interpretation Act, R.S.C. 1985, c. I-21, s. 35(1), *holiday*, and Holidays Act ss. 2 to 4.
/// Days that a proclamation, a province or a municipality fixes are not known here; nor are
/// Saturday and Boxing Day, which the Act does not name.
enum FederalHolidays {
  /// Whether the Act calls the day a holiday; Sundays are holidays.
  static func contains(_ date: CivilDate) -> Bool { date.weekday == 7 || isNamed(date) }

  /// Whether the day is a holiday other than for being a Sunday.
  static func isNamed(_ date: CivilDate) -> Bool {
    let (year, month, day) = date.components
    switch (month, day) {
    case (1, 1), (9, 30), (11, 11), (12, 25): return true
    // Holidays Act s. 2: Canada Day is 1 July, or 2 July when the first is a Sunday.
    case (7, 1): return date.weekday != 7
    case (7, 2): return date.weekday == 1
    // Labour Day is the first Monday of September.
    case (9, 1...7): return date.weekday == 1
    // Victoria Day is the first Monday before 25 May.
    case (5, 18...24): return date.weekday == 1
    case (3...4, _):
      guard let easter = easterSunday(of: year) else { return false }
      let distance = easter.days(to: date)
      return distance == -2 || distance == 1
    default: return false
    }
  }

  /// The first day that is no holiday, the day itself included.
  ///
  /// Interpretation Act, s. 26.
  static func firstOtherDay(from date: CivilDate) -> CivilDate? {
    var date = date
    while contains(date) {
      guard let next = date.plus(days: 1) else { return nil }
      date = next
    }
    return date
  }

  /// Easter Sunday of the Gregorian calendar (Meeus, *Astronomical Algorithms*, chapter 8).
  static func easterSunday(of year: Int) -> CivilDate? {
    let golden = year % 19
    let (century, ofCentury) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * shift + 114
    return CivilDate(year: year, month: days / 31, day: days % 31 + 1)
  }
}

/// Counts of days that look at more than their distance.
enum DayCounts {
  /// Whether people are at work: Monday to Friday less the holidays and 26 December.
  static func isBusinessDay(_ date: CivilDate) -> Bool {
    guard date.weekday <= 5, !FederalHolidays.isNamed(date) else { return false }
    return !(date.month == 12 && date.day == 26)
  }

  /// The longest stretch in which business days are counted, some twenty years.
  static let longestStretch = 7_500

  /// The number of business days after `start`, up to and including `end`; 0 where none are.
  ///
  /// `nil` past `longestStretch`. Linear in the number of days.
  static func businessDays(after start: CivilDate, upTo end: CivilDate) -> Int? {
    let length = start.days(to: end)
    guard length > 0 else { return 0 }
    guard length <= longestStretch else { return nil }
    return (1...length).count { start.plus(days: $0).map(isBusinessDay) ?? false }
  }

  /// The last of so many business days after a day; `nil` past `longestStretch`.
  static func businessDay(_ count: Int, after start: CivilDate) -> CivilDate? {
    var left = count
    for distance in 1...longestStretch {
      guard let day = start.plus(days: distance) else { return nil }
      if isBusinessDay(day) { left -= 1 }
      if left <= 0 { return day }
    }
    return nil
  }

  /// Whether some year's whole stretch from one day of the year to another lies in `first...last`.
  ///
  /// A stretch whose end comes before its start in the year runs into the next year; 29 February
  /// stands for 1 March in years that have none.
  static func spans(_ first: CivilDate, _ last: CivilDate, _ from: YearDay, _ to: YearDay) -> Bool {
    guard last >= first else { return false }
    return stretches(around: first, last, from, to).contains { first <= $0.start && $0.end <= last }
  }

  /// Whether some year's stretch from one day of the year to another shares a day with
  /// `first...last`.
  static func touches(
    _ first: CivilDate,
    _ last: CivilDate,
    _ from: YearDay,
    _ to: YearDay
  ) -> Bool {
    guard last >= first else { return false }
    return stretches(around: first, last, from, to).contains { first <= $0.end && $0.start <= last }
  }

  private static func stretches(
    around first: CivilDate,
    _ last: CivilDate,
    _ from: YearDay,
    _ to: YearDay
  ) -> [(start: CivilDate, end: CivilDate)] {
    // Any stretch of two years holds each day of the year, so later years need no look.
    (first.year - 1...last.year).prefix(5).compactMap { year in
      guard let start = from.date(in: year), let end = to.date(in: to < from ? year + 1 : year)
      else { return nil }
      return (start, end)
    }
  }
}

/// A day of any year, written `12-24`.
struct YearDay: Comparable {
  private var month: Int
  private var day: Int

  /// The day written `MM-DD`; `nil` in any other form and for days no year has.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, let leap = CivilDate(iso: "2000-" + text) else { return nil }
    month = leap.month
    day = leap.day
  }

  /// The day in a year.
  func date(in year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(year: year, month: 3, day: 1)
  }

  /// By its place in the year.
  static func < (left: YearDay, right: YearDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
