import DocumentSyntax
import PlanSchema
import SourceText
import TestSupport
import Testing

@Suite struct PlanPaths {
  private static let text = """
    schema: consultation-plan/1
    timeline:
      open_date: 2026-03-01
    activities:
      - id: A1
        name: {en: Survey}
        start: soon
      - {id: A2, cost_to_participant: {amount: 5}}
    """

  @Test(arguments: [
    ("timeline.open_date", "2026-03-01", []),
    ("timeline.close_date", "timeline", ["close_date"]),
    ("timeline", "open_date: 2026-03-01", []),
    ("activities[0].name.en", "Survey", []),
    ("activities[0].name.fr", "name", ["fr"]),
    ("activities[0].start", "soon", []),
    ("activities[0].location.name.en", "id", ["location", "name", "en"]),
    ("activities[1].id", "A2", []),
    ("activities[1].cost_to_participant.amount", "{amount: 5}", []),
    ("activities[5].id", "activities", ["[5]", "id"]),
    ("purpose.issue", "schema", ["purpose", "issue"]),
    ("nonsense", "schema", ["nonsense"]),
    ("timeline.open_date.year", "open_date", ["year"]),
  ])
  func leadToAPlaceOrTheNearestParent(path: String, shown: String, missing: [String]) throws {
    let plan = try #require(read(Self.text).plans.first)
    let location = plan.locate(path)
    #expect(plan.source.text(location.range) == shown)
    #expect(location.missing == missing)
    #expect(location.isFound == missing.isEmpty)
  }

  @Test func goOnFromAnElement() throws {
    let plan = try #require(read(Self.text).plans.first)
    guard case .value(.object(let activity), _) = plan.root.list("activities")[1] else {
      Issue.record("no activity")
      return
    }
    #expect(plan.source.text(plan.locate("id", in: activity).range) == "A2")
    let place = plan.locate("id", in: activity).place
    #expect(plan.pointer(of: place) == "/activities/1/id")
    #expect(plan.locate("name.fr", in: activity).missing == ["name", "fr"])
  }

  @Test func isDumpedWithPlaces() throws {
    let plan = try #require(read(Self.text).plans.first)
    #expect(
      PlanDump.lines(of: plan) == [
        "schema: string \"consultation-plan/1\"  # 1:9",
        "timeline: Timeline  # 3:3",
        "  open_date: date 2026-03-01  # 3:14",
        "activities: list of 2  # 5:3",
        "  [0]: Activity  # 5:5",
        "    id: string \"A1\"  # 5:9",
        "    name: text  # 6:11",
        "      en: string \"Survey\"  # 6:16",
        "    start: unreadable  # 7:12",
        "  [1]: Activity  # 8:5",
        "    id: string \"A2\"  # 8:10",
        "    cost_to_participant: money 5.0 CAD  # 8:35",
      ]
    )
  }
}

@Suite struct Recognition {
  private func looksLikePlan(_ text: String, _ format: SyntaxFormat = .yaml) -> Bool {
    PlanReader.holdsPlan(DocumentReader.read(SourceFile(name: "f", text: text), as: format).tree)
  }

  @Test(arguments: [
    "schema: consultation-plan/1", "schema: consultation-plan/9", "schema: Consultation_Plan/1",
    "schema: consulation-plan/1",
    "shema: consultation-plan/1\nid: C-1\ntitle: {en: a}\ntimeline: {}",
    "id: C-1\ntitle: {en: a, fr: b}\ntimeline: {open_date: 2026-03-01}\npurpose: {}",
    "a: 1\n---\nschema: consultation-plan/1",
    "$schema: consultation-plan-1.schema.json\nid: C-1",
  ])
  func takesPlans(_ text: String) { #expect(looksLikePlan(text)) }

  @Test(arguments: [
    "", "- a", "hello", "name: build\non: push\njobs: {a: {steps: []}}",
    "packs: [gc-core]\nlang: both\nrules: {}", "id: gc-core\ntitle: {en: a, fr: b}\nprefix: GC",
    "- rule: GC-TIM-01\n  title: {en: a, fr: b}", "schema: https://example.org/other\nid: 1",
    "openapi: 3.1.0\ninfo: {title: a}\npaths: {}", "version: 3\nservices: {a: {image: b}}",
    "id: 1\nprivacy: a\nreporting: b\nname: c\nhost: d\nport: e\nuser: f",
    "title: About\nsummary: A page\nkeywords: [a]\nstatus: open",
  ])
  func leavesOtherDocuments(_ text: String) { #expect(!looksLikePlan(text)) }

  @Test func takesRegistryTables() {
    let header = RegistryRow.header
    #expect(looksLikePlan(header + "\nC-0000001" + String(repeating: ",", count: 16), .csv))
    #expect(!looksLikePlan("a,b\n1,2\n", .csv))
    #expect(!looksLikePlan("registration_number,b\n1,2\n", .csv))
  }
}
