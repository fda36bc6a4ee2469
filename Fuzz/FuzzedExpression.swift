import CEL
import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText

/// Compiles an input as an expression and runs it on a plan and other values.
enum FuzzedExpression {
  private static let variables = [
    VariableDeclaration("plan", .object(PlanTypes.standard.plan)),
    VariableDeclaration("x", .dyn), VariableDeclaration("s", .string),
    VariableDeclaration("i", .int), VariableDeclaration("d", .double),
    VariableDeclaration("l", .list(.dyn)), VariableDeclaration("m", .map(.string, .dyn)),
  ]

  /// The environment of rules, with one variable of every kind.
  private static let environment = Environment(variables: variables, libraries: RuleLibraries.all)

  private static let unfolded: Environment = {
    var options = Environment.Options()
    options.constantFolding = false
    return Environment(variables: variables, libraries: RuleLibraries.all, options: options)
  }()

  private static let plan: CELValue = {
    let text = """
      schema: consultation-plan/1
      id: C-0001234
      title: {en: Water, fr: Eau}
      status: open
      timeline: {open_date: 2026-03-01, close_date: oops}
      purpose: {objectives: [{id: O1, statement: {en: Ask}}, {id: O2}]}
      """
    let tree = DocumentReader.read(SourceFile(name: "plan", text: text), as: .yaml).tree
    return PlanReader.readPlans(tree).plans.first.map { .plan($0) } ?? .null
  }()

  /// Ends the program where something does not hold; 0 tells libFuzzer to go on.
  ///
  /// Problems lie inside the text, folding constants changes no value, and no evaluation takes
  /// more steps than was estimated.
  static func read(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let compilation = environment.compile(ExpressionSource(text))
    for problem in compilation.problems {
      precondition(problem.range.end <= text.utf8.count, "a range outside the expression")
    }
    guard let program = compilation.program else { return 0 }
    let word = CELValue.string(String(text.prefix(40)))
    let values: [CELValue] = [
      plan, count % 2 == 0 ? .int(Int64(count)) : word, word, .int(Int64(count) - 7), .double(0.5),
      .list([.int(1), word, .double(.nan), .null]), map,
    ]
    let folded = program.evaluate(values, budget: budget)
    if let most = program.costEstimate?.most, folded.error?.isOverBudget != true {
      precondition(folded.cost <= most, "more steps than estimated")
    }
    guard let other = unfolded.compile(ExpressionSource(text)).program else { return 0 }
    let plain = other.evaluate(values, budget: budget)
    if folded.error?.isOverBudget == true || plain.error?.isOverBudget == true { return 0 }
    precondition(
      folded.value.map { "\($0)" } == plain.value.map { "\($0)" },
      "folding changes a value"
    )
    return 0
  }

  private static let budget = 20_000

  private static let map: CELValue =
    CELMap([.init(key: .string("a"), value: .int(1))]).map { .map($0) } ?? .null

  /// Compiles the first line of an input as a pattern and looks for it in the rest.
  static func match(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let end = bytes.firstIndex(of: 0x0A) ?? count
    let pattern = String(decoding: bytes[..<end], as: UTF8.self)
    guard let expression = try? RegularExpression(compiling: pattern) else { return 0 }
    let text = String(decoding: bytes[end...], as: UTF8.self)
    let isMatch = expression.matches(text)
    let match = expression.firstMatch(in: text)
    precondition(isMatch == (match != nil), "two answers to one question")
    return 0
  }
}

extension EvaluationError {
  /// Whether the evaluation was stopped by a limit, which folding may put elsewhere.
  fileprivate var isOverBudget: Bool {
    switch self {
    case .budgetExceeded, .tooLarge: true
    default: false
    }
  }
}
