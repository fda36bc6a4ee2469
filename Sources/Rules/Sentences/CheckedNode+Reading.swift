internal import CEL

extension CheckedNode {
  /// The parts of a chain of `&&`, from left to right.
  var conjuncts: [CheckedNode] {
    guard case .and(let left, let right) = kind else { return [self] }
    return left.conjuncts + right.conjuncts
  }

  /// The parts of a chain of `||`, from left to right.
  var alternatives: [CheckedNode] {
    guard case .or(let left, let right) = kind else { return [self] }
    return left.alternatives + right.alternatives
  }

  /// The value of `true` or `false`; `nil` for other expressions.
  var literalBool: Bool? {
    guard case .literal(.bool(let value)) = kind else { return nil }
    return value
  }

  /// Whether it only asks whether fields are there.
  var isPresence: Bool {
    conjuncts.allSatisfy { part in
      guard case .has = part.kind else { return false }
      return true
    }
  }

  /// Whether it is `0`, `''` or `[]`, which stand for an absent value.
  var isEmptyLiteral: Bool {
    switch kind {
    case .literal(.int(0)), .literal(.string("")): true
    case .literal(.list(let list)): list.isEmpty
    case .list(let elements): elements.isEmpty
    default: false
    }
  }

  /// Whether it is `!has(x)`.
  var isAbsence: Bool {
    guard case .call(let call) = kind, call.name == "!_", let inner = call.arguments.first,
      case .has = inner.kind
    else { return false }
    return true
  }

  /// What stands behind `!`; the expression itself where there is none.
  var negatedOperand: CheckedNode {
    guard case .call(let call) = kind, call.name == "!_", let inner = call.arguments.first else {
      return self
    }
    return inner
  }

  /// Whether it is an element of a list that the rule walks through, or a part of one.
  var isPartOfElement: Bool {
    switch kind {
    case .local, .variable(_, "item"): true
    case .select(let operand, _, _, _): operand.isPartOfElement
    default: false
    }
  }

  /// The parts of a conjunction without `has(a)` where another part cannot hold without `a`.
  static func withoutImpliedPresence(_ parts: [CheckedNode]) -> [CheckedNode] {
    let presences = parts.map(\.presencePath)
    return parts.indices.filter { index in
      guard let path = presences[index] else { return true }
      return !parts.indices.contains { other in
        guard other != index else { return false }
        if let longer = presences[other] {
          return longer.count > path.count && longer.starts(with: path)
        }
        return parts[other].neededPaths.contains { $0.starts(with: path) }
      }
    }
    .map { parts[$0] }
  }

  private var presencePath: [String]? {
    guard case .has = kind else { return nil }
    return readPath
  }

  /// The paths that it reads wherever it is evaluated; those behind `||` and `?:` do not count.
  private var neededPaths: [[String]] {
    switch kind {
    case .or, .conditional: return []
    default: break
    }
    if let path = readPath { return [path] }
    return children.flatMap(\.neededPaths)
  }

  /// The dotted path from a variable of the environment or of a walk.
  private var readPath: [String]? {
    switch kind {
    case .variable(_, let name): [name]
    case .local(let slot, let name): ["\(name)#\(slot)"]
    case .select(let operand, let field, _, _), .has(let operand, let field, _):
      operand.readPath.map { $0 + [field] }
    default: nil
    }
  }
}

extension CELType {
  /// Whether values are numbers.
  var isNumber: Bool {
    switch self {
    case .int, .uint, .double: true
    default: false
    }
  }
}
