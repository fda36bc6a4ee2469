import Findings

/// What may be wrong with a text in both languages.
enum TextProblem: SchemaProblem {
  /// One text where a version for each language was needed.
  case oneText(FieldSpot)
  /// A comma that ends the text, since the text is not in quotes.
  case unquotedComma(language: String, rest: String)

  var message: BilingualText {
    switch self {
    case .oneText(let spot):
      BilingualText(
        en: "\(spot.words.en) holds one text; a version for each language was needed, "
          + "{en: …, fr: …}",
        fr: "\(spot.words.fr) contient un seul texte; il faut une version par langue, "
          + "{en: …, fr: …}"
      )
    case .unquotedComma(let language, let rest):
      BilingualText(
        en: "The text under ‘\(language)’ ends at a comma, and ‘\(shortened(rest))’ was read as "
          + "a key; put the text in quotes",
        fr: "Le texte sous \(quoted(language)) s’arrête à une virgule, et "
          + "\(quoted(shortened(rest))) a été lu comme une clé; mettez le texte entre guillemets"
      )
    }
  }

  var rule: RuleDescription {
    switch self {
    case .oneText: Self.languageRule
    case .unquotedComma: Self.commaRule
    }
  }

  static let rules = [languageRule, commaRule]

  /// The name of the check that finds a comma outside quotes.
  static let commaRuleID = commaRule.id

  private static let languageRule = RuleDescription.schema(
    "SCH-TXT-01",
    title: BilingualText(en: "Text without languages", fr: "Texte sans langues"),
    why: BilingualText(
      en: "One text does not say which language it is in, nor where the other version stands",
      fr: "Un seul texte ne dit ni sa langue, ni où se trouve l’autre version"
    ),
    mend: BilingualText(
      en: "Write both versions, as in {en: \"…\", fr: \"…\"}",
      fr: "Écrivez les deux versions, comme dans {en: \"…\", fr: \"…\"}"
    )
  )
  private static let commaRule = RuleDescription.schema(
    "SCH-TXT-02",
    title: BilingualText(en: "Comma outside quotes", fr: "Virgule hors guillemets"),
    why: BilingualText(
      en: "Between braces a comma starts a new key, so the rest of the text is lost",
      fr: "Entre accolades, une virgule ouvre une nouvelle clé, et la suite du texte se perd"
    ),
    mend: BilingualText(
      en: "Put the whole text in quotes",
      fr: "Mettez tout le texte entre guillemets"
    )
  )
}
