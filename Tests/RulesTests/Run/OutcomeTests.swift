import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText
import TestSupport
import Testing

@Suite("Outcomes")
struct OutcomeTests {
  /// Lints marked text with one rule, and says what came out.
  private func lint(
    _ marked: String,
    rule: String,
    settings change: (inout LintSettings) -> Void = { _ in }
  ) throws -> (result: Linter.Result, marks: [ByteRange]) {
    let text = MarkedText(marked)
    var settings = LintSettings(asOf: try day("2026-01-01"), keepsOutcomes: true)
    change(&settings)
    let linter = Linter(
      packs: SamplePack.compile(SamplePack.source(rules: rule)),
      settings: settings
    )
    let source = SourceFile(name: "plan.yaml", text: text.text)
    return (linter.lint(source, format: .yaml), text.ranges)
  }

  private func own(_ result: Linter.Result) -> [Finding] {
    result.file.findings.filter { $0.rule.rawValue.hasPrefix("TST-") }
  }

  private let head = "schema: consultation-plan/1\nid: C-1\ntitle: {en: A, fr: B}\n"

  @Test(
    "each outcome",
    arguments: [
      ("has(plan.status)", "status: open", Outcome.passed),
      ("(!has(plan.status))", "status: open", .failed),
      ("plan.status == 'open'", "", .untested),
      ("plan.status == 'open'", "status: opne", .untested),
      ("has(plan.status)", "status: opne", .untested),
      ("has(plan.timeline.open_date)", "", .untested),
      ("has(plan.timeline) && has(plan.timeline.open_date)", "", .failed),
      ("plan.timeline.open_date < today || true", "", .passed),
      ("plan.timeline.open_date < today && false", "", .failed),
      ("bilingual.complete(plan.title)", "", .passed),
      (
        "calendar.days(plan.mandate.minimum_period) > 3", "mandate: {minimum_period: P1M}",
        .untested
      ),
      ("1 / 0 == 1", "", .untested),
    ]
  )
  func each(expect: String, more: String, outcome: Outcome) throws {
    let rule = SamplePack.rule(expect: expect)
    let (result, _) = try lint(head + more + "\n", rule: rule)
    #expect(result.file.outcomes.map(\.outcome) == [outcome])
    #expect(own(result).map(\.outcome) == (outcome == .failed ? [.failed] : []))
    #expect((result.file.outcomes[0].reason != nil) == (outcome == .untested))
  }

  @Test("an untested rule names what is missing")
  func reason() throws {
    let rule = SamplePack.rule(expect: "plan.timeline.close_date > today")
    let (result, _) = try lint(head, rule: rule)
    let reason = try #require(result.file.outcomes.first?.reason)
    #expect(reason.en == "the plan has no ‘timeline’" || reason.en.contains("timeline"))
    #expect(result.file.findings.isEmpty)
  }

  @Test("a plan that lacks its timeline gets one finding about it")
  func oneFinding() throws {
    let rules =
      SamplePack.rule("TST-TIM-02", expect: "has(plan.timeline)", more: ["at: plan.timeline"])
      + SamplePack.rule("TST-TIM-03", expect: "plan.timeline.open_date > today")
      + SamplePack.rule("TST-TIM-04", expect: "calendar.is_weekend(plan.timeline.close_date)")
    let (result, _) = try lint(head, rule: rules)
    #expect(own(result).map(\.rule.rawValue) == ["TST-TIM-02"])
    #expect(result.counts.failed == 1 && result.counts.untested == 2)
  }

  @Test("a verdict of review cannot tell, and asks its question")
  func review() throws {
    let rule = SamplePack.rule(
      expect: "false",
      more: ["verdict: review", "question: {en: Is it?, fr: Est-ce?}"]
    )
    let (result, _) = try lint(head, rule: rule)
    #expect(own(result).map(\.outcome) == [.cantTell])
    #expect(own(result).first?.question?.fr == "Est-ce?")
    #expect(result.counts.cantTell == 1)
  }

  @Test("a fault of a rule is a finding that names it, and the rest goes on")
  func fault() throws {
    let rules =
      SamplePack.rule("TST-TIM-02", expect: "1 / 0 == 1")
      + SamplePack.rule("TST-TIM-03", expect: "false")
    let (result, _) = try lint(head, rule: rules)
    #expect(result.file.findings.map(\.rule.rawValue) == ["ENG-01", "TST-TIM-03"])
    #expect(result.file.findings[0].message.en.contains("TST-TIM-02"))
  }

  @Test(
    "what is pointed at",
    arguments: [
      (
        "plan.timeline.close_date", "timeline: {close_date: ⟦2026-01-02⟧}\n", "/timeline/close_date"
      ),
      ("plan.timeline.close_date", "⟦timeline⟧: {open_date: 2026-01-02}\n", "/timeline/close_date"),
      ("plan.title.fr", "title: {en: A, fr: ⟦\"B\"⟧}\n", "/title/fr"),
      ("plan.title.fr", "⟦title⟧: {en: A}\n", "/title/fr"),
      ("plan.activities[1].name", "activities: [{id: a}, ⟦{id: b}⟧]\n", "/activities/1/name"),
      ("plan.title", "title: ⟦{en: A}⟧\n", "/title"),
    ]
  )
  func places(at path: String, plan: String, pointer: String) throws {
    let rule = SamplePack.rule(expect: "false", more: ["at: \(path)"])
    let (result, marks) = try lint("schema: consultation-plan/1\n" + plan, rule: rule)
    if path != "plan.activities[1].name" { #expect(own(result).map(\.range) == marks) }
    #expect(own(result).map(\.pointer) == [pointer])
  }

  @Test("where nothing of the path is there, the first key of the plan is shown")
  func placeOfNothing() throws {
    let rule = SamplePack.rule(expect: "false", more: ["at: plan.timeline.close_date"])
    let (result, marks) = try lint("⟦schema⟧: consultation-plan/1\nid: C-1\n", rule: rule)
    #expect(own(result).map(\.range) == marks)
    #expect(own(result).first?.related.first?.message.en == "‘timeline.close_date’ is missing here")
  }

  @Test("each runs once for every element")
  func elements() throws {
    let rule = SamplePack.rule(
      expect: "has(item.name)",
      more: ["each: plan.activities", "applies: item.id != 'c'", "at: item.name"]
    )
    let plan = "activities:\n  - ⟦id⟧: a\n  - {id: b, name: {en: x, fr: y}}\n  - {id: c}\n"
    let (result, marks) = try lint(head + plan, rule: rule)
    #expect(result.file.outcomes.map(\.outcome) == [.failed, .passed, .inapplicable])
    #expect(own(result).map(\.range) == marks)
    #expect(own(result).map(\.pointer) == ["/activities/0/name"])
    #expect(
      result.file.outcomes.map(\.pointer) == ["/activities/0", "/activities/1", "/activities/2"]
    )
  }

  @Test("each over codes, over nothing and over what is absent")
  func lists() throws {
    let rule = SamplePack.rule(expect: "item != 'HS'", more: ["each: plan.subjects", "at: item"])
    let (some, marks) = try lint(head + "subjects: [EC, ⟦HS⟧]\n", rule: rule)
    #expect(some.file.outcomes.map(\.outcome) == [.passed, .failed])
    #expect(own(some).map(\.range) == marks)
    #expect(own(some).map(\.pointer) == ["/subjects/1"])
    #expect(try lint(head + "subjects: []\n", rule: rule).result.counts.inapplicable == 1)
    #expect(try lint(head, rule: rule).result.counts.untested == 1)
  }

  @Test(
    "stages",
    arguments: [
      ("draft", "status: draft", Outcome.failed), ("launch", "status: draft", .inapplicable),
      ("launch", "status: draft\ntimeline: {open_date: 2025-12-31}", .failed),
      ("launch", "status: planned", .failed), ("launch", "", .failed),
      ("after", "status: open", .inapplicable), ("after", "status: closed_no_report", .failed),
      ("after", "timeline: {close_date: 2025-12-31}", .failed),
      ("after", "timeline: {close_date: 2026-01-01}", .inapplicable),
      ("launch", "status: not_going_forward", .inapplicable),
    ]
  )
  func stages(stage: String, plan: String, outcome: Outcome) throws {
    let rule = SamplePack.rule(expect: "false", more: ["stage: \(stage)"])
    let (result, _) = try lint(head + plan + "\n", rule: rule)
    #expect(result.file.outcomes.map(\.outcome) == [outcome])
    let (fixed, _) = try lint(head + plan + "\n", rule: rule) { $0.stage = .fixed(.after) }
    #expect(fixed.file.outcomes.map(\.outcome) == [.failed])
  }

  @Test(
    "time in force is held against the opening day",
    arguments: [
      ("2025-12-31", Outcome.inapplicable), ("2026-01-01", .failed), ("2026-02-01", .failed),
      ("2026-02-02", .inapplicable),
    ]
  )
  func inForce(open: String, outcome: Outcome) throws {
    let rule = SamplePack.rule(
      expect: "false",
      more: ["in_force: {from: 2026-01-01, to: 2026-02-01}"]
    )
    let (result, _) = try lint(head + "timeline: {open_date: \(open)}\n", rule: rule)
    #expect(result.file.outcomes.map(\.outcome) == [outcome])
  }

  @Test("parameters and severities of settings")
  func settings() throws {
    let rule = SamplePack.rule
    let plan =
      head + "status: planned\ntimeline: {open_date: 2026-03-01, close_date: 2026-03-31}\n"
    #expect(own(try lint(plan, rule: rule).result).isEmpty)
    let (result, _) = try lint(plan, rule: rule) { settings in
      settings.params[RuleID("TST-TIM-01")] = ["minimum_days": ["45"]]
      settings.severities[RuleID("TST-TIM-01")] = .note
    }
    #expect(own(result).map(\.severity) == [.note])
    #expect(own(result).first?.message.en == "Lasts 30 days; 45 are usual")
    #expect(own(result).first?.message.fr == "Dure 30 jours; durée habituelle, 45")
    #expect(own(result).first?.values == [NamedValue("actual", .int(30))])
    let (skipped, _) = try lint(plan, rule: rule) { $0.skip = [RuleID("TST-TIM-01")] }
    #expect(skipped.counts == OutcomeCounts())
  }
}
