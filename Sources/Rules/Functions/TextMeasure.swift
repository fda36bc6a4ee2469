internal import CEL
internal import Findings

/// How a function of a text is called, and what it does.
struct TextMeasure {
  fileprivate let parameters: [CELType]
  fileprivate let cost: FunctionCost
  fileprivate let body: FunctionBody

  /// A function of one text.
  static func ofText(
    cost: FunctionCost = walk(base: 4),
    _ body: @escaping @Sendable (String) -> CELValue
  ) -> TextMeasure {
    TextMeasure(
      parameters: [.string],
      cost: cost,
      body: .unary { value throws(EvaluationError) in body(try TextLibrary.string(value)) }
    )
  }

  /// A list of what stands in a text.
  ///
  /// How many elements a text brings is not known; a run still keeps to its budget.
  static func partsOfText(_ body: @escaping @Sendable (String) -> [String]) -> TextMeasure {
    ofText(cost: FunctionCost(base: 4, growth: .linear([0]), resultSize: .unknown)) { text in
      .list(body(text).map { .string($0) })
    }
  }

  /// A function of the sentences of a text, which measures of the same text have in common.
  static func ofSentences(_ body: @escaping @Sendable (Sentences) -> CELValue) -> TextMeasure {
    TextMeasure(
      parameters: [.string],
      cost: walk(base: 4),
      body: .noting { values, notes throws(EvaluationError) in
        body(notes.sentences(of: try TextLibrary.string(values[0])))
      }
    )
  }

  /// A function of a text and its language.
  static func ofVersion(
    _ body:
      @escaping @Sendable (String, DetectedLanguage, inout TextNotes) throws(EvaluationError)
      -> CELValue
  ) -> TextMeasure {
    TextMeasure(
      parameters: [.string, .string],
      cost: walk(base: 8),
      body: .noting { values, notes throws(EvaluationError) in
        let text = try TextLibrary.string(values[0])
        switch try TextLibrary.string(values[1]) {
        case "en": return try body(text, .en, &notes)
        case "fr": return try body(text, .fr, &notes)
        default:
          throw .invalidArgument(
            BilingualText(
              en: "The language is ‘en’ or ‘fr’",
              fr: "La langue est «\u{A0}en\u{A0}» ou «\u{A0}fr\u{A0}»"
            )
          )
        }
      }
    )
  }

  /// The cost of going through a text once.
  private static func walk(base: Int) -> FunctionCost {
    FunctionCost(base: base, growth: .linear([0]), resultSize: .linear([0]))
  }
}

extension TextLibrary {
  /// The declaration of a function of a text under `text.`.
  static func measure(
    _ name: String,
    _ documentation: BilingualText,
    phrase: BilingualText,
    examples: [FunctionExample],
    _ result: CELType,
    _ measure: TextMeasure
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      "text.\(name)",
      documentation: documentation,
      phrase: phrase,
      examples: examples,
      overloads: [
        FunctionOverload(
          "text_\(name)",
          .global,
          measure.parameters,
          result,
          cost: measure.cost,
          body: measure.body
        )
      ]
    )
  }
}
