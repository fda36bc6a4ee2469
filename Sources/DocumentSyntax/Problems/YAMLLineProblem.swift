package import Findings

/// Trouble with what follows on a line or behind a document.
package enum YAMLLineProblem: DocumentProblem {
  /// More text follows where the line must end.
  case textBehind(LineEnding)
  /// More content follows the whole of the document.
  case textBehindRoot
  /// No space stands before the sign of a comment.
  case commentTouches
  /// A collection begins on the line of its key.
  case collectionOnLine(UInt8)
  /// A mapping begins on the line of `---`.
  case keyOnMarkerLine

  /// The check that finds it.
  package var rule: SyntaxRule { .lineEnds }

  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
    case .textBehind(let ending):
      ending.message
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
        en: "\(Sign.quoted(byte).en) cannot follow a key on its line; it needs a line of its own",
        fr: "\(Sign.quoted(byte).fr) ne peut pas suivre une clé sur sa ligne; il faut une "
          + "nouvelle ligne"
      )
    case .keyOnMarkerLine:
      BilingualText(
        en: "A key cannot stand on the line of ‘---’; it needs a line of its own",
        fr: "Une clé ne peut pas figurer sur la ligne de «\u{A0}---\u{A0}»; il faut une "
          + "nouvelle ligne"
      )
    }
  }
}
