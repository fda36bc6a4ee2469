package import Findings

/// Trouble with brackets, braces and commas.
package enum YAMLBracketProblem: DocumentProblem {
  /// A bracket is opened and not closed.
  case unclosedBracket(UInt8)
  /// A bracket is closed by one of the other kind.
  case wrongBracket(opened: UInt8, found: UInt8)
  /// Two entries inside brackets have no comma between them.
  case missingComma
  /// A second colon stands in an entry inside brackets.
  case colonInBraces
  /// A comma inside brackets has nothing before it.
  case emptyEntry
  /// A comma cuts a text in braces, whose rest becomes a key without a value.
  case keyWithoutValue

  /// The check that finds it.
  package var rule: SyntaxRule {
    switch self {
    case .unclosedBracket, .wrongBracket, .missingComma, .emptyEntry: .brackets
    case .colonInBraces: .colonInText
    case .keyWithoutValue: .commaInBraces
    }
  }

  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
    case .unclosedBracket(let bracket):
      BilingualText(
        en: "The bracket \(Sign.quoted(bracket).en) that opens here is not closed",
        fr: "Le signe \(Sign.quoted(bracket).fr) ouvert ici n’est pas fermé"
      )
    case .wrongBracket(let opened, let found):
      BilingualText(
        en: "\(Sign.quoted(found).en) closes what \(Sign.quoted(opened).en) opened",
        fr: "\(Sign.quoted(found).fr) ferme ce que \(Sign.quoted(opened).fr) a ouvert"
      )
    case .missingComma:
      BilingualText(
        en: "A comma is needed before this entry",
        fr: "Il faut une virgule avant cet élément"
      )
    case .colonInBraces:
      BilingualText(
        en: "A second colon stands in this entry; its text needs quotes, or a comma is "
          + "missing before the key",
        fr: "Un deuxième deux-points figure dans cet élément; il manque des guillemets "
          + "droits autour du texte, ou une virgule avant la clé"
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
    }
  }

  /// What is said of the bracket that another kind closes.
  package static let openedHere = BilingualText(
    en: "Opened here",
    fr: "Ouvert ici"
  )
}
