import Findings

/// What `check` tells the person who called it, besides the report.
enum CheckNote {
  /// The packs cannot be used.
  static let faultyPacks = BilingualText(
    en: "no plan was checked, since the rule packs have mistakes",
    fr: "aucun plan n’a été vérifié, car les ensembles de règles comportent des erreurs"
  )

  /// No rule was about any plan.
  static let noRules = BilingualText(
    en: "nothing to check: no rule is about these plans",
    fr: "rien à vérifier\u{A0}: aucune règle ne s’applique à ces plans"
  )

  /// No plan was found.
  static func noPlans(_ paths: [String]) -> BilingualText {
    let list = paths.joined(separator: ", ")
    return BilingualText(
      en: "nothing to check: no plan was found in \(list)",
      fr: "rien à vérifier\u{A0}: aucun plan trouvé dans \(list)"
    )
  }

  /// A pack is about none of the plans.
  static func idle(_ pack: String) -> BilingualText {
    BilingualText(
      en: "the pack ‘\(pack)’ is about none of these plans",
      fr: "l’ensemble «\u{A0}\(pack)\u{A0}» ne s’applique à aucun de ces plans"
    )
  }

  /// Files of a folder that are no plans.
  static func leftOut(_ count: Int) -> BilingualText {
    BilingualText(
      en: count == 1
        ? "1 file without ‘schema: consultation-plan/1’ was left out"
        : "\(count) files without ‘schema: consultation-plan/1’ were left out",
      fr: count < 2
        ? "\(count) fichier sans «\u{A0}schema: consultation-plan/1\u{A0}» a été ignoré"
        : "\(count) fichiers sans «\u{A0}schema: consultation-plan/1\u{A0}» ont été ignorés"
    )
  }
}
