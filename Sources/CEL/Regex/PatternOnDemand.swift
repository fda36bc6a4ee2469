internal import SourceText

/// A pattern of an expression that is compiled when a text is first held against it.
final class PatternOnDemand: Sendable {
  private final class Compiled: Sendable {
    let expression: RegularExpression
    init(_ expression: RegularExpression) { self.expression = expression }
  }

  private let pattern: String
  private let compiled = LazyReference<Compiled>()

  /// A pattern that is not looked at yet.
  init(_ pattern: String) { self.pattern = pattern }

  /// The pattern, compiled; the error says what is wrong with it.
  func expression() throws(EvaluationError) -> RegularExpression {
    try compiled.value(compile).expression
  }

  private func compile() throws(EvaluationError) -> Compiled {
    do {
      return Compiled(try RegularExpression(compiling: pattern))
    } catch {
      throw .invalidArgument(error.message)
    }
  }
}
