import Findings
import SourceText

/// Checkstyle XML, which many continuous-integration services read.
struct CheckstyleReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func bytes(_ run: LintRun) -> [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
    for (file, findings) in zip(run.files, run.shownFindings(options, covered: false)) {
      text += "  <file\(XMLText.attributes(["name": file.source.name]))>\n"
      let places = Places(file.source)
      for finding in findings { text += "    <error\(attributes(of: finding, places))/>\n" }
      text += "  </file>\n"
    }
    return Array((text + "</checkstyle>\n").utf8)
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
