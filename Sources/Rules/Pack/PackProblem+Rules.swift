internal import Findings

extension PackRules {
  static let message = rule(
    230,
    BilingualText(en: "Message that cannot be read", fr: "Message illisible"),
    BilingualText(
      en: "Write values as {name}, {name, number}, {name, date}, {name, list} or "
        + "{name, plural, one {…} other {…}}",
      fr: "Écrire les valeurs {nom}, {nom, number}, {nom, date}, {nom, list} ou "
        + "{nom, plural, one {…} other {…}}"
    )
  )
  static let plural = rule(
    231,
    BilingualText(en: "Plural form missing", fr: "Forme du pluriel manquante"),
    BilingualText(
      en: "Write the forms ‘one’ and ‘other’",
      fr: "Écrire les formes «\u{A0}one\u{A0}» et «\u{A0}other\u{A0}»"
    )
  )
  static let placeholder = rule(
    232,
    BilingualText(en: "Values of a message", fr: "Valeurs d’un message"),
    BilingualText(
      en: "Show the same values in both languages, each from ‘values’ or ‘params’",
      fr: "Montrer les mêmes valeurs dans les deux langues, chacune tirée de "
        + "«\u{A0}values\u{A0}» ou de «\u{A0}params\u{A0}»"
    )
  )
  static let wording = rule(
    233,
    BilingualText(en: "Wording of a finding", fr: "Formulation d’un constat"),
    BilingualText(
      en: "Say what the plan does not show; a finding judges no one and gives no legal advice",
      fr: "Dire ce que le plan ne montre pas; un constat ne juge personne et ne donne aucun avis "
        + "juridique"
    )
  )
  static let messages = [message, plural, placeholder, wording]

  static let parameter = rule(
    240,
    BilingualText(en: "Parameter of a rule", fr: "Paramètre d’une règle"),
    BilingualText(
      en: "Use the parameter in the rule, with a default of its type and inside its limits",
      fr: "Employer le paramètre dans la règle, avec une valeur de son type et dans ses limites"
    )
  )
  static let severity = rule(
    241,
    BilingualText(en: "Severity above its ceiling", fr: "Gravité au-dessus du plafond"),
    BilingualText(
      en: "Lower the severity, cite a stronger source that is confirmed, or name an exception "
        + "that fits",
      fr: "Abaisser la gravité, citer une source plus forte et confirmée, ou nommer une exception "
        + "qui convient"
    )
  )
  static let exception = rule(
    242,
    BilingualText(en: "Exception that does not fit", fr: "Exception qui ne convient pas"),
    BilingualText(
      en: "Lower the severity or name the exception that fits",
      fr: "Abaisser la gravité ou nommer l’exception qui convient"
    )
  )
  static let question = rule(
    243,
    BilingualText(en: "Question missing", fr: "Question manquante"),
    BilingualText(
      en: "Write the question that a person must answer, in both languages",
      fr: "Rédiger, dans les deux langues, la question à laquelle une personne doit répondre"
    )
  )
  static let figures = [parameter, severity, exception, question]

  static let expressionType = rule(
    250,
    BilingualText(en: "Type of an expression", fr: "Type d’une expression"),
    BilingualText(
      en: "‘expect’ and ‘applies’ are conditions, and ‘each’ is a list",
      fr: "«\u{A0}expect\u{A0}» et «\u{A0}applies\u{A0}» sont des conditions, «\u{A0}each\u{A0}» "
        + "est une liste"
    )
  )
  static let path = rule(
    251,
    BilingualText(en: "Path of the plan", fr: "Chemin du plan"),
    BilingualText(
      en: "Write a path of the plan’s fields, such as plan.timeline.close_date, or one from item",
      fr: "Écrire un chemin de champs du plan, comme plan.timeline.close_date, ou à partir de item"
    )
  )
  static let cost = rule(
    252,
    BilingualText(en: "Cost of an expression", fr: "Coût d’une expression"),
    BilingualText(
      en: "Avoid lists inside lists, or split the rule",
      fr: "Éviter les listes dans des listes ou diviser la règle"
    )
  )
  static let expressions = [expressionType, path, cost]

  static let example = rule(
    260,
    BilingualText(en: "Examples of a rule", fr: "Exemples d’une règle"),
    BilingualText(
      en: "Add a failed and a passed example, and an inapplicable one where there is ‘applies’",
      fr: "Ajouter un exemple non satisfait et un exemple satisfait, et un exemple sans objet s’il "
        + "y a «\u{A0}applies\u{A0}»"
    )
  )
  static let marks = rule(
    261,
    BilingualText(en: "Marks of an example", fr: "Repères d’un exemple"),
    BilingualText(
      en: "Put ⟦ before and ⟧ behind what must be flagged",
      fr: "Mettre ⟦ avant et ⟧ après ce qui doit être signalé"
    )
  )
  static let exampleOutcome = rule(
    262,
    BilingualText(en: "Example that comes out otherwise", fr: "Exemple au résultat différent"),
    BilingualText(
      en: "Correct the rule or the example, whichever is wrong",
      fr: "Corriger la règle ou l’exemple, selon ce qui est fautif"
    )
  )
  static let examples = [example, marks, exampleOutcome]
}

extension PackProblem {
  /// The description of this kind of mistake.
  var rule: RuleDescription {
    switch self {
    case .unknownKey: PackRules.unknownKey
    case .missingKey, .noManifest: PackRules.missingKey
    case .wrongShape: PackRules.wrongShape
    case .unknownChoice: PackRules.unknownChoice
    case .languageMissing: PackRules.languageMissing
    case .prefixMissing, .prefixMalformed, .duplicateID, .retiredID: PackRules.id
    case .unknownPrinciple: PackRules.principle
    case .unknownAuthority: PackRules.authority
    case .unknownRule, .replacementMissing: PackRules.otherRule
    case .termTaken: PackRules.term
    case .editionUnknown, .editionOutOfOrder, .editionNotLast: PackRules.history
    case .message: PackRules.message
    case .pluralMissing: PackRules.plural
    case .placeholderUnmatched, .placeholderUnknown: PackRules.placeholder
    case .wordOfConformity, .principleWording: PackRules.wording
    case .parameterUnused, .parameterDefault, .parameterOutOfRange: PackRules.parameter
    case .aboveCeiling: PackRules.severity
    case .exceptionDoesNotFit: PackRules.exception
    case .questionMissing: PackRules.question
    case .notABool, .notAList, .wrongValueType: PackRules.expressionType
    case .notAPath, .pathStep, .pathThroughList: PackRules.path
    case .costAboveBudget: PackRules.cost
    case .exampleMissing: PackRules.example
    case .marksUnpaired: PackRules.marks
    }
  }
}
