import SourceText

/// Lines and columns of one file, as quick on a line of a megabyte as on a short one.
///
/// The characters before each block of the file are counted once; a look-up counts within a block.
struct Places {
  private static let block = 512

  /// The lines of the file.
  let index: LineIndex
  private let source: SourceFile
  /// The number of lines that stand before the file where it is a part of something longer.
  private let linesBefore: Int
  /// For each block, the number of Unicode scalars that begin before it.
  private let scalarsBefore: [Int]

  /// The places of a file, or of a part of one that begins at another line than 1.
  init(_ source: SourceFile, firstLine: Int = 1) {
    self.source = source
    linesBefore = firstLine - 1
    index = LineIndex(source)
    var counts: [Int] = []
    counts.reserveCapacity(source.bytes.count / Places.block + 1)
    var count = 0
    for offset in stride(from: 0, through: source.bytes.count, by: Places.block) {
      counts.append(count)
      let end = min(offset + Places.block, source.bytes.count)
      count += Places.scalars(source.bytes[offset..<end])
    }
    scalarsBefore = counts
  }

  /// The line and column, in Unicode scalars, of the byte at `offset`.
  ///
  /// A byte-order mark at the start of the file takes no column.
  func position(of offset: Int) -> LinePosition {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = index.position(of: offset, in: .bytes).line
    var start = index.range(ofLine: line).start
    if start == 0, source.hasByteOrderMark { start = min(3, offset) }
    return LinePosition(
      line: linesBefore + line,
      column: 1 + scalars(before: offset) - scalars(before: start)
    )
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Places.block
    return scalarsBefore[block] + Places.scalars(source.bytes[(block * Places.block)..<offset])
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
