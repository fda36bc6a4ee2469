public import Findings

/// What can be explained about problems of expressions.
public enum ExpressionRules {
  /// A description of each kind of problem.
  public static let all: [RuleDescription] = [
    syntax, string, escape, number, reserved, size, macro, name, field, function, argument, type,
    code, message, pattern,
  ]

  static let syntax = rule(
    101,
    en: "Expression that cannot be read",
    fr: "Expression illisible",
    remedyEn: "Write the expression as the Common Expression Language asks for",
    remedyFr: "Écrire l’expression selon le Common Expression Language"
  )
  static let string = rule(
    102,
    en: "String without an end",
    fr: "Chaîne sans fin",
    remedyEn: "Close the string with the quotation mark that opens it",
    remedyFr: "Fermer la chaîne par le guillemet qui l’ouvre"
  )
  static let escape = rule(
    103,
    en: "Unknown escape",
    fr: "Échappement inconnu",
    remedyEn: "Write a backslash twice, or use a raw string such as r'\\d'",
    remedyFr: "Doubler la barre oblique inverse ou employer une chaîne brute comme r'\\d'"
  )
  static let number = rule(
    104,
    en: "Number out of range",
    fr: "Nombre hors limites",
    remedyEn: "Use a number that its type can hold",
    remedyFr: "Employer un nombre que son type peut contenir"
  )
  static let reserved = rule(
    105,
    en: "Reserved word as a name",
    fr: "Mot réservé employé comme nom",
    remedyEn: "Choose another name",
    remedyFr: "Choisir un autre nom"
  )
  static let size = rule(
    106,
    en: "Expression too long or too deep",
    fr: "Expression trop longue ou trop imbriquée",
    remedyEn: "Divide the expression into named terms",
    remedyFr: "Diviser l’expression en termes nommés"
  )
  static let macro = rule(
    107,
    en: "Macro used in another way",
    fr: "Macro employée autrement",
    remedyEn: "Give ‘has’ a field, and ‘all’, ‘exists’, ‘filter’ and ‘map’ a simple name first",
    remedyFr:
      "Donner un champ à «\u{A0}has\u{A0}», et d’abord un nom simple à «\u{A0}all\u{A0}», «\u{A0}exists\u{A0}», «\u{A0}filter\u{A0}» et «\u{A0}map\u{A0}»"
  )
  static let name = rule(
    110,
    en: "Unknown name",
    fr: "Nom inconnu",
    remedyEn: "Use a variable, a parameter or a function that is declared",
    remedyFr: "Employer une variable, un paramètre ou une fonction qui existe"
  )
  static let field = rule(
    111,
    en: "Unknown field",
    fr: "Champ inconnu",
    remedyEn: "Use a field of the plan schema",
    remedyFr: "Employer un champ du schéma de plan"
  )
  static let function = rule(
    112,
    en: "Unknown function",
    fr: "Fonction inconnue",
    remedyEn: "Use a function of the reference of functions",
    remedyFr: "Employer une fonction de la référence des fonctions"
  )
  static let argument = rule(
    113,
    en: "Arguments that a function does not take",
    fr: "Arguments non admis par une fonction",
    remedyEn: "Give the function values of the types that it takes",
    remedyFr: "Donner à la fonction des valeurs des types qu’elle accepte"
  )
  static let type = rule(
    114,
    en: "Type that does not fit",
    fr: "Type qui ne convient pas",
    remedyEn: "Use a value of the type that is needed",
    remedyFr: "Employer une valeur du type voulu"
  )
  static let code = rule(
    116,
    en: "Code that is not in its list",
    fr: "Code absent de sa liste",
    remedyEn: "Use a code of the list that the field takes",
    remedyFr: "Employer un code de la liste que le champ accepte"
  )
  static let message = rule(
    118,
    en: "Message in an expression",
    fr: "Message dans une expression",
    remedyEn: "Use a map; values of named types cannot be written out",
    remedyFr: "Employer une table; les valeurs de types nommés ne peuvent pas être écrites"
  )
  static let pattern = rule(
    119,
    en: "Regular expression that cannot be compiled",
    fr: "Expression régulière qui ne peut être compilée",
    remedyEn: "Write the pattern in RE2 syntax, without back-references or look-around",
    remedyFr: "Écrire le motif selon la syntaxe RE2, sans renvois ni assertions avant ou arrière"
  )

  private static func rule(
    _ number: Int,
    en: String,
    fr: String,
    remedyEn: String,
    remedyFr: String
  ) -> RuleDescription {
    RuleDescription(
      id: RuleID("PAC-\(number)"),
      title: BilingualText(en: en, fr: fr),
      severity: .error,
      why: BilingualText(
        en: "A rule that cannot be compiled is not run, and nobody would know",
        fr: "Une règle qui ne peut être compilée n’est pas exécutée, sans que personne le sache"
      ),
      remedy: BilingualText(en: remedyEn, fr: remedyFr)
    )
  }
}

extension ExpressionProblemKind {
  /// The description of this kind of problem.
  public var rule: RuleDescription {
    switch self {
    case .unexpected: ExpressionRules.syntax
    case .unterminatedString: ExpressionRules.string
    case .invalidEscape: ExpressionRules.escape
    case .invalidNumber: ExpressionRules.number
    case .reservedWord: ExpressionRules.reserved
    case .tooLong, .tooDeep: ExpressionRules.size
    case .hasNeedsField, .macroNeedsName, .macroArguments: ExpressionRules.macro
    case .unknownName: ExpressionRules.name
    case .unknownField: ExpressionRules.field
    case .unknownFunction: ExpressionRules.function
    case .noOverload: ExpressionRules.argument
    case .wrongType, .noFields, .notARange: ExpressionRules.type
    case .unknownCode: ExpressionRules.code
    case .unknownMessage: ExpressionRules.message
    case .invalidPattern: ExpressionRules.pattern
    }
  }
}
