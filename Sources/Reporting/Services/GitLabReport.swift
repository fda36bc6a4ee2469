import Findings
import SourceText

/// The code-quality report of GitLab: one array of issues.
struct GitLabReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func bytes(_ run: LintRun) -> [UInt8] {
    var writer = JSONWriter(.indented)
    var fingerprints = Fingerprints()
    writer.array { writer in
      for (file, findings) in zip(run.files, run.shownFindings(options, covered: false))
      where !findings.isEmpty {
        let places = Places(file.source)
        for finding in findings {
          let name = fingerprints.next(finding, file.source)
          writer.write(issue(finding, file, named: name, places))
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private func issue(
    _ finding: Finding,
    _ file: LintedFile,
    named fingerprint: String,
    _ places: Places
  ) -> JSONValue {
    let begin = places.position(of: finding.range.start).line
    let end = places.position(of: max(finding.range.start, finding.range.end - 1)).line
    return [
      "description": .string(FindingWords(options).text(finding.message)),
      "check_name": .string(finding.rule.rawValue),
      "fingerprint": .string(fingerprint),
      "severity": .string(severity(of: finding)),
      "location": [
        "path": .string(file.source.name),
        "lines": ["begin": .number(begin), "end": .number(end)],
      ],
    ]
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
