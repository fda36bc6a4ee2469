import Findings

/// The commands for those who write and review rules.
extension CommandDescription {
  static let rulesCoverage = CommandDescription(
    options: [.packs, .format],
    en: "which principles rules serve, and which clauses of sources they answer",
    fr: "principes que servent les règles et clauses auxquelles elles répondent"
  )
  static let rulesDiff = CommandDescription(
    BilingualText(en: "OLD NEW", fr: "ANCIEN NOUVEAU"),
    count: 2...2,
    options: [.plans, .asOf, .format],
    en: "what changed between two editions of a pack, and its effect on plans",
    fr: "ce qui change entre deux éditions d’un ensemble, et l’effet sur des plans"
  )
}
