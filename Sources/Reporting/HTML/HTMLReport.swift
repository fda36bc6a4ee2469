import Findings
import SourceText

/// One self-contained page: no script, no address that it loads from, both languages in it.
///
/// Language, severity and principle are chosen with form controls that style alone reads, so that
/// the page may be opened where scripts are forbidden; a reader of old style shows everything.
struct HTMLReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func bytes(_ run: LintRun) -> [UInt8] {
    let principles = HTMLPrinciples(run)
    var page = "<!DOCTYPE html>\n<html lang=\"\(options.language.first.rawValue)\">\n<head>\n"
    page += "<meta charset=\"utf-8\">\n"
    page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    page += "<meta name=\"color-scheme\" content=\"light dark\">\n"
    page += "<title>\(HTMLText.plain(HTMLWords.title))</title>\n"
    page += "<style>\n\(HTMLStyle.sheet)\(principles.style)</style>\n</head>\n<body>\n"
    page += "<a class=\"skip\" href=\"#findings\">\(HTMLText.both(HTMLWords.skip))</a>\n"
    page += header(run)
    page += HTMLControls(options).html(principles)
    page += "<main id=\"findings\">\n"
    let shown = run.shownFindings(options, covered: true)
    for (index, entry) in zip(run.files, shown).enumerated() {
      page += HTMLFile(entry.0, entry.1, index, principles).html
    }
    page += "</main>\n</body>\n</html>\n"
    return Array(page.utf8)
  }

  private func header(_ run: LintRun) -> String {
    let packs = run.packs.map { "\($0.id)@\($0.edition)" }.joined(separator: ", ")
    let summary = options.closing ?? SummaryLine(run).text
    var html = "<header>\n<h1>\(HTMLText.both(HTMLWords.title))</h1>\n"
    html += "<p><strong>\(HTMLText.both(summary))</strong></p>\n<p>"
    html += HTMLText.labelled(HTMLWords.asOf, BilingualText(en: run.asOf, fr: run.asOf))
    html += "<br>"
    html += HTMLText.labelled(HTMLWords.packs, BilingualText(en: packs, fr: packs))
    return html + "<br>consult-lint \(HTMLText.escaped(run.version))</p>\n</header>\n"
  }
}

/// The principles that findings of a run touch, each with a class of its own.
struct HTMLPrinciples {
  /// The principles, in the order of the rules.
  private(set) var all: [PrincipleName] = []
  private var classes: [RuleID: String] = [:]
  private var namesByRule: [RuleID: [PrincipleName]] = [:]

  /// The principles of a run.
  init(_ run: LintRun) {
    let found = Set(run.files.flatMap { $0.findings.map(\.rule) })
    var numbers: [String: Int] = [:]
    for rule in run.rules where found.contains(rule.id) {
      for principle in rule.principles where numbers[principle.id] == nil {
        numbers[principle.id] = all.count
        all.append(principle)
      }
      let names = rule.principles.compactMap { numbers[$0.id] }.map { " p\($0)" }
      classes[rule.id] = names.joined()
      namesByRule[rule.id] = rule.principles
    }
  }

  /// The classes of a finding of a rule, each with a space before it.
  func classes(of rule: RuleID) -> String { classes[rule] ?? "" }

  /// The principles of a rule.
  func names(of rule: RuleID) -> [PrincipleName] { namesByRule[rule] ?? [] }

  /// The style by which the choice of a principle hides the findings of others.
  var style: String {
    all.indices.map { index in
      "body:has(option[value=\"p\(index)\"]:checked) .finding:not(.p\(index)){display:none}\n"
    }.joined()
  }
}
