public import Findings

/// A way of weakening an expression, which the examples of its rule ought to notice.
public enum MutationKind: String, CaseIterable, Hashable, Sendable {
  /// The whole condition of the rule is left out.
  case conditionDropped = "condition-dropped"
  /// One part of `a && b` is left out.
  case conjunctDropped = "conjunct-dropped"
  /// One part of `a || b` is left out.
  case disjunctDropped = "disjunct-dropped"
  /// A condition is turned to its opposite.
  case negated
  /// A comparison is turned to its opposite.
  case comparisonNegated = "comparison-negated"
  /// A comparison takes in, or leaves out, the case of equality.
  case boundaryMoved = "boundary-moved"
  /// A figure is one more or one less.
  case thresholdMoved = "threshold-moved"
  /// `exists` becomes `all`, or the other way round.
  case quantifierSwapped = "quantifier-swapped"
  /// A code is replaced by another of its list.
  case codeReplaced = "code-replaced"

  /// What was done, in a few words.
  public var label: BilingualText {
    switch self {
    case .conditionDropped:
      BilingualText(en: "condition left out", fr: "condition supprimée")
    case .conjunctDropped:
      BilingualText(en: "part of ‘and’ left out", fr: "partie d’un «\u{A0}et\u{A0}» supprimée")
    case .disjunctDropped:
      BilingualText(en: "part of ‘or’ left out", fr: "partie d’un «\u{A0}ou\u{A0}» supprimée")
    case .negated: BilingualText(en: "condition negated", fr: "condition inversée")
    case .comparisonNegated:
      BilingualText(en: "comparison negated", fr: "comparaison inversée")
    case .boundaryMoved: BilingualText(en: "boundary moved", fr: "borne déplacée")
    case .thresholdMoved: BilingualText(en: "figure changed", fr: "valeur modifiée")
    case .quantifierSwapped:
      BilingualText(
        en: "‘each’ and ‘any’ swapped",
        fr: "«\u{A0}tous\u{A0}» et "
          + "«\u{A0}au moins un\u{A0}» échangés"
      )
    case .codeReplaced: BilingualText(en: "code replaced", fr: "code remplacé")
    }
  }
}
