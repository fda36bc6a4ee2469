import Findings

extension FunctionLibrary {
  /// Functions on strings (cel-go extension `strings`); positions count Unicode scalars from 0.
  public static let strings = FunctionLibrary(
    "strings",
    positionFunctions + partFunctions + letterFunctions + formatFunctions
  )

  private static let positionFunctions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "charAt",
      documentation: BilingualText(
        en: "The character at a position, empty right behind the last. Any other position is "
          + "an error.",
        fr: "Le caractère à une position, vide juste après le dernier. Toute autre position "
          + "est une erreur."
      ),
      phrase: BilingualText(
        en: "the character of {0} at {1}",
        fr: "le caractère de {0} à la position {1}"
      ),
      examples: ["'hello'.charAt(4) == 'o'", "'hello'.charAt(5) == ''"],
      overloads: [
        .native("string_char_at_int", cost: .reading(0), StringFunctions.charAt)
      ]
    ),
    FunctionDeclaration(
      "indexOf",
      documentation: BilingualText(
        en: "The position of the first occurrence of a text, from a position on where one is "
          + "given; -1 for none.",
        fr: "La position de la première occurrence d’un texte, à partir d’une position s’il y "
          + "en a une; -1 si le texte est absent."
      ),
      phrase: BilingualText(
        en: "the position of {1} in {0}",
        fr: "la position de {1} dans {0}"
      ),
      examples: [
        "'hello mellow'.indexOf('ello') == 1", "'hello mellow'.indexOf('ello', 2) == 7",
        "'hello mellow'.indexOf('jello') == -1",
      ],
      overloads: [
        .native("string_index_of_string", cost: .reading(0, 1)) {
          (text: String, part: String) throws(EvaluationError) in
          try StringFunctions.indexOf(text, part)
        },
        .native("string_index_of_string_int", cost: .reading(0, 1)) {
          (text: String, part: String, start: Int64) throws(EvaluationError) in
          try StringFunctions.indexOf(text, part, start)
        },
      ]
    ),
    FunctionDeclaration(
      "lastIndexOf",
      documentation: BilingualText(
        en: "The position of the last occurrence of a text, none that begins behind a position "
          + "where one is given; -1 for none.",
        fr: "La position de la dernière occurrence d’un texte, sans dépasser une position s’il "
          + "y en a une; -1 si le texte est absent."
      ),
      phrase: BilingualText(
        en: "the last position of {1} in {0}",
        fr: "la dernière position de {1} dans {0}"
      ),
      examples: [
        "'hello mellow'.lastIndexOf('ello') == 7", "'hello mellow'.lastIndexOf('ello', 6) == 1",
      ],
      overloads: [
        .native("string_last_index_of_string", cost: .reading(0, 1)) {
          (text: String, part: String) throws(EvaluationError) in
          try StringFunctions.lastIndexOf(text, part)
        },
        .native("string_last_index_of_string_int", cost: .reading(0, 1)) {
          (text: String, part: String, limit: Int64) throws(EvaluationError) in
          try StringFunctions.lastIndexOf(text, part, limit)
        },
      ]
    ),
    FunctionDeclaration(
      "substring",
      documentation: BilingualText(
        en: "The part of a text from a position to the end, or up to another position.",
        fr: "La partie d’un texte d’une position à la fin, ou jusqu’à une autre position."
      ),
      phrase: BilingualText(
        en: "the part of {0} from {1} on",
        fr: "la partie de {0} à partir de {1}"
      ),
      examples: ["'tacocat'.substring(4) == 'cat'", "'tacocat'.substring(0, 4) == 'taco'"],
      overloads: [
        .native("string_substring_int", cost: copying) {
          (text: String, start: Int64) throws(EvaluationError) in
          try StringFunctions.substring(text, start)
        },
        .native("string_substring_int_int", cost: copying) {
          (text: String, start: Int64, end: Int64) throws(EvaluationError) in
          try StringFunctions.substring(text, start, end)
        },
      ]
    ),
  ]

  /// The cost of a function whose result is at most as large as its first argument.
  static var copying: FunctionCost { .reading(0, resultSize: .linear([0])) }
}
