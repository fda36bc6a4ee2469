import Findings

extension FunctionLibrary {
  /// Functions that search with regular expressions (cel-go extension `regex`).
  public static let regex = FunctionLibrary.regex(RegexCache())

  /// The regex library with a place to keep compiled patterns.
  static func regex(_ cache: RegexCache) -> FunctionLibrary {
    FunctionLibrary("regex", [extract(cache), extractAll(cache), replaceMatches(cache)])
  }

  private static func extract(_ cache: RegexCache) -> FunctionDeclaration {
    FunctionDeclaration(
      "regex.extract",
      documentation: BilingualText(
        en: "The first match of a regular expression in a text, or of its only group, as an "
          + "optional value; more than one group is an error.",
        fr: "La première correspondance d’une expression rationnelle dans un texte, ou de son "
          + "seul groupe, comme valeur optionnelle; plusieurs groupes sont une erreur."
      ),
      examples: [
        "regex.extract('item-A, item-B', r'item-(\\w+)') == optional.of('A')",
        "regex.extract('HELLO', 'hello') == optional.none()",
      ],
      overloads: [
        FunctionOverload(
          "regex_extract_string_string",
          .global,
          [.string, .string],
          .optional(.string),
          cost: searching,
          body: .binary { text, pattern throws(EvaluationError) in
            let matches = try RegexFunctions.extract(text, pattern, limit: 1, cache)
            return .optional(matches.first.map { .string($0) })
          }
        )
      ]
    )
  }

  private static func extractAll(_ cache: RegexCache) -> FunctionDeclaration {
    FunctionDeclaration(
      "regex.extractAll",
      documentation: BilingualText(
        en: "All matches of a regular expression in a text, or what its only group holds where "
          + "that is not empty; more than one group is an error.",
        fr: "Toutes les correspondances d’une expression rationnelle dans un texte, ou ce que "
          + "contient son seul groupe s’il n’est pas vide; plusieurs groupes sont une erreur."
      ),
      examples: [
        "regex.extractAll('id:123, id:456', r'id:(\\d+)') == ['123', '456']",
        "regex.extractAll('id:123', 'x') == []",
      ],
      overloads: [
        FunctionOverload(
          "regex_extractAll_string_string",
          .global,
          [.string, .string],
          .list(.string),
          cost: searching,
          body: .binary { text, pattern throws(EvaluationError) in
            let matches = try RegexFunctions.extract(text, pattern, limit: .max, cache)
            return .list(matches.map { .string($0) })
          }
        )
      ]
    )
  }

  private static func replaceMatches(_ cache: RegexCache) -> FunctionDeclaration {
    FunctionDeclaration(
      "regex.replace",
      documentation: BilingualText(
        en: "The text with the matches of a regular expression replaced, all or the first so "
          + "many; ‘\\1’ to ‘\\9’ stand for its groups and ‘\\0’ for the match.",
        fr: "Le texte où les correspondances d’une expression rationnelle sont remplacées, toutes "
          + "ou les premières; «\u{A0}\\1\u{A0}» à «\u{A0}\\9\u{A0}» sont ses groupes et "
          + "«\u{A0}\\0\u{A0}» la correspondance."
      ),
      examples: [
        "regex.replace('foo bar', '(fo)o (ba)r', r'\\2 \\1') == 'ba fo'",
        "regex.replace('banana', 'a', 'x', 2) == 'bxnxna'",
      ],
      overloads: [
        .native("regex_replace_string_string_string", .global, cost: searching) {
          (text: String, pattern: String, new: String) throws(EvaluationError) in
          try RegexFunctions.replace(text, pattern, new, limit: -1, cache)
        },
        .native("regex_replace_string_string_string_int", .global, cost: searching) {
          (text: String, pattern: String, new: String, limit: Int64) throws(EvaluationError) in
          try RegexFunctions.replace(text, pattern, new, limit: limit, cache)
        },
      ]
    )
  }

  private static var searching: FunctionCost {
    FunctionCost(growth: .product(0, 1), resultSize: .unknown)
  }
}
