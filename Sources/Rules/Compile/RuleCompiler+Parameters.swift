internal import CEL
internal import DocumentSyntax
internal import Findings
internal import PlanSchema

extension RuleCompiler {
  /// The parameters of a rule whose values can be used; what is wrong is told.
  mutating func parameters(of rule: WrittenRule) -> [RuleParameter] {
    var seen: Set<String> = []
    return rule.params.compactMap { written -> RuleParameter? in
      guard seen.insert(written.name.value).inserted else { return nil }
      let values = [written.defaultValue, written.min, written.max].map { node in
        node.flatMap { node in written.type.flatMap { value(of: node, written.name.value, $0) } }
      }
      let parameter = RuleParameter(
        name: written.name.value,
        type: written.type ?? .string,
        unit: written.unit,
        // A default that cannot be read still has a type, so that expressions are checked.
        defaultValue: values[0] ?? .string(""),
        min: values[1],
        max: values[2],
        label: written.label,
        // A type that is not known is told already; expressions are not to be blamed for it.
        celType: written.type?.celType ?? .dyn
      )
      if let value = values[0], let node = written.defaultValue, !parameter.accepts(value) {
        log.report(.parameterOutOfRange(written.name.value), at: node.place)
      }
      return parameter
    }
  }

  private mutating func value(
    of node: PackNode,
    _ name: String,
    _ type: ParameterType
  ) -> ParameterValue? {
    let isList = type == .strings
    let texts = node.oneOrMany.compactMap { $0.word?.value }
    let fits = (node.kind == .sequence) == isList
    if fits, texts.count == node.oneOrMany.count,
      let value = ParameterValue(texts, as: type)
    {
      return value
    }
    log.report(
      .parameterDefault(name, needed: type.label),
      at: node.place
    )
    return nil
  }

  /// Says which parameters no part of the rule uses; nothing where a part did not compile.
  mutating func checkUse(
    of rule: WrittenRule,
    in expressions: [CompiledExpression],
    isComplete: Bool
  ) {
    guard isComplete else { return }
    var used: Set<String> = []
    for expression in expressions {
      for path: [String] in expression.checked?.root.paths ?? [] {
        if path.count >= 2, path[0] == "params" { used.insert(path[1]) }
      }
    }
    for version in [rule.message?.en, rule.message?.fr].compactMap({ $0 }) {
      let template = MessageTemplate.parse(version.text, language: .en).template
      for argument in template.arguments where argument.name.hasPrefix("params.") {
        used.insert(String(argument.name.dropFirst("params.".count)))
      }
    }
    for parameter in rule.params where !used.contains(parameter.name.value) {
      log.report(.parameterUnused(parameter.name.value), at: parameter.name.place)
    }
  }
}
