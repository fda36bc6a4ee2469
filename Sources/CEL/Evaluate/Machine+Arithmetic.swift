extension Machine {
  /// `+`, `-`, `*`, `/` and `%`: numbers here, values of other types by their overloads.
  mutating func arithmetic(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let left = try value(Int(node.a))
    let right = try value(Int(node.b))
    switch (left, right) {
    case (.int(let left), .int(let right)):
      try charge(1)
      return .int(try Self.whole(node.operation, left, right))
    case (.uint(let left), .uint(let right)):
      try charge(1)
      return .uint(try Self.whole(node.operation, left, right))
    case (.double(let left), .double(let right)) where node.operation != .remainder:
      try charge(1)
      return .double(Self.decimal(node.operation, left, right))
    default:
      return try dispatch(Int(node.c), [left, right])
    }
  }

  /// Whole numbers never wrap: a result out of range is an error.
  private static func whole<T: FixedWidthInteger>(
    _ operation: PlanOperation,
    _ left: T,
    _ right: T
  ) throws(EvaluationError) -> T {
    let result: (partialValue: T, overflow: Bool)
    switch operation {
    case .add: result = left.addingReportingOverflow(right)
    case .subtract: result = left.subtractingReportingOverflow(right)
    case .multiply: result = left.multipliedReportingOverflow(by: right)
    case .divide:
      guard right != 0 else { throw .divideByZero }
      result = left.dividedReportingOverflow(by: right)
    default:
      guard right != 0 else { throw .modulusByZero }
      result = left.remainderReportingOverflow(dividingBy: right)
    }
    guard !result.overflow else { throw .overflow }
    return result.partialValue
  }

  private static func decimal(_ operation: PlanOperation, _ left: Double, _ right: Double)
    -> Double
  {
    switch operation {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    default: left / right
    }
  }
}
