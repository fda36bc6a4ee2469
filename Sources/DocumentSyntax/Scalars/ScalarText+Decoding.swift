import SourceText

extension ScalarText {
  /// Sends the value to `sink`, piece by piece.
  package func decode(_ bytes: [UInt8], into sink: inout some ScalarSink) {
    let content = contentRange(bytes)
    switch (format, style) {
    case (.json, .singleQuoted), (.json, .doubleQuoted):
      JSONText.decode(content, of: bytes, into: &sink)
    case (.csv, .singleQuoted), (.csv, .doubleQuoted):
      CSVCell.decode(content, of: bytes, into: &sink)
    case (_, .literal), (_, .folded):
      decodeBlock(bytes, content, into: &sink)
    case (_, .plain), (_, .singleQuoted), (_, .doubleQuoted):
      decodeFlow(bytes, content, into: &sink)
    }
  }

  /// A plain or quoted scalar: escapes, and lines that are folded (YAML 1.2.2 § 7.3).
  private func decodeFlow(
    _ bytes: [UInt8],
    _ content: ByteRange,
    into sink: inout some ScalarSink
  ) {
    var start = content.start
    var offset = start
    while offset < content.end {
      switch bytes[offset] {
      case 0x0A, 0x0D:
        // Blanks before the break belong to the fold, but not those that an escape made.
        var fold = offset
        while fold > start, bytes[fold - 1] == 0x20 || bytes[fold - 1] == 0x09 { fold -= 1 }
        sink.verbatim(ByteRange(start, fold), of: bytes)
        offset = self.fold(bytes, ByteRange(fold, content.end), from: offset, into: &sink)
        start = offset
      case UInt8(ascii: "\\") where style == .doubleQuoted:
        sink.verbatim(ByteRange(start, offset), of: bytes)
        offset = escape(bytes, ByteRange(offset, content.end), into: &sink)
        start = offset
      case UInt8(ascii: "'") where style == .singleQuoted:
        let isPair = offset + 1 < content.end && bytes[offset + 1] == UInt8(ascii: "'")
        sink.verbatim(ByteRange(start, offset), of: bytes)
        let next = offset + (isPair ? 2 : 1)
        sink.replace(ByteRange(offset, next), with: CollectionOfOne(UInt8(ascii: "'")))
        offset = next
        start = offset
      default:
        offset = nextSign(bytes.span.extracting(first: content.end), from: offset &+ 1)
      }
    }
    sink.verbatim(ByteRange(start, content.end), of: bytes)
  }

  /// The next byte that may stand for something else: a line break, and the sign that quotes know.
  private func nextSign(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    let sign = style == .doubleQuoted ? UInt8(ascii: "\\") : UInt8(ascii: "'")
    return bytes.first(from: offset) { $0.equal(0x0A) .| $0.equal(0x0D) .| $0.equal(sign) }
  }

  /// Folds line breaks: one stands for a space, each further one for itself.
  private func fold(
    _ bytes: [UInt8],
    _ rest: ByteRange,
    from lineEnd: Int,
    into sink: inout some ScalarSink
  ) -> Int {
    var offset = lineEnd
    var breaks = 0
    while offset < rest.end {
      switch bytes[offset] {
      case 0x0D:
        let isPair = offset + 1 < rest.end && bytes[offset + 1] == 0x0A
        offset += isPair ? 2 : 1
        breaks += 1
      case 0x0A:
        offset += 1
        breaks += 1
      case 0x20, 0x09:
        offset += 1
      default:
        send(breaks, ByteRange(rest.start, offset), into: &sink)
        return offset
      }
    }
    send(breaks, ByteRange(rest.start, offset), into: &sink)
    return offset
  }

  private func send(_ breaks: Int, _ range: ByteRange, into sink: inout some ScalarSink) {
    if breaks == 1 {
      sink.replace(range, with: CollectionOfOne(0x20))
    } else {
      sink.replace(range, with: repeatElement(0x0A, count: breaks - 1))
    }
  }
}
