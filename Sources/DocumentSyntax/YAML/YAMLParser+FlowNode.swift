import SourceText

/// A node inside brackets, read but perhaps not yet sent.
enum FlowNode {
  /// A scalar with its properties, not yet sent.
  case scalar(ScalarEvent, NodeProperties)
  /// An alias, not yet sent.
  case alias(ByteRange)
  /// A collection that was sent from `mark` on.
  case sent(mark: Int)

  /// Whether it is written as in JSON, so that a colon may touch the value behind it.
  var isJSON: Bool {
    switch self {
    case .scalar(let scalar, _): scalar.style != .plain
    case .alias: false
    case .sent: true
    }
  }
}

extension YAMLParser {
  /// Reads a node inside brackets.
  mutating func flowNode(_ text: Span<UInt8>, _ needed: Int, _ open: Int) -> FlowNode {
    var start = NodeStart(self)
    start.offset = at
    while text.at(at) == UInt8(ascii: "&") || text.at(at) == UInt8(ascii: "!") {
      property(text, &start, inFlow: true)
      let end = at
      guard skipFlowSpace(text, needed, open) else {
        return .scalar(.empty(at: end), start.properties)
      }
      if endsFlowNode(text) { return .scalar(.empty(at: end), start.properties) }
    }
    switch text.at(at) {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let mark = handler.mark
      flowCollection(text, needed: needed, properties: start.properties)
      return .sent(mark: mark)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return .scalar(quoted(text, needed: needed, flow: open), start.properties)
    case UInt8(ascii: "*") where isAlias(text):
      return .alias(alias(text, hasProperties: start.hasProperties))
    default:
      return .scalar(flowPlain(text, needed), start.properties)
    }
  }

  /// Whether the node ends before the cursor: a comma, a bracket or the colon of a key.
  func endsFlowNode(_ text: Span<UInt8>) -> Bool {
    let byte = text.at(at)
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
      return true
    }
    return isFlowColon(text, afterJSON: false)
  }

  @inline(__always)
  mutating func send(_ node: FlowNode) {
    switch node {
    case .scalar(let scalar, let properties):
      send(scalar, properties)
    case .alias(let range):
      handler.alias(range)
      lastEnd = range.end
    case .sent: break
    }
  }

  /// Reads a plain scalar inside brackets, over all its lines.
  private mutating func flowPlain(_ text: Span<UInt8>, _ needed: Int) -> ScalarEvent {
    let first = at
    if !beginsPlain(text, at, inFlow: true) {
      reportStart(text)
      at += 1
    }
    var end = flowPlainLine(text, first)
    var isVerbatim = true
    while text.isLineEnd(at), let line = nextLine(text, needed: needed, inFlow: true) {
      let byte = text[line.first]
      if isFlowIndicator(byte) { break }
      let saved = (at, lineStart)
      at = line.first
      lineStart = line.start
      if isFlowColon(text, afterJSON: false) {
        (at, lineStart) = saved
        break
      }
      end = flowPlainLine(text, line.first)
      isVerbatim = false
    }
    return ScalarEvent(range: ByteRange(first, end), isVerbatim: isVerbatim)
  }

  /// Scans one line of a plain scalar inside brackets; the end of its text.
  @inline(__always)
  private mutating func flowPlainLine(_ text: Span<UInt8>, _ first: Int) -> Int {
    while true {
      at = text.plainFlowStop(at)
      guard at < text.count else { break }
      let byte = text[at]
      if byte == UInt8(ascii: ":") {
        if text.isSpaceOrEnd(at + 1) || isFlowIndicator(text[at + 1]) { break }
      } else if byte == UInt8(ascii: "#") {
        if at > first, text[at - 1] == 0x20 || text[at - 1] == 0x09 { break }
      } else if byte == 0x0A || byte == 0x0D || isFlowIndicator(byte) {
        break
      }
      at += 1
    }
    return trimmed(text, first, at)
  }
}
