package import Findings

/// Trouble with tags.
package enum YAMLTagProblem: DocumentProblem {
  /// A value has two tags.
  case twoTags
  /// A tag has a character that tags cannot have.
  case tagCharacter
  /// A tag ends behind its handle.
  case tagWithoutName
  /// A tag has a handle that no directive defines.
  case unknownHandle

  /// The check that finds it.
  package var rule: SyntaxRule { .nodeProperties }

  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
    case .twoTags:
      BilingualText(
        en: "A value can have one tag only",
        fr: "Une valeur ne peut avoir qu’une étiquette"
      )
    case .tagCharacter:
      BilingualText(
        en: "This sign cannot stand in a tag",
        fr: "Ce signe ne peut pas figurer dans une étiquette"
      )
    case .tagWithoutName:
      BilingualText(
        en: "The tag needs a name",
        fr: "L’étiquette doit avoir un nom"
      )
    case .unknownHandle:
      BilingualText(
        en: "No %TAG line of this document defines this handle",
        fr: "Aucune ligne %TAG de ce document ne définit ce préfixe"
      )
    }
  }
}
