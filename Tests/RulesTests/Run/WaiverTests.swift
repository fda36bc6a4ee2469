import DocumentSyntax
import Findings
import Rules
import SourceText
import TestSupport
import Testing

@Suite("Waivers")
struct WaiverTests {
  private static let rules =
    SamplePack.rule("TST-TIM-02", expect: "has(item.name)", more: ["each: plan.activities"])
    + SamplePack.rule("TST-TIM-03", expect: "false", more: ["waivable: false"])
    + SamplePack.rule("TST-TIM-04", expect: "false", more: ["waivable: {days: 30}"])

  private func lint(_ waivers: String, ignoring: Bool = false) throws -> (
    findings: [Finding], marks: [ByteRange]
  ) {
    let text = MarkedText(
      """
      schema: consultation-plan/1
      id: C-1
      title: {en: A, fr: B}
      activities: [{id: a}, {id: b}]
      waivers:
      \(waivers)
      """
    )
    let settings = LintSettings(asOf: try day("2026-01-01"), ignoresWaivers: ignoring)
    let packs = SamplePack.compile(SamplePack.source(rules: Self.rules))
    let result = Linter(packs: packs, settings: settings)
      .lint(SourceFile(name: "plan.yaml", text: text.text), format: .yaml)
    return (result.file.findings, text.ranges)
  }

  private let rest = "reason: {en: Why, fr: Pourquoi}, approved_by: ADM"

  private func waived(_ findings: [Finding]) -> [String] {
    findings.filter { $0.state != .active }.map { "\($0.rule) \($0.pointer)" }
  }

  @Test("a good waiver covers the whole plan, or the place it names")
  func good() throws {
    let whole = try lint("  - {rule: TST-TIM-02, \(rest), until: 2026-01-01}").findings
    #expect(waived(whole) == ["TST-TIM-02 /activities/0", "TST-TIM-02 /activities/1"])
    #expect(whole.count == 4)
    let state = try #require(whole.first { $0.state != .active }?.state)
    guard case .waived(let reason, let approvedBy, .plan(let range)) = state else {
      Testing.Issue.record("\(state)")
      return
    }
    #expect(reason == BilingualText(en: "Why", fr: "Pourquoi") && approvedBy == "ADM")
    #expect(range.start > 0)
    let part = try lint("  - {rule: TST-TIM-02, \(rest), until: 2026-01-01, at: /activities/1}")
    #expect(waived(part.findings) == ["TST-TIM-02 /activities/1"])
    let none = try lint("  - {rule: TST-TIM-02, \(rest), until: 2026-01-01}", ignoring: true)
    #expect(waived(none.findings).isEmpty)
    #expect(none.findings.count == 4)
  }

  @Test(
    "a waiver without effect is told, and the finding returns",
    arguments: [
      ("WAI-01", "⟦{rule: TST-TIM-02, until: 2026-02-01}⟧"),
      ("WAI-01", "⟦{rule: TST-TIM-02, reason: {en: Why}, approved_by: ADM, until: 2026-02-01}⟧"),
      ("WAI-01", "⟦{rule: TST-TIM-02, REST}⟧"),
      ("WAI-01", "⟦{REST, until: 2026-02-01}⟧"),
      ("WAI-01", "⟦{rule: TST-TIM-02, REST, until: 2026-02-01, at: activities}⟧"),
      ("WAI-02", "⟦{rule: TST-TIM-20, REST, until: 2026-02-01}⟧"),
      ("WAI-03", "{rule: TST-TIM-02, REST, until: ⟦2025-12-31⟧}"),
      ("WAI-04", "{rule: TST-TIM-04, REST, until: ⟦2026-02-01⟧}"),
      ("WAI-05", "⟦{rule: TST-TIM-03, REST, until: 2026-02-01}⟧"),
      ("WAI-05", "⟦{rule: SCH-KEY-01, REST, until: 2026-02-01}⟧"),
      ("WAI-06", "⟦{rule: TST-TIM-02, REST, until: 2026-02-01, at: /activities/7}⟧"),
    ]
  )
  func trouble(id: String, waiver: String) throws {
    let (findings, marks) = try lint("  - " + waiver.replacing("REST", with: rest))
    #expect(waived(findings).isEmpty)
    let own = findings.filter { $0.rule.rawValue.hasPrefix("WAI-") }
    #expect(own.map(\.rule.rawValue) == [id])
    #expect(own.map(\.range) == marks)
    #expect(findings.count == 5)
    #expect(RuleChecks.all.contains { $0.id.rawValue == id })
  }

  @Test("a waiver of the configuration")
  func configured() throws {
    let waiver = Waiver(
      rule: RuleID("TST-TIM-04"),
      reason: BilingualText(en: "Why", fr: "Pourquoi"),
      approvedBy: "ADM",
      until: try day("2026-01-31")
    )
    let settings = LintSettings(asOf: try day("2026-01-01"), waivers: [waiver])
    let packs = SamplePack.compile(SamplePack.source(rules: Self.rules))
    let text = "schema: consultation-plan/1\nid: C-1\ntitle: {en: A, fr: B}\n"
    let result = Linter(packs: packs, settings: settings)
      .lint(SourceFile(name: "plan.yaml", text: text), format: .yaml)
    #expect(waived(result.file.findings) == ["TST-TIM-04 "])
    let state = result.file.findings.lazy.map(\.state).first { $0 != .active }
    guard case .waived(_, _, .configuration)? = state else {
      Testing.Issue.record("\(state.map { "\($0)" } ?? "no waiver")")
      return
    }
  }
}
