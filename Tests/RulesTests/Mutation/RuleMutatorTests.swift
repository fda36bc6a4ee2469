import Findings
import SourceText
import TestSupport
import Testing

@testable import Rules

@Suite("Weakened rules")
struct RuleMutatorTests {
  private static let examples = [
    "examples:",
    "  - {outcome: failed, plan: 'status: planned'}",
    "  - {outcome: passed, plan: 'status: planned'}",
  ]

  /// The mutants of a rule with this expectation, as they are shown.
  private func mutants(_ expect: String, _ more: [String] = []) throws -> [String] {
    let source = SamplePack.source(rules: SamplePack.rule(expect: expect, more: more))
    let pack = try #require(SamplePack.compile(source).first)
    let rule = try #require(pack.rules.first)
    return RuleMutant.all(of: rule, RuleEnvironments(rule, of: pack)).map(\.description)
  }

  private static let table: [(String, [String])] = [
    (
      "size(plan.activities) >= 2",
      [
        "expect: size(plan.activities) >= 2 → ((size(plan.activities)) < 2)",
        "expect: 2 → 3", "expect: 2 → 1",
      ]
    ),
    (
      "plan.timeline.open_date < plan.timeline.close_date",
      [
        "expect: plan.timeline.open_date < plan.timeline.close_date → "
          + "(plan.timeline.open_date >= plan.timeline.close_date)",
        "expect: plan.timeline.open_date < plan.timeline.close_date → "
          + "(plan.timeline.open_date <= plan.timeline.close_date)",
      ]
    ),
    (
      "has(plan.status) && plan.status == 'planned'",
      [
        "expect: has(plan.status) && plan.status == 'planned' → (plan.status == 'planned')",
        "expect: has(plan.status) && plan.status == 'planned' → has(plan.status)",
        "expect: has(plan.status) → !(has(plan.status))",
        "expect: plan.status == 'planned' → (plan.status != 'planned')",
        "expect: 'planned' → 'open'",
      ]
    ),
    (
      "plan.activities.exists(a, has(a.type))",
      [
        "expect: plan.activities.exists(a, has(a.type)) → "
          + "!(plan.activities.exists(a, has(a.type)))",
        "expect: plan.activities.exists(a, has(a.type)) → plan.activities.all(a, has(a.type))",
        "expect: has(a.type) → !(has(a.type))",
      ]
    ),
  ]

  @Test("each change is made once, in the order of writing", arguments: table)
  func changes(expect: String, wanted: [String]) throws {
    #expect(try mutants(expect) == wanted)
  }

  @Test("a condition is dropped and changed too")
  func condition() throws {
    let found = try mutants("has(plan.id)", ["applies: has(plan.title)"])
    #expect(
      found.prefix(2) == [
        "applies: has(plan.title) → –", "applies: has(plan.title) → !(has(plan.title))",
      ]
    )
  }

  @Test("examples notice a change or let it live")
  func survivors() throws {
    let source = SamplePack.source()
    let packs = SamplePack.compile(source)
    let pack = try #require(packs.first)
    let score = RuleMutator.score(of: try #require(pack.rules.first), in: pack, among: packs)
    #expect(score.mutants == 6)
    #expect(
      score.survivors.map(\.mutant.description) == [
        "expect: params.minimum_days → (params.minimum_days - 1)"
      ]
    )
    #expect(score.noticed == 5)
  }

  @Test("a reason of the pack stands beside its survivor; one that fits none is told")
  func reasons() throws {
    let reasons = """
      - rule: TST-TIM-01
        part: expect
        before: params.minimum_days
        after: (params.minimum_days - 1)
        reason: {en: Weeks are whole., fr: Les semaines sont entières.}
      - rule: TST-TIM-01
        part: applies
        before: plan.status == 'planned'
        reason: {en: None., fr: Aucun.}

      """
    var files = SamplePack.source().files
    files.append(SourceFile(name: "sample/mutants.yaml", text: reasons))
    let packs = SamplePack.compile(PackSource(id: "sample", files: files))
    let pack = try #require(packs.first)
    let score = RuleMutator.score(of: try #require(pack.rules.first), in: pack, among: packs)
    #expect(score.survivors.map(\.reason?.fr) == ["Les semaines sont entières."])
    #expect(score.unusedReasons.map(\.part) == [.applies])
  }

  @Test("the examples of every built-in pack notice 95 of 100 changes and more")
  func builtIn() {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    for pack in packs {
      let scores = pack.rules.map { RuleMutator.score(of: $0, in: pack, among: packs) }
      let all = scores.reduce(0) { $0 + $1.mutants }
      let noticed = scores.reduce(0) { $0 + $1.noticed }
      #expect(noticed * 100 >= all * 95, "\(pack.id): \(noticed) of \(all)")
      #expect(scores.flatMap(\.unusedReasons).isEmpty, "\(pack.id)")
    }
  }
}
