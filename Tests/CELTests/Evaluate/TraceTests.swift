import CEL
import Findings
import SourceText
import Testing

@Suite struct TraceTests {
  @Test func everyPartIsNotedWithItsPlace() throws {
    let text = "plan.days > 20 && plan.notes.a == 'b'"
    let program = try #require(SamplePlan.environment.compile(ExpressionSource(text)).program)
    let (evaluation, steps) = program.trace([SamplePlan.value, .null])
    let bytes = Array(text.utf8)
    let shown = steps.map { step in
      let part = String(decoding: bytes[step.range.start..<step.range.end], as: UTF8.self)
      let value =
        switch step.result {
        case .success(let value): value.description
        case .failure(let error): error.message.en
        }
      return "\(step.depth) \(part) → \(value)"
    }
    #expect(
      shown == [
        "2 plan.days → 30", "2 20 → 20", "1 plan.days > 20 → true",
        "3 plan.notes → the field ‘plan.notes’ is not there",
        "2 plan.notes.a → the field ‘plan.notes’ is not there",
        "1 plan.notes.a == 'b' → the field ‘plan.notes’ is not there",
        "0 plan.days > 20 && plan.notes.a == 'b' → the field ‘plan.notes’ is not there",
      ]
    )
    #expect(evaluation.error == .noSuchField(path: "plan.notes"))
  }

  @Test(arguments: [("plan.days > 1", "plan.days", 1), ("has(plan.days)", "has(plan.days)", 1)])
  func aFieldIsNotedWithItsObject(text: String, part: String, count: Int) throws {
    let program = try #require(SamplePlan.environment.compile(ExpressionSource(text)).program)
    let steps = program.trace([SamplePlan.value, .null]).steps.filter { $0.field != nil }
    #expect(steps.count == count)
    let read = try #require(steps.first?.field)
    #expect(read.object.type.fields[read.slot].name == "days")
    let range = try #require(steps.first?.range)
    #expect(String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self) == part)
  }

  @Test func tracingTakesTheSameSteps() throws {
    for text in ["plan.days in [1, 30, 5]", "has(plan.days) && !has(plan.notes) && plan.days >= 3"]
    {
      let program = try #require(SamplePlan.environment.compile(ExpressionSource(text)).program)
      let values: [CELValue] = [SamplePlan.value, .null]
      #expect(program.trace(values).evaluation.cost == program.evaluate(values).cost)
    }
  }
}
