import PlanSchema
import Testing

@Suite struct CivilDates {
  @Test func everyDayFollowsTheOneBefore() throws {
    var date = try #require(CivilDate(year: 0, month: 1, day: 1))
    var expected = (year: 0, month: 1, day: 1)
    for _ in 0..<150_000 {
      let (year, month, day) = date.components
      guard (year, month, day) == expected else {
        Issue.record("\(date) where \(expected) was due")
        return
      }
      #expect(CivilDate(year: year, month: month, day: day)?.dayNumber == date.dayNumber)
      expected.day += 1
      if expected.day > CivilDate.length(ofMonth: expected.month, year: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
      date = try #require(date.plus(days: 1))
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
    ("2026-03-01", 20_513, 7), ("0000-01-01", -719_528, 6), ("9999-12-31", 2_932_896, 5),
    ("1900-03-01", -25_508, 4),
  ])
  func countsFromTheEpoch(text: String, dayNumber: Int32, weekday: Int) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.dayNumber == dayNumber)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31",
    "2026-1-01", "26-01-01", "2026-01-01 ", " 2026-01-01", "2026/01/01", "2026-01-0a", "",
    "+2026-01-01", "-2026-01-01", "２０２６-01-01", "2026-01-011",
  ])
  func refusesWhatIsNoDay(_ text: String) { #expect(CivilDate(iso: text) == nil) }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", 12, "2027-01-15"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-11-30", 3, "2027-02-28"),
  ])
  func countsMonthsAsTheInterpretationActDoes(from: String, months: Int, to: String) {
    #expect(CivilDate(iso: from)?.plus(months: months)?.description == to)
  }

  @Test func staysWithinItsYears() throws {
    let last = try #require(CivilDate(iso: "9999-12-31"))
    let first = try #require(CivilDate(iso: "0000-01-01"))
    #expect(last.plus(days: 1) == nil)
    #expect(first.plus(days: -1) == nil)
    #expect(last.plus(days: .max) == nil)
    #expect(first.plus(months: .min) == nil)
    #expect(last.plus(months: .max) == nil)
    #expect(first.plus(months: -1) == nil)
    #expect(first < last)
    #expect(first.days(to: last) == 3_652_424)
  }
}

@Suite struct MomentsAndPeriods {
  @Test(arguments: [
    ("2026-03-01", 29_538_720), ("2026-03-01T13:00", 29_539_500),
    ("2026-03-01T13:00Z", 29_539_500), ("2026-03-01T13:00-05:00", 29_539_800),
    ("2026-03-01T00:30:15+05:30", 29_538_420),
  ])
  func readsMoments(text: String, minutes: Int) throws {
    let moment = try #require(CivilMoment(iso: text))
    #expect(moment.minutes == minutes)
    #expect(moment.description == text)
  }

  @Test(arguments: [
    "2026-03-01T", "2026-03-01T1:00", "2026-03-01 13:00", "2026-03-01T13:00+5:00",
    "2026-03-01T13:00:00.5Z", "2026-03-01T13:60", "2026-02-30T13:00", "2026-03-01T13:00+24:00",
    "2026-03-01T13:00z", "T13:00",
  ])
  func refusesOtherMoments(_ text: String) { #expect(CivilMoment(iso: text) == nil) }

  @Test(arguments: [
    ("P60D", 60), ("P2W", 14), ("P1W3D", 10), ("PT48H", 2), ("P0D", 0), ("P1DT1H", 1),
  ])
  func countsWholeDays(text: String, days: Int) throws {
    #expect(try #require(CalendarPeriod(iso: text)).wholeDays == days)
  }

  @Test(arguments: ["P1Y6M", "P1Y", "P1M", "P3Y6M4DT12H30M5S"])
  func keepsMonthsApart(_ text: String) throws {
    let period = try #require(CalendarPeriod(iso: text))
    #expect(period.wholeDays == nil)
    #expect(period.hasMonths)
    #expect(period.description == text)
  }

  @Test(arguments: [
    "", "P", "PT", "P1", "1D", "P1D1Y", "P1Y1Y", "P-1D", "P1.5D", "p1d", "P1DT", "P99999999999D",
  ])
  func refusesOtherPeriods(_ text: String) { #expect(CalendarPeriod(iso: text) == nil) }

  @Test func addsPeriods() throws {
    let date = try #require(CivilDate(iso: "2026-01-31"))
    let period = try #require(CalendarPeriod(iso: "P1M1W1D"))
    #expect(date.plus(period)?.description == "2026-03-08")
  }

  @Test func readsTimes() {
    #expect(CivilTime(iso: "09:30")?.minuteOfDay == 570)
    #expect(CivilTime(iso: "24:00")?.minuteOfDay == 1_440)
    for text in ["9:30", "24:01", "23:60", "09:30:00", "0930"] {
      #expect(CivilTime(iso: text) == nil)
    }
  }
}
