package import Findings
internal import SourceText

/// A run without its findings: what a report says of the whole of it.
package struct RunHead: Sendable {
  /// A file as reports list it.
  package struct File: Hashable, Sendable {
    /// Its name.
    package var path: String
    /// `yaml`, `json` or `csv`.
    package var syntax: String
    /// The number of plans or records in it.
    package var plans: Int
    /// The digest of its bytes.
    package var digest: String

    /// A file that was linted.
    package init(_ file: LintedFile) {
      path = file.source.name
      syntax = file.syntax
      plans = file.plans
      digest = file.digest
    }
  }

  /// Version, day, packs, rules and outcomes; the files are left out.
  package var run: LintRun
  /// The files, in the order of the run.
  package var files: [File] = []
  /// The findings and plans, counted.
  package var totals = RunTotals()
  /// How many findings of each rule count.
  package var countsByRule: [RuleID: Int] = [:]

  /// The head of a run to which files are added.
  package init(of run: LintRun) {
    self.run = run
    self.run.files = []
  }

  /// The head of a run that is at hand.
  package init(_ run: LintRun) {
    self.init(of: run)
    for file in run.files { add(file) }
  }

  /// Counts a file.
  package mutating func add(_ file: LintedFile) {
    files.append(File(file))
    totals.add(file)
    for index in file.findings.indices where file.findings[index].isActive {
      countsByRule[file.findings[index].rule, default: 0] += 1
    }
  }
}
