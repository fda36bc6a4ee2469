import Findings

extension YAMLProblem {
  /// The words for indentation, quotes and keys.
  var layout: BilingualText {
    switch self {
    case .tabIndentation:
      BilingualText(
        en: "A tab is used to indent this line; indentation must be made of spaces",
        fr: "Une tabulation sert à décaler cette ligne; le décalage doit être fait "
          + "d’espaces"
      )
    case .indentation(let deeper):
      deeper ? Self.tooDeep : Self.betweenLevels
    case .itemAmongKeys:
      BilingualText(
        en: "A list item stands where a key is needed; ‘- ’ belongs further in, under the "
          + "key of its list",
        fr: "Un élément de liste figure là où il faut une clé; «\u{A0}-\u{A0}» doit être "
          + "décalé sous la clé de sa liste"
      )
    case .keyAmongItems:
      BilingualText(
        en: "This line stands at the column of the list items and does not begin with ‘- ’",
        fr: "Cette ligne est alignée sur les éléments de la liste sans commencer par "
          + "«\u{A0}-\u{A0}»"
      )
    case .quotedIndentation:
      BilingualText(
        en: "This line of a text in quotes must be further in than the key of the text",
        fr: "Cette ligne d’un texte entre guillemets doit être plus décalée que la clé du "
          + "texte"
      )
    case .flowIndentation:
      BilingualText(
        en: "This line inside brackets must be further in than the key before the brackets",
        fr: "Cette ligne entre crochets ou accolades doit être plus décalée que la clé qui "
          + "les précède"
      )
    case .blockLeadingSpaces:
      BilingualText(
        en: "This empty line has more spaces than the text below it; it must have as many "
          + "at most",
        fr: "Cette ligne vide a plus d’espaces que le texte qui la suit; elle doit en "
          + "avoir au plus autant"
      )
    case .unclosedQuote(let quote):
      BilingualText(
        en: "The quote \(sign(quote).en) that opens here is not closed",
        fr: "Le guillemet \(sign(quote).fr) ouvert ici n’est pas fermé"
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
    default: BilingualText(en: "", fr: "")
    }
  }

  private static let tooDeep = BilingualText(
    en: "This line is further in than the keys or items that it belongs with",
    fr: "Cette ligne est plus décalée que les clés ou les éléments auxquels elle se "
      + "rattache"
  )

  private static let betweenLevels = BilingualText(
    en: "This line begins at a column where no key or item before it begins",
    fr: "Cette ligne commence à une colonne où ne commence aucune clé ni aucun élément qui "
      + "précède"
  )
}
