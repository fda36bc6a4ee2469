import Findings

/// What may be wrong with a code.
enum CodeProblem: SchemaProblem {
  /// A code that the list does not have.
  case unknown(FieldSpot, String, CodeList, near: [String])
  /// A code of the federal registry where the plan’s own code was needed.
  case ofRegistry(FieldSpot, String, write: String)

  var message: BilingualText {
    switch self {
    case .unknown(let spot, let text, let list, let near):
      NearWords.suggesting(
        near,
        after: BilingualText(
          en: "\(spot.words.en) holds ‘\(shortened(text))’, which is not a code of the list "
            + "‘\(list.name)’",
          fr: "\(spot.words.fr) contient \(quoted(shortened(text))), qui n’est pas un code de la "
            + "liste \(quoted(list.name))"
        )
      )
    case .ofRegistry(let spot, let text, let code):
      BilingualText(
        en: "\(spot.words.en) holds the registry’s code ‘\(shortened(text))’; "
          + "a plan writes ‘\(code)’",
        fr: "\(spot.words.fr) contient le code du registre \(quoted(shortened(text))); "
          + "un plan écrit \(quoted(code))"
      )
    }
  }

  var rule: RuleDescription {
    switch self {
    case .unknown: Self.unknownRule
    case .ofRegistry: Self.registryRule
    }
  }

  static let rules = [unknownRule, registryRule]

  private static let unknownRule = RuleDescription.schema(
    "SCH-COD-01",
    title: BilingualText(en: "Unknown code", fr: "Code inconnu"),
    why: BilingualText(
      en: "A code outside its list has no label and no meaning that others share",
      fr: "Un code hors de sa liste n’a ni libellé ni sens commun"
    ),
    mend: BilingualText(
      en: "Write one of the codes of the list",
      fr: "Écrivez un des codes de la liste"
    )
  )
  private static let registryRule = RuleDescription.schema(
    "SCH-COD-02",
    title: BilingualText(en: "Registry code in a plan", fr: "Code du registre dans un plan"),
    why: BilingualText(
      en: "A plan uses words, so that a person can read it without the registry’s tables",
      fr: "Un plan emploie des mots, pour qu’on le lise sans les tables du registre"
    ),
    mend: BilingualText(
      en: "Write the plan’s own code in place of the registry’s",
      fr: "Écrivez le code du plan au lieu de celui du registre"
    )
  )
}
