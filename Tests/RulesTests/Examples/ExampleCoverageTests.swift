import Findings
import Testing

@testable import Rules

/// What the examples of a rule reach, worked out by hand.
@Suite("Coverage of examples")
struct ExampleCoverageTests {
  private static func examples(_ plans: [(outcome: String, plan: String)]) -> [String] {
    ["examples:"] + plans.map { "  - {outcome: \($0.outcome), plan: '\($0.plan)'}" }
  }

  private func coverage(_ rule: String) throws -> ExampleCoverage {
    let packs = SamplePack.compile(SamplePack.source(rules: rule))
    let pack = try #require(packs.first)
    return ExampleCoverage.of(try #require(pack.rules.first), in: pack, among: packs)
  }

  /// A rule of these lines with these examples, in place of those of the sample.
  private func rule(_ expect: String, _ more: [String], _ plans: [(String, String)]) -> String {
    let text = SamplePack.rule(expect: "\"\(expect)\"", more: more)
    let head = text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.hasPrefix("  examples:") }
    return (head.map(String.init) + Self.examples(plans).map { "  \($0)" })
      .joined(separator: "\n") + "\n"
  }

  private func missed(_ coverage: ExampleCoverage) -> [String] {
    coverage.decisions.filter { !$0.isReached }.map {
      "\($0.part.rawValue) \($0.way.rawValue): \($0.text)"
    }
  }

  private static let table: [(expect: String, plans: [(String, String)], missed: [String])] = [
    (
      "has(plan.status) && plan.status == 'planned'",
      [("failed", "id: a"), ("passed", "status: planned")],
      ["expect false: plan.status == 'planned'"]
    ),
    (
      "has(plan.status) && plan.status == 'planned'",
      [("failed", "id: a"), ("failed", "status: closed"), ("passed", "status: planned")], []
    ),
    // The second operand is not asked where the first decides.
    (
      "has(plan.id) || has(plan.status)",
      [("passed", "id: a"), ("failed", "summary: {en: a, fr: a}")],
      ["expect true: has(plan.status)"]
    ),
    (
      "!has(plan.status)", [("passed", "id: a"), ("failed", "status: planned")], []
    ),
    (
      "has(plan.id) ? has(plan.status) : has(plan.title)",
      [("passed", "{id: a, status: planned}"), ("failed", "id: a")],
      [
        "expect false: has(plan.id)", "expect true: has(plan.title)",
        "expect false: has(plan.title)",
      ]
    ),
    (
      "plan.activities.exists(a, has(a.type))",
      [("passed", "activities: [{type: webinar}]"), ("failed", "activities: []")],
      ["expect false: plan.activities.exists(a, has(a.type))"]
    ),
    (
      "plan.activities.all(a, has(a.id) && has(a.type))",
      [
        ("passed", "activities: [{id: a, type: webinar}]"), ("passed", "activities: []"),
        ("failed", "activities: [{type: webinar}]"),
      ],
      ["expect false: has(a.type)"]
    ),
    (
      "size(plan.activities.filter(a, has(a.type))) > 0",
      [("passed", "activities: [{type: webinar}]"), ("failed", "activities: []")],
      ["expect false: has(a.type)"]
    ),
    // A list that is written out is never empty.
    (
      "['planned', 'open'].exists(s, s == plan.status)",
      [("passed", "status: planned"), ("failed", "status: closed")], []
    ),
    // Nor is one of which a condition before says that it has elements.
    (
      "plan.activities.size() > 0 && plan.activities.all(a, has(a.type))",
      [
        ("passed", "activities: [{type: webinar}]"), ("failed", "activities: [{id: a}]"),
        ("failed", "activities: []"),
      ], []
    ),
    (
      "plan.activities.exists(a, has(a.type)) || plan.activities.all(b, has(b.id))",
      [
        ("passed", "activities: [{type: webinar}]"), ("passed", "activities: [{id: a}]"),
        ("failed", "activities: [{title: {en: a, fr: a}}]"),
      ],
      [
        "expect empty: plan.activities.exists(a, has(a.type))",
        "expect empty: plan.activities.all(b, has(b.id))",
      ]
    ),
    (
      "!plan.activities.all(a, has(a.type)) && plan.activities.exists(b, has(b.id))",
      [
        ("passed", "activities: [{id: a}]"), ("failed", "activities: [{type: webinar}]"),
        ("failed", "activities: [{title: {en: a, fr: a}}]"), ("failed", "activities: []"),
      ], []
    ),
  ]

  @Test("what no example reaches is named", arguments: table.indices)
  func decisions(row: Int) throws {
    let (expect, plans, missed) = Self.table[row]
    #expect(self.missed(try coverage(rule(expect, [], plans))) == missed)
  }

  @Test("the condition of a rule and its list count, and outcomes are those of the runs")
  func applies() throws {
    let text = rule(
      "has(item.type)",
      ["each: plan.activities", "applies: has(item.id)"],
      [
        ("failed", "activities: [{⟦id⟧: a}]"), ("passed", "activities: [{id: a, type: webinar}]"),
        ("inapplicable", "activities: []"),
      ]
    )
    let coverage = try coverage(text)
    #expect(missed(coverage) == ["applies false: has(item.id)"])
    #expect(coverage.decisions.count == 6)
    #expect(coverage.examples == 3)
    #expect(coverage.reached == [.failed, .passed, .inapplicable])
    #expect(coverage.possible == [.failed, .passed, .inapplicable, .untested])
  }

  @Test("an example to which the rule does not come reaches nothing of its expectation")
  func stages() throws {
    let rule = """
      - rule: TST-TIM-09
        principle: tst.time
        authority: [{source: tst-act}]
        title: {en: A, fr: A}
        severity: warning
        stage: launch
        expect: has(plan.status)
        message: {en: A, fr: A}
        examples:
          - {outcome: inapplicable, stage: draft, plan: 'id: a'}
          - {outcome: inapplicable, stage: draft, plan: 'status: planned'}
          - {outcome: failed, plan: 'id: a'}
          - {outcome: passed, stage: draft, plan: 'status: planned'}

      """
    let coverage = try coverage(rule)
    #expect(missed(coverage) == ["expect true: has(plan.status)"])
    #expect(coverage.outcomes.inapplicable == 3)
  }

  @Test("parameters are read where an expression or a message shows them, and may be set")
  func parameters() throws {
    func coverage(_ plan: String, _ params: String) throws -> ExampleCoverage {
      let rule = """
        - rule: TST-TIM-09
          principle: tst.time
          authority: [{source: tst-act}]
          title: {en: A, fr: A}
          severity: warning
          params:
            least: {type: int, default: 2, min: 1}
            shown: {type: int, default: 2, min: 1}
          expect: '!has(plan.activities) || size(plan.activities) >= params.least'
          message: {en: 'Needs {params.shown}', fr: 'Exige {params.shown}'}
          examples:
            - {outcome: passed, plan: 'id: a'}
            - {outcome: failed, plan: '\(plan)'\(params)}

        """
      return try self.coverage(rule)
    }
    let unread = try coverage("status: planned", "")
    #expect(unread.parameters.map(\.isRead) == [false, false])
    let read = try coverage("activities: []", ", params: {least: 3}")
    #expect(read.parameters.map(\.isRead) == [true, true])
    #expect(read.parameters.map(\.isVaried) == [true, false])
  }

  @Test("terms are reached through the rules that read them, and through their own examples")
  func terms() throws {
    let manifest =
      SamplePack.manifest + """
        terms:
          - term: named
            phrase: {en: the plan has an id, fr: le plan a un identifiant}
            means: has(plan.id)
            examples:
              - {is: true, plan: 'id: a'}
          - term: timed
            phrase: {en: the plan has dates, fr: le plan a des dates}
            means: term.named && has(plan.timeline)

        """
    let rules = rule(
      "term.timed",
      [],
      [("passed", "{id: a, timeline: {}}"), ("failed", "{id: a}")]
    )
    let packs = SamplePack.compile(SamplePack.source(rules: rules, manifest: manifest))
    let pack = try #require(packs.first)
    let found = pack.rules.map { ExampleCoverage.of($0, in: pack, among: packs) }
    let terms = PackExampleCoverage(pack, found, readers: found).terms
    #expect(terms.map(\.term) == ["named", "timed"])
    let missed = terms.map { $0.decisions.filter { !$0.isReached }.map(\.way) }
    #expect(missed == [[.no], [.no]])
    #expect(PackExampleCoverage(pack, found, readers: nil).terms.isEmpty)
    let scores = RuleMutator.termScores(of: pack, among: packs)
    #expect(scores.map(\.rule.rawValue) == ["term.named", "term.timed"])
    #expect(scores[0].noticed == scores[0].mutants)
    // Without an id, the term is false; no example says so.
    #expect(scores[1].survivors.map(\.mutant.after) == ["has(plan.timeline)"])
  }

  @Test("an example of a term that comes out otherwise is a mistake of the pack")
  func termExamples() throws {
    let manifest =
      SamplePack.manifest + """
        terms:
          - term: named
            phrase: {en: the plan has an id, fr: le plan a un identifiant}
            means: plan.id == 'a'
            examples:
              - {is: true, plan: 'id: a'}
              - {is: false, plan: 'id: a'}
              - {is: false, plan: 'status: planned'}

        """
    let source = SamplePack.source(
      rules: SamplePack.rule(expect: "term.named"),
      manifest: manifest
    )
    let messages = RuleTester.test([source]).files[0].findings.map(\.message.en)
    #expect(messages.count == 2)
    #expect(messages[0] == "The example says that ‘term.named’ is false, and it is true")
    #expect(messages[1].contains("it has no value"))
  }

  @Test("every decision of a built-in rule is taken by an example")
  func builtIn() {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let found = packs.flatMap { pack in
      pack.rules.map { ExampleCoverage.of($0, in: pack, among: packs) }
    }
    #expect(found.flatMap(\.decisions).count > 3_000)
    for rule in found {
      #expect(missed(rule).isEmpty, "\(rule.rule) needs examples")
      let verdicts = rule.possible.subtracting([.untested, .inapplicable])
      #expect(verdicts.isSubset(of: rule.reached), "\(rule.rule)")
    }
  }
}
