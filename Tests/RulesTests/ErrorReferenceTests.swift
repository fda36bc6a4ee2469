import Findings
import Testing

@testable import CEL

/// The reference of errors is what compiling and evaluating its examples brings out.
@Suite struct ErrorReferenceTests {
  @Test(arguments: [(Language.en, "expression-errors.md"), (.fr, "expression-errors.fr.md")])
  func isThatOfTheExamples(language: Language, name: String) throws {
    try expectPage(ErrorReference.page(in: language), at: "docs/reference/\(name)")
  }

  @Test(arguments: ErrorExample.problems.map { [$0.rule, $0.expression] })
  func examplesBreakTheirRule(example: [String]) throws {
    let compilation = ErrorExample.environment.compile(ExpressionSource(example[1]))
    #expect(try #require(compilation.problems.first).id.rawValue == example[0])
  }

  @Test func everyRuleHasAnExample() {
    let shown = Set(ErrorExample.problems.map(\.rule))
    #expect(ExpressionRules.all.map(\.id.rawValue).filter { !shown.contains($0) } == [])
  }

  @Test(arguments: ErrorExample.failures.map(\.expression))
  func examplesFail(expression: String) {
    let failure = ErrorExample(rule: "", expression: expression).failure
    #expect(failure != nil)
    #expect(failure?.message.en != failure?.message.fr)
  }
}
