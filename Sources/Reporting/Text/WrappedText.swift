/// A text broken into lines that a terminal of a width can show.
package enum WrappedText {
  /// The lines of a text: the first may take `first` columns, the others `rest`.
  ///
  /// Lines are broken at spaces, not at no-break spaces; a word that is longer than a line stands
  /// alone on one. At least 20 columns are taken, however narrow the terminal is.
  package static func lines(of text: String, first: Int, rest: Int) -> [String] {
    var lines = [""]
    var column = 0
    var room = max(first, 20)
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let width = word.reduce(0) { $0 + CellWidth.cells(of: $1) }
      if column > 0, column + 1 + width > room {
        lines.append(String(word))
        column = width
        room = max(rest, 20)
      } else {
        lines[lines.count - 1] += column > 0 ? " \(word)" : String(word)
        column += width + (column > 0 ? 1 : 0)
      }
    }
    return lines
  }
}
