public import CEL
internal import Findings
internal import PlanSchema

/// Functions on texts that have an English and a French version.
public enum BilingualLibrary {
  /// The functions under `bilingual.`, and `text.version`.
  public static let library = FunctionLibrary(
    "bilingual",
    presence + comparison + [version, languageOf] + agreement
  )

  private static let textType = CELType.object(PlanTypes.standard.text)

  private static let presence: [FunctionDeclaration] = [
    function(
      "complete",
      BilingualText(
        en: "Whether a text is there in both languages and not blank in either.",
        fr: "Si un texte existe dans les deux langues et n’est vide dans aucune."
      ),
      phrase: BilingualText(
        en: "{0} contains text in both languages",
        fr: "{0} contient du texte dans les deux langues"
      ),
      .bool
    ) { .bool(!isBlank($0) && !isBlank($1)) },
    function(
      "present",
      BilingualText(
        en: "Whether a text is there in one language at least.",
        fr: "Si un texte existe dans au moins une langue."
      ),
      phrase: BilingualText(en: "{0} contains text", fr: "{0} contient du texte"),
      .bool
    ) { .bool(!isBlank($0) || !isBlank($1)) },
    function(
      "missing",
      BilingualText(
        en: "The languages, ‘en’ or ‘fr’, in which a text is absent or blank.",
        fr:
          "Les langues, «\u{A0}en\u{A0}» ou «\u{A0}fr\u{A0}», dans lesquelles un texte est absent "
          + "ou vide."
      ),
      phrase: BilingualText(
        en: "the languages that {0} lacks",
        fr: "les langues qui manquent à {0}"
      ),
      .list(.string)
    ) { english, french in
      .list((isBlank(english) ? [.string("en")] : []) + (isBlank(french) ? [.string("fr")] : []))
    },
  ]

  private static let comparison: [FunctionDeclaration] = [
    function(
      "identical",
      BilingualText(
        en: "Whether both versions are there and the same but for case and outer white space.",
        fr: "Si les deux versions existent et sont identiques, à la casse et aux blancs près."
      ),
      phrase: BilingualText(
        en: "{0} is the same in both languages",
        fr: "{0} est identique dans les deux langues"
      ),
      .bool
    ) { english, french in
      guard let english, let french, !isBlank(english) else { return .bool(false) }
      return .bool(TextQuestions.areSame(english, french))
    },
    function(
      "length_ratio",
      BilingualText(
        en: "The number of characters of the French version for each one of the English version.",
        fr: "Le nombre de caractères de la version française pour chacun de la version anglaise."
      ),
      phrase: BilingualText(
        en: "the ratio of the French version of {0} to the English one in length",
        fr: "le rapport de longueur entre la version française et la version anglaise de {0}"
      ),
      .double
    ) { english, french throws(EvaluationError) in
      guard let english, let french, !isBlank(english) else {
        throw .invalidArgument(
          BilingualText(
            en: "Lengths can be compared only where both versions are there",
            fr: "Les longueurs ne se comparent que si les deux versions existent"
          )
        )
      }
      let lengths = [french, english].map { Double(TextQuestions.trimmedLength($0)) }
      return .double(lengths[0] / lengths[1])
    },
  ]

  private static let version = FunctionDeclaration(
    "text.version",
    documentation: BilingualText(
      en: "The version of a text in a language; empty where there is none.",
      fr: "La version d’un texte dans une langue; vide s’il n’y en a pas."
    ),
    phrase: BilingualText(en: "the version of {0} in {1}", fr: "la version de {0} en {1}"),
    overloads: [
      FunctionOverload(
        "text_version",
        .global,
        [textType, .string],
        .string,
        body: .binary { value, tag throws(EvaluationError) in
          let tag = try TextLibrary.string(tag)
          guard case .object(let object) = value, let view = object as? TextView else {
            throw .noMatchingOverload(function: "text.version", arguments: [value.type, .string])
          }
          return .string(view.text[tag].string ?? "")
        }
      )
    ]
  )

  private static let languageOf = FunctionDeclaration(
    "bilingual.language_of",
    documentation: BilingualText(
      en: "The language in which a text seems to be written, by its common words: ‘en’, ‘fr’, "
        + "‘other’, or ‘undecided’ below eight words.",
      fr: "La langue dans laquelle un texte semble écrit, d’après ses mots courants\u{A0}: "
        + "«\u{A0}en\u{A0}», «\u{A0}fr\u{A0}», «\u{A0}other\u{A0}», ou «\u{A0}undecided\u{A0}» en "
        + "deçà de huit mots."
    ),
    phrase: BilingualText(
      en: "the apparent language of {0}",
      fr: "la langue apparente de {0}"
    ),
    examples: [
      FunctionExample(
        "bilingual.language_of('We invite all people to give their views on this plan.') == 'en'"
      ),
      FunctionExample(
        "bilingual.language_of('Nous invitons le public à donner son avis sur ce plan.') == 'fr'"
      ),
      "bilingual.language_of('Les frais') == 'undecided'",
    ],
    overloads: [
      FunctionOverload(
        "text_language",
        .global,
        [.string],
        .string,
        cost: FunctionCost(base: 4, growth: .linear([0]), resultSize: .atMost(16)),
        body: .unary { value throws(EvaluationError) in
          let text = try TextLibrary.string(value)
          guard TextQuestions.wordCount(text) >= LanguageDetector.reliableWordCount else {
            return .string(DetectedLanguage.undecided.rawValue)
          }
          return .string(LanguageDetector.detect(text).rawValue)
        }
      )
    ]
  )

  static func function(
    _ name: String,
    _ documentation: BilingualText,
    phrase: BilingualText,
    _ result: CELType,
    _ body: @escaping @Sendable (String?, String?) throws(EvaluationError) -> CELValue
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      "bilingual.\(name)",
      documentation: documentation,
      phrase: phrase,
      overloads: [
        FunctionOverload(
          "bilingual_\(name)",
          .global,
          [textType],
          result,
          cost: FunctionCost(base: 8),
          body: .unary { value throws(EvaluationError) in
            try body(version(of: value, slot: 0), version(of: value, slot: 1))
          }
        )
      ]
    )
  }

  private static func version(of value: CELValue, slot: Int) throws(EvaluationError) -> String? {
    guard case .object(let object) = value else {
      throw .noMatchingOverload(function: "bilingual", arguments: [value.type])
    }
    switch object.field(at: slot) {
    case .value(.string(let text)): return text
    case .absent, .value: return nil
    case .unreadable: throw .unreadableField(path: object.type.fields[slot].name)
    case .failed(let error): throw error
    }
  }

  private static func isBlank(_ text: String?) -> Bool {
    text.map(TextQuestions.isBlank) ?? true
  }
}
