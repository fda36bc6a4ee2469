import Findings
import Glibc
import Reporting
import Rules

/// `check --stdin-format ndjson -`: a plan a line in, a result a line out, in the same order.
///
/// It runs as a filter for as long as lines come; what is kept does not grow with their number.
struct StreamCheck {
  private let arguments: Arguments
  private let options: CheckOptions

  /// The options that are about a run as a whole cannot stand beside a stream.
  private static let foreign: [OptionName] = [
    .format, .output, .baseline, .maxFindings, .outcomes, .showWaived, .statistics,
  ]

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    guard arguments.operands == ["-"] else { throw .needsStandardInput(.stdinFormat) }
    for option in StreamCheck.foreign where arguments.has(option) {
      throw .contradiction(.stdinFormat, option)
    }
    options = try CheckOptions(arguments, .en)
  }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let name = options.standardInputName
    let input = PlanFinder.Input(path: nil, name: name, isNamed: true)
    let session = try LintSession(arguments, asOf: options.asOf, inputs: [input])
    terminal.takeLanguage(of: session, unless: arguments)
    if let fault = session.fault {
      // Standard output holds results and nothing else.
      var report = ReportOptions()
      report.language = terminal.language
      let bytes = ReportFormat.text.report(session.faultRun, report)
      try? FileDescriptor(number: STDERR_FILENO).write(bytes)
      terminal.tell(fault)
      return .failure
    }
    let entry = session.linters[name]
    if session.baselines.path(for: entry.configuration) != nil {
      terminal.note(CheckNote.baselineIsUnused)
    }
    let checker = StreamChecker(
      name: name,
      linter: entry.linter,
      failOn: session.threshold(entry.configuration)
    )
    let totals = checker.run(jobs: options.jobs)
    return try finish(totals, entry.linter, on: terminal)
  }

  /// Says what the stream came to.
  private func finish(
    _ totals: StreamChecker.Totals,
    _ linter: Linter,
    on terminal: borrowing Terminal
  ) throws(UsageError) -> ExitStatus {
    if let failure = totals.writeFailure { throw .outputFailed(failure) }
    if let failure = totals.readFailure {
      terminal.tell(.unreadable(options.standardInputName, failure))
    }
    guard totals.lines > 0 else {
      guard totals.readFailure == nil else { return .failure }
      terminal.tell(CheckNote.emptyStream)
      return .nothing
    }
    let idle = linter.packsOn.map(\.id).filter { totals.plansByPack[$0, default: 0] == 0 }
    if totals.counts.plans > 0, !idle.isEmpty { terminal.note(CheckNote.idle(idle)) }
    terminal.note(SummaryLine(totals.head(linter, asOf: "\(options.asOf)")).text)
    if totals.readFailure != nil || totals.states.contains(.failure) { return .failure }
    if totals.states.contains(.findings) { return .findings }
    if totals.states.contains(.clean) { return .clean }
    terminal.tell(CheckNote.noRules)
    return .nothing
  }
}

extension StreamChecker.Totals {
  /// The same as the head of a run, for the line with which it ends.
  fileprivate func head(_ linter: Linter, asOf: String) -> RunHead {
    var run = LintRun(version: ToolVersion.current, asOf: asOf)
    run.ruleCount = linter.ruleCount
    run.outcomes = outcomes
    var head = RunHead(of: run)
    head.totals = counts
    return head
  }
}
