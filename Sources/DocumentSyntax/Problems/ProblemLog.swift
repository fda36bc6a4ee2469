package import Findings
package import SourceText

/// The findings of one reading, bounded in number.
package struct ProblemLog: Sendable {
  /// What was found, in the order in which it was met.
  package private(set) var findings: [Finding] = []
  private let limit: Int

  /// An empty log for at most `limit` findings, and one more that says there were others.
  package init(limit: Int) { self.limit = limit }

  /// Whether nothing was found.
  package var isEmpty: Bool { findings.isEmpty }

  /// Adds a finding of `problem` at `range`.
  package mutating func report(
    _ problem: some DocumentProblem,
    at range: ByteRange,
    related: [Label] = [],
    fixes: [Fix] = []
  ) {
    guard findings.count < limit else {
      if findings.count == limit { append(SharedProblem.tooManyFindings(limit), at: range) }
      return
    }
    append(problem, at: range, related: related, fixes: fixes)
  }

  private mutating func append(
    _ problem: some DocumentProblem,
    at range: ByteRange,
    related: [Label] = [],
    fixes: [Fix] = []
  ) {
    let rule = problem.rule
    findings.append(
      Finding(
        rule: rule.id,
        severity: rule.severity,
        range: range,
        message: problem.message,
        remedy: problem.remedy ?? rule.mend,
        related: related,
        fixes: fixes
      )
    )
  }
}
