import SourceText

/// The characters of a line near a range, with their widths.
struct ExcerptReading {
  private static let tabStop = 4
  private let pageWidth: Int
  private var widthInFront: Int { pageWidth * 3 / 10 }
  private static let bytesInFront = 240
  private static let bytesBehind = 800

  /// The characters.
  private(set) var glyphs: [ExcerptLine.Glyph] = []
  /// Whether the line goes on in front of the characters.
  let isCutInFront: Bool
  /// Whether the line goes on behind the characters.
  let isCutBehind: Bool
  /// Whether the range begins behind the last character.
  let marksEnd: Bool

  init(
    _ line: ByteRange,
    around range: ByteRange,
    in source: SourceFile,
    _ pageWidth: Int
  ) {
    self.pageWidth = pageWidth
    var start = line.start
    if start == 0, source.hasByteOrderMark { start = min(3, line.end) }
    let near = min(max(range.start, start), line.end)
    var from = max(start, near - ExcerptReading.bytesInFront)
    while from > start, source.bytes[from] & 0xC0 == 0x80 { from -= 1 }
    var to = min(line.end, near + ExcerptReading.bytesBehind)
    while to < line.end, source.bytes[to] & 0xC0 == 0x80 { to += 1 }
    isCutInFront = from > start
    isCutBehind = to < line.end
    marksEnd = range.start >= to && !isCutBehind
    read(source.text(ByteRange(from, to)), from: from, marking: range, lineStart: start)
  }

  /// The glyphs to show: all, or as many as a page takes around the first mark.
  var window: Range<Int> {
    let total = glyphs.reduce(0) { $0 + $1.cells }
    guard total > pageWidth else { return 0..<glyphs.count }
    let mark = glyphs.firstIndex { $0.isMarked } ?? (marksEnd ? glyphs.count : 0)
    let end = fill(from: start(before: mark, cells: widthInFront))
    return start(before: end, cells: pageWidth)..<end
  }

  private func start(before end: Int, cells limit: Int) -> Int {
    var cells = 0
    var start = end
    while start > 0, cells + glyphs[start - 1].cells <= limit {
      start -= 1
      cells += glyphs[start].cells
    }
    return start
  }

  private func fill(from start: Int) -> Int {
    var cells = 0
    var end = start
    while end < glyphs.count, cells + glyphs[end].cells <= pageWidth {
      cells += glyphs[end].cells
      end += 1
    }
    return end
  }

  private mutating func read(
    _ text: String,
    from offset: Int,
    marking range: ByteRange,
    lineStart: Int
  ) {
    var offset = offset
    var column = 0
    var isIndentation = range.start < lineStart
    for character in text {
      let end = offset + character.utf8.count
      if character != " ", character != "\t" { isIndentation = false }
      let touches =
        range.isEmpty
        ? offset <= range.start && range.start < end : offset < range.end && range.start < end
      var glyph = ExcerptLine.Glyph(
        text: "",
        cells: 0,
        isMarked: touches && !isIndentation,
        offset: offset
      )
      if character == "\t" {
        glyph.cells = ExcerptReading.tabStop - column % ExcerptReading.tabStop
        glyph.text = String(repeating: " ", count: glyph.cells)
      } else {
        glyph.text = VisibleText.line(String(character))
        glyph.cells = CellWidth.cells(of: glyph.text.first ?? " ")
      }
      column += glyph.cells
      glyphs.append(glyph)
      offset = end
    }
  }
}
