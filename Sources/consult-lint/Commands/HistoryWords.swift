import Findings
import PlanSchema
import Reporting
import Rules

/// The words for histories of packs and rules, in both languages.
enum HistoryWords {
  static let title = BilingualText(en: "History", fr: "Historique")

  /// An entry: edition, day, kind of change.
  static func head(_ entry: HistoryEntry, _ language: Language) -> String {
    var head = entry.edition
    if let date = entry.date { head += " (\(day(date, language)))" }
    if let change = entry.change { head += ", \(change.words[language])" }
    return head
  }

  /// An entry on one line.
  static func line(_ entry: HistoryEntry, _ language: Language) -> String {
    Wording.labelled(head(entry, language), entry.words[language], language)
  }

  /// The lines about a rule of a pack with these editions; none where the pack does not tell.
  static func lines(
    _ history: [HistoryEntry],
    editions: [HistoryEntry],
    _ language: Language
  ) -> [String] {
    var lines = history.map { line($0, language) }
    guard let first = editions.first, history.first?.change != .added else { return lines }
    let words = history.isEmpty && editions.count > 1 ? unchanged : inFirst
    lines.insert(Wording.labelled(head(first, language), words[language], language), at: 0)
    return lines
  }

  private static func day(_ date: CivilDate, _ language: Language) -> String {
    MessageValue.date(year: date.year, month: date.month, day: date.day).shown(in: language)
  }

  private static let inFirst = BilingualText(
    en: "in the pack from its first edition on",
    fr: "dans l’ensemble dès sa première édition"
  )
  private static let unchanged = BilingualText(
    en: "no change recorded since",
    fr: "aucun changement inscrit depuis"
  )
}

extension HistoryChange {
  /// The kind of change in a word.
  var words: BilingualText {
    switch self {
    case .added: BilingualText(en: "added", fr: "ajout")
    case .stricter: BilingualText(en: "stricter", fr: "plus exigeante")
    case .looser: BilingualText(en: "looser", fr: "moins exigeante")
    case .corrected: BilingualText(en: "corrected", fr: "correction")
    case .reworded: BilingualText(en: "reworded", fr: "reformulation")
    case .deprecated: BilingualText(en: "deprecated", fr: "désuète")
    }
  }
}
