internal import CEL
internal import Findings
internal import PlanSchema

extension ExpressionReader {
  /// What a condition states, or what its opposite does.
  func statement(_ node: CheckedNode, isNegated: Bool = false) -> Statement {
    let node = resolved(node)
    switch node.kind {
    case .literal(.bool(let value)): return .always(value != isNegated)
    case .has(let operand, let field, let slot): return presence(operand, field, slot, isNegated)
    case .and: return isNegated ? denied(node.conjuncts) : together(node.conjuncts)
    case .or:
      let parts = node.alternatives
      return isNegated
        ? .all(parts.map { statement($0, isNegated: true) }) : alternatives(parts)
    case .call(let call): return called(call, isNegated)
    case .select(let operand, let field, let slot, _):
      return answer(node, operand, field, slot, isNegated)
    case .comprehension(let walk): return walked(walk, isNegated)
    case .conditional(let condition, let then, let otherwise):
      return chosen(condition, then, otherwise, isNegated)
    case .bind(let slot, _, let value, let body):
      var reader = self
      reader.bindings[slot] = value
      return reader.statement(body, isNegated: isNegated)
    case .block(let slots, let values, let body):
      var reader = self
      for (slot, value) in zip(slots, values) { reader.bindings[slot] = value }
      return reader.statement(body, isNegated: isNegated)
    case .optionalMap(_, _, _, let body, _): return statement(body, isNegated: isNegated)
    case .local, .variable, .index, .literal, .list, .map, .unresolved:
      return clause(noun(node), .be, say("true", "la bonne réponse"), isNegated: isNegated)
    }
  }

  /// Parts that all hold; the presence of a field that another part needs goes without saying.
  private func together(_ parts: [CheckedNode]) -> Statement {
    let kept = CheckedNode.withoutImpliedPresence(parts)
    return within(kept, isNegated: false) ?? .all(kept.map { statement($0) })
  }

  /// Parts of which one does not hold.
  ///
  /// The presence of a field that another part needs is a condition of an order only: ‘does not
  /// mention’ and ‘is not’ are true of what is not there.
  private func denied(_ parts: [CheckedNode]) -> Statement {
    let kept = CheckedNode.withoutImpliedPresence(parts)
    if let outside = within(kept, isNegated: true) { return outside }
    let guards = parts.filter { part in
      guard let path = part.presencePath, field(part)?.field.type.members == nil else {
        return false
      }
      return kept.contains { $0.isOrder && $0.requires(path) }
    }
    let consequences = kept.filter { $0.isNegation && !$0.negatedOperand.isAnswer }
    let premises = kept.filter { part in !consequences.contains { $0.range == part.range } }
    if !consequences.isEmpty, !premises.isEmpty {
      let then = Statement.any(consequences.map { statement($0.negatedOperand) })
      let plain = Statement.any(premises.map { statement($0, isNegated: true) } + [then])
      return .given(.all(premises.map { statement($0) }), then, plain: plain)
    }
    let opposites = kept.map { part in
      let isGuarded = parts.contains { $0.presencePath == part.negatedOperand.readPath }
      return isGuarded && part.negatedOperand.isAnswer
        ? said(part, isDenied: true) : statement(part, isNegated: true)
    }
    let opposite = opposites.count == 1 ? opposites[0] : Statement.any(opposites)
    let conditions = guards.filter { part in !kept.contains { $0.presencePath == part.presencePath }
    }
    guard !conditions.isEmpty else { return opposite }
    let absent = conditions.map { statement($0, isNegated: true) }
    return .given(
      .all(conditions.map { statement($0) }),
      opposite,
      plain: .any(absent + [opposite])
    )
  }

  /// ‘if the plan gives x, …’ for `!has(x) || …`; else one of the parts.
  private func alternatives(_ parts: [CheckedNode]) -> Statement {
    // A walk that says nothing of an empty list stays a statement.
    let denials = parts.filter { $0.isDenial && !$0.isVacuousWalk }
    var others = parts.filter { !$0.isDenial || $0.isVacuousWalk }
    var absences = denials.filter(\.isAbsence)
    absences.removeAll { part in
      others.contains { $0.isVacuous(without: part.negatedOperand.presencePath) }
    }
    var conditions = denials.filter { !$0.isAbsence }
    if others.isEmpty, let last = conditions.popLast() { others = [last] }
    guard !others.isEmpty else { return .any(parts.map { statement($0) }) }
    let present = CheckedNode.withoutImpliedPresence(absences.map(\.negatedOperand))
      .filter { part in
        guard let path = part.presencePath else { return true }
        return !conditions.contains { $0.negatedOperand.requires(path) }
      }
    let then = Statement.any(others.map { statement($0) })
    let given = present.map { statement($0) } + conditions.map { statement($0, isNegated: true) }
    guard !given.isEmpty else { return then }
    return .given(.all(given), then, plain: .any(parts.map { statement($0) }))
  }

  /// A choice between conditions, or what it comes to where a branch is a constant.
  private func chosen(
    _ condition: CheckedNode,
    _ then: CheckedNode,
    _ otherwise: CheckedNode,
    _ isNegated: Bool
  ) -> Statement {
    if case .literal(.bool(let value)) = then.kind {
      return value != isNegated
        ? .any([statement(condition), statement(otherwise, isNegated: isNegated)])
        : .all([
          statement(condition, isNegated: true), statement(otherwise, isNegated: isNegated),
        ])
    }
    if case .literal(.bool(let value)) = otherwise.kind, value == isNegated {
      guard isNegated else { return together(condition.conjuncts + then.conjuncts) }
      return .all([statement(condition), statement(then, isNegated: true)])
    }
    func choice(_ condition: CheckedNode, _ then: CheckedNode) -> Statement.Choice {
      Statement.Choice(
        condition: statement(condition),
        statement: statement(then, isNegated: isNegated)
      )
    }
    var choices = [choice(condition, then)]
    var rest = otherwise
    while case .conditional(let condition, let then, let otherwise) = rest.kind {
      choices.append(choice(condition, then))
      rest = otherwise
    }
    if case .literal(.bool(let value)) = rest.kind, value != isNegated {
      return .choice(choices, otherwise: nil)
    }
    return .choice(choices, otherwise: statement(rest, isNegated: isNegated))
  }
}
