import CEL
import Findings
import Testing

@Suite struct ObjectTests {
  @Test(arguments: [
    "plan.days == 30", "has(plan.days)", "!has(plan.notes)", "has(plan.timeline.open_date)",
    "!has(plan.timeline.close_date)", "plan.main_driver in plan.drivers",
    "plan.drivers.exists(x, x == 'regulation')", "!has(plan.notes) || plan.notes.a == 'b'",
    "plan.notes.size() > 0 || plan.days == 30", "plan.?notes.orValue({}).size() == 0",
    "plan.?timeline.?close_date == optional.none()", "dyn(plan).days == 30",
    "has(plan.timeline) ? !has(plan.timeline.close_date) : false",
    "[plan.timeline].all(t, has(t.open_date))", "plan.timeline == plan.timeline",
    "plan.timeline.open_date == plan.timeline.open_date",
    "!(plan.timeline.open_date < plan.timeline.open_date)",
    "[plan].exists(p, p.timeline.open_date == plan.timeline.open_date)",
    "cel.bind(t, plan.timeline, has(t.open_date) && !has(t.close_date))",
    "plan.title == 'a' || true", "type(plan.timeline.open_date) != string",
  ])
  func theExpressionIsTrue(text: String) throws {
    let result = try #require(SamplePlan.evaluate(text), "does not compile")
    #expect(try result.get().isEqual(to: .bool(true)))
  }

  @Test(arguments: [
    ("plan.notes.a", EvaluationError.noSuchField(path: "plan.notes")),
    ("plan.timeline.close_date", .noSuchField(path: "plan.timeline.close_date")),
    ("has(plan.notes.a)", .noSuchField(path: "plan.notes")),
    ("plan.title", .unreadableField(path: "plan.title")),
    ("has(plan.title)", .unreadableField(path: "plan.title")),
    ("plan.?title", .unreadableField(path: "plan.title")),
    ("plan.title.size() > 3 && plan.days == 30", .unreadableField(path: "plan.title")),
    ("plan.notes.size() > 0 || plan.days == 31", .noSuchField(path: "plan.notes")),
    (
      "plan.timeline.close_date < plan.timeline.open_date",
      .noSuchField(path: "plan.timeline.close_date")
    ),
    (
      "[plan].all(p, has(p.timeline.close_date) || p.notes.a == '')",
      .noSuchField(path: "p.notes")
    ),
    (
      "cel.bind(t, plan.timeline, t.close_date < t.open_date)",
      .noSuchField(path: "t.close_date")
    ),
    ("d.field", .noSuchField(path: "d.field")),
    ("{'a': 1}['b']", .noSuchKey("'b'")), ("[1][3]", .indexOutOfBounds(3, count: 1)),
    ("plan.days / 0", .divideByZero), ("plan.days % 0", .modulusByZero),
    ("plan.days + 9223372036854775807", .overflow), ("optional.none().value()", .emptyOptional),
    ("d + 'a'", .noMatchingOverload(function: "+", arguments: [.int, .string])),
    ("d ? 1 : 2", .notABool(.int)),
  ])
  func theErrorSaysWhatIsMissing(text: String, error: EvaluationError) throws {
    let result = try #require(SamplePlan.evaluate(text), "does not compile")
    #expect(throws: error) { try result.get() }
    #expect(!error.message.en.isEmpty && !error.message.fr.isEmpty)
  }

  @Test func theBudgetIsKeptWhateverAbsorbsErrors() throws {
    let text = "[1, 2, 3].map(a, [1, 2, 3].map(b, [1, 2, 3].exists(c, a + b + c + d == 99))) == []"
    let program = try #require(
      SamplePlan.environment.compile(ExpressionSource(text + " || true")).program
    )
    let evaluation = program.evaluate([SamplePlan.value, .int(7)], budget: 50)
    #expect(evaluation.error == .budgetExceeded(limit: 50))
    #expect(evaluation.cost == 51)
    #expect(program.evaluate([SamplePlan.value, .int(7)]).value?.isEqual(to: .bool(true)) == true)
  }

  @Test("values that double many times over end the evaluation, not the machine")
  func growthEnds() {
    var list = "d"
    var string = "string(d)"
    for _ in 0..<60 {
      list = "[\(list)].map(x, [x, x])"
      string = "cel.bind(s, \(string), s + s)"
    }
    for text in ["\(list) == \(list)", "\(string) == ''"] {
      let result = SamplePlan.evaluate(text)
      switch result {
      case .failure(.budgetExceeded), .failure(.tooLarge), .none: break
      default: Issue.record("\(String(describing: result))")
      }
    }
  }
}
