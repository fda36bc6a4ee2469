/// A program whose tables are at hand, for a caller who evaluates it again and again.
package struct ReadyProgram: Sendable {
  let plan: Plan
  /// Which of its parts other programs have too; see `SharedParts`.
  var slots: [Int32] = []

  /// Reads the tables of a program, if that was not done.
  package init(_ program: Program) { plan = program.plan }

  /// Evaluates with values in the order in which the environment declares its variables.
  package func evaluate(
    _ variables: [CELValue],
    budget: Int,
    sharing values: SharedValues? = nil
  ) -> Evaluation {
    var machine = Machine(plan, variables: variables, budget: budget)
    machine.share(values, slots)
    return machine.run()
  }

  /// Whether a condition holds; anything but a bool is an error. The steps taken are added up.
  package func holds(
    _ variables: [CELValue],
    budget: Int,
    sharing values: SharedValues? = nil,
    steps: inout Int
  ) throws(EvaluationError) -> Bool {
    var machine = Machine(plan, variables: variables, budget: budget)
    machine.share(values, slots)
    defer { steps += machine.steps }
    return try machine.bool(plan.root)
  }
}
