package import Findings

/// Trouble with the signs that a text begins with or holds.
package enum YAMLTextProblem: DocumentProblem {
  /// A text without quotes begins with a sign that YAML keeps for itself.
  case reservedStart(UInt8)
  /// A backslash is followed by something that means nothing.
  case unknownEscape
  /// An escape has too few hexadecimal digits.
  case escapeDigits(Int)
  /// Something else stands behind the sign of a text block.
  case blockHeader
  /// A character that YAML text cannot hold.
  case character(UInt32)

  /// The check that finds it.
  package var rule: SyntaxRule {
    switch self {
    case .reservedStart: .reservedStart
    case .unknownEscape, .escapeDigits: .escapes
    case .blockHeader: .blockHeaders
    case .character: .characters
    }
  }

  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
    case .reservedStart(let byte):
      BilingualText(
        en: "A text that begins with \(Sign.quoted(byte).en) must be in quotes",
        fr: "Un texte qui commence par \(Sign.quoted(byte).fr) doit être entre guillemets droits"
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
    case .character(let code):
      BilingualText(
        en: "The character \(name(code)) cannot stand in a YAML file",
        fr: "Le caractère \(name(code)) ne peut pas figurer dans un fichier YAML"
      )
    }
  }

  private func name(_ code: UInt32) -> String { "U+" + ShownText.hexadecimal(code) }
}
