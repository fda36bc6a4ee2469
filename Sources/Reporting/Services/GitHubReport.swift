import Findings
import SourceText

/// Workflow commands that show findings beside the lines of a change.
///
/// A step shows ten annotations of each kind, so the worst come first and a last line says how
/// many are left out.
struct GitHubReport {
  private enum Kind: String, CaseIterable {
    case error, warning, notice
  }

  private static let limit = 10
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func bytes(_ run: LintRun) -> [UInt8] {
    var commands: [Kind: [String]] = [:]
    var leftOut = 0
    for (file, findings) in zip(run.files, run.shownFindings(options, covered: false))
    where !findings.isEmpty {
      let places = Places(file.source)
      for finding in findings {
        let kind = kind(of: finding)
        if commands[kind, default: []].count < GitHubReport.limit {
          commands[kind, default: []].append(command(kind, finding, file, places))
        } else {
          leftOut += 1
        }
      }
    }
    var lines = Kind.allCases.flatMap { commands[$0] ?? [] }
    if leftOut > 0 { lines.append(FindingWords(options).text(GitHubReport.more(leftOut))) }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private func command(
    _ kind: Kind,
    _ finding: Finding,
    _ file: LintedFile,
    _ places: Places
  ) -> String {
    let start = places.position(of: finding.range.start)
    let end = places.position(of: finding.range.end)
    var properties = [
      "file=\(escaped(file.source.name, isProperty: true))", "line=\(start.line)",
      "endLine=\(end.line)",
    ]
    if start.line == end.line {
      properties += ["col=\(start.column)", "endColumn=\(max(start.column, end.column))"]
    }
    properties.append("title=\(escaped(finding.rule.rawValue, isProperty: true))")
    let text = FindingWords(options).paragraphs(of: finding).joined(separator: "\n")
    return
      "::\(kind.rawValue) \(properties.joined(separator: ","))::\(escaped(text, isProperty: false))"
  }

  private func kind(of finding: Finding) -> Kind {
    guard finding.outcome == .failed else { return .notice }
    return switch finding.severity {
    case .error: .error
    case .warning: .warning
    case .note: .notice
    }
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func more(_ count: Int) -> BilingualText {
    Wording.count(
      count,
      BilingualText(en: "more finding is not annotated", fr: "autre constat n’est pas annoté"),
      BilingualText(
        en: "more findings are not annotated",
        fr: "autres constats ne sont pas annotés"
      )
    )
  }
}
