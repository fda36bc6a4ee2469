extension Program {
  /// The steps that an evaluation may take unless the caller says otherwise.
  public static let standardBudget = 1_000_000

  /// Evaluates with values in the order in which the environment declares its variables.
  public func evaluate(_ variables: [CELValue], budget: Int = standardBudget) -> Evaluation {
    var alone = SharedValues(nil)
    return ReadyProgram(self).evaluate(variables, budget: budget, sharing: &alone)
  }

  /// Evaluates and keeps what each part came to, up to a number of parts.
  public func trace(
    _ variables: [CELValue],
    budget: Int = standardBudget,
    limit: Int = 10_000
  ) -> (evaluation: Evaluation, steps: [TraceStep]) {
    let log = TraceLog(limit: limit)
    var machine = Machine(plan, variables: variables, budget: budget, trace: log)
    return (machine.run(), log.steps)
  }
}

extension Machine {
  mutating func run() -> Evaluation {
    locals.clear(count: plan.localCount)
    do {
      let value = try value(plan.root)
      return Evaluation(result: .success(value), cost: steps)
    } catch {
      return Evaluation(result: .failure(error), cost: steps)
    }
  }
}
