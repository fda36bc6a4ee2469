import Findings
import Reporting

/// The whole of a run: words in, an exit status out.
enum Program {
  /// Does what the words of a command line ask for; the name of the program is left out.
  static func run(_ words: [String]) -> ExitStatus {
    var terminal = Terminal(TerminalLanguage.of(words))
    var status: ExitStatus
    do throws(UsageError) {
      let arguments = try ArgumentParser.parse(words)
      terminal.isQuiet = arguments.has(.quiet)
      status = try perform(arguments, on: &terminal)
    } catch {
      terminal.tell(error)
      status = .failure
    }
    terminal.flush()
    if let failure = terminal.output.failure {
      terminal.tell(UsageError.outputFailed(failure))
      status = .failure
    }
    return status
  }

  private static func perform(
    _ arguments: Arguments,
    on terminal: inout Terminal
  ) throws(UsageError) -> ExitStatus {
    guard !arguments.has(.help) else {
      if arguments.command == .eval, !arguments.operands.isEmpty {
        return try EvalHelp(arguments).run(on: &terminal)
      }
      return HelpCommand.show(arguments.command == .help ? nil : arguments.command, on: &terminal)
    }
    switch arguments.command {
    case .check: return try CheckCommand(arguments).run(on: &terminal)
    case .explain, .rulesExplain: return try ExplainCommand(arguments).run(on: &terminal)
    case .rulesList: return try RulesListCommand(arguments).run(on: &terminal)
    case .rulesCheck: return try RulesCheckCommand(arguments).run(on: &terminal)
    case .rulesTest: return try RulesTestCommand(arguments).run(on: &terminal)
    case .rulesDocs: return try RulesDocsCommand(arguments).run(on: &terminal)
    case .newPlan: return try NewPlanCommand(arguments).run(on: &terminal)
    case .newPack: return try NewPackCommand(arguments).run(on: &terminal)
    case .newRule, .rulesNew: return try NewRuleCommand(arguments).run(on: &terminal)
    case .rulesDiff: return try RulesDiffCommand(arguments).run(on: &terminal)
    case .rulesCoverage: return try RulesCoverageCommand(arguments).run(on: &terminal)
    case .packs: return try PacksCommand(arguments).run(on: &terminal)
    case .schema: return try SchemaCommand(arguments).run(on: &terminal)
    case .fix: return try FixCommand(arguments).run(on: &terminal)
    case .waivers: return try WaiversCommand(arguments).run(on: &terminal)
    case .baselineWrite, .baselinePrune, .baselineCompare:
      return try BaselineCommand(arguments).run(on: &terminal)
    case .config: return try ConfigCommand(arguments).run(on: &terminal)
    case .eval: return try EvalCommand(arguments).run(on: &terminal)
    case .dump: return try DumpCommand(arguments).run(on: &terminal)
    case .completions: return try CompletionsCommand(arguments).run(on: &terminal)
    case .man: return ManCommand().run(on: &terminal)
    case .version: return VersionCommand(arguments).run(on: &terminal)
    case .help: return try HelpCommand(arguments).run(on: &terminal)
    }
  }
}
