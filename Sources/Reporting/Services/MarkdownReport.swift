import Findings
import SourceText

/// A summary in Markdown, for the page of a job or a comment on a change.
struct MarkdownReport: PieceReport {
  let options: ReportOptions
  let showsCovered = false
  private let words: FindingWords

  init(_ options: ReportOptions) {
    self.options = options
    words = FindingWords(options)
  }

  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var text = ""
    if isFirst {
      text += "## \(MarkdownText.escaped(file.source.name))\n\n"
      text +=
        "| \(headings.map(words.text).joined(separator: " | ")) |\n| --- | --- | --- | --- |\n"
    }
    for finding in findings { text += row(finding, places) }
    return Array(text.utf8)
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] {
    var start = "# consult-lint\n\n"
    for language in options.language.languages {
      start += "\(SummaryLine(head).text[language])\n\n"
    }
    var parts = [Array(start.utf8)]
    for pieces in pieces.byFile where pieces.contains(where: { $0.shown > 0 }) {
      parts += pieces.map(\.findings)
      parts.append([0x0A])
    }
    return parts
  }

  private var headings: [BilingualText] {
    [
      BilingualText(en: "line", fr: "ligne"), BilingualText(en: "severity", fr: "gravité"),
      BilingualText(en: "rule", fr: "règle"), BilingualText(en: "finding", fr: "constat"),
    ]
  }

  private func row(_ finding: Finding, _ places: Places) -> String {
    let line = places.position(of: finding.range.start).line
    let severity =
      finding.outcome == .failed
      ? Wording.severity(finding.severity) : Wording.outcome(finding.outcome)
    let text = words.paragraphs(of: finding).map(MarkdownText.escaped).joined(separator: "<br>")
    return "| \(line) | \(words.text(severity)) | `\(finding.rule)` | \(text) |\n"
  }
}
