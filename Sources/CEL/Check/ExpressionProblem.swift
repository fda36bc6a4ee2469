public import Findings
public import SourceText

/// One thing that is wrong in an expression.
public struct ExpressionProblem: Hashable, Sendable {
  /// What is wrong.
  public var kind: ExpressionProblemKind
  /// Where it is written, in the file.
  public var range: ByteRange

  /// A problem at a place.
  public init(_ kind: ExpressionProblemKind, _ range: ByteRange) {
    self.kind = kind
    self.range = range
  }

  /// The permanent name of this kind of problem.
  public var id: RuleID { kind.id }

  /// What was found and what was needed, in one sentence.
  public var message: BilingualText { kind.message }
}
