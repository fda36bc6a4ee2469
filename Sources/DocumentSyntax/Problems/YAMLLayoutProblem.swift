package import Findings

/// Trouble with the columns at which lines begin.
package enum YAMLLayoutProblem: DocumentProblem {
  /// A tab stands where the depth of a line is counted in spaces.
  case tabIndentation
  /// A line begins at a column that no collection around it has.
  case indentation(deeper: Bool)
  /// A list item stands between the keys of a group.
  case itemAmongKeys
  /// Something else stands between the items of a list.
  case keyAmongItems
  /// A further line of a quoted text is not far enough in.
  case quotedIndentation
  /// A further line inside brackets is not far enough in.
  case flowIndentation
  /// A line of spaces at the start of a text block is wider than the block is deep.
  case blockLeadingSpaces

  /// The check that finds it.
  package var rule: SyntaxRule {
    switch self {
    case .tabIndentation: .tabs
    case .indentation, .itemAmongKeys, .keyAmongItems, .quotedIndentation, .flowIndentation,
      .blockLeadingSpaces:
      .indentation
    }
  }

  /// What was found and what was needed.
  package var message: BilingualText {
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
