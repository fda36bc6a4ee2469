import CEL
import Findings
import Rules
import SourceText

/// Compiles an input as an expression and runs it on a small budget.
enum FuzzedExpression {
  /// The environment of rules, with one variable of every type.
  private static let environment = Environment(
    variables: [VariableDeclaration("x", .dyn), VariableDeclaration("s", .string)],
    libraries: RuleLibraries.all
  )

  /// Ends the program where a problem points outside the text; 0 tells libFuzzer to go on.
  static func read(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let compilation = environment.compile(ExpressionSource(text))
    for problem in compilation.problems {
      precondition(problem.range.end <= text.utf8.count, "a range outside the expression")
    }
    _ = compilation.program?.evaluate([.int(1), .string(text)], budget: 20_000)
    return 0
  }

  /// Compiles the first line of an input as a pattern and looks for it in the rest.
  static func match(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let end = bytes.firstIndex(of: 0x0A) ?? count
    let pattern = String(decoding: bytes[..<end], as: UTF8.self)
    guard let expression = try? RegularExpression(compiling: pattern) else { return 0 }
    let text = String(decoding: bytes[end...], as: UTF8.self)
    let isMatch = expression.matches(text)
    let match = expression.firstMatch(in: text)
    precondition(isMatch == (match != nil), "two answers to one question")
    return 0
  }
}
