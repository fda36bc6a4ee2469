import CEL
import Findings
import SourceText
import Testing

/// Mistakes of regular expressions that are written out are told where they stand.
@Suite struct PatternProblemTests {
  @Test(arguments: [
    "'a'.matches('a⟦(⟧')", "matches('a', r'\\d⟦**⟧')", "'é'.matches(r'''é⟦[⟧a''')",
    "'a'.matches(⟦'\\\\d('⟧)", "regex.extract('a', '⟦(?=⟧a)').hasValue()",
    "regex.replace('a', \"x⟦{2,1}⟧\", '') == ''",
  ])
  func isShownInTheLiteral(marked: String) throws {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
    let start = parts[0].utf8.count
    let environment = Environment(libraries: FunctionLibrary.extensions)
    let compilation = environment.compile(ExpressionSource(parts.joined()))
    let problem = try #require(compilation.problems.first)
    #expect(compilation.problems.count == 1)
    #expect(problem.id.rawValue == "PAC-119")
    #expect(problem.range == ByteRange(start, start + parts[1].utf8.count))
    #expect(problem.message.fr.hasPrefix("L’expression régulière ne peut être compilée\u{A0}: "))
  }

  @Test func aPatternThatIsWorkedOutFailsWhenItIsUsed() {
    let compilation = Environment().compile(ExpressionSource("'a'.matches('(' + 'a')"))
    #expect(compilation.problems.isEmpty)
    guard case .failure(.invalidArgument)? = compilation.program?.evaluate([]).result else {
      Issue.record("no error")
      return
    }
  }
}
