import Reporting

extension LintSession {
  /// A session over the files that were found; `nil` where packs or configurations have mistakes,
  /// which are then reported in `format`.
  static func open(
    _ arguments: Arguments,
    _ options: CheckOptions,
    _ found: PlanFinder,
    as format: ReportFormat = .text,
    on terminal: inout Terminal
  ) throws(UsageError) -> LintSession? {
    let session = try LintSession(arguments, asOf: options.asOf, inputs: found.inputs)
    terminal.takeLanguage(of: session, unless: arguments)
    guard !found.inputs.isEmpty, let fault = session.fault else { return session }
    var report = options.report
    report.language = terminal.language
    terminal.write(format.report(session.faultRun, report))
    terminal.tell(fault)
    return nil
  }
}
