/// The names and functions of prepared programs, each written once.
package struct PreparedTables {
  /// A function, by where it is declared.
  struct Function: Hashable {
    var name: String
    var overload: String
  }

  private(set) var names: [String] = []
  private(set) var functions: [Function] = []
  private var nameIndex: [String: Int] = [:]
  private var functionIndex: [Function: Int] = [:]

  /// Nothing named yet.
  package init() {}

  /// The position of a name.
  mutating func index(of name: String) -> Int {
    if let known = nameIndex[name] { return known }
    nameIndex[name] = names.count
    names.append(name)
    return names.count - 1
  }

  /// The position of an overload of a function.
  mutating func index(of function: Function) -> Int {
    if let known = functionIndex[function] { return known }
    functionIndex[function] = functions.count
    functions.append(function)
    return functions.count - 1
  }

  /// Writes the tables, for `PreparedContext` to read; functions by their place in libraries.
  package func write(to writer: inout PreparedWriter, libraries: [PreparedLibrary]) {
    writer.write(list: names) { $0.write($1) }
    writer.write(list: functions) { writer, function in
      // A later library takes the place of an overload with the same id.
      let place = libraries.indices.reversed().lazy.compactMap { index in
        libraries[index].place(of: function).map { (index, $0.declaration, $0.overload) }
      }.first
      guard let place else { return writer.refuse("the function \(function.overload)") }
      writer.write(place.0)
      writer.write(place.1)
      writer.write(place.2)
      writer.write(function.overload)
    }
  }
}

/// A library that is made when a program asks for one of its functions.
package struct PreparedLibrary: Sendable {
  private let make: @Sendable () -> FunctionLibrary

  /// A library that is made by a closure, which must give the same library each time.
  package init(_ make: @escaping @Sendable () -> FunctionLibrary) { self.make = make }

  /// The libraries of every environment, and those beyond the language definition.
  package static let standard = [
    PreparedLibrary { .standard }, PreparedLibrary { .timestamps() },
    PreparedLibrary { .optionals },
  ]

  /// The libraries beyond the language definition, in the order of `FunctionLibrary.extensions`.
  package static let extensions = [
    PreparedLibrary { .strings }, PreparedLibrary { .math }, PreparedLibrary { .lists },
    PreparedLibrary { .sets }, PreparedLibrary { .encoders }, PreparedLibrary { .regex },
    PreparedLibrary { .network },
  ]

  var library: FunctionLibrary { make() }

  func place(of function: PreparedTables.Function) -> (declaration: Int, overload: Int)? {
    let declarations = library.declarations
    for (position, declaration) in declarations.enumerated()
    where declaration.name == function.name {
      if let overload = declaration.overloads.firstIndex(where: { $0.id == function.overload }) {
        return (position, overload)
      }
    }
    return nil
  }
}
