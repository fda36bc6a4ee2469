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
    let shown = run.shownFindings(options, covered: true)
    let files = zip(run.files, shown).enumerated().map { HTMLFile($1.0, $1.1, $0) }
    let controls = HTMLControls(options, principles, shown.flatMap { $0.map(HTMLKind.init) })
    var page = head(principles)
    page += "<a class=\"skip\" href=\"#findings\">\(HTMLText.both(HTMLWords.skip))</a>\n"
    page += header(run) + controls.html + contents(files)
    page += "<main id=\"findings\">\n"
    for file in files { page += file.html(principles) }
    page += "</main>\n\(controls.shown)</body>\n</html>\n"
    return Array(page.utf8)
  }

  private func head(_ principles: HTMLPrinciples) -> String {
    var head = "<!DOCTYPE html>\n<html lang=\"\(options.language.first.rawValue)\">\n<head>\n"
    head += "<meta charset=\"utf-8\">\n"
    head += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    head += "<meta name=\"color-scheme\" content=\"light dark\">\n"
    head += "<title>\(HTMLText.plain(HTMLWords.title))</title>\n"
    return head + "<style>\n\(HTMLStyle.sheet)\(principles.style)</style>\n</head>\n<body>\n"
  }

  private func header(_ run: LintRun) -> String {
    let packs = run.packs.map { "\($0.id)@\($0.edition)" }.joined(separator: ", ")
    let summary = options.closing ?? SummaryLine(run).text
    var html = "<header>\n<h1>\(HTMLText.both(HTMLWords.title))</h1>\n"
    html += "<p><strong>\(HTMLText.both(summary))</strong></p>\n<p class=\"faint\">"
    html += HTMLText.labelled(HTMLWords.asOf, BilingualText(en: run.asOf, fr: run.asOf))
    if !packs.isEmpty {
      html += "<br>" + HTMLText.labelled(HTMLWords.packs, BilingualText(en: packs, fr: packs))
    }
    return html + "<br>consult-lint \(HTMLText.escaped(run.version))</p>\n</header>\n"
  }

  /// Links to the plans where there are several.
  private func contents(_ files: [HTMLFile]) -> String {
    guard files.reduce(0, { $0 + $1.contentsCount }) > 1 else { return "" }
    var html = "<nav aria-labelledby=\"contents\">\n"
    html +=
      "<h2 id=\"contents\">\(HTMLText.both(HTMLWords.contents))</h2>\n<ul class=\"contents\">\n"
    for file in files { html += file.contents }
    return html + "</ul>\n</nav>\n"
  }
}
