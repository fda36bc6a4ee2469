import Findings

/// The commands for those who write and review rules.
extension CommandDescription {
  static let rulesCoverage = CommandDescription(
    options: [.packs, .format],
    en: "which principles rules serve, and which clauses of sources they answer",
    fr: "principes que servent les règles et clauses auxquelles elles répondent"
  )
}
