import SourceText

/// One line of an excerpt as it is shown: on one row, without tabs, not wider than a page.
struct ExcerptLine: Hashable {
  /// A character as it is shown; `offset` is where it begins in the file, `nil` for a sign that
  /// characters are left out.
  struct Glyph: Hashable {
    var text: String
    var cells: Int
    var isMarked: Bool
    var offset: Int?
  }

  private static let omission = Glyph(text: "…", cells: 1, isMarked: false, offset: nil)

  /// The characters to show.
  let glyphs: [Glyph]
  /// The columns, from 0, that are marked; empty where nothing is.
  let marks: Range<Int>

  /// The part of `line` around what `range` marks in it.
  init(_ line: ByteRange, marking range: ByteRange, in source: SourceFile, _ pageWidth: Int) {
    let reading = ExcerptReading(line, around: range, in: source, pageWidth)
    let window = reading.window
    var glyphs: [Glyph] = []
    if window.lowerBound > 0 || reading.isCutInFront { glyphs.append(ExcerptLine.omission) }
    glyphs += reading.glyphs[window]
    let isCutBehind = window.upperBound < reading.glyphs.count || reading.isCutBehind
    if isCutBehind { glyphs.append(ExcerptLine.omission) }
    self.glyphs = glyphs
    marks = ExcerptLine.marks(in: glyphs, orAtEnd: reading.marksEnd)
  }

  /// The text to show.
  var text: String { glyphs.map(\.text).joined() }

  private static func marks(in glyphs: [Glyph], orAtEnd marksEnd: Bool) -> Range<Int> {
    var column = 0
    var start: Int?
    var end = 0
    for glyph in glyphs {
      if glyph.isMarked {
        if start == nil { start = column }
        end = column + max(glyph.cells, 1)
      }
      column += glyph.cells
    }
    if let start { return start..<end }
    return marksEnd ? column..<(column + 1) : 0..<0
  }
}
