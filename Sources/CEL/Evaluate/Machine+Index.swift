extension Machine {
  /// `operand[key]`; from an optional the result is an optional.
  mutating func index(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let operand = try value(Int(node.a))
    let key = try value(Int(node.b))
    guard case .optional(let inner) = operand else {
      guard let found = try Self.element(key, of: operand) else {
        throw Self.missing(key, in: operand)
      }
      return found
    }
    guard let inner else { return .optional(nil) }
    return .optional(try Self.element(key, of: inner))
  }

  /// `operand[?key]`.
  mutating func optionalIndex(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let operand = try value(Int(node.a))
    let key = try value(Int(node.b))
    guard case .optional(let inner) = operand else {
      return .optional(try Self.element(key, of: operand))
    }
    guard let inner else { return .optional(nil) }
    return .optional(try Self.element(key, of: inner))
  }

  private static func element(
    _ key: CELValue,
    of operand: CELValue
  ) throws(EvaluationError) -> CELValue? {
    switch operand {
    case .list(let list):
      guard let position = Self.position(key) else {
        throw .noMatchingOverload(function: "[ ]", arguments: [operand.type, key.type])
      }
      return position >= 0 && position < list.count ? list[Int(position)] : nil
    case .map(let map): return map[key]
    default: throw .noMatchingOverload(function: "[ ]", arguments: [operand.type, key.type])
    }
  }

  private static func position(_ key: CELValue) -> Int64? {
    switch key {
    case .int(let int): int
    case .uint(let uint): Int64(exactly: uint)
    case .double(let double): ExactNumber.int(double)
    default: nil
    }
  }

  private static func missing(_ key: CELValue, in operand: CELValue) -> EvaluationError {
    guard case .list(let list) = operand, let position = position(key) else {
      return .noSuchKey(key.description)
    }
    return .indexOutOfBounds(position, count: list.count)
  }
}
