public import SourceText

/// An expression with the type and meaning of each part.
///
/// Macros are named, not expanded, so that a rule can be read out as it was written.
public struct CheckedExpression: Sendable {
  /// The whole expression.
  public var root: CheckedNode
  /// The number of places for variables of comprehensions.
  public var localCount: Int
}

/// A part of an expression.
public struct CheckedNode: Sendable {
  /// Where it is written, in the file.
  public var range: ByteRange
  /// The type of its value.
  public var type: CELType
  /// What it is.
  public var kind: CheckedKind
}

/// What a part of an expression is.
public indirect enum CheckedKind: Sendable {
  /// A literal, a constant of a library or the name of a type.
  case literal(CELValue)
  /// A variable of the environment.
  case variable(index: Int, name: String)
  /// A variable of a comprehension or of `cel.bind`.
  case local(slot: Int, name: String)
  /// `operand.field`; `slot` where the type of the operand is known, `optional` for `.?`.
  case select(operand: CheckedNode, field: String, slot: Int?, optional: Bool)
  /// `has(operand.field)`.
  case has(operand: CheckedNode, field: String, slot: Int?)
  /// `operand[key]`; `optional` for `[?key]`.
  case index(operand: CheckedNode, key: CheckedNode, optional: Bool)
  /// `a && b`.
  case and(CheckedNode, CheckedNode)
  /// `a || b`.
  case or(CheckedNode, CheckedNode)
  /// `condition ? then : otherwise`.
  case conditional(condition: CheckedNode, then: CheckedNode, otherwise: CheckedNode)
  /// A call of a function or operator.
  case call(CheckedCall)
  /// `[a, ?b]`.
  case list([CheckedElement])
  /// `{k: v, ?k: v}`.
  case map([CheckedEntry])
  /// `range.exists(x, …)` and its kin.
  case comprehension(CheckedComprehension)
  /// `cel.bind(name, value, body)`; the value is worked out when it is first used.
  case bind(slot: Int, name: String, value: CheckedNode, body: CheckedNode)
  /// `cel.block([…], body)`.
  case block(slots: [Int], values: [CheckedNode], body: CheckedNode)
  /// `operand.optMap(x, body)` and `operand.optFlatMap(x, body)`.
  case optionalMap(
    operand: CheckedNode,
    slot: Int,
    name: String,
    body: CheckedNode,
    flat: Bool
  )
  /// A name or function that is not known, in an expression whose types are left to evaluation.
  case unresolved(EvaluationError, arguments: [CheckedNode])
}

/// A call of a function or operator.
public struct CheckedCall: Sendable {
  /// The name as declared.
  public var name: String
  /// How it was called.
  public var style: CallStyle
  /// The arguments, the receiver first.
  public var arguments: [CheckedNode]
  /// The overloads that fit; more than one where types are dynamic.
  public var overloads: [FunctionOverload]
}

/// An element of a list that is written out.
public struct CheckedElement: Sendable {
  /// The element.
  public var node: CheckedNode
  /// Whether it is left out when it is an empty optional.
  public var isOptional: Bool
}

/// An entry of a map that is written out.
public struct CheckedEntry: Sendable {
  /// The key.
  public var key: CheckedNode
  /// The value.
  public var value: CheckedNode
  /// Whether it is left out when its value is an empty optional.
  public var isOptional: Bool
}

/// The macros that walk through a list or a map.
public enum ComprehensionKind: String, CaseIterable, Hashable, Sendable {
  /// Whether the condition holds for each element.
  case all
  /// Whether it holds for one element at least.
  case exists
  /// Whether it holds for one element and no more.
  case existsOne = "exists_one"
  /// The elements for which it holds.
  case filter
  /// A value for each element.
  case map
  /// A list of a value for each element.
  case transformList
  /// A map of a value for each key.
  case transformMap
  /// A map of the entries made for each element.
  case transformMapEntry
  /// The elements in the order of a value made for each.
  case sortBy
}

/// A macro that walks through a list or a map.
public struct CheckedComprehension: Sendable {
  /// Which macro.
  public var kind: ComprehensionKind
  /// What it walks through.
  public var range: CheckedNode
  /// The names of the variables, one or two.
  public var names: [String]
  /// The places of the variables.
  public var slots: [Int]
  /// The condition: the predicate, or the filter of a transformation.
  public var condition: CheckedNode?
  /// The value that is made; `nil` for predicates and filters.
  public var transform: CheckedNode?
}
