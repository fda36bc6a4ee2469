/// How much a finding weighs.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// For information.
  case note
  /// To be looked at.
  case warning
  /// To be mended before launch.
  case error
}

extension Severity: Comparable {
  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// A note is less than a warning, and a warning less than an error.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// What a rule says of one plan or one element of it (EARL 1.0, outcome values).
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// The expectation is true.
  case passed
  /// The expectation is false and the rule decides by itself.
  case failed
  /// The expectation is false and a person must decide.
  case cantTell
  /// The rule is not about this plan, this element, this stage or this day.
  case inapplicable
  /// The rule could not be worked out: a field is absent or not readable, or it ran too long.
  case untested
}
