import CEL
import Findings
import SourceText
import TestSupport
import Testing

/// Texts that cannot be read: what is marked must be told, under the rule's name.
@Suite struct SyntaxProblemTests {
  @Test(arguments: [
    ("a +⟦⟧", "PAC-101"), ("a ⟦b⟧", "PAC-101"), ("(a⟦⟧", "PAC-101"), ("a⟦.1⟧", "PAC-101"),
    ("a.⟦in⟧", "PAC-101"), ("[1, 2⟦}⟧", "PAC-101"), ("a ⟦=⟧ b", "PAC-101"), ("⟦§⟧", "PAC-101"),
    ("a ? b⟦⟧", "PAC-101"), ("f(1,⟦)⟧", "PAC-101"), ("a.⟦``⟧", "PAC-101"), ("⟦⟧", "PAC-101"),
    ("⟦'abc⟧", "PAC-102"), ("⟦'a⟧\nb'", "PAC-102"), ("⟦'''a''⟧", "PAC-102"),
    ("⟦\"a'⟧", "PAC-102"), ("'a⟦\\q⟧'", "PAC-103"), ("'⟦\\x1⟧g'", "PAC-103"),
    ("b'⟦\\u⟧00e9'", "PAC-103"), ("'⟦\\ud800⟧'", "PAC-103"), ("'⟦\\U00110000⟧'", "PAC-103"),
    ("'⟦\\4⟧00'", "PAC-103"), ("⟦9223372036854775808⟧", "PAC-104"),
    ("⟦-9223372036854775809⟧", "PAC-104"), ("⟦18446744073709551616⟧u", "PAC-104"),
    ("⟦1e999⟧", "PAC-104"), ("⟦0xFFFFFFFFFFFFFFFFF⟧", "PAC-104"), ("⟦while⟧ + 1", "PAC-105"),
    ("⟦package⟧(1)", "PAC-105"), ("has(⟦a⟧)", "PAC-107"), ("has(⟦a[0]⟧)", "PAC-107"),
    ("[1].all(⟦1⟧, true)", "PAC-107"), ("[1].map(⟦a.b⟧, a)", "PAC-107"),
    ("cel.bind(⟦1⟧, 2, 3)", "PAC-107"),
  ])
  func theMarkedPlaceIsTold(marked: String, id: String) throws {
    let text = MarkedText(marked)
    var environment = Environment(variables: [VariableDeclaration("a", .dyn)])
    environment.options.strictTypes = true
    let problem = try #require(environment.compile(ExpressionSource(text.text)).problems.first)
    #expect(problem.id.rawValue == id)
    #expect(problem.range == text.ranges.first, "\(problem.message.en)")
  }

  @Test("ranges are those of the file, through escapes and folds")
  func rangesLeadToTheFile() throws {
    // The scalar stands at 10 and its first letter is written as an escape of six bytes.
    let map = OffsetMap(
      runs: [.init(decoded: 0, source: 10, isAtomic: true), .init(decoded: 1, source: 16)],
      sourceEnd: 24
    )
    let problems = Environment().compile(ExpressionSource(text: "1 + nope", map: map)).problems
    #expect(problems.map(\.range) == [ByteRange(19, 23)])
  }
}
