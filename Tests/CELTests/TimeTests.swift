import Testing

@testable import CEL

@Suite struct TimeTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", Int64(0), Int32(0)), ("2009-02-13T23:31:30Z", 1_234_567_890, 0),
    ("2026-03-01T12:00:00.5-05:00", 1_772_384_400, 500_000_000),
    ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
    ("9999-12-31T23:59:59.9999999999Z", 253_402_300_799, 999_999_999),
    ("1969-12-31T23:59:59.25Z", -1, 250_000_000), ("2024-02-29t00:00:00z", 1_709_164_800, 0),
  ])
  func timestampsAreRead(text: String, seconds: Int64, nanoseconds: Int32) throws {
    let timestamp = try #require(CELTimestamp(rfc3339: text))
    #expect(timestamp.seconds == seconds)
    #expect(timestamp.nanoseconds == nanoseconds)
  }

  @Test(arguments: [
    "", "2026", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z",
    "2026-01-01T00:00:60Z", "2026-01-01 00:00:00Z", "2026-01-01T00:00:00", "2026-01-01T00:00:00.Z",
    "2026-01-01T00:00:00+0100", "2026-01-01T00:00:00Zx", "0000-01-01T00:00:00Z",
    "10000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
  ])
  func otherTextIsNoTimestamp(text: String) { #expect(CELTimestamp(rfc3339: text) == nil) }

  @Test(arguments: [
    "2026-03-01T12:00:00Z", "0001-01-01T00:00:00.000000001Z", "9999-12-31T23:59:59.999999999Z",
    "1900-02-28T01:02:03.1Z", "2000-02-29T23:59:59Z",
  ])
  func timestampsAreWrittenAsRead(text: String) throws {
    #expect(try #require(CELTimestamp(rfc3339: text)).rfc3339 == text)
  }

  @Test(arguments: [
    ("1h30m", "5400s"), ("1.5s", "1.5s"), ("-3ns", "-0.000000003s"), ("0", "0s"), ("-0", "0s"),
    ("+1us", "0.000001s"), ("1µs", "0.000001s"), ("1μs", "0.000001s"), ("1ms", "0.001s"),
    (".5m", "30s"), ("1.h", "3600s"), ("1h1h", "7200s"), ("-1.5h", "-5400s"), ("100s", "100s"),
    ("0.0000000019s", "0.000000001s"), ("0.1h", "360s"), ("315576000000s", "315576000000s"),
    ("1.999999999999999999999h", "7199.999999999s"),
  ])
  func durationsAreReadAndWritten(text: String, expected: String) throws {
    #expect(try #require(CELDuration(text: text)).secondsText == expected)
  }

  @Test(arguments: [
    "", "-", "1", "s", ".s", "1x", "1s ", " 1s", "1h-3m", "320000000000s", "-320000000000s",
    "99999999999999999999999999999999h", "315576000000.1s",
  ])
  func otherTextIsNoDuration(text: String) { #expect(CELDuration(text: text) == nil) }

  @Test func everyDayOfFourHundredYearsIsCountedOn() {
    var expected = CivilTime.dayNumber(year: 1800, month: 1, day: 1)
    for year in 1800..<2200 {
      for month in 1...12 {
        for day in 1...CivilTime.dayCount(year: year, month: month) {
          let number = CivilTime.dayNumber(year: year, month: month, day: day)
          if number != expected || CivilTime.date(of: number) != (year, month, day) {
            Issue.record("\(year)-\(month)-\(day)")
          }
          expected += 1
        }
      }
    }
    #expect(CivilTime.dayNumber(year: 1970, month: 1, day: 1) == 0)
  }

  @Test func arithmeticStaysInRange() throws {
    let first = try #require(CELTimestamp(rfc3339: "0001-01-01T00:00:00Z"))
    let last = try #require(CELTimestamp(rfc3339: "9999-12-31T23:59:59.999999999Z"))
    let tick = try #require(CELDuration(text: "1ns"))
    #expect(throws: EvaluationError.overflow) { try last.adding(tick) }
    #expect(throws: EvaluationError.overflow) { try first.subtracting(tick) }
    #expect(throws: EvaluationError.overflow) { try last.since(first) }
    #expect(try last.subtracting(tick).rfc3339 == "9999-12-31T23:59:59.999999998Z")
    let most = try #require(CELDuration(text: "315576000000s"))
    #expect(throws: EvaluationError.overflow) { try most.adding(tick) }
    #expect(throws: EvaluationError.overflow) { try most.negated.subtracting(tick) }
    let noon = try #require(CELTimestamp(rfc3339: "2026-03-01T12:00:00Z"))
    #expect(try noon.since(noon.adding(tick)) == tick.negated)
  }
}
