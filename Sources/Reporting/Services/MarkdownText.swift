/// Text made safe for Markdown.
enum MarkdownText {
  /// The text on one line, as a cell of a table may hold it.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in VisibleText.line(text).unicodeScalars {
      if "\\`*_[]<>|#&~$".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
