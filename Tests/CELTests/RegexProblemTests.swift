import Findings
import SourceText
import Testing

@testable import CEL

/// What is refused, with the bytes that show it between `⟦` and `⟧`.
@Suite struct RegexProblemTests {
  @Test(arguments: [
    ("⟦(⟧a", RegexProblem.Kind.groupNotClosed), ("a⟦)⟧", .groupNotOpened),
    ("⟦[⟧a", .classNotClosed),
    ("⟦[⟧]", .classNotClosed), ("[⟦b-a⟧]", .badRange), ("[⟦a-\\d⟧]", .badRange),
    ("⟦\\p{Klingon}⟧", .unknownClass("Klingon")), ("[⟦[:foo:]⟧]", .unknownClass("foo")),
    ("⟦*⟧", .nothingToRepeat), ("a|⟦+⟧", .nothingToRepeat), ("⟦(?)⟧", .unknownGroup),
    ("⟦{⟧2}", .nothingToRepeat), ("a⟦**⟧", .repeatedRepetition), ("a⟦{2}+⟧", .repeatedRepetition),
    ("a⟦{2,1}⟧", .badCount), ("a⟦{1001}⟧", .badCount), ("(?:a{100})⟦{11}⟧", .badCount),
    ("⟦\\Z⟧", .unknownEscape("\\Z")), ("⟦\\é⟧", .unknownEscape("\\é")),
    ("a⟦\\⟧", .trailingBackslash),
    ("⟦\\x{110000⟧}", .unknownEscape("\\x{110000")), ("(a)⟦\\1⟧", .backReference),
    ("(?P<n>a)⟦(?P=⟧n)", .backReference), ("⟦\\k⟧<n>", .backReference), ("⟦(?=⟧a)", .lookAround),
    ("⟦(?<!⟧a)", .lookAround), ("⟦(?x⟧)a", .unknownGroup), ("⟦(?P<a-⟧b>)", .badName),
    ("(?P<n>a)⟦(?P<n>⟧b)", .repeatedName("n")), ("⟦(?i-)⟧a", .unknownGroup),
  ])
  func isRefused(marked: String, kind: RegexProblem.Kind) throws {
    let (pattern, range) = unmarked(marked)
    let problem = problem(of: pattern)
    #expect(problem == RegexProblem(kind, at: range))
    let message = try #require(problem?.message)
    #expect(!message.en.isEmpty && !message.fr.isEmpty && !message.en.hasSuffix("."))
  }

  @Test func nestingAndSizeAreBounded() {
    let deep = String(repeating: "(", count: 201) + String(repeating: ")", count: 201)
    #expect(problem(of: deep)?.kind == .tooDeep)
    #expect(problem(of: "(?:[\\pL\\pN]{1,500}x){2}")?.kind == .tooLarge)
    #expect(problem(of: "(?:a{1000}|b){1}") == nil)
    #expect(problem(of: String(repeating: "(?:a|b)", count: 1000)) == nil)
    #expect(problem(of: String(repeating: "(a?)", count: 600)) == nil)
    #expect(problem(of: String(repeating: "(a?)", count: 20_000))?.kind == .tooLarge)
  }

  private func problem(of pattern: String) -> RegexProblem? {
    do {
      _ = try RegularExpression(compiling: pattern)
      return nil
    } catch {
      return error
    }
  }

  private func unmarked(_ text: String) -> (String, ByteRange) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
    let start = parts[0].utf8.count
    return (parts.joined(), ByteRange(start, start + parts[1].utf8.count))
  }
}
