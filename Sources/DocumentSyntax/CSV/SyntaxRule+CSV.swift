import Findings

extension SyntaxRule {
  /// The checks of comma-separated values.
  package static let csv: [SyntaxRule] = [csvHeader, csvRows, csvQuotes]

  static let csvHeader = SyntaxRule(
    "SYN-CSV-01",
    title: BilingualText(en: "Names of columns", fr: "Noms des colonnes"),
    why: BilingualText(
      en: "Cells are found by the names in the first row, not by their order",
      fr: "Les cellules sont repérées par les noms de la première ligne, et non par leur ordre"
    ),
    mend: BilingualText(
      en: "Give each column a name of its own in the first row",
      fr: "Donnez à chaque colonne un nom distinct dans la première ligne"
    )
  )
  static let csvRows = SyntaxRule(
    "SYN-CSV-02",
    title: BilingualText(en: "Length of rows", fr: "Longueur des lignes"),
    why: BilingualText(
      en: "A row with too few or too many cells has some of them in the wrong columns",
      fr: "Une ligne trop courte ou trop longue place des cellules dans les mauvaises colonnes"
    ),
    mend: BilingualText(
      en: "Put cells that hold commas or line breaks in double quotes, and keep empty cells",
      fr: "Mettez entre guillemets droits les cellules qui contiennent des virgules ou des sauts "
        + "de ligne, et gardez les cellules vides"
    )
  )
  static let csvQuotes = SyntaxRule(
    "SYN-CSV-03",
    title: BilingualText(en: "Quotes around cells", fr: "Guillemets autour des cellules"),
    why: BilingualText(
      en: "Programs disagree about single quotes inside cells and lose text there",
      fr: "Les programmes divergent sur les guillemets isolés et y perdent du texte"
    ),
    mend: BilingualText(
      en: "Begin and end the cell with a double quote, and write quotes inside it twice",
      fr: "Commencez et terminez la cellule par un guillemet droit, et doublez ceux de l’intérieur"
    )
  )
}
