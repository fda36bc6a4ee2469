package import Findings

/// A form in which a run can be reported.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// Headlines, excerpts and remedies for people.
  case text
  /// One document with everything, `format: 1`.
  case json
  /// One finding a line, each a JSON object.
  case jsonl
  /// SARIF 2.1.0, for code-scanning services.
  case sarif
  /// JUnit XML, for continuous integration.
  case junit
  /// Workflow commands that annotate files.
  case github
  /// The code-quality report of GitLab.
  case gitlab
  /// Checkstyle XML.
  case checkstyle
  /// A summary in Markdown.
  case markdown
  /// One self-contained page for a browser.
  case html

  /// Whether the report shows plans, besides their findings.
  package var showsPlans: Bool { self == .html }

  /// The rules that a report describes, besides its findings.
  package var describedRules: DescribedRules {
    switch self {
    case .sarif: .all
    case .html: .found
    case .text, .json, .jsonl, .junit, .github, .gitlab, .checkstyle, .markdown: .none
    }
  }

  /// The whole report of a run, in UTF-8; the same run gives the same bytes.
  package func report(_ run: LintRun, _ options: ReportOptions) -> [UInt8] {
    switch self {
    case .text: TextReport(options).bytes(run)
    case .json: JSONReport(options).bytes(run)
    case .jsonl: JSONLinesReport(options).bytes(run)
    case .sarif: SARIFReport(options).bytes(run)
    case .junit: JUnitReport(options).bytes(run)
    case .github: GitHubReport(options).bytes(run)
    case .gitlab: GitLabReport(options).bytes(run)
    case .checkstyle: CheckstyleReport(options).bytes(run)
    case .markdown: MarkdownReport(options).bytes(run)
    case .html: HTMLReport(options).bytes(run)
    }
  }
}

/// Which rules a report describes, from the fewest to the most.
package enum DescribedRules: Int, Sendable {
  /// None.
  case none
  /// Those with a finding.
  case found
  /// Every rule that ran.
  case all
}
