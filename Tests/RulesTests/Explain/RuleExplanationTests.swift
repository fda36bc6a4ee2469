import DocumentSyntax
import Findings
import Rules
import SourceText
import Testing

@Suite("Explaining rules")
struct RuleExplanationTests {
  private let plan = """
    schema: consultation-plan/1
    id: C-1
    title: {en: A, fr: B}
    status: planned
    timeline: {open_date: 2026-03-01, close_date: 2026-03-21}

    """

  @Test("a page holds what there is to know")
  func page() throws {
    let packs = SamplePack.compile(SamplePack.source())
    let page = try #require(RuleExplanation(RuleID("TST-TIM-01"), in: packs))
    #expect(page.pack.id == "sample")
    #expect(
      page.reads == ["plan.status", "plan.timeline.open_date", "plan.timeline.close_date"]
    )
    #expect(page.expressions.map(\.role) == [.applies, .expect, .value("actual")])
    #expect(page.examples.map(\.outcome) == [.failed, .passed, .inapplicable])
    #expect(page.rule.parameters.map(\.name) == ["minimum_days"])
    #expect(RuleExplanation(RuleID("TST-TIM-99"), in: packs) == nil)
  }

  @Test("a trace tells what was read, where, and what it came to")
  func trace() throws {
    let packs = SamplePack.compile(SamplePack.source())
    let linter = Linter(packs: packs, settings: LintSettings(asOf: try day("2026-01-01")))
    let source = SourceFile(name: "plan.yaml", text: plan)
    let trace = try #require(
      linter.trace(RuleID("TST-TIM-01"), on: source, format: .yaml).first
    )
    #expect(trace.outcome == .failed && trace.plan == "C-1")
    let close = try #require(trace.lines.first { $0.text == "plan.timeline.close_date" })
    #expect(close.place.map { source.text($0.range) } == "2026-03-21")
    #expect(close.place?.pointer == "/timeline/close_date")
    #expect(close.value == .date(year: 2026, month: 3, day: 21))
    let whole = try #require(trace.lines.first { $0.role == .expect && $0.depth == 0 })
    #expect(whole.value == .bool(false))
    #expect(whole.text.hasPrefix("calendar.elapsed(") && whole.text.hasSuffix("minimum_days"))
    #expect(trace.lines.contains { $0.text == "params.minimum_days" && $0.value == .int(30) })
  }

  @Test("a trace tells why a rule is untested or not about the plan")
  func untested() throws {
    let packs = SamplePack.compile(SamplePack.source())
    let linter = Linter(packs: packs, settings: LintSettings(asOf: try day("2026-01-01")))
    let lacking = SourceFile(
      name: "plan.yaml",
      text: "schema: consultation-plan/1\nstatus: planned\n"
    )
    let trace = linter.trace(RuleID("TST-TIM-01"), on: lacking, format: .yaml).first
    #expect(trace?.outcome == .untested)
    #expect(trace?.reason?.en.contains("timeline") ?? false)
    #expect(trace?.lines.contains { $0.reason != nil } ?? false)
    let closed = SourceFile(
      name: "plan.yaml",
      text: "schema: consultation-plan/1\nstatus: closed\n"
    )
    let other = linter.trace(RuleID("TST-TIM-01"), on: closed, format: .yaml).first
    #expect(other?.outcome == .inapplicable)
    #expect(other?.lines.contains { $0.role == .expect } == false)
  }

  @Test("the list of rules is complete JSON")
  func listing() {
    let listing = RuleListing(SamplePack.compile(SamplePack.source()))
    let text = String(decoding: listing.json.bytes(.compact), as: UTF8.self)
    #expect(text.hasPrefix("{\"rules\":[{\"rule\":\"TST-TIM-01\",\"pack\":\"sample\""))
    #expect(
      text.contains(
        "\"params\":{\"minimum_days\":{\"type\":\"int\",\"unit\":\"day\",\"default\":30"
      )
    )
  }
}
