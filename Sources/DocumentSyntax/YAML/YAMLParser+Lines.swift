import SourceText

extension YAMLParser {
  /// Moves over blanks, comments and line ends to the next token in block context.
  ///
  /// Nearly always the line ends here, and spaces and a token follow.
  @inline(__always)
  mutating func skipToToken(_ text: Span<UInt8>) {
    if at < text.count, text[at] == 0x0A {
      let start = at &+ 1
      let first = text.skipSpaces(start)
      let byte = text.at(first)
      // From `$` on nothing is a blank or a comment; a marker or U+FEFF can only begin the line.
      if byte > UInt8(ascii: "#"), first > start || (byte > UInt8(ascii: ".") && byte != 0xEF) {
        at = first
        lineStart = start
        column = first &- start
        isFresh = true
        hasTab = false
        isInTabs = false
        return
      }
    }
    skipBlanksToToken(text)
  }

  /// Moves to the next token, of which nearly always one space behind an indicator is before.
  @inline(__always)
  mutating func skipBehindIndicator(_ text: Span<UInt8>) {
    if text.at(at) == 0x20, at > lineStart, text[at &- 1] > 0x20,
      text.at(at &+ 1) > UInt8(ascii: "#")
    {
      at &+= 1
      column = at &- lineStart
      isFresh = false
      hasTab = false
    } else {
      skipToToken(text)
    }
  }

  private mutating func skipBlanksToToken(_ text: Span<UInt8>) {
    lookBack(text)
    while at < text.count {
      switch text[at] {
      case 0x20:
        at += 1
      case 0x09:
        hasTab = true
        at += 1
      case 0x0A, 0x0D:
        at = text.skipLineEnd(at)
        lineStart = at
        isFresh = true
        hasTab = false
        at = text.skipSpaces(at)
      case UInt8(ascii: "#") where startsComment(text):
        skipComment(text)
      case 0xEF where at == lineStart && isByteOrderMark(text, at):
        // A byte-order mark takes no column: the line begins behind it.
        at += 3
        lineStart = at
      default:
        return settleColumn(text)
      }
    }
    column = -1
  }

  /// Sees whether only blanks stand between the line start and the cursor.
  @inline(__always)
  private mutating func lookBack(_ text: Span<UInt8>) {
    isFresh = true
    hasTab = false
    var offset = lineStart
    while offset < at {
      if text[offset] == 0x09 {
        hasTab = true
      } else if text[offset] != 0x20 {
        isFresh = false
        hasTab = false
        return
      }
      offset += 1
    }
  }

  private mutating func settleColumn(_ text: Span<UInt8>) {
    column = at - lineStart
    guard isFresh else { return }
    if hasTab { return settleTabs(text) }
    isInTabs = false
    if column == 0, isDocumentMarker(text, at) { column = -1 }
  }

  /// Counts a tab in the indentation as eight columns, for the sake of what follows.
  private mutating func settleTabs(_ text: Span<UInt8>) {
    column = 0
    for offset in lineStart..<at { column += text[offset] == 0x09 ? 8 : 1 }
  }

  /// The number of spaces at the start of the line, up to a tab or the token.
  func leadingSpaces(_ text: Span<UInt8>) -> Int {
    min(text.skipSpaces(lineStart), at) - lineStart
  }

  private func startsComment(_ text: Span<UInt8>) -> Bool {
    at == lineStart || at == 0 || text[at - 1] == 0x20 || text[at - 1] == 0x09
      || (at == 3 && isByteOrderMark(text, 0))
  }

  mutating func skipComment(_ text: Span<UInt8>) {
    let start = at
    at = text.lineEnd(at)
    guard start >= lastComment else { return }
    handler.comment(ByteRange(start, at))
    lastComment = at
  }

  /// Whether `---` or `...` stands at the start of a line, with nothing touching it.
  @inline(__always)
  func isDocumentMarker(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    let byte = text.at(offset)
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else { return false }
    return text.at(offset + 1) == byte && text.at(offset + 2) == byte
      && text.isSpaceOrEnd(offset + 3)
  }

  func isByteOrderMark(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    text.at(offset) == 0xEF && text.at(offset + 1) == 0xBB && text.at(offset + 2) == 0xBF
  }

  /// Moves to the end of the line, past blanks and a comment; what else is there is reported.
  mutating func finishLine(_ text: Span<UInt8>, after ending: LineEnding) {
    at = text.skipBlanks(at)
    guard !text.isLineEnd(at) else { return }
    if text[at] == UInt8(ascii: "#"), startsComment(text) { return skipComment(text) }
    let end = text.lineEnd(at)
    if text[at] == UInt8(ascii: "#") {
      reportComment(text)
    } else {
      report(.textBehind(ending), at, trimmed(text, at, end))
    }
    at = end
  }

  /// Moves over the line and those that follow further in than `indent`.
  mutating func skipLines(_ text: Span<UInt8>, deeperThan indent: Int) {
    at = text.lineEnd(at)
    while at < text.count {
      let start = text.skipLineEnd(at)
      let first = text.skipSpaces(start)
      guard text.isLineEnd(text.skipBlanks(first)) || first - start > indent else { return }
      lineStart = start
      at = text.lineEnd(first)
    }
  }

  /// The offset behind the last byte of `start..<end` that is not a space or a tab.
  func trimmed(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    return end
  }
}
