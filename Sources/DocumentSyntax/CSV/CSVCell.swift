import SourceText

/// A cell: where it stands and how it is written.
struct CSVCell {
  /// The cell with its quotes.
  var range: ByteRange
  /// Whether it stands in quotes.
  var isQuoted: Bool
  /// Whether no quote inside is doubled.
  var isVerbatim: Bool

  /// The cell as an event.
  var event: ScalarEvent {
    ScalarEvent(
      range: range,
      style: isQuoted ? .doubleQuoted : .plain,
      isVerbatim: isVerbatim
    )
  }

  /// Sends the value of the bytes between the quotes to `sink`; two quotes stand for one.
  static func decode(_ content: ByteRange, of bytes: [UInt8], into sink: inout some ScalarSink) {
    let quote = UInt8(ascii: "\"")
    var start = content.start
    var offset = start
    while offset < content.end {
      guard bytes[offset] == quote, offset + 1 < content.end, bytes[offset + 1] == quote else {
        offset += 1
        continue
      }
      sink.verbatim(ByteRange(start, offset), of: bytes)
      sink.replace(ByteRange(offset, offset + 2), with: CollectionOfOne(quote))
      offset += 2
      start = offset
    }
    sink.verbatim(ByteRange(start, content.end), of: bytes)
  }
}
