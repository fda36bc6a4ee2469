import Findings
import SourceText

/// Checkstyle XML, which many continuous-integration services read.
struct CheckstyleReport: PieceReport {
  let options: ReportOptions
  let showsCovered = false

  init(_ options: ReportOptions) { self.options = options }

  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var text = ""
    for finding in findings { text += "    <error\(attributes(of: finding, places))/>\n" }
    return Array(text.utf8)
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] {
    let start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
    var parts = [Array(start.utf8)]
    for (file, pieces) in zip(head.files, pieces.byFile) {
      parts.append(Array("  <file\(XMLText.attributes(["name": file.path]))>\n".utf8))
      parts += pieces.map(\.findings)
      parts.append(Array("  </file>\n".utf8))
    }
    return parts + [Array("</checkstyle>\n".utf8)]
  }

  private func attributes(of finding: Finding, _ places: Places) -> String {
    let place = places.position(of: finding.range.start)
    return XMLText.attributes([
      "line": String(place.line),
      "column": String(place.column),
      "severity": severity(of: finding),
      "message": FindingWords(options).paragraphs(of: finding).joined(separator: ". "),
      "source": "consult-lint.\(finding.rule)",
    ])
  }

  private func severity(of finding: Finding) -> String {
    guard finding.outcome == .failed else { return "info" }
    return switch finding.severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }
}
