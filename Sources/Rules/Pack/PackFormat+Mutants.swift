internal import Findings

extension PackFormat {
  /// Why a change of a rule that no example notices is let be.
  public static let mutant = PackObject(
    "Mutant",
    BilingualText(en: "surviving mutant", fr: "le mutant survivant"),
    [
      PackKey(
        "rule",
        .word,
        required: true,
        en: "The rule, or term. and the name of a term.",
        fr: "La règle, ou term. et le nom d’un terme."
      ),
      PackKey(
        "part",
        .choice(RuleMutant.Part.allCases.map(\.rawValue)),
        required: true,
        en: "The part of the rule that is changed.",
        fr: "La partie de la règle qui est modifiée."
      ),
      PackKey(
        "before",
        .word,
        required: true,
        en: "What stands there, on one line.",
        fr: "Ce qui s’y trouve, sur une ligne."
      ),
      PackKey(
        "after",
        .word,
        en: "What stands there instead; left out where the part is dropped.",
        fr: "Ce qui le remplace; clé absente si la partie est supprimée."
      ),
      PackKey(
        "reason",
        .text,
        required: true,
        en: "Why no example can notice it.",
        fr: "Pourquoi aucun exemple ne peut le déceler."
      ),
    ]
  )
}

extension MutantReason {
  /// A reason from its entry; `nil` where a part is missing, which a finding says.
  init?(_ node: PackNode) {
    guard let rule = node["rule"]?.word, let before = node["before"]?.word,
      let part = node["part"]?.word.flatMap({ RuleMutant.Part(rawValue: $0.value) }),
      let reason = node["reason"]?.text
    else { return nil }
    self.init(
      rule: RuleID(rule.value),
      part: part,
      before: before.value.onOneLine,
      after: node["after"]?.word?.value.onOneLine ?? "",
      reason: reason.both
    )
  }
}
