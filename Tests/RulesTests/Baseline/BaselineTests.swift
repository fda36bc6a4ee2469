import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText
import Testing

@Suite("Baselines")
struct BaselineTests {
  private static let rules =
    SamplePack.rule(
      "TST-TIM-02",
      expect: "has(item.capacity)",
      more: ["each: plan.activities", "at: item.capacity"]
    )
    + SamplePack.rule(
      "TST-TIM-03",
      expect: "plan.drivers_ok",
      more: ["at: plan.timeline.close_date"]
    ).replacing("plan.drivers_ok", with: "plan.timeline.close_date > calendar.date('2026-06-01')")

  private let linter: Linter

  init() throws {
    let packs = SamplePack.compile(SamplePack.source(rules: Self.rules))
    linter = Linter(packs: packs, settings: LintSettings(asOf: try day("2026-01-01")))
  }

  private func lint(_ text: String, _ name: String = "plan.yaml") -> LintedFile {
    let format: SyntaxFormat = name.hasSuffix(".json") ? .json : .yaml
    return linter.lint(SourceFile(name: name, text: text), format: format).file
  }

  private func keys(_ text: String, _ name: String = "plan.yaml") -> [FindingKey] {
    FindingKeys.keys(of: lint(text, name)).sorted()
  }

  private let plan = """
    schema: consultation-plan/1
    id: C-1
    title: {en: A, fr: B}
    timeline: {open_date: 2026-03-01, close_date: 2026-03-21}
    activities:
      - {id: a, type: webinar}
      - {id: b, type: webinar}

    """

  @Test("a key has ids in place of positions and knows the value")
  func form() {
    let places = keys(plan).map { "\($0.plan) \($0.rule) \($0.place) \($0.value.count)" }
    #expect(
      places == [
        "C-1 TST-TIM-02 /activities/[id=a]/capacity 0",
        "C-1 TST-TIM-02 /activities/[id=b]/capacity 0",
        "C-1 TST-TIM-03 /timeline/close_date 16",
      ]
    )
  }

  @Test("lines, order, quotes, notation and the name of the file do not change it")
  func stable() {
    let before = keys(plan)
    #expect(keys("# one\n\n---\n" + plan, "other.yaml") == before)
    let reordered = plan.replacing("id: a", with: "id: x").replacing("id: b", with: "id: a")
      .replacing("id: x", with: "id: b")
    #expect(keys(reordered) == before)
    #expect(keys(plan.replacing("2026-03-21", with: "'2026-03-21'")) == before)
    let json = """
      {"schema": "consultation-plan/1", "id": "C-1", "title": {"en": "A", "fr": "B"},
       "activities": [{"type": "webinar", "id": "b"}, {"id": "a"}],
       "timeline": {"close_date": "2026-03-21", "open_date": "2026-03-01"}}
      """
    #expect(keys(json, "plan.json") == before)
  }

  @Test("another value, id or place does")
  func changing() {
    let before = Set(keys(plan))
    #expect(before.subtracting(keys(plan.replacing("03-21", with: "03-22"))).count == 1)
    #expect(before.subtracting(keys(plan.replacing("id: b", with: "id: c"))).count == 1)
    #expect(before.subtracting(keys(plan.replacing("C-1", with: "C-2"))).count == 3)
  }

  @Test("elements of the same name are told apart")
  func twins() {
    let text = plan.replacing("id: a, type: webinar", with: "type: webinar")
      .replacing("id: b, type: webinar", with: "type: webinar")
    #expect(
      keys(text).map(\.place).filter { $0.contains("webinar") }
        == ["/activities/[type=webinar]/capacity", "/activities/[type=webinar~2]/capacity"]
    )
  }

  @Test("what is written is read again")
  func roundTrip() throws {
    var baseline = Baseline()
    baseline.set(lint(plan), as: "../a \"b\".yaml")
    baseline.set(lint(plan.replacing("id: b", with: "id: é/~")), as: "c.yaml")
    let text = String(decoding: baseline.json.bytes(), as: UTF8.self)
    #expect(try Baseline.read(SourceFile(name: "b.json", text: text)).get() == baseline)
    #expect(baseline.count == 6)
  }

  @Test(
    "what is no baseline is told",
    arguments: [
      "", "[]", "{}", "{\"format\": 2}", "{\"format\": 1, \"files\": [{}]}",
      "{\"format\": 1, \"files\": [{\"path\": \"a\", \"findings\": [{\"rule\": \"A\"}]}]}",
      "{\"format\": 1,",
    ]
  )
  func unreadable(text: String) {
    #expect(throws: UnreadableFile.self) {
      try Baseline.read(SourceFile(name: "b.json", text: text)).get()
    }
  }

  @Test("an entry covers one finding, and what is left is fixed")
  func match() {
    var baseline = Baseline()
    baseline.set(lint(plan), as: "plan.yaml")
    var match = BaselineMatch(baseline)
    let changed =
      plan.replacing("- {id: a, type: webinar}", with: "- {id: a, capacity: 3}")
      + "  - {id: c}\n"
    var files = [(path: "plan.yaml", file: lint(changed), runs: { @Sendable (_: RuleID) in true })]
    match.cover(&files, isGone: { _ in false })
    let states = files[0].file.findings.map { "\($0.rule) \($0.pointer) \($0.state == .active)" }
    #expect(
      states == [
        "TST-TIM-03 /timeline/close_date false", "TST-TIM-02 /activities/1/capacity false",
        "TST-TIM-02 /activities/2/capacity true",
      ]
    )
    let fixed = match.fixed(isGone: { _ in false })
    #expect(fixed.map(\.key.place) == ["/activities/[id=a]/capacity"])
    baseline.prune(fixed, match.moved)
    #expect(baseline.count == 2)
  }

  @Test("a renamed file keeps its entries; a copy has none")
  func renamed() {
    var baseline = Baseline()
    baseline.set(lint(plan), as: "old.yaml")
    for isGone in [true, false] {
      var match = BaselineMatch(baseline)
      var files = [(path: "new.yaml", file: lint(plan), runs: { @Sendable (_: RuleID) in true })]
      match.cover(&files, isGone: { $0 == "old.yaml" && isGone })
      #expect(files[0].file.findings.allSatisfy { ($0.state == .baseline) == isGone })
      #expect(match.moved.count == (isGone ? 3 : 0))
      var pruned = baseline
      pruned.prune(match.fixed(isGone: { $0 == "old.yaml" && isGone }), match.moved)
      #expect(Array(pruned.files.keys) == [isGone ? "new.yaml" : "old.yaml"])
    }
  }
}
