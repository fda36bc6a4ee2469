/// The rows of a table that is compiled in as text: a line each, its cells apart by `|`.
struct EmbeddedTable: Sequence, IteratorProtocol {
  private let text: String
  private var index: String.Index
  private let columns: Int

  /// A table of which only the first columns of each row are read.
  init(_ text: StaticString, columns: Int = .max) {
    self.text = text.description
    self.columns = columns
    index = self.text.startIndex
  }

  /// The cells of the next row.
  mutating func next() -> [String]? {
    let bytes = text.utf8
    guard index < bytes.endIndex else { return nil }
    var cells: [String] = []
    var start = index
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x7C {
        if cells.count < columns { cells.append(String(text[start..<index])) }
        start = bytes.index(after: index)
      }
      index = bytes.index(after: index)
      if byte == 0x0A { return cells }
    }
    if cells.count < columns { cells.append(String(text[start..<index])) }
    return cells
  }
}
