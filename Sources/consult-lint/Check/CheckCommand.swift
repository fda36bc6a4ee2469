import Findings
import Reporting

/// `check`: lints plans and reports what was found.
struct CheckCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    if arguments.value(.stdinFormat) == "ndjson" {
      return try StreamCheck(arguments).run(on: &terminal)
    }
    var options = try CheckOptions(arguments, terminal.language)
    var found = PlanFinder(options.paths, standardInput: options.standardInputName)
    try refuseMistypedCommand(found.failures)
    let unchanged = try found.leaveOutUnchanged(since: options.since)
    let format = options.format
    let opened = try LintSession.open(arguments, options, found, as: format, on: &terminal)
    guard let session = opened else { return .failure }
    options.report.language = terminal.language
    session.costs?.lap(RunStage.preparing)
    let run = CheckRun(session, ReportSet(options), jobs: options.jobs)
    let progress = ProgressLine(
      total: found.inputs.count,
      terminal.language,
      isQuiet: terminal.isQuiet
    )
    let outcome = run.lint(found.inputs, progress, terminal.output)
    progress.clear()
    session.costs?.lap(RunStage.linting)
    terminal.output = outcome.reports.output
    let total = outcome.total
    let failures = found.failures + total.failures
    for failure in failures { terminal.tell(.unreadable(failure.path, failure.error)) }
    if let cache = session.cache {
      cache.prune()
      terminal.note(CheckNote.reused(cache.used))
      if let fault = cache.fault { terminal.note(CheckNote.notKept(fault)) }
    }
    if let since = options.since { terminal.note(CheckNote.unchanged(unchanged, since)) }
    if total.leftOut > 0 { terminal.note(CheckNote.leftOut(total.leftOut)) }
    if !total.idlePacks.isEmpty { terminal.note(CheckNote.idle(total.idlePacks)) }
    let fixed = total.comparison.fixedCount
    if fixed > 0 { terminal.note(BaselineWords.toPrune(fixed)) }
    try write(outcome, options, on: &terminal)
    if let costs = session.costs {
      costs.lap(RunStage.reporting)
      for line in costs.lines { terminal.note(line) }
    }
    // That nothing has changed is an answer, where there was something that could have.
    if unchanged > 0, found.inputs.isEmpty, failures.isEmpty { return .clean }
    return status(total, options, failures, on: terminal)
  }

  /// Takes a path that leads nowhere for the name of a command, where none was written.
  private func refuseMistypedCommand(_ failures: [PlanFinder.Failure]) throws(UsageError) {
    guard !arguments.isNamed, let first = arguments.operands.first,
      failures.contains(where: { $0.path == first && $0.error.isAbsence })
    else { return }
    let near = NearWords.near(first, in: Command.firstWords)
    if !near.isEmpty { throw .unknownCommand(first) }
  }

  private func write(
    _ outcome: CheckRun.Outcome,
    _ options: CheckOptions,
    on terminal: inout Terminal
  ) throws(UsageError) {
    for (index, entry) in outcome.entries.enumerated() {
      let parts = outcome.reports.parts(of: index, outcome.total)
      if let path = entry.path {
        do throws(SystemError) {
          try FileStore.write(parts, to: path)
        } catch {
          throw .unwritable(path, error)
        }
      } else {
        for part in parts { terminal.write(part) }
        terminal.flush()
      }
    }
    guard options.format != .text else { return }
    let found = outcome.total.head.totals.all
    if let limit = options.report.maximumFindings, found > limit {
      terminal.note(CheckNote.notShown(found - limit))
    }
    terminal.note(SummaryLine(outcome.total.head).text)
  }

  private func status(
    _ total: LintSession.Total,
    _ options: CheckOptions,
    _ failures: [PlanFinder.Failure],
    on terminal: borrowing Terminal
  ) -> ExitStatus {
    let head = total.head
    // A path that leads nowhere is nothing to check when it stands alone, a mistake beside others.
    let isFailure = failures.contains { !head.files.isEmpty || !$0.error.isAbsence }
    guard !isFailure, !total.hasEngineFault else { return .failure }
    guard !head.files.isEmpty else {
      if failures.isEmpty { terminal.tell(CheckNote.noPlans(options.paths)) }
      return .nothing
    }
    if total.reachesThreshold { return .findings }
    guard head.run.outcomes.answers > 0 || head.totals.all > 0 else {
      terminal.tell(CheckNote.noRules)
      return .nothing
    }
    return .clean
  }
}

extension OutcomeCounts {
  /// How often a rule had something to say.
  var answers: Int { passed + failed + cantTell + untested }
}
