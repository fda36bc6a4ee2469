import DocumentSyntax
import Findings
import Rules
import SourceText
import Testing

@Suite("Packs that are on, and what they cite")
struct OverlayTests {
  private static let plan = "schema: consultation-plan/1\nid: C-1\ntitle: {en: A, fr: B}\n"

  private func other(_ more: String) -> PackSource {
    PackSource(
      id: "other",
      files: [
        SourceFile(
          name: "other/pack.yaml",
          text: SamplePack.manifest.replacing("id: sample", with: "id: other")
            .replacing("prefix: TST", with: "prefix: OTH")
            .replacing("default: on", with: "default: off") + more
        ),
        SourceFile(
          name: "other/rules.yaml",
          text: SamplePack.rule("OTH-TIM-01", expect: "false")
        ),
      ]
    )
  }

  private func lint(
    _ other: PackSource,
    on: [String]?,
    sample: String = SamplePack.rule("TST-TIM-02", expect: "false"),
    only: Set<RuleID> = [],
    plan: String = OverlayTests.plan
  ) throws -> [Finding] {
    let packs = SamplePack.compile(SamplePack.source(rules: sample), other)
    let settings = LintSettings(asOf: try day("2026-01-01"), packs: on, only: only)
    return Linter(packs: packs, settings: settings)
      .lint(SourceFile(name: "plan.yaml", text: plan), format: .yaml).file.findings
  }

  private func rules(_ findings: [Finding]) -> [String] { findings.map(\.rule.rawValue) }

  @Test("packs are on by default or by name, and a rule that is named runs anyway")
  func on() throws {
    #expect(rules(try lint(other(""), on: nil)) == ["TST-TIM-02"])
    #expect(rules(try lint(other(""), on: ["other"])) == ["OTH-TIM-01"])
    #expect(rules(try lint(other(""), on: ["other", "sample"])) == ["OTH-TIM-01", "TST-TIM-02"])
    #expect(rules(try lint(other(""), on: nil, only: [RuleID("OTH-TIM-01")])) == ["OTH-TIM-01"])
    let packs = SamplePack.compile(SamplePack.source())
    let settings = LintSettings(asOf: try day("2026-01-01"), packs: ["smaple"])
    #expect(Linter(packs: packs, settings: settings).unknownPacks == ["smaple"])
  }

  @Test("an overlay adds its citation and runs a rule whose own pack is off")
  func overlay() throws {
    let pack = other("overlays: {TST-TIM-02: [{source: tst-guide, clause: 4}]}\n")
    #expect(try lint(pack, on: ["sample"]).map { $0.authority.map(\.source) } == [["tst-act"]])
    let findings = try lint(pack, on: ["other"])
    #expect(rules(findings) == ["OTH-TIM-01", "TST-TIM-02"])
    #expect(findings[1].authority.map(\.source) == ["tst-act", "tst-guide"])
    #expect(findings[1].authority[1].title.fr == "Guide type")
  }

  @Test(
    "an overlay raises a severity and never lowers one",
    arguments: [
      ("error", Severity.error), ("note", .warning),
    ]
  )
  func severity(written: String, severity: Severity) throws {
    let pack = other(
      "overlays: {TST-TIM-02: {authority: [{source: tst-act}], severity: \(written)}}\n"
    )
    #expect(try lint(pack, on: ["sample", "other"]).map(\.severity) == [.warning, severity])
  }

  @Test("an overlay sets a parameter, and may give way to another rule")
  func parameter() throws {
    let plan =
      Self.plan + "status: planned\ntimeline: {open_date: 2026-03-01, close_date: 2026-03-31}\n"
    let set = other(
      "overlays: {TST-TIM-01: {authority: [{source: tst-act}], params: {minimum_days: 45}}}\n"
    )
    let on = ["sample", "other"]
    #expect(
      rules(try lint(set, on: ["sample"], sample: SamplePack.rule, plan: plan)).isEmpty
    )
    #expect(
      rules(try lint(set, on: on, sample: SamplePack.rule, plan: plan))
        == ["OTH-TIM-01", "TST-TIM-01"]
    )
    let way = other("overlays: {TST-TIM-02: {gives_way_to: OTH-TIM-01}}\n")
    #expect(rules(try lint(way, on: on)) == ["OTH-TIM-01"])
    #expect(rules(try lint(way, on: ["sample"])) == ["TST-TIM-02"])
  }

  @Test("a pack that is not about the plan leaves its rules inapplicable")
  func applies() throws {
    let pack = other(
      "applies: term.open\napplies_when: {en: it is open, fr: il est ouvert}\n"
        + "terms: [{term: open, phrase: {en: it is open, fr: il est ouvert}, "
        + "means: has(plan.status) && plan.status == 'open'}]\n"
    )
    #expect(rules(try lint(pack, on: ["other"])).isEmpty)
    #expect(
      rules(try lint(pack, on: ["other"], plan: Self.plan + "status: open\n")) == ["OTH-TIM-01"]
    )
    let packs = SamplePack.compile(SamplePack.source(), pack)
    let settings = LintSettings(
      asOf: try day("2026-01-01"),
      packs: ["other"],
      keepsOutcomes: true
    )
    let result = Linter(packs: packs, settings: settings)
      .lint(SourceFile(name: "plan.yaml", text: Self.plan), format: .yaml)
    #expect(result.plansByPack["other"] == nil)
    #expect(result.file.outcomes.map(\.outcome) == [.inapplicable])
    #expect(result.file.outcomes.first?.reason?.en == "the pack is for plans where it is open")
  }

  @Test("rules for records leave plans alone, and rules for plans leave rows alone")
  func kinds() throws {
    let rules =
      SamplePack.rule("TST-TIM-02", expect: "false", more: ["input: record"])
      + SamplePack.rule("TST-TIM-03", expect: "false", more: ["input: [plan, record]"])
      + SamplePack.rule("TST-TIM-04", expect: "false")
    let packs = SamplePack.compile(SamplePack.source(rules: rules))
    let linter = Linter(packs: packs, settings: LintSettings(asOf: try day("2026-01-01")))
    let plan = linter.lint(SourceFile(name: "p.yaml", text: Self.plan), format: .yaml)
    #expect(self.rules(plan.file.findings) == ["TST-TIM-03", "TST-TIM-04"])
    let row = "registration_number,title_en\nC-0000001,A\n"
    let record = linter.lint(SourceFile(name: "r.csv", text: row), format: .csv)
    let own = record.file.findings.filter { $0.rule.rawValue.hasPrefix("TST-") }
    #expect(self.rules(own) == ["TST-TIM-02", "TST-TIM-03"])
    #expect(own.map(\.plan) == ["C-0000001", "C-0000001"])
  }
}
