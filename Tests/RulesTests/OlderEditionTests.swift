import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import Testing

@testable import Rules

@Suite("Older editions")
struct OlderEditionTests {
  private static let folder = "Tests/Fixtures/Editions/archive"
  private let newest = RulesFolder.packs(at: folder)
  private let older = RulesFolder.olderEditions(at: folder)

  /// The findings of the pack `small` on a plan of 35 days.
  private func findings(_ packs: [CompiledPack]) throws -> [String] {
    let day = try #require(CivilDate(iso: "2026-01-15"))
    let linter = Linter(packs: packs, settings: LintSettings(asOf: day, packs: ["small"]))
    let plan = """
      schema: consultation-plan/1
      id: C-1
      timeline: {open_date: 2026-03-01, close_date: 2026-04-05}
      """
    let result = linter.lint(SourceFile(name: "plan.yaml", text: plan), format: .yaml)
    return result.file.findings.map(\.rule.rawValue).filter { $0.hasPrefix("SML-") }
  }

  @Test("an older edition sees the terms of the base of its time, compiled or prepared")
  func termsOfItsTime() throws {
    let text = BuiltInPackText(newest: newest, older: older)
    let packs = PackCompiler.compile(newest).packs
    #expect(packs.map(\.summary.edition) == ["2027.1", "2027.2"])
    #expect(try findings(packs) == ["SML-TIM-01"])
    let source = try #require(older.first { $0.pack.id == "small" })
    let pack = try #require(text.compiled(source.pack, source.edition))
    #expect(pack.summary.edition == "2026.3")
    #expect(try findings([packs[0], pack]) == [])

    let written = try #require(older.first { $0.pack.id == "base" })
    let base = try #require(text.compiled(written.pack, written.edition))
    let prepared = [packs[0], base, pack].map { PreparedPack.text(of: $0).text }
    let newBase = try #require(PreparedPack.read(prepared[0], base: nil))
    let oldBase = try #require(PreparedPack.read(prepared[1], base: nil))
    let read = try #require(PreparedPack.read(prepared[2], base: oldBase))
    #expect(try findings([newBase, read]) == [])
    let misled = try #require(PreparedPack.read(prepared[2], base: newBase))
    #expect(try findings([newBase, misled]) == ["SML-TIM-01"])
  }

  @Test("the files of an older edition are compiled in beside the newest")
  func files() {
    let names = BuiltInPackText(newest: newest, older: older).files.map(\.name)
    #expect(names.contains("SmallEdition2026x3Pack+Generated.swift"))
    #expect(names.contains("BaseEdition2026x1PackPrepared+Generated.swift"))
    let list = BuiltInPackText(newest: newest, older: older).files.last?.text ?? ""
    #expect(list.contains("    BuiltInSmallEdition2026x3Pack.pack,"))
  }

  @Test(
    "editions are in the order of their numbers",
    arguments: [("2026.1", "2026.2"), ("2026.2", "2026.10"), ("2026.10", "2027.1"), ("1", "1.1")]
  )
  func order(earlier: String, later: String) {
    #expect(Edition.precedes(earlier, later))
    #expect(!Edition.precedes(later, earlier))
    #expect(!Edition.precedes(later, later))
  }

  @Test("the base of an edition is the newest that is not later")
  func baseOfItsTime() {
    let packs = ["2026.1", "2026.3", "2027.1"].map {
      BuiltInPack(edition: $0, source: PackSource(id: "base", files: []), prepared: "0")
    }
    let bases = ["2025.1", "2026.1", "2026.2", "2026.3", "2028.1"].map {
      Edition.base(for: $0, of: packs).edition
    }
    #expect(bases == ["2026.1", "2026.1", "2026.1", "2026.3", "2027.1"])
  }
}
