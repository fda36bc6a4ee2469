package import Findings
import SourceText

/// What a run comes to, in numbers.
package struct RunTotals: Hashable, Sendable {
  /// The number of plans.
  package var plans = 0
  /// The number of rows of registries.
  package var records = 0
  /// The number of findings that count and that a rule decided by itself.
  package var failed: [Severity: Int] = [:]
  /// The number of findings that a person must decide.
  package var toReview = 0
  /// The number of findings that a waiver covers.
  package var waived = 0
  /// The number of findings that were there when the baseline was written.
  package var baseline = 0

  /// Nothing counted.
  package init() {}

  /// The totals of a run.
  package init(_ run: LintRun) {
    for file in run.files { add(file) }
  }

  /// The totals of one file.
  package init(_ file: LintedFile) { add(file) }

  /// Counts a file and its findings.
  package mutating func add(_ file: LintedFile) {
    if file.syntax == "csv" { records += file.plans } else { plans += file.plans }
    var counts = (error: 0, warning: 0, note: 0)
    // Findings are large, so that none is copied.
    for index in file.findings.indices {
      guard file.findings[index].isActive else {
        countCovered(file.findings[index].state)
        continue
      }
      guard file.findings[index].outcome != .cantTell else {
        toReview += 1
        continue
      }
      switch file.findings[index].severity {
      case .error: counts.error += 1
      case .warning: counts.warning += 1
      case .note: counts.note += 1
      }
    }
    if counts.error > 0 { failed[.error, default: 0] += counts.error }
    if counts.warning > 0 { failed[.warning, default: 0] += counts.warning }
    if counts.note > 0 { failed[.note, default: 0] += counts.note }
  }

  /// Adds the totals of other files.
  package mutating func add(_ other: RunTotals) {
    plans += other.plans
    records += other.records
    failed.merge(other.failed, uniquingKeysWith: +)
    toReview += other.toReview
    waived += other.waived
    baseline += other.baseline
  }

  /// The number of findings that count.
  var active: Int { failed.values.reduce(toReview, +) }

  /// The number of all findings.
  package var all: Int { active + covered }

  /// The number of findings that a waiver or the baseline covers.
  var covered: Int { waived + baseline }

  /// The number of findings that count, of this severity or more; those to review do not count.
  package func failed(atLeast severity: Severity) -> Int {
    failed.reduce(0) { sum, entry in entry.key >= severity ? sum + entry.value : sum }
  }

  private mutating func countCovered(_ state: FindingState) {
    if case .baseline = state { baseline += 1 } else { waived += 1 }
  }
}

extension Finding {
  /// Whether the finding counts, whatever it weighs.
  var isActive: Bool {
    if case .active = state { return true }
    return false
  }
}

extension LintRun {
  /// The findings to be listed, by file, no more than the options allow.
  func shownFindings(_ options: ReportOptions, covered: Bool) -> [ArraySlice<Finding>] {
    var left = options.maximumFindings ?? Int.max
    return files.map { file in
      let shown = covered ? file.findings : file.findings.filter(\.isActive)
      let part = shown.prefix(left)
      left -= part.count
      return part
    }
  }
}
