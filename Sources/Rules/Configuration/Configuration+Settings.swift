public import Findings

/// What a configuration makes of a rule for one file, and where that was set.
public struct EffectiveRule: Sendable {
  /// The rule.
  public var rule: RuleID
  /// Its level.
  public var level: Setting<Configuration.Level>?
  /// Values of its parameters, as written, by name.
  public var params: [String: Setting<[String]>] = [:]
}

extension Configuration {
  /// The positions of the overrides that are about a file, whose path counts from the folder.
  public func overrides(for path: String) -> [Int] {
    overrides.indices.filter { overrides[$0].patterns.contains { $0.matches(path) } }
  }

  /// What is set about rules where some overrides count, by id.
  public func effectiveRules(overrides positions: [Int]) -> [EffectiveRule] {
    var effective: [RuleID: EffectiveRule] = [:]
    for change in rules + positions.flatMap({ overrides[$0].rules }) {
      let id = change.rule.value
      var rule = effective[id] ?? EffectiveRule(rule: id)
      rule.level = change.level ?? rule.level
      for (name, texts) in change.params { rule.params[name.value] = texts }
      effective[id] = rule
    }
    return effective.values.sorted { $0.rule < $1.rule }
  }

  /// Changes the settings of a run for files that some overrides and waivers are about.
  ///
  /// Rules that were named for the run stay on.
  public func apply(to settings: inout LintSettings, overrides: [Int], waivers: [Int]) {
    if let stage { settings.stage = stage.value }
    for (limit, value) in limits { limit.set(value.value, in: &settings.limits) }
    for rule in effectiveRules(overrides: overrides) {
      switch rule.level?.value {
      case .off:
        if !settings.only.contains(rule.rule) { settings.skip.insert(rule.rule) }
      case .severity(let severity): settings.severities[rule.rule] = severity
      case nil: break
      }
      for (name, texts) in rule.params {
        settings.params[rule.rule, default: [:]][name] = texts.value
      }
    }
    settings.waivers += waivers.map { self.waivers[$0].waiver }
  }
}
