import Findings
import SourceText

/// A finding of the page: what, where, the lines in question, the remedy and the authority.
struct HTMLFinding {
  private let finding: Finding
  private let source: SourceFile
  private let places: Places
  private let principles: HTMLPrinciples

  /// A finding of a file.
  init(
    _ finding: Finding,
    _ source: SourceFile,
    _ places: Places,
    _ principles: HTMLPrinciples
  ) {
    self.finding = finding
    self.source = source
    self.places = places
    self.principles = principles
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
    html += "</span></p>\n<p class=\"message\">\(HTMLText.both(finding.message))</p>\n"
    html += "<pre>\(excerpt)</pre>\n<ul class=\"details\">\n"
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
    if case .waived(let reason, let approvedBy) = finding.state {
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

  private var excerpt: String {
    let excerpt = Excerpt(of: finding.range, in: source, places.index)
    let rows = excerpt.rows.map { row -> String in
      guard case .line(let number, let line) = row else {
        return "<span class=\"faint\">…</span>"
      }
      let digits = String(number)
      let space = String(repeating: " ", count: excerpt.numberWidth - digits.utf8.count)
      return "<span class=\"faint\">\(space)\(digits) │</span> \(HTMLFinding.marked(line))"
    }
    return rows.joined(separator: "\n")
  }

  /// The line with its marked columns in an element of their own.
  private static func marked(_ line: ExcerptLine) -> String {
    guard !line.marks.isEmpty else { return HTMLText.escaped(line.text) }
    var parts = ["", "", ""]
    var column = 0
    for character in line.text {
      let part = column < line.marks.lowerBound ? 0 : column < line.marks.upperBound ? 1 : 2
      parts[part].append(character)
      column += CellWidth.cells(of: character)
    }
    let mark = parts[1].isEmpty ? "\u{A0}" : HTMLText.escaped(parts[1])
    return "\(HTMLText.escaped(parts[0]))<mark>\(mark)</mark>\(HTMLText.escaped(parts[2]))"
  }
}
