import Findings
import Rules
import SourceText
import TestSupport
import Testing

@Suite("Mistakes in packs")
struct PackMistakeTests {
  private func expect(
    _ mistake: Mistake,
    in text: String,
    file: String,
    _ compile: (String) -> PackSource
  ) throws {
    // The sample has marks of its own in its examples, which must stay.
    var changed = text.replacing("⟦", with: "⟪").replacing("⟧", with: "⟫")
    for (right, wrong) in mistake.changes {
      #expect(changed.contains(right), "the sample has no \(right)")
      changed = changed.replacing(right, with: wrong, maxReplacements: 1)
    }
    let marked = MarkedText(changed)
    let files = PackCompiler.compile([
      compile(marked.text.replacing("⟪", with: "⟦").replacing("⟫", with: "⟧"))
    ]).files
    let findings = files.flatMap { linted in linted.findings.map { (linted.source.name, $0) } }
    #expect(findings.map { $0.1.rule.rawValue } == [mistake.id], "\(findings.map(\.1.message.en))")
    let (name, finding) = try #require(findings.first)
    #expect(name == file)
    #expect([finding.range] == marked.ranges)
    #expect(!finding.message.en.hasSuffix(".") && !finding.message.fr.hasSuffix("."))
    #expect(finding.message.en != finding.message.fr)
    #expect(finding.remedy != nil)
    #expect(RuleChecks.all.contains { $0.id == finding.rule }, "\(finding.rule)")
  }

  @Test("the sample pack has none")
  func sampleIsRight() {
    #expect(SamplePack.compile(SamplePack.source()).count == 1)
  }

  @Test("each mistake in a rule gives one finding at its place", arguments: Mistake.inRules)
  func inRule(mistake: Mistake) throws {
    try expect(mistake, in: SamplePack.rule, file: "sample/rules.yaml") {
      SamplePack.source(rules: $0)
    }
  }

  @Test(
    "each mistake in the manifest gives one finding at its place",
    arguments: Mistake.inManifest
  )
  func inManifest(mistake: Mistake) throws {
    try expect(mistake, in: SamplePack.manifest, file: "sample/pack.yaml") {
      SamplePack.source(manifest: $0)
    }
  }

  @Test("a rule of the same id, and one that is retired, are told at the rule")
  func ids() throws {
    let twice = SamplePack.source(rules: SamplePack.rule + SamplePack.rule)
    let retired = SamplePack.source(manifest: SamplePack.manifest + "retired: [TST-TIM-01]\n")
    for source in [twice, retired] {
      let findings = PackCompiler.compile([source]).files.flatMap(\.findings)
      #expect(findings.map(\.rule.rawValue) == ["PAC-210"])
    }
    let other = SamplePack.source(manifest: SamplePack.manifest.replacing("sample", with: "other"))
    let findings = PackCompiler.compile([SamplePack.source(), other]).files.flatMap(\.findings)
    #expect(findings.filter { $0.pointer == "/0/rule" }.map(\.rule.rawValue) == ["PAC-210"])
  }

  @Test("marks of an example that do not come in pairs are told")
  func marks() {
    let source = SamplePack.source(rules: SamplePack.rule.replacing("⟦", with: ""))
    let findings = PackCompiler.compile([source]).files.flatMap(\.findings)
    #expect(findings.map(\.rule.rawValue) == ["PAC-261"])
    #expect(findings.first?.pointer == "/0/examples/0/plan")
  }

  @Test("a pack without pack.yaml is told")
  func noManifest() {
    let file = SourceFile(name: "a/rules.yaml", text: SamplePack.rule)
    let compilation = PackCompiler.compile([PackSource(id: "a", files: [file])])
    #expect(compilation.files.flatMap(\.findings).contains { $0.rule.rawValue == "PAC-202" })
    #expect(compilation.packs.isEmpty)
  }

  @Test("a mistake of syntax is told once, and no consequence of it")
  func syntax() {
    let source = SamplePack.source(rules: SamplePack.rule + "  - [\n")
    let findings = PackCompiler.compile([source]).files.flatMap(\.findings)
    #expect(findings.allSatisfy { $0.rule.rawValue.hasPrefix("SYN-") })
    #expect(!findings.isEmpty)
  }
}
