import SourceText

extension YAMLParser {
  /// Reads an entry between brackets: a node, or a single pair (YAML 1.2.2 § 7.4.1).
  mutating func sequenceEntry(_ text: Span<UInt8>, _ needed: Int, _ open: Int) {
    let start = at
    if text[at] == UInt8(ascii: "?"), text.isSpaceOrEnd(at + 1) {
      handler.startMapping(at: at, style: .flow, properties: .none)
      explicitPair(text, needed, open)
      return handler.endMapping(at: lastEnd)
    }
    let line = lineStart
    let key: FlowNode =
      isFlowColon(text, afterJSON: false)
      ? .scalar(.empty(at: at), .none) : flowNode(text, needed, open)
    let end = at
    if isFlowBroken { return send(key) }
    at = text.skipBlanks(at)
    guard isFlowColon(text, afterJSON: key.isJSON) else {
      at = end
      return send(key)
    }
    if line != lineStart { report(.keyOverLines, start, end) }
    checkKeyLength(text, start, end)
    if case .sent(let mark) = key {
      handler.startMapping(before: mark, at: start, style: .flow, properties: .none)
    } else {
      handler.startMapping(at: start, style: .flow, properties: .none)
      send(key)
    }
    pairValue(text, needed, open)
    handler.endMapping(at: lastEnd)
  }

  /// Reads an entry between braces: a key, and a value where there is a colon (§ 7.4.2).
  mutating func mappingEntry(_ text: Span<UInt8>, _ needed: Int, _ open: Int) {
    if text[at] == UInt8(ascii: "?"), text.isSpaceOrEnd(at + 1) {
      return explicitPair(text, needed, open)
    }
    let key: FlowNode =
      isFlowColon(text, afterJSON: false)
      ? .scalar(.empty(at: at), .none) : flowNode(text, needed, open)
    send(key)
    let end = lastEnd
    guard !isFlowBroken, skipFlowSpace(text, needed, open) else {
      return send(.empty(at: end), .none)
    }
    if isFlowColon(text, afterJSON: key.isJSON) { return pairValue(text, needed, open) }
    send(.empty(at: end), .none)
    if case .scalar(let scalar, _) = key, scalar.style == .plain, !scalar.range.isEmpty,
      cutTexts.count < limits.findings
    {
      cutTexts.append(scalar.range)
    }
  }

  /// Reads `? key : value`; both may be left out.
  private mutating func explicitPair(_ text: Span<UInt8>, _ needed: Int, _ open: Int) {
    at += 1
    let end = at
    guard skipFlowSpace(text, needed, open) else {
      send(.empty(at: end), .none)
      return send(.empty(at: end), .none)
    }
    let key: FlowNode =
      endsFlowNode(text) ? .scalar(.empty(at: end), .none) : flowNode(text, needed, open)
    send(key)
    guard !isFlowBroken, skipFlowSpace(text, needed, open),
      isFlowColon(text, afterJSON: key.isJSON)
    else { return send(.empty(at: lastEnd), .none) }
    pairValue(text, needed, open)
  }

  /// Reads the value behind the colon at the cursor.
  private mutating func pairValue(_ text: Span<UInt8>, _ needed: Int, _ open: Int) {
    at += 1
    let end = at
    guard skipFlowSpace(text, needed, open) else { return send(.empty(at: end), .none) }
    switch text[at] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      send(.empty(at: end), .none)
    default:
      send(flowNode(text, needed, open))
    }
  }
}
