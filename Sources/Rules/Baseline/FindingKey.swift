public import Findings
internal import SourceText

/// What a finding is known by, wherever it moves to: its rule, its place and the value there.
///
/// The place has ids in place of list positions and no line number, so that lines above, the
/// order of a list and the name of the file do not change it.
public struct FindingKey: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// The id of the plan; empty where it has none.
  public var plan: String
  /// The place: a JSON Pointer in which list positions are `[id=…]` and the like.
  public var place: String
  /// The digest of the value at the place; empty for groups, lists of groups and missing keys.
  public var value: String

  /// A key from its parts.
  public init(rule: RuleID, plan: String, place: String, value: String) {
    self.rule = rule
    self.plan = plan
    self.place = place
    self.value = value
  }
}

extension FindingKey: Comparable {
  /// By plan, place, rule and value.
  public static func < (left: FindingKey, right: FindingKey) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts) {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private var parts: [String] { [plan, place, rule.rawValue, value] }
}
