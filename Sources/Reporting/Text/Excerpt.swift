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
