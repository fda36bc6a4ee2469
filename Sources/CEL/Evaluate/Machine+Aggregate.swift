extension Machine {
  /// `[a, ?b]`.
  mutating func list(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    var values: [CELValue] = []
    values.reserveCapacity(Int(node.b))
    for offset in 0..<Int(node.b) {
      let part = plan.tables.parts[Int(node.a) + offset]
      if part >= 0 {
        values.append(try value(Int(part)))
      } else if let value = try present(Int(~part)) {
        values.append(value)
      }
    }
    return .list(try Self.limited(CELList(values)))
  }

  /// `{k: v, ?k: v}`.
  mutating func map(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    var entries: [CELMap.Entry] = []
    entries.reserveCapacity(Int(node.b))
    for offset in 0..<Int(node.b) {
      let key = try value(Int(plan.tables.parts[Int(node.a) + 2 * offset]))
      let part = plan.tables.parts[Int(node.a) + 2 * offset + 1]
      if part >= 0 {
        entries.append(CELMap.Entry(key: key, value: try value(Int(part))))
      } else if let value = try present(Int(~part)) {
        entries.append(CELMap.Entry(key: key, value: value))
      }
    }
    return .map(try Self.limited(try CELMap.checked(entries)))
  }

  /// The value inside an optional, `nil` where it is empty.
  private mutating func present(_ part: Int) throws(EvaluationError) -> CELValue? {
    let optional = try value(part)
    guard case .optional(let inner) = optional else {
      throw .noMatchingOverload(function: "?", arguments: [optional.type])
    }
    return inner
  }

  /// The greatest weight of a value that is built.
  private static let weightLimit = 1 << 26

  static func limited(_ list: CELList) throws(EvaluationError) -> CELList {
    guard list.weight <= weightLimit else { throw .tooLarge }
    return list
  }

  static func limited(_ map: CELMap) throws(EvaluationError) -> CELMap {
    guard map.weight <= weightLimit else { throw .tooLarge }
    return map
  }
}
