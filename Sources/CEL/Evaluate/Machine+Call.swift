extension Machine {
  /// A call whose overload is chosen by the types of the values.
  mutating func call(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    var arguments: [CELValue] = []
    arguments.reserveCapacity(Int(node.c))
    for offset in 0..<Int(node.c) {
      arguments.append(try value(Int(plan.tables.parts[Int(node.b) + offset])))
    }
    return try dispatch(Int(node.a), arguments)
  }

  /// A call with one argument whose type has been checked.
  mutating func callUnary(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let argument = try value(Int(node.b))
    let call = plan.tables.directCalls[Int(node.a)]
    try charge(call.fixedSteps ?? call.cost.steps { $0 == 0 ? argument.weight : 0 })
    switch call.body {
    case .unary(let body): return try body(argument)
    case .noting(let body): return try body([argument], &notes)
    default: throw .undeclaredFunction(call.name)
    }
  }

  /// A call with two arguments whose types have been checked.
  mutating func callBinary(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let left = try value(Int(node.b))
    let right = try value(Int(node.c))
    let call = plan.tables.directCalls[Int(node.a)]
    try charge(
      call.fixedSteps
        ?? call.cost.steps { position in
          switch position {
          case 0: left.weight
          case 1: right.weight
          default: 0
          }
        }
    )
    switch call.body {
    case .binary(let body): return try body(left, right)
    case .noting(let body): return try body([left, right], &notes)
    default: throw .undeclaredFunction(call.name)
    }
  }

  /// Calls the first overload that takes these values.
  mutating func dispatch(
    _ index: Int,
    _ arguments: [CELValue]
  ) throws(EvaluationError) -> CELValue {
    let call = plan.tables.calls[index]
    guard let overload = call.overloads.first(where: { $0.takes(arguments) }) else {
      throw .noMatchingOverload(
        function: OperatorName.shown(call.name),
        arguments: arguments.map(\.type)
      )
    }
    try charge(
      overload.cost.steps { arguments.indices.contains($0) ? arguments[$0].weight : 0 }
    )
    return try overload.call(arguments, &notes, name: call.name)
  }
}

extension FunctionOverload {
  /// Whether the overload takes values of these types.
  fileprivate func takes(_ arguments: [CELValue]) -> Bool {
    guard accepts(arguments.count) else { return false }
    for (position, argument) in arguments.enumerated() {
      guard argument.fits(parameter(at: position)) else { return false }
    }
    return true
  }

  fileprivate func call(
    _ arguments: [CELValue],
    _ notes: inout TextNotes,
    name: String
  ) throws(EvaluationError) -> CELValue {
    switch (body, arguments.count) {
    case (.nullary(let body), 0): return try body()
    case (.unary(let body), 1): return try body(arguments[0])
    case (.binary(let body), 2): return try body(arguments[0], arguments[1])
    case (.ternary(let body), 3): return try body(arguments[0], arguments[1], arguments[2])
    case (.variadic(let body), _): return try body(arguments)
    case (.noting(let body), _): return try body(arguments, &notes)
    default: throw .undeclaredFunction(name)
    }
  }
}

extension CELValue {
  /// Whether a parameter takes the value; the elements of lists and maps are not looked at.
  func fits(_ type: CELType) -> Bool {
    switch (self, type) {
    case (_, .dyn), (_, .parameter): true
    case (.null, .null), (.bool, .bool), (.int, .int), (.uint, .uint), (.double, .double),
      (.string, .string), (.string, .code), (.bytes, .bytes), (.timestamp, .timestamp),
      (.duration, .duration), (.list, .list), (.map, .map), (.type, .type),
      (.optional, .optional):
      true
    case (.opaque(let value), .opaque(let name, _)): value.type.name == name
    case (.object(let object), .object(let type)): object.type == type
    default: false
    }
  }
}
