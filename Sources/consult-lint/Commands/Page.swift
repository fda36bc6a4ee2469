import Findings
import Reporting

/// A page of text under headings, in one language.
struct Page {
  /// The language of the page.
  let language: Language
  private var lines: [String] = []

  /// An empty page.
  init(_ language: Language) { self.language = language }

  /// The page in UTF-8, with an empty line behind it.
  var bytes: [UInt8] { Array((lines + [""]).map { "\($0)\n" }.joined().utf8) }

  /// Adds a line as it is.
  mutating func line(_ text: String) { lines.append(VisibleText.line(text)) }

  /// Adds a heading and, below it, lines that stand in a little; nothing where there is no line.
  mutating func section(_ heading: BilingualText, _ texts: [String]) {
    let texts = texts.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    lines.append("")
    lines.append(heading[language])
    for text in texts {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(line.isEmpty ? "" : "  \(VisibleText.line(String(line)))")
      }
    }
  }

  /// A label and a text with a colon between them.
  func labelled(_ label: String, _ text: String) -> String {
    Wording.labelled(label, text, language)
  }
}
