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

  /// Whether it is `0`, `''` or `[]`, which stand for an absent value.
  var isEmptyLiteral: Bool {
    switch kind {
    case .literal(.int(0)), .literal(.string("")): true
    case .literal(.list(let list)): list.isEmpty
    case .list(let elements): elements.isEmpty
    default: false
    }
  }

  /// Whether it only asks whether fields are there.
  var isPresence: Bool { conjuncts.allSatisfy { $0.presencePath != nil } }

  /// Whether it is `!has(x)`.
  var isAbsence: Bool { isNegation && negatedOperand.presencePath != nil }

  /// What stands behind `!`; the expression itself where there is none.
  var negatedOperand: CheckedNode {
    guard case .call(let call) = kind, call.name == "!_", let inner = call.arguments.first else {
      return self
    }
    return inner
  }

  /// Whether it is a yes-or-no field of the plan.
  var isAnswer: Bool {
    guard case .select(let operand, _, .some, _) = kind, type == .bool,
      case .object = operand.type
    else { return false }
    if case .variable(_, let name) = operand.kind { return name == "plan" || name == "item" }
    return true
  }

  /// Whether it compares sizes: `<`, `<=`, `>` or `>=`.
  var isOrder: Bool {
    guard case .call(let call) = kind else { return false }
    return ["_<_", "_<=_", "_>_", "_>=_"].contains(call.name)
  }

  private var isWrittenOut: Bool {
    switch kind {
    case .list(let elements): !elements.isEmpty
    case .literal(.list(let list)): !list.isEmpty
    default: false
    }
  }

  /// Whether it denies something, so that ‘if …’ reads better than ‘… or’.
  var isDenial: Bool {
    guard case .call(let call) = kind else { return false }
    if call.name == "_==_", call.arguments.count == 2, call.arguments[1].isEmptyLiteral,
      case .call(let inner) = call.arguments[0].kind
    {
      return inner.name == "size"
    }
    return ["!_", "_!=_", "text.is_blank"].contains(call.name)
  }

  /// Whether it reads the element that the rule runs for.
  var readsItem: Bool {
    if case .variable(_, "item") = kind { return true }
    return children.contains(where: \.readsItem)
  }

  /// Whether it is `!x`.
  var isNegation: Bool {
    guard case .call(let call) = kind else { return false }
    return call.name == "!_"
  }

  /// The parts of a conjunction without `has(a)` where another part cannot hold without `a`.
  static func withoutImpliedPresence(_ parts: [CheckedNode]) -> [CheckedNode] {
    parts.indices.filter { index in
      if let path = parts[index].knownPeriodPath {
        return !parts.contains { $0.looksUpPeriod(path) }
      }
      guard let path = parts[index].presencePath else { return true }
      return !parts.indices.contains { other in
        guard other != index else { return false }
        if parts[other].presencePath == path { return other < index }
        return parts[other].requires(path)
      }
    }
    .map { parts[$0] }
  }

  /// The path that it asks for, where it is `has(path)`.
  var presencePath: [String]? {
    guard case .has = kind else { return nil }
    return readPath
  }

  /// Whether it can be true only where a path is there.
  func requires(_ path: [String]) -> Bool {
    switch kind {
    case .or(let left, let right): return left.requires(path) && right.requires(path)
    case .conditional(let condition, let then, let otherwise):
      return condition.requires(path)
        || (then.requires(path) || then.literalBool == false)
          && (otherwise.requires(path) || otherwise.literalBool == false)
    case .has(let operand, _, _):
      return readPath?.starts(with: path) ?? operand.requires(path)
    case .comprehension(let walk):
      return walk.range.requires(path)
        || (walk.kind == .exists || walk.kind == .all && walk.range.isWrittenOut)
          && (walk.condition?.requires(path) ?? false)
    case .call where isNegation:
      let inner = negatedOperand
      switch inner.kind {
      case .and, .or, .has, .conditional, .comprehension: return false
      default: return inner.requires(path)
      }
    default:
      if let own = readPath, own.starts(with: path) { return true }
      return children.contains { $0.requires(path) }
    }
  }

  /// Whether it says something of every element of a list, which says nothing where there is none.
  func isVacuous(without path: [String]?) -> Bool {
    if case .comprehension(let walk) = kind, walk.kind == .all {
      return path != nil && walk.range.readPath == path
    }
    guard isNegation, case .comprehension(let walk) = negatedOperand.kind else { return false }
    return walk.kind == .exists && path != nil && walk.range.readPath == path
  }

  /// Whether it denies that any element of a list is so.
  var isVacuousWalk: Bool {
    guard isNegation, case .comprehension = negatedOperand.kind else { return false }
    return true
  }

  /// The dotted path from a variable of the environment or of a walk.
  var readPath: [String]? {
    switch kind {
    case .variable(_, let name): [name]
    case .local(let slot, let name): ["\(name)#\(slot)"]
    case .select(let operand, let field, _, _), .has(let operand, let field, _):
      operand.readPath.map { $0 + [field] }
    default: nil
    }
  }
}

extension CheckedNode {
  /// The slot of a field, also where the object may be missing.
  func slot(of field: String) -> Int? {
    guard case .object(let type) = type.present else { return nil }
    return type.slot(of: field)
  }
}

extension CELType {
  /// The type of the value where there is one.
  var present: CELType {
    guard case .optional(let inner) = self else { return self }
    return inner
  }

  /// Whether values are numbers.
  var isNumber: Bool {
    switch self {
    case .int, .uint, .double: true
    default: false
    }
  }
}
