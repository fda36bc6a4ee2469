import SourceText

extension YAMLParser {
  /// Reads a block mapping whose first key was read, up to the colon (YAML 1.2.2 § 8.2.2).
  mutating func mapping(
    _ text: Span<UInt8>,
    parent: Int,
    _ start: NodeStart,
    first: MappingKey
  ) {
    guard enter(text) else { return }
    if case .sent(let mark) = first {
      handler.startMapping(
        before: mark,
        at: start.offset,
        style: .block,
        properties: start.held
      )
    } else {
      handler.startMapping(at: start.offset, style: .block, properties: start.held)
    }
    var level = BlockLevel(indent: start.column, parent: parent, isItem: start.isItem)
    if case .explicit = first {
      explicitEntry(text, level.indent)
    } else {
      send(first, start.properties)
      if case .bare = first {} else { at += 1 }
      node(text, parent: level.indent, place: .value)
    }
    while nextEntry(text, &level, isSequence: false) {
      entry(text, min(level.indent, column))
    }
    handler.endMapping(at: lastEnd)
    depth -= 1
  }

  /// Reads `? key` and the `: value` that may follow at the same column.
  private mutating func explicitEntry(_ text: Span<UInt8>, _ indent: Int) {
    at += 1
    node(text, parent: indent, place: .explicit)
    skipToToken(text)
    guard column == indent, isFresh, text[at] == UInt8(ascii: ":"), text.isSpaceOrEnd(at + 1)
    else { return send(.empty(at: lastEnd), .none) }
    at += 1
    node(text, parent: indent, place: .explicit)
  }

  /// Reads one entry; the cursor is at its first byte.
  private mutating func entry(_ text: Span<UInt8>, _ indent: Int) {
    switch text[at] {
    case UInt8(ascii: "?") where text.isSpaceOrEnd(at + 1):
      explicitEntry(text, indent)
    case UInt8(ascii: "&"), UInt8(ascii: "!"):
      var start = NodeStart(self)
      while text[at] == UInt8(ascii: "&") || text[at] == UInt8(ascii: "!") {
        property(text, &start)
        skipToToken(text)
        guard column >= 0, !isFresh else { return propertyAlone(text, indent, start) }
      }
      keyAndValue(text, indent, start.properties)
    default:
      keyAndValue(text, indent, .none)
    }
  }

  @inline(__always)
  private mutating func keyAndValue(
    _ text: Span<UInt8>,
    _ indent: Int,
    _ properties: NodeProperties
  ) {
    switch key(text, indent, properties) {
    case .colon:
      at += 1
      node(text, parent: indent, place: .value)
    case .bare:
      node(text, parent: indent, place: .value)
    case .none:
      skipLines(text, deeperThan: indent)
    }
  }

  /// An anchor or a tag without a key on its line; what it may have been meant for is left out.
  private mutating func propertyAlone(_ text: Span<UInt8>, _ indent: Int, _ start: NodeStart) {
    report(.propertyAlone, start.offset, start.propertiesEnd)
    guard column >= indent else { return }
    if text[at] == UInt8(ascii: "-"), text.isSpaceOrEnd(at + 1) {
      skipItems(text, at: column)
    } else if column > indent {
      skipLines(text, deeperThan: indent)
    }
  }

  /// Reads and sends a key, up to the colon.
  private mutating func key(
    _ text: Span<UInt8>,
    _ indent: Int,
    _ properties: NodeProperties
  ) -> KeyEnd {
    let first = at
    switch text[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let line = lineStart
      let scalar = quoted(text, needed: indent + 1)
      guard endsKey(text, first, .quotedScalar, isOneLine: line == lineStart) else { return .none }
      send(scalar, properties)
    case UInt8(ascii: "*") where isAlias(text):
      let range = alias(text, hasProperties: !properties.isEmpty)
      guard endsKey(text, first, .alias, isOneLine: true) else { return .none }
      send(.alias(range), .none)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return flowKey(text, indent, properties) ? .colon : .none
    case UInt8(ascii: ":") where text.isSpaceOrEnd(at + 1):
      send(.empty(at: at), properties)
    default:
      let isPlain = beginsPlain(text, at)
      if !isPlain { reportStart(text) }
      let stop = plainLine(text)
      if !isPlain, !stop.isKey { return .none }
      guard stop.isKey else {
        return bareKey(text, indent, ByteRange(first, stop.end), properties)
      }
      checkPlainKey(text, first, stop.end)
      send(ScalarEvent(range: ByteRange(first, stop.end)), properties)
    }
    return .colon
  }

  /// A key in brackets: it is sent before one can see whether a colon follows.
  private mutating func flowKey(
    _ text: Span<UInt8>,
    _ indent: Int,
    _ properties: NodeProperties
  ) -> Bool {
    let first = at
    let line = lineStart
    outerFlow(text, needed: indent + 1, properties: properties)
    guard !isFlowBroken else {
      isFlowBroken = false
      send(.empty(at: lastEnd), .none)
      return false
    }
    if endsKey(text, first, .flowCollection, isOneLine: line == lineStart) { return true }
    send(.empty(at: lastEnd), .none)
    return false
  }

  /// Whether a colon follows a key that has an end of its own; the cursor moves to it.
  private mutating func endsKey(
    _ text: Span<UInt8>,
    _ first: Int,
    _ ending: LineEnding,
    isOneLine: Bool
  ) -> Bool {
    let end = at
    at = text.skipBlanks(at)
    guard text.at(at) == UInt8(ascii: ":"), text.isSpaceOrEnd(at + 1) else {
      if text.isLineEnd(at) || text[at] == UInt8(ascii: "#") {
        report(.missingColon, first, end)
      } else {
        report(.textBehind(ending), at, trimmed(text, at, text.lineEnd(at)))
      }
      return false
    }
    if !isOneLine { report(.keyOverLines, first, end) }
    checkKeyLength(text, first, end)
    return true
  }

  /// Checks a key without quotes: its length, and no-break spaces at its ends.
  @inline(__always)
  mutating func checkPlainKey(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    checkKeyLength(text, start, end)
    guard end - start > 2, isNoBreakSpace(text, start) || isNoBreakSpace(text, end - 2) else {
      return
    }
    reportNoBreakSpace(text, ByteRange(start, end))
  }

  /// Reports a key that is longer than the grammar allows without `?`.
  mutating func checkKeyLength(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    guard end - start > limits.keyLength else { return }
    var characters = 0
    for offset in start..<end where text[offset] & 0xC0 != 0x80 { characters += 1 }
    if characters > limits.keyLength {
      report(.longKey(limit: limits.keyLength), start, end)
    }
  }

  /// A line without `: `: where a colon touches the text behind it, both parts are taken, and
  /// where lines further in follow, it is taken as their key.
  private mutating func bareKey(
    _ text: Span<UInt8>,
    _ indent: Int,
    _ range: ByteRange,
    _ properties: NodeProperties
  ) -> KeyEnd {
    if lineBehindBare != lineStart { reportMissingColon(text, range) }
    lineBehindBare = text.skipLineEnd(text.lineEnd(at))
    if let colon = touchingColon(text, range) {
      send(ScalarEvent(range: ByteRange(range.start, colon)), properties)
      let value = isNoBreakSpace(text, colon + 1) ? colon + 3 : colon + 1
      send(ScalarEvent(range: ByteRange(min(value, range.end), range.end)), .none)
      return .none
    }
    guard text.isLineEnd(at), nextLine(text, needed: indent + 1, inFlow: false) != nil else {
      return .none
    }
    send(ScalarEvent(range: range), properties)
    return .bare
  }
}

/// How the reading of a key ended.
private enum KeyEnd {
  /// At its colon.
  case colon
  /// Without a colon, but its value follows on the next lines.
  case bare
  /// With a finding; nothing more is to be read of the entry.
  case none
}
