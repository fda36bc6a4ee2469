import Findings
import SourceText

/// A file of the run: its plans with their findings.
struct HTMLFile {
  private let file: LintedFile
  private let number: Int
  private let principles: HTMLPrinciples
  private let places: Places
  /// The findings of each plan, and last those of no plan.
  private let groups: [[Finding]]

  /// A file and the findings of it that are shown.
  init(
    _ file: LintedFile,
    _ findings: ArraySlice<Finding>,
    _ number: Int,
    _ principles: HTMLPrinciples
  ) {
    self.file = file
    self.number = number
    self.principles = principles
    places = Places(file.source)
    var groups = [[Finding]](repeating: [], count: file.summaries.count + 1)
    var plan = 0
    for finding in findings.sorted(by: FindingOrder.precedes) {
      let start = finding.range.start
      while plan + 1 < file.summaries.count, file.summaries[plan + 1].range.start <= start {
        plan += 1
      }
      let isInside =
        file.summaries.indices.contains(plan)
        && file.summaries[plan].range.start <= start && start <= file.summaries[plan].range.end
      groups[isInside ? plan : file.summaries.count].append(finding)
    }
    self.groups = groups
  }

  /// The section of the file.
  var html: String {
    var html = "<section>\n<h2>\(HTMLText.escaped(file.source.name))</h2>\n"
    let ofFile = groups[file.summaries.count]
    if !ofFile.isEmpty {
      html += "<section>\n<h3>\(HTMLText.both(HTMLWords.ofTheFile))</h3>\n"
      html += list(ofFile) + "</section>\n"
    }
    let isTable = file.syntax == "csv"
    for (index, summary) in file.summaries.enumerated() where !isTable || !groups[index].isEmpty {
      html += plan(summary, groups[index], index, isTable: isTable)
    }
    if file.summaries.isEmpty || isTable, groups.allSatisfy(\.isEmpty) {
      html += "<p>\(HTMLText.both(HTMLWords.nothing))</p>\n"
    }
    return html + "</section>\n"
  }

  private func plan(
    _ summary: PlanSummary,
    _ findings: [Finding],
    _ index: Int,
    isTable: Bool
  ) -> String {
    let id = summary.id.map { BilingualText(en: $0, fr: $0) }
    let title = summary.title ?? id ?? (isTable ? HTMLWords.record : HTMLWords.plan)
    var html = "<section class=\"plan\">\n<h3>\(HTMLText.both(title))</h3>\n"
    if summary.title != nil, let id {
      html += "<p class=\"faint\">\(HTMLText.both(id))</p>\n"
    }
    if !isTable {
      html += TimelinePicture(summary, name: "f\(number)p\(index)").html
      html += HTMLScorecard(summary.scores).html
    }
    html += "<h4>\(HTMLText.both(HTMLWords.findings))</h4>\n"
    html += findings.isEmpty ? "<p>\(HTMLText.both(HTMLWords.nothing))</p>\n" : list(findings)
    return html + "</section>\n"
  }

  private func list(_ findings: [Finding]) -> String {
    findings.map { HTMLFinding($0, file.source, places, principles).html }.joined()
  }
}
