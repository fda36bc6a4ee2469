import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText
import Testing

@Suite("Plans beside their findings")
struct PlanSummaryTests {
  private let text = """
    schema: consultation-plan/1
    id: C-0000001
    title: {en: One, fr: ""}
    organization: {lead: {code: hc, name: {en: Health Canada, fr: Santé Canada}}}
    mandate:
      minimum_period: P1M
      authority: [{period_id: cepa-332}, {period_id: nothing}]
    timeline:
      notice_date: 2026-03-10
      open_date: 2026-03-14
      close_date: 2026-04-30
      report_date: 2026-06-01
      decision_date: 2026-02-30
      pauses: [{start: 2026-04-10, end: 2026-04-12}, {start: 2026-04-12, end: 2026-04-10}]
      milestones: [{name: {en: Halfway, fr: Mi-parcours}, date: 2026-04-01}]

    """

  private func summary(_ text: String, keeps: Bool = true) throws -> [PlanSummary] {
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    var settings = LintSettings(asOf: try day("2026-01-01"))
    settings.packs = ["base", "gc-core", "gc-regulatory"]
    settings.keepsSummaries = keeps
    let linter = Linter(packs: packs, settings: settings)
    return linter.lint(SourceFile(name: "plan.yaml", text: text), format: .yaml).file.summaries
  }

  private func line(_ entry: TimelineEntry) -> String {
    func shown(_ day: CalendarDay) -> String { "\(day.month)-\(day.day)" }
    let days = [entry.first, entry.last].map(shown).joined(separator: "…")
    return "\(entry.kind) \(days) \(entry.name?.fr ?? "-")"
  }

  @Test("the days of a plan, with the minimum that a law sets")
  func days() throws {
    let summary = try #require(try summary(text).first)
    #expect(
      summary.timeline.map(line) == [
        "notice 3-10…3-10 -",
        "consultation 3-14…4-30 -",
        "minimum 3-14…4-14 selon le mandat",
        "minimum 3-14…5-13 \(law)",
        "milestone 4-1…4-1 Mi-parcours",
        "holiday 4-3…4-3 -",
        "holiday 4-6…4-6 -",
        "pause 4-10…4-12 -",
        "report 6-1…6-1 -",
      ]
    )
    #expect(summary.title == BilingualText(en: "One", fr: "One"))
  }

  private let law = "Loi canadienne sur la protection de l’environnement (1999), par. 332(2)"

  @Test("outcomes by principle, those of packs that cite a rule included")
  func scores() throws {
    let summary = try #require(try summary(text).first)
    let ids = summary.scores.map(\.principle.id)
    #expect(ids.contains("base.dates"))
    #expect(ids.contains("gc.registry"))
    #expect(ids.contains("gcr.statutory-period"))
    #expect(Set(ids).count == ids.count)
    let period = summary.scores.first { $0.principle.id == "gcr.statutory-period" }
    #expect(period?.outcomes.failed == 1)
  }

  @Test("texts with their languages, further languages included")
  func texts() throws {
    let text = "schema: consultation-plan/1\ntitle: {fr: Eau, iu: \"ᐃᒥᖅ\"}\n"
    let summary = try #require(try summary(text).first)
    let bytes = Array(text.utf8)
    let shown = summary.texts.map {
      "\($0.language) \(String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self))"
    }
    #expect(shown == ["fr Eau", "iu \"ᐃᒥᖅ\""])
    #expect(summary.titleLanguage == .fr)
  }

  @Test("a plan without dates has none, and nothing is kept unless asked for")
  func nothing() throws {
    let bare = "schema: consultation-plan/1\ntimeline: {open_date: 2026-03-14}\n"
    #expect(try summary(bare).first?.timeline.map(line) == ["consultation 3-14…3-14 -"])
    #expect(try summary("schema: consultation-plan/1\n").first?.timeline == [])
    #expect(try summary(text, keeps: false) == [])
  }
}
