/// Puts a Markdown page together, block by block.
struct MarkdownPage {
  /// The page so far; it ends with a line feed.
  private(set) var text = ""

  /// A heading of a level from 1.
  mutating func heading(_ level: Int, _ words: String) {
    block(String(repeating: "#", count: level) + " " + words)
  }

  /// A paragraph, on one line.
  mutating func paragraph(_ words: String) { block(words) }

  /// A list of points.
  mutating func list(_ points: [String]) {
    block(points.map { "- " + $0 }.joined(separator: "\n"))
  }

  /// A table with headings; none where there is no row.
  mutating func table(_ headings: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    let line = { (cells: [String]) in
      "| " + cells.map(Self.escaped).joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: headings.count)
    block(([line(headings), rule] + rows.map(line)).joined(separator: "\n"))
  }

  /// Lines of code; none where there is no line.
  mutating func codeBlock(_ language: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    block("```\(language)\n\(lines.joined(separator: "\n"))\n```")
  }

  /// Words as code.
  static func code(_ words: String) -> String { "`\(words)`" }

  /// The name under which a heading can be linked to.
  static func anchor(_ heading: String) -> String {
    String(
      heading.lowercased().compactMap { character in
        character == " " || character == "\u{A0}"
          ? "-" : character.isLetter || character.isNumber ? character : nil
      }
    )
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private mutating func block(_ content: String) {
    if !text.isEmpty { text += "\n" }
    text += content + "\n"
  }
}
