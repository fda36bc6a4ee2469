import SourceText

/// Lines and columns of one file, as quick on a line of a megabyte as on a short one.
///
/// A look-up counts the characters of a line. Where a line is long, the characters before each block
/// of the file are counted once, and a look-up counts within a block.
struct Places {
  private static let block = 512

  /// The lines of the file.
  let index: LineIndex
  private let source: SourceFile
  /// The number of lines that stand before the file where it is a part of something longer.
  private let linesBefore: Int
  /// For each block, the number of Unicode scalars that begin before it; empty without long lines.
  private let scalarsBefore: [Int]

  /// The places of a file, or of a part of one that begins at another line than 1.
  init(_ source: SourceFile, firstLine: Int = 1) {
    self.source = source
    linesBefore = firstLine - 1
    index = LineIndex(source)
    scalarsBefore = Places.hasLongLine(index) ? Places.counts(source.bytes) : []
  }

  private static func hasLongLine(_ index: LineIndex) -> Bool {
    (1...index.lineCount).contains { line in
      let range = index.range(ofLine: line)
      return range.end - range.start > block
    }
  }

  private static func counts(_ bytes: [UInt8]) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / block + 1)
    var count = 0
    for offset in stride(from: 0, through: bytes.count, by: block) {
      counts.append(count)
      count += scalars(bytes.span.extracting(offset..<min(offset + block, bytes.count)))
    }
    return counts
  }

  /// The line and column, in Unicode scalars, of the byte at `offset`.
  ///
  /// A byte-order mark at the start of the file takes no column.
  func position(of offset: Int) -> LinePosition {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = index.position(of: offset, in: .bytes).line
    var start = index.range(ofLine: line).start
    if start == 0, source.hasByteOrderMark { start = min(3, offset) }
    let before =
      scalarsBefore.isEmpty
      ? Places.scalars(source.bytes.span.extracting(start..<offset))
      : scalars(before: offset) - scalars(before: start)
    return LinePosition(line: linesBefore + line, column: 1 + before)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Places.block
    let part = source.bytes.span.extracting((block * Places.block)..<offset)
    return scalarsBefore[block] + Places.scalars(part)
  }

  private static func scalars(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }
}
