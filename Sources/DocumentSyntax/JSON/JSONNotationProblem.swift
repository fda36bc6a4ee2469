import Findings

/// What other notations have and JSON has not.
enum JSONNotationProblem: DocumentProblem {
  /// A key without quotes.
  case bareKey(String)
  /// A text without quotes.
  case bareText(String)
  /// Single or typographic quotes.
  case otherQuotes
  /// A comment.
  case comment
  /// White space that JSON does not have.
  case foreignBlank(UInt32)
  /// `True` for `true` and the like.
  case literalCase(String, needed: String)
  /// A word of other notations, such as `NaN`.
  case foreignLiteral(String)
  /// A number in a form that JSON does not have.
  case malformedNumber(String, JSONNumberFault)
  /// A character that begins nothing.
  case unexpected(String)

  /// The check that finds it.
  var rule: SyntaxRule {
    switch self {
    case .bareKey, .bareText, .otherQuotes: .jsonQuotes
    case .comment, .foreignBlank: .jsonForeign
    case .literalCase, .foreignLiteral, .malformedNumber: .jsonWords
    case .unexpected: .jsonDocument
    }
  }

  /// What was found and what was needed.
  var message: BilingualText {
    switch self {
    case .bareKey(let key):
      BilingualText(
        en: "The key ‘\(key)’ needs straight double quotes",
        fr: "La clé «\u{A0}\(key)\u{A0}» doit être entre guillemets droits doubles"
      )
    case .bareText(let text):
      BilingualText(
        en: "The text ‘\(text)’ needs straight double quotes",
        fr: "Le texte «\u{A0}\(text)\u{A0}» doit être entre guillemets droits doubles"
      )
    case .otherQuotes:
      BilingualText(
        en: "The text needs straight double quotes in place of these quotes",
        fr: "Le texte doit être entre guillemets droits doubles plutôt qu’entre ces guillemets"
      )
    case .comment:
      BilingualText(
        en: "JSON has no comments; YAML has them",
        fr: "JSON n’admet pas de commentaires; YAML les admet"
      )
    case .foreignBlank(let scalar):
      BilingualText(
        en:
          "The white space U+\(ShownText.hexadecimal(scalar)) is not one of JSON; a space was needed",
        fr: "Le caractère blanc U+\(ShownText.hexadecimal(scalar)) n’est pas admis par JSON; "
          + "il faut une espace ordinaire"
      )
    case .literalCase(let word, let needed):
      BilingualText(
        en: "The word ‘\(word)’ is written ‘\(needed)’ in JSON",
        fr: "Le mot «\u{A0}\(word)\u{A0}» s’écrit «\u{A0}\(needed)\u{A0}» en JSON"
      )
    case .foreignLiteral(let word):
      BilingualText(
        en: "JSON has no value ‘\(word)’; a number or ‘null’ was needed",
        fr: "La valeur «\u{A0}\(word)\u{A0}» n’existe pas en JSON; "
          + "il faut un nombre ou «\u{A0}null\u{A0}»"
      )
    case .malformedNumber(let number, let fault): fault.message(of: number)
    case .unexpected(let sign):
      BilingualText(
        en: "The sign ‘\(sign)’ cannot stand here",
        fr: "Le signe «\u{A0}\(sign)\u{A0}» n’est pas permis ici"
      )
    }
  }
}
