public import DocumentSyntax
public import Findings

/// The door of the room: a syntax tree in, plans and findings out, whatever the tree.
public enum PlanReader {
  /// Reads each document as a plan.
  public static func readPlans(_ tree: SyntaxTree) -> (plans: [Plan], findings: [Finding]) {
    (plans: [], findings: [])
  }

  /// Reads each row of a registry table as a record.
  public static func readRecords(_ tree: SyntaxTree) -> (plans: [Plan], findings: [Finding]) {
    (plans: [], findings: [])
  }
}
