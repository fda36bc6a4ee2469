import SourceText

/// How the line breaks at the end of a block scalar are kept (YAML 1.2.2 § 8.1.1.2).
private enum Chomping {
  case strip, clip, keep
}

extension ScalarText {
  /// A literal or folded scalar (YAML 1.2.2 § 8.1.2 and § 8.1.3).
  ///
  /// Line breaks wait in `breaks` until one knows whether text follows them.
  func decodeBlock(
    _ bytes: [UInt8],
    _ content: ByteRange,
    into sink: inout some ScalarSink
  ) {
    var breaks: [ByteRange] = []
    var isSpaced = true
    var hasText = false
    var offset = content.start
    while offset < content.end {
      let line = textStart(bytes, offset, content.end)
      var end = line
      while end < content.end, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if end > line {
        let spaced = bytes[line] == 0x20 || bytes[line] == 0x09
        flush(&breaks, folds: style == .folded && hasText && !spaced && !isSpaced, into: &sink)
        sink.verbatim(ByteRange(line, end), of: bytes)
        isSpaced = spaced
        hasText = true
      }
      offset = end
      if offset < content.end, bytes[offset] == 0x0D { offset += 1 }
      if offset < content.end, bytes[offset] == 0x0A, end == offset || bytes[offset - 1] == 0x0D {
        offset += 1
      }
      breaks.append(ByteRange(end, offset))
    }
    chomp(bytes, breaks, hasText, into: &sink)
  }

  /// The first byte of a line behind its indentation.
  private func textStart(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, offset - start < indentation, bytes[offset] == 0x20 { offset += 1 }
    return offset
  }

  private func flush(
    _ breaks: inout [ByteRange],
    folds: Bool,
    into sink: inout some ScalarSink
  ) {
    if folds, let first = breaks.first {
      if breaks.count == 1 {
        sink.replace(first, with: CollectionOfOne(0x20))
      } else {
        for line in breaks.dropFirst() { sink.replace(line, with: CollectionOfOne(0x0A)) }
      }
    } else {
      for line in breaks { sink.replace(line, with: CollectionOfOne(0x0A)) }
    }
    breaks.removeAll(keepingCapacity: true)
  }

  private func chomp(
    _ bytes: [UInt8],
    _ breaks: [ByteRange],
    _ hasText: Bool,
    into sink: inout some ScalarSink
  ) {
    switch chomping(bytes) {
    case .strip: break
    case .clip:
      if hasText, let first = breaks.first { sink.replace(first, with: CollectionOfOne(0x0A)) }
    case .keep:
      for line in breaks { sink.replace(line, with: CollectionOfOne(0x0A)) }
    }
  }

  private func chomping(_ bytes: [UInt8]) -> Chomping {
    for byte in bytes[range.start..<range.end].dropFirst().prefix(2) {
      if byte == UInt8(ascii: "-") { return .strip }
      if byte == UInt8(ascii: "+") { return .keep }
    }
    return .clip
  }
}
