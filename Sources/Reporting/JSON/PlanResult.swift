package import Findings
internal import SourceText

/// What became of one plan of a stream, as an object on a line of its own, `format: 1`.
package struct PlanResult: Sendable {
  /// What the plan alone would have made of a run; the words are those of the exit status.
  package enum State: String, CaseIterable, Hashable, Sendable {
    /// Nothing reaches the threshold.
    case clean
    /// Findings reach the threshold; a line that cannot be read is such a finding.
    case findings
    /// A rule faulted or ran too long.
    case failure
    /// No rule was about it.
    case nothing
  }

  private let line: Int
  private let plan: String?
  private let state: State
  private let file: LintedFile
  private let totals: RunTotals
  private let counts: OutcomeCounts

  /// The result of a line, from 1, which `file` holds.
  package init(
    line: Int,
    plan: String?,
    _ state: State,
    _ file: LintedFile,
    _ totals: RunTotals,
    _ counts: OutcomeCounts
  ) {
    self.line = line
    self.plan = plan
    self.state = state
    self.file = file
    self.totals = totals
    self.counts = counts
  }

  /// The object and a line end, in UTF-8; what is said of rules is kept in `rules`.
  package func bytes(_ rules: JSONRuleShelf) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.member("format", 1)
      writer.member("line", number: line)
      writer.member("plan", text: plan)
      writer.member("state", text: state.rawValue)
      writer.member("summary", summary)
      writer.name("findings")
      writer.array { writer in
        guard !file.findings.isEmpty else { return }
        let places = Places(file.source, firstLine: line)
        JSONFindings(of: file, places).write(file.findings[...], to: &writer, rules)
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private var summary: JSONValue {
    [
      "plans": .number(totals.plans + totals.records),
      "findings": totals.json,
      "to_review": .number(totals.toReview),
      "outcomes": counts.json,
      "waived": .number(totals.waived),
    ]
  }
}
