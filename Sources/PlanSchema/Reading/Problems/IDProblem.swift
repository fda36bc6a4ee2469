import Findings

/// What may be wrong with an id or with a reference to one.
enum IDProblem: SchemaProblem {
  /// A plan’s id that is empty or holds a comma or white space.
  case unusable(String)
  /// An id that another element of the list has.
  case repeated(String)
  /// An id that no element has.
  case unresolved(FieldSpot, String, IDScope, near: [String])

  var message: BilingualText {
    switch self {
    case .unusable(""):
      BilingualText(
        en: "The plan’s id is empty; a text without commas or white space was needed",
        fr: "L’identifiant du plan est vide; il faut un texte sans virgule ni espace"
      )
    case .unusable(let text):
      BilingualText(
        en: "The plan’s id ‘\(shortened(text))’ holds a comma or white space; a text without "
          + "either was needed",
        fr: "L’identifiant du plan \(quoted(shortened(text))) contient une virgule ou une espace; "
          + "il faut un texte sans l’une ni l’autre"
      )
    case .repeated(let text):
      BilingualText(
        en: "The id ‘\(shortened(text))’ is already used in this list; each id may come only once",
        fr: "L’identifiant \(quoted(shortened(text))) figure déjà dans cette liste; "
          + "chaque identifiant doit être unique"
      )
    case .unresolved(let spot, let text, let scope, let near):
      NearWords.suggesting(
        near,
        after: BilingualText(
          en: "\(spot.words.en) refers to ‘\(shortened(text))’, which is no id under "
            + "‘\(scope.rawValue)’",
          fr: "\(spot.words.fr) renvoie à \(quoted(shortened(text))), qui n’est pas un "
            + "identifiant sous \(quoted(scope.rawValue))"
        )
      )
    }
  }

  /// What to say of the element that has a repeated id first.
  static let firstPlace = BilingualText(
    en: "The id comes here first",
    fr: "L’identifiant figure ici pour la première fois"
  )

  var rule: RuleDescription {
    switch self {
    case .unusable: Self.formRule
    case .repeated: Self.repeatRule
    case .unresolved: Self.referenceRule
    }
  }

  static let rules = [formRule, repeatRule, referenceRule]

  private static let formRule = RuleDescription.schema(
    "SCH-IDS-01",
    title: BilingualText(
      en: "Plan id with a comma or space",
      fr: "Identifiant avec virgule ou espace"
    ),
    why: BilingualText(
      en: "The registry takes the id as a key and refuses commas in it",
      fr: "Le registre se sert de l’identifiant comme clé et y refuse la virgule"
    ),
    mend: BilingualText(
      en: "Write the id without commas and white space, best as C- and seven digits",
      fr: "Écrivez l’identifiant sans virgule ni espace, de préférence C- et sept chiffres"
    )
  )
  private static let repeatRule = RuleDescription.schema(
    "SCH-IDS-02",
    title: BilingualText(en: "Id used twice", fr: "Identifiant en double"),
    why: BilingualText(
      en: "A reference to an id that two elements share does not say which one is meant",
      fr: "Un renvoi à un identifiant que deux éléments partagent ne dit pas lequel est visé"
    ),
    mend: BilingualText(
      en: "Give each element of the list an id of its own",
      fr: "Donnez à chaque élément de la liste son propre identifiant"
    )
  )
  private static let referenceRule = RuleDescription.schema(
    "SCH-IDS-03",
    title: BilingualText(en: "Reference to an unknown id", fr: "Renvoi à un identifiant inconnu"),
    why: BilingualText(
      en: "What an element serves cannot be followed up when the reference leads nowhere",
      fr: "On ne peut suivre ce que sert un élément si le renvoi ne mène nulle part"
    ),
    mend: BilingualText(
      en: "Correct the reference, or add the element that it means",
      fr: "Corrigez le renvoi, ou ajoutez l’élément visé"
    )
  )
}
