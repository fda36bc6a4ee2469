extension Environment {
  /// Parses, checks and plans an expression; never fails and never traps.
  public func compile(_ source: ExpressionSource) -> Compilation {
    let syntax: ExpressionSyntax
    do {
      syntax = try Parser.parse(source.text, limits: limits)
    } catch {
      let problem = ExpressionProblem(error.kind, source.fileRange(error.range))
      return Compilation(checked: nil, program: nil, problems: [problem], type: .error)
    }
    var checker = Checker(self, functions: functions, source: source)
    let checked = checker.check(whole: syntax)
    let problems = checker.problems.sorted { $0.range < $1.range }
    guard problems.isEmpty else {
      return Compilation(
        checked: checked,
        program: nil,
        problems: problems,
        type: checked.root.type
      )
    }
    return Compilation(
      checked: checked,
      program: plan(checked),
      problems: [],
      type: checked.root.type
    )
  }

  private func plan(_ checked: CheckedExpression) -> Program {
    guard options.constantFolding else { return Planner.plan(checked, sizes: sizes) }
    let folded = ConstantFolding.fold(checked, sizes: sizes, budget: limits.foldingBudget)
    return Planner.plan(folded, sizes: sizes)
  }
}
