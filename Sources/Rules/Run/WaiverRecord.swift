public import Findings
public import PlanSchema
public import SourceText

/// A waiver on one plan and what became of it.
public struct WaiverRecord: Hashable, Sendable {
  /// What became of a waiver.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// It holds.
    case valid
    /// It holds today and no longer.
    case lastDay = "last_day"
    /// It has ended.
    case expired
    /// It covers no finding.
    case unused
    /// It lacks what a waiver needs.
    case malformed
    /// It lasts longer than the rule or its pack allows.
    case overLimit = "over_limit"
    /// The rule cannot be waived.
    case notWaivable = "not_waivable"
    /// No rule has the id that it names.
    case unknownRule = "unknown_rule"

    /// Whether findings are covered by it.
    public var holds: Bool { self == .valid || self == .lastDay }
  }

  /// Where a waiver is written.
  public enum Origin: Hashable, Sendable {
    /// In the plan.
    case plan(ByteRange, pointer: String)
    /// In the settings, by its position there.
    case settings(Int)
  }

  /// Where it is written.
  public var origin: Origin
  /// The id of the rule, as written; empty where none is.
  public var rule: String
  /// The JSON Pointer of the place that it is about; `nil` for the whole plan.
  public var pointer: String?
  /// Why.
  public var reason: BilingualText?
  /// Who approved it.
  public var approvedBy: String?
  /// The last day on which it holds.
  public var until: CivilDate?
  /// What became of it.
  public var state: State
  /// The id of the plan.
  public var plan: String?
  /// What is to be said of it; `nil` for one that holds.
  public var finding: Finding?

  /// A waiver and what became of it.
  public init(
    origin: Origin,
    rule: String,
    pointer: String? = nil,
    reason: BilingualText? = nil,
    approvedBy: String? = nil,
    until: CivilDate? = nil,
    state: State,
    plan: String? = nil,
    finding: Finding? = nil
  ) {
    self.origin = origin
    self.rule = rule
    self.pointer = pointer
    self.reason = reason
    self.approvedBy = approvedBy
    self.until = until
    self.state = state
    self.plan = plan
    self.finding = finding
  }
}
