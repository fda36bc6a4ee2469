import Findings
import SourceText

/// What other notations have and JSON has not: comments, other quotes, other white space.
extension JSONParser {
  /// Passes over a comment or white space that JSON does not have; `false` where there is none.
  mutating func passesOverForeignBlank(
    _ byte: UInt8,
    _ handler: inout some SyntaxEventHandler
  ) -> Bool {
    let isComment =
      byte == UInt8(ascii: "#")
      || (byte == UInt8(ascii: "/") && (peek(1) == byte || peek(1) == UInt8(ascii: "*")))
    if isComment {
      let range = ByteRange(offset, commentEnd())
      let fix = Fix(
        title: BilingualText(en: "Remove the comment", fr: "Supprimer le commentaire"),
        safety: .needsReview,
        edits: [Fix.Edit(range: range, text: "")]
      )
      handler.problems.report(JSONNotationProblem.comment, at: range, fixes: [fix])
      offset = range.end
      return true
    }
    guard let (length, scalar) = foreignBlank(byte) else { return false }
    let range = ByteRange(offset, offset + length)
    handler.problems.report(JSONNotationProblem.foreignBlank(scalar), at: range)
    offset = range.end
    return true
  }

  private func commentEnd() -> Int {
    let bytes = source.bytes
    var end = offset + 1
    guard peek(1) == UInt8(ascii: "*"), peek(0) == UInt8(ascii: "/") else {
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      return end
    }
    end += 1
    while end + 1 < bytes.count {
      if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "/") { return end + 2 }
      end += 1
    }
    return bytes.count
  }

  /// The white space of other notations at the cursor, and the number of its bytes.
  private func foreignBlank(_ byte: UInt8) -> (length: Int, scalar: UInt32)? {
    if byte == 0x0B || byte == 0x0C { return (1, UInt32(byte)) }
    switch (byte, peek(1), peek(2)) {
    case (0xC2, 0xA0, _): return (2, 0xA0)
    case (0xC2, 0x85, _): return (2, 0x85)
    case (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF):
      return (3, 0x2000 + UInt32(peek(2) & 0x3F))
    case (0xE2, 0x81, 0xA0): return (3, 0x2060)
    case (0xE3, 0x80, 0x80): return (3, 0x3000)
    case (0xEF, 0xBB, 0xBF): return (3, 0xFEFF)
    default: return nil
    }
  }

  /// Takes the text in single quotes at the cursor, and reports the quotes.
  mutating func singleQuotedText(_ handler: inout some SyntaxEventHandler) {
    let start = offset
    let quote = source.bytes[offset]
    var isVerbatim = true
    var holdsDouble = false
    offset += 1
    while offset < source.bytes.count, source.bytes[offset] != quote {
      let byte = source.bytes[offset]
      if byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: "\\"), offset + 1 < source.bytes.count {
        isVerbatim = false
        offset += JSONEscape(source.bytes, at: offset).length
      } else {
        holdsDouble = holdsDouble || byte == UInt8(ascii: "\"")
        offset += 1
      }
    }
    offset = min(offset, source.bytes.count)
    let isClosed = offset < source.bytes.count && source.bytes[offset] == quote
    var fixes: [Fix] = []
    if isClosed, !holdsDouble {
      fixes = [doubleQuotes(ByteRange(start, start + 1), ByteRange(offset, offset + 1))]
    }
    let range = ByteRange(start, isClosed ? offset + 1 : offset)
    handler.problems.report(JSONNotationProblem.otherQuotes, at: range, fixes: fixes)
    guard quote == UInt8(ascii: "'") else {
      let inner = ScalarEvent(range: ByteRange(start + 1, offset))
      handler.scalar(inner, properties: .none)
      offset = range.end
      lastEnd = offset
      return
    }
    endText(from: start, quote: quote, isVerbatim: isVerbatim, &handler)
  }

  /// Takes a text in typographic quotes at the cursor; `false` where there is none.
  mutating func typographicText(_ handler: inout some SyntaxEventHandler) -> Bool {
    let start = offset
    guard let width = typographicQuote(at: start) else { return false }
    var end = start + width
    while end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D {
      if let closing = typographicQuote(at: end) {
        let edits = (ByteRange(start, start + width), ByteRange(end, end + closing))
        let fix = doubleQuotes(edits.0, edits.1)
        let range = ByteRange(start, end + closing)
        handler.problems.report(JSONNotationProblem.otherQuotes, at: range, fixes: [fix])
        handler.scalar(ScalarEvent(range: ByteRange(start + width, end)), properties: .none)
        offset = range.end
        lastEnd = offset
        return true
      }
      end += 1
    }
    return false
  }

  /// The number of bytes of the typographic quote at `offset`: “ ” „ « ».
  private func typographicQuote(at offset: Int) -> Int? {
    let bytes = source.bytes
    guard offset + 1 < bytes.count else { return nil }
    if bytes[offset] == 0xC2 {
      return bytes[offset + 1] == 0xAB || bytes[offset + 1] == 0xBB ? 2 : nil
    }
    guard offset + 2 < bytes.count, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80 else {
      return nil
    }
    switch bytes[offset + 2] {
    case 0x9C, 0x9D, 0x9E: return 3
    default: return nil
    }
  }

  private func doubleQuotes(_ opening: ByteRange, _ closing: ByteRange) -> Fix {
    Fix(
      title: BilingualText(
        en: "Use straight double quotes",
        fr: "Utiliser des guillemets droits doubles"
      ),
      safety: .safe,
      edits: [.init(range: opening, text: "\""), .init(range: closing, text: "\"")]
    )
  }
}
