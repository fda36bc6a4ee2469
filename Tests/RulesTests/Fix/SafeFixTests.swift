import DocumentSyntax
import Findings
import Rules
import SourceText
import Testing

/// Edits that are applied without being asked for: what is meant is beyond doubt.
@Suite("Safe edits")
struct SafeFixTests {
  private static let head = "schema: consultation-plan/1\nid: C-1\n"

  private func mend(_ text: String, _ allowed: Set<Fix.Safety>) throws -> PlanFixer.Result {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let settings = LintSettings(asOf: try day("2026-01-15"), packs: ["base"])
    let fixer = PlanFixer(Linter(packs: packs, settings: settings), allowing: allowed)
    return fixer.mend(SourceFile(name: "plan.yaml", text: Self.head + text), format: .yaml)
  }

  @Test(
    "what can only be meant in one way is written so",
    arguments: [
      ("timeline: {open_date: 2026/3/1}", "timeline: {open_date: 2026-03-01}"),
      ("timeline: {open_date: 2026.03.1}", "timeline: {open_date: 2026-03-01}"),
      ("status: Planned", "status: planned"),
      ("status: 'PLANNED'", "status: 'planned'"),
      ("status: Prévue", "status: planned"),
      (
        "activities: [{id: a, type: Public-Meeting}]", "activities: [{id: a, type: public_meeting}]"
      ),
      ("official_languages: {additional: [CRE]}", "official_languages: {additional: [cre]}"),
      ("purpose: {decision_delegable: yes}", "purpose: {decision_delegable: true}"),
      ("purpose: {decision_delegable: 'false'}", "purpose: {decision_delegable: false}"),
      ("activities: [{id: a, capacity: '30'}]", "activities: [{id: a, capacity: 30}]"),
    ]
  )
  func safe(before: String, after: String) throws {
    let result = try mend(before + "  # note\n", [.safe])
    #expect(result.source.text(result.source.range) == Self.head + after + "  # note\n")
  }

  @Test(
    "what may be a mistake of another kind waits for a person",
    arguments: ["status: planed", "stauts: planned", "timeline: {open_date: 01/03/2026}"]
  )
  func doubtful(text: String) throws {
    let result = try mend(text + "\n", [.safe])
    #expect(result.applied.isEmpty)
    #expect(result.source.text(result.source.range) == Self.head + text + "\n")
  }

  @Test("a version of the schema is never taken for another one")
  func version() throws {
    let text = "schema: consultation-plan/9\nid: C-1\n"
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let settings = LintSettings(asOf: try day("2026-01-15"), packs: ["base"])
    let fixer = PlanFixer(Linter(packs: packs, settings: settings), allowing: [.safe])
    let result = fixer.mend(SourceFile(name: "plan.yaml", text: text), format: .yaml)
    #expect(result.applied.isEmpty && result.waiting == 1)
  }
}
