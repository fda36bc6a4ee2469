/// The type of an expression or a value, as the checker sees it.
///
/// CEL language definition, "Values" and "Gradual Type Checking".
public indirect enum CELType: Hashable, Sendable {
  /// Any type; the check is left to evaluation.
  case dyn
  /// The type of `null`.
  case null
  /// Truth values.
  case bool
  /// 64-bit signed integers.
  case int
  /// 64-bit unsigned integers.
  case uint
  /// 64-bit IEEE 754 numbers.
  case double
  /// Strings of Unicode scalars.
  case string
  /// Byte sequences.
  case bytes
  /// Instants, `google.protobuf.Timestamp`.
  case timestamp
  /// Lengths of time, `google.protobuf.Duration`.
  case duration
  /// The type of an expression that has a problem; fits everywhere, so that one mistake is told once.
  case error
  /// Lists of one type.
  case list(CELType)
  /// Maps from keys of one type to values of one type.
  case map(CELType, CELType)
  /// Types as values; `nil` where it is not known which.
  case type(CELType?)
  /// Optional values.
  case optional(CELType)
  /// A type that a library brings, such as `date`, with its parameters.
  case opaque(String, [CELType])
  /// Objects with known fields.
  case object(ObjectType)
  /// Strings from a code list; literals compared with them are checked.
  case code(CodeListType)
  /// A type parameter of a function declaration.
  case parameter(String)
}

extension CELType {
  /// The name of the type without its parameters, as `type(x)` gives it at run time.
  public var name: String {
    switch self {
    case .dyn: "dyn"
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string, .code: "string"
    case .bytes: "bytes"
    case .timestamp: "google.protobuf.Timestamp"
    case .duration: "google.protobuf.Duration"
    case .error: "error"
    case .list: "list"
    case .map: "map"
    case .type: "type"
    case .optional: "optional_type"
    case .opaque(let name, _): name
    case .object(let object): object.name
    case .parameter(let name): name
    }
  }

  /// The types that stand in parentheses behind the name.
  public var arguments: [CELType] {
    switch self {
    case .list(let element), .optional(let element), .type(.some(let element)): [element]
    case .map(let key, let value): [key, value]
    case .opaque(_, let arguments): arguments
    case .dyn, .null, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .error,
      .type(.none), .object, .code, .parameter:
      []
    }
  }

  /// Whether the check of this type is left to evaluation.
  public var isDynamic: Bool {
    switch self {
    case .dyn, .error: true
    default: false
    }
  }

  /// The same type with code lists read as plain strings.
  public var withoutCodes: CELType {
    switch self {
    case .code: .string
    default: replacingArguments(arguments.map(\.withoutCodes))
    }
  }

  /// The same type with other arguments, as many as it has.
  func replacingArguments(_ new: [CELType]) -> CELType {
    switch (self, new.count) {
    case (.list, 1): .list(new[0])
    case (.optional, 1): .optional(new[0])
    case (.type, 1): .type(new[0])
    case (.map, 2): .map(new[0], new[1])
    case (.opaque(let name, _), _): .opaque(name, new)
    default: self
    }
  }
}

extension CELType: CustomStringConvertible {
  /// `map(string, list(int))`.
  public var description: String {
    let arguments = arguments
    guard !arguments.isEmpty else { return name }
    return "\(name)(\(arguments.map(\.description).joined(separator: ", ")))"
  }
}
