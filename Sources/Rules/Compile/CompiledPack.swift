internal import CEL
public import Findings

/// A pack that is ready to run.
public struct CompiledPack: Sendable {
  /// The id, edition, digest and title.
  public let summary: PackSummary
  /// What the ids of its rules start with.
  public let prefix: String
  /// How settled it is.
  public let status: String
  /// What it covers.
  public let covers: [BilingualText]
  /// What it must never claim.
  public let neverClaims: [BilingualText]
  /// Whether it is on without a configuration.
  public let isOnByDefault: Bool
  /// When it is about a plan.
  public let applies: CompiledExpression?
  /// The same condition in words.
  public let appliesWhen: BilingualText?
  /// For how many days from the run a plan may waive one of its rules at most.
  public let waiverDays: Int?
  /// Its rules, in the order of files and of writing.
  public let rules: [CompiledRule]
  /// The rules of other packs that it cites.
  public let overlays: [CompiledOverlay]
  /// The principles that it describes.
  public let principles: [Principle]
  /// The sources that it describes.
  public let authorities: [Authority]
  /// The terms that its expressions see: those of `base`, then its own.
  var terms: TermSet
  /// The periods that its expressions see.
  let periods: PeriodTable?
  /// What no rule can tell from a plan, and why.
  public let unchecked: [UncheckedRequirement]
  /// Why changes of its rules that no example notices are let be.
  let mutantReasons: [MutantReason]

  /// The pack’s permanent name.
  public var id: String { summary.id }
}

/// A rule of another pack that a pack cites.
public struct CompiledOverlay: Sendable {
  /// The rule.
  public let rule: RuleID
  /// What is cited.
  public let citations: [Citation]
  /// The principles that the rule serves in the citing pack.
  public let principles: [String]
  /// The severity while the pack is on, where it is higher.
  public let severity: Severity?
  /// Parameters while the pack is on, as written.
  public let params: [String: [String]]
  /// The rule that is asked instead while the pack is on and about the plan.
  public let givesWayTo: RuleID?
}

/// The terms that the expressions of one pack see.
struct TermSet: Sendable {
  /// The type of the object `term`.
  let type: ObjectType
  /// The terms by slot.
  let terms: [CompiledTerm]
  /// How many of the first terms are those of `base`.
  var baseCount = 0

  static let empty = TermSet(
    type: ObjectType(name: "Terms", fields: []),
    terms: []
  )
}
