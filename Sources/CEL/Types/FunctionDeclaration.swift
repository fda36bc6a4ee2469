public import Findings

/// A function or operator: declared once, for the checker, the evaluator and the reference pages.
public struct FunctionDeclaration: Sendable {
  /// The name: `size`, `calendar.elapsed`, or an operator such as `_<_`.
  public var name: String
  /// What it does, in one or two sentences.
  public var documentation: BilingualText
  /// How a rule is read out: `{0}`, `{1}` stand for the arguments, the receiver first.
  public var phrase: BilingualText?
  /// Expressions that are true.
  public var examples: [FunctionExample]
  /// The ways to call it.
  public var overloads: [FunctionOverload]

  /// A function with its overloads.
  public init(
    _ name: String,
    documentation: BilingualText,
    phrase: BilingualText? = nil,
    examples: [FunctionExample] = [],
    overloads: [FunctionOverload]
  ) {
    self.name = name
    self.documentation = documentation
    self.phrase = phrase
    self.examples = examples
    self.overloads = overloads
  }
}

/// An expression that is true, as an example of a function; a test evaluates each one.
public struct FunctionExample: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The expression, of type bool.
  public var expression: String

  /// An example.
  public init(_ expression: String) { self.expression = expression }

  /// An example.
  public init(stringLiteral value: String) { expression = value }
}

/// How a function is called.
public enum CallStyle: Hashable, Sendable {
  /// `f(a, b)`.
  case global
  /// `a.f(b)`; the receiver is the first parameter.
  case member
}

/// One way to call a function.
public struct FunctionOverload: Sendable {
  /// A name that no other overload has, such as `string_to_int`.
  public var id: String
  /// How it is called.
  public var style: CallStyle
  /// The types of the arguments, the receiver first.
  public var parameters: [CELType]
  /// The type of the result.
  public var result: CELType
  /// Whether the last parameter may be given more than once; the body is then `variadic`.
  public var isVariadic = false
  /// What a call costs.
  public var cost: FunctionCost
  /// What a call does; `nil` for a function that is only declared.
  public var body: FunctionBody?
  /// Makes a faster body when an expression is compiled, for a call some of whose arguments are
  /// constant; it takes the same arguments.
  public var prepare: (@Sendable ([CELValue?]) -> FunctionBody?)?
  /// The position of an argument that is a regular expression; one that is written out is read
  /// when an expression is compiled, and its mistake is then a problem.
  public var patternArgument: Int?

  /// An overload.
  public init(
    _ id: String,
    _ style: CallStyle = .global,
    _ parameters: [CELType],
    _ result: CELType,
    cost: FunctionCost = .one,
    body: FunctionBody?
  ) {
    self.id = id
    self.style = style
    self.parameters = parameters
    self.result = result
    self.cost = cost
    self.body = body
  }
}

/// What a call does; the closure gets as many values as the overload has parameters.
///
/// Types have been checked against the parameters before the closure is called.
public enum FunctionBody: Sendable {
  /// No argument.
  case nullary(@Sendable () throws(EvaluationError) -> CELValue)
  /// One argument.
  case unary(@Sendable (CELValue) throws(EvaluationError) -> CELValue)
  /// Two arguments.
  case binary(@Sendable (CELValue, CELValue) throws(EvaluationError) -> CELValue)
  /// Three arguments.
  case ternary(@Sendable (CELValue, CELValue, CELValue) throws(EvaluationError) -> CELValue)
  /// Any number of arguments.
  case variadic(@Sendable ([CELValue]) throws(EvaluationError) -> CELValue)
  /// Any number of arguments, and what functions noted of texts.
  case noting(@Sendable ([CELValue], inout TextNotes) throws(EvaluationError) -> CELValue)
}
