package import Findings

/// Trouble with keys, their colons, and quotes.
package enum YAMLKeyProblem: DocumentProblem {
  /// A quote is opened and not closed.
  case unclosedQuote(UInt8)
  /// A text without quotes holds a colon and a space.
  case colonInText
  /// A value is followed by a second colon.
  case secondColon
  /// A line has no colon where a key is needed.
  case missingColon
  /// The colon behind a key is touched by the value.
  case colonTouches
  /// The colon behind a key is followed by a no-break space.
  case noBreakSpaceBehindColon
  /// A no-break space is part of a key.
  case noBreakSpaceInKey
  /// A key goes over several lines.
  case keyOverLines
  /// A key is longer than YAML allows.
  case longKey(limit: Int)

  /// The check that finds it.
  package var rule: SyntaxRule {
    switch self {
    case .unclosedQuote: .quotes
    case .colonInText, .secondColon: .colonInText
    case .missingColon, .colonTouches, .noBreakSpaceBehindColon, .keyOverLines, .longKey: .keys
    case .noBreakSpaceInKey: .noBreakSpaces
    }
  }

  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
    case .unclosedQuote(let quote):
      BilingualText(
        en: "The quote \(Sign.quoted(quote).en) that opens here is not closed",
        fr: "Le guillemet \(Sign.quoted(quote).fr) ouvert ici n’est pas fermé"
      )
    case .colonInText:
      BilingualText(
        en: "The text holds a colon followed by a space, which ends a key; such a text "
          + "must be in quotes",
        fr: "Le texte contient un deux-points suivi d’une espace, ce qui termine une clé; "
          + "un tel texte doit être entre guillemets droits"
      )
    case .secondColon:
      BilingualText(
        en: "A second colon follows on the line of a key; a key with its own values needs "
          + "its own line",
        fr: "Un deuxième deux-points suit sur la ligne d’une clé; une clé qui a ses "
          + "propres valeurs doit avoir sa propre ligne"
      )
    case .missingColon:
      BilingualText(
        en: "A key with a colon is needed here, and this line has no ‘: ’",
        fr: "Il faut ici une clé suivie d’un deux-points, et cette ligne n’en contient pas"
      )
    case .colonTouches:
      BilingualText(
        en: "The colon behind a key must be followed by a space",
        fr: "Le deux-points qui suit une clé doit être suivi d’une espace"
      )
    case .noBreakSpaceBehindColon:
      BilingualText(
        en: "A no-break space stands behind this colon; an ordinary space is needed",
        fr: "Une espace insécable suit ce deux-points; il faut une espace ordinaire"
      )
    case .noBreakSpaceInKey:
      BilingualText(
        en: "This no-break space is read as a part of the key beside it",
        fr: "Cette espace insécable est lue comme une partie de la clé voisine"
      )
    case .keyOverLines:
      BilingualText(
        en: "A key must be on one line",
        fr: "Une clé doit tenir sur une seule ligne"
      )
    case .longKey(let limit):
      BilingualText(
        en: "A key has \(limit) characters at most",
        fr: "Une clé a au plus \(limit) caractères"
      )
    }
  }
}
