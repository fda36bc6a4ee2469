import DocumentSyntax
import Findings
import Rules
import SourceText
import Testing

@Suite struct FileRunTests {
  @Test(arguments: [(0, 0), (1, 1), (32, 1), (33, 2), (500, 16), (3_000, 64), (10_001, 64)])
  func everyPlanIsInOneStretch(plans: Int, stretches: Int) throws {
    let rows = String(repeating: "C-1,P\r\n", count: plans)
    let source = SourceFile(name: "rows.csv", text: "registration_number,status\r\n" + rows)
    let linter = Linter(packs: [], settings: LintSettings(asOf: try day("2026-01-01")))
    let file = linter.begin(source, format: .csv)
    #expect(file.stretches.flatMap { Array($0) } == Array(0..<plans))
    #expect(file.stretches.count == stretches)
    #expect(file.result(file.stretches.map { file.lint($0) }).file.plans == plans)
  }
}
