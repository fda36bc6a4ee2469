import Findings
import SourceText

/// One JSON object a line for each finding, for programs that read a stream.
struct JSONLinesReport: PieceReport {
  let options: ReportOptions
  let showsCovered = true
  private let rules = JSONRuleShelf()

  init(_ options: ReportOptions) { self.options = options }

  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var writer = JSONWriter(.compact)
    JSONFindings(of: file, places).write(findings, to: &writer, rules) { $0.endLine() }
    return writer.bytes
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] { pieces.map(\.findings) }
}
