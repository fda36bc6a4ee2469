import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText
import Testing

@Suite struct PlanSkeletonTests {
  private static let languages: [[Language]] = [[.en], [.fr], [.en, .fr]]

  @Test(
    arguments: languages,
    ["2026-01-01", "2026-11-23", "2027-03-01", "2028-02-29", "2031-07-04"]
  )
  func lintsCleanAsADraft(languages: [Language], today: String) throws {
    let asOf = try day(today)
    let text = PlanSkeleton(today: asOf, languages: languages).text
    let packs = PackCompiler.compile(BuiltInPacks.all).packs
    let linter = Linter(
      packs: packs,
      settings: LintSettings(asOf: asOf, packs: packs.map(\.id))
    )
    let result = linter.lint(SourceFile(name: "plan.yaml", text: text), format: .yaml)
    #expect(result.file.findings.map(\.message.en) == [])
    #expect(result.file.plans == 1)
    #expect(result.counts.passed > 2)
    let broken = text.replacing("  close_date:", with: "  closing:")
    let found = linter.lint(SourceFile(name: "plan.yaml", text: broken), format: .yaml)
    #expect(!found.file.findings.isEmpty)
  }

  @Test(arguments: languages)
  func namesEveryField(languages: [Language]) throws {
    let text = PlanSkeleton(today: try day("2026-11-23"), languages: languages).text
    #expect(text.hasPrefix("# yaml-language-server: $schema=consultation-plan-1.schema.json\n"))
    let lines = text.split(separator: "\n")
    for field in SchemaDescription.plan.fields {
      let isThere = lines.contains {
        $0.hasPrefix("\(field.name):") || $0.hasPrefix("# \(field.name):")
      }
      #expect(isThere, "\(field.name)")
    }
    let words = lines.filter { $0.hasPrefix("#") }.joined(separator: " ")
    #expect(words.contains("Where the consultation stands.") == languages.contains(.en))
    #expect(words.contains("Attendu au lancement.") == languages.contains(.fr))
  }
}
