import CEL
import PlanSchema
import Testing

@testable import Rules

/// The counting rules of the Interpretation Act, with lists printed in the Canada Gazette.
@Suite("Counting days")
struct CountingDaysTests {
  private func holds(_ expression: String) -> Bool {
    let compilation = Environment(libraries: RuleLibraries.all).compile(
      ExpressionSource(expression)
    )
    guard case .bool(let value)? = compilation.program?.evaluate([]).value else { return false }
    return value
  }

  @Test(
    "the last days of the Gazette lists are publication + N",
    arguments: [
      ("2014-04-12", 30, "2014-05-12"), ("2014-07-05", 30, "2014-08-04"),
      ("2014-07-05", 90, "2014-10-03"), ("2014-10-18", 30, "2014-11-17"),
      ("2014-11-01", 60, "2014-12-31"), ("2015-03-21", 30, "2015-04-20"),
      ("2015-03-21", 75, "2015-06-04"), ("2016-05-28", 30, "2016-06-27"),
      ("2017-05-27", 60, "2017-07-26"), ("2017-06-24", 30, "2017-07-24"),
      ("2017-06-24", 60, "2017-08-23"), ("2017-07-15", 30, "2017-08-14"),
      ("2017-07-15", 90, "2017-10-13"),
    ]
  )
  func gazette(publication: String, days: Int, last: String) {
    let (first, second) = ("calendar.date('\(publication)')", "calendar.date('\(last)')")
    #expect(holds("calendar.elapsed(\(first), \(second)) == \(days)"))
    #expect(holds("calendar.plus(\(first), \(days)) == \(second)"))
    #expect(holds("calendar.inclusive(\(first), \(second)) == \(days + 1)"))
    #expect(holds("calendar.clear(\(first), \(second)) == \(days - 1)"))
    #expect(holds("calendar.weekday(\(first)) == 6"))
  }

  @Test(
    "the Interpretation Act’s own ways of counting",
    arguments: [
      // s. 27(1), clear days: the earliest second event is first + N + 1.
      "calendar.clear(calendar.date('2026-03-01'), calendar.date('2026-04-01')) >= 30",
      "calendar.clear(calendar.date('2026-03-01'), calendar.date('2026-03-31')) < 30",
      "calendar.clear(calendar.date('2026-05-16'), calendar.date('2026-07-16')) == 60",
      // s. 27(2) and (5).
      "calendar.plus(calendar.date('2026-03-01'), 30) == calendar.date('2026-03-31')",
      "calendar.plus(calendar.date('2026-03-14'), 60) == calendar.date('2026-05-13')",
      // s. 26.
      "calendar.next_non_holiday(calendar.date('2026-05-17')) == calendar.date('2026-05-19')",
      "calendar.next_non_holiday(calendar.date('2026-05-16')) == calendar.date('2026-05-16')",
      "calendar.next_non_holiday(calendar.date('2027-03-26')) == calendar.date('2027-03-27')",
      "calendar.next_non_holiday(calendar.date('2026-08-09')) == calendar.date('2026-08-10')",
      // s. 28.
      "calendar.months_after(calendar.date('2026-08-31'), 6) == calendar.date('2027-02-28')",
      "calendar.months_after(calendar.date('2026-03-15'), 6) == calendar.date('2026-09-15')",
      "calendar.months_after(calendar.date('2027-08-31'), 6) == calendar.date('2028-02-29')",
      // Four weeks are 28 days and no more.
      "calendar.elapsed(calendar.date('2026-09-01'), calendar.date('2026-09-29')) == 28",
    ]
  )
  func interpretationAct(expression: String) {
    #expect(holds(expression))
  }

  @Test(
    "holidays of the Act",
    arguments: [
      ("2026-01-01", true), ("2026-04-03", true), ("2026-04-06", true), ("2026-05-18", true),
      ("2026-07-01", true), ("2029-07-02", true), ("2026-07-02", false), ("2026-09-07", true),
      ("2026-09-14", false), ("2026-09-30", true), ("2026-11-11", true), ("2026-12-25", true),
      ("2026-12-26", false), ("2026-10-12", false), ("2026-08-03", false), ("2026-05-25", false),
      ("2026-05-16", false), ("2026-05-17", true), ("2025-05-19", true), ("2024-03-29", true),
    ]
  )
  func holidays(text: String, isHoliday: Bool) throws {
    #expect(FederalHolidays.contains(try day(text)) == isHoliday)
  }

  @Test(
    "Easter Sundays",
    arguments: [
      "1818-03-22", "1961-04-02", "1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24",
      "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22",
    ]
  )
  func easter(text: String) throws {
    let date = try day(text)
    #expect(FederalHolidays.easterSunday(of: date.year) == date)
    #expect(date.weekday == 7)
  }

  @Test(
    "days at the edge are errors, not crashes",
    arguments: [
      "calendar.plus(calendar.date('9999-12-31'), 1)",
      "calendar.plus(calendar.date('2026-01-01'), 9223372036854775807)",
      "calendar.months_after(calendar.date('0000-01-01'), -1)",
      "calendar.months_after(calendar.date('2026-01-01'), -9223372036854775807)",
      "calendar.date('2026-02-29')", "calendar.date('')", "calendar.period('P')",
      "calendar.days(calendar.period('P1M'))",
      "calendar.business_days(calendar.date('0000-01-01'), calendar.date('9999-12-31'))",
      "calendar.spans(calendar.date('2026-01-01'), calendar.date('2026-01-02'), '13-01', '01-01')",
      "calendar.next_non_holiday(calendar.date('9999-12-25'))  == calendar.date('2026-12-26') && "
        + "calendar.plus(calendar.date('9999-12-31'), 2) == calendar.date('9999-12-31')",
    ]
  )
  func edges(expression: String) {
    let compilation = Environment(libraries: RuleLibraries.all).compile(
      ExpressionSource(expression)
    )
    #expect(compilation.problems.isEmpty)
    guard let evaluation = compilation.program?.evaluate([]) else { return }
    if case .bool(true)? = evaluation.value { Issue.record("\(expression) is true") }
  }

  @Test(
    "a moment keeps its day, time and offset",
    arguments: [
      "2026-03-01", "2026-03-01T13:00", "2026-03-01T24:00", "2026-03-01T13:00:30Z",
      "0000-01-01T00:00-23:59", "9999-12-31T23:59:59+23:59",
    ]
  )
  func moments(text: String) throws {
    let moment = try #require(CivilMoment(iso: text))
    #expect(CELValue.moment(moment).civilMoment == moment)
    #expect(CELValue.moment(moment).civilDate == nil)
  }
}
