import SourceText

/// Lines and columns of one file, quick for places that come in rising order.
///
/// Many findings on one long line would otherwise each count from the start of that line.
struct Places {
  /// The lines of the file.
  let index: LineIndex
  private var lastOffset = 0
  private var lastPosition = LinePosition(line: 1, column: 1)
  private let source: SourceFile

  /// The places of a file.
  init(_ source: SourceFile) {
    self.source = source
    index = LineIndex(source)
  }

  /// The line and column, in Unicode scalars, of the byte at `offset`.
  mutating func position(of offset: Int) -> LinePosition {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = index.position(of: offset, in: .bytes).line
    guard line == lastPosition.line, offset >= lastOffset, lastOffset >= 3 else {
      return remember(offset, index.position(of: offset, in: .unicodeScalars))
    }
    var column = lastPosition.column
    for byte in source.bytes[lastOffset..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return remember(offset, LinePosition(line: line, column: column))
  }

  private mutating func remember(_ offset: Int, _ position: LinePosition) -> LinePosition {
    lastOffset = offset
    lastPosition = position
    return position
  }
}
