/// The functions of an environment by name.
struct FunctionTable: Sendable {
  /// The declarations; several libraries may add overloads to one name, and a
  /// later one takes the place of an overload with the same id.
  private(set) var functions: [String: FunctionDeclaration] = [:]
  /// Constants of libraries by name.
  private(set) var constants: [String: (type: CELType, value: CELValue)] = [:]

  init(_ libraries: [FunctionLibrary]) {
    for library in libraries { add(library) }
  }

  private mutating func add(_ library: FunctionLibrary) {
    for declaration in library.declarations {
      guard var known = functions[declaration.name] else {
        functions[declaration.name] = declaration
        continue
      }
      // A later overload takes the place of an earlier one with its id.
      let ids = Set(declaration.overloads.map(\.id))
      known.overloads.removeAll { ids.contains($0.id) }
      known.overloads += declaration.overloads
      functions[declaration.name] = known
    }
    for constant in library.constants {
      constants[constant.name] = (constant.type, constant.value)
    }
    for type in library.types { constants[type.name] = (.type(type), .type(type)) }
  }
}
