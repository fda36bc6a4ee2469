internal import CEL
internal import Findings
internal import PlanSchema

/// A rule with what the settings of a run make of it.
final class ActiveRule: Sendable {
  /// The rule.
  let rule: CompiledRule
  /// Its position among the rules that run.
  let position: Int
  /// The position of its pack among all packs.
  let pack: Int
  /// Whether its own pack is on, or it was named.
  let isOn: Bool
  /// The packs that are on and cite it, with what they cite.
  let overlays: [(pack: Int, overlay: CompiledOverlay)]
  /// The severity of its findings.
  let severity: Severity
  /// The values of its parameters, by name.
  let parameters: [String: ParameterValue]
  /// The same values as expressions see them.
  let params: CELValue
  /// Whether it has parameters.
  let hasParameters: Bool
  /// When it is about a plan; the program of the rule.
  let applies: Program?
  /// The list that it runs over; the program of the rule.
  let each: Program?
  /// What must be true; the program of the rule.
  let expect: Program
  /// The limit of waivers, in days from the run.
  let waiverDays: Int?

  /// A rule of a pack under the settings of a run.
  init(
    _ rule: CompiledRule,
    of pack: CompiledPack,
    at index: Int,
    position: Int,
    isOn: Bool,
    overlays: [(pack: Int, overlay: CompiledOverlay)],
    _ settings: LintSettings
  ) {
    self.rule = rule
    self.position = position
    self.pack = index
    self.isOn = isOn
    self.overlays = overlays
    hasParameters = !rule.parameters.isEmpty
    applies = rule.applies?.program
    each = rule.each?.program
    expect = rule.expect.program
    severity = ActiveRule.severity(of: rule, overlays.map(\.overlay), settings)
    var values: [String: ParameterValue] = [:]
    for parameter in rule.parameters {
      let written = [settings.params[rule.id]] + overlays.map { $0.overlay.params }
      let value = written.lazy.compactMap { $0?[parameter.name] }.compactMap {
        parameter.value(from: $0)
      }
      values[parameter.name] = value.first ?? parameter.defaultValue
    }
    parameters = values
    let fields = rule.parameters.map {
      CELField.value((values[$0.name] ?? $0.defaultValue).celValue)
    }
    params = .object(CELRecord(rule.parameterType, fields))
    waiverDays = [rule.waiverDays, pack.waiverDays].compactMap { $0 }.min()
  }

  /// What the rule cites itself, and what packs that apply to a plan cite for it.
  func citations(packApplies: (Int) -> Bool) -> [Citation] {
    var citations = rule.details.value.description.authority
    for entry in overlays where packApplies(entry.pack) {
      citations += entry.overlay.citations.filter { !citations.contains($0) }
    }
    return citations
  }
}

extension ActiveRule {
  /// The rules that run, in the order of packs and of writing.
  static func all(of packs: [CompiledPack], on: Set<Int>, _ settings: LintSettings) -> [ActiveRule]
  {
    var overlays: [RuleID: [(pack: Int, overlay: CompiledOverlay)]] = [:]
    for (index, pack) in packs.enumerated() where on.contains(index) {
      for overlay in pack.overlays { overlays[overlay.rule, default: []].append((index, overlay)) }
    }
    var all: [ActiveRule] = []
    for (index, pack) in packs.enumerated() {
      let isWanted =
        on.contains(index)
        || pack.ruleIDs.contains { settings.only.contains($0) || overlays[$0] != nil }
      guard isWanted else { continue }
      for rule in pack.rules where !settings.skip.contains(rule.id) {
        let isNamed = settings.only.contains(rule.id)
        guard settings.only.isEmpty || isNamed else { continue }
        guard rule.status != .deprecated || isNamed else { continue }
        let cited = overlays[rule.id] ?? []
        let isOn = isNamed || on.contains(index)
        guard isOn || cited.contains(where: { !$0.overlay.citations.isEmpty }) else { continue }
        all.append(
          ActiveRule(
            rule,
            of: pack,
            at: index,
            position: all.count,
            isOn: isOn,
            overlays: cited,
            settings
          )
        )
      }
    }
    return all
  }

  /// The severity by settings, else the highest of the rule and the packs that cite it.
  private static func severity(
    of rule: CompiledRule,
    _ overlays: [CompiledOverlay],
    _ settings: LintSettings
  ) -> Severity {
    if let severity = settings.severities[rule.id] { return severity }
    if rule.status == .preview { return .note }
    if let day = rule.pendingFrom, settings.asOf < day { return .note }
    return overlays.compactMap(\.severity).reduce(rule.severity, max)
  }
}
