internal import SourceText

/// A text in which `⟦` and `⟧` stand around what must be flagged.
struct MarkedText: Sendable {
  /// The text without the marks.
  let text: String
  /// What the marks stood around, in UTF-8 bytes of `text`, by rising start.
  let ranges: [ByteRange]

  private static let open = Array("⟦".utf8)
  private static let close = Array("⟧".utf8)

  /// Takes the marks out of a text; `nil` where they do not come in pairs.
  init?(_ marked: String) {
    let bytes = Array(marked.utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var starts: [Int] = []
    var ranges: [ByteRange] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset...].starts(with: MarkedText.open) {
        starts.append(plain.count)
        offset += MarkedText.open.count
      } else if bytes[offset...].starts(with: MarkedText.close) {
        guard let start = starts.popLast() else { return nil }
        ranges.append(ByteRange(start, plain.count))
        offset += MarkedText.close.count
      } else {
        plain.append(bytes[offset])
        offset += 1
      }
    }
    guard starts.isEmpty else { return nil }
    text = String(decoding: plain, as: UTF8.self)
    self.ranges = ranges.sorted()
  }
}
