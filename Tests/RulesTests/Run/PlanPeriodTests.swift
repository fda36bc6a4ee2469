import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText
import Testing

/// A plan that names one period, with the days from which periods run.
private func plan(_ period: String, timeline: String = "") -> String {
  """
  schema: consultation-plan/1
  organization: {lead: {code: hc, name: {en: Health Canada, fr: Santé Canada}}}
  mandate: {authority: [{period_id: \(period)}, {period_id: \(period)}]}
  communications: {gazette: {part: I, date: 2026-03-07}}
  timeline: {\(timeline.isEmpty ? "open_date: 2026-03-14, close_date: 2026-06-30" : timeline)}
  activities: [{type: hearing, notice_date: 2026-04-01}, {type: survey}]
  opinion_research: {fieldwork_end: 2026-08-31}

  """
}

private func summary(_ text: String, _ packs: [PackSource] = BuiltInPacks.all) throws -> PlanSummary
{
  var settings = LintSettings(asOf: try day("2026-01-01"))
  settings.packs = packs.map(\.id)
  settings.keepsSummaries = true
  let linter = Linter(packs: PackCompiler.compile(packs).packs, settings: settings)
  let file = linter.lint(SourceFile(name: "plan.yaml", text: text), format: .yaml).file
  return try #require(file.summaries.first)
}

/// The periods of a plan, with their days.
private func periods(_ summary: PlanSummary) -> [String] {
  summary.timeline.filter { [.minimum, .clearance, .deadline].contains($0.kind) }.map { entry in
    let days = [entry.first, entry.last].map { "\($0.month)-\($0.day)" }
    return "\(entry.kind) \(days.joined(separator: "…"))"
  }
}

@Suite("Periods that laws fix, beside the days of a plan")
struct PlanPeriodTests {
  @Test(
    "each kind runs from its own day, for its own length",
    arguments: [
      ("broadcasting-direction", "minimum 3-14…4-13"),
      ("fsda-strategy", "minimum 3-14…7-12"),
      ("cepa-332", "minimum 3-7…5-6"),
      ("telecom-standards", "clearance 3-8…5-6"),
      ("marine-practices", "clearance 3-8…4-6"),
      ("ebra-hearings", "clearance 4-2…5-1"),
      ("service-fees-reply", "deadline 6-30…7-30"),
      ("lac-por", "deadline 8-31…2-28"),
    ]
  )
  func drawn(id: String, expected: String) throws {
    let summary = try summary(plan(id))
    #expect(periods(summary) == [expected])
    #expect(summary.undrawnPeriods == [])
  }

  @Test(
    "what has no days is said in words, once",
    arguments: [
      ("ola-regs", "30 sitting days of Parliament", "30 jours de séance du Parlement"),
      ("iaa-participation", "set for each case", "au cas par cas"),
      ("service-fees-complaint", "does not hold the day", "ne contient pas le jour"),
      ("building-canada-report", "does not hold the day", "ne contient pas le jour"),
    ]
  )
  func inWords(id: String, english: String, french: String) throws {
    let summary = try summary(plan(id))
    #expect(periods(summary) == [])
    #expect(summary.undrawnPeriods.count == 1)
    let words = try #require(summary.undrawnPeriods.first)
    #expect(words.en.contains(english) && words.fr.contains(french))
    #expect(words.en.contains("Act") && words.fr.contains("Loi"))
  }

  @Test("without a gazette a period runs from the opening; without any day, from nowhere")
  func start() throws {
    let bare = plan("cepa-332").replacing("communications: {gazette", with: "unused: {gazette")
    #expect(periods(try summary(bare)) == ["minimum 3-14…5-13"])
    let none = plan("pilotage-charges", timeline: "close_date: 2026-06-30")
    #expect(try summary(none).undrawnPeriods.count == 1)
  }

  @Test(
    "the units of other packs",
    arguments: [
      ("amount: 2, unit: weeks", "minimum 3-14…3-28"),
      ("amount: 1, unit: years", "minimum 3-14…3-14"),
      // Good Friday and Easter Monday are no business days.
      ("amount: 15, unit: business-days", "minimum 3-14…4-7"),
      ("amount: 15, unit: moons", nil),
      ("unit: days", nil),
    ]
  )
  func units(period: String, expected: String?) throws {
    let entry = "act: {en: A, fr: B}, section: {en: s. 1, fr: art. 1}, counting: elapsed"
    let table = """
      periods:
        - {id: test, kind: M, \(period), \(entry), subject: {en: C, fr: D}}
      """
    let pack = PackSource(
      id: "sample",
      files: SamplePack.source().files + [SourceFile(name: "sample/periods.yaml", text: table)]
    )
    let summary = try summary(plan("test"), [pack])
    #expect(periods(summary) == (expected.map { [$0] } ?? []))
    #expect(summary.undrawnPeriods.count == (expected == nil ? 1 : 0))
  }
}
