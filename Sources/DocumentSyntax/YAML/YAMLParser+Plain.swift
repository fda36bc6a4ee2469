import SourceText

/// Where the scan of one line of a plain scalar stopped.
struct PlainStop {
  /// The offset behind the last byte that is no blank.
  var end: Int
  /// Whether it stopped at `:` that makes the text a key.
  var isKey: Bool
}

extension YAMLParser {
  /// Reads a plain scalar in block context, and the mapping whose first key it may be.
  mutating func plainContent(
    _ text: Span<UInt8>,
    _ parent: Int,
    _ place: NodePlace,
    _ start: NodeStart
  ) {
    let first = at
    if !beginsPlain(text, at) { reportStart(text) }
    let stop = plainLine(text)
    if stop.isKey, start.isFresh || isKeyAllowed(place, start) {
      if start.hasTab { reportTab(text, above: parent) }
      checkPlainKey(text, first, stop.end)
      let key = ScalarEvent(range: ByteRange(first, stop.end))
      return mapping(text, parent: parent, start, first: .scalar(key))
    }
    if stop.isKey, place == .root {
      report(.keyOnMarkerLine, first, stop.end)
      let key = ScalarEvent(range: ByteRange(first, stop.end))
      return mapping(text, parent: parent, start, first: .scalar(key))
    }
    let end = stop.isKey ? plainRest(text, from: first) : stop.end
    let (scalar, meetsKey) = plainLines(text, from: first, end: end, needed: parent + 1)
    if meetsKey, isKeyAllowed(place, start), start.properties.isEmpty, !stop.isKey {
      let saved = (at, lineStart)
      skipToToken(text)
      (at, lineStart) = saved
      if column == start.column { return insteadOfKey(text, parent, start, scalar.range) }
      if column > start.column, scalar.isVerbatim {
        reportMissingColon(text, scalar.range)
        return mapping(text, parent: parent, start, first: .bare(scalar))
      }
    }
    send(scalar, merged(start))
  }

  /// A text stands where a key is needed, since keys follow at its column.
  private mutating func insteadOfKey(
    _ text: Span<UInt8>,
    _ parent: Int,
    _ start: NodeStart,
    _ range: ByteRange
  ) {
    reportMissingColon(text, range)
    skipToToken(text)
    var next = NodeStart(self)
    next.held = start.held
    plainContent(text, parent, .explicit, next)
  }

  /// Whether a plain scalar can begin at `offset` (YAML 1.2.2 § 7.3.3).
  @inline(__always)
  func beginsPlain(_ text: Span<UInt8>, _ offset: Int, inFlow: Bool = false) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      !text.isSpaceOrEnd(offset + 1) && !(inFlow && isFlowIndicator(text[offset + 1]))
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      false
    default:
      true
    }
  }

  /// Scans one line of a plain scalar in block context; the cursor stays where it stops.
  @inline(__always)
  mutating func plainLine(_ text: Span<UInt8>) -> PlainStop {
    let first = at
    while true {
      at = text.plainBlockStop(at)
      let byte = text.at(at)
      if byte == UInt8(ascii: ":") {
        if text.isSpaceOrEnd(at + 1) {
          return PlainStop(end: trimmed(text, first, at), isKey: true)
        }
      } else if byte == UInt8(ascii: "#") {
        if at > first, text[at - 1] == 0x20 || text[at - 1] == 0x09 {
          return PlainStop(end: trimmed(text, first, at), isKey: false)
        }
      } else if text.isLineEnd(at) {
        return PlainStop(end: trimmed(text, first, at), isKey: false)
      }
      at += 1
    }
  }

  /// Reports `: ` inside a text and goes on to the end of the line; the end of the text there.
  private mutating func plainRest(_ text: Span<UInt8>, from first: Int) -> Int {
    let colon = at
    var stop = PlainStop(end: at, isKey: true)
    while stop.isKey {
      at += 1
      guard !text.isLineEnd(at) else {
        stop.end = at
        break
      }
      stop = plainLine(text)
    }
    let end = max(colon + 1, stop.end)
    report(.colonInText, colon, colon + 1, fixes: quotingFix(text, ByteRange(first, end)))
    return end
  }

  /// Goes on with the lines that continue a plain scalar whose first line ends at `end`.
  ///
  /// `meetsKey` tells that a line was left to the collection since it holds a key.
  private mutating func plainLines(
    _ text: Span<UInt8>,
    from first: Int,
    end: Int,
    needed: Int
  ) -> (scalar: ScalarEvent, meetsKey: Bool) {
    var end = end
    var isVerbatim = true
    while text.isLineEnd(at), let line = nextLine(text, needed: needed, inFlow: false) {
      let saved = (at, lineStart)
      at = line.first
      lineStart = line.start
      let stop = plainLine(text)
      if stop.isKey {
        (at, lineStart) = saved
        return (scalar(first, end, isVerbatim), true)
      }
      end = stop.end
      isVerbatim = false
    }
    return (scalar(first, end, isVerbatim), false)
  }

  private func scalar(_ first: Int, _ end: Int, _ isVerbatim: Bool) -> ScalarEvent {
    ScalarEvent(range: ByteRange(first, end), isVerbatim: isVerbatim)
  }

  /// The next line that can continue a plain scalar: where it starts and its first byte.
  @inline(__always)
  func nextLine(
    _ text: Span<UInt8>,
    needed: Int,
    inFlow: Bool
  ) -> (start: Int, first: Int)? {
    var offset = at
    while offset < text.count {
      let start = text.skipLineEnd(offset)
      let spaces = text.skipSpaces(start)
      if spaces - start < needed, !text.isSpaceOrEnd(spaces) { return nil }
      let first = text.skipBlanks(spaces)
      guard text.isLineEnd(first) else {
        let isEnd =
          spaces - start < needed || text[first] == UInt8(ascii: "#")
          || (first == start && isDocumentMarker(text, start))
        return isEnd ? nil : (start, first)
      }
      offset = first
    }
    return nil
  }
}
