import CEL
import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import Testing

@testable import Rules

@Suite("Prepared packs")
struct PreparedPackTests {
  private static let compiled = PackCompiler.compile(BuiltInPacks.all).packs

  @Test("nothing of a built-in pack is left out of its prepared form")
  func areWhole() {
    for pack in PreparedPackTests.compiled {
      #expect(PreparedPack.text(of: pack).refusals == [])
    }
  }

  @Test("a pack that was read is the pack that was written")
  func areReadBack() throws {
    let prepared = BuiltInPacks.prepared
    try #require(prepared.map(\.id) == PreparedPackTests.compiled.map(\.id))
    for (pack, compiled) in zip(prepared, PreparedPackTests.compiled) {
      #expect(pack.rules.allSatisfy { $0.expect.checked == nil }, "\(pack.id) was compiled")
      let isSame = PreparedPack.text(of: pack).text == PreparedPack.text(of: compiled).text
      #expect(isSame, "\(pack.id)")
      #expect(pack.rules.map(\.message) == compiled.rules.map(\.message))
      #expect(pack.rules.map(\.at?.type.name) == compiled.rules.map(\.at?.type.name))
      #expect(pack.rules.map(\.expect.text) == compiled.rules.map(\.expect.text))
      #expect(pack.terms.terms.map(\.name) == compiled.terms.terms.map(\.name))
    }
  }

  @Test("a pack that was prepared for another plan schema is not read")
  func otherSchema() throws {
    let pack = try #require(PreparedPackTests.compiled.first)
    let text = PreparedPack.text(of: pack).text
    #expect(PreparedPack.read(text, base: nil)?.id == pack.id)
    let number = text.prefix { $0 >= "P" }
    #expect(PreparedPack.read("0" + text.dropFirst(number.count + 1), base: nil) == nil)
  }

  @Test("a pack from elsewhere beside the prepared ones is compiled as beside their texts")
  func besideOthers() throws {
    let copy = try #require(BuiltInPacks.all.first { $0.id == "gc-comms" })
    let other = PackSource(id: "ours", files: copy.files)
    let loaded = PackCompiler.load([other])
    let compiled = PackCompiler.compile(BuiltInPacks.all + [other])
    #expect(loaded.packs.map(\.id) == compiled.packs.map(\.id))
    #expect(
      loaded.files.map(\.findings) == compiled.files.suffix(loaded.files.count).map(\.findings)
    )
    #expect(loaded.files.contains { !$0.findings.isEmpty }, "the ids of its rules are taken")
  }

  @Test("digests and editions are those of the text")
  func digests() {
    for (pack, source) in zip(BuiltInPacks.prepared, BuiltInPacks.all) {
      #expect(pack.summary.digest == source.digest)
    }
  }

  @Test("every rule gives the same on every example, prepared or compiled from its text")
  func giveTheSame() {
    let prepared = BuiltInPacks.prepared
    var runs = 0
    for (index, pack) in PreparedPackTests.compiled.enumerated() {
      for (rule, other) in zip(pack.rules, prepared[index].rules) {
        let trial = RuleTrial(rule: rule, pack: index, packs: PreparedPackTests.compiled)
        let again = RuleTrial(rule: other, pack: index, packs: prepared)
        for example in rule.examples {
          runs += 1
          let (expected, result) = (trial.result(example), again.result(example))
          #expect(result?.findings == expected?.findings, "\(rule.id)")
          #expect(result?.outcomes == expected?.outcomes, "\(rule.id)")
        }
      }
    }
    #expect(runs > 500)
  }

  @Test("a run with the packs that are on gives the same, prepared or compiled")
  func runTheSame() throws {
    let day = try #require(CivilDate(iso: "2026-03-01"))
    var settings = LintSettings(asOf: day, packs: PreparedPackTests.compiled.map(\.id))
    settings.keepsOutcomes = true
    settings.keepsSummaries = true
    let compiled = Linter(packs: PreparedPackTests.compiled, settings: settings)
    let prepared = Linter(packs: BuiltInPacks.prepared, settings: settings)
    #expect(prepared.ruleDescriptions == compiled.ruleDescriptions)
    for pack in PreparedPackTests.compiled {
      for example in pack.rules.flatMap(\.examples) {
        let text = MarkedText(example.plan.source.text)?.text ?? ""
        let file = SourceFile(name: "plan.yaml", text: text)
        let expected = compiled.lint(file, format: .yaml)
        let result = prepared.lint(file, format: .yaml)
        #expect(result.file.findings == expected.file.findings)
        #expect(result.file.outcomes == expected.file.outcomes)
      }
    }
  }
}

extension FieldType {
  /// A word by which two types can be told apart.
  fileprivate var name: String { "\(self)" }
}
