import Findings

/// What is wrong in a file of comma-separated values.
enum CSVProblem: DocumentProblem {
  /// The file holds no row.
  case noHeader
  /// A column without a name.
  case emptyHeader(column: Int)
  /// A name that an earlier column has.
  case duplicateHeader(String)
  /// A row with fewer or more cells than the header.
  case rowLength(found: Int, needed: Int)
  /// A quote in a cell that does not begin with one.
  case quoteInPlainCell
  /// A single quote inside a cell in quotes.
  case singleQuoteInside
  /// Spaces between a delimiter and a quote.
  case blankBesideQuote
  /// A cell in quotes without its closing quote.
  case unclosed

  /// The check that finds it.
  var rule: SyntaxRule {
    switch self {
    case .noHeader, .emptyHeader, .duplicateHeader: .csvHeader
    case .rowLength: .csvRows
    case .quoteInPlainCell, .singleQuoteInside, .blankBesideQuote, .unclosed: .csvQuotes
    }
  }

  /// What was found and what was needed.
  var message: BilingualText {
    switch self {
    case .noHeader:
      BilingualText(
        en: "The file is empty; its first row must name the columns",
        fr: "Le fichier est vide; sa première ligne doit nommer les colonnes"
      )
    case .emptyHeader(let column):
      BilingualText(
        en: "Column \(column) has no name in the first row",
        fr: "La colonne \(column) n’a pas de nom dans la première ligne"
      )
    case .duplicateHeader(let name):
      BilingualText(
        en: "The column name ‘\(name)’ comes twice; each column needs its own name",
        fr: "Le nom de colonne «\u{A0}\(name)\u{A0}» figure deux fois; "
          + "chaque colonne doit avoir le sien"
      )
    case .rowLength(let found, let needed):
      BilingualText(
        en: "The row has \(found) \(found == 1 ? "cell" : "cells"); the first row has \(needed)",
        fr: "La ligne compte \(found) \(found < 2 ? "cellule" : "cellules"); "
          + "la première en compte \(needed)"
      )
    case .quoteInPlainCell:
      BilingualText(
        en: "A double quote stands inside a cell that is not in quotes",
        fr: "Un guillemet droit figure dans une cellule qui n’est pas entre guillemets"
      )
    case .singleQuoteInside:
      BilingualText(
        en: "A double quote inside a cell in quotes must be written twice",
        fr: "Un guillemet droit dans une cellule entre guillemets doit être doublé"
      )
    case .blankBesideQuote:
      BilingualText(
        en: "Spaces stand between a quote and the edge of its cell",
        fr: "Des espaces figurent entre un guillemet et le bord de la cellule"
      )
    case .unclosed:
      BilingualText(
        en: "The cell is opened with a quote and not closed",
        fr: "La cellule est ouverte par un guillemet et n’est pas fermée"
      )
    }
  }

  /// What to say of the first column of a name that comes twice.
  static let firstColumn = BilingualText(
    en: "The name comes here first",
    fr: "Le nom figure ici pour la première fois"
  )
}
