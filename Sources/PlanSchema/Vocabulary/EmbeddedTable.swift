/// The rows of a table that is compiled in as text: a line each, its cells apart by `|`.
struct EmbeddedTable: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let columns: Int
  private var offset = 0

  /// A table of which only the first columns of each row are read.
  init(_ text: StaticString, columns: Int = .max) {
    bytes = text.withUTF8Buffer(Array.init)
    self.columns = columns
  }

  /// The cells of the next row.
  mutating func next() -> [String]? {
    guard offset < bytes.count else { return nil }
    var cells: [String] = []
    var start = offset
    while offset <= bytes.count {
      let byte = offset < bytes.count ? bytes[offset] : 0x0A
      if byte == 0x0A || byte == 0x7C {
        if cells.count < columns {
          cells.append(String(decoding: bytes[start..<offset], as: UTF8.self))
        }
        start = offset + 1
      }
      offset += 1
      if byte == 0x0A { break }
    }
    return cells
  }
}
