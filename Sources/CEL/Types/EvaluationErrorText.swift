import Findings

/// The sentences of evaluation errors.
enum EvaluationErrorText {
  static func message(of error: EvaluationError) -> BilingualText {
    switch error {
    case .noSuchField, .unreadableField, .noSuchKey, .indexOutOfBounds, .undeclaredVariable,
      .undeclaredFunction:
      missing(error)
    case .divideByZero, .modulusByZero, .overflow, .budgetExceeded, .tooLarge:
      arithmetic(error)
    case .noMatchingOverload, .invalidArgument, .duplicateKey, .unsupportedKey, .emptyOptional,
      .notABool:
      argument(error)
    }
  }

  private static func missing(_ error: EvaluationError) -> BilingualText {
    switch error {
    case .noSuchField(let path):
      quoting(path, en: "the field % is not there", fr: "le champ % est absent")
    case .unreadableField(let path):
      quoting(path, en: "the field % cannot be read", fr: "le champ % est illisible")
    case .noSuchKey(let key):
      quoting(key, en: "the map has no key %", fr: "la table n’a pas de clé %")
    case .indexOutOfBounds(let index, let count):
      BilingualText(
        en: "the list has \(count) elements and none at position \(index)",
        fr: "la liste compte \(count) éléments et aucun à la position \(index)"
      )
    case .undeclaredVariable(let name):
      quoting(name, en: "the variable % is not known", fr: "la variable % est inconnue")
    case .undeclaredFunction(let name):
      quoting(name, en: "the function % is not known", fr: "la fonction % est inconnue")
    default:
      BilingualText(en: "", fr: "")
    }
  }

  private static func arithmetic(_ error: EvaluationError) -> BilingualText {
    switch error {
    case .divideByZero:
      BilingualText(en: "a number is divided by zero", fr: "un nombre est divisé par zéro")
    case .modulusByZero:
      BilingualText(
        en: "the remainder of a division by zero is asked for",
        fr: "le reste d’une division par zéro est demandé"
      )
    case .overflow:
      BilingualText(
        en: "the result is out of the range of its type",
        fr: "le résultat dépasse l’étendue de son type"
      )
    case .budgetExceeded(let limit):
      BilingualText(
        en: "the expression takes more than the \(limit) steps it may take",
        fr: "l’expression demande plus que les \(limit) étapes permises"
      )
    case .tooLarge:
      BilingualText(
        en: "the result is larger than a value may be",
        fr: "le résultat dépasse la taille permise d’une valeur"
      )
    default:
      BilingualText(en: "", fr: "")
    }
  }

  private static func argument(_ error: EvaluationError) -> BilingualText {
    switch error {
    case .noMatchingOverload(let function, let arguments):
      quoting(
        "\(function)(\(Wording.list(arguments)))",
        en: "there is no % for values of these types",
        fr: "il n’y a pas de % pour des valeurs de ces types"
      )
    case .invalidArgument(let message): message
    case .duplicateKey(let key):
      quoting(key, en: "the map is given the key % twice", fr: "la table reçoit deux fois la clé %")
    case .unsupportedKey(let type):
      quoting(
        type.description,
        en: "a value of type % cannot be the key of a map",
        fr: "une valeur de type % ne peut pas être la clé d’une table"
      )
    case .emptyOptional:
      BilingualText(
        en: "the value of an empty optional is asked for",
        fr: "la valeur d’un optionnel vide est demandée"
      )
    case .notABool(let type):
      quoting(
        type.description,
        en: "a condition is a % where a bool is needed",
        fr: "une condition est de type % au lieu de bool"
      )
    default:
      BilingualText(en: "", fr: "")
    }
  }

  private static func quoting(_ word: String, en: String, fr: String) -> BilingualText {
    Wording.quoted(word).with(en: en, fr: fr)
  }
}
