/// Works out the parts of an expression that need no variable.
struct ConstantFolding {
  let sizes: SizeBounds
  let budget: Int

  /// The expression with such parts replaced by their values; parts that fail are left alone.
  func fold(_ expression: CheckedExpression) -> CheckedExpression {
    var result = expression
    result.root = fold(expression.root, localCount: expression.localCount)
    return result
  }

  private func fold(_ node: CheckedNode, localCount: Int) -> CheckedNode {
    if case .literal = node.kind { return node }
    if node.isClosed(over: []), let value = evaluate(node, localCount: localCount) {
      return CheckedNode(range: node.range, type: node.type, kind: .literal(value))
    }
    return CheckedNode(
      range: node.range,
      type: node.type,
      kind: node.kind.mapped { fold($0, localCount: localCount) }
    )
  }

  private func evaluate(_ node: CheckedNode, localCount: Int) -> CELValue? {
    let expression = CheckedExpression(root: node, localCount: localCount)
    let program = Planner.plan(expression, sizes: sizes)
    guard let value = program.evaluate([], budget: budget).value else { return nil }
    return value.weight <= budget ? value : nil
  }
}

extension CheckedNode {
  /// Whether the part needs no variable, and no local but those of `slots` and its own.
  fileprivate func isClosed(over slots: Set<Int>) -> Bool {
    switch kind {
    case .literal: return true
    case .variable, .unresolved: return false
    case .local(let slot, _): return slots.contains(slot)
    case .comprehension(let walk):
      let inner = slots.union(walk.slots)
      return walk.range.isClosed(over: slots)
        && [walk.condition, walk.transform].allSatisfy { $0?.isClosed(over: inner) ?? true }
    case .bind(let slot, _, let value, let body):
      return value.isClosed(over: slots) && body.isClosed(over: slots.union([slot]))
    case .block(let own, let values, let body):
      let inner = slots.union(own)
      return values.allSatisfy { $0.isClosed(over: inner) } && body.isClosed(over: inner)
    case .optionalMap(let operand, let slot, _, let body, _):
      return operand.isClosed(over: slots) && body.isClosed(over: slots.union([slot]))
    default: return kind.directParts.allSatisfy { $0.isClosed(over: slots) }
    }
  }
}

extension CheckedKind {
  /// The parts of kinds that bring no variable.
  fileprivate var directParts: [CheckedNode] {
    switch self {
    case .select(let operand, _, _, _), .has(let operand, _, _): [operand]
    case .index(let operand, let key, _): [operand, key]
    case .and(let left, let right), .or(let left, let right): [left, right]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .call(let call): call.arguments
    case .list(let elements): elements.map(\.node)
    case .map(let entries): entries.flatMap { [$0.key, $0.value] }
    case .literal, .variable, .local, .comprehension, .bind, .block, .optionalMap, .unresolved: []
    }
  }
}
