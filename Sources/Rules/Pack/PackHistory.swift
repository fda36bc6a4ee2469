public import Findings
public import PlanSchema

/// What an edition changed about a rule.
public enum HistoryChange: String, CaseIterable, Hashable, Sendable {
  /// The rule is new.
  case added
  /// It asks for more, or weighs more.
  case stricter
  /// It asks for less, or weighs less.
  case looser
  /// It was wrong, and asks for what it was meant to.
  case corrected
  /// Its words are others; what it asks is the same.
  case reworded
  /// Another rule takes its place.
  case deprecated
}

/// An edition of a pack, or what one edition changed about a rule.
public struct HistoryEntry: Hashable, Sendable {
  /// The edition.
  public let edition: String
  /// The day of the edition.
  public let date: CivilDate?
  /// What was changed about a rule; `nil` for the edition of a pack.
  public let change: HistoryChange?
  /// What was changed, in words.
  public let words: BilingualText
}

/// An entry of a history as it is written.
struct WrittenHistoryEntry: Sendable {
  var edition: Written<String>
  var date: Written<String>?
  var change: HistoryChange?
  var words: BilingualText
}

extension WrittenHistoryEntry {
  /// An entry from its node; `nil` where it names no edition, which a finding says.
  init?(_ node: PackNode) {
    guard let edition = node["edition"]?.word else { return nil }
    self.edition = edition
    date = node["date"]?.word
    change = node["change"]?.word.flatMap { HistoryChange(rawValue: $0.value) }
    words = node["words"]?.text?.both ?? BilingualText(en: "", fr: "")
  }

  /// The day, where it is one.
  var day: CivilDate? { date.flatMap { CivilDate(iso: $0.value) } }
}

extension WrittenManifest {
  /// The editions of the pack.
  var editions: [HistoryEntry] {
    history.map { entry in
      HistoryEntry(
        edition: entry.edition.value,
        date: entry.day,
        change: nil,
        words: entry.words
      )
    }
  }
}

extension PackFormat {
  /// An edition of a pack.
  public static let edition = PackObject(
    "Edition",
    BilingualText(en: "edition", fr: "l’édition"),
    [
      PackKey("edition", .word, required: true, en: "The edition.", fr: "L’édition."),
      PackKey("date", .date, required: true, en: "Its day.", fr: "Son jour."),
      PackKey(
        "words",
        .text,
        required: true,
        en: "What it brought.",
        fr: "Ce qu’elle a apporté."
      ),
    ]
  )

  /// What an edition changed about a rule.
  public static let ruleEdition = PackObject(
    "RuleEdition",
    BilingualText(en: "entry of a history", fr: "l’inscription d’un historique"),
    [
      PackKey(
        "edition",
        .word,
        required: true,
        en: "The edition, one of the history of the pack, which holds its day.",
        fr: "L’édition, l’une de celles de l’historique de l’ensemble, qui en donne le jour."
      ),
      PackKey(
        "change",
        .choice(HistoryChange.allCases.map(\.rawValue)),
        required: true,
        en: "What kind of change it is.",
        fr: "Le genre de changement."
      ),
      PackKey(
        "words",
        .text,
        required: true,
        en: "What was changed.",
        fr: "Ce qui a été changé."
      ),
    ]
  )
}
