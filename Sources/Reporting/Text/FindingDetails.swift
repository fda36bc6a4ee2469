import Findings
import SourceText

/// What stands below the excerpt of a finding, in one language.
struct FindingDetails {
  /// A line: what it is, and its text.
  struct Detail: Hashable {
    var label: String
    var text: String
  }

  /// The lines, from top to bottom.
  private(set) var all: [Detail] = []
  private let finding: Finding
  private let language: Language

  /// The details of a finding, which names further places.
  init(_ finding: Finding, _ language: Language, _ places: Places) {
    self.finding = finding
    self.language = language
    addValues()
    for label in finding.related {
      let place = places.position(of: label.range.start)
      let text = "\(place.line):\(place.column) \(label.message[language])"
      add(BilingualText(en: "see", fr: "voir"), text)
    }
    add(BilingualText(en: "question", fr: "question"), finding.question?[language])
    add(BilingualText(en: "remedy", fr: "correction"), finding.remedy?[language])
    for fix in finding.fixes {
      add(BilingualText(en: "fix", fr: "correctif"), fix.title[language])
    }
    for citation in finding.authority {
      add(BilingualText(en: "source", fr: "source"), text(of: citation))
    }
    addWaiver()
  }

  private mutating func add(_ label: BilingualText, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    all.append(Detail(label: label[language], text: text))
  }

  private mutating func addValues() {
    let values = finding.values.map { "\($0.name) = \(Wording.value($0.value, language))" }
    add(BilingualText(en: "values", fr: "valeurs"), values.joined(separator: "; "))
  }

  private mutating func addWaiver() {
    guard case .waived(let reason, let approvedBy, _) = finding.state else { return }
    let parts = [reason?[language], approvedBy].compactMap { $0 }
    add(BilingualText(en: "waiver", fr: "dérogation"), parts.joined(separator: " — "))
  }

  private func text(of citation: Citation) -> String {
    let title = citation.title[language].isEmpty ? citation.source : citation.title[language]
    let clause = citation.clause[language]
    return clause.isEmpty ? title : "\(title), \(clause)"
  }
}
