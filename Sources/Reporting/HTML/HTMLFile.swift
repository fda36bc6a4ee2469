import Findings
import SourceText

/// A file of the run: its plans with their findings.
struct HTMLFile {
  private let file: LintedFile
  private let number: Int
  /// The findings of each plan, and last those of no plan.
  private let groups: [[Finding]]

  /// A file, the findings of it that are shown, and its number on the page.
  init(_ file: LintedFile, _ findings: ArraySlice<Finding>, _ number: Int) {
    self.file = file
    self.number = number
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

  /// What the page shows of the file as a list of links; a table of records is one entry.
  var contents: String {
    let all = groups.flatMap { $0 }
    guard !isTable, !file.summaries.isEmpty else {
      return entry(fileID, HTMLText.escaped(file.source.name), all)
    }
    let ofFile = groups[file.summaries.count]
    let plans = file.summaries.indices.map { index in
      entry(planID(index), title(index), groups[index])
    }
    return plans.joined()
      + (ofFile.isEmpty ? "" : entry(fileID, HTMLText.escaped(file.source.name), ofFile))
  }

  /// The number of entries of `contents`.
  var contentsCount: Int { isTable ? 1 : max(1, file.summaries.count) }

  /// The section of the file.
  func html(_ principles: HTMLPrinciples) -> String {
    let page = Page(places: Places(file.source), principles, HTMLLanguages(file.summaries))
    var html = "<section id=\"\(fileID)\">\n<h2>\(HTMLText.escaped(file.source.name))</h2>\n"
    let ofFile = groups[file.summaries.count]
    if !ofFile.isEmpty {
      html += "<section>\n<h3>\(HTMLText.both(HTMLWords.ofTheFile))</h3>\n"
      html += list(ofFile, page) + "</section>\n"
    }
    for index in file.summaries.indices where !isTable || !groups[index].isEmpty {
      html += plan(index, page)
    }
    if isTable, groups.dropLast().contains(where: \.isEmpty) {
      html += "<p>\(HTMLText.both(HTMLWords.noRecords))</p>\n"
    } else if file.summaries.isEmpty, ofFile.isEmpty {
      html += "<p>\(HTMLText.both(HTMLWords.nothing))</p>\n"
    }
    return html + "</section>\n"
  }

  /// What the findings of a file share.
  private struct Page {
    var places: Places
    var principles: HTMLPrinciples
    var languages: HTMLLanguages

    init(places: Places, _ principles: HTMLPrinciples, _ languages: HTMLLanguages) {
      self.places = places
      self.principles = principles
      self.languages = languages
    }
  }

  private var isTable: Bool { file.syntax == "csv" }
  private var fileID: String { "f\(number)" }
  private func planID(_ index: Int) -> String { "f\(number)p\(index)" }

  private func entry(_ id: String, _ title: String, _ findings: [Finding]) -> String {
    "<li><a href=\"#\(id)\">\(title)</a> \(HTMLKind.counts(findings))</li>\n"
  }

  /// What a plan is called, as HTML.
  private func title(_ index: Int) -> String {
    let summary = file.summaries[index]
    if let title = summary.title {
      return summary.titleLanguage.map { HTMLText.single(title[$0], $0) } ?? HTMLText.both(title)
    }
    return summary.id.map(HTMLText.escaped)
      ?? HTMLText.both(isTable ? HTMLWords.record : HTMLWords.plan)
  }

  private func plan(_ index: Int, _ page: Page) -> String {
    let summary = file.summaries[index]
    let findings = groups[index]
    let id = planID(index)
    var html = "<section class=\"plan\" id=\"\(id)\">\n<h3>\(title(index))</h3>\n"
    if summary.title != nil, let id = summary.id {
      html += "<p class=\"faint\">\(HTMLText.escaped(id))</p>\n"
    }
    guard !isTable else { return html + list(findings, page) + "</section>\n" }
    html += HTMLKind.counts(findings)
    html += TimelinePicture(summary, name: id).html
    html += HTMLScorecard(summary.scores).html
    if !findings.isEmpty {
      html += "<h4>\(HTMLText.both(HTMLWords.findings))</h4>\n\(list(findings, page))"
    }
    return html + "</section>\n"
  }

  private func list(_ findings: [Finding], _ page: Page) -> String {
    findings.map {
      HTMLFinding($0, file.source, page.places, page.principles, page.languages).html
    }.joined()
  }
}
