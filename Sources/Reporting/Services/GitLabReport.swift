import Findings
import SourceText

/// The code-quality report of GitLab: one array of issues.
struct GitLabReport: PieceReport {
  let options: ReportOptions
  let showsCovered = false

  init(_ options: ReportOptions) { self.options = options }

  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var writer = JSONWriter(.indented, elementsAtDepth: 1)
    for finding in findings { write(finding, file, places, to: &writer) }
    return writer.bytes
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] {
    var filler = PieceFiller()
    var writer = JSONWriter(.indented)
    writer.array(ofElements: pieces.map { filler.fill($0) })
    writer.endLine()
    return [writer.bytes]
  }

  private func write(
    _ finding: Finding,
    _ file: LintedFile,
    _ places: Places,
    to writer: inout JSONWriter
  ) {
    let begin = places.position(of: finding.range.start).line
    let end = places.position(of: max(finding.range.start, finding.range.end - 1)).line
    let fingerprint = Fingerprints.digits(of: finding, file.source)
    writer.object { writer in
      writer.member("description", text: FindingWords(options).text(finding.message))
      writer.member("check_name", text: finding.rule.rawValue)
      writer.name("fingerprint")
      writer.raw([0x22] + PieceHole.fingerprint.bytes(fingerprint) + [0x22])
      writer.member("severity", text: severity(of: finding))
      writer.name("location")
      writer.object { writer in
        writer.member("path", text: file.source.name)
        writer.member("lines", ["begin": .number(begin), "end": .number(end)])
      }
    }
  }

  private func severity(of finding: Finding) -> String {
    guard finding.outcome == .failed else { return "info" }
    return switch finding.severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
