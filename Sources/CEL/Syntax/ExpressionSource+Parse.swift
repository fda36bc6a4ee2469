extension ExpressionSource {
  /// The expression as it is written, or the first problem that prevents reading it.
  public func parse(limits: ExpressionLimits = .standard) -> (
    syntax: ExpressionSyntax?, problem: ExpressionProblem?
  ) {
    do {
      return (try Parser.parse(text, limits: limits), nil)
    } catch {
      return (nil, ExpressionProblem(error.kind, fileRange(error.range)))
    }
  }
}
