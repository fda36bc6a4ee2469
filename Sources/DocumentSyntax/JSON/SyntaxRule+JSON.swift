import Findings

extension SyntaxRule {
  /// The checks of JSON text.
  package static let json: [SyntaxRule] = [
    jsonDocument, jsonBrackets, jsonCommas, jsonMembers, jsonQuotes, jsonForeign, jsonWords,
    jsonCharacters,
  ]

  private static let strict = BilingualText(
    en: "JSON is read strictly, so that every program reads the same values from the file",
    fr: "JSON est lu strictement, afin que tout programme y lise les mêmes valeurs"
  )

  static let jsonDocument = SyntaxRule(
    "SYN-JSN-01",
    title: BilingualText(en: "One value in a JSON file", fr: "Une seule valeur par fichier JSON"),
    why: strict,
    mend: BilingualText(
      en: "Keep one object or one list in the file, and remove the rest",
      fr: "Gardez un seul objet ou une seule liste dans le fichier et supprimez le reste"
    )
  )
  static let jsonBrackets = SyntaxRule(
    "SYN-JSN-02",
    title: BilingualText(en: "Brackets in pairs", fr: "Crochets et accolades par paires"),
    why: strict,
    mend: BilingualText(
      en: "Close each ‘{’ with ‘}’ and each ‘[’ with ‘]’, the inner ones first",
      fr: "Fermez chaque «\u{A0}{\u{A0}» par «\u{A0}}\u{A0}» et chaque «\u{A0}[\u{A0}» par "
        + "«\u{A0}]\u{A0}», de l’intérieur vers l’extérieur"
    )
  )
  static let jsonCommas = SyntaxRule(
    "SYN-JSN-03",
    title: BilingualText(en: "Commas between values", fr: "Virgules entre les valeurs"),
    why: strict,
    mend: BilingualText(
      en: "Put one comma between two values, and none before a closing bracket",
      fr: "Mettez une virgule entre deux valeurs, et aucune avant un signe fermant"
    )
  )
  static let jsonMembers = SyntaxRule(
    "SYN-JSN-04",
    title: BilingualText(en: "Keys with values", fr: "Clés et valeurs"),
    why: strict,
    mend: BilingualText(
      en: "Write each entry of an object as \"key\": value",
      fr: "Écrivez chaque entrée d’un objet sous la forme \"clé\": valeur"
    )
  )
  static let jsonQuotes = SyntaxRule(
    "SYN-JSN-05",
    title: BilingualText(en: "Texts in double quotes", fr: "Textes entre guillemets droits"),
    why: strict,
    mend: BilingualText(
      en: "Put keys and texts in straight double quotes, \"like this\"",
      fr: "Mettez les clés et les textes entre guillemets droits doubles, \"comme ceci\""
    )
  )
  static let jsonForeign = SyntaxRule(
    "SYN-JSN-06",
    title: BilingualText(
      en: "Comments and special white space",
      fr: "Commentaires et blancs spéciaux"
    ),
    why: strict,
    mend: BilingualText(
      en: "Remove it, or write the plan in YAML, which allows comments",
      fr: "Supprimez l’élément, ou rédigez le plan en YAML, qui admet les commentaires"
    )
  )
  static let jsonWords = SyntaxRule(
    "SYN-JSN-07",
    title: BilingualText(
      en: "Numbers, true, false and null",
      fr: "Nombres, true, false et null"
    ),
    why: strict,
    mend: BilingualText(
      en: "Write numbers in decimal digits, true, false and null in small letters, "
        + "and texts in double quotes",
      fr: "Écrivez les nombres en chiffres décimaux, true, false et null en minuscules, "
        + "et les textes entre guillemets droits"
    )
  )
  static let jsonCharacters = SyntaxRule(
    "SYN-JSN-08",
    title: BilingualText(en: "Characters inside texts", fr: "Caractères dans les textes"),
    why: strict,
    mend: BilingualText(
      en: "Write line breaks as ‘\\n’, tabs as ‘\\t’, quotes as ‘\\\"’ and backslashes as ‘\\\\’",
      fr: "Écrivez les sauts de ligne «\u{A0}\\n\u{A0}», les tabulations «\u{A0}\\t\u{A0}», "
        + "les guillemets «\u{A0}\\\"\u{A0}» et les barres obliques inverses «\u{A0}\\\\\u{A0}»"
    )
  )
}
