import CEL

/// Types in the notation of the language: `map(string, list(int))`.
enum SuiteType {
  /// The type that a text stands for; types that the project does not have are `dyn`.
  static func read(_ text: String) -> CELType {
    guard let syntax = ExpressionSource(text).parse().syntax else { return .dyn }
    return type(syntax)
  }

  private static func type(_ syntax: ExpressionSyntax) -> CELType {
    switch syntax.kind {
    case .name(let name, _): named(name, [])
    case .call(let name, let arguments, _): named(name.name, arguments.map(type))
    case .select: named(syntax.description, [])
    case .literal(.null): .null
    default: .dyn
    }
  }

  private static func named(_ name: String, _ arguments: [CELType]) -> CELType {
    switch (name, arguments.count) {
    case ("null_type", 0): .null
    case ("bool", 0): .bool
    case ("int", 0): .int
    case ("uint", 0): .uint
    case ("double", 0): .double
    case ("string", 0): .string
    case ("bytes", 0): .bytes
    case ("google.protobuf.Timestamp", 0): .timestamp
    case ("google.protobuf.Duration", 0): .duration
    case ("list", 1): .list(arguments[0])
    case ("list", 0): .list(.dyn)
    case ("map", 2): .map(arguments[0], arguments[1])
    case ("map", 0): .map(.dyn, .dyn)
    case ("type", 1): .type(arguments[0])
    case ("type", 0): .type(nil)
    case ("optional_type", 1): .optional(arguments[0])
    case ("optional_type", 0): .optional(.dyn)
    case (_, 0) where name.count == 1: .parameter(name)
    case (_, 0): name == "net.IP" || name == "net.CIDR" ? .opaque(name, []) : .dyn
    default: .opaque(name, arguments)
    }
  }
}
