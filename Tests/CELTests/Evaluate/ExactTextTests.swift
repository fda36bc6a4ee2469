import CEL
import Testing

@Suite struct ExactTextTests {
  /// A composed and a decomposed letter look alike and are two strings (CEL language definition,
  /// String and Bytes Values: strings are sequences of Unicode code points).
  @Test(arguments: [
    #"{'e\u0301': 1, '\u00e9': 2}.size() == 2"#,
    #"{'e\u0301': 1, '\u00e9': 2}['\u00e9'] == 2"#,
    #"!('e\u0301' in {'\u00e9': 2})"#,
    #"'e\u0301' != '\u00e9'"#,
  ])
  func stringsAreComparedByCodePoints(expression: String) throws {
    let compilation = Environment().compile(ExpressionSource(expression))
    let program = try #require(compilation.program, "\(compilation.problems)")
    let value = program.evaluate([], budget: 1_000).value
    #expect(value?.isEqual(to: .bool(true)) == true)
  }
}
