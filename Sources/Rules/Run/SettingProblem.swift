public import Findings

/// Something in the settings of a run that no pack can use.
public enum SettingProblem: Hashable, Sendable {
  /// No pack that is at hand has the rule.
  case unknownRule(RuleID, near: [String])
  /// The rule has no parameter of that name.
  case unknownParameter(RuleID, name: String, near: [String])
  /// The value is not of the parameter’s type, or outside its limits.
  case wrongValue(RuleID, name: String, value: String)
  /// No pack of that id is at hand.
  case unknownPack(String, near: [String])

  /// What was found and what was needed.
  public var message: BilingualText {
    switch self {
    case .unknownRule(let id, let near):
      BilingualText.quoting(
        id.rawValue,
        en: "No rule has the id %",
        fr: "Aucune règle n’a l’identifiant %"
      ).suggesting(near)
    case .unknownParameter(let id, let name, let near):
      BilingualText.quoting(
        name,
        en: "The rule \(id) has no parameter %",
        fr: "La règle \(id) n’a pas de paramètre %"
      ).suggesting(near)
    case .wrongValue(let id, let name, let value):
      .quoting(
        value,
        en: "% is not a value that the parameter \(name) of the rule \(id) takes",
        fr: "% n’est pas une valeur que prend le paramètre \(name) de la règle \(id)"
      )
    case .unknownPack(let id, let near):
      BilingualText.quoting(
        id,
        en: "No pack has the id %",
        fr: "Aucun ensemble de règles n’a l’identifiant %"
      ).suggesting(near)
    }
  }
}

extension LintSettings {
  /// What in these settings no pack can use, in a fixed order.
  public func problems(with packs: [CompiledPack]) -> [SettingProblem] {
    var problems: [SettingProblem] = []
    for id in self.packs ?? [] where !packs.contains(where: { $0.id == id }) {
      problems.append(.unknownPack(id, near: NearWords.near(id, in: packs.map(\.id))))
    }
    let rules = Dictionary(
      packs.flatMap { $0.rules.map { ($0.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    let named = only.union(skip).union(severities.keys).union(params.keys)
    for id in named.sorted() where rules[id] == nil {
      let near = NearWords.near(id.rawValue, in: rules.keys.map(\.rawValue).sorted())
      problems.append(.unknownRule(id, near: near))
    }
    for (id, values) in params.sorted(by: { $0.key < $1.key }) {
      guard let rule = rules[id] else { continue }
      for (name, texts) in values.sorted(by: { $0.key < $1.key }) {
        guard let parameter = rule.parameters.first(where: { $0.name == name }) else {
          let near = NearWords.near(name, in: rule.parameters.map(\.name))
          problems.append(.unknownParameter(id, name: name, near: near))
          continue
        }
        guard parameter.value(from: texts) == nil else { continue }
        let value = texts.joined(separator: ", ")
        problems.append(.wrongValue(id, name: name, value: value))
      }
    }
    return problems
  }
}
