extension CheckedNode {
  /// The same node with type parameters replaced by what was learnt of them, else by `dyn`.
  func resolved(by mapping: TypeMapping) -> CheckedNode {
    CheckedNode(
      range: range,
      type: mapping.substitute(type, unknownAsDyn: true),
      kind: kind.mapped { $0.resolved(by: mapping) }
    )
  }
}

extension CheckedKind {
  /// The same kind with each direct part replaced.
  func mapped(_ change: (CheckedNode) -> CheckedNode) -> CheckedKind {
    switch self {
    case .literal, .variable, .local: self
    case .select(let operand, let field, let slot, let optional):
      .select(operand: change(operand), field: field, slot: slot, optional: optional)
    case .has(let operand, let field, let slot):
      .has(operand: change(operand), field: field, slot: slot)
    case .index(let operand, let key, let optional):
      .index(operand: change(operand), key: change(key), optional: optional)
    case .and(let left, let right): .and(change(left), change(right))
    case .or(let left, let right): .or(change(left), change(right))
    case .conditional(let condition, let then, let otherwise):
      .conditional(
        condition: change(condition),
        then: change(then),
        otherwise: change(otherwise)
      )
    case .call(var call):
      {
        call.arguments = call.arguments.map(change)
        return .call(call)
      }()
    case .list(let elements):
      .list(elements.map { CheckedElement(node: change($0.node), isOptional: $0.isOptional) })
    case .map(let entries):
      .map(
        entries.map {
          CheckedEntry(key: change($0.key), value: change($0.value), isOptional: $0.isOptional)
        }
      )
    case .comprehension(var walk):
      {
        walk.range = change(walk.range)
        walk.condition = walk.condition.map(change)
        walk.transform = walk.transform.map(change)
        return .comprehension(walk)
      }()
    case .bind(let slot, let name, let value, let body):
      .bind(slot: slot, name: name, value: change(value), body: change(body))
    case .block(let slots, let values, let body):
      .block(slots: slots, values: values.map(change), body: change(body))
    case .optionalMap(let operand, let slot, let name, let body, let flat):
      .optionalMap(operand: change(operand), slot: slot, name: name, body: change(body), flat: flat)
    case .unresolved(let error, let arguments):
      .unresolved(error, arguments: arguments.map(change))
    }
  }
}
