import Findings
import PlanSchema
import Reporting
import Rules
import SourceText

/// The packs and settings that hold for a command that looks at rules rather than at plans.
///
/// They are those that `check` would use on the same plan, or on one in the working folder.
struct RuleBench {
  /// The packs.
  let shelf: PackShelf
  /// The linter with the settings.
  let linter: Linter
  /// The configuration, where one applies.
  let configuration: Configuration?

  private let session: LintSession
  private let changes: [RuleID: EffectiveRule]
  private let others: [Configuration.Override]

  /// The packs and settings for the plan at a path, or for this folder.
  init(
    _ arguments: Arguments,
    plan: String? = nil,
    reading: PackShelf.Reading = .texts
  ) throws(UsageError) {
    // A name in the folder, which no pattern is likely to be about.
    let name = PathName.normal(plan ?? "-")
    let input = PlanFinder.Input(path: name, name: name, isNamed: true)
    let session = try LintSession(
      arguments,
      asOf: try Clock.day(arguments),
      inputs: [input],
      reading: reading
    )
    self.session = session
    shelf = session.shelf(of: input)
    let entry = session.linters[name]
    linter = entry.linter
    let position = entry.configuration
    let configuration = position.map { session.store.all[$0].configuration }
    self.configuration = configuration
    guard let configuration else {
      changes = [:]
      others = []
      return
    }
    let positions = configuration.overrides(
      for: session.store.path(name, from: configuration)
    )
    changes = Dictionary(
      configuration.effectiveRules(overrides: positions).map { ($0.rule, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    // Beside a plan, what holds for other plans says nothing.
    let rest = configuration.overrides.enumerated().filter { !positions.contains($0.offset) }
    others = plan == nil ? rest.map(\.element) : []
  }

  /// Shows the mistakes that keep the packs or the configuration from being used, if any.
  func tellFault(_ arguments: Arguments, on terminal: inout Terminal) -> Bool {
    terminal.takeLanguage(of: session, unless: arguments)
    guard session.fault != nil else { return false }
    var options = ReportOptions()
    options.language = terminal.language
    options.isColoured = Terminal.showsColour
    options.width = Terminal.width
    terminal.write(ReportFormat.text.report(session.faultRun, options))
    let isConfiguration = session.store.all.contains(where: \.hasMistakes)
    terminal.tell(isConfiguration ? BenchWords.faultyConfiguration : BenchWords.faultyPacks)
    return true
  }

  /// The packs to look at: those that were named or, under a configuration, those that are on.
  var packs: [CompiledPack] {
    shelf.named == nil && configuration != nil ? linter.packsOn : shelf.chosen
  }

  /// The rules that a configuration keeps from running; none where there is no configuration.
  var idleRules: Set<RuleID> {
    guard configuration != nil else { return [] }
    let rules = shelf.rules.filter { $0.status != .deprecated }
    return Set(rules.map(\.id).filter { !linter.runs($0) })
  }

  /// The linter whose settings count for a page about a rule; `nil` where none was asked for.
  var linterOfPages: Linter? { configuration == nil ? nil : linter }

  /// A rule as it runs under the configuration.
  func asRun(_ rule: CompiledRule) -> CompiledRule { linterOfPages?.asRun(rule) ?? rule }

  /// Whether the configuration switches a rule off.
  func isOff(_ id: RuleID) -> Bool { changes[id]?.level?.value == .off }

  /// What the configuration makes of a rule, a remark each; empty where it changes nothing.
  func remarks(on rule: CompiledRule) -> [BilingualText] {
    guard let configuration else { return [] }
    var remarks: [BilingualText] = []
    if let change = changes[rule.id] {
      remarks = says(change.level, change.params, of: rule)
    }
    let here = asRun(rule)
    let level = changes[rule.id]?.level
    if level == nil, here.description.severity != rule.description.severity {
      remarks.append(
        BenchWords.severity(here.description.severity, nil, inPack: rule.description.severity)
      )
    }
    for (parameter, own) in zip(here.parameters, rule.parameters)
    where parameter.defaultValue != own.defaultValue
      && changes[rule.id]?.params[parameter.name] == nil
    {
      remarks.append(BenchWords.parameter(own, parameter.defaultValue, nil))
    }
    if level?.value != .off, rule.status != .deprecated, !linter.runs(rule.id) {
      remarks.append(BenchWords.packOff(configuration.name))
    }
    for override in others {
      let patterns = override.patterns.map(\.text).joined(separator: ", ")
      for change in override.rules where change.rule.value == rule.id {
        let params = Dictionary(
          change.params.map { ($0.name.value, $0.texts) },
          uniquingKeysWith: { $1 }
        )
        remarks += says(change.level, params, of: rule).map { BenchWords.files(patterns, $0) }
      }
    }
    return remarks
  }

  private func says(
    _ level: Setting<Configuration.Level>?,
    _ params: [String: Setting<[String]>],
    of rule: CompiledRule
  ) -> [BilingualText] {
    var remarks: [BilingualText] = []
    if let level {
      let place = place(of: level.place)
      switch level.value {
      case .off: remarks.append(BenchWords.off(place))
      case .severity(let severity):
        remarks.append(BenchWords.severity(severity, place, inPack: rule.description.severity))
      }
    }
    for parameter in rule.parameters {
      guard let texts = params[parameter.name],
        let value = parameter.value(from: texts.value)
      else { continue }
      remarks.append(BenchWords.parameter(parameter, value, place(of: texts.place)))
    }
    return remarks
  }

  private func place(of setting: SettingPlace) -> (path: String, line: Int) {
    guard let files = configuration?.files, files.indices.contains(setting.file) else {
      return ("", 0)
    }
    let file = files[setting.file]
    return (file.name, LineIndex(file).position(of: setting.range.start, in: .bytes).line)
  }

  /// The same for programs; `nil` where the configuration changes nothing.
  func json(_ rule: CompiledRule) -> JSONValue? {
    let here = asRun(rule)
    let change = changes[rule.id]
    let runs = linter.runs(rule.id)
    let isSame = zip(here.parameters, rule.parameters).allSatisfy {
      $0.defaultValue == $1.defaultValue
    }
    guard configuration != nil,
      change != nil || !isSame || !runs || here.description.severity != rule.description.severity
    else { return nil }
    let places =
      (change?.level.map { [$0.place] } ?? [])
      + (change?.params.sorted { $0.key < $1.key }.map(\.value.place) ?? [])
    return [
      "runs": .bool(runs),
      "severity": .string(here.description.severity.rawValue),
      "params": .object(
        here.parameters.map { .init($0.name, $0.defaultValue.messageValue.json) }
      ),
      "set_at": .array(
        places.map { place(of: $0) }.map { place in
          ["path": .string(place.path), "line": .number(place.line)]
        }
      ),
    ]
  }
}
