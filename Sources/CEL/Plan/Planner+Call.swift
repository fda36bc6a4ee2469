extension Planner {
  /// A call of a function or operator.
  mutating func planCall(_ call: CheckedCall, _ node: CheckedNode) -> Planned {
    let arguments = call.arguments.map { plan($0) }
    let indexes = arguments.map(\.index)
    let least = arguments.reduce(1) { $0.addingClamped($1.least) }
    if let planned = planOperator(call, arguments, node, least: least) { return planned }
    let planNode: PlanNode
    switch (indexes.count, directBody(call)) {
    case (1, .some(let body)):
      planNode = PlanNode(.callUnary, directCall(call, body), indexes[0])
    case (2, .some(let body)):
      planNode = PlanNode(.callBinary, directCall(call, body), indexes[0], indexes[1])
    default: planNode = PlanNode(.call, self.call(call), list(indexes), indexes.count)
    }
    return Planned(
      index: add(planNode, node),
      least: least,
      most: sum(mostSteps(call, arguments).map { $0.addingClamped(1) }, arguments),
      size: resultSize(call, arguments, node)
    )
  }

  /// Adds a list of parts and gives the position of the first.
  mutating func list(_ indexes: [Int]) -> Int {
    let first = tables.parts.count
    tables.parts.append(contentsOf: indexes.map { Int32(truncatingIfNeeded: $0) })
    return first
  }

  private mutating func call(_ call: CheckedCall) -> Int {
    tables.calls.append(PlanCall(name: call.name, overloads: call.overloads))
    return tables.calls.count - 1
  }

  private mutating func directCall(_ call: CheckedCall, _ body: FunctionBody) -> Int {
    tables.directCalls.append(
      PlanDirectCall(
        name: call.name,
        overload: call.overloads[0].id,
        cost: call.overloads[0].cost,
        body: body
      )
    )
    return tables.directCalls.count - 1
  }

  /// The body of the only overload, of one or two arguments whose types are certain.
  private func directBody(_ call: CheckedCall) -> FunctionBody? {
    guard call.overloads.count == 1, let overload = call.overloads.first,
      call.arguments.count == overload.parameters.count
    else { return nil }
    for (argument, parameter) in zip(call.arguments, overload.parameters) {
      guard argument.type.certainlyFits(parameter) else { return nil }
    }
    let constants = call.arguments.map { argument -> CELValue? in
      guard case .literal(let value) = argument.kind else { return nil }
      return value
    }
    let body = overload.prepare?(constants) ?? overload.body
    switch (call.arguments.count, body) {
    case (1, .unary), (2, .binary), (1...2, .noting): return body
    default: return nil
    }
  }

  /// Operators that the machine knows itself; their calls serve values of other types.
  private mutating func planOperator(
    _ call: CheckedCall,
    _ arguments: [Planned],
    _ node: CheckedNode,
    least: Int
  ) -> Planned? {
    if call.overloads.count == 1, let kind = Self.optionalKinds[call.overloads[0].id] {
      return Planned(
        index: add(PlanNode(.optionalOr, arguments[0].index, arguments[1].index, kind), node),
        least: 1 + arguments[0].least,
        most: sum(1, arguments),
        size: resultSize(call, arguments, node)
      )
    }
    guard let operation = Self.operations[call.name] else { return nil }
    let planNode: PlanNode
    let most: Int?
    switch operation {
    case .not:
      guard arguments.count == 1, call.overloads.count == 1 else { return nil }
      planNode = PlanNode(.not, arguments[0].index)
      most = 1
    default:
      guard arguments.count == 2, !isForeign(call) else { return nil }
      planNode = PlanNode(
        operation,
        arguments[0].index,
        arguments[1].index,
        self.call(call)
      )
      most = operatorSteps(operation, call, arguments)
    }
    return Planned(
      index: add(planNode, node),
      least: least,
      most: sum(most, arguments),
      size: resultSize(call, arguments, node)
    )
  }

  /// Whether an operator is certain to be one of a library's own type.
  private func isForeign(_ call: CheckedCall) -> Bool {
    guard case .opaque = call.overloads.first?.parameters.first else { return false }
    return directBody(call) != nil
  }

  private static let optionalKinds = ["optional_or_optional": 0, "optional_orValue_value": 1]

  private static let operations: [String: PlanOperation] = [
    "!_": .not, "_==_": .equal, "_!=_": .notEqual, "_<_": .less, "_<=_": .lessOrEqual,
    "_>_": .greater, "_>=_": .greaterOrEqual, "@in": .isIn, "_+_": .add, "_-_": .subtract,
    "_*_": .multiply, "_/_": .divide, "_%_": .remainder,
  ]

  private func operatorSteps(
    _ operation: PlanOperation,
    _ call: CheckedCall,
    _ arguments: [Planned]
  ) -> Int? {
    switch operation {
    case .equal, .notEqual:
      // A comparison reads at most the smaller of the two values.
      arguments[0].size.meet(arguments[1].size).weight.map { $0.addingClamped(1) }
    case .isIn: arguments[1].size.weight.map { $0.addingClamped(1) }
    default: mostSteps(call, arguments).map { $0.addingClamped(1) }
    }
  }

  private func mostSteps(_ call: CheckedCall, _ arguments: [Planned]) -> Int? {
    var most = 0
    for overload in call.overloads {
      guard let steps = overload.cost.mostSteps(arguments.map(\.size)) else { return nil }
      most = max(most, steps)
    }
    return most
  }

  private func resultSize(
    _ call: CheckedCall,
    _ arguments: [Planned],
    _ node: CheckedNode
  ) -> SizeEstimate {
    switch node.type {
    case .null, .bool, .int, .uint, .double, .timestamp, .duration, .type: return .scalar
    default: break
    }
    var size = SizeEstimate(weight: 0, count: 0)
    for overload in call.overloads {
      let weight = overload.cost.resultWeight(arguments.map(\.size))
      size = size.union(SizeEstimate(weight: weight, count: weight))
    }
    return size
  }
}

extension CELType {
  /// Whether every value of this type is one that a parameter takes, so that nothing is left to
  /// look at when a function is called.
  func certainlyFits(_ parameter: CELType) -> Bool {
    switch (self, parameter) {
    case (.error, _), (_, .error): false
    case (_, .dyn), (_, .parameter): true
    case (.list, .list), (.map, .map), (.optional, .optional), (.type, .type): true
    case (.code, .string), (.code, .code), (.string, .code): true
    case (.opaque(let name, _), .opaque(let wanted, _)): name == wanted
    default: self == parameter && self != .dyn
    }
  }
}
