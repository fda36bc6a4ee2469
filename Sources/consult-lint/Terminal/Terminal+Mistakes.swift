import Findings
import Reporting

extension Terminal {
  /// Shows the mistakes in packs or configurations that keep a command from its work.
  mutating func show(
    _ mistakes: [LintedFile],
    _ words: BilingualText,
    _ arguments: Arguments
  ) throws(UsageError) {
    let options = try CheckOptions(arguments, language)
    var run = LintRun(version: ToolVersion.current, asOf: "\(options.asOf)")
    run.files = mistakes
    run.rules = BuiltInChecks.found(in: run.files)
    write(ReportFormat.text.report(run, options.report))
    tell(words)
  }
}
