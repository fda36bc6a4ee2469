import CEL
import Findings
import Rules
import Testing

@Suite("Functions of rules")
struct FunctionExampleTests {
  static let declarations = RuleLibraries.own.flatMap(\.declarations)
  static let examples = declarations.flatMap { $0.examples.map(\.expression) }

  @Test("every example is true", arguments: examples)
  func example(expression: String) {
    let compilation = Environment(libraries: RuleLibraries.all).compile(
      ExpressionSource(expression)
    )
    #expect(compilation.problems.isEmpty)
    guard case .bool(true)? = compilation.program?.evaluate([]).value else {
      Issue.record("\(expression) is not true")
      return
    }
  }

  @Test("every function is documented in both languages")
  func documentation() {
    #expect(Self.declarations.count > 30)
    for declaration in Self.declarations {
      #expect(declaration.documentation.en.hasSuffix("."), "\(declaration.name)")
      #expect(declaration.documentation.fr.hasSuffix("."), "\(declaration.name)")
      for overload in declaration.overloads { #expect(overload.body != nil) }
    }
  }
}
