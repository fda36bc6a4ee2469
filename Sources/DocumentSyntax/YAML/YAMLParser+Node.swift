import SourceText

extension YAMLParser {
  /// Reads the node behind an indicator, in block context (YAML 1.2.2 § 8.2.3).
  ///
  /// `parent` is the column of the collection that holds it, -1 at the root.
  mutating func node(_ text: Span<UInt8>, parent: Int, place: NodePlace) {
    let indicatorEnd = at
    skipBehindIndicator(text)
    if endsBeforeNode(text, parent, place) {
      return send(.empty(at: indicatorEnd), .none)
    }
    let byte = text[at]
    if hasTab || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
      return nodeWithProperties(text, parent, place)
    }
    content(text, parent, place, NodeStart(self, isItem: place == .item))
  }

  private mutating func nodeWithProperties(
    _ text: Span<UInt8>,
    _ parent: Int,
    _ place: NodePlace
  ) {
    var start = NodeStart(self, isItem: place == .item)
    if hasTab { checkTabs(text, parent: parent, &start) }
    while text[at] == UInt8(ascii: "&") || text[at] == UInt8(ascii: "!") {
      property(text, &start)
      skipToToken(text)
      if column >= 0, !isFresh { continue }
      if endsBeforeNode(text, parent, place) {
        return send(.empty(at: start.propertiesEnd), merged(start))
      }
      start.held = merged(start)
      start.properties = .none
      start.offset = at
      start.column = column
      start.isFresh = true
      start.hasTab = hasTab
      if hasTab { checkTabs(text, parent: parent, &start) }
    }
    content(text, parent, place, start)
  }

  /// Whether the node is left out: the next token belongs to a collection around it.
  @inline(__always)
  private func endsBeforeNode(_ text: Span<UInt8>, _ parent: Int, _ place: NodePlace) -> Bool {
    if column < 0 { return true }
    guard isFresh, column <= parent else { return false }
    guard column == parent, place.allowsOutdentedSequence else { return true }
    return !(text[at] == UInt8(ascii: "-") && text.isSpaceOrEnd(at + 1))
  }

  /// Reports a tab where the spaces of the line do not reach.
  private mutating func checkTabs(_ text: Span<UInt8>, parent: Int, _ start: inout NodeStart) {
    guard isFresh, leadingSpaces(text) <= parent else { return }
    reportTab(text, above: parent)
    start.hasTab = false
  }

  private mutating func content(
    _ text: Span<UInt8>,
    _ parent: Int,
    _ place: NodePlace,
    _ start: NodeStart
  ) {
    let byte = text[at]
    switch byte {
    case UInt8(ascii: "-") where text.isSpaceOrEnd(at + 1):
      checkCollection(text, place, start)
      sequence(text, parent: parent, start)
    case UInt8(ascii: "?") where text.isSpaceOrEnd(at + 1):
      checkCollection(text, place, start)
      mapping(text, parent: parent, start, first: .explicit)
    case UInt8(ascii: ":") where text.isSpaceOrEnd(at + 1):
      if !isKeyAllowed(place, start) { checkCollection(text, place, start) }
      mapping(text, parent: parent, start, first: .scalar(.empty(at: at)))
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      blockScalar(text, parent: parent, properties: merged(start))
    case UInt8(ascii: "*") where !isAlias(text):
      plainContent(text, parent, place, start)
    case UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      let line = lineStart
      let key: MappingKey =
        byte == UInt8(ascii: "*")
        ? .alias(alias(text, hasProperties: start.hasProperties))
        : .scalar(quoted(text, needed: parent + 1))
      afterKey(text, parent, place, start, key, isOneLine: line == lineStart)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      flowContent(text, parent, place, start)
    default:
      plainContent(text, parent, place, start)
    }
  }

  /// Reports a collection that cannot begin where it does; it is read all the same.
  private mutating func checkCollection(
    _ text: Span<UInt8>,
    _ place: NodePlace,
    _ start: NodeStart
  ) {
    if !start.properties.isEmpty {
      report(.propertyBesideItem, start.offset, start.propertiesEnd)
    } else if start.hasTab {
      reportTab(text, above: max(start.column - 1, 0))
    } else if !isKeyAllowed(place, start) {
      report(.collectionOnLine(text[at]), at, at + 1)
    }
  }

  func isKeyAllowed(_ place: NodePlace, _ start: NodeStart) -> Bool {
    (start.isFresh || place.allowsCompact) && !start.hasTab
  }

  private mutating func flowContent(
    _ text: Span<UInt8>,
    _ parent: Int,
    _ place: NodePlace,
    _ start: NodeStart
  ) {
    let mark = handler.mark
    let line = lineStart
    let first = at
    let mayBeKey =
      isKeyAllowed(place, start) && (start.held.isEmpty || flowEndsBeforeColon(text))
    let properties = mayBeKey ? start.properties : merged(start)
    outerFlow(text, needed: parent + 1, properties: properties)
    if isFlowBroken {
      isFlowBroken = false
      return
    }
    let next = text.skipBlanks(at)
    guard mayBeKey, text.at(next) == UInt8(ascii: ":"), text.isSpaceOrEnd(next + 1) else {
      return finishLine(text, after: .flowCollection)
    }
    if line != lineStart { report(.keyOverLines, first, at) }
    checkKeyLength(text, first, at)
    at = next
    mapping(text, parent: parent, start, first: .sent(mark: mark))
  }

  /// A scalar or an alias that is complete: a key if `:` follows, else the value.
  private mutating func afterKey(
    _ text: Span<UInt8>,
    _ parent: Int,
    _ place: NodePlace,
    _ start: NodeStart,
    _ key: MappingKey,
    isOneLine: Bool
  ) {
    let end = at
    let next = text.skipBlanks(at)
    let isKey = text.at(next) == UInt8(ascii: ":") && text.isSpaceOrEnd(next + 1)
    guard isKey, isKeyAllowed(place, start) || start.isFresh else {
      if !isKey, case .alias(let range) = key, let end = textBehindAlias(text) {
        return send(ScalarEvent(range: ByteRange(range.start, end)), merged(start))
      }
      send(key, merged(start))
      guard isKey else { return finishLine(text, after: key.ending) }
      report(.secondColon, next, next + 1)
      at = text.lineEnd(at)
      return
    }
    if start.hasTab { reportTab(text, above: parent) }
    if !isOneLine { report(.keyOverLines, start.offset, end) }
    checkKeyLength(text, start.offset, end)
    at = next
    mapping(text, parent: parent, start, first: key)
  }

  /// Reports text behind an alias, which makes it a text that begins with `*`; the end of it.
  private mutating func textBehindAlias(_ text: Span<UInt8>) -> Int? {
    let next = text.skipBlanks(at)
    guard !text.isLineEnd(next), text[next] != UInt8(ascii: "#") else { return nil }
    at = text.lineEnd(next)
    let end = trimmed(text, next, at)
    report(.textBehind(.alias), next, end)
    return end
  }

  /// Sends a key, with the properties on its line.
  mutating func send(_ key: MappingKey, _ properties: NodeProperties) {
    switch key {
    case .scalar(let scalar), .bare(let scalar): send(scalar, properties)
    case .alias(let range):
      handler.alias(range)
      lastEnd = range.end
    case .sent, .explicit: break
    }
  }

  @inline(never)
  mutating func send(_ scalar: ScalarEvent, _ properties: NodeProperties) {
    handler.scalar(scalar, properties: properties)
    lastEnd = scalar.range.end
  }
}

extension MappingKey {
  /// What nothing but a comment may follow, if no colon does.
  var ending: LineEnding {
    switch self {
    case .scalar, .bare: .quotedScalar
    case .alias: .alias
    case .sent, .explicit: .flowCollection
    }
  }
}
