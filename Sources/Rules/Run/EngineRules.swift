internal import CEL
public import Findings

/// The checks of the engine itself: a rule that cannot be worked out is told, never dropped.
public enum EngineRules {
  /// All of them, by id.
  public static let all: [RuleDescription] = [fault, budget]

  static let fault = RuleDescription(
    id: RuleID("ENG-01"),
    title: BilingualText(en: "A rule failed", fr: "Une règle a échoué"),
    severity: .error,
    why: BilingualText(
      en: "A rule that fails says nothing about the plan, and silence would look like a pass",
      fr: "Une règle qui échoue ne dit rien du plan, et le silence passerait pour un succès"
    ),
    remedy: BilingualText(
      en: "Mend the rule’s expression, or skip the rule until it is mended",
      fr: "Corriger l’expression de la règle ou exclure la règle d’ici là"
    )
  )
  static let budget = RuleDescription(
    id: RuleID("ENG-02"),
    title: BilingualText(
      en: "A rule ran past its budget",
      fr: "Une règle a dépassé son budget"
    ),
    severity: .error,
    why: BilingualText(
      en: "Every expression has a budget of steps, so that no plan can make a run hang",
      fr: "Chaque expression a un budget d’étapes, pour qu’aucun plan ne bloque une exécution"
    ),
    remedy: BilingualText(
      en: "Shorten the lists of the plan, or make the rule’s expression cheaper",
      fr: "Raccourcir les listes du plan ou alléger l’expression de la règle"
    )
  )
}

/// Every check that packs and plans go through here besides the rules of packs.
public enum RuleChecks {
  /// All of them, by id.
  public static let all: [RuleDescription] =
    EngineRules.all + ExpressionRules.all + PackRules.all + WaiverRules.all
    + ConfigurationRules.all
}
