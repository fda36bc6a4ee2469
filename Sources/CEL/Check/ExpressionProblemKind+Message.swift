public import Findings

extension ExpressionProblemKind {
  /// The permanent name of this kind.
  public var id: RuleID { rule.id }

  /// What was found and what was needed, in one sentence.
  public var message: BilingualText {
    switch self {
    case .unexpected(let found, let needed): Self.unexpected(found, needed)
    case .unterminatedString, .invalidEscape, .invalidNumber, .reservedWord, .tooLong, .tooDeep:
      textMessage
    case .hasNeedsField, .macroNeedsName, .macroArguments: macroMessage
    case .unknownName, .unknownField, .unknownFunction, .unknownCode, .unknownMessage:
      unknownMessage
    case .noOverload, .wrongType, .noFields, .notARange: typeMessage
    case .invalidPattern(let problem): Self.invalidPattern(problem.message)
    }
  }

  private static func invalidPattern(_ reason: BilingualText) -> BilingualText {
    BilingualText(
      en: "The regular expression cannot be compiled: \(reason.en)",
      fr: "L’expression régulière ne peut être compilée\u{A0}: \(reason.fr)"
    )
  }

  private static func unexpected(_ found: String, _ needed: SyntaxNeed) -> BilingualText {
    let found =
      found.isEmpty
      ? BilingualText(en: "The expression ends", fr: "L’expression se termine")
      : Wording.quoted(found).with(en: "% is found", fr: "% apparaît")
    let needed = needed.words
    return BilingualText(
      en: "\(found.en) where \(needed.en) is needed",
      fr: "\(found.fr) là où il faut \(needed.fr)"
    )
  }

  private var textMessage: BilingualText {
    switch self {
    case .unterminatedString:
      BilingualText(
        en: "A string begins here and does not end on its line",
        fr: "Une chaîne commence ici et ne se termine pas sur sa ligne"
      )
    case .invalidEscape(let escape):
      Wording.quoted(escape).with(
        en: "% is not an escape of this kind of literal",
        fr: "% n’est pas une séquence d’échappement de ce genre de littéral"
      )
    case .invalidNumber(let number):
      Wording.quoted(number).with(
        en: "% is not a number, or out of the range of its type",
        fr: "% n’est pas un nombre ou dépasse l’étendue de son type"
      )
    case .reservedWord(let word):
      Wording.quoted(word).with(
        en: "% is a reserved word where a name is needed",
        fr: "% est un mot réservé là où il faut un nom"
      )
    case .tooLong(let limit):
      BilingualText(
        en: "The expression is longer than \(limit) bytes",
        fr: "L’expression dépasse \(limit) octets"
      )
    case .tooDeep(let limit):
      BilingualText(
        en: "The expression is nested deeper than \(limit) levels",
        fr: "L’expression compte plus de \(limit) niveaux d’imbrication"
      )
    default: BilingualText(en: "", fr: "")
    }
  }

  private var macroMessage: BilingualText {
    switch self {
    case .hasNeedsField:
      BilingualText(
        en: "‘has’ takes something else than a field, such as ‘has(plan.timeline)’",
        fr:
          "«\u{A0}has\u{A0}» reçoit autre chose qu’un champ, comme «\u{A0}has(plan.timeline)\u{A0}»"
      )
    case .macroNeedsName(let macro):
      Wording.quoted(macro).with(
        en: "The variable of % is not a simple name",
        fr: "La variable de % n’est pas un nom simple"
      )
    case .macroArguments(let macro):
      Wording.quoted(macro).with(
        en: "% is given arguments of a form that it does not take",
        fr: "% reçoit des arguments d’une forme non admise"
      )
    default: BilingualText(en: "", fr: "")
    }
  }

  private var unknownMessage: BilingualText {
    switch self {
    case .unknownName(let name, let near):
      NearWords.suggesting(
        near,
        after: Wording.quoted(name).with(
          en: "% is not a known name",
          fr: "% n’est pas un nom connu"
        )
      )
    case .unknownField(let name, let type, let near):
      NearWords.suggesting(
        near,
        after: Wording.quoted(name).with(
          en: "% is not a field of \(type)",
          fr: "% n’est pas un champ de \(type)"
        )
      )
    case .unknownFunction(let name, let near):
      NearWords.suggesting(
        near,
        after: Wording.quoted(name).with(
          en: "% is not a known function",
          fr: "% n’est pas une fonction connue"
        )
      )
    case .unknownCode(let code, let list, let near):
      NearWords.suggesting(
        near,
        after: Wording.quoted(code).with(
          en: "% is not in the code list \(list)",
          fr: "% n’est pas dans la liste de codes \(list)"
        )
      )
    case .unknownMessage(let name):
      Wording.quoted(name).with(
        en: "% is not a type whose values can be written out",
        fr: "% n’est pas un type dont les valeurs peuvent être écrites"
      )
    default: BilingualText(en: "", fr: "")
    }
  }

  private var typeMessage: BilingualText {
    switch self {
    case .noOverload(let function, let arguments, let accepted):
      Self.noOverload(function, arguments, accepted)
    case .wrongType(let found, let needed):
      BilingualText(
        en: "A value of type ‘\(found)’ is found where ‘\(needed)’ is needed",
        fr:
          "Une valeur de type «\u{A0}\(found)\u{A0}» apparaît là où il faut «\u{A0}\(needed)\u{A0}»"
      )
    case .noFields(let type):
      Wording.quoted(type.description).with(
        en: "A field is read from a value of type %, which has none",
        fr: "Un champ est lu dans une valeur de type %, qui n’en a pas"
      )
    case .notARange(let type):
      Wording.quoted(type.description).with(
        en: "A value of type % is walked through where a list or a map is needed",
        fr: "Une valeur de type % est parcourue là où il faut une liste ou une table"
      )
    default: BilingualText(en: "", fr: "")
    }
  }

  private static func noOverload(
    _ function: String,
    _ arguments: [CELType],
    _ accepted: [String]
  ) -> BilingualText {
    let found = Wording.quoted("(\(Wording.list(arguments)))")
    let name = Wording.quoted(function)
    guard !accepted.isEmpty else {
      return BilingualText(
        en: "\(name.en) does not take \(found.en)",
        fr: "\(name.fr) n’accepte pas \(found.fr)"
      )
    }
    let accepted = Wording.alternatives(accepted)
    return BilingualText(
      en: "\(name.en) is given \(found.en) and takes \(accepted.en)",
      fr: "\(name.fr) reçoit \(found.fr) et accepte \(accepted.fr)"
    )
  }
}

extension SyntaxNeed {
  fileprivate var words: BilingualText {
    switch self {
    case .expression: BilingualText(en: "a value", fr: "une valeur")
    case .name: BilingualText(en: "a name", fr: "un nom")
    case .sign(let sign): Wording.quoted(sign)
    case .end: BilingualText(en: "an operator or the end", fr: "un opérateur ou la fin")
    case .knownCharacter:
      BilingualText(en: "a sign of the language", fr: "un signe du langage")
    }
  }
}
