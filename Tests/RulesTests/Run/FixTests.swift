import DocumentSyntax
import Findings
import Rules
import SourceText
import Testing

@Suite("Edits that mend a plan")
struct FixTests {
  private let rule = SamplePack.rule(
    expect: "false",
    more: [
      "fix:",
      "  set: plan.timeline.close_date",
      "  to: calendar.plus(plan.timeline.open_date, 30)",
    ]
  )

  private func mend(_ text: String, _ format: SyntaxFormat = .yaml) throws -> String? {
    let packs = SamplePack.compile(SamplePack.source(rules: rule))
    let linter = Linter(packs: packs, settings: LintSettings(asOf: try day("2026-01-01")))
    let result = linter.lint(SourceFile(name: "plan", text: text), format: format)
    let own = result.file.findings.first { $0.rule.rawValue == "TST-TIM-09" }
    guard let edit = own?.fixes.first?.edits.first else { return nil }
    #expect(own?.fixes.first?.safety == .needsReview)
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.text.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "a value is replaced, and a key put in where it is missing",
    arguments: [
      (
        "timeline: {open_date: 2026-03-01, close_date: \"2026-03-02\"}\n",
        "timeline: {open_date: 2026-03-01, close_date: 2026-03-31}\n"
      ),
      (
        "timeline: {open_date: 2026-03-01}\n",
        "timeline: {close_date: 2026-03-31, open_date: 2026-03-01}\n"
      ),
      (
        "id: a\ntimeline:\n  # opening\n  open_date: 2026-03-01\nstatus: open\n",
        "id: a\ntimeline:\n  # opening\n  close_date: 2026-03-31\n  open_date: 2026-03-01\n"
          + "status: open\n"
      ),
      (
        "timeline:\r\n  open_date: 2026-03-01\r\n",
        "timeline:\r\n  close_date: 2026-03-31\r\n  open_date: 2026-03-01\r\n"
      ),
    ]
  )
  func yaml(before: String, after: String) throws {
    #expect(try mend(before) == after)
    let (tree, findings) = DocumentReader.read(SourceFile(name: "plan", text: after), as: .yaml)
    #expect(findings.isEmpty && tree.documents.count == 1)
  }

  @Test("JSON stays JSON")
  func json() throws {
    #expect(
      try mend("{\"timeline\": {\"open_date\": \"2026-03-01\"}}", .json)
        == "{\"timeline\": {\"close_date\": \"2026-03-31\", \"open_date\": \"2026-03-01\"}}"
    )
  }

  @Test("nothing is offered where the value cannot be worked out")
  func nothing() throws {
    #expect(try mend("timeline: {close_date: 2026-03-02}\n") == nil)
  }
}
