import Findings
import SourceText

extension JSONParser {
  /// Takes the number, or `true`, `false` or `null`, at the cursor.
  @inline(__always)
  mutating func word(_ handler: inout some SyntaxEventHandler) {
    let end = numberEnd(from: offset) ?? literalEnd(from: offset) ?? offset
    guard end > offset, !belongsToWord(byte(at: end)) else {
      return unusualWord(isKey: false, &handler)
    }
    handler.scalar(ScalarEvent(range: ByteRange(offset, end)), properties: .none)
    offset = end
    expectBehindValue()
  }

  /// The offset behind the number at `start` (RFC 8259 § 6); `nil` where there is none.
  @inline(__always)
  private func numberEnd(from start: Int) -> Int? {
    var end = start
    if byte(at: end) == UInt8(ascii: "-") { end &+= 1 }
    if byte(at: end) == UInt8(ascii: "0") {
      end &+= 1
    } else {
      guard let integer = digitsEnd(from: end) else { return nil }
      end = integer
    }
    if byte(at: end) == UInt8(ascii: ".") {
      guard let fraction = digitsEnd(from: end &+ 1) else { return nil }
      end = fraction
    }
    if byte(at: end) | 0x20 == UInt8(ascii: "e") {
      end &+= 1
      if byte(at: end) == UInt8(ascii: "+") || byte(at: end) == UInt8(ascii: "-") { end &+= 1 }
      guard let exponent = digitsEnd(from: end) else { return nil }
      end = exponent
    }
    return end
  }

  @inline(__always)
  private func digitsEnd(from start: Int) -> Int? {
    var end = start
    while byte(at: end) &- 0x30 < 10 { end &+= 1 }
    return end > start ? end : nil
  }

  private func literalEnd(from start: Int) -> Int? {
    let length = byte(at: start) == UInt8(ascii: "f") ? 5 : 4
    guard start + length <= source.bytes.count else { return nil }
    let word = source.bytes[start..<start + length]
    let isLiteral =
      word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8)
      || word.elementsEqual("null".utf8)
    return isLiteral ? start + length : nil
  }

  /// The byte at `offset`; 0 past the end.
  @inline(__always)
  private func byte(at offset: Int) -> UInt8 {
    offset < source.bytes.count ? source.bytes[offset] : 0
  }

  /// Whether a byte goes on with a word or number that stands before it.
  @inline(__always)
  private func belongsToWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "%"), UInt8(ascii: "$"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// Takes a run of letters and signs that is not JSON, as a key or as a value.
  ///
  /// A value without quotes may hold spaces and reaches to the next comma, bracket or line end.
  mutating func unusualWord(isKey: Bool, _ handler: inout some SyntaxEventHandler) {
    var range = run(from: offset) { !JSONParser.isBlank($0) && !JSONParser.isSign($0) }
    var problem = JSONNotationProblem.of(word: source.text(range))
    if isKey {
      problem = .bareKey(ShownText.of(source.text(range)))
    } else if case .bareText = problem {
      range = run(from: offset) {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";")
          || ($0 != 0x0A && $0 != 0x0D && !JSONParser.isSign($0))
      }
      problem = .bareText(ShownText.of(source.text(range)))
    }
    let fixes = problem.replacement(of: source.text(range)).map { text in
      [Fix(title: problem.fixTitle, safety: .needsReview, edits: [.init(range: range, text: text)])]
    }
    handler.problems.report(problem, at: range, fixes: fixes ?? [])
    handler.scalar(ScalarEvent(range: range), properties: .none)
    offset = range.end
    lastEnd = offset
    if !isKey { expectBehindValue() }
  }

  /// The bytes from `start` on that belong together, at least one, without spaces at their end.
  private func run(from start: Int, while belongs: (UInt8) -> Bool) -> ByteRange {
    var end = start
    while end < source.bytes.count, belongs(source.bytes[end]) { end += 1 }
    while end > start, JSONParser.isBlank(source.bytes[end - 1]) { end -= 1 }
    return ByteRange(start, max(end, start + 1))
  }

  /// Whether a byte stands between the values of JSON or of what looks like it.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}
