import CEL
import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import TestSupport
import Testing

@testable import Rules

@Suite("Rules that are planned together")
struct SharedWorkTests {
  /// The plans of the rules’ own examples, and those of the stories.
  private static func sources(_ packs: [CompiledPack]) -> [SourceFile] {
    let stories = ["ashlar-river", "first-job", "prawn-traps", "quiet-crossings"].compactMap {
      SharedFolder.bytes("examples/\($0)/plan.yaml")
    }
    let examples = packs.flatMap(\.rules).flatMap(\.examples).compactMap { example in
      MarkedText(example.plan.source.text)?.text
    }
    let texts = stories.map { String(decoding: $0, as: UTF8.self) } + examples
    return texts.map { SourceFile(name: "plan.yaml", text: $0) }
  }

  @Test("every rule says the same, at the same cost, as where each runs alone")
  func areAsAlone() throws {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    var settings = LintSettings(asOf: try day("2026-06-01"), packs: packs.map(\.id))
    settings.keepsOutcomes = true
    settings.clock = { 0 }
    let sources = SharedWorkTests.sources(packs)
    try #require(sources.count > 400)
    let together = Linter(packs: packs, settings: settings)
    for _ in 0...RuleDesk.plansBeforeSharing { _ = together.lint(sources[0], format: .yaml) }
    for source in sources {
      // A linter that is new to a plan has not planned its rules together.
      let alone = Linter(packs: packs, settings: settings).lint(source, format: .yaml)
      let shared = together.lint(source, format: .yaml)
      #expect(shared.file.outcomes == alone.file.outcomes)
      #expect(shared.file.findings == alone.file.findings)
      #expect(shared.costs == alone.costs)
    }
  }

  @Test("a linter of built-in rules finds parts that several of them have")
  func share() throws {
    let packs = BuiltInPacks.prepared
    let linter = Linter(packs: packs, settings: LintSettings(asOf: try day("2026-06-01")))
    var desk = RuleDesk(ruleCount: linter.ruleCount)
    for _ in 1..<RuleDesk.plansBeforeSharing { desk.begin(linter) }
    #expect(desk.parts == nil)
    desk.begin(linter)
    #expect(try #require(desk.parts).count > 20)
  }

  @Test("what rules take is kept only where a clock was given")
  func costs() throws {
    let packs = BuiltInPacks.prepared
    var settings = LintSettings(asOf: try day("2026-06-01"))
    let source = SourceFile(name: "plan.yaml", text: "schema: consultation-plan/1\nid: C-1\n")
    #expect(Linter(packs: packs, settings: settings).lint(source, format: .yaml).costs == nil)
    let ticks = TickingClock()
    settings.clock = { ticks.next() }
    let linter = Linter(packs: packs, settings: settings)
    let costs = try #require(linter.lint(source, format: .yaml).costs)
    #expect(costs.byRule.count == linter.ruleCount)
    #expect(costs.byRule.values.allSatisfy { $0.runs == 1 && $0.nanoseconds == 1 })
    #expect(costs.rules == UInt64(linter.ruleCount))
    #expect(costs.syntax == 1)
    #expect(costs.byRule.values.contains { $0.steps > 0 })
  }
}
