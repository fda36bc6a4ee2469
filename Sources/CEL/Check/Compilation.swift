/// What compiling an expression gave: a program, or the problems that prevent one.
public struct Compilation: Sendable {
  /// The typed expression; there even with problems, as long as the text could be parsed.
  public var checked: CheckedExpression?
  /// The program; `nil` where there is a problem.
  public var program: Program?
  /// The problems by range.
  public var problems: [ExpressionProblem]
  /// The type of the value; `error` where it could not be worked out.
  public var type: CELType
}
