import Findings
import SourceText

extension JSONParser {
  /// Takes the text in double quotes at the cursor.
  @inline(__always)
  mutating func text(_ handler: inout some SyntaxEventHandler) {
    let end = ByteSearch.quotedTextEnd(source.bytes.span, from: offset &+ 1)
    guard end < source.bytes.count, source.bytes[end] == UInt8(ascii: "\"") else {
      return unusualText(from: end, &handler)
    }
    let range = ByteRange(offset, end &+ 1)
    handler.scalar(ScalarEvent(range: range, style: .doubleQuoted), properties: .none)
    offset = end &+ 1
    lastEnd = offset
  }

  /// Takes a text with escapes, or one that is not well written; it is in order up to `found`.
  private mutating func unusualText(
    from found: Int,
    _ handler: inout some SyntaxEventHandler
  ) {
    let start = offset
    var isVerbatim = true
    offset = found
    while offset < source.bytes.count {
      let byte = source.bytes[offset]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        isVerbatim = false
        escape(&handler)
      } else if byte == 0x0A || byte == 0x0D {
        guard textGoesOnBehindLineBreak(at: offset) else { break }
        reportLineBreak(&handler)
      } else if byte < 0x20 {
        let range = ByteRange(offset, offset + 1)
        handler.problems.report(JSONTextProblem.controlCharacter(byte), at: range)
        offset += 1
      }
      offset = ByteSearch.quotedTextEnd(source.bytes.span, from: min(offset, source.bytes.count))
    }
    if offset < source.bytes.count, source.bytes[offset] != UInt8(ascii: "\"") {
      leaveCommaOut(behind: start)
    }
    endText(from: start, quote: UInt8(ascii: "\""), isVerbatim: isVerbatim, &handler)
  }

  /// Moves the end of a text without closing quote before the comma at the end of its line.
  private mutating func leaveCommaOut(behind start: Int) {
    var end = offset
    while end > start + 1, JSONParser.isBlank(source.bytes[end - 1]) { end -= 1 }
    if end > start + 1, source.bytes[end - 1] == UInt8(ascii: ",") { offset = end - 1 }
  }

  /// Sends the text that begins at `start` and ends with the quote at the cursor, if it is there.
  mutating func endText(
    from start: Int,
    quote: UInt8,
    isVerbatim: Bool,
    _ handler: inout some SyntaxEventHandler
  ) {
    if offset < source.bytes.count, source.bytes[offset] == quote {
      offset += 1
    } else {
      handler.problems.report(JSONTextProblem.unclosedText, at: ByteRange(start, offset))
    }
    let range = ByteRange(start, offset)
    let style = quote == UInt8(ascii: "'") ? ScalarStyle.singleQuoted : .doubleQuoted
    let event = ScalarEvent(range: range, style: style, isVerbatim: isVerbatim)
    handler.scalar(event, properties: .none)
    lastEnd = offset
  }

  /// Moves behind the escape at the cursor and reports it where JSON does not have it.
  mutating func escape(_ handler: inout some SyntaxEventHandler) {
    let escape = JSONEscape(source.bytes, at: offset)
    let range = ByteRange(offset, offset + escape.length)
    if let problem = escape.problem { handler.problems.report(problem, at: range) }
    offset = range.end
  }

  /// Reports the line break at the cursor and passes over the white space that it begins.
  private mutating func reportLineBreak(_ handler: inout some SyntaxEventHandler) {
    let isPair = source.bytes[offset] == 0x0D && peek(1) == 0x0A
    let range = ByteRange(offset, offset + (isPair ? 2 : 1))
    let fix = Fix(
      title: BilingualText(
        en: "Write the line break as ‘\\n’",
        fr: "Écrire le saut de ligne «\u{A0}\\n\u{A0}»"
      ),
      safety: .safe,
      edits: [Fix.Edit(range: range, text: "\\n")]
    )
    offset = blankEnd(from: offset)
    let isSingle = !source.bytes[range.end..<offset].contains { $0 != 0x20 }
    handler.problems.report(JSONTextProblem.lineBreak, at: range, fixes: isSingle ? [fix] : [])
  }

  /// Whether the text goes on behind a line break, rather than lacking its closing quote.
  ///
  /// A line that begins as members, items and ends of collections do is taken as not of the text.
  private func textGoesOnBehindLineBreak(at offset: Int) -> Bool {
    let next = blankEnd(from: offset)
    guard next < source.bytes.count else { return false }
    switch source.bytes[next] {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"): return false
    case UInt8(ascii: "\""):
      // A quote at the start of a line closes the text when a comma or a bracket follows it.
      let behind = blankEnd(from: next + 1)
      guard behind < source.bytes.count else { return true }
      return source.bytes[behind] == UInt8(ascii: ",") || source.bytes[behind] == UInt8(ascii: "]")
        || source.bytes[behind] == UInt8(ascii: "}")
    default: return true
    }
  }

  /// The first byte from `offset` on that is not white space.
  private func blankEnd(from offset: Int) -> Int {
    var offset = offset
    while offset < source.bytes.count, JSONParser.isBlank(source.bytes[offset]) { offset += 1 }
    return offset
  }

  /// Whether a byte is white space in JSON.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The byte `distance` behind the cursor; 0 past the end.
  func peek(_ distance: Int) -> UInt8 {
    offset + distance < source.bytes.count ? source.bytes[offset + distance] : 0
  }
}
