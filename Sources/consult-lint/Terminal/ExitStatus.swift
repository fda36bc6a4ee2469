import Findings

/// What a run says to the program that called it.
enum ExitStatus: Int32, Hashable, Sendable {
  /// Something was checked, and nothing reaches the threshold.
  case clean = 0
  /// Findings reach the threshold.
  case findings = 1
  /// The run could not be done as asked.
  case failure = 2
  /// There was nothing to check.
  case nothing = 3

  /// What the number means.
  var words: BilingualText {
    switch self {
    case .clean:
      BilingualText(
        en: "checked, and nothing at or above --fail-on",
        fr: "vérification faite, rien n’atteint --fail-on"
      )
    case .findings:
      BilingualText(
        en: "findings at or above --fail-on; those to review do not count",
        fr: "des constats atteignent --fail-on; ceux à examiner ne comptent pas"
      )
    case .failure:
      BilingualText(
        en: "wrong usage, a pack with mistakes, a file that cannot be read, a rule that faulted",
        fr: "utilisation incorrecte, ensemble erroné, fichier illisible ou règle défaillante"
      )
    case .nothing:
      BilingualText(
        en: "nothing to check: no such path, no plan found, no rule applicable",
        fr: "rien à vérifier\u{A0}: chemin inexistant, aucun plan ou aucune règle applicable"
      )
    }
  }
}
