import Findings
import Rules
import Testing

@testable import consult_lint

@Suite("Where the time went")
struct CostTableTests {
  private let table = {
    var costs = LintCosts()
    costs.syntax = 1_234_567
    costs.rules = 999_499
    return CostTable(
      stages: [(RunStage.preparing, 2_000_000), (RunStage.linting, 40_000_499)],
      reading: 7_000,
      reporting: 500,
      costs
    )
  }()

  @Test("times are in milliseconds, as each language writes them")
  func lines() {
    let english = table.lines.map(\.en)
    #expect(english.contains("     2.000\u{A0}ms  packs and configuration"))
    #expect(english.contains("    40.000\u{A0}ms  all files"))
    #expect(english.contains("     1.235\u{A0}ms  syntax"))
    #expect(english.contains("     0.999\u{A0}ms  rules"))
    #expect(english.contains("     0.001\u{A0}ms  reports"))
    let french = table.lines.map(\.fr)
    #expect(french.contains("     1,235\u{A0}ms  syntaxe"))
    #expect(french.contains("durée de l’exécution\u{A0}:"))
    #expect(english.count == french.count)
  }
}
