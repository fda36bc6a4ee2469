/// The functions of an environment by name.
struct FunctionTable: Sendable {
  /// The functions; several libraries may add overloads to one name, and a later one takes the
  /// place of an overload with the same id.
  private(set) var functions: [String: DeclaredFunction] = [:]
  /// Constants of libraries by name.
  private(set) var constants: [String: (type: CELType, value: CELValue)] = [:]

  init(_ libraries: [FunctionLibrary]) {
    for library in libraries { add(library) }
  }

  private mutating func add(_ library: FunctionLibrary) {
    for declaration in library.declarations {
      let function = DeclaredFunction(declaration)
      let name = declaration.name
      functions[name] = functions[name]?.merged(with: function) ?? function
    }
    for constant in library.constants {
      constants[constant.name] = (constant.type, constant.value)
    }
    for type in library.types { constants[type.name] = (.type(type), .type(type)) }
  }
}

/// A function with its overloads sorted by the way in which they are called.
final class DeclaredFunction: Sendable {
  let declaration: FunctionDeclaration
  private let members: [DeclaredOverload]
  private let globals: [DeclaredOverload]

  convenience init(_ declaration: FunctionDeclaration) {
    self.init(declaration, declaration.overloads.map(DeclaredOverload.init))
  }

  private init(_ declaration: FunctionDeclaration, _ overloads: [DeclaredOverload]) {
    self.declaration = declaration
    members = overloads.filter { $0.overload.style == .member }
    globals = overloads.filter { $0.overload.style == .global }
  }

  /// The function with the overloads of another; those with the same id give way.
  func merged(with other: DeclaredFunction) -> DeclaredFunction {
    let added = other.globals + other.members
    let ids = Set(added.map(\.overload.id))
    let all = (globals + members).filter { !ids.contains($0.overload.id) } + added
    var declaration = declaration
    declaration.overloads = all.map(\.overload)
    return DeclaredFunction(declaration, all)
  }

  func overloads(_ style: CallStyle) -> [DeclaredOverload] {
    style == .member ? members : globals
  }
}

/// An overload, and what can be known of it before any argument is.
final class DeclaredOverload: Sendable {
  let overload: FunctionOverload
  /// Whether a type parameter stands in its types.
  let isGeneric: Bool
  private let families: [TypeFamily]

  init(_ overload: FunctionOverload) {
    self.overload = overload
    isGeneric = (overload.parameters + [overload.result]).contains(where: \.hasParameter)
    families = overload.parameters.map(TypeFamily.init)
  }

  /// Whether the arguments may fit; most overloads are ruled out here without further work.
  func mayTake(_ arguments: [TypeFamily]) -> Bool {
    guard overload.accepts(arguments.count) else { return false }
    for (position, argument) in arguments.enumerated() {
      let wanted = families[Swift.min(position, families.count - 1)]
      if argument != wanted, argument != .open, wanted != .open { return false }
    }
    return true
  }
}

/// Types that can fit each other, roughly; types of two families cannot.
enum TypeFamily {
  case open
  case bool, int, uint, double, string, bytes, timestamp, duration
  case list, map, type, optional, opaque, object

  init(_ type: CELType) {
    switch type {
    case .dyn, .error, .null, .parameter: self = .open
    case .bool: self = .bool
    case .int: self = .int
    case .uint: self = .uint
    case .double: self = .double
    case .string, .code: self = .string
    case .bytes: self = .bytes
    case .timestamp: self = .timestamp
    case .duration: self = .duration
    case .list: self = .list
    case .map: self = .map
    case .type: self = .type
    case .optional: self = .optional
    case .opaque: self = .opaque
    case .object: self = .object
    }
  }
}

extension CELType {
  fileprivate var hasParameter: Bool {
    if case .parameter = self { return true }
    return arguments.contains(where: \.hasParameter)
  }
}
