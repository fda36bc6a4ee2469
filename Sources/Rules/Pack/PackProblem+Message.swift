internal import Findings

extension PackProblem {
  /// What was found and what was needed.
  var message: BilingualText {
    switch self {
    case .unknownKey, .missingKey, .wrongShape, .unknownChoice, .noManifest, .languageMissing:
      formMessage
    case .prefixMissing, .prefixMalformed, .duplicateID, .retiredID, .unknownPrinciple,
      .unknownAuthority, .unknownRule, .replacementMissing, .termTaken:
      referenceMessage
    case .editionUnknown, .editionOutOfOrder, .editionNotLast: historyMessage
    case .message, .pluralMissing, .placeholderUnmatched, .placeholderUnknown, .wordOfConformity,
      .principleWording:
      wordingMessage
    case .parameterUnused, .parameterDefault, .parameterOutOfRange, .aboveCeiling,
      .exceptionDoesNotFit, .questionMissing:
      figureMessage
    case .notABool, .notAList, .notAPath, .pathStep, .pathThroughList, .costAboveBudget,
      .wrongValueType:
      expressionMessage
    case .exampleMissing(let outcome): PackProblem.exampleMissing(outcome)
    case .marksUnpaired:
      BilingualText(
        en: "‘⟦’ and ‘⟧’ do not come in pairs",
        fr: "«\u{A0}⟦\u{A0}» et «\u{A0}⟧\u{A0}» ne vont pas par paires"
      )
    }
  }

  private var formMessage: BilingualText {
    switch self {
    case .unknownKey(let key, let group, let near):
      BilingualText.quoting(
        key,
        en: "% is not a key of the \(group.en)",
        fr: "% n’est pas une clé pour \(group.fr)"
      ).suggesting(near)
    case .missingKey(let key, let group):
      BilingualText.quoting(
        key,
        en: "The key % of the \(group.en) is missing",
        fr: "Il manque la clé % pour \(group.fr)"
      )
    case .wrongShape(let needed):
      BilingualText(
        en: "Something else stands where \(needed.en) is needed",
        fr: "Autre chose figure là où il faut \(needed.fr)"
      )
    case .unknownChoice(let word, let choices):
      PackProblem.unknownChoice(word, choices)
    case .noManifest:
      BilingualText(
        en: "The pack has no file pack.yaml",
        fr: "L’ensemble de règles n’a pas de fichier pack.yaml"
      )
    case .languageMissing(let language):
      language == .en
        ? BilingualText(en: "The English text is missing", fr: "Le texte anglais manque")
        : BilingualText(en: "The French text is missing", fr: "Le texte français manque")
    default: BilingualText(en: "", fr: "")
    }
  }

  private static func unknownChoice(_ word: String, _ choices: [String]) -> BilingualText {
    BilingualText.quoting(
      word,
      en: "% is not one of \(choices.map { "‘\($0)’" }.joined(separator: ", "))",
      fr: "% n’est pas un des mots \(choices.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", "))"
    )
  }

  private var referenceMessage: BilingualText {
    switch self {
    case .prefixMissing(let id, let prefix):
      .quoting(
        id,
        en: "% does not start with the pack’s prefix ‘\(prefix)-’",
        fr: "% ne commence pas par le préfixe de l’ensemble, «\u{A0}\(prefix)-\u{A0}»"
      )
    case .prefixMalformed(let prefix):
      .quoting(
        prefix,
        en: "% is not a prefix, which is made of capital letters and digits",
        fr: "% n’est pas un préfixe, qui est fait de majuscules et de chiffres"
      )
    case .duplicateID(let id):
      .quoting(
        id,
        en: "The id % is already taken; each may be used once",
        fr: "L’identifiant % est déjà pris; chacun ne sert qu’une fois"
      )
    case .retiredID(let id):
      .quoting(
        id,
        en: "The id % belonged to a rule that no longer exists; ids are never used again",
        fr: "L’identifiant % a servi à une règle disparue; un identifiant n’est jamais réutilisé"
      )
    case .unknownPrinciple(let id, let near):
      BilingualText.quoting(
        id,
        en: "No principle has the id %",
        fr: "Aucun principe n’a l’identifiant %"
      ).suggesting(near)
    case .unknownAuthority(let id, let near):
      BilingualText.quoting(
        id,
        en: "No source document has the id %",
        fr: "Aucun document source n’a l’identifiant %"
      ).suggesting(near)
    case .unknownRule(let id, let near):
      BilingualText.quoting(id, en: "No rule has the id %", fr: "Aucune règle n’a l’identifiant %")
        .suggesting(near)
    case .replacementMissing:
      BilingualText(
        en: "A deprecated rule does not say which rule replaces it",
        fr: "Une règle désuète ne dit pas quelle règle la remplace"
      )
    case .termTaken(let name):
      .quoting(
        name,
        en: "A term called % already exists or cannot be a name",
        fr: "Un terme nommé % existe déjà ou ne peut être un nom"
      )
    default: BilingualText(en: "", fr: "")
    }
  }

  private var historyMessage: BilingualText {
    switch self {
    case .editionUnknown(let edition, let near):
      BilingualText.quoting(
        edition,
        en: "The history of the pack has no edition %",
        fr: "L’historique de l’ensemble n’a pas d’édition %"
      ).suggesting(near)
    case .editionOutOfOrder(let edition):
      .quoting(
        edition,
        en: "The edition % does not come after the one above it",
        fr: "L’édition % ne vient pas après celle qui la précède"
      )
    case .editionNotLast(let edition):
      .quoting(
        edition,
        en: "The history does not end with the edition of the pack, %",
        fr: "L’historique ne se termine pas par l’édition de l’ensemble, %"
      )
    default: BilingualText(en: "", fr: "")
    }
  }

  private static func exampleMissing(_ outcome: Outcome) -> BilingualText {
    switch outcome {
    case .failed, .cantTell:
      BilingualText(
        en: "The rule has no example that fails",
        fr: "La règle n’a aucun exemple non satisfait"
      )
    case .passed:
      BilingualText(
        en: "The rule has no example that passes",
        fr: "La règle n’a aucun exemple satisfait"
      )
    case .inapplicable, .untested:
      BilingualText(
        en: "The rule has ‘applies’ and no example to which it does not apply",
        fr: "La règle a «\u{A0}applies\u{A0}» et aucun exemple qu’elle ne vise pas"
      )
    }
  }
}
