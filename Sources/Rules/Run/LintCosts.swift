public import Findings

/// Where the time of linting went, for one file or for many.
public struct LintCosts: Hashable, Sendable {
  /// What one rule took.
  public struct OfRule: Hashable, Sendable {
    /// The number of plans on which it ran, applicable or not.
    public var runs = 0
    /// The steps of its expressions, as budgets count them.
    public var steps = 0
    /// The time, in nanoseconds, findings included.
    public var nanoseconds: UInt64 = 0
  }

  /// Nanoseconds from bytes to a syntax tree.
  public var syntax: UInt64 = 0
  /// Nanoseconds from the tree to typed plans.
  public var decoding: UInt64 = 0
  /// Nanoseconds of all rules.
  public var rules: UInt64 = 0
  /// Nanoseconds of waivers, order and the rest.
  public var rest: UInt64 = 0
  /// What each rule took; a rule that did not run is left out.
  public private(set) var byRule: [RuleID: OfRule] = [:]

  /// Nothing measured.
  public init() {}

  /// Adds what one run of a rule took.
  mutating func add(_ rule: RuleID, steps: Int, nanoseconds: UInt64) {
    rules += nanoseconds
    byRule[rule, default: OfRule()].add(OfRule(runs: 1, steps: steps, nanoseconds: nanoseconds))
  }

  /// Adds the costs of other files.
  public mutating func add(_ other: LintCosts) {
    syntax += other.syntax
    decoding += other.decoding
    rules += other.rules
    rest += other.rest
    for (rule, cost) in other.byRule { byRule[rule, default: OfRule()].add(cost) }
  }
}

extension LintCosts.OfRule {
  fileprivate mutating func add(_ other: LintCosts.OfRule) {
    runs += other.runs
    steps += other.steps
    nanoseconds += other.nanoseconds
  }
}
