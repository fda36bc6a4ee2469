extension FunctionLibrary {
  /// The functions and operators of the language definition, "List of Standard Definitions".
  public static let standard = FunctionLibrary(
    "standard",
    StandardOperators.all + StandardComparisons.all + StandardStrings.all
      + StandardConversions.all,
    types: [
      .bool, .int, .uint, .double, .string, .bytes, .list(.dyn), .map(.dyn, .dyn), .null,
      .type(nil), .timestamp, .duration,
    ]
  )

  /// The libraries that every environment has.
  public static let builtIn: [FunctionLibrary] = [.standard, .timestamps(), .optionals]
}

extension FunctionOverload {
  /// An operator or function that is called without a receiver.
  static func global(
    _ id: String,
    _ parameters: [CELType],
    _ result: CELType,
    cost: FunctionCost = .one,
    _ body: FunctionBody
  ) -> FunctionOverload {
    FunctionOverload(id, .global, parameters, result, cost: cost, body: body)
  }

  /// A function that is called on a receiver.
  static func member(
    _ id: String,
    _ parameters: [CELType],
    _ result: CELType,
    cost: FunctionCost = .one,
    _ body: FunctionBody
  ) -> FunctionOverload {
    FunctionOverload(id, .member, parameters, result, cost: cost, body: body)
  }
}

extension EvaluationError {
  /// No overload of a function takes these values.
  static func mismatch(_ function: String, _ values: CELValue...) -> EvaluationError {
    .noMatchingOverload(function: function, arguments: values.map(\.type))
  }
}
