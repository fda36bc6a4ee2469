internal import CEL

/// What the expressions of a rule see, to compile others in their place.
struct RuleEnvironments {
  private let outer: Environment
  private let inner: Environment

  /// The environments of a rule of a pack.
  init(_ rule: CompiledRule, of pack: CompiledPack) {
    let compiler = RuleCompiler(
      pack: pack.id,
      terms: pack.terms,
      catalogue: PackCatalogue([]),
      periods: pack.periods,
      log: PackLog(fileCount: 0)
    )
    var element: CELType?
    if let each = rule.each {
      element = .dyn
      if case .list(let type) = each.type { element = type }
    }
    outer = compiler.environment(parameters: rule.parameterType)
    inner = compiler.environment(parameters: rule.parameterType, element: element)
  }

  /// What the expression of a part sees.
  func of(_ part: RuleMutant.Part) -> Environment {
    switch part {
    case .each, .means: outer
    case .applies, .expect: inner
    }
  }
}
