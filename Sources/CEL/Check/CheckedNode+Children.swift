extension CheckedNode {
  /// The parts directly inside, in the order of writing.
  public var children: [CheckedNode] {
    switch kind {
    case .literal, .variable, .local: []
    case .select(let operand, _, _, _), .has(let operand, _, _): [operand]
    case .index(let operand, let key, _): [operand, key]
    case .and(let left, let right), .or(let left, let right): [left, right]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .call(let call): call.arguments
    case .list(let elements): elements.map(\.node)
    case .map(let entries): entries.flatMap { [$0.key, $0.value] }
    case .comprehension(let comprehension):
      [comprehension.range] + [comprehension.condition, comprehension.transform].compactMap { $0 }
    case .bind(_, _, let value, let body): [value, body]
    case .block(_, let values, let body): values + [body]
    case .optionalMap(let operand, _, _, let body, _): [operand, body]
    case .unresolved(_, let arguments): arguments
    }
  }
}
