internal import CEL
public import DocumentSyntax
public import Findings
internal import PlanSchema
public import SourceText

extension Linter {
  /// How a rule that runs came to its outcome on each plan of a file.
  ///
  /// Empty where the rule does not run with these settings or the file holds no plan.
  public func trace(_ id: RuleID, on source: SourceFile, format: SyntaxFormat) -> [RuleTrace] {
    guard let active = rules.first(where: { $0.rule.id == id }) else { return [] }
    let (tree, _) = DocumentReader.read(source, as: format, limits: settings.limits)
    let read = format == .csv ? PlanReader.readRecords(tree) : PlanReader.readPlans(tree)
    var kept = settings
    kept.keepsOutcomes = true
    let linter = Linter(packs: packs, settings: kept)
    return read.plans.flatMap { plan -> [RuleTrace] in
      var run = PlanRun(plan, linter, RuleDesk(ruleCount: linter.ruleCount))
      return run.trace(active)
    }
  }
}

extension PlanRun {
  /// Runs a rule and keeps what each part of its expressions came to.
  mutating func trace(_ active: ActiveRule) -> [RuleTrace] {
    run(active)
    let rule = active.rule
    var shared: [TraceLine] = []
    let variables = variables(for: active)
    if let applies = packCondition(active.pack) {
      shared += lines(.packApplies, applies, variables)
    }
    if let each = rule.each { shared += lines(.each, each, variables) }
    let scopes = (try? scopes(of: active, variables).get()) ?? []
    return outcomes.enumerated().map { index, outcome in
      var trace = RuleTrace(
        plan: plan.id,
        pointer: outcome.pointer,
        outcome: outcome.outcome,
        reason: outcome.reason,
        lines: shared
      )
      guard index < scopes.count else { return trace }
      let scope = scopes[index]
      if let applies = rule.applies {
        trace.lines += lines(.applies, applies, scope.variables)
      }
      guard outcome.outcome != .inapplicable else { return trace }
      trace.lines += lines(.expect, rule.expect, scope.variables)
      for (name, value) in rule.values {
        trace.lines += lines(.value(name), value, scope.variables).suffix(1)
      }
      return trace
    }
  }

  private func lines(
    _ role: ExpressionRole,
    _ expression: CompiledExpression,
    _ variables: [CELValue]
  ) -> [TraceLine] {
    let traced = TracedExpression(expression)
    let (evaluation, steps) = expression.program.trace(variables, budget: RuleBudget.steps)
    var lines: [TraceLine] = []
    var seen: Set<TraceLine.Key> = []
    for step in steps {
      guard let node = traced.part(at: step.range), traced.isTelling(node) else { continue }
      let line = line(role, step, node, traced)
      // `plan.timeline` says nothing beside `plan.timeline.open_date`, which follows it.
      if let last = lines.last, line.text.hasPrefix(last.text + "."), last.depth > line.depth {
        lines.removeLast()
      }
      // The elements of a list are told apart by their places.
      if seen.insert(line.key).inserted { lines.append(line) }
    }
    guard lines.isEmpty else { return lines }
    return [TraceLine(role: role, evaluation.result, expression)]
  }

  private func line(
    _ role: ExpressionRole,
    _ step: TraceStep,
    _ node: CheckedNode,
    _ traced: TracedExpression
  ) -> TraceLine {
    var line = TraceLine(role: role, depth: step.depth, text: traced.text(at: step.range))
    switch step.result {
    case .success(let value):
      // Elements that are groups of fields would say no more than their type; the place does.
      if !value.isListOfGroups { line.value = MessageValue(value, type: node.type) }
      line.place = TracePlace(step, in: plan)
    case .failure(let error): line.reason = OutcomeReason.error(error).text
    }
    return line
  }
}

extension TraceLine {
  /// What two lines share that say the same.
  fileprivate struct Key: Hashable {
    var depth: Int
    var text: String
    var place: TracePlace?
  }

  fileprivate var key: Key { Key(depth: depth, text: text, place: place) }

  /// The line of a whole expression.
  fileprivate init(
    role: ExpressionRole,
    _ result: Result<CELValue, EvaluationError>,
    _ expression: CompiledExpression
  ) {
    self.init(role: role, depth: 0, text: expression.text.onOneLine)
    switch result {
    case .success(let value): self.value = MessageValue(value, type: expression.type)
    case .failure(let error): reason = OutcomeReason.error(error).text
    }
  }
}

extension CELValue {
  /// Whether it is a list with a group of fields in it.
  fileprivate var isListOfGroups: Bool {
    guard case .list(let list) = self else { return false }
    return list.values.contains { if case .object = $0 { true } else { false } }
  }
}
