import Findings
import SourceText

extension YAMLParser {
  /// Reads brackets or braces that stand in block context, with all that they hold.
  mutating func outerFlow(_ text: Span<UInt8>, needed: Int, properties: NodeProperties) {
    let open = at
    isFlowLineReported = false
    flowOpeners.removeAll(keepingCapacity: true)
    flowCollection(text, needed: needed, properties: properties)
    if !cutTexts.isEmpty { reportCutTexts(text, open) }
  }

  /// Reads a collection in brackets or braces (YAML 1.2.2 § 7.4).
  ///
  /// `needed` is the number of spaces that each further line must begin with.
  mutating func flowCollection(
    _ text: Span<UInt8>,
    needed: Int,
    properties: NodeProperties
  ) {
    guard enter(text) else { return }
    let open = at
    let isSequence = text[at] == UInt8(ascii: "[")
    if isSequence {
      handler.startSequence(at: at, style: .flow, properties: properties)
    } else {
      handler.startMapping(at: at, style: .flow, properties: properties)
    }
    at += 1
    flowOpeners.append(text[open])
    flowEntries(text, needed, open, isSequence: isSequence)
    flowOpeners.removeLast()
    lastEnd = at
    if isFlowBroken { lastEnd = trimmedBack(text, open) }
    if isSequence {
      handler.endSequence(at: lastEnd)
    } else {
      handler.endMapping(at: lastEnd)
    }
    depth -= 1
  }

  private mutating func flowEntries(
    _ text: Span<UInt8>,
    _ needed: Int,
    _ open: Int,
    isSequence: Bool
  ) {
    var isFirst = true
    var needsComma = false
    while skipFlowSpace(text, needed, open) {
      switch text[at] {
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if closes(text, open, isSequence) { return }
      case UInt8(ascii: ","):
        if isFirst || !needsComma { report(.emptyEntry, at, at + 1) }
        lastComma = at
        at += 1
        needsComma = false
      default:
        if needsComma, !reportMissingComma(text, needed, open) { continue }
        let start = at
        if isSequence {
          sequenceEntry(text, needed, open)
        } else {
          mappingEntry(text, needed, open)
        }
        if isFlowBroken || isStopped { return }
        if at == start { at += 1 }
        needsComma = true
      }
      isFirst = false
    }
  }

  /// Whether the bracket at the cursor ends the collection that `open` began.
  ///
  /// One of the other kind does too, with a finding; where it closes a collection further out, it
  /// is left to that one.
  private mutating func closes(_ text: Span<UInt8>, _ open: Int, _ isSequence: Bool) -> Bool {
    let isMatch = (text[at] == UInt8(ascii: "]")) == isSequence
    if !isMatch {
      let message = Label(range: ByteRange(open, open + 1), message: YAMLBracketProblem.openedHere)
      report(.wrongBracket(opened: text[open], found: text[at]), at, at + 1, related: [message])
      let opener = text[open]
      if flowOpeners.contains(where: { $0 != opener }) { return true }
    }
    at += 1
    return true
  }

  /// Reports that a comma is missing; `false` when the line was left to be read again.
  private mutating func reportMissingComma(
    _ text: Span<UInt8>,
    _ needed: Int,
    _ open: Int
  ) -> Bool {
    if text[at] == UInt8(ascii: "#") {
      reportComment(text)
      at = text.lineEnd(at)
      return false
    }
    if text[at] == UInt8(ascii: ":") {
      let first = text.skipBlanks(lineStart)
      if first == at {
        report(.keyOverLines, at, at + 1)
      } else if open < lineStart, first > lastComma {
        report(.missingComma, first, trimmed(text, first, at))
      } else {
        report(.colonInBraces, at, at + 1)
      }
      skipFlowValue(text)
      return false
    }
    // A line that begins too far left was reported, and this may be the text that it continues.
    if !isFlowLineReported { report(.missingComma, at, flowWordEnd(text)) }
    if at > 0, text[at - 1] == UInt8(ascii: "\"") || text[at - 1] == UInt8(ascii: "'") {
      let start = at
      skipFlowText(text)
      return at == start
    }
    return true
  }

  /// Moves over a value that belongs to nothing, with its brackets and quotes, on this line.
  private mutating func skipFlowValue(_ text: Span<UInt8>) {
    var level = 0
    while !text.isLineEnd(at) {
      switch text[at] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): level += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if level == 0 { return }
        level -= 1
      case UInt8(ascii: ",") where level == 0: return
      default: break
      }
      at += 1
    }
  }

  /// Moves to the next comma, bracket or line end.
  private mutating func skipFlowText(_ text: Span<UInt8>) {
    while !text.isLineEnd(at), !isFlowIndicator(text[at]) { at += 1 }
  }

  private func flowWordEnd(_ text: Span<UInt8>) -> Int {
    var offset = at
    while !text.isLineEnd(offset), !isFlowIndicator(text[offset]) { offset += 1 }
    return max(at + 1, trimmed(text, at, offset))
  }

  /// The offset behind the last byte of content before the cursor.
  private func trimmedBack(_ text: Span<UInt8>, _ open: Int) -> Int {
    var end = min(at, text.count)
    while end > open + 1, text.isSpaceOrEnd(end - 1) { end -= 1 }
    return end
  }
}
