import DocumentSyntax
import Findings
import PlanSchema
import SourceText
import Testing

@Suite struct PlanIntakeTests {
  /// Three faults in each row, so that 500 rows have more than are kept.
  private static let rows =
    "registration_number,status,start_date,end_date,owner\r\n"
    + (1...500).map { "C-\($0),Q,soon,later,x\r\n" }.joined()
  private static let stream = (1...500).map { number in
    "---\nschema: consultation-plan/1\nid: C-\(number)\ntitle: 1\nstatus: Q\nwhat: 2\n"
  }.joined()

  @Test(
    arguments: [(SyntaxFormat.csv, rows), (.yaml, stream), (.yaml, "")],
    [1, 7, 300, 333, 499]
  )
  func stretchesSayWhatTheWholeSays(file: (format: SyntaxFormat, text: String), length: Int) {
    let source = SourceFile(name: "many", text: file.text)
    let (tree, syntax) = DocumentReader.read(source, as: file.format)
    let whole = PlanReader.read(tree, after: syntax)
    let intake = PlanIntake(tree, after: syntax)
    let stretches = stride(from: 0, to: intake.count, by: length).map {
      intake.read($0..<min(intake.count, $0 + length))
    }
    #expect(stretches.flatMap(\.plans).map(\.id) == whole.plans.map(\.id))
    #expect(intake.findings(stretches.map(\.findings)) == whole.findings)
    let isBounded = whole.findings.contains { $0.message.en.contains("the rest is not shown") }
    #expect(isBounded == !file.text.isEmpty)
  }
}
