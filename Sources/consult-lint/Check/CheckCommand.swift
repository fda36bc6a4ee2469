import Findings
import Reporting

/// `check`: lints plans and reports what was found.
struct CheckCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    var options = try CheckOptions(arguments, terminal.language)
    let found = PlanFinder(options.paths, standardInput: options.standardInputName)
    try refuseMistypedCommand(found.failures)
    let session = try LintSession(arguments, asOf: options.asOf, inputs: found.inputs)
    terminal.takeLanguage(of: session, unless: arguments)
    options.report.language = terminal.language
    if !found.inputs.isEmpty, let fault = session.fault {
      terminal.write(options.format.report(session.faultRun, options.report))
      terminal.tell(fault)
      return .failure
    }
    let progress = ProgressLine(
      total: found.inputs.count,
      terminal.language,
      isQuiet: terminal.isQuiet
    )
    let results = ParallelMap.map(found.inputs, jobs: options.jobs) { input in
      defer { progress.step() }
      return session.lint(input)
    }
    progress.clear()
    let outcome = session.total(of: results)
    let failures = found.failures + outcome.failures
    for failure in failures { terminal.tell(.unreadable(failure.path, failure.error)) }
    if outcome.leftOut > 0 { terminal.note(CheckNote.leftOut(outcome.leftOut)) }
    if !outcome.idlePacks.isEmpty { terminal.note(CheckNote.idle(outcome.idlePacks)) }
    let fixed = outcome.comparison.fixedCount
    if fixed > 0 { terminal.note(BaselineWords.toPrune(fixed)) }
    try write(outcome.run, options, on: &terminal)
    return status(outcome, options, failures, on: terminal)
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
    _ run: LintRun,
    _ options: CheckOptions,
    on terminal: inout Terminal
  ) throws(UsageError) {
    terminal.write(options.format.report(run, options.report))
    terminal.flush()
    for output in options.outputs {
      var report = options.report
      report.isColoured = false
      report.width = nil
      do throws(SystemError) {
        try FileStore.write(output.format.report(run, report), to: output.path)
      } catch {
        throw .unwritable(output.path, error)
      }
    }
    guard options.format != .text else { return }
    let found = run.files.reduce(0) { $0 + $1.findings.count }
    if let limit = options.report.maximumFindings, found > limit {
      terminal.note(CheckNote.notShown(found - limit))
    }
    terminal.note(SummaryLine(run).text)
  }

  private func status(
    _ outcome: LintSession.Total,
    _ options: CheckOptions,
    _ failures: [PlanFinder.Failure],
    on terminal: borrowing Terminal
  ) -> ExitStatus {
    let run = outcome.run
    // A path that leads nowhere is nothing to check when it stands alone, a mistake beside others.
    let isFailure = failures.contains { !run.files.isEmpty || !$0.error.isAbsence }
    guard !isFailure, !run.hasEngineFault else { return .failure }
    guard !run.files.isEmpty else {
      if failures.isEmpty { terminal.tell(CheckNote.noPlans(options.paths)) }
      return .nothing
    }
    if outcome.reachesThreshold { return .findings }
    guard run.outcomes.answers > 0 || run.hasFindings else {
      terminal.tell(CheckNote.noRules)
      return .nothing
    }
    return .clean
  }
}

extension LintSession.Total {
  /// Whether a file has a finding at or above the severity that makes it fail.
  var reachesThreshold: Bool {
    zip(run.files, failOn).contains { file, failOn in
      failOn.map {
        RunTotals(LintRun(version: "", asOf: "", files: [file])).failed(atLeast: $0) > 0
      }
        ?? false
    }
  }
}

extension LintRun {
  /// Whether anything was found at all.
  fileprivate var hasFindings: Bool { files.contains { !$0.findings.isEmpty } }

  /// Whether a rule faulted or ran too long.
  fileprivate var hasEngineFault: Bool {
    files.contains { $0.findings.contains { $0.rule.isEngineFault } }
  }
}

extension RuleID {
  /// Whether it stands for a fault of a rule rather than of a plan.
  fileprivate var isEngineFault: Bool { rawValue.hasPrefix("ENG-") }
}

extension OutcomeCounts {
  /// The number of outcomes that say that a rule was about a plan.
  fileprivate var answers: Int { passed + failed + cantTell + untested }
}
