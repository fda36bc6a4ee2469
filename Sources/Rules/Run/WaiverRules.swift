public import Findings

/// The checks of waivers: a decision not to apply a rule must say why, by whom and until when.
public enum WaiverRules {
  /// All of them, by id.
  public static let all: [RuleDescription] = [
    incomplete, unknownRule, expired, tooLong, notWaivable, unused,
  ]

  private static func rule(
    _ id: String,
    _ severity: Severity,
    _ title: BilingualText,
    _ remedy: BilingualText
  ) -> RuleDescription {
    RuleDescription(
      id: RuleID(id),
      title: title,
      severity: severity,
      why: BilingualText(
        en: "A waiver is published with the plan, so that people can see what was not applied, "
          + "why, by whose decision and until when",
        fr: "Une dérogation est publiée avec le plan, pour que chacun voie ce qui n’a pas été "
          + "appliqué, pourquoi, par qui et jusqu’à quand"
      ),
      remedy: remedy
    )
  }

  static let incomplete = rule(
    "WAI-01",
    .warning,
    BilingualText(en: "Incomplete waiver", fr: "Dérogation incomplète"),
    BilingualText(
      en: "Give the rule, a reason in both languages, who approved it and the last day",
      fr: "Indiquer la règle, un motif dans les deux langues, qui l’a approuvée et le dernier jour"
    )
  )
  static let unknownRule = rule(
    "WAI-02",
    .warning,
    BilingualText(en: "Waiver of an unknown rule", fr: "Dérogation à une règle inconnue"),
    BilingualText(en: "Correct the id of the rule", fr: "Corriger l’identifiant de la règle")
  )
  static let expired = rule(
    "WAI-03",
    .warning,
    BilingualText(en: "Expired waiver", fr: "Dérogation expirée"),
    BilingualText(
      en: "Apply the rule, or have the waiver approved again",
      fr: "Appliquer la règle ou faire approuver de nouveau la dérogation"
    )
  )
  static let tooLong = rule(
    "WAI-04",
    .warning,
    BilingualText(en: "Waiver over its limit", fr: "Dérogation trop longue"),
    BilingualText(en: "Choose an earlier last day", fr: "Choisir un dernier jour plus proche")
  )
  static let notWaivable = rule(
    "WAI-05",
    .warning,
    BilingualText(en: "Rule that cannot be waived", fr: "Règle sans dérogation possible"),
    BilingualText(en: "Apply the rule", fr: "Appliquer la règle")
  )
  static let unused = rule(
    "WAI-06",
    .note,
    BilingualText(en: "Waiver without use", fr: "Dérogation sans objet"),
    BilingualText(en: "Take the waiver out", fr: "Retirer la dérogation")
  )

  /// What became of a waiver that a check speaks of.
  static func state(of check: RuleID) -> WaiverRecord.State {
    switch check {
    case unknownRule.id: .unknownRule
    case expired.id: .expired
    case tooLong.id: .overLimit
    case notWaivable.id: .notWaivable
    case unused.id: .unused
    default: .malformed
    }
  }
}
