import Findings

/// An expression with something wrong in it.
struct ErrorExample: Sendable {
  /// The rule that it breaks; empty for an error of evaluation.
  var rule: String
  /// The expression.
  var expression: String

  /// Examples of problems that are found when an expression is compiled.
  static let problems: [ErrorExample] = [
    ErrorExample(rule: "PAC-101", expression: "size(plan.title) >"),
    ErrorExample(rule: "PAC-101", expression: "plan.title = 'a'"),
    ErrorExample(rule: "PAC-102", expression: "plan.title == 'a"),
    ErrorExample(rule: "PAC-103", expression: #"plan.title == '\d'"#),
    ErrorExample(rule: "PAC-104", expression: "9223372036854775808 > 0"),
    ErrorExample(rule: "PAC-105", expression: "for == 1"),
    ErrorExample(
      rule: "PAC-106",
      expression: String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300)
    ),
    ErrorExample(rule: "PAC-107", expression: "has(plan)"),
    ErrorExample(rule: "PAC-107", expression: "[1, 2].all(1, true)"),
    ErrorExample(rule: "PAC-110", expression: "plam.title == ''"),
    ErrorExample(rule: "PAC-111", expression: "plan.titel == ''"),
    ErrorExample(rule: "PAC-112", expression: "plan.title.startWith('a')"),
    ErrorExample(rule: "PAC-113", expression: "plan.title + 1 == ''"),
    ErrorExample(rule: "PAC-113", expression: "plan.title.startsWith(1)"),
    ErrorExample(rule: "PAC-114", expression: "plan.title && true"),
    ErrorExample(rule: "PAC-114", expression: "plan.title.exists(x, true)"),
    ErrorExample(rule: "PAC-116", expression: "plan.stage == 'lanch'"),
    ErrorExample(rule: "PAC-118", expression: "Plan{title: 'a'}.title == 'a'"),
    ErrorExample(rule: "PAC-119", expression: "plan.title.matches('(a')"),
    ErrorExample(rule: "PAC-119", expression: #"plan.title.matches(r'(a)\1')"#),
    ErrorExample(rule: "PAC-119", expression: "plan.title.matches('(?=a)b')"),
    ErrorExample(rule: "PAC-119", expression: "plan.title.matches('a**')"),
    ErrorExample(rule: "PAC-119", expression: "plan.title.matches('a{2000}')"),
    ErrorExample(rule: "PAC-119", expression: #"plan.title.matches(r'\p{Latinn}')"#),
  ]

  /// Examples of errors that come up when an expression is evaluated.
  static let failures: [ErrorExample] = [
    "plan.title == ''", "plan.note == ''", "{'a': 1}['b'] == 1", "[1, 2][2] == 1", "1 / 0 == 1",
    "1 % 0 == 1", "9223372036854775807 + 1 > 0", "dyn('a') + dyn(1) == 'a1'",
    "timestamp('2026-02-30T00:00:00Z') < timestamp('2026-03-01T00:00:00Z')",
    "timestamp('2026-03-01T00:00:00Z').getHours('Ottawa') == 1", "'abc'.charAt(4) == ''",
    "{'a': 1, 'a': 2} == {}", "{dyn(1.5): 1} == {}", "optional.none().value() == 1",
    "dyn(1) ? true : false", "lists.range(2000000) == []",
    "lists.range(1000).all(x, lists.range(1000).all(y, x >= 0))",
  ].map { ErrorExample(rule: "", expression: $0) }

  /// What the examples may use.
  static let environment = Environment(
    variables: [VariableDeclaration("plan", .object(plan))],
    libraries: FunctionLibrary.extensions
  )

  /// The error that comes up, or `nil` where none does.
  var failure: EvaluationError? {
    var environment = Self.environment
    environment.options.constantFolding = false
    guard let program = environment.compile(ExpressionSource(expression)).program else {
      return nil
    }
    let record = CELRecord(Self.plan, [.absent, .absent, .unreadable])
    let evaluation = program.evaluate([CELValue.object(record)], budget: 100_000)
    guard case .failure(let error) = evaluation.result else { return nil }
    return error
  }

  private static let plan = ObjectType(
    name: "Plan",
    fields: [
      ObjectType.Field("title", .string, label: BilingualText(en: "title", fr: "titre")),
      ObjectType.Field("stage", .code(stage), label: BilingualText(en: "stage", fr: "étape")),
      ObjectType.Field("note", .string, label: BilingualText(en: "note", fr: "note")),
    ]
  )

  private static let stage = CodeListType(
    name: "stage",
    codes: [
      ("draft", BilingualText(en: "draft", fr: "ébauche")),
      ("launch", BilingualText(en: "launch", fr: "lancement")),
    ]
  )
}
