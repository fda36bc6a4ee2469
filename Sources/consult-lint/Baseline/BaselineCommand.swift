import Findings
import PlanSchema
import Reporting
import Rules
import SourceText

/// `baseline write`, `prune` and `compare`: findings that were there before.
struct BaselineCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let options = try CheckOptions(arguments, terminal.language)
    let found = PlanFinder(options.paths, standardInput: options.standardInputName)
    let opened = try LintSession.open(arguments, options, found, on: &terminal)
    guard let session = opened else { return .failure }
    let results = ParallelMap.map(found.inputs, jobs: options.jobs) { session.lint($0) }
    let total = session.total(of: results)
    let failures = found.failures + total.failures
    for failure in failures { terminal.tell(.unreadable(failure.path, failure.error)) }
    guard failures.isEmpty else {
      let isNothing = total.run.files.isEmpty && failures.allSatisfy(\.error.isAbsence)
      return isNothing ? .nothing : .failure
    }
    guard !total.run.files.isEmpty else {
      terminal.tell(CheckNote.noPlans(options.paths))
      return .nothing
    }
    switch arguments.command {
    case .baselineWrite: return try write(total, session, options.paths, on: &terminal)
    case .baselinePrune: return try prune(total, session, options.paths, on: &terminal)
    default: return compare(total, session.baselines, options.asOf, on: &terminal)
    }
  }

  /// Puts the findings of the files in place of what was known of them; others stay.
  private func write(
    _ total: LintSession.Total,
    _ session: LintSession,
    _ operands: [String],
    on terminal: inout Terminal
  ) throws(UsageError) -> ExitStatus {
    var shelf = session.baselines
    let gone = total.comparison.fixed.filter { isTouched($0, shelf, operands, total) }
    for entry in gone { shelf.all[entry.baseline]?.prune([entry.entry], []) }
    for (path, moved) in total.comparison.moved { shelf.all[path]?.prune([], moved) }
    for (file, baseline) in zip(total.run.files, total.baselines) {
      guard let baseline else { continue }
      let name = shelf.name(of: file.source.name, in: baseline)
      shelf.all[baseline]?.set(file, as: name)
    }
    let paths = Set(total.baselines.compactMap { $0 }).sorted()
    for path in paths {
      let baseline = shelf.all[path] ?? Baseline()
      try BaselineCommand.save(baseline, to: path)
      let size = BaselineWords.findings(baseline.count)
      terminal.say(BaselineWords.wrote(path, size))
    }
    return .clean
  }

  /// Takes out what is fixed in the files; nothing is added.
  private func prune(
    _ total: LintSession.Total,
    _ session: LintSession,
    _ operands: [String],
    on terminal: inout Terminal
  ) throws(UsageError) -> ExitStatus {
    var shelf = session.baselines
    let fixed = total.comparison.fixed.filter { isTouched($0, shelf, operands, total) }
    for path in Set(total.baselines.compactMap { $0 }).sorted() {
      guard let before = shelf.all[path] else { continue }
      let own = fixed.filter { $0.baseline == path }.map(\.entry)
      shelf.all[path]?.prune(own, total.comparison.moved[path] ?? [])
      if let after = shelf.all[path], after != before { try BaselineCommand.save(after, to: path) }
      let count = own.reduce(0) { $0 + $1.count }
      terminal.say(BaselineWords.pruned(path, count, left: shelf.all[path]?.count ?? 0))
    }
    return .clean
  }

  /// Whether an entry is about a file that was given, or one that is gone from a folder given.
  private func isTouched(
    _ fixed: BaselineComparison.Fixed,
    _ shelf: BaselineShelf,
    _ operands: [String],
    _ total: LintSession.Total
  ) -> Bool {
    let path = shelf.path(of: fixed.entry.path, in: fixed.baseline)
    if total.run.files.contains(where: { PathName.normal($0.source.name) == path }) { return true }
    return operands.contains { operand in
      let folder = PathName.normal(operand)
      return folder.isEmpty ? !path.hasPrefix("../") : path.hasPrefix("\(folder)/")
    }
  }

  /// Lists what is new and what is fixed.
  private func compare(
    _ total: LintSession.Total,
    _ shelf: BaselineShelf,
    _ day: CivilDate,
    on terminal: inout Terminal
  ) -> ExitStatus {
    var new: [BaselineReport.New] = []
    var known = 0
    for file in total.run.files {
      let index = LineIndex(file.source)
      for finding in file.findings where Baseline.mayHold(finding) {
        if finding.state == .baseline { known += 1 }
        guard finding.state == .active else { continue }
        let start = index.position(of: finding.range.start, in: .unicodeScalars)
        new.append(
          BaselineReport.New(
            path: file.source.name,
            line: start.line,
            column: start.column,
            finding: finding
          )
        )
      }
    }
    let fixed = total.comparison.fixed.map { fixed in
      BaselineReport.Fixed(
        path: shelf.path(of: fixed.entry.path, in: fixed.baseline),
        place: fixed.entry.key.place,
        rule: fixed.entry.key.rule,
        plan: fixed.entry.key.plan.isEmpty ? nil : fixed.entry.key.plan,
        count: fixed.entry.count
      )
    }
    let report = BaselineReport(
      version: ToolVersion.current,
      asOf: "\(day)",
      new: new,
      known: known,
      fixed: fixed
    )
    let format = arguments.value(.format).flatMap(BaselineReport.Format.init) ?? .text
    terminal.write(report.bytes(format, terminal.language))
    return total.reachesThreshold ? .findings : .clean
  }

  private static func save(_ baseline: Baseline, to path: String) throws(UsageError) {
    do throws(SystemError) {
      let folder = PathName.folder(of: path)
      if !folder.isEmpty { try FileStore.makeFolder(folder) }
      try FileStore.replace(path, with: baseline.json.bytes() + [0x0A])
    } catch {
      throw .unwritable(path, error)
    }
  }
}
