import CEL
import Testing

@Suite struct PrintTests {
  @Test("what is printed reads as the same expression", arguments: 0..<20)
  func printedTextReadsTheSame(seed: Int) throws {
    var text = SyntaxText(random: RandomSource(seed: UInt64(seed)))
    for _ in 0..<500 {
      let written = text.expression(5)
      let syntax = try #require(ExpressionSource(written).parse().syntax, "\(written)")
      let printed = syntax.description
      let again = try #require(ExpressionSource(printed).parse().syntax, "\(printed)")
      #expect(again.outline == syntax.outline, "\(written)")
      #expect(again.description == printed, "\(written)")
    }
  }

  @Test(arguments: [
    ("((a))", "a"), ("(a+b)*c", "(a + b) * c"), ("a+(b+c)", "a + (b + c)"),
    ("(a&&b)||c", "a && b || c"), ("a&&(b||c)", "a && (b || c)"), ("-(1)", "-(1)"),
    ("- 1", "-1"), ("--1", "--1"), ("-(-1)", "--1"), ("!(-a)", "!(-a)"), ("-(1.f())", "-(1.f())"),
    ("(a?b:c)?d:e", "(a ? b : c) ? d : e"), ("a?b:c?d:e", "a ? b : c ? d : e"),
    ("\"it's\"", #"'it\'s'"#), ("b'\\xff\\n'", #"b'\xff\x0a'"#), ("a.`b c`.in_", "a.`b c`.in_"),
    ("a.`in`", "a.`in`"), ("0x10u", "16u"), ("[1,?a,]", "[1, ?a]"), ("{?k:v}", "{?k: v}"),
    ("1e100", "1e+100"), (".25", "0.25"),
  ])
  func parenthesesAreThoseThatAreNeeded(text: String, printed: String) throws {
    #expect(ExpressionSource(text).parse().syntax?.description == printed)
  }
}
