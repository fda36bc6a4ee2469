public import Findings

/// The checks of shape that every plan and every registry row goes through.
public enum SchemaRules {
  /// All of them, by name.
  public static let all: [RuleDescription] =
    (WholeProblem.rules + KeyProblem.rules + TextProblem.rules + ValueProblem.rules
    + CodeProblem.rules + IDProblem.rules + TableProblem.rules)
    .sorted { $0.id < $1.id }
}
