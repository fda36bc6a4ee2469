import Findings
import SourceText

/// A summary in Markdown, for the page of a job or a comment on a change.
struct MarkdownReport {
  private let options: ReportOptions
  private let words: FindingWords

  init(_ options: ReportOptions) {
    self.options = options
    words = FindingWords(options)
  }

  func bytes(_ run: LintRun) -> [UInt8] {
    var text = "# consult-lint\n\n"
    for language in options.language.languages { text += "\(SummaryLine(run).text[language])\n\n" }
    for (file, findings) in zip(run.files, run.shownFindings(options, covered: false))
    where !findings.isEmpty {
      text += "## \(MarkdownText.escaped(file.source.name))\n\n"
      text +=
        "| \(headings.map(words.text).joined(separator: " | ")) |\n| --- | --- | --- | --- |\n"
      let places = Places(file.source)
      for finding in findings { text += row(finding, places) }
      text += "\n"
    }
    return Array(text.utf8)
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
