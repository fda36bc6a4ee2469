public import DocumentSyntax
public import Findings
public import PlanSchema

/// What one run is asked to do.
public struct LintSettings: Sendable {
  /// How the stage of a plan is known.
  public enum StageSetting: Hashable, Sendable {
    /// From its status and its dates.
    case auto
    /// The same for every plan.
    case fixed(Stage)
  }

  /// The day that counts as today.
  public var asOf: CivilDate
  /// How the stage of a plan is known.
  public var stage: StageSetting
  /// The ids of the packs that are on; `nil` for those that are on by default.
  public var packs: [String]?
  /// The rules that run, if not all of the packs that are on.
  public var only: Set<RuleID>
  /// The rules that do not run.
  public var skip: Set<RuleID>
  /// Severities instead of the rules’ own.
  public var severities: [RuleID: Severity]
  /// Parameters instead of the rules’ own, as written; several texts for a list.
  public var params: [RuleID: [String: [String]]]
  /// Whether waivers are left aside.
  public var ignoresWaivers: Bool
  /// Waivers of the configuration for the files that are linted.
  public var waivers: [Waiver]
  /// Whether every outcome is kept, besides the counts.
  public var keepsOutcomes: Bool
  /// Whether plans are summarized for reports that show more than findings.
  public var keepsSummaries = false
  /// A steady clock in nanoseconds, where it is asked what each rule takes; else nothing is timed.
  public var clock: (@Sendable () -> UInt64)?
  /// What may be read.
  public var limits: ReadingLimits

  /// The usual settings on a day.
  public init(
    asOf: CivilDate,
    stage: StageSetting = .auto,
    packs: [String]? = nil,
    only: Set<RuleID> = [],
    skip: Set<RuleID> = [],
    severities: [RuleID: Severity] = [:],
    params: [RuleID: [String: [String]]] = [:],
    ignoresWaivers: Bool = false,
    waivers: [Waiver] = [],
    keepsOutcomes: Bool = false,
    limits: ReadingLimits = .standard
  ) {
    self.asOf = asOf
    self.stage = stage
    self.packs = packs
    self.only = only
    self.skip = skip
    self.severities = severities
    self.params = params
    self.ignoresWaivers = ignoresWaivers
    self.waivers = waivers
    self.keepsOutcomes = keepsOutcomes
    self.limits = limits
  }
}

/// A decision not to apply a rule, from the configuration.
public struct Waiver: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// The JSON Pointer of the place; `nil` for the whole plan.
  public var pointer: String?
  /// Why.
  public var reason: BilingualText
  /// Who approved it.
  public var approvedBy: String
  /// The last day on which it holds.
  public var until: CivilDate

  /// A decision not to apply a rule.
  public init(
    rule: RuleID,
    pointer: String? = nil,
    reason: BilingualText,
    approvedBy: String,
    until: CivilDate
  ) {
    self.rule = rule
    self.pointer = pointer
    self.reason = reason
    self.approvedBy = approvedBy
    self.until = until
  }
}
