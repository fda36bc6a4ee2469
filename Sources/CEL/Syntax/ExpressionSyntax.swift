public import SourceText

/// An expression as it is written, macros and all.
///
/// Ranges are offsets in the text of the expression; `ExpressionSource` leads to the file.
public struct ExpressionSyntax: Hashable, Sendable {
  /// Where it is written, with the parentheses around it.
  public var range: ByteRange
  /// What it is.
  public let kind: Kind
  /// The levels of nesting; 1 for a literal or a name.
  let depth: Int

  init(_ kind: Kind, _ range: ByteRange) {
    self.kind = kind
    self.range = range
    depth = 1 + kind.parts.reduce(0) { max($0, $1.depth) }
  }

  /// What an expression is.
  public indirect enum Kind: Hashable, Sendable {
    /// A literal.
    case literal(LiteralSyntax)
    /// A name; `isRooted` where a dot stands before it.
    case name(String, isRooted: Bool)
    /// `operand.field` or `operand.?field`.
    case select(ExpressionSyntax, FieldSyntax, isOptional: Bool)
    /// `operand[key]` or `operand[?key]`.
    case index(ExpressionSyntax, ExpressionSyntax, isOptional: Bool)
    /// `function(…)` or `.function(…)`.
    case call(FieldSyntax, [ExpressionSyntax], isRooted: Bool)
    /// `receiver.function(…)`.
    case memberCall(ExpressionSyntax, FieldSyntax, [ExpressionSyntax])
    /// `[a, ?b]`.
    case list([ElementSyntax])
    /// `{k: v, ?k: v}`.
    case map([EntrySyntax])
    /// `Type{field: value}`; the type as written, with its dots.
    case message(ExpressionSyntax, [MessageFieldSyntax])
    /// `-a` or `!a`.
    case unary(UnaryOperator, ExpressionSyntax)
    /// `a + b` and so on.
    case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax)
    /// `condition ? then : otherwise`.
    case conditional(ExpressionSyntax, ExpressionSyntax, ExpressionSyntax)
  }
}

/// A literal.
public enum LiteralSyntax: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case int(Int64)
  /// A whole number with the suffix `u`.
  case uint(UInt64)
  /// A number with a fraction or an exponent.
  case double(Double)
  /// A string.
  case string(String)
  /// Bytes.
  case bytes([UInt8])
}

/// The name of a field or function where it is written.
public struct FieldSyntax: Hashable, Sendable {
  /// The name without backquotes.
  public var name: String
  /// Where it is written.
  public var range: ByteRange
}

/// An element of a list that is written out.
public struct ElementSyntax: Hashable, Sendable {
  /// The element.
  public var value: ExpressionSyntax
  /// Whether `?` stands before it.
  public var isOptional: Bool
}

/// An entry of a map that is written out.
public struct EntrySyntax: Hashable, Sendable {
  /// The key.
  public var key: ExpressionSyntax
  /// The value.
  public var value: ExpressionSyntax
  /// Whether `?` stands before it.
  public var isOptional: Bool
}

/// A field of a message that is written out.
public struct MessageFieldSyntax: Hashable, Sendable {
  /// The name of the field.
  public var field: FieldSyntax
  /// The value.
  public var value: ExpressionSyntax
  /// Whether `?` stands before it.
  public var isOptional: Bool
}

extension ExpressionSyntax.Kind {
  /// The expressions directly inside.
  public var parts: [ExpressionSyntax] {
    switch self {
    case .literal, .name: []
    case .select(let operand, _, _), .unary(_, let operand): [operand]
    case .index(let operand, let key, _): [operand, key]
    case .call(_, let arguments, _): arguments
    case .memberCall(let receiver, _, let arguments): [receiver] + arguments
    case .list(let elements): elements.map(\.value)
    case .map(let entries): entries.flatMap { [$0.key, $0.value] }
    case .message(_, let fields): fields.map(\.value)
    case .binary(_, let left, let right): [left, right]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    }
  }
}
