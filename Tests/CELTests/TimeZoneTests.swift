import Findings
import TestSupport
import Testing

@testable import CEL

@Suite struct TimeZoneTests {
  @Test(arguments: [
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T06:59:59Z", -18_000),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-11-01T05:59:59Z", -14_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-11-01T06:00:00Z", -18_000),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-15T00:00:00Z", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-15T00:00:00Z", 36_000),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-07-01T00:00:00Z", -3_600),
    ("NST3:30NDT,M3.2.0,M11.1.0", "2026-01-01T00:00:00Z", -12_600),
    ("XXX3EDT4,0/0,J365/23", "2026-06-01T00:00:00Z", -14_400), ("UTC0", "2026-06-01T00:00:00Z", 0),
    ("A1B", "", 0), ("EST", "", 0), ("EST5EDT,M13.1.0,M11.1.0", "", 0), ("", "", 0),
    ("EST5EDT,M3.2.0", "", 0), ("EST5EDT,M3.2.0,M11.1.0x", "", 0),
  ])
  func aRuleHoldsEveryYear(rule: String, instant: String, offset: Int) throws {
    let zone = PosixTimeZone(rule)
    guard let timestamp = CELTimestamp(rfc3339: instant) else {
      #expect(zone == nil)
      return
    }
    #expect(try #require(zone).offset(at: timestamp.seconds) == offset)
  }

  @Test(
    .enabled(if: SharedFolder.exists("/usr/share/zoneinfo/America/St_Johns"), "no zone files here"),
    arguments: [
      ("America/St_Johns", "2026-07-01T12:00:00Z", -9_000),
      ("America/Toronto", "2007-03-11T06:59:59Z", -18_000),
      ("America/Toronto", "2007-03-11T07:00:00Z", -14_400),
      ("America/Toronto", "1850-01-01T00:00:00Z", -19_052),
      ("America/Toronto", "2050-07-01T12:00:00Z", -14_400),
      ("Australia/Sydney", "2009-02-13T23:31:30Z", 39_600),
      ("Asia/Kathmandu", "2009-02-13T23:31:30Z", 20_700),
      ("US/Central", "2009-02-13T23:31:30Z", -21_600),
      ("America/Regina", "2026-07-01T12:00:00Z", -21_600),
      ("America/Whitehorse", "2040-07-01T12:00:00Z", -25_200),
    ]
  )
  func zoneFilesAreRead(name: String, instant: String, offset: Int) throws {
    let bytes = try #require(SharedFolder.bytes("/usr/share/zoneinfo/\(name)"))
    let rules = try #require(TimeZoneRules(tzif: bytes))
    let timestamp = try #require(CELTimestamp(rfc3339: instant))
    #expect(rules.offset(at: timestamp.seconds) == offset)
  }

  @Test(.enabled(if: SharedFolder.exists("/usr/share/zoneinfo/America/Toronto"), "no zone files"))
  func damagedZoneFilesAreRefusedOrRead() throws {
    let bytes = try #require(SharedFolder.bytes("/usr/share/zoneinfo/America/Toronto"))
    for count in 0..<min(bytes.count, 2_000) { _ = TimeZoneRules(tzif: Array(bytes[..<count])) }
    var random = SeededGenerator(seed: 8536)
    for _ in 0..<2_000 {
      var damaged = bytes
      for _ in 0..<4 {
        damaged[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255,
          using: &random
        )
      }
      let rules = TimeZoneRules(tzif: damaged)
      _ = rules?.offset(at: .min)
      _ = rules?.offset(at: .max)
    }
    #expect(TimeZoneRules(tzif: []) == nil)
    #expect(TimeZoneRules(tzif: Array(bytes[..<43])) == nil)
  }

  @Test(arguments: [("+05:30", 19_800), ("-08:00", -28_800), ("02:00", 7_200), ("-2:30", -9_000)])
  func fixedOffsetsAreRead(text: String, offset: Int) {
    #expect(TimeZones.fixedOffset(text) == offset)
  }

  @Test(arguments: ["", "+", "5", "+24:00", "+05:60", "+05:3", "05:30x", "America/Toronto"])
  func otherTextIsNoOffset(text: String) { #expect(TimeZones.fixedOffset(text) == nil) }

  @Test func anUnknownZoneIsAnErrorInBothLanguages() throws {
    let timestamp = try #require(CELTimestamp(seconds: 0))
    do {
      _ = try TimeZones.fixedOffsetsOnly.offset(of: "Mars/Olympus", at: timestamp)
      Issue.record("an offset was found")
    } catch {
      #expect(error.message.en.contains("‘Mars/Olympus’"))
      #expect(error.message.fr.contains("«\u{A0}Mars/Olympus\u{A0}»"))
    }
  }
}
