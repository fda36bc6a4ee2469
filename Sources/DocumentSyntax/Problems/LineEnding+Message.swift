import Findings

extension LineEnding {
  /// What is said of text that follows.
  var message: BilingualText {
    switch self {
    case .documentEnd:
      BilingualText(
        en: "Nothing but a comment can follow ‘...’ on its line",
        fr: "Seul un commentaire peut suivre «\u{A0}...\u{A0}» sur sa ligne"
      )
    case .quotedScalar:
      BilingualText(
        en: "Text follows the closing quote; put the whole text in quotes, and double the "
          + "quotes inside it",
        fr: "Du texte suit le guillemet fermant; il faut mettre tout le texte entre "
          + "guillemets et doubler ceux qu’il contient"
      )
    case .flowCollection:
      BilingualText(
        en: "Text follows the closing bracket; a text that begins with a bracket must be "
          + "in quotes",
        fr: "Du texte suit le crochet ou l’accolade qui ferme; un texte qui commence par "
          + "un tel signe doit être entre guillemets droits"
      )
    case .alias:
      BilingualText(
        en: "Text follows an alias; a text that begins with ‘*’ must be in quotes",
        fr: "Du texte suit un alias; un texte qui commence par «\u{A0}*\u{A0}» doit être "
          + "entre guillemets droits"
      )
    case .blockHeader:
      BilingualText(
        en: "Text follows the sign of a text block; the text begins on the next line",
        fr: "Du texte suit le signe d’un bloc de texte; le texte commence à la ligne "
          + "suivante"
      )
    }
  }
}
