internal import CEL
internal import Findings
internal import PlanSchema

/// Why a rule is inapplicable to a plan, or untested on it.
enum OutcomeReason: Sendable {
  /// It is about the other kind of document.
  case otherKind(Plan.Kind)
  /// Its pack is not about the plan.
  case packDoesNotApply(BilingualText?)
  /// The plan has not come to the stage.
  case stageNotReached(Stage)
  /// The plan opens on a day for which the rule is not in force.
  case notInForce
  /// Another rule is asked instead.
  case givesWay(RuleID)
  /// Its condition is false.
  case doesNotApply
  /// The list that it runs over is empty.
  case emptyList
  /// Something could not be worked out.
  case error(EvaluationError)

  /// The reason in words.
  var text: BilingualText {
    switch self {
    case .otherKind(.plan):
      BilingualText(en: "the rule is not about plans", fr: "la règle ne vise pas les plans")
    case .otherKind(.record):
      BilingualText(
        en: "the rule is not about registry records",
        fr: "la règle ne vise pas les fiches du registre"
      )
    case .packDoesNotApply(let condition): OutcomeReason.pack(condition)
    case .stageNotReached(let stage):
      .quoting(
        stage.rawValue,
        en: "the rule holds from the stage % on",
        fr: "la règle s’applique à partir de l’étape %"
      )
    case .notInForce:
      BilingualText(
        en: "the rule is not in force on the opening day",
        fr: "la règle n’est pas en vigueur à la date d’ouverture"
      )
    case .givesWay(let other):
      .quoting(
        other.rawValue,
        en: "the rule % is asked instead",
        fr: "la règle % est posée à la place"
      )
    case .doesNotApply:
      BilingualText(
        en: "the condition of the rule is false for this plan",
        fr: "la condition de la règle est fausse pour ce plan"
      )
    case .emptyList:
      BilingualText(
        en: "the list that the rule runs over is empty",
        fr: "la liste que la règle parcourt est vide"
      )
    case .error(let error): OutcomeReason.words(for: error)
    }
  }

  private static func pack(_ condition: BilingualText?) -> BilingualText {
    guard let condition else {
      return BilingualText(
        en: "the pack is not about this plan",
        fr: "l’ensemble de règles ne vise pas ce plan"
      )
    }
    return BilingualText(
      en: "the pack is for plans where \(condition.en)",
      fr: "l’ensemble vise les plans où \(condition.fr)"
    )
  }

  private static func words(for error: EvaluationError) -> BilingualText {
    switch error {
    case .noSuchField(let path):
      .quoting(path.planPath, en: "the plan has no %", fr: "le plan n’a pas de %")
    case .unreadableField(let path):
      .quoting(path.planPath, en: "% could not be read", fr: "% n’a pu être lu")
    default: error.message
    }
  }
}

extension String {
  /// A path without the word `plan` at its start.
  var planPath: String { hasPrefix("plan.") ? String(dropFirst(5)) : self }
}

extension EvaluationError {
  /// Whether it comes from what the plan holds rather than from the rule.
  ///
  /// Such a rule is untested and nothing more; any other error is a fault of the rule, which
  /// its author must hear of.
  var comesFromPlan: Bool {
    switch self {
    case .noSuchField, .unreadableField, .noSuchKey, .indexOutOfBounds, .invalidArgument,
      .emptyOptional:
      true
    case .divideByZero, .modulusByZero, .overflow, .noMatchingOverload, .undeclaredVariable,
      .undeclaredFunction, .duplicateKey, .unsupportedKey, .notABool, .budgetExceeded, .tooLarge:
      false
    }
  }
}
