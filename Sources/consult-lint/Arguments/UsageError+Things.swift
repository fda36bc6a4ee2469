import Findings

/// The words for rules, packs and files that are not there or cannot be used.
extension UsageError {
  static func unknown(rule id: String, _ near: [String]) -> BilingualText {
    let words = naming(
      id,
      en: "no rule of the packs has the id %",
      fr: "aucune règle des ensembles n’a l’identifiant %"
    )
    return suggesting(near, after: words, else: "consult-lint rules list --packs all", rules)
  }

  static func unknown(function name: String, _ near: [String]) -> BilingualText {
    let words = naming(
      name,
      en: "expressions have no function, operator or macro %",
      fr: "les expressions n’ont ni fonction, ni opérateur, ni macro %"
    )
    return NearWords.suggesting(near, after: words)
  }

  static func unknown(pack id: String, _ near: [String]) -> BilingualText {
    let words = naming(id, en: "there is no pack %", fr: "l’ensemble % n’existe pas")
    return suggesting(near, after: words, else: "consult-lint packs", packs)
  }

  /// The question whether something near was meant, or else the command that lists them all.
  private static func suggesting(
    _ near: [String],
    after words: BilingualText,
    else command: String,
    _ things: BilingualText
  ) -> BilingualText {
    guard near.isEmpty else { return NearWords.suggesting(near, after: words) }
    return BilingualText(
      en: "\(words.en); ‘\(command)’ lists the \(things.en)",
      fr: "\(words.fr); «\u{A0}\(command)\u{A0}» énumère les \(things.fr)"
    )
  }

  private static let rules = BilingualText(en: "rules", fr: "règles")
  private static let packs = BilingualText(en: "packs", fr: "ensembles")

  static func unknown(edition: String, of pack: String, _ has: [String]) -> BilingualText {
    let list = has.joined(separator: ", ")
    let isOne = has.count == 1
    return
      naming(
        pack,
        en: "the pack % has the \(isOne ? "edition" : "editions") \(list), not \(edition)",
        fr: "l’ensemble % a \(isOne ? "l’édition" : "les éditions") \(list), et non \(edition)"
      )
  }

  static func notAPack(_ path: String) -> BilingualText {
    naming(
      path,
      en: "the folder % holds no pack.yaml",
      fr: "le dossier % ne contient aucun pack.yaml"
    )
  }

  static func noPlan(_ path: String) -> BilingualText {
    naming(
      path,
      en: "% holds no plan that can be read",
      fr: "% ne contient aucun plan lisible"
    )
  }

  static func unreadable(_ path: String, _ error: SystemError) -> BilingualText {
    naming(
      path,
      en: "% cannot be read: \(error.words.en)",
      fr: "impossible de lire %\u{A0}: \(error.words.fr)"
    )
  }

  static func bad(baseline path: String, _ reason: BilingualText) -> BilingualText {
    naming(
      path,
      en: "the baseline % cannot be used: \(reason.en)",
      fr: "le relevé de référence % est inutilisable\u{A0}: \(reason.fr)"
    )
  }

  static func unwritable(_ path: String, _ error: SystemError) -> BilingualText {
    naming(
      path,
      en: "% cannot be written: \(error.words.en)",
      fr: "impossible d’écrire %\u{A0}: \(error.words.fr)"
    )
  }

  static func failed(output error: SystemError) -> BilingualText {
    BilingualText(
      en: "standard output cannot be written: \(error.words.en)",
      fr: "impossible d’écrire sur la sortie standard\u{A0}: \(error.words.fr)"
    )
  }

  static let clockIsWrong = BilingualText(
    en: "the clock of the machine tells no day; give one with --as-of",
    fr: "l’horloge de la machine n’indique aucun jour; en donner un avec --as-of"
  )
}
