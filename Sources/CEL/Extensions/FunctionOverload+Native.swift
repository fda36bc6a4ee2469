extension FunctionOverload {
  /// An overload that is a Swift function of one argument.
  static func native<A: NativeValue, R: NativeValue>(
    _ id: String,
    _ style: CallStyle = .member,
    cost: FunctionCost = .one,
    _ function: @escaping @Sendable (A) throws(EvaluationError) -> R
  ) -> FunctionOverload {
    FunctionOverload(
      id,
      style,
      [A.celType],
      R.celType,
      cost: cost,
      body: .unary { first throws(EvaluationError) in
        guard let a = A(first) else { throw mismatch(id, [first]) }
        return try function(a).celValue
      }
    )
  }

  /// An overload that is a Swift function of two arguments.
  static func native<A: NativeValue, B: NativeValue, R: NativeValue>(
    _ id: String,
    _ style: CallStyle = .member,
    cost: FunctionCost = .one,
    _ function: @escaping @Sendable (A, B) throws(EvaluationError) -> R
  ) -> FunctionOverload {
    FunctionOverload(
      id,
      style,
      [A.celType, B.celType],
      R.celType,
      cost: cost,
      body: .binary { first, second throws(EvaluationError) in
        guard let a = A(first), let b = B(second) else { throw mismatch(id, [first, second]) }
        return try function(a, b).celValue
      }
    )
  }

  /// An overload that is a Swift function of three arguments.
  static func native<A: NativeValue, B: NativeValue, C: NativeValue, R: NativeValue>(
    _ id: String,
    _ style: CallStyle = .member,
    cost: FunctionCost = .one,
    _ function: @escaping @Sendable (A, B, C) throws(EvaluationError) -> R
  ) -> FunctionOverload {
    FunctionOverload(
      id,
      style,
      [A.celType, B.celType, C.celType],
      R.celType,
      cost: cost,
      body: .ternary { first, second, third throws(EvaluationError) in
        guard let a = A(first), let b = B(second), let c = C(third) else {
          throw mismatch(id, [first, second, third])
        }
        return try function(a, b, c).celValue
      }
    )
  }

  /// An overload that is a Swift function of four arguments.
  static func native<
    A: NativeValue,
    B: NativeValue,
    C: NativeValue,
    D: NativeValue,
    R: NativeValue
  >(
    _ id: String,
    _ style: CallStyle = .member,
    cost: FunctionCost = .one,
    _ function: @escaping @Sendable (A, B, C, D) throws(EvaluationError) -> R
  ) -> FunctionOverload {
    FunctionOverload(
      id,
      style,
      [A.celType, B.celType, C.celType, D.celType],
      R.celType,
      cost: cost,
      body: .variadic { values throws(EvaluationError) in
        guard values.count == 4, let a = A(values[0]), let b = B(values[1]),
          let c = C(values[2]), let d = D(values[3])
        else { throw mismatch(id, values) }
        return try function(a, b, c, d).celValue
      }
    )
  }

  private static func mismatch(_ id: String, _ values: [CELValue]) -> EvaluationError {
    .noMatchingOverload(function: id, arguments: values.map(\.type))
  }
}
