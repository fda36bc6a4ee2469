import Findings

extension SyntaxRule {
  /// Text that begins with a reserved sign.
  package static let reservedStart = SyntaxRule(
    "SYN-YML-09",
    title: BilingualText(
      en: "Text that begins with a reserved sign",
      fr: "Texte qui commence par un signe réservé"
    ),
    why: BilingualText(
      en: "YAML keeps some signs for itself at the start of a text",
      fr: "YAML se réserve certains signes au début d’un texte"
    ),
    mend: BilingualText(
      en: "Put the text in quotes",
      fr: "Mettez le texte entre guillemets droits"
    )
  )
  /// More text than the line can hold.
  package static let lineEnds = SyntaxRule(
    "SYN-YML-10",
    title: BilingualText(
      en: "More text than the line can hold",
      fr: "Texte de trop sur la ligne"
    ),
    why: BilingualText(
      en: "Behind a value that is complete only a comment can follow",
      fr: "Après une valeur complète, seul un commentaire peut suivre"
    ),
    mend: BilingualText(
      en: "Put the whole text in quotes, or move what follows to its own line",
      fr: "Mettez tout le texte entre guillemets droits, ou déplacez la suite sur sa "
        + "propre ligne"
    )
  )
  /// Backslash in double quotes.
  package static let escapes = SyntaxRule(
    "SYN-YML-11",
    title: BilingualText(
      en: "Backslash in double quotes",
      fr: "Barre oblique inverse entre guillemets"
    ),
    why: BilingualText(
      en: "In double quotes a backslash begins an escape, of which there is a fixed list",
      fr: "Entre guillemets doubles, la barre oblique inverse annonce une séquence d’une "
        + "liste fixe"
    ),
    mend: BilingualText(
      en: "Double the backslash, or use single quotes",
      fr: "Doublez la barre oblique inverse, ou utilisez des apostrophes droites"
    )
  )
  /// First line of a text block.
  package static let blockHeaders = SyntaxRule(
    "SYN-YML-12",
    title: BilingualText(
      en: "First line of a text block",
      fr: "Première ligne d’un bloc de texte"
    ),
    why: BilingualText(
      en: "The text of a block begins on the line below its sign",
      fr: "Le texte d’un bloc commence à la ligne qui suit son signe"
    ),
    mend: BilingualText(
      en: "Move the text to the next line, further in than the key",
      fr: "Déplacez le texte à la ligne suivante, plus décalé que la clé"
    )
  )
  /// Anchors and tags.
  package static let nodeProperties = SyntaxRule(
    "SYN-YML-13",
    title: BilingualText(
      en: "Anchors and tags",
      fr: "Ancres et étiquettes"
    ),
    why: BilingualText(
      en: "Anchors, tags and aliases have a name and stand right before a value",
      fr: "Les ancres, les étiquettes et les alias ont un nom et précèdent une valeur"
    ),
    mend: BilingualText(
      en: "Take the sign away, or put a text that begins with it in quotes",
      fr: "Supprimez le signe, ou mettez entre guillemets droits le texte qui commence par "
        + "lui"
    )
  )
  /// Directives.
  package static let directives = SyntaxRule(
    "SYN-YML-14",
    title: BilingualText(
      en: "Directives",
      fr: "Directives"
    ),
    why: BilingualText(
      en: "Lines that begin with ‘%’ speak of the document that follows them",
      fr: "Les lignes qui commencent par «\u{A0}%\u{A0}» portent sur le document qui les "
        + "suit"
    ),
    mend: BilingualText(
      en: "Take the line away, or put ‘...’ before it and ‘---’ behind it",
      fr: "Supprimez la ligne, ou mettez «\u{A0}...\u{A0}» avant elle et «\u{A0}---\u{A0}» "
        + "après elle"
    )
  )
  /// Characters that cannot be shown.
  package static let characters = SyntaxRule(
    "SYN-YML-15",
    title: BilingualText(
      en: "Characters that cannot be shown",
      fr: "Caractères non affichables"
    ),
    why: BilingualText(
      en: "Control characters come from faulty copies and change what programs read",
      fr: "Les caractères de commande viennent de copies fautives et changent ce que "
        + "lisent les programmes"
    ),
    mend: BilingualText(
      en: "Take the character away, or write it as an escape in double quotes",
      fr: "Supprimez le caractère, ou écrivez-le comme séquence entre guillemets doubles"
    )
  )

  /// No-break spaces around keys.
  package static let noBreakSpaces = SyntaxRule(
    "SYN-YML-16",
    title: BilingualText(en: "No-break space in a key", fr: "Espace insécable dans une clé"),
    severity: .warning,
    why: BilingualText(
      en: "Word processors put a no-break space before a colon in French, and a key that holds "
        + "one is another key",
      fr: "Les traitements de texte mettent une espace insécable avant le deux-points, et une clé "
        + "qui en contient une est une autre clé"
    ),
    mend: BilingualText(
      en: "Take the no-break space away, or replace it by an ordinary space",
      fr: "Supprimez l’espace insécable, ou remplacez-la par une espace ordinaire"
    )
  )
}
