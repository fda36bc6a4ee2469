import SourceText

extension YAMLParser {
  /// Moves to the next token inside brackets; `false` where they are left open.
  ///
  /// `open` is the bracket to point at. A line that is not far enough in and reads as an entry of
  /// a block collection ends all brackets.
  @inline(__always)
  mutating func skipFlowSpace(_ text: Span<UInt8>, _ needed: Int, _ open: Int) -> Bool {
    while at < text.count {
      switch text[at] {
      case 0x20, 0x09:
        at += 1
      case 0x0A, 0x0D:
        guard startFlowLine(text, needed, open) else { return false }
      case UInt8(ascii: "#") where at > 0 && text.isSpaceOrEnd(at - 1):
        skipComment(text)
      default:
        return !isFlowBroken && !isStopped
      }
    }
    return leaveOpen(text, open)
  }

  /// Moves to the first token of the next line with content.
  private mutating func startFlowLine(_ text: Span<UInt8>, _ needed: Int, _ open: Int) -> Bool {
    let end = at
    at = text.skipLineEnd(at)
    lineStart = at
    at = text.skipSpaces(at)
    let spaces = at - lineStart
    at = text.skipBlanks(at)
    if text.isLineEnd(at) || text[at] == UInt8(ascii: "#") { return true }
    if spaces == 0, isDocumentMarker(text, at) {
      at = end
      return leaveOpen(text, open)
    }
    guard spaces < needed else { return true }
    // A closing bracket belongs to nothing else, and people put it at the column of its key.
    if text[at] == UInt8(ascii: "]") || text[at] == UInt8(ascii: "}") { return true }
    if lineStart + spaces == at, text[at] != UInt8(ascii: ":"), looksLikeEntry(text, at) {
      at = end
      return leaveOpen(text, open)
    }
    if !isFlowLineReported {
      let isTab = text[lineStart + spaces] == 0x09
      report(isTab ? .tabIndentation : .flowIndentation, lineStart, at + 1)
    }
    isFlowLineReported = true
    return true
  }

  /// Reports brackets that are left open, the innermost only.
  private mutating func leaveOpen(_ text: Span<UInt8>, _ open: Int) -> Bool {
    if !isFlowBroken, lastReport < open { report(.unclosedBracket(text[open]), open, open + 1) }
    isFlowBroken = true
    return false
  }

  /// Whether a colon at the cursor separates a key from its value inside brackets.
  ///
  /// Behind a quoted key or one in brackets it may touch the value.
  @inline(__always)
  func isFlowColon(_ text: Span<UInt8>, afterJSON: Bool) -> Bool {
    guard text.at(at) == UInt8(ascii: ":") else { return false }
    return afterJSON || text.isSpaceOrEnd(at + 1) || isFlowIndicator(text[at + 1])
  }

  /// Whether the bracket at the cursor is closed on its line with a colon behind it.
  func flowEndsBeforeColon(_ text: Span<UInt8>) -> Bool {
    var level = 0
    var offset = at
    var quote: UInt8 = 0
    while !text.isLineEnd(offset) {
      let byte = text[offset]
      if quote != 0 {
        if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { offset += 1 }
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
        level += 1
      } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        level -= 1
        if level == 0 {
          let next = text.skipBlanks(offset + 1)
          return text.at(next) == UInt8(ascii: ":") && text.isSpaceOrEnd(next + 1)
        }
      }
      offset += 1
    }
    return false
  }
}
