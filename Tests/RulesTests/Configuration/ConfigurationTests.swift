import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText
import TestSupport
import Testing

@Suite("Configurations")
struct ConfigurationTests {
  private func read(_ text: String, _ others: [String: String] = [:]) -> ReadConfiguration {
    let file = ConfigurationFile(source: SourceFile(name: "conf/consult-lint.yaml", text: text))
    return ConfigurationReader.read(file) { path in
      guard let text = others[path] else {
        return .failure(UnreadableFile(BilingualText(en: "not there", fr: "absent")))
      }
      return .success(ConfigurationFile(source: SourceFile(name: path, text: text)))
    }
  }

  @Test(
    "each mistake gives one finding at its place",
    arguments: [
      ("CFG-101", "⟦pack⟧: [sample]"), ("CFG-101", "rules: {TST-TIM-01: {⟦severty⟧: note}}"),
      ("CFG-102", "overrides: [{⟦rules⟧: {TST-TIM-01: off}}]"),
      ("CFG-103", "packs: ⟦sample⟧"), ("CFG-103", "⟦[a]⟧"), ("CFG-103", "limits: {depth: ⟦deep⟧}"),
      ("CFG-103", "lang: en\n---\n⟦lang⟧: fr"),
      ("CFG-103", "waivers: [{rule: TST-TIM-01, at: a, REASON, until: ⟦soon⟧}]"),
      ("CFG-104", "lang: ⟦de⟧"), ("CFG-104", "rules: {TST-TIM-01: ⟦fatal⟧}"),
      ("CFG-105", "waivers: [{rule: TST-TIM-01, at: a, approved_by: x, reason: ⟦{en: a}⟧, DAY}]"),
      ("CFG-110", "extends: ⟦nowhere.yaml⟧"), ("CFG-110", "extends: [⟦./consult-lint.yaml⟧]"),
      ("CFG-111", "packs: [⟦sampel⟧]"), ("CFG-111", "packs: [⟦sample@1999.1⟧]"),
      ("CFG-112", "rules: {⟦TST-TIM-10⟧: off}"),
      ("CFG-112", "waivers: [{rule: ⟦TST-TIM-10⟧, at: a, REASON, DAY}]"),
      ("CFG-112", "overrides: [{files: a, rules: {⟦TST-TIM-10⟧: off}}]"),
      ("CFG-113", "rules: {TST-TIM-01: {params: {⟦minimum⟧: 3}}}"),
      ("CFG-113", "rules: {TST-TIM-01: {params: {minimum_days: ⟦many⟧}}}"),
      ("CFG-113", "rules: {TST-TIM-01: {params: {minimum_days: ⟦0⟧}}}"),
      ("CFG-113", "rules: {TST-TIM-01: {params: {minimum_days: ⟦[1, 2]⟧}}}"),
      ("CFG-114", "overrides: [{files: [⟦../a⟧], rules: {TST-TIM-01: off}}]"),
      ("CFG-115", "waivers: [{rule: TST-TIM-01, at: ⟦'a#b'⟧, REASON, DAY}]"),
      ("CFG-116", "limits: {depth: ⟦0⟧}"), ("CFG-116", "limits: {bytes: ⟦999999999999⟧}"),
    ]
  )
  func mistake(id: String, marked: String) {
    let text = MarkedText(
      marked.replacing("REASON", with: "reason: {en: a, fr: b}, approved_by: x")
        .replacing("DAY", with: "until: 2026-01-01")
    )
    var configuration = read(text.text)
    configuration.checkNames(of: packs, known: ["sample"])
    configuration.check(with: packs)
    let findings = configuration.files.flatMap(\.findings)
    #expect(findings.map(\.rule.rawValue) == [id], "\(findings.map(\.message.en))")
    #expect(findings.map(\.range) == text.ranges)
    #expect(configuration.hasMistakes)
    for finding in findings {
      #expect(finding.message.en != finding.message.fr && finding.remedy != nil)
      #expect(ConfigurationRules.all.contains { $0.id == finding.rule })
    }
  }

  private let packs = SamplePack.compile(SamplePack.source())

  @Test("what is extended holds unless the configuration says otherwise")
  func extending() throws {
    let read = read(
      """
      extends: [../one.yaml, two.yaml]
      lang: fr
      rules: {TST-TIM-01: {params: {minimum_days: 20}}}
      """,
      [
        "one.yaml": "lang: en\nfail_on: note\nbaseline: b.json\npacks: [./own, sample]\n",
        "conf/two.yaml": "extends: ../one.yaml\nfail_on: never\nrules: {TST-TIM-01: off}\n",
      ]
    )
    let configuration = read.configuration
    #expect(!read.hasMistakes, "\(read.files.flatMap(\.findings).map(\.message.en))")
    #expect(configuration.language?.value == "fr")
    #expect(configuration.failOn?.value == .never)
    #expect(configuration.baseline?.value == "b.json")
    #expect(configuration.packs?.map(\.value) == ["./own", "sample"])
    let place = try #require(configuration.failOn?.place)
    #expect(configuration.files[place.file].name == "conf/two.yaml")
    let rule = try #require(configuration.effectiveRules(overrides: []).first)
    #expect(rule.level?.value == .off && rule.params["minimum_days"]?.value == ["20"])
  }

  @Test("a circle of configurations is told")
  func circle() {
    let read = read(
      "extends: a.yaml",
      ["conf/a.yaml": "extends: b.yaml", "conf/b.yaml": "extends: a.yaml"]
    )
    #expect(read.files.flatMap(\.findings).map(\.rule.rawValue) == ["CFG-110"])
    #expect(read.files.last?.findings.count == 1)
  }

  @Test("what overrides and waivers make of the settings of a file")
  func settings() throws {
    let configuration = read(
      """
      stage: after
      limits: {depth: 7}
      rules: {TST-TIM-01: off}
      overrides:
        - {files: "drafts/**", rules: {TST-TIM-01: {severity: error, params: {minimum_days: 3}}}}
        - {files: ["*.yaml", "drafts/x.yaml"], rules: {TST-TIM-01: note}}
      waivers:
        - {rule: TST-TIM-01, at: "a.yaml#/x", reason: {en: a, fr: b}, approved_by: x, until: 2026-01-01}
      """
    ).configuration
    #expect(configuration.overrides(for: "drafts/y.yaml") == [0])
    #expect(configuration.overrides(for: "drafts/x.yaml") == [0, 1])
    #expect(configuration.overrides(for: "plans/x.yaml") == [])
    #expect(configuration.waivers.map(\.path) == ["conf/a.yaml"])
    let id = RuleID("TST-TIM-01")
    var settings = LintSettings(asOf: try day("2026-01-01"))
    configuration.apply(to: &settings, overrides: [0, 1], waivers: [0])
    #expect(settings.severities == [id: .note])
    #expect(settings.params == [id: ["minimum_days": ["3"]]])
    #expect(settings.stage == .fixed(.after) && settings.limits.depth == 7)
    #expect(settings.waivers.map(\.pointer) == ["/x"])
    var plain = LintSettings(asOf: try day("2026-01-01"))
    configuration.apply(to: &plain, overrides: [], waivers: [])
    #expect(plain.skip == [id])
    var named = LintSettings(asOf: try day("2026-01-01"), only: [id])
    configuration.apply(to: &named, overrides: [], waivers: [])
    #expect(named.skip.isEmpty)
  }

  @Test("an empty configuration asks for nothing", arguments: ["", "# nothing\n", "{}\n"])
  func empty(text: String) {
    let read = read(text)
    #expect(!read.hasMistakes && read.configuration.packs == nil)
  }

  @Test("the example of each page is right", arguments: ["", ".fr"])
  func page(language: String) throws {
    let page = try #require(Repository.text("docs/configuration\(language).md"))
    let parts = page.split(separator: "```yaml\n", maxSplits: 1)
    let example = try #require(parts.last?.split(separator: "```").first)
    var read = read(String(example))
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    read.checkNames(of: packs, known: packs.map(\.id))
    read.check(with: packs)
    #expect(!read.hasMistakes, "\(read.files.flatMap(\.findings).map(\.message.en))")
    #expect(ConfigurationFormat.root.keys.allSatisfy { page.contains("| `\($0.name)` |") })
  }
}
