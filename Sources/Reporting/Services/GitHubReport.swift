import Findings
import SourceText

/// Workflow commands that show findings beside the lines of a change.
///
/// A step shows ten annotations of each kind, so the worst come first and a last line says how
/// many are left out.
struct GitHubReport: PieceReport {
  private enum Kind: String, CaseIterable {
    case error, warning, notice
  }

  private static let limit = 10
  let options: ReportOptions
  let showsCovered = false

  init(_ options: ReportOptions) { self.options = options }

  /// The first commands of each kind, a line each; those past the limit are shown by nobody.
  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var counts: [Kind: Int] = [:]
    var text = ""
    for finding in findings {
      let kind = kind(of: finding)
      guard counts[kind, default: 0] < GitHubReport.limit else { continue }
      counts[kind, default: 0] += 1
      text += command(kind, finding, file, places) + "\n"
    }
    return Array(text.utf8)
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] {
    var lines: [Kind: [ArraySlice<UInt8>]] = [:]
    for piece in pieces {
      for line in piece.findings.split(separator: 0x0A) {
        guard
          let kind = Kind.allCases.first(where: { line.starts(with: "::\($0.rawValue) ".utf8) }),
          lines[kind, default: []].count < GitHubReport.limit
        else { continue }
        lines[kind, default: []].append(line)
      }
    }
    let kept = Kind.allCases.flatMap { lines[$0] ?? [] }
    let leftOut = pieces.reduce(0) { $0 + $1.shown } - kept.count
    let end = leftOut > 0 ? FindingWords(options).text(GitHubReport.more(leftOut)) + "\n" : ""
    return kept.map { $0 + [0x0A] } + [Array(end.utf8)]
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
