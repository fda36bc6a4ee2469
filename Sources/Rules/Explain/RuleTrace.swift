public import Findings
public import SourceText

/// How a rule came to its outcome on one plan, or on one element of it.
public struct RuleTrace: Sendable {
  /// The plan’s id, where it has one.
  public var plan: String?
  /// The JSON Pointer of the element; empty for the whole plan.
  public var pointer: String
  /// What the rule said.
  public var outcome: Outcome
  /// Why it is inapplicable or untested.
  public var reason: BilingualText?
  /// What its expressions read and came to, in the order in which they were worked out.
  public var lines: [TraceLine]
}

/// One part of an expression on a plan.
public struct TraceLine: Sendable {
  /// The expression that it belongs to.
  public var role: ExpressionRole
  /// How deep it stands in the expression; 0 for the whole.
  public var depth: Int
  /// The part as written, on one line.
  public var text: String
  /// What it came to; `nil` where it could not be worked out.
  public var value: MessageValue?
  /// Why it could not be worked out.
  public var reason: BilingualText?
  /// Where the value stands in the plan, for a field that was read.
  public var place: TracePlace?
}

/// Where a value that was read stands in the plan.
public struct TracePlace: Hashable, Sendable {
  /// The value.
  public var range: ByteRange
  /// Its JSON Pointer.
  public var pointer: String
}
