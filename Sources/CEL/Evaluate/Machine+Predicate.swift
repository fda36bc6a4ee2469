extension Machine {
  /// The operators whose value is a bool.
  mutating func predicate(_ node: PlanNode) throws(EvaluationError) -> Bool {
    switch node.operation {
    case .and: return try either(node, decisive: false)
    case .or: return try either(node, decisive: true)
    case .not: return try negation(node)
    case .equal: return try areEqual(node)
    case .notEqual: return try !areEqual(node)
    case .isIn: return try isIn(node)
    default: return try compare(node)
    }
  }

  /// `&&` and `||`: an operand that decides absorbs the error of the other.
  private mutating func either(
    _ node: PlanNode,
    decisive: Bool
  ) throws(EvaluationError) -> Bool {
    let left: Bool
    do {
      left = try bool(Int(node.a))
    } catch {
      let failure = error
      do {
        if !failure.isFinal, try bool(Int(node.b)) == decisive { return decisive }
      } catch {
        if error.isFinal { throw error }
      }
      throw failure
    }
    return left == decisive ? decisive : try bool(Int(node.b))
  }

  private mutating func negation(_ node: PlanNode) throws(EvaluationError) -> Bool {
    let operand = try value(Int(node.a))
    guard case .bool(let bool) = operand else {
      throw .noMatchingOverload(function: "!", arguments: [operand.type])
    }
    return !bool
  }

  private mutating func areEqual(_ node: PlanNode) throws(EvaluationError) -> Bool {
    let left = try value(Int(node.a))
    let right = try value(Int(node.b))
    switch (left, right) {
    case (.string(let left), .string(let right)):
      try charge(1 + Swift.min(left.utf8.count, right.utf8.count) / 16)
      return left.utf8Equals(right)
    case (.int(let left), .int(let right)):
      try charge(1)
      return left == right
    default:
      try charge(Swift.min(left.weight, right.weight))
      return left.isEqual(to: right)
    }
  }

  private mutating func isIn(_ node: PlanNode) throws(EvaluationError) -> Bool {
    let element = try value(Int(node.a))
    let container = try value(Int(node.b))
    switch container {
    case .list(let list):
      try charge(list.weight)
      return list.values.contains { $0.isEqual(to: element) }
    case .map(let map):
      try charge(1)
      return map[element] != nil
    default:
      let result = try dispatch(Int(node.c), [element, container])
      guard case .bool(let bool) = result else { throw .notABool(result.type) }
      return bool
    }
  }

  /// `<`, `<=`, `>` and `>=`.
  private mutating func compare(_ node: PlanNode) throws(EvaluationError) -> Bool {
    let left = try value(Int(node.a))
    let right = try value(Int(node.b))
    if case .int(let left) = left, case .int(let right) = right {
      try charge(1)
      switch node.operation {
      case .less: return left < right
      case .lessOrEqual: return left <= right
      case .greater: return left > right
      default: return left >= right
      }
    }
    guard let order = left.order(to: right) else {
      let result = try dispatch(Int(node.c), [left, right])
      guard case .bool(let bool) = result else { throw .notABool(result.type) }
      return bool
    }
    try charge(Swift.min(left.weight, right.weight))
    switch node.operation {
    case .less: return order == .less
    case .lessOrEqual: return order == .less || order == .equal
    case .greater: return order == .greater
    default: return order == .greater || order == .equal
    }
  }
}
