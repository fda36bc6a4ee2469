import Findings

extension YAMLProblem {
  /// The words for brackets, reserved signs and ends of lines.
  var line: BilingualText {
    switch self {
    case .unclosedBracket(let bracket):
      BilingualText(
        en: "The bracket \(sign(bracket).en) that opens here is not closed",
        fr: "Le signe \(sign(bracket).fr) ouvert ici n’est pas fermé"
      )
    case .wrongBracket(let opened, let found):
      BilingualText(
        en: "\(sign(found).en) closes what \(sign(opened).en) opened",
        fr: "\(sign(found).fr) ferme ce que \(sign(opened).fr) a ouvert"
      )
    case .missingComma:
      BilingualText(
        en: "A comma is needed before this entry",
        fr: "Il faut une virgule avant cet élément"
      )
    case .colonInBraces:
      BilingualText(
        en: "A second colon stands in this entry; a comma is missing before its key, or "
          + "its text needs quotes",
        fr: "Un deuxième deux-points figure dans cet élément; il manque une virgule avant "
          + "la clé, ou des guillemets droits autour du texte"
      )
    case .emptyEntry:
      BilingualText(
        en: "Nothing stands before this comma",
        fr: "Rien ne précède cette virgule"
      )
    case .keyWithoutValue:
      BilingualText(
        en: "The comma before these words ends the text, and they become a key without a "
          + "value",
        fr: "La virgule qui précède ces mots termine le texte, et ils deviennent une clé "
          + "sans valeur"
      )
    case .reservedStart(let byte):
      BilingualText(
        en: "A text that begins with \(sign(byte).en) must be in quotes",
        fr: "Un texte qui commence par \(sign(byte).fr) doit être entre guillemets droits"
      )
    case .textBehind(let ending):
      text(behind: ending)
    case .textBehindRoot:
      BilingualText(
        en: "The document already has its content; this line belongs to nothing in it",
        fr: "Le document a déjà son contenu; cette ligne ne s’y rattache pas"
      )
    case .commentTouches:
      BilingualText(
        en: "A comment needs a space before ‘#’",
        fr: "Un commentaire doit être précédé d’une espace avant «\u{A0}#\u{A0}»"
      )
    case .collectionOnLine(let byte):
      BilingualText(
        en: "\(sign(byte).en) cannot follow a key on its line; it needs a line of its own",
        fr: "\(sign(byte).fr) ne peut pas suivre une clé sur sa ligne; il faut une "
          + "nouvelle ligne"
      )
    case .keyOnMarkerLine:
      BilingualText(
        en: "A key cannot stand on the line of ‘---’; it needs a line of its own",
        fr: "Une clé ne peut pas figurer sur la ligne de «\u{A0}---\u{A0}»; il faut une "
          + "nouvelle ligne"
      )
    case .unknownEscape:
      BilingualText(
        en: "The backslash and the sign behind it mean nothing in a text in double quotes",
        fr: "La barre oblique inverse et le signe qui la suit n’ont pas de sens entre "
          + "guillemets doubles"
      )
    case .escapeDigits(let count):
      BilingualText(
        en: "This escape needs \(count) hexadecimal digits",
        fr: "Cette séquence d’échappement exige \(count) chiffres hexadécimaux"
      )
    case .blockHeader:
      BilingualText(
        en: "Only a digit from 1 to 9, ‘+’ or ‘-’ can follow the sign of a text block on "
          + "its line",
        fr: "Seuls un chiffre de 1 à 9, «\u{A0}+\u{A0}» ou «\u{A0}-\u{A0}» peuvent suivre "
          + "le signe d’un bloc de texte sur sa ligne"
      )
    default: BilingualText(en: "", fr: "")
    }
  }

  private func text(behind ending: LineEnding) -> BilingualText {
    switch ending {
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
