/// The rows of a table that is compiled in as text: a line each, its cells apart by `|`.
struct EmbeddedTable: Sequence {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  func makeIterator() -> some IteratorProtocol<[String]> {
    let bytes = text.withUTF8Buffer { Array($0) }
    return bytes.split(separator: 0x0A).lazy.map { line in
      line.split(separator: 0x7C, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }.makeIterator()
  }
}
