package import Findings

/// Trouble with lines that begin with `%`.
package enum YAMLDirectiveProblem: DocumentProblem {
  /// A line begins with `%` inside a document.
  case directiveInside
  /// Directives are not followed by a document.
  case directiveAlone
  /// A version line comes twice or has no version.
  case versionDirective
  /// A tag line comes twice or is not complete.
  case tagDirective
  /// A document has more directives than anybody writes.
  case manyDirectives

  /// The check that finds it.
  package var rule: SyntaxRule { .directives }

  /// What was found and what was needed.
  package var message: BilingualText {
    switch self {
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
    }
  }
}
