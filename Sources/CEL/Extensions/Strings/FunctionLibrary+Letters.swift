import Findings

extension FunctionLibrary {
  /// The functions that take a text apart and put it together.
  static let partFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "replace",
      documentation: BilingualText(
        en: "The text with a part of it replaced wherever it occurs, or the first so many times.",
        fr: "Le texte où une partie est remplacée partout, ou les premières fois seulement."
      ),
      phrase: BilingualText(
        en: "{0} with {2} in place of {1}",
        fr: "{0} avec {2} à la place de {1}"
      ),
      examples: [
        "'hello hello'.replace('he', 'we') == 'wello wello'",
        "'hello hello'.replace('he', 'we', 1) == 'wello hello'",
      ],
      overloads: [
        .native("string_replace_string_string", cost: replacing) {
          (text: String, old: String, new: String) throws(EvaluationError) in
          try StringFunctions.replace(text, old, new)
        },
        .native("string_replace_string_string_int", cost: replacing) {
          (text: String, old: String, new: String, limit: Int64) throws(EvaluationError) in
          try StringFunctions.replace(text, old, new, limit)
        },
      ]
    ),
    FunctionDeclaration(
      "split",
      documentation: BilingualText(
        en: "The parts of a text between occurrences of a separator, at most so many where a "
          + "number is given.",
        fr: "Les parties d’un texte entre les occurrences d’un séparateur, au plus tant s’il y "
          + "a un nombre."
      ),
      phrase: BilingualText(
        en: "the parts of {0} separated by {1}",
        fr: "les parties de {0} séparées par {1}"
      ),
      examples: [
        "'a b c'.split(' ') == ['a', 'b', 'c']", "'a b c'.split(' ', 2) == ['a', 'b c']",
      ],
      overloads: [
        .native("string_split_string", cost: splitting) { (text: String, separator: String) in
          StringFunctions.split(text, separator)
        },
        .native("string_split_string_int", cost: splitting) {
          (text: String, separator: String, limit: Int64) in
          StringFunctions.split(text, separator, limit)
        },
      ]
    ),
    FunctionDeclaration(
      "join",
      documentation: BilingualText(
        en: "The strings of a list one behind the other, with a separator between them where "
          + "one is given.",
        fr: "Les chaînes d’une liste bout à bout, avec un séparateur s’il y en a un."
      ),
      phrase: BilingualText(
        en: "the text made of {0}",
        fr: "le texte formé de {0}"
      ),
      examples: ["['x', 'y'].join() == 'xy'", "['x', 'y'].join('-') == 'x-y'"],
      overloads: [
        .native("list_join", cost: .reading(0, resultSize: .unknown)) {
          (parts: StringList) throws(EvaluationError) in try StringFunctions.join(parts)
        },
        .native("list_join_string", cost: .reading(0, resultSize: .unknown)) {
          (parts: StringList, separator: String) throws(EvaluationError) in
          try StringFunctions.join(parts, separator)
        },
      ]
    ),
  ]

  /// The functions that change letters.
  static let letterFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "lowerAscii",
      documentation: BilingualText(
        en: "The text with the letters A to Z in lower case; letters with accents stay.",
        fr: "Le texte où les lettres A à Z sont en minuscules; les lettres accentuées restent."
      ),
      phrase: BilingualText(
        en: "{0} in lower case",
        fr: "{0} en minuscules"
      ),
      examples: ["'TacoCÆt'.lowerAscii() == 'tacocÆt'"],
      overloads: [.native("string_lower_ascii", cost: copying, StringFunctions.lowerASCII)]
    ),
    FunctionDeclaration(
      "upperAscii",
      documentation: BilingualText(
        en: "The text with the letters a to z in upper case; letters with accents stay.",
        fr: "Le texte où les lettres a à z sont en majuscules; les lettres accentuées restent."
      ),
      phrase: BilingualText(
        en: "{0} in upper case",
        fr: "{0} en majuscules"
      ),
      examples: ["'tacoCæt'.upperAscii() == 'TACOCæT'"],
      overloads: [.native("string_upper_ascii", cost: copying, StringFunctions.upperASCII)]
    ),
    FunctionDeclaration(
      "trim",
      documentation: BilingualText(
        en: "The text without white space at either end, as Unicode defines white space.",
        fr: "Le texte sans blancs au début ni à la fin, au sens d’Unicode."
      ),
      phrase: BilingualText(
        en: "{0} without white space around it",
        fr: "{0} sans blancs autour"
      ),
      examples: ["'  \\ttrim\\n '.trim() == 'trim'"],
      overloads: [.native("string_trim", cost: copying, StringFunctions.trim)]
    ),
    FunctionDeclaration(
      "reverse",
      documentation: BilingualText(
        en: "The characters of a text, or the elements of a list, in reverse order.",
        fr: "Les caractères d’un texte, ou les éléments d’une liste, dans l’ordre inverse."
      ),
      phrase: BilingualText(
        en: "{0} in reverse",
        fr: "{0} à l’envers"
      ),
      examples: ["'gums'.reverse() == 'smug'"],
      overloads: [.native("string_reverse", cost: copying, StringFunctions.reverse)]
    ),
    FunctionDeclaration(
      "strings.quote",
      documentation: BilingualText(
        en: "The text in double quotes with escapes, so that it can be shown on one line.",
        fr: "Le texte entre guillemets droits avec des séquences d’échappement, pour tenir sur "
          + "une ligne."
      ),
      phrase: BilingualText(
        en: "{0} in quotation marks",
        fr: "{0} entre guillemets"
      ),
      examples: ["strings.quote('one\\ntwo') == '\"one\\\\ntwo\"'"],
      overloads: [
        .native(
          "strings_quote",
          .global,
          cost: .reading(0, resultSize: .linear([0], times: 2, plus: 2)),
          StringFunctions.quote
        )
      ]
    ),
  ]

  private static var replacing: FunctionCost {
    FunctionCost(growth: .product(0, 2), resultSize: .product(0, 2))
  }

  private static var splitting: FunctionCost {
    .reading(0, 1, resultSize: .linear([0], plus: 1))
  }
}
