package import Findings

/// Trouble with anchors and where they stand.
package enum YAMLAnchorProblem: DocumentProblem {
  /// An anchor has no name.
  case emptyAnchor
  /// A value has two anchors.
  case twoAnchors
  /// An anchor or a tag is touched by what follows.
  case propertyTouches
  /// An anchor or a tag stands before an alias.
  case propertyBeforeAlias
  /// An anchor or a tag stands on a line between keys.
  case propertyAlone
  /// An anchor or a tag stands before the first item on its line.
  case propertyBesideItem

  /// The check that finds it.
  package var rule: SyntaxRule { .nodeProperties }

  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
    case .emptyAnchor:
      BilingualText(
        en: "An anchor needs a name behind ‘&’",
        fr: "Une ancre doit avoir un nom après «\u{A0}&\u{A0}»"
      )
    case .twoAnchors:
      BilingualText(
        en: "A value can have one anchor only",
        fr: "Une valeur ne peut avoir qu’une ancre"
      )
    case .propertyTouches:
      BilingualText(
        en: "A space is needed behind an anchor or a tag",
        fr: "Il faut une espace après une ancre ou une étiquette"
      )
    case .propertyBeforeAlias:
      BilingualText(
        en: "An alias repeats a value as it is and can have neither an anchor nor a tag",
        fr: "Un alias répète une valeur telle quelle et ne peut avoir ni ancre ni étiquette"
      )
    case .propertyAlone:
      BilingualText(
        en: "The anchor or tag stands alone; it belongs on the line of its key or further "
          + "in",
        fr: "L’ancre ou l’étiquette est isolée; elle va sur la ligne de sa clé ou plus en "
          + "retrait"
      )
    case .propertyBesideItem:
      BilingualText(
        en: "The anchor or tag of a list or a group stands on the line above it",
        fr: "L’ancre ou l’étiquette d’une liste ou d’un groupe va sur la ligne qui précède"
      )
    }
  }
}
