internal import Findings
internal import SourceText

extension PackReasoning.Remark {
  /// What kind of remark it is.
  private var check: RuleDescription {
    switch self {
    case .neverApplies, .neverFails: PackRules.neverFires
    case .implied: PackRules.implied
    case .contradiction: PackRules.contradiction
    }
  }

  private var message: BilingualText {
    switch self {
    case .neverApplies(let rule):
      .quoting(
        rule.rawValue,
        en: "The rule % can never fire: no plan meets its condition",
        fr: "La règle % ne peut jamais se déclencher\u{A0}: aucun plan ne remplit sa condition"
      )
    case .neverFails(let rule):
      .quoting(
        rule.rawValue,
        en: "The rule % can never fire: every plan that it is about satisfies it",
        fr: "La règle % ne peut jamais se déclencher\u{A0}: tout plan qu’elle vise la respecte"
      )
    case .implied(let rule, let other):
      .quoting(
        rule.rawValue,
        en: "Wherever the rule % makes a finding, ‘\(other)’ makes one too",
        fr: "Partout où la règle % produit un constat, «\u{A0}\(other)\u{A0}» en produit un aussi"
      )
    case .contradiction(let rule, let other):
      .quoting(
        rule.rawValue,
        en: "No plan can satisfy both % and ‘\(other)’ where both apply",
        fr: "Aucun plan ne peut respecter à la fois % et «\u{A0}\(other)\u{A0}» là où les deux "
          + "s’appliquent"
      )
    }
  }

  /// The remark at the place of its rule.
  func finding(at place: PackPlace) -> Finding {
    Finding(
      rule: check.id,
      severity: check.severity,
      range: place.range,
      pointer: place.pointer,
      message: message,
      remedy: check.remedy
    )
  }
}

extension PackRules {
  static let neverFires = rule(
    270,
    BilingualText(en: "Rule that can never fire", fr: "Règle qui ne peut se déclencher"),
    BilingualText(
      en: "Correct the condition or the expectation, or take the rule out",
      fr: "Corriger la condition ou l’attente, ou retirer la règle"
    ),
    severity: .warning
  )
  static let implied = rule(
    271,
    BilingualText(en: "Rule that another one implies", fr: "Règle qu’une autre entraîne"),
    BilingualText(
      en: "Keep one of the two, or say in ‘applies’ what sets them apart",
      fr: "Garder une des deux, ou dire dans «\u{A0}applies\u{A0}» ce qui les distingue"
    ),
    severity: .note
  )
  static let contradiction = rule(
    272,
    BilingualText(en: "Rules that contradict each other", fr: "Règles qui se contredisent"),
    BilingualText(
      en: "Change one of the two, or say in ‘applies’ when each holds",
      fr: "Modifier une des deux, ou dire dans «\u{A0}applies\u{A0}» quand chacune s’applique"
    ),
    severity: .warning
  )
  static let reasoning = [neverFires, implied, contradiction]
}
