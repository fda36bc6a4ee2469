public import CEL
internal import Findings

/// Functions on texts as people write them in plans.
public enum TextLibrary {
  /// The functions under `text.`.
  public static let library = FunctionLibrary(
    "text",
    questions + measures + plainLanguage + byLanguage
  )

  private static let questions: [FunctionDeclaration] = [
    question(
      "is_blank",
      BilingualText(
        en: "Whether a text is empty or holds white space alone.",
        fr: "Si un texte est vide ou ne contient que des blancs."
      ),
      phrase: BilingualText(en: "{0} is blank", fr: "{0} est vide"),
      examples: ["text.is_blank(' \\u00a0')", "!text.is_blank('a')"],
      TextQuestions.isBlank
    ),
    question(
      "is_placeholder",
      BilingualText(
        en: "Whether the whole text stands for something that is not known yet, such as ‘TBD’ or "
          + "‘n/a’.",
        fr: "Si tout le texte tient lieu d’une chose encore inconnue, comme «\u{A0}à "
          + "déterminer\u{A0}» ou «\u{A0}s/o\u{A0}»."
      ),
      phrase: BilingualText(en: "{0} is a placeholder", fr: "{0} est un texte provisoire"),
      examples: [
        "text.is_placeholder(' N/A ')", "text.is_placeholder('À déterminer')",
        "text.is_placeholder('---')", "!text.is_placeholder('no comment')",
      ],
      TextQuestions.isPlaceholder
    ),
    question(
      "is_address",
      BilingualText(
        en: "Whether a text is a web address that begins with http:// or https://.",
        fr: "Si un texte est une adresse Web qui commence par http:// ou https://."
      ),
      phrase: BilingualText(en: "{0} is a web address", fr: "{0} est une adresse Web"),
      examples: [
        "text.is_address('https://example.org/a')", "!text.is_address('example.org')",
        "!text.is_address('http://a b c')",
      ],
      TextQuestions.isAddress
    ),
    question(
      "is_real_link",
      BilingualText(
        en: "Whether a text is a web address and no placeholder.",
        fr: "Si un texte est une adresse Web et non un texte provisoire."
      ),
      phrase: BilingualText(en: "{0} is a real link", fr: "{0} est un lien véritable"),
      examples: [
        "text.is_real_link('https://example.org/a')", "!text.is_real_link('http://n/a')",
      ]
    ) { TextQuestions.isAddress($0) && !TextQuestions.isPlaceholder($0) },
    question(
      "is_email",
      BilingualText(
        en: "Whether a text is one e-mail address.",
        fr: "Si un texte est une seule adresse de courriel."
      ),
      phrase: BilingualText(en: "{0} is an e-mail address", fr: "{0} est une adresse de courriel"),
      examples: ["text.is_email('plan@example.org')", "!text.is_email('plan@example')"],
      TextQuestions.isEmail
    ),
    question(
      "has_line_break",
      BilingualText(
        en: "Whether a text goes on to a second line.",
        fr: "Si un texte se poursuit sur une deuxième ligne."
      ),
      phrase: BilingualText(en: "{0} has a line break", fr: "{0} contient un saut de ligne"),
      examples: ["text.has_line_break('a\\nb')", "!text.has_line_break('a\\n')"],
      TextQuestions.hasLineBreak
    ),
  ]

  private static let measures: [FunctionDeclaration] = [
    FunctionDeclaration(
      "text.same",
      documentation: BilingualText(
        en: "Whether two texts are equal but for case and white space at their ends.",
        fr: "Si deux textes sont égaux, à la casse et aux blancs des extrémités près."
      ),
      phrase: BilingualText(en: "{0} is the same as {1}", fr: "{0} est identique à {1}"),
      examples: ["text.same(' Élan ', 'élan')", "!text.same('a', 'b')"],
      overloads: [
        FunctionOverload(
          "text_same",
          .global,
          [.string, .string],
          .bool,
          cost: .reading(0, 1),
          body: .binary { first, second throws(EvaluationError) in
            .bool(TextQuestions.areSame(try string(first), try string(second)))
          }
        )
      ]
    ),
    FunctionDeclaration(
      "text.trim",
      documentation: BilingualText(
        en: "The text without white space at either end.",
        fr: "Le texte sans les blancs de ses extrémités."
      ),
      phrase: BilingualText(
        en: "{0} without the spaces around it",
        fr: "{0} sans les espaces du début et de la fin"
      ),
      examples: ["text.trim(' \\u00a0a b\\n') == 'a b'"],
      overloads: [
        FunctionOverload(
          "text_trim",
          .global,
          [.string],
          .string,
          cost: .reading(0, resultSize: .linear([0])),
          body: .unary { value throws(EvaluationError) in
            .string(TextQuestions.trimmed(try string(value)))
          }
        )
      ]
    ),
    FunctionDeclaration(
      "text.words",
      documentation: BilingualText(
        en: "The number of words of a text.",
        fr: "Le nombre de mots d’un texte."
      ),
      phrase: BilingualText(en: "the number of words in {0}", fr: "le nombre de mots de {0}"),
      examples: ["text.words('l’avis du public – 3 jours') == 5"],
      overloads: [
        FunctionOverload(
          "text_words",
          .global,
          [.string],
          .int,
          cost: .reading(0),
          body: .unary { value throws(EvaluationError) in
            .int(TextQuestions.wordCount(try string(value)))
          }
        )
      ]
    ),
  ]

  private static func question(
    _ name: String,
    _ documentation: BilingualText,
    phrase: BilingualText,
    examples: [FunctionExample],
    _ ask: @escaping @Sendable (String) -> Bool
  ) -> FunctionDeclaration {
    measure(
      name,
      documentation,
      phrase: phrase,
      examples: examples,
      .bool,
      .ofText(cost: .reading(0)) { .bool(ask($0)) }
    )
  }

  /// The text that a value holds.
  static func string(_ value: CELValue) throws(EvaluationError) -> String {
    guard case .string(let text) = value else {
      throw .noMatchingOverload(function: "text", arguments: [value.type])
    }
    return text
  }
}
