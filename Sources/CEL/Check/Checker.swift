import SourceText

/// Gives every part of an expression a type and a meaning (CEL language definition, "Gradual
/// Type Checking").
///
/// It goes on after a problem: the part has the type `error`, which fits everywhere.
struct Checker {
  let environment: Environment
  let functions: FunctionTable
  let source: ExpressionSource
  var mapping = TypeMapping()
  var scope = Scope()
  var problems: [ExpressionProblem] = []
  private let variables: [String: Int]

  init(_ environment: Environment, functions: FunctionTable, source: ExpressionSource) {
    self.environment = environment
    self.functions = functions
    self.source = source
    variables = Dictionary(
      environment.variables.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Checks a whole expression.
  mutating func check(whole syntax: ExpressionSyntax) -> CheckedExpression {
    let root = check(syntax)
    return CheckedExpression(root: root.resolved(by: mapping), localCount: scope.slotCount)
  }

  /// Checks a part.
  mutating func check(_ syntax: ExpressionSyntax) -> CheckedNode {
    switch syntax.kind {
    case .literal(let literal): return literalNode(literal, syntax.range)
    case .name(let name, let isRooted): return checkName(name, isRooted: isRooted, syntax.range)
    case .select: return checkSelect(syntax)
    case .index(let operand, let key, let isOptional):
      return checkIndex(operand, key, isOptional: isOptional, syntax.range)
    case .call(let function, let arguments, let isRooted):
      let node = checkCall(function, arguments, isRooted: isRooted, syntax.range)
      checkPattern(of: node, arguments)
      return node
    case .memberCall(let receiver, let function, let arguments):
      let node = checkMemberCall(receiver, function, arguments, syntax.range)
      checkPattern(of: node, arguments)
      return node
    case .list(let elements): return checkList(elements, syntax.range)
    case .map(let entries): return checkMap(entries, syntax.range)
    case .message(let type, let fields): return checkMessage(type, fields, syntax.range)
    case .unary(let unary, let operand):
      let operand = check(operand)
      return resolve(unary.functionName, .global, [operand], syntax.range)
    case .binary(let binary, let left, let right):
      return checkBinary(binary, left, right, syntax.range)
    case .conditional(let condition, let then, let otherwise):
      return checkConditional(condition, then, otherwise, syntax.range)
    }
  }

  /// A node at a range of the text.
  func node(_ kind: CheckedKind, _ type: CELType, _ range: ByteRange) -> CheckedNode {
    CheckedNode(range: source.fileRange(range), type: type, kind: kind)
  }

  /// A node for a part that has a problem.
  func failed(_ range: ByteRange, _ error: EvaluationError = .undeclaredVariable(""))
    -> CheckedNode
  {
    node(.unresolved(error, arguments: []), .error, range)
  }

  /// Notes a problem, unless types are left to evaluation.
  mutating func note(_ kind: ExpressionProblemKind, _ range: ByteRange) {
    guard environment.options.strictTypes else { return }
    refuse(kind, range)
  }

  /// Notes a problem in any case.
  mutating func refuse(_ kind: ExpressionProblemKind, _ range: ByteRange) {
    guard problems.count < environment.limits.problems else { return }
    problems.append(ExpressionProblem(kind, source.fileRange(range)))
  }

  /// The position of a variable of the environment.
  func variable(_ name: String) -> Int? { variables[name] }

  /// The names of all variables.
  var variableNames: [String] { environment.variables.map(\.name) }

  /// What is known of a type by now.
  func known(_ type: CELType) -> CELType { mapping.substitute(type) }

  private func literalNode(_ literal: LiteralSyntax, _ range: ByteRange) -> CheckedNode {
    let (value, type): (CELValue, CELType) =
      switch literal {
      case .null: (.null, .null)
      case .bool(let value): (.bool(value), .bool)
      case .int(let value): (.int(value), .int)
      case .uint(let value): (.uint(value), .uint)
      case .double(let value): (.double(value), .double)
      case .string(let value): (.string(value), .string)
      case .bytes(let value): (.bytes(value), .bytes)
      }
    return node(.literal(value), type, range)
  }
}
