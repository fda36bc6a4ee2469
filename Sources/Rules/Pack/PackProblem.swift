public import Findings

/// A mistake in a pack; each is told once, in both languages.
enum PackProblem: Hashable, Sendable {
  // The form of the files.
  case unknownKey(String, in: BilingualText, near: [String])
  case missingKey(String, in: BilingualText)
  case wrongShape(needed: BilingualText)
  case unknownChoice(String, choices: [String])
  case noManifest
  case languageMissing(Language)

  // Ids and references.
  case prefixMissing(id: String, prefix: String)
  case prefixMalformed(String)
  case duplicateID(String)
  case retiredID(String)
  case unknownPrinciple(String, near: [String])
  case unknownAuthority(String, near: [String])
  case unknownRule(String, near: [String])
  case replacementMissing
  case termTaken(String)
  case editionUnknown(String, near: [String])
  case editionOutOfOrder(String)
  case editionNotLast(String)

  // Messages.
  case message(MessageTemplate.Problem.Kind)
  case pluralMissing(MessageTemplate.Form, Language)
  case placeholderUnmatched(String, missingIn: Language)
  case placeholderUnknown(String, near: [String])
  case wordOfConformity(String)
  case principleWording(Language)

  // Parameters.
  case parameterUnused(String)
  case parameterDefault(String, needed: BilingualText)
  case parameterOutOfRange(String)

  // Severity and verdict.
  case aboveCeiling(Severity, ceiling: Severity)
  case exceptionDoesNotFit(CeilingException)
  case questionMissing

  // Expressions.
  case notABool(found: String)
  case notAList(found: String)
  case notAPath(String)
  case pathStep(String, near: [String])
  case pathThroughList(String)
  case costAboveBudget(most: Int, budget: Int)
  case wrongValueType(found: String)

  // Examples.
  case exampleMissing(Outcome)
  case marksUnpaired
}

/// The descriptions of the mistakes that a pack can have.
public enum PackRules {
  /// All of them, by id.
  public static let all: [RuleDescription] =
    (form + references + messages + figures + expressions + examples + reasoning).sorted {
      $0.id < $1.id
    }

  static func rule(
    _ number: Int,
    _ title: BilingualText,
    _ remedy: BilingualText,
    severity: Severity = .error
  ) -> RuleDescription {
    RuleDescription(
      id: RuleID("PAC-\(number)"),
      title: title,
      severity: severity,
      why: BilingualText(
        en: "A pack is trusted by the people who use it, so it is refused as a whole when any "
          + "part of it cannot be relied on",
        fr: "Les personnes qui utilisent un ensemble de règles s’y fient; il est donc refusé en "
          + "entier dès qu’une de ses parties n’est pas sûre"
      ),
      remedy: remedy
    )
  }
}

extension PackRules {
  static let unknownKey = rule(
    201,
    BilingualText(en: "Unknown key in a pack", fr: "Clé inconnue dans un ensemble de règles"),
    BilingualText(
      en: "Use the key that is suggested, or take the line out",
      fr: "Employer la clé proposée ou retirer la ligne"
    )
  )
  static let missingKey = rule(
    202,
    BilingualText(en: "Key missing in a pack", fr: "Clé manquante dans un ensemble de règles"),
    BilingualText(en: "Add the key", fr: "Ajouter la clé")
  )
  static let wrongShape = rule(
    203,
    BilingualText(en: "Value of another kind", fr: "Valeur d’un autre genre"),
    BilingualText(
      en: "Write the value in the form that is asked for",
      fr: "Écrire la valeur sous la forme demandée"
    )
  )
  static let unknownChoice = rule(
    204,
    BilingualText(en: "Word that is not in the list", fr: "Mot hors de la liste"),
    BilingualText(en: "Use one of the words of the list", fr: "Employer un des mots de la liste")
  )
  static let languageMissing = rule(
    205,
    BilingualText(en: "English or French missing", fr: "Anglais ou français manquant"),
    BilingualText(
      en: "Write the text in both languages; neither is a translation of the other",
      fr: "Rédiger le texte dans les deux langues; aucune n’est la traduction de l’autre"
    )
  )
  static let form = [unknownKey, missingKey, wrongShape, unknownChoice, languageMissing]

  static let id = rule(
    210,
    BilingualText(en: "Id of a rule", fr: "Identifiant d’une règle"),
    BilingualText(
      en: "Give the rule an id of its own that starts with the pack’s prefix and was never used",
      fr: "Donner à la règle un identifiant propre, jamais utilisé, qui commence par le préfixe"
    )
  )
  static let principle = rule(
    211,
    BilingualText(en: "Unknown principle", fr: "Principe inconnu"),
    BilingualText(
      en: "Name a principle of principles.yaml, or describe it there",
      fr: "Nommer un principe de principles.yaml ou l’y décrire"
    )
  )
  static let authority = rule(
    212,
    BilingualText(en: "Unknown source document", fr: "Document source inconnu"),
    BilingualText(
      en: "Name a document of authorities.yaml, or describe it there",
      fr: "Nommer un document de authorities.yaml ou l’y décrire"
    )
  )
  static let otherRule = rule(
    213,
    BilingualText(en: "Unknown rule", fr: "Règle inconnue"),
    BilingualText(
      en: "Name a rule of a pack that is there",
      fr: "Nommer une règle d’un ensemble présent"
    )
  )
  static let term = rule(
    214,
    BilingualText(en: "Name of a term", fr: "Nom d’un terme"),
    BilingualText(
      en: "Give the term a name that no other term has",
      fr: "Donner au terme un nom qu’aucun autre ne porte"
    )
  )
  static let history = rule(
    215,
    BilingualText(en: "History of a pack or a rule", fr: "Historique d’un ensemble ou d’une règle"),
    BilingualText(
      en: "Name each edition once in the pack’s history, the oldest first, and end with this one",
      fr: "Nommer chaque édition une fois dans l’historique de l’ensemble, de la plus ancienne à "
        + "celle-ci"
    )
  )
  static let references = [id, principle, authority, otherRule, term, history]
}
