import Findings

/// The words for what cannot be made or added.
extension UsageError {
  static func exists(_ path: String) -> BilingualText {
    naming(
      path,
      en: "% is there already; choose another name",
      fr: "% existe déjà; choisir un autre nom"
    )
  }

  static func wrong(prefix: String, of id: String) -> BilingualText {
    naming(
      id,
      en: "the id % needs the prefix of its pack, as in ‘\(prefix)-TIM-02’",
      fr: "l’identifiant % doit porter le préfixe de son ensemble, comme dans "
        + "«\u{A0}\(prefix)-TIM-02\u{A0}»"
    )
  }

  static func taken(rule id: String) -> BilingualText {
    naming(
      id,
      en: "the pack has a rule % already; ids are never used again",
      fr: "l’ensemble a déjà une règle %; un identifiant ne sert qu’une fois"
    )
  }

  static func faulty(pack path: String) -> BilingualText {
    naming(
      path,
      en: "the pack % has mistakes; ‘consult-lint rules check’ shows them",
      fr: "l’ensemble % comporte des erreurs; «\u{A0}consult-lint rules check\u{A0}» les montre"
    )
  }
}
