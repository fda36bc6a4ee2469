import Findings

/// What may be wrong with the keys of a group.
enum KeyProblem: SchemaProblem {
  /// A key that the group does not have; `home` is where a key of that name belongs.
  case unknown(String, near: [String], home: String?)
  /// A key that is a list or a group.
  case noText
  /// A key without which the group cannot be read.
  case missing(String)
  /// A key with nothing behind it.
  case noValue(FieldSpot, needed: FieldType)

  var message: BilingualText {
    switch self {
    case .unknown(let key, let near, let home):
      unknownMessage(shortened(key), near: near, home: home)
    case .noText:
      BilingualText(
        en: "A list or a group stands where a key was needed",
        fr: "Une liste ou un groupe figure là où il faut une clé"
      )
    case .missing(let key):
      BilingualText(
        en: "The key ‘\(key)’ is missing and was needed here",
        fr: "La clé \(quoted(key)) est absente alors qu’elle est nécessaire ici"
      )
    case .noValue(let spot, let needed):
      BilingualText(
        en: "\(spot.words.en) has no value; \(needed.words.en) was needed",
        fr: "\(spot.words.fr) n’a pas de valeur; il faut \(needed.words.fr)"
      )
    }
  }

  private func unknownMessage(_ key: String, near: [String], home: String?) -> BilingualText {
    if near.isEmpty, let home {
      return BilingualText(
        en: "The key ‘\(key)’ does not belong here but under ‘\(home)’",
        fr: "La clé \(quoted(key)) n’a pas sa place ici, mais sous \(quoted(home))"
      )
    }
    return NearWords.suggesting(
      near,
      after: BilingualText(
        en: "The key ‘\(key)’ is not one of the schema’s keys here",
        fr: "La clé \(quoted(key)) ne figure pas parmi les clés du schéma à cet endroit"
      )
    )
  }

  var rule: RuleDescription {
    switch self {
    case .unknown, .noText: Self.unknownRule
    case .missing: Self.missingRule
    case .noValue: Self.valueRule
    }
  }

  static let rules = [unknownRule, missingRule, valueRule]

  private static let unknownRule = RuleDescription.schema(
    "SCH-KEY-01",
    title: BilingualText(en: "Unknown key", fr: "Clé inconnue"),
    why: BilingualText(
      en: "What stands under a misspelt key would be passed over in silence",
      fr: "Ce qui figure sous une clé mal écrite serait ignoré sans avertissement"
    ),
    mend: BilingualText(
      en: "Correct the key, or begin it with x- if it is your own",
      fr: "Corrigez la clé, ou faites-la commencer par x- si c’est la vôtre"
    )
  )
  private static let missingRule = RuleDescription.schema(
    "SCH-KEY-02",
    title: BilingualText(en: "Key missing", fr: "Clé absente"),
    why: BilingualText(
      en: "Without these keys a plan cannot be told from other documents, or a sum from a word",
      fr: "Sans ces clés, on ne peut distinguer un plan d’un autre document, ni une somme d’un mot"
    ),
    mend: BilingualText(
      en: "Add the key and its value",
      fr: "Ajoutez la clé et sa valeur"
    )
  )
  private static let valueRule = RuleDescription.schema(
    "SCH-KEY-03",
    title: BilingualText(en: "Key without a value", fr: "Clé sans valeur"),
    why: BilingualText(
      en: "A key with nothing behind it says neither yes nor no",
      fr: "Une clé sans rien à sa suite ne dit ni oui ni non"
    ),
    mend: BilingualText(
      en: "Give the value, or remove the key until it is known",
      fr: "Donnez la valeur, ou retirez la clé tant qu’elle n’est pas connue"
    )
  )
}
