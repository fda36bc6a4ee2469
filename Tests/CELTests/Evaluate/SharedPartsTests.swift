import SourceText
import Testing

@testable import CEL

@Suite("Parts that programs share")
struct SharedPartsTests {
  private let environment = Environment(
    variables: ["a", "b", "own"].map { VariableDeclaration($0, .int) }
  )

  private func shared(_ texts: String...) throws -> SharedParts {
    let members = try texts.map { text in
      let program = try #require(environment.compile(ExpressionSource(text)).program)
      return SharedParts.Member(ReadyProgram(program), scopes: [0, 0, nil])
    }
    return SharedParts(members)
  }

  @Test(
    "work on what is the same for all is shared, where it is written twice",
    arguments: [
      (["a + b > 3", "a + b < 9"], 1),
      (["a + b > 3", "b + a < 9"], 0),
      (["a + own > 3", "a + own < 9"], 0),
      (["a > 3", "b > 3"], 0),
      (["a > 3 && b > 3", "a > 3 || b > 3"], 2),
      (["[1, 2].exists(x, x == a)", "![1, 2].exists(x, x == a)"], 1),
      (["[1, 2].exists(x, x == a)", "[1, 3].exists(x, x == a)"], 0),
      (["a / b == 1", "1 < a / b"], 1),
    ] as [([String], Int)]
  )
  func count(_ texts: [String], _ count: Int) throws {
    #expect(try shared(texts[0], texts[1]).count == count)
  }

  @Test("a program has the same result and cost with shared values as alone")
  func results() throws {
    let texts = ["a / b == 1 && own > 0", "a / b == 1 || own > 0", "2 < a / b"]
    for values in [[4, 4, 1], [4, 0, 1], [4, 0, 0], [9, 2, 1]] as [[Int64]] {
      let variables = values.map { CELValue.int($0) }
      let parts = try shared(texts[0], texts[1], texts[2])
      var common = SharedValues(parts)
      for (text, program) in zip(texts, parts.programs) {
        let alone = try #require(environment.compile(ExpressionSource(text)).program)
          .evaluate(variables)
        let together = program.evaluate(variables, budget: 1_000, sharing: &common)
        #expect(together.cost == alone.cost, "\(text) \(values)")
        #expect("\(together.result)" == "\(alone.result)", "\(text) \(values)")
      }
      #expect(common.entries.contains { if case .empty = $0 { false } else { true } })
    }
  }

  @Test("a budget ends an evaluation where it would end it alone")
  func budgets() throws {
    let text = "[1, 2, 3, 4].all(x, x < a) && b > 0"
    let alone = try #require(environment.compile(ExpressionSource(text)).program)
    let variables: [CELValue] = [.int(9), .int(1), .int(0)]
    for budget in 1...40 {
      let parts = try shared(text, "b == 1 && " + text)
      var common = SharedValues(parts)
      // The second program works the common parts out first, within a budget of its own.
      _ = parts.programs[1].evaluate(variables, budget: 1_000, sharing: &common)
      let together = parts.programs[0].evaluate(variables, budget: budget, sharing: &common)
      let expected = alone.evaluate(variables, budget: budget)
      #expect("\(together.result)" == "\(expected.result)", "\(budget)")
    }
  }
}
