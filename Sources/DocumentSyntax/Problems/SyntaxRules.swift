public import Findings

/// The checks that every document goes through before its content is looked at.
public enum SyntaxRules {
  /// All of them, by name.
  public static let all: [RuleDescription] =
    (SyntaxRule.shared + [.encoding] + SyntaxRule.yaml + SyntaxRule.json + SyntaxRule.csv)
    .map(\.description).sorted { $0.id < $1.id }
}
