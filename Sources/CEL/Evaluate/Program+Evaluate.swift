extension Program {
  /// The steps that an evaluation may take unless the caller says otherwise.
  public static let standardBudget = 1_000_000

  /// Evaluates with values in the order in which the environment declares its variables.
  public func evaluate(_ variables: [CELValue], budget: Int = standardBudget) -> Evaluation {
    Evaluation(result: .success(.null), cost: 0)
  }

  /// Evaluates and keeps what each part came to.
  public func trace(_ variables: [CELValue], budget: Int = standardBudget) -> (
    evaluation: Evaluation, steps: [TraceStep]
  ) {
    (evaluate(variables, budget: budget), [])
  }
}
