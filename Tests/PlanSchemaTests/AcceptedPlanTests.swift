import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import Testing

@Suite struct AcceptedPlans {
  @Test(arguments: [
    "x-note: {anything: [1, ~]}",
    "timeline: {x-own: }",
    "summary: {en: a, fr: b, iu: c, fr-CA: d, x-n: 1}",
    "summary: {}",
    "revision: 0.4",
    "revision: no",
    "timeline: {close_time: 10:30, time_zone: no}",
    "timeline: {close_time: 24:00}",
    "last_reviewed: \"2026-03-01\"",
    "activities: [{start: 2026-03-01, end: 2026-03-01T10:30:15Z}]",
    "mandate: {minimum_period: P1Y6M2W3DT4H5M6S}",
    "organization: {lead: {gc_org_id: 2e3}}",
    "organization: {lead: {gc_org_id: 0x10}}",
    "organization: {lead: {gc_org_id: !!int \"16\"}}",
    "resources: {budget: {total: {amount: -1.5e3}}}",
    "resources: {budget: {total: {amount: 1, x-note: a}}}",
    "materials: [{available_dates: {en: 2026-03-01, iu: 2026-03-01}}]",
    "mandate: {high_profile: True}",
    "regions: [CA-ON, CA]\nsubjects: []",
    "summary: &s {en: a, fr: b}\npurpose: {issue: *s}",
    "organization: {contacts: [{email: not an address, public: false}]}",
  ])
  func areAccepted(_ part: String) {
    let findings = read(head + part).findings
    #expect(findings.isEmpty, "\(findings.map(\.message.en))")
  }

  @Test func jsonNeedsTextsAsStrings() {
    let plan = """
      {"schema": "consultation-plan/1", "id": 7, "title": {"en": "a", "fr": true},
       "last_reviewed": 20260301, "organization": {"lead": {"gc_org_id": 12.0}}}
      """
    let findings = read(plan, as: .json).findings
    #expect(findings.map(\.pointer) == ["/id", "/title/fr", "/last_reviewed"])
    #expect(Set(findings.map(\.rule.rawValue)) == ["SCH-VAL-01"])
  }

  @Test func aFaultLeavesTheOtherFieldsAlone() throws {
    let (plans, findings) = read(
      head + "timeline: {open_date: 2026-03-01, close_date: soon, notice_dat: 2026-02-01}"
    )
    let plan = try #require(plans.first)
    let timeline = try #require(plan.root.object("timeline"))
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { $0.plan == "C-0000001" })
    guard case .value(.date(let date), _) = timeline["open_date"] else {
      Issue.record("the opening date was lost")
      return
    }
    #expect(date == CivilDate(year: 2026, month: 3, day: 1))
    guard case .unreadable = timeline["close_date"], case .unreadable = timeline["notice_date"]
    else {
      Issue.record("a field that cannot be read must not be absent")
      return
    }
    #expect(timeline["report_date"].isAbsent)
  }

  @Test(arguments: [
    ("en", true), ("iu", true), ("ase", true), ("fr-CA", true), ("zh-Hant-TW", true),
    ("EN", false), ("e", false), ("engl", false), ("fr-", false), ("fr-C", false),
    ("fr_CA", false), ("en-toolongtag", false), ("", false), ("é1", false),
  ])
  func languageTagsHaveTheirForm(tag: String, isTaken: Bool) {
    let findings = read(head + "official_languages: {languages: [\"\(tag)\"]}").findings
    #expect(findings.isEmpty == isTaken)
    let keyed = read(head + "summary: {\"\(tag)\": a}").findings
    #expect(keyed.isEmpty == isTaken)
  }

  @Test func theFirstOfTwoKeysCounts() throws {
    let (plans, findings) = read(head + "status: open\nstatus: plannd")
    #expect(findings.isEmpty)
    guard case .value(.code(let list, let index), _) = try #require(plans.first).root["status"]
    else {
      Issue.record("the first status was lost")
      return
    }
    #expect(list.codes[index] == "open")
  }

  @Test func eachDocumentIsAPlan() {
    let (plans, findings) = read(head + "---\n" + head + "status: opn\n---\n# empty\n")
    #expect(plans.count == 2)
    #expect(findings.map(\.rule.rawValue) == ["SCH-COD-01", "SCH-DOC-01"])
  }

  @Test func whatASyntaxErrorSwallowedIsNotMissing() {
    let tree = DocumentReader.read(
      SourceFile(name: "plan", text: "schema: consultation-plan/1"),
      as: .yaml
    )
    .tree
    #expect(PlanReader.readPlans(tree).findings.count == 2)
    #expect(PlanReader.readPlans(tree, isWhole: false).findings.isEmpty)
  }

  @Test func findingsAreBounded() {
    let keys = (0..<5_000).map { "  k\($0)zzzzzzzzzzzz: 1\n" }.joined()
    let findings = read(head + "timeline:\n" + keys).findings
    #expect(findings.count == 1_001)
    #expect(findings.last?.rule.rawValue == "SCH-DOC-04")
  }
}
