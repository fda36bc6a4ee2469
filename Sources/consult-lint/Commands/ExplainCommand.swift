import Findings
import PlanSchema
import Reporting
import Rules

/// `explain`: all about a rule, and with `--plan` what it says of a plan and why.
struct ExplainCommand {
  private let arguments: Arguments
  private let id: RuleID

  init(_ arguments: Arguments) {
    self.arguments = arguments
    id = RuleID(arguments.operands[0])
  }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    if let check = BuiltInChecks.all.first(where: { $0.id == id }) {
      for language in terminal.language.languages {
        terminal.write(ExplanationPage(check, language).bytes)
      }
      return .clean
    }
    let bench = try RuleBench(arguments, plan: arguments.value(.plan))
    if bench.tellFault(arguments, on: &terminal) { return .failure }
    guard let rule = RuleExplanation(id, in: bench.shelf.packs, as: bench.linterOfPages) else {
      let isOfNoPack = !bench.shelf.packs.contains { id.rawValue.hasPrefix("\($0.prefix)-") }
      if isOfNoPack, !arguments.has(.packs) { terminal.note(ExplainCommand.hint) }
      throw .unknownRule(id.rawValue, near: near(in: bench.shelf))
    }
    var settings = bench.shelf.rules.first { $0.id == id }.map(bench.remarks) ?? []
    if let configuration = bench.configuration, settings.isEmpty {
      settings = [BenchWords.unchanged(configuration.name)]
    }
    guard let path = arguments.value(.plan) else {
      for language in terminal.language.languages {
        terminal.write(ExplanationPage(rule, settings: settings, language).bytes)
      }
      return .clean
    }
    return try trace(rule, path, bench, settings, on: &terminal)
  }

  private static let hint = BilingualText(
    en: "--packs ./FOLDER finds the rules of a pack of one’s own",
    fr: "--packs ./DOSSIER trouve les règles d’un ensemble à soi"
  )

  private func near(in shelf: PackShelf) -> [String] {
    let ids = shelf.rules.map(\.id.rawValue) + BuiltInChecks.all.map(\.id.rawValue)
    return NearWords.near(id.rawValue, in: ids.sorted())
  }

  /// Shows how the rule came to its outcome on each plan of a file.
  private func trace(
    _ rule: RuleExplanation,
    _ path: String,
    _ bench: RuleBench,
    _ remarks: [BilingualText],
    on terminal: inout Terminal
  ) throws(UsageError) -> ExitStatus {
    let document = try Document(named: path)
    // The rule is asked whether or not the configuration has it run.
    var settings = bench.linter.settings
    settings.only = [id]
    settings.skip = []
    let linter = Linter(packs: bench.shelf.packs, settings: settings)
    let traces = linter.trace(id, on: document.source, format: document.format)
    guard !traces.isEmpty else { throw .noPlan(path) }
    var result = linter.lint(document.source, format: document.format)
    result.file.findings = result.file.findings.filter { $0.rule == id }
    for language in terminal.language.languages {
      terminal.write(TracePage(rule.rule, traces, document.source, remarks, language).bytes)
    }
    var options = ReportOptions()
    options.language = terminal.language
    options.isColoured = Terminal.showsColour
    options.width = Terminal.width
    options.showsCovered = true
    var run = LintRun(version: ToolVersion.current, asOf: "\(settings.asOf)")
    run.files = [result.file]
    run.ruleCount = linter.ruleCount
    run.outcomes = result.counts
    terminal.write(ReportFormat.text.report(run, options))
    return .clean
  }
}
