import Findings

/// What a command takes and what it does: the one source for parsing and for help.
struct CommandDescription: Sendable {
  /// What the command does, in a few words without a final stop.
  var summary: BilingualText
  /// What may stand behind it, as help shows it.
  var operands: BilingualText
  /// How many operands it takes.
  var count: ClosedRange<Int>
  /// Its options, besides `--lang` and `--help`.
  var options: [OptionName]

  init(
    _ operands: BilingualText = BilingualText(en: "", fr: ""),
    count: ClosedRange<Int> = 0...0,
    options: [OptionName] = [],
    en: String,
    fr: String
  ) {
    summary = BilingualText(en: en, fr: fr)
    self.operands = operands
    self.count = count
    self.options = options
  }

  /// All options of the command, in the order of help.
  var allOptions: [OptionName] { options + [.lang, .help] }

  /// The description of a command.
  static func of(_ command: Command) -> CommandDescription {
    switch command {
    case .check: check
    case .explain, .rulesExplain: explain
    case .rulesList: rulesList
    case .rulesCheck: rulesCheck
    case .rulesTest: rulesTest
    case .rulesCoverage: rulesCoverage
    case .rulesDiff: rulesDiff
    case .rulesDocs: rulesDocs
    case .newPlan: newPlan
    case .newPack: newPack
    case .newRule, .rulesNew: newRule
    case .packs: packs
    case .fix: fix
    case .waivers: waivers
    case .baselineWrite: baselineWrite
    case .baselinePrune: baselinePrune
    case .baselineCompare: baselineCompare
    case .schema: schema
    case .config: config
    case .eval: eval
    case .dump: dump
    case .completions: completions
    case .man: man
    case .version: version
    case .help: helpPages
    }
  }
}
