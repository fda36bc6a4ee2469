internal import CEL
internal import Findings

extension RuleCompiler {
  /// Checks a rule’s severity against its ceiling, and its verdict against its question.
  mutating func checkWeight(of rule: WrittenRule) {
    if rule.verdict?.value == "review", rule.question == nil, rule.node["question"] == nil {
      log.report(.questionMissing, at: rule.verdict?.place ?? rule.id.place)
    }
    guard rule.exception == nil else { return }
    // An unknown source is told already; what it would allow cannot be known.
    let authorities = rule.citations.map { catalogue.authorities[$0.source.value] }
    let isComplete = authorities.count == rule.node["authority"]?.items.count
    guard isComplete, !authorities.contains(where: { $0 == nil }) else { return }
    var ceiling = authorities.compactMap { $0?.ceiling }.max() ?? .note
    if let verification = rule.verification, rule.status != .preview {
      ceiling = min(ceiling, verification.ceiling)
    }
    if rule.severity.value > ceiling {
      log.report(.aboveCeiling(rule.severity.value, ceiling: ceiling), at: rule.severity.place)
    }
  }

  /// Checks that the exception which a rule claims fits it.
  mutating func checkException(
    of rule: WrittenRule,
    _ expect: CompiledExpression?,
    _ applies: CompiledExpression?
  ) {
    guard let exception = rule.exception else { return }
    let fits =
      switch exception.value {
      case .registryRefuses: citesRegistry(rule)
      case .contradiction: comparesStatements(expect, applies)
      case .convergent: frameworks(of: rule).count >= 4
      }
    if !fits { log.report(.exceptionDoesNotFit(exception.value), at: exception.place) }
  }

  private func citesRegistry(_ rule: WrittenRule) -> Bool {
    rule.citations.contains { citation in
      let authority = catalogue.authorities[citation.source.value]
      return authority?.kind == .practice && citation.source.value.contains("registry")
    }
  }

  /// Whether two fields of the plan at least are read, so that they can contradict each other.
  private func comparesStatements(
    _ expect: CompiledExpression?,
    _ applies: CompiledExpression?
  ) -> Bool {
    guard let expect else { return true }
    let paths = [expect, applies].compactMap { $0?.checked?.root.paths }.joined()
    return Set(paths.filter { $0[0] == "plan" || $0[0] == "item" }).count >= 2
      || paths.contains { $0[0] == "term" }
  }

  /// The sources of a rule, of its principles and of packs that cite it; the project’s own aside.
  private func frameworks(of rule: WrittenRule) -> Set<String> {
    var sources = Set(rule.citations.map(\.source.value))
    for principle in rule.principles {
      sources.formUnion(catalogue.principles[principle.value]?.sources ?? [])
    }
    sources.formUnion(catalogue.overlaySources[rule.id.value] ?? [])
    return sources.filter { catalogue.authorities[$0]?.kind != .project }
  }

  /// Checks that a rule has the examples that show what it does.
  mutating func checkExamples(of rule: WrittenRule) {
    guard rule.node["examples"] != nil else { return }
    let outcomes = Set(rule.examples.map(\.outcome))
    var missing: [Outcome] = []
    if outcomes.isDisjoint(with: [.failed, .cantTell]) { missing.append(.failed) }
    if !outcomes.contains(.passed) { missing.append(.passed) }
    if rule.applies != nil, !outcomes.contains(.inapplicable) { missing.append(.inapplicable) }
    for outcome in missing { log.report(.exampleMissing(outcome), at: rule.id.place) }
    for example in rule.examples where MarkedText(example.plan.source.text) == nil {
      log.report(.marksUnpaired, at: example.plan.place)
    }
  }
}
