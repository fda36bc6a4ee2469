import Findings

extension FunctionLibrary {
  /// Functions that search with regular expressions (cel-go extension `regex`).
  ///
  /// A pattern that is written out is compiled once, with the expression.
  public static let regex = FunctionLibrary("regex", [extract, extractAll, replaceMatches])

  private static var extract: FunctionDeclaration {
    FunctionDeclaration(
      "regex.extract",
      documentation: BilingualText(
        en: "The first match of a regular expression in a text, or of its only group, as an "
          + "optional value; more than one group is an error.",
        fr: "La première correspondance d’une expression régulière dans un texte, ou de son "
          + "seul groupe, comme valeur optionnelle; plusieurs groupes sont une erreur."
      ),
      phrase: BilingualText(
        en: "what {1} finds in {0}",
        fr: "ce que {1} trouve dans {0}"
      ),
      examples: [
        "regex.extract('item-A, item-B', r'item-(\\w+)') == optional.of('A')",
        "regex.extract('HELLO', 'hello') == optional.none()",
      ],
      overloads: [
        searching("regex_extract_string_string", [.string, .string], .optional(.string)) {
          texts,
          expression throws(EvaluationError) in
          let matches = try RegexFunctions.extract(texts[0], expression, limit: 1)
          return .optional(matches.first.map { .string($0) })
        }
      ]
    )
  }

  private static var extractAll: FunctionDeclaration {
    FunctionDeclaration(
      "regex.extractAll",
      documentation: BilingualText(
        en: "All matches of a regular expression in a text, or what its only group holds where "
          + "that is not empty; more than one group is an error.",
        fr: "Toutes les correspondances d’une expression régulière dans un texte, ou ce que "
          + "contient son seul groupe s’il n’est pas vide; plusieurs groupes sont une erreur."
      ),
      phrase: BilingualText(
        en: "everything that {1} finds in {0}",
        fr: "tout ce que {1} trouve dans {0}"
      ),
      examples: [
        "regex.extractAll('id:123, id:456', r'id:(\\d+)') == ['123', '456']",
        "regex.extractAll('id:123', 'x') == []",
      ],
      overloads: [
        searching("regex_extractAll_string_string", [.string, .string], .list(.string)) {
          texts,
          expression throws(EvaluationError) in
          let matches = try RegexFunctions.extract(texts[0], expression, limit: .max)
          return .list(matches.map { .string($0) })
        }
      ]
    )
  }

  private static var replaceMatches: FunctionDeclaration {
    FunctionDeclaration(
      "regex.replace",
      documentation: BilingualText(
        en: "The text with the matches of a regular expression replaced, all or the first so "
          + "many; ‘\\1’ to ‘\\9’ stand for its groups and ‘\\0’ for the match.",
        fr: "Le texte où les correspondances d’une expression régulière sont remplacées, toutes "
          + "ou les premières; «\u{A0}\\1\u{A0}» à «\u{A0}\\9\u{A0}» sont ses groupes et "
          + "«\u{A0}\\0\u{A0}» la correspondance."
      ),
      phrase: BilingualText(
        en: "{0} with {2} in place of what {1} finds",
        fr: "{0} avec {2} à la place de ce que {1} trouve"
      ),
      examples: [
        "regex.replace('foo bar', '(fo)o (ba)r', r'\\2 \\1') == 'ba fo'",
        "regex.replace('banana', 'a', 'x', 2) == 'bxnxna'",
      ],
      overloads: [
        searching("regex_replace_string_string_string", [.string, .string, .string], .string) {
          texts,
          expression throws(EvaluationError) in
          .string(try RegexFunctions.replace(texts[0], expression, texts[2], limit: -1))
        },
        searching(
          "regex_replace_string_string_string_int",
          [.string, .string, .string, .int],
          .string
        ) { texts, expression throws(EvaluationError) in
          let limit = Int64(texts[3]) ?? -1
          return .string(try RegexFunctions.replace(texts[0], expression, texts[2], limit: limit))
        },
      ]
    )
  }

  /// An overload whose second argument is a pattern.
  private static func searching(
    _ id: String,
    _ parameters: [CELType],
    _ result: CELType,
    _ search:
      @escaping @Sendable (
        [CELValue], RegularExpression
      ) throws(EvaluationError) -> CELValue
  ) -> FunctionOverload {
    var overload = FunctionOverload(
      id,
      .global,
      parameters,
      result,
      cost: FunctionCost(base: 2, growth: .product(0, 1), resultSize: .unknown),
      body: .variadic { values throws(EvaluationError) in
        try search(values, try RegexFunctions.expression(values[1]))
      }
    )
    overload.patternArgument = 1
    overload.prepare = { values in
      guard values.count > 1, case .some(.string(let source)) = values[1] else { return nil }
      let pattern = PatternOnDemand(source)
      return .variadic { values throws(EvaluationError) in
        try search(values, try pattern.expression())
      }
    }
    return overload
  }
}
