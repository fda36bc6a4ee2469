/// A rule for summer time that holds every year, such as `EST5EDT,M3.2.0,M11.1.0`.
///
/// POSIX.1-2017 § 8.3 `TZ`, with the longer hours of RFC 8536 § 3.3.1.
struct PosixTimeZone: Hashable, Sendable {
  /// A day of the year at which the clock changes.
  enum Day: Hashable, Sendable {
    /// The weekday (0 for Sunday) of a month's week; 5 is the last.
    case weekday(month: Int, week: Int, weekday: Int)
    /// The day from 1, 29 February never counted.
    case withoutLeapDay(Int)
    /// The day from 0, 29 February counted.
    case withLeapDay(Int)
  }

  /// A change of the clock: a day, and seconds from its midnight.
  struct Change: Hashable, Sendable {
    var day: Day
    var time: Int
  }

  /// Summer time: its offset, and when it begins and ends.
  struct Summer: Hashable, Sendable {
    var offset: Int
    var start: Change
    var end: Change
  }

  /// Seconds east of UTC in winter.
  var standardOffset: Int
  /// Summer time, where there is any.
  var summer: Summer?

  /// Seconds east of UTC at an instant, given in seconds since 1970-01-01T00:00:00Z.
  func offset(at instant: Int64) -> Int {
    guard let summer else { return standardOffset }
    let instant = min(max(instant, CELTimestamp.leastSeconds), CELTimestamp.greatestSeconds)
    let day = Int(instant + Int64(standardOffset)).flooredDivision(by: 86_400)
    let year = CivilTime.date(of: day).year
    let start = instantOf(summer.start, in: year) - standardOffset
    let end = instantOf(summer.end, in: year) - summer.offset
    let now = Int(instant)
    let isSummer = start < end ? now >= start && now < end : now >= start || now < end
    return isSummer ? summer.offset : standardOffset
  }

  private func instantOf(_ change: Change, in year: Int) -> Int {
    let first = CivilTime.dayNumber(year: year, month: 1, day: 1)
    let day: Int
    switch change.day {
    case .withLeapDay(let number): day = first + number
    case .withoutLeapDay(let number):
      day = first + number - 1 + (CivilTime.isLeap(year) && number >= 60 ? 1 : 0)
    case .weekday(let month, let week, let weekday):
      let start = CivilTime.dayNumber(year: year, month: month, day: 1)
      let startWeekday = (start % 7 + 11) % 7
      var offset = (weekday - startWeekday + 7) % 7 + (week - 1) * 7
      if offset >= CivilTime.dayCount(year: year, month: month) { offset -= 7 }
      day = start + offset
    }
    return day * 86_400 + change.time
  }
}
