package import SourceText

/// How the value of one scalar is written: what is needed to decode it.
package struct ScalarText: Hashable, Sendable {
  /// The scalar with its quotes or its block header.
  package var range: ByteRange
  /// How it is written.
  package var style: ScalarStyle
  /// For block scalars, the number of spaces before each line.
  package var indentation: Int
  /// The notation of the file.
  package var format: SyntaxFormat

  /// The text of a scalar as the tree stores it.
  package init(_ record: NodeRecord, _ format: SyntaxFormat) {
    range = record.range
    style = record.style
    indentation = Int(record.link)
    self.format = format
  }

  /// The text of a scalar as an event reports it.
  package init(_ event: ScalarEvent, _ format: SyntaxFormat) {
    range = event.range
    style = event.style
    indentation = event.indentation
    self.format = format
  }

  /// The bytes inside the quotes, or behind the line of a block's header.
  package func contentRange(_ bytes: [UInt8]) -> ByteRange {
    switch style {
    case .plain:
      return range
    case .singleQuoted, .doubleQuoted:
      let quote = style == .singleQuoted ? UInt8(ascii: "'") : UInt8(ascii: "\"")
      let isClosed = range.count >= 2 && bytes[range.end - 1] == quote
      return ByteRange(range.start + 1, range.end - (isClosed ? 1 : 0))
    case .literal, .folded:
      var start = range.start
      while start < range.end, bytes[start] != 0x0A, bytes[start] != 0x0D { start += 1 }
      if start < range.end, bytes[start] == 0x0D { start += 1 }
      if start < range.end, bytes[start] == 0x0A { start += 1 }
      return ByteRange(start, range.end)
    }
  }
}
