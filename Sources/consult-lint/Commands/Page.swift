import Findings
import Reporting

/// A page of text under headings, in one language.
struct Page {
  /// The language of the page.
  let language: Language
  private let columns: Int?
  private var lines: [Line] = []

  /// A line, and how much further in its second row stands.
  private struct Line {
    var text: String
    var hanging = 2
  }

  /// An empty page, as wide as the terminal where there is one.
  init(_ language: Language, columns: Int? = Terminal.width) {
    self.language = language
    self.columns = columns
  }

  /// The page in UTF-8, with an empty line behind it.
  var bytes: [UInt8] {
    let rows = (lines + [Line(text: "")]).map { line in
      Page.wrapped(line.text, columns, hanging: line.hanging)
    }
    return Array(rows.map { "\($0)\n" }.joined().utf8)
  }

  /// A line no wider than `columns` where a number is given; what is behind its first row stands
  /// `hanging` columns further in than the line does.
  static func wrapped(_ line: String, _ columns: Int?, hanging: Int = 2) -> String {
    guard let columns, line.count > columns || !line.utf8.allSatisfy({ $0 < 0x80 }) else {
      return line
    }
    let text = line.drop { $0 == " " }
    let indent = line.count - text.count
    let rows = WrappedText.lines(
      of: String(text),
      first: columns - indent,
      rest: columns - indent - hanging
    ).map { $0.trimmed }
    return String(repeating: " ", count: indent)
      + rows.joined(separator: "\n" + String(repeating: " ", count: indent + hanging))
  }

  /// Adds a line as it is.
  mutating func line(_ text: String) { lines.append(Line(text: VisibleText.line(text))) }

  /// Adds running text that stands in so far.
  mutating func prose(_ text: String, indent: Int) {
    let space = String(repeating: " ", count: indent)
    lines.append(Line(text: space + VisibleText.line(text), hanging: 0))
  }

  /// Adds a heading and, below it, lines that stand in a little; nothing where there is no line.
  mutating func section(_ heading: BilingualText, _ texts: [String]) {
    let texts = texts.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    line("")
    line(heading[language])
    for text in texts {
      let own = text.split(separator: "\n", omittingEmptySubsequences: false)
      // One text alone is no list, whose entries must be told apart.
      let hanging = texts.count == 1 && own.count == 1 ? 0 : 2
      for line in own {
        let text = line.isEmpty ? "" : "  \(VisibleText.line(String(line)))"
        lines.append(Line(text: text, hanging: hanging))
      }
    }
  }

  /// A label and a text with a colon between them.
  func labelled(_ label: String, _ text: String) -> String {
    Wording.labelled(label, text, language)
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: Substring {
    self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
