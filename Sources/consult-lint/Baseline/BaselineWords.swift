import Findings
import Reporting
import Rules

/// What the commands about baselines say.
enum BaselineWords {
  static func findings(_ count: Int) -> BilingualText {
    Wording.count(
      count,
      BilingualText(en: "finding", fr: "constat"),
      BilingualText(en: "findings", fr: "constats")
    )
  }

  static func wrote(_ path: String, _ size: BilingualText) -> BilingualText {
    BilingualText(
      en: "The baseline \(path) holds \(size.en)",
      fr: "Le relevé de référence \(path) contient \(size.fr)"
    )
  }

  static func pruned(_ path: String, _ count: Int, left: Int) -> BilingualText {
    let removed = findings(count)
    let rest = findings(left)
    return BilingualText(
      en: "\(removed.en) fixed and taken out of \(path), which holds \(rest.en)",
      fr: "\(removed.fr) en moins dans \(path), qui contient \(rest.fr)"
    )
  }

  /// The note of a run whose baseline holds what is not there any longer.
  static func toPrune(_ count: Int) -> BilingualText {
    let size = findings(count)
    return BilingualText(
      en: "\(size.en) of the baseline \(count == 1 ? "is" : "are") fixed; ‘consult-lint baseline "
        + "prune’ takes \(count == 1 ? "it" : "them") out",
      fr: count < 2
        ? "\(size.fr) du relevé de référence est corrigé; «\u{A0}consult-lint baseline "
          + "prune\u{A0}» l’en retire"
        : "\(size.fr) du relevé de référence sont corrigés; «\u{A0}consult-lint baseline "
          + "prune\u{A0}» les en retire"
    )
  }
}
