internal import Findings

extension ReadConfiguration {
  /// Adds what none of the packs can use: rules and parameters that are not there, wrong values.
  ///
  /// Every pack that is at hand counts, on or not, since a rule may be set before it is wanted.
  public mutating func check(with packs: [CompiledPack]) {
    let rules = Dictionary(
      packs.flatMap { $0.rules.map { ($0.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    let ids = rules.keys.map(\.rawValue).sorted()
    let changes = configuration.rules + configuration.overrides.flatMap(\.rules)
    for change in changes {
      let id = change.rule.value
      guard let rule = rules[id] else {
        reportUnknown(id, ids, at: change.rule.place)
        continue
      }
      for (name, texts) in change.params { check(name, texts, of: rule) }
    }
    for waiver in configuration.waivers where rules[waiver.waiver.rule] == nil {
      let id = waiver.waiver.rule
      guard !RuleChecks.builtInPrefixes.contains(where: { id.rawValue.hasPrefix($0) }) else {
        continue
      }
      reportUnknown(id, ids, at: waiver.place)
    }
  }

  /// Adds that a pack that the configuration names cannot be used, with the reason.
  public mutating func report(pack setting: Setting<String>, _ reason: UnreadableFile) {
    report(.packUnreadable(setting.value, reason.reason), at: setting.place)
  }

  /// Adds that the baseline cannot be used, with the reason.
  public mutating func report(baseline setting: Setting<String>, _ reason: UnreadableFile) {
    report(.baselineUnreadable(setting.value, reason.reason), at: setting.place)
  }

  /// Holds the packs that are named by id, with or without an edition, against those at hand.
  ///
  /// A pack whose mistakes keep it from being used is among `known` only; its own files say why.
  public mutating func checkNames(of packs: [CompiledPack], known: [String]) {
    for setting in configuration.packs ?? [] where !setting.value.contains("/") {
      let parts = setting.value.split(separator: "@", maxSplits: 1).map(String.init)
      let id = parts.first ?? setting.value
      guard id != "all" else { continue }
      guard let pack = packs.first(where: { $0.id == id }) else {
        guard !known.contains(id) else { continue }
        let near = NearWords.near(id, in: known)
        report(.unknownPack(id, near: near), at: setting.place)
        continue
      }
      guard parts.count == 2, parts[1] != pack.summary.edition else { continue }
      let builtIn = BuiltInPacks.editions(of: id)
      let has = builtIn.contains(pack.summary.edition) ? builtIn : [pack.summary.edition]
      report(.unknownEdition(parts[1], pack: id, has: has), at: setting.place)
    }
  }

  private mutating func reportUnknown(_ id: RuleID, _ ids: [String], at place: SettingPlace) {
    let near = NearWords.near(id.rawValue, in: ids)
    report(.setting(.unknownRule(id, near: near)), at: place)
  }

  private mutating func check(
    _ name: Setting<String>,
    _ texts: Setting<[String]>,
    of rule: CompiledRule
  ) {
    guard let parameter = rule.parameters.first(where: { $0.name == name.value }) else {
      let near = NearWords.near(name.value, in: rule.parameters.map(\.name))
      let problem = SettingProblem.unknownParameter(rule.id, name: name.value, near: near)
      return report(.setting(problem), at: name.place)
    }
    guard parameter.value(from: texts.value) == nil else { return }
    let value = texts.value.joined(separator: ", ")
    let problem = SettingProblem.wrongValue(rule.id, name: name.value, value: value)
    report(.setting(problem), at: texts.place)
  }
}
