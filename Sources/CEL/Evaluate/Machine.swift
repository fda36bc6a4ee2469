/// Runs the nodes of one program once.
///
/// Every node takes one step, and work that grows with the size of a value takes more. Errors
/// are thrown with their type, so that none is boxed.
struct Machine: ~Copyable {
  let plan: Plan
  let variables: [CELValue]
  var locals = LocalValues()
  var steps = 0
  let budget: Int
  var trace: TraceLog?
  /// What other programs have worked out of parts that this one has too.
  var shared: [SharedValues.Entry] = []
  /// What functions noted of texts.
  var notes = TextNotes()

  init(_ plan: Plan, variables: [CELValue], budget: Int, trace: TraceLog? = nil) {
    self.plan = plan
    self.variables = variables
    self.budget = budget
    self.trace = trace
  }

  /// The value of a node.
  mutating func value(_ index: Int) throws(EvaluationError) -> CELValue {
    guard trace == nil else { return try tracedValue(index) }
    if let slot = sharedSlot(index) { return try sharedValue(index, in: slot) }
    return try untracedValue(index)
  }

  mutating func untracedValue(_ position: Int) throws(EvaluationError) -> CELValue {
    try step()
    let node = plan.tables.nodes[position]
    switch node.operation {
    case .constant: return plan.tables.constants[Int(node.a)]
    case .variable: return try variable(Int(node.a))
    case .local: return try local(Int(node.a))
    case .lazyLocal: return try lazyLocal(Int(node.a), Int(node.b))
    case .path: return try path(Int(node.a))
    case .selectSlot: return try selectSlot(node)
    case .selectName: return try selectName(node)
    case .optionalSelect: return try optionalSelect(node)
    case .hasPath: return .bool(try hasPath(Int(node.a)))
    case .hasSlot, .hasName: return .bool(try has(node))
    case .index: return try index(node)
    case .optionalIndex: return try optionalIndex(node)
    case .and, .or, .not, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn:
      return .bool(try predicate(node))
    case .conditional:
      let chosen = try bool(Int(node.a)) ? node.b : node.c
      return try value(Int(chosen))
    case .add, .subtract, .multiply, .divide, .remainder: return try arithmetic(node)
    case .call: return try call(node)
    case .callUnary: return try callUnary(node)
    case .callBinary: return try callBinary(node)
    case .list: return try list(node)
    case .map: return try map(node)
    case .comprehension: return try comprehension(plan.tables.comprehensions[Int(node.a)])
    case .block: return try block(node)
    case .optionalMap: return try optionalMap(node)
    case .optionalOr: return try optionalOr(node)
    case .fail: throw plan.tables.errors[Int(node.a)]
    }
  }

  /// The value of a node that must be a bool.
  mutating func bool(_ index: Int) throws(EvaluationError) -> Bool {
    let node = plan.tables.nodes[index]
    if trace == nil, sharedSlot(index) == nil {
      switch node.operation {
      case .and, .or, .not, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
        .isIn:
        try step()
        return try predicate(node)
      case .hasPath:
        try step()
        return try hasPath(Int(node.a))
      default: break
      }
    }
    let result = try value(index)
    guard case .bool(let bool) = result else { throw .notABool(result.type) }
    return bool
  }

  /// Counts one step.
  @inline(__always)
  mutating func step() throws(EvaluationError) {
    steps &+= 1
    guard steps <= budget else { throw .budgetExceeded(limit: budget) }
  }

  /// Counts steps of a call.
  mutating func charge(_ count: Int) throws(EvaluationError) {
    steps = steps.addingClamped(count)
    guard steps <= budget else { throw .budgetExceeded(limit: budget) }
  }

  private func variable(_ index: Int) throws(EvaluationError) -> CELValue {
    guard index < variables.count else { throw .undeclaredVariable("\(index)") }
    return variables[index]
  }

  func local(_ slot: Int) throws(EvaluationError) -> CELValue {
    switch locals[slot] {
    case .value(let value): return value
    case .failed(let error): throw error
    case .empty: throw .undeclaredVariable("\(slot)")
    }
  }

  /// The value of a binding, worked out when it is first asked for.
  private mutating func lazyLocal(_ slot: Int, _ part: Int) throws(EvaluationError) -> CELValue {
    if case .empty = locals[slot] {
      do {
        locals[slot] = .value(try value(part))
      } catch {
        locals[slot] = .failed(error)
      }
    }
    return try local(slot)
  }

  private mutating func block(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    for offset in 0..<Int(node.c) {
      locals[Int(plan.tables.parts[Int(node.b) + offset])] = .empty
    }
    return try value(Int(node.a))
  }

  /// `a.or(b)` and `a.orValue(b)`: the second is worked out only where the first is empty.
  private mutating func optionalOr(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let first = try value(Int(node.a))
    guard case .optional(let inner) = first else {
      throw .mismatch(node.c == 0 ? "or" : "orValue", first)
    }
    if let inner { return node.c == 0 ? first : inner }
    let second = try value(Int(node.b))
    if node.c == 0 {
      guard case .optional = second else { throw .mismatch("or", first, second) }
    }
    return second
  }

  private mutating func optionalMap(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let target = try value(Int(node.a))
    guard case .optional(let inner) = target else {
      throw .noMatchingOverload(function: "optMap", arguments: [target.type])
    }
    guard let inner else { return .optional(nil) }
    let isFlat = node.c < 0
    locals[Int(isFlat ? ~node.c : node.c)] = .value(inner)
    let result = try value(Int(node.b))
    guard isFlat else { return .optional(result) }
    guard case .optional = result else {
      throw .noMatchingOverload(function: "optFlatMap", arguments: [target.type, result.type])
    }
    return result
  }
}

extension EvaluationError {
  /// Whether no operator may absorb the error: the evaluation as a whole is at its end.
  var isFinal: Bool {
    switch self {
    case .budgetExceeded, .tooLarge: true
    default: false
    }
  }
}
