import Findings
import Rules
import SourceText
import Testing

@Suite("Examples of rules")
struct RuleTesterTests {
  private func findings(_ rule: String) -> [String] {
    RuleTester.test([SamplePack.source(rules: rule)]).files.flatMap(\.findings)
      .map { "\($0.rule) \($0.message.en)" }
  }

  @Test("the sample’s examples come out as they say, in five ways of writing")
  func right() {
    let report = RuleTester.test([SamplePack.source()])
    #expect(report.isClean)
    #expect(report.examples == 3 && report.runs == 15 && report.failures == 0)
  }

  @Test(
    "an example that says something else is told at its place",
    arguments: [
      ("close_date: 2026-03-31}", "close_date: 2026-03-30}", "be ‘passed’ and is ‘failed’"),
      ("values: {actual: 20}", "values: {actual: 21}", "The value ‘actual’ is 20"),
      ("values: {actual: 20}", "values: {other: 1}", "The value ‘other’ is –"),
      ("close_date: ⟦2026-03-21⟧", "⟦close_date⟧: 2026-03-21", "flags ‘/timeline/close_date’"),
      ("values: {actual: 20}", "message: {en: A, fr: B}", "The message reads ‘Lasts 20 days; 30"),
      ("status: planned\n", "statuts: planned\n", "The plan of the example has a mistake"),
      ("status: closed\n", "status: [\n", "The plan of the example has a mistake"),
    ]
  )
  func wrong(right: String, wrong: String, message: String) {
    let rule = SamplePack.rule.replacing(right, with: wrong, maxReplacements: 1)
    let found = findings(rule)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains("PAC-262 TST-TIM-01: ") ?? false)
    #expect(found.first?.contains(message) ?? false, "\(found)")
  }

  @Test("examples may set the day, the stage and parameters")
  func settings() {
    let rule = """
      - rule: TST-TIM-02
        principle: tst.time
        authority: [{source: tst-act}]
        title: {en: A, fr: B}
        severity: note
        stage: launch
        params:
          days: {type: int, default: 5}
        expect: calendar.elapsed(today, plan.timeline.open_date) >= params.days
        message: {en: "A {params.days}", fr: "B {params.days}"}
        examples:
          - {outcome: failed, as_of: 2026-05-01, plan: "timeline: {open_date: 2026-05-05}"}
          - {outcome: passed, as_of: 2026-05-01, params: {days: 4}, plan: "timeline: {open_date: 2026-05-05}"}
          - {outcome: inapplicable, stage: draft, plan: "timeline: {open_date: 2026-05-05}"}

      """
    #expect(findings(rule).isEmpty)
  }
}
