import Findings

extension SyntaxRule {
  /// The checks of YAML text.
  package static let yaml = [
    alias, tabs, indentation, quotes, colonInText, keys, brackets, commaInBraces, reservedStart,
    lineEnds, escapes, blockHeaders, nodeProperties, directives, characters, noBreakSpaces,
  ]

  /// Tab in the indentation.
  package static let tabs = SyntaxRule(
    "SYN-YML-02",
    title: BilingualText(
      en: "Tab in the indentation",
      fr: "Tabulation dans le décalage"
    ),
    why: BilingualText(
      en: "YAML tells by spaces which line belongs to which, and a tab has no set width",
      fr: "YAML reconnaît aux espaces de quelle ligne dépend une autre, et une tabulation "
        + "n’a pas de largeur fixe"
    ),
    mend: BilingualText(
      en: "Replace each tab at the start of the line by spaces",
      fr: "Remplacez chaque tabulation en début de ligne par des espaces"
    )
  )
  /// Indentation.
  package static let indentation = SyntaxRule(
    "SYN-YML-03",
    title: BilingualText(
      en: "Indentation",
      fr: "Décalage des lignes"
    ),
    why: BilingualText(
      en: "Lines at the same column belong together; another column gives a line another "
        + "meaning",
      fr: "Les lignes alignées vont ensemble; une autre colonne donne à la ligne un autre "
        + "sens"
    ),
    mend: BilingualText(
      en: "Align the line with the keys or items beside it",
      fr: "Alignez la ligne sur les clés ou les éléments voisins"
    )
  )
  /// Quote left open.
  package static let quotes = SyntaxRule(
    "SYN-YML-04",
    title: BilingualText(
      en: "Quote left open",
      fr: "Guillemet non fermé"
    ),
    why: BilingualText(
      en: "Everything up to the next quote would become part of the text",
      fr: "Tout ce qui précède le prochain guillemet ferait partie du texte"
    ),
    mend: BilingualText(
      en: "Add the closing quote at the end of the text; an apostrophe inside single "
        + "quotes is written twice",
      fr: "Ajoutez le guillemet fermant à la fin du texte; entre apostrophes droites, une "
        + "apostrophe droite s’écrit deux fois"
    )
  )
  /// Colon inside a text.
  package static let colonInText = SyntaxRule(
    "SYN-YML-05",
    title: BilingualText(
      en: "Colon inside a text",
      fr: "Deux-points dans un texte"
    ),
    why: BilingualText(
      en: "A colon followed by a space ends a key; in French a text often has a space on "
        + "both sides",
      fr: "Un deux-points suivi d’une espace termine une clé; en français, un texte en "
        + "contient souvent"
    ),
    mend: BilingualText(
      en: "Put the text in quotes, as in \"Part 1: Scope\"",
      fr: "Mettez le texte entre guillemets droits, comme \"Partie 1\u{A0}: portée\""
    )
  )
  /// Key without its colon.
  package static let keys = SyntaxRule(
    "SYN-YML-06",
    title: BilingualText(
      en: "Key without its colon",
      fr: "Clé sans deux-points"
    ),
    why: BilingualText(
      en: "A group is made of lines that each have a key, a colon and a space",
      fr: "Un groupe est fait de lignes qui ont chacune une clé, un deux-points et une "
        + "espace"
    ),
    mend: BilingualText(
      en: "Write the key, a colon, a space and the value; a text that goes on from the "
        + "line above must be further in",
      fr: "Écrivez la clé, un deux-points, une espace et la valeur; la suite d’un texte "
        + "doit être plus décalée que sa clé"
    )
  )
  /// Brackets and commas.
  package static let brackets = SyntaxRule(
    "SYN-YML-07",
    title: BilingualText(
      en: "Brackets and commas",
      fr: "Crochets, accolades et virgules"
    ),
    why: BilingualText(
      en: "Lists in brackets and groups in braces are closed, with one comma between "
        + "entries",
      fr: "Les listes entre crochets et les groupes entre accolades sont fermés, avec une "
        + "virgule entre les éléments"
    ),
    mend: BilingualText(
      en: "Close each bracket by its own kind and put one comma between entries",
      fr: "Fermez chaque crochet ou accolade et mettez une virgule entre les éléments"
    )
  )
  /// Comma inside a text in braces.
  package static let commaInBraces = SyntaxRule(
    "SYN-YML-08",
    title: BilingualText(
      en: "Comma inside a text in braces",
      fr: "Virgule dans un texte entre accolades"
    ),
    severity: .warning,
    why: BilingualText(
      en: "In brackets and braces a comma ends the text, and what follows is lost",
      fr: "Entre crochets ou accolades, une virgule termine le texte, et la suite se perd"
    ),
    mend: BilingualText(
      en: "Put the text in quotes, as in {en: \"Where, when and how\"}",
      fr: "Mettez le texte entre guillemets droits, comme {fr: \"Où, quand et comment\"}"
    )
  )
}
