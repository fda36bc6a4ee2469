/// A program whose tables are at hand, for a caller who evaluates it again and again.
package struct ReadyProgram: Sendable {
  let plan: Plan

  /// Reads the tables of a program, if that was not done.
  package init(_ program: Program) { plan = program.plan }

  init(_ plan: Plan) { self.plan = plan }

  /// The program for one more worker, so that workers do not wait for each other’s reference counts.
  package var copy: ReadyProgram { ReadyProgram(Plan(plan, sharing: plan.sharedSlots)) }

  /// Evaluates with values in the order in which the environment declares its variables.
  package func evaluate(
    _ variables: [CELValue],
    budget: Int,
    sharing values: inout SharedValues
  ) -> Evaluation {
    var machine = Machine(plan, variables: variables, budget: budget)
    machine.borrow(&values)
    let result: Result<CELValue, EvaluationError>
    do {
      result = .success(try machine.value(plan.root))
    } catch {
      result = .failure(error)
    }
    machine.giveBack(&values)
    return Evaluation(result: result, cost: machine.steps)
  }

  /// Whether a condition holds; anything but a bool is an error.
  ///
  /// The steps taken are added to `steps`.
  package func holds(
    _ variables: [CELValue],
    budget: Int,
    sharing values: inout SharedValues,
    steps: inout Int
  ) throws(EvaluationError) -> Bool {
    var machine = Machine(plan, variables: variables, budget: budget)
    machine.borrow(&values)
    let result: Result<Bool, EvaluationError>
    do {
      result = .success(try machine.bool(plan.root))
    } catch {
      result = .failure(error)
    }
    machine.giveBack(&values)
    steps += machine.steps
    return try result.get()
  }
}
