import Findings
import SourceText

/// One JSON object a line for each finding, for programs that read a stream.
struct JSONLinesReport: PieceReport {
  let options: ReportOptions
  let showsCovered = true

  init(_ options: ReportOptions) { self.options = options }

  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var writer = JSONWriter(.compact)
    for finding in findings {
      JSONFinding(finding, file, places).write(to: &writer)
      writer.endLine()
    }
    return writer.bytes
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] { pieces.map(\.findings) }
}
