import Findings

extension YAMLProblem {
  /// The words for anchors, tags, directives and characters.
  var property: BilingualText {
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
    case .twoTags:
      BilingualText(
        en: "A value can have one tag only",
        fr: "Une valeur ne peut avoir qu’une étiquette"
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
    case .directiveInside:
      BilingualText(
        en: "A line that begins with ‘%’ can only stand before a document, behind a line "
          + "‘...’",
        fr: "Une ligne qui commence par «\u{A0}%\u{A0}» ne peut figurer qu’avant un "
          + "document, après une ligne «\u{A0}...\u{A0}»"
      )
    case .directiveAlone:
      BilingualText(
        en: "A directive must be followed by a line ‘---’",
        fr: "Une directive doit être suivie d’une ligne «\u{A0}---\u{A0}»"
      )
    case .versionDirective:
      BilingualText(
        en: "A document has one line ‘%YAML 1.2’ at most, with a version",
        fr: "Un document a au plus une ligne «\u{A0}%YAML 1.2\u{A0}», avec une version"
      )
    case .tagDirective:
      BilingualText(
        en: "A %TAG line needs a handle, such as ‘!e!’, once, and a prefix",
        fr: "Une ligne %TAG exige un préfixe comme «\u{A0}!e!\u{A0}», une seule fois, et "
          + "sa valeur"
      )
    case .manyDirectives:
      BilingualText(
        en: "A document has 100 lines at most that begin with ‘%’",
        fr: "Un document a au plus 100 lignes qui commencent par «\u{A0}%\u{A0}»"
      )
    case .character(let code):
      BilingualText(
        en: "The character \(name(code)) cannot stand in a YAML file",
        fr: "Le caractère \(name(code)) ne peut pas figurer dans un fichier YAML"
      )
    default: BilingualText(en: "", fr: "")
    }
  }

  private func name(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
