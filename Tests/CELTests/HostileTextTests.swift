import SourceText
import Testing

@testable import CEL

/// No text crashes what reads it.
@Suite struct HostileTextTests {
  @Test func patternsAreReadOrRefused() {
    let pieces = [
      "(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "^", "$", ".", "\\", "-", ",", ":", "<",
      ">",
      "=", "!", "P", "p", "Q", "E", "x", "d", "b", "k", "0", "1", "9", "a", "é", "😀", "[:", ":]",
      "(?", "{2",
      "\\p{", "Greek", "^", "\n", "i", "U", "&",
    ]
    var random = SeededGenerator(seed: 1)
    var compiled = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...12, using: &random)
      let pattern = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do {
        let expression = try RegularExpression(compiling: pattern)
        compiled += 1
        let text = "a1é\n😀 Greek"
        #expect(expression.matches(text) == (expression.firstMatch(in: text) != nil), "\(pattern)")
        _ = expression.allMatches(in: text)
      } catch {
        let bytes = Array(pattern.utf8)
        #expect(error.range.end <= bytes.count, "\(pattern)")
        for offset in [error.range.start, error.range.end] where offset < bytes.count {
          #expect(bytes[offset] & 0xC0 != 0x80, "\(pattern)")
        }
      }
    }
    #expect(compiled > 2_000)
  }

  @Test func otherTextsAreReadOrRefused() {
    let pieces = [
      "0", "1", "9", "-", "+", ":", ".", "T", "Z", "h", "m", "s", "ns", "µ", "e", "/", "::", "ffff",
      "%", "é",
      "2026-03-01", "99999999999", "M3.2.0", ",", "<", ">", "EST", "J", "f", "d", "x", "=", "A",
      " ",
    ]
    var random = SeededGenerator(seed: 2)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...10, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      if let duration = CELDuration(text: text) {
        #expect(CELDuration(text: duration.secondsText) == duration, "\(text)")
      }
      if let timestamp = CELTimestamp(rfc3339: text) {
        #expect(CELTimestamp(rfc3339: timestamp.rfc3339) == timestamp, "\(text)")
      }
      if let address = try? NetworkAddress(parsing: text) {
        #expect((try? NetworkAddress(parsing: address.description)) == address, "\(text)")
      }
      if let range = try? NetworkRange(parsing: text) {
        #expect((try? NetworkRange(parsing: range.description)) == range, "\(text)")
      }
      if let bytes = Base64.decode(text) { #expect(Base64.decode(Base64.encode(bytes)) == bytes) }
      _ = PosixTimeZone(text)?.offset(at: .max)
      _ = TimeZones.fixedOffset(text)
      _ = try? TextFormat.fill(text, with: [.double(1.5), .string("a"), .int(.min)])
    }
  }

  @Test func extremeNumbersAreWritten() {
    for double in [
      Double.greatestFiniteMagnitude, .leastNonzeroMagnitude, .leastNormalMagnitude, -0.0,
    ] {
      for precision in [0, 1, 17, 1_000] {
        #expect(Double(DoubleText.scientific(double, precision: max(precision, 17))) == double)
        _ = DoubleText.fixed(double, precision: precision)
      }
      #expect(Double(DoubleText.plain(double)) == double)
    }
    var random = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let double = Double(bitPattern: random.next())
      guard double.isFinite else { continue }
      #expect(Double(DoubleText.plain(double)) == double)
      #expect(Double(DoubleText.general(double)) == double)
      #expect(Double(DoubleText.scientific(double, precision: 17)) == double)
    }
  }
}
