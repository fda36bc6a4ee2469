public import Findings

extension Linter {
  /// Whether a rule runs with these settings.
  public func runs(_ id: RuleID) -> Bool { rule(id.rawValue) != nil }

  /// A rule with the severity and the values of parameters that it has with these settings.
  ///
  /// A rule that does not run has those that it would have where it was named.
  public func asRun(_ rule: CompiledRule) -> CompiledRule {
    let position = packs.firstIndex { pack in pack.rules.contains { $0.id == rule.id } }
    guard let position else { return rule }
    let active =
      self.rule(rule.id.rawValue)
      ?? ActiveRule(
        rule,
        of: packs[position],
        at: position,
        position: 0,
        isOn: false,
        overlays: [],
        settings
      )
    var changed = rule
    changed.severity = active.severity
    changed.parameters = rule.parameters.map { parameter in
      var parameter = parameter
      parameter.defaultValue = active.parameters[parameter.name] ?? parameter.defaultValue
      return parameter
    }
    return changed
  }
}
