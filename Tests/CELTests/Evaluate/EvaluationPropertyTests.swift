import CEL
import Findings
import Testing

/// What holds for every expression, on many that are made at random.
@Suite struct EvaluationPropertyTests {
  private static let types = [
    "int", "uint", "double", "string", "bool", "list(int)", "list(string)", "map(string, int)",
    "optional_type(int)", "dyn",
  ]

  @Test(
    "types hold, folding changes nothing, and steps stay within the estimate",
    arguments: 0..<20
  )
  func everyExpression(seed: Int) throws {
    var text = TypedText(seed: UInt64(1000 + seed))
    var environment = Environment(
      variables: TypedText.variables.map { VariableDeclaration($0.0, SuiteType.read($0.1)) },
      libraries: FunctionLibrary.extensions,
      sizes: SizeBounds(string: 64, list: 4)
    )
    for _ in 0..<150 {
      let written = text.expression(text.random.pick(Self.types), 4)
      environment.options.constantFolding = true
      let folded = environment.compile(ExpressionSource(written))
      environment.options.constantFolding = false
      let plain = environment.compile(ExpressionSource(written))
      guard let program = folded.program, let slow = plain.program else {
        Issue.record("\(written): \(folded.problems.map(\.message.en))")
        continue
      }
      for _ in 0..<3 {
        let values = Self.values(&text.random)
        let left = program.evaluate(values, budget: .max)
        let right = slow.evaluate(values, budget: .max)
        #expect(Self.areSame(left.result, right.result), "\(written): \(left) \(right)")
        for (program, evaluation) in [(program, left), (slow, right)] {
          Self.checkCost(program, evaluation, written)
          if let value = evaluation.value {
            #expect(Self.holds(value, folded.type), "\(written): \(value) is no \(folded.type)")
          }
        }
      }
    }
  }

  private static func checkCost(_ program: Program, _ evaluation: Evaluation, _ text: String) {
    guard let estimate = program.costEstimate else { return }
    #expect(evaluation.cost <= estimate.most, "\(text): \(evaluation.cost) of \(estimate)")
    guard evaluation.error == nil else { return }
    #expect(evaluation.cost >= estimate.least, "\(text): \(evaluation.cost) of \(estimate)")
  }

  private static func values(_ random: inout RandomSource) -> [CELValue] {
    let ints = (0..<random.below(4)).map { CELValue.int(Int64($0 - 1)) }
    let strings = (0..<random.below(4)).map { CELValue.string(String(repeating: "é", count: $0)) }
    let map = CELMap(strings: [("a", .int(3)), ("été", .int(4))])
    return [
      .int(Int64(random.below(9)) - 4), .int(.max), .uint(UInt64(random.below(3))),
      .double(random.pick([0, 0.5, .infinity, .nan])), .string(random.pick(["", "12", "abc"])),
      .string(String(repeating: "x", count: random.below(60))), .bool(random.below(2) == 0),
      .list(ints), .list(strings), .map(map),
      random.pick([.null, .int(2), .string("s"), .list(ints), .double(2)]),
    ]
  }

  private static func areSame(
    _ left: Result<CELValue, EvaluationError>,
    _ right: Result<CELValue, EvaluationError>
  ) -> Bool {
    switch (left, right) {
    // Not a number is not equal to itself; its text is.
    case (.success(let left), .success(let right)):
      left.isEqual(to: right) || left.description == right.description
    case (.failure(let left), .failure(let right)): left == right
    default: false
    }
  }

  /// Whether a value is one of a type, all the way down.
  private static func holds(_ value: CELValue, _ type: CELType) -> Bool {
    switch (value, type) {
    case (_, .dyn): true
    case (.list(let list), .list(let element)): list.allSatisfy { holds($0, element) }
    case (.map(let map), .map(let key, let inner)):
      map.entries.allSatisfy { holds($0.key, key) && holds($0.value, inner) }
    case (.optional(let inner), .optional(let wanted)): inner.map { holds($0, wanted) } ?? true
    default: value.type == type
    }
  }
}
