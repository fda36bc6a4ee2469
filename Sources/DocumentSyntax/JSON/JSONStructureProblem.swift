import Findings

/// What is wrong with the outline of a JSON text: its one value and its brackets.
enum JSONStructureProblem: DocumentProblem {
  /// The file holds no value.
  case noValue
  /// Something stands behind the value of the document.
  case extraValue
  /// A closing bracket stands behind the value of the document.
  case extraBracket(String)
  /// A collection that is not closed.
  case unclosed(bracket: String)
  /// A collection that is closed with the bracket of the other kind.
  case wrongBracket(opened: String)

  /// The check that finds it.
  var rule: SyntaxRule {
    switch self {
    case .noValue, .extraValue: .jsonDocument
    case .extraBracket, .unclosed, .wrongBracket: .jsonBrackets
    }
  }

  /// What was found and what was needed.
  var message: BilingualText {
    switch self {
    case .noValue:
      BilingualText(
        en: "The file is empty; a JSON file holds one value",
        fr: "Le fichier est vide; un fichier JSON contient une valeur"
      )
    case .extraValue:
      BilingualText(
        en: "The JSON value has ended, but more text follows, which was not read",
        fr: "La valeur JSON est terminée, mais du texte suit, qui n’a pas été lu"
      )
    case .extraBracket(let bracket):
      BilingualText(
        en: "The bracket ‘\(bracket)’ closes nothing; what follows was not read",
        fr: "Le signe «\u{A0}\(bracket)\u{A0}» ne ferme rien; la suite n’a pas été lue"
      )
    case .unclosed(let bracket):
      BilingualText(
        en: "The bracket ‘\(bracket)’ is opened here and not closed",
        fr: "Le signe «\u{A0}\(bracket)\u{A0}» est ouvert ici et n’est pas fermé"
      )
    case .wrongBracket(let opened):
      BilingualText(
        en: "The value opened with ‘\(opened)’ is closed with ‘\(opened == "{" ? "]" : "}")’",
        fr: "La valeur ouverte par «\u{A0}\(opened)\u{A0}» est fermée par "
          + "«\u{A0}\(opened == "{" ? "]" : "}")\u{A0}»"
      )
    }
  }
}
