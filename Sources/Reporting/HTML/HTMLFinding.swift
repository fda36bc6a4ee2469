import Findings
import SourceText

/// A finding of the page: what, where, the lines in question, the remedy and the authority.
struct HTMLFinding {
  private let finding: Finding
  private let source: SourceFile
  private let places: Places
  private let principles: HTMLPrinciples
  private let languages: HTMLLanguages

  /// A finding of a file.
  init(
    _ finding: Finding,
    _ source: SourceFile,
    _ places: Places,
    _ principles: HTMLPrinciples,
    _ languages: HTMLLanguages
  ) {
    self.finding = finding
    self.source = source
    self.places = places
    self.principles = principles
    self.languages = languages
  }

  /// The article.
  var html: String {
    let kind = HTMLKind(finding)
    var html =
      "<article class=\"finding \(kind.rawValue)\(principles.classes(of: finding.rule))\">\n"
    html += "<p class=\"head\"><span class=\"badge\">\(HTMLText.both(badge))</span> "
    html += "<code>\(HTMLText.escaped(finding.rule.rawValue))</code> "
    let start = places.position(of: finding.range.start)
    html += "<span class=\"faint\">\(HTMLText.escaped(source.name)):\(start.line):\(start.column)"
    html += "</span></p>\n<h5>\(HTMLText.both(finding.message))</h5>\n"
    html += "<pre>\(HTMLExcerpt(of: finding.range, in: source, places, languages).html)</pre>\n"
    guard !details.isEmpty else { return html + "</article>\n" }
    html += "<ul class=\"details\">\n"
    for detail in details { html += "<li>\(detail)</li>\n" }
    return html + "</ul>\n</article>\n"
  }

  private var badge: BilingualText {
    switch finding.state {
    case .waived: HTMLWords.waived
    case .baseline: HTMLWords.inBaseline
    case .active: HTMLKind(finding).words
    }
  }

  private var details: [String] {
    var details: [String] = []
    for (label, text) in [
      (HTMLWords.question, finding.question), (HTMLWords.remedy, finding.remedy),
    ] {
      if let text { details.append(labelled(label, HTMLText.both(text))) }
    }
    for label in finding.related {
      let place = places.position(of: label.range.start)
      let text = label.message.map { "\(place.line):\(place.column) \($0)" }
      details.append(labelled(HTMLWords.sees, HTMLText.both(text)))
    }
    if case .waived(let reason, let approvedBy, _) = finding.state {
      let words = [reason.map(HTMLText.both), approvedBy.map(HTMLText.escaped)].compactMap { $0 }
      details.append(labelled(HTMLWords.waiver, words.joined(separator: " — ")))
    }
    for citation in finding.authority {
      let title = citation.title.map { $0.isEmpty ? citation.source : $0 }
      let text = BilingualText(
        en: HTMLFinding.joined(title.en, citation.clause.en),
        fr: HTMLFinding.joined(title.fr, citation.clause.fr)
      )
      details.append(labelled(HTMLWords.source, HTMLText.link(text, to: citation.url)))
    }
    for principle in principles.names(of: finding.rule) {
      details.append(labelled(HTMLWords.principle, HTMLText.both(principle.name)))
    }
    return details
  }

  private static func joined(_ title: String, _ clause: String) -> String {
    clause.isEmpty ? title : "\(title), \(clause)"
  }

  private func labelled(_ label: BilingualText, _ html: String) -> String {
    let words = BilingualText(en: "\(label.en):", fr: "\(label.fr)\u{A0}:")
    return "<strong>\(HTMLText.both(words))</strong> \(html)"
  }
}
