import SourceText

/// The lines of a file that a finding points at, with what is marked in each.
///
/// It says what to show; `Canvas.draw` says how. Its work does not grow with the file: of a long
/// line only the neighbourhood of the mark is read, of a long range only its ends.
struct Excerpt: Hashable {
  /// One row: a line of the file, or the sign that lines are left out.
  enum Row: Hashable {
    /// A line by its number.
    case line(Int, ExcerptLine)
    /// Lines that are left out.
    case gap
  }

  /// The columns that a line may take, unless told.
  static let pageWidth = 100

  /// The rows, from top to bottom.
  let rows: [Row]

  /// The excerpt around `range`.
  init(
    of range: ByteRange,
    in source: SourceFile,
    _ index: LineIndex,
    pageWidth: Int = Excerpt.pageWidth
  ) {
    let start = min(range.start, source.bytes.count)
    let first = index.position(of: start, in: .bytes).line
    let last = Excerpt.lastLine(of: range, first: first, index)
    rows = Excerpt.shownLines(first, last).map { number in
      guard let number else { return .gap }
      let line = index.range(ofLine: number)
      return .line(number, ExcerptLine(line, marking: range, in: source, pageWidth))
    }
  }

  /// The number of columns that the greatest line number needs.
  var numberWidth: Int {
    var width = 1
    for case .line(let number, _) in rows { width = max(width, String(number).utf8.count) }
    return width
  }

  /// The last line with a byte of the range in it; a line break at its end does not count.
  private static func lastLine(of range: ByteRange, first: Int, _ index: LineIndex) -> Int {
    guard !range.isEmpty else { return first }
    return max(first, index.position(of: range.end - 1, in: .bytes).line)
  }

  private static func shownLines(_ first: Int, _ last: Int) -> [Int?] {
    guard last - first >= 5 else { return (first...last).map { $0 } }
    return [first, first + 1, first + 2, nil, last]
  }
}

/// One line of an excerpt as it is shown: on one row, without tabs, not wider than a page.
struct ExcerptLine: Hashable {
  /// The text to show.
  private(set) var text = ""
  /// The columns, from 0, that are marked; empty where nothing is.
  private(set) var marks = 0..<0

  /// The part of `line` around what `range` marks in it.
  init(_ line: ByteRange, marking range: ByteRange, in source: SourceFile, _ pageWidth: Int) {
    let reading = Reading(line, around: range, in: source, pageWidth)
    show(reading)
  }

  private mutating func show(_ reading: Reading) {
    let window = reading.window
    var column = 0
    if window.lowerBound > 0 || reading.isCutInFront {
      text += "…"
      column = 1
    }
    var markStart: Int?
    var markEnd = 0
    for glyph in reading.glyphs[window] {
      if glyph.isMarked {
        if markStart == nil { markStart = column }
        markEnd = column + max(glyph.cells, 1)
      }
      text += glyph.text
      column += glyph.cells
    }
    if window.upperBound < reading.glyphs.count || reading.isCutBehind { text += "…" }
    if let markStart {
      marks = markStart..<markEnd
    } else if reading.marksEnd {
      marks = column..<(column + 1)
    }
  }
}

/// The characters of a line near a range, with their widths.
private struct Reading {
  /// One character as it is shown.
  struct Glyph {
    var text: String
    var cells: Int
    var isMarked: Bool
  }

  private static let tabStop = 4
  private let pageWidth: Int
  private var widthInFront: Int { pageWidth * 3 / 10 }
  private static let bytesInFront = 240
  private static let bytesBehind = 800

  var glyphs: [Glyph] = []
  var isCutInFront = false
  var isCutBehind = false
  /// Whether the range begins behind the last character.
  var marksEnd = false

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
    var from = max(start, near - Reading.bytesInFront)
    while from > start, source.bytes[from] & 0xC0 == 0x80 { from -= 1 }
    var to = min(line.end, near + Reading.bytesBehind)
    while to < line.end, source.bytes[to] & 0xC0 == 0x80 { to += 1 }
    isCutInFront = from > start
    isCutBehind = to < line.end
    read(source.text(ByteRange(from, to)), from: from, marking: range, lineStart: start)
    marksEnd = range.start >= to && !isCutBehind
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
      var glyph = Glyph(text: "", cells: 0, isMarked: touches && !isIndentation)
      if character == "\t" {
        glyph.cells = Reading.tabStop - column % Reading.tabStop
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
