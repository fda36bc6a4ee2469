/// Works out the parts of an expression that need no variable.
struct ConstantFolding {
  let sizes: SizeBounds
  let budget: Int
  let localCount: Int

  /// The expression with such parts replaced by their values; parts that fail are left alone.
  static func fold(
    _ expression: CheckedExpression,
    sizes: SizeBounds,
    budget: Int
  ) -> CheckedExpression {
    let folding = ConstantFolding(sizes: sizes, budget: budget, localCount: expression.localCount)
    var result = expression
    result.root = folding.fold(expression.root, needs: Needs(of: expression.root))
    return result
  }

  private func fold(_ node: CheckedNode, needs: Needs) -> CheckedNode {
    if case .literal = node.kind { return node }
    if needs.isNothing, let value = evaluate(node) {
      return CheckedNode(range: node.range, type: node.type, kind: .literal(value))
    }
    var rest = needs.parts[...]
    return CheckedNode(
      range: node.range,
      type: node.type,
      kind: node.kind.mapped { part in
        guard let needs = rest.popFirst() else { return part }
        return fold(part, needs: needs)
      }
    )
  }

  private func evaluate(_ node: CheckedNode) -> CELValue? {
    let expression = CheckedExpression(root: node, localCount: localCount)
    let program = Planner.plan(expression, sizes: sizes)
    guard let value = program.evaluate([], budget: budget).value else { return nil }
    return value.weight <= budget ? value : nil
  }
}

/// What a part needs from outside: variables, or locals that it does not bring itself.
private struct Needs {
  var needsVariable = false
  var locals: [Int] = []
  /// What the parts of the part need, in order.
  var parts: [Needs] = []

  var isNothing: Bool { !needsVariable && locals.isEmpty }

  init(of node: CheckedNode) {
    switch node.kind {
    case .literal: return
    case .variable, .unresolved:
      needsVariable = true
      return
    case .local(let slot, _):
      locals = [slot]
      return
    default: break
    }
    parts = node.children.map { Needs(of: $0) }
    for part in parts {
      needsVariable = needsVariable || part.needsVariable
      for slot in part.locals where !locals.contains(slot) { locals.append(slot) }
    }
    let own = node.kind.ownSlots
    if !own.isEmpty { locals.removeAll { own.contains($0) } }
  }
}

extension CheckedKind {
  /// The slots of the locals that the part brings.
  fileprivate var ownSlots: [Int] {
    switch self {
    case .comprehension(let walk): walk.slots
    case .bind(let slot, _, _, _), .optionalMap(_, let slot, _, _, _): [slot]
    case .block(let slots, _, _): slots
    default: []
    }
  }
}
