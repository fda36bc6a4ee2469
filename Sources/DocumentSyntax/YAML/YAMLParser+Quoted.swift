import SourceText

extension YAMLParser {
  /// Reads a quoted scalar over all its lines (YAML 1.2.2 § 7.3.1 and § 7.3.2).
  ///
  /// `needed` is the number of spaces that each further line must begin with, `flow` the bracket
  /// around the scalar.
  mutating func quoted(_ text: Span<UInt8>, needed: Int, flow: Int? = nil) -> ScalarEvent {
    let open = at
    let quote = text[at]
    let style: ScalarStyle = quote == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
    var isVerbatim = true
    let line = lineStart
    var state = QuotedState(needed: needed)
    at += 1
    while at < text.count {
      at = style == .doubleQuoted ? text.doubleQuotedStop(at) : text.singleQuotedStop(at)
      let byte = text.at(at)
      if byte == quote {
        at += 1
        guard style == .singleQuoted, text.at(at) == quote else {
          forgetRare(open, at)
          return ScalarEvent(range: ByteRange(open, at), style: style, isVerbatim: isVerbatim)
        }
        isVerbatim = false
        at += 1
      } else if byte == UInt8(ascii: "\\") {
        isVerbatim = false
        escape(text)
      } else if at < text.count, text.isLineEnd(at) {
        isVerbatim = false
        guard continueQuoted(text, &state) else { break }
      } else {
        at += 1
      }
    }
    return unclosed(text, open, line, style, flow)
  }

  /// Ends a scalar without a closing quote at the end of the line on which it was opened.
  private mutating func unclosed(
    _ text: Span<UInt8>,
    _ open: Int,
    _ line: Int,
    _ style: ScalarStyle,
    _ flow: Int?
  ) -> ScalarEvent {
    at = text.lineEnd(open)
    lineStart = line
    report(.unclosedQuote(text[open]), open, open + 1)
    if let flow, flow >= line { isFlowBroken = true }
    forgetRare(open, at)
    let end = trimmed(text, open + 1, at)
    at = end
    return ScalarEvent(range: ByteRange(open, end), style: style, isVerbatim: false)
  }

  /// Moves to the first byte of the next line; `false` where the scalar cannot go on.
  private mutating func continueQuoted(_ text: Span<UInt8>, _ state: inout QuotedState) -> Bool {
    let start = text.skipLineEnd(at)
    let spaces = text.skipSpaces(start)
    let first = text.skipBlanks(spaces)
    if text.isLineEnd(first) {
      at = first
      return first < text.count
    }
    if isDocumentMarker(text, start) { return false }
    if spaces - start < state.needed {
      if looksLikeEntry(text, first) { return false }
      if !state.isReported {
        report(text[spaces] == 0x09 ? .tabIndentation : .quotedIndentation, spaces, spaces + 1)
      }
      state.isReported = true
    }
    lineStart = start
    at = first
    return true
  }

  /// Whether a line reads as an entry of a block collection: it has a dash or a key.
  func looksLikeEntry(_ text: Span<UInt8>, _ first: Int) -> Bool {
    if text[first] == UInt8(ascii: "-") || text[first] == UInt8(ascii: "?") {
      if text.isSpaceOrEnd(first + 1) { return true }
    }
    var offset = first
    while !text.isLineEnd(offset) {
      if text[offset] == UInt8(ascii: ":"), text.isSpaceOrEnd(offset + 1) { return true }
      offset += 1
    }
    return false
  }

  /// Moves over an escape (YAML 1.2.2 § 5.7); one that means nothing is reported.
  private mutating func escape(_ text: Span<UInt8>) {
    let start = at
    at += 1
    guard !text.isLineEnd(at) else { return }
    let byte = text[at]
    at += 1
    switch byte {
    case UInt8(ascii: "x"): digits(text, 2, start)
    case UInt8(ascii: "u"): digits(text, 4, start)
    case UInt8(ascii: "U"): digits(text, 8, start)
    default:
      guard EscapeTable.value(of: byte) == nil else { return }
      while at < text.count, text[at] & 0xC0 == 0x80 { at += 1 }
      report(.unknownEscape, start, at)
    }
  }

  private mutating func digits(_ text: Span<UInt8>, _ count: Int, _ start: Int) {
    var code: UInt32 = 0
    for step in 0..<count {
      guard isHex(text.at(at + step)) else {
        at += step
        return report(.escapeDigits(count), start, at)
      }
      code = code << 4 | UInt32(EscapeTable.digit(text[at + step]))
    }
    at += count
    if code > 0x10FFFF { report(.unknownEscape, start, at) }
  }
}

/// What is known of a quoted scalar that goes over several lines.
private struct QuotedState {
  /// The number of spaces that each further line must begin with.
  var needed: Int
  /// Whether a line that begins too far left was reported.
  var isReported = false
}
