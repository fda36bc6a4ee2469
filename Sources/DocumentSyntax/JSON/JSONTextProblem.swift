import Findings

/// What is wrong inside a JSON text between quotes.
enum JSONTextProblem: DocumentProblem {
  /// An escape that JSON does not have.
  case badEscape(String)
  /// Half of a pair of surrogates.
  case surrogate(String)
  /// A control character in a text.
  case controlCharacter(UInt8)
  /// A line break in a text.
  case lineBreak
  /// A text without its closing quote.
  case unclosedText

  /// The check that finds it.
  var rule: SyntaxRule {
    switch self {
    case .badEscape, .surrogate, .controlCharacter, .lineBreak: .jsonCharacters
    case .unclosedText: .jsonQuotes
    }
  }

  /// What was found and what was needed.
  var message: BilingualText {
    switch self {
    case .badEscape(let escape):
      BilingualText(
        en: "JSON has no escape ‘\(ShownText.of(escape))’; a backslash itself is written ‘\\\\’",
        fr: "L’échappement «\u{A0}\(ShownText.of(escape))\u{A0}» n’existe pas en JSON; "
          + "une barre oblique inverse s’écrit «\u{A0}\\\\\u{A0}»"
      )
    case .surrogate(let escape):
      BilingualText(
        en: "The escape ‘\(escape)’ is half of a pair and stands for no character",
        fr: "L’échappement «\u{A0}\(escape)\u{A0}» est la moitié d’une paire "
          + "et ne représente aucun caractère"
      )
    case .controlCharacter(let byte):
      BilingualText(
        en:
          "The control character U+\(ShownText.hexadecimal(UInt32(byte))) must be written as an escape",
        fr: "Le caractère de commande U+\(ShownText.hexadecimal(UInt32(byte))) "
          + "doit être écrit au moyen d’un échappement"
      )
    case .lineBreak:
      BilingualText(
        en: "A line break inside a text must be written ‘\\n’",
        fr: "Un saut de ligne dans un texte doit s’écrire «\u{A0}\\n\u{A0}»"
      )
    case .unclosedText:
      BilingualText(
        en: "The text is opened with a quote here and not closed",
        fr: "Le texte est ouvert ici par un guillemet et n’est pas fermé"
      )
    }
  }
}
