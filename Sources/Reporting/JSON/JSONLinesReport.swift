import Findings
import SourceText

/// One JSON object a line for each finding, for programs that read a stream.
struct JSONLinesReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func bytes(_ run: LintRun) -> [UInt8] {
    var bytes: [UInt8] = []
    for (file, findings) in zip(run.files, run.shownFindings(options, covered: true))
    where !findings.isEmpty {
      let places = Places(file.source)
      for finding in findings {
        bytes += JSONFinding(finding, file, places).json.bytes(.compact)
        bytes.append(0x0A)
      }
    }
    return bytes
  }
}
