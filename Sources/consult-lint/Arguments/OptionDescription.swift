import Findings
import Reporting

/// What an option takes and what it does: the one source for parsing and for help.
struct OptionDescription: Sendable {
  /// What stands behind the name.
  enum Value: Hashable, Sendable {
    /// Nothing.
    case none
    /// One of some words.
    case choice([String])
    /// Any text; the words name it in help.
    case text(BilingualText)
    /// Texts separated by commas; the option may come again.
    case list(BilingualText)
    /// A text; the option may come again.
    case several(BilingualText)
    /// A whole number, not negative.
    case number
    /// A day.
    case date
  }

  /// What stands behind the name.
  var value: Value
  /// What the option does, without a final stop.
  var help: BilingualText

  init(_ value: Value, en: String, fr: String) {
    self.value = value
    help = BilingualText(en: en, fr: fr)
  }

  /// The description of an option.
  static func of(_ option: OptionName) -> OptionDescription {
    switch option {
    case .config: config
    case .noConfig: noConfig
    case .baseline: baseline
    case .origin: origin
    case .diff: diff
    case .write: write
    case .unsafe: unsafe
    case .packs: packs
    case .only: only
    case .skip: skip
    case .lang: lang
    case .asOf: asOf
    case .stage: stage
    case .format: format
    case .output: output
    case .failOn: failOn
    case .maxFindings: maxFindings
    case .outcomes: outcomes
    case .noWaivers: noWaivers
    case .showWaived: showWaived
    case .jobs: jobs
    case .since: since
    case .cache: cache
    case .stdinName: stdinName
    case .stdinFormat: stdinFormat
    case .color: color
    case .quiet: quiet
    case .statistics: statistics
    case .plan: plan
    case .type: type
    case .cost: cost
    case .trace: trace
    case .json: json
    case .coverage: coverage
    case .mutate: mutate
    case .plans: plans
    case .strict: strict
    case .help: helpPage
    }
  }

  /// The description of an option of a command; lists and tables have forms of their own.
  static func of(_ option: OptionName, in command: Command) -> OptionDescription {
    guard option == .format else { return of(option) }
    if command == .waivers { return registerFormat }
    if command == .baselineCompare { return comparisonFormat }
    return command.writesTable ? tableFormat : of(option)
  }

  static func same(_ word: String) -> BilingualText { BilingualText(en: word, fr: word) }
}

extension OptionDescription {
  /// What stands behind the name, as help shows it.
  var placeholder: BilingualText {
    switch value {
    case .none: BilingualText(en: "", fr: "")
    case .choice(let words): OptionDescription.same(words.joined(separator: "|"))
    case .text(let name), .several(let name): name
    case .list(let name): name.map { "\($0),…" }
    case .number: OptionDescription.same("N")
    case .date: BilingualText(en: "YYYY-MM-DD", fr: "AAAA-MM-JJ")
    }
  }
}
