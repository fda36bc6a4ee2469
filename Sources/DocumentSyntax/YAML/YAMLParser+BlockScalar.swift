import SourceText

extension YAMLParser {
  /// Reads a literal or folded scalar (YAML 1.2.2 § 8.1); the cursor is at `|` or `>`.
  ///
  /// It ends at the start of the line behind it. The range goes up to the last line break that
  /// belongs to the value, so that the value can be decoded from the range alone.
  mutating func blockScalar(_ text: Span<UInt8>, parent: Int, properties: NodeProperties) {
    let start = at
    let style: ScalarStyle = text[at] == UInt8(ascii: "|") ? .literal : .folded
    let header = blockHeader(text)
    let headerEnd = at
    finishLine(text, after: .blockHeader)
    var indent = 0
    var end = headerEnd
    if at < text.count {
      at = text.skipLineEnd(at)
      lineStart = at
      indent = header.indent + max(parent, 0)
      if header.indent == 0 { indent = detectIndentation(text, least: parent + 1) }
      end = blockLines(text, indent, isKept: header.isKept) ?? headerEnd
    }
    let range = ByteRange(start, end)
    let scalar = ScalarEvent(range: range, style: style, isVerbatim: false, indentation: indent)
    send(scalar, properties)
  }

  /// Reads the indicators behind `|` or `>`: a digit for the indentation, and `-` or `+`.
  private mutating func blockHeader(_ text: Span<UInt8>) -> (indent: Int, isKept: Bool) {
    var indent = 0
    var chomping: UInt8 = 0
    at += 1
    while !text.isSpaceOrEnd(at) {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "1")...UInt8(ascii: "9") where indent == 0:
        indent = Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "+") where chomping == 0, UInt8(ascii: "-") where chomping == 0:
        chomping = byte
      default:
        let end = text.lineEnd(at)
        let isComment = byte == UInt8(ascii: "#")
        if isComment {
          reportComment(text)
        } else {
          report(.blockHeader, at, trimmed(text, at, end))
        }
        at = end
      }
      if !text.isLineEnd(at) { at += 1 }
    }
    return (indent, chomping == UInt8(ascii: "+"))
  }

  /// The spaces before the first line that is not empty (YAML 1.2.2 § 8.1.1.1).
  private mutating func detectIndentation(_ text: Span<UInt8>, least: Int) -> Int {
    var offset = at
    var widest = 0
    var widestLine = at
    while offset < text.count {
      let first = text.skipSpaces(offset)
      guard text.isLineEnd(first) else {
        let indent = first - offset
        if indent < least { break }
        if widest > indent {
          report(.blockLeadingSpaces, widestLine, widestLine + widest)
        }
        return indent
      }
      if first - offset > widest {
        widest = first - offset
        widestLine = offset
      }
      offset = text.skipLineEnd(first)
    }
    return max(least, widest)
  }

  /// Moves over the lines of a block scalar; the end of what belongs to its value.
  private mutating func blockLines(_ text: Span<UInt8>, _ indent: Int, isKept: Bool) -> Int? {
    var end: Int?
    while at < text.count {
      let first = skipIndent(text, at, indent)
      let isBlank = text.isLineEnd(first)
      if !isBlank, first - at < indent {
        guard text[first] == 0x09, text.at(text.skipBlanks(first)) != UInt8(ascii: "#") else {
          break
        }
        reportTab(text, above: indent)
      }
      if indent == 0, isDocumentMarker(text, at) { break }
      at = text.skipLineEnd(text.lineEnd(first))
      lineStart = at
      if !isBlank || isKept { end = at }
    }
    return end
  }

  @inline(__always)
  private func skipIndent(_ text: Span<UInt8>, _ start: Int, _ indent: Int) -> Int {
    var offset = start
    while offset < text.count, offset - start < indent, text[offset] == 0x20 { offset += 1 }
    return offset
  }
}
