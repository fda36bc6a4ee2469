/// What the prepared programs of one text share: its names, its functions and the types it knows.
package final class PreparedContext: Sendable {
  /// The whole text.
  package let text: String
  /// The types that values and programs may name.
  package let types: PreparedTypes
  /// The names that programs show in errors.
  let names: [String]
  /// The functions that programs call.
  let functions: [PreparedFunction]

  /// The context of a text, whose tables are read from a cursor on.
  package init(
    _ text: String,
    _ reader: inout PreparedReader,
    libraries: [PreparedLibrary],
    types: PreparedTypes
  ) {
    self.text = text
    self.types = types
    let bytes = text.utf8.span
    names = reader.list(bytes) { $0.text($1) }
    var known: [FunctionLibrary?] = Array(repeating: nil, count: libraries.count)
    functions = reader.list(bytes) { reader, bytes in
      let index = reader.number(bytes)
      let declaration = reader.number(bytes)
      let overload = reader.number(bytes)
      let id = reader.text(bytes)
      let library = known[index] ?? libraries[index].library
      known[index] = library
      return PreparedFunction(library, declaration, overload, id: id)
    }
  }
}

/// The types beyond those of the language that prepared programs may name.
package struct PreparedTypes: Sendable {
  /// The types of opaque values.
  package var opaque: [OpaqueType]
  /// The type of objects under a name.
  package var object: @Sendable (String) -> ObjectType?
  /// The code list under a name.
  package var codes: @Sendable (String) -> CodeListType?

  /// Types by name.
  package init(
    opaque: [OpaqueType],
    object: @escaping @Sendable (String) -> ObjectType?,
    codes: @escaping @Sendable (String) -> CodeListType?
  ) {
    self.opaque = opaque
    self.object = object
    self.codes = codes
  }
}

/// A function of a library, found by its place there.
final class PreparedFunction: Sendable {
  let name: String
  let overload: FunctionOverload
  /// A call whose types have been checked, of which nothing is worked out beforehand.
  let direct: PlanDirectCall

  init(_ library: FunctionLibrary, _ declaration: Int, _ overload: Int, id: String) {
    let declarations = library.declarations
    let found: (String, FunctionOverload)? =
      declarations.indices.contains(declaration)
        && declarations[declaration].overloads.indices.contains(overload)
      ? (declarations[declaration].name, declarations[declaration].overloads[overload]) : nil
    // A function that is not where it was fails when it is called; a test holds every text to
    // the libraries.
    let isSame = found?.1.id == id
    name = isSame ? found?.0 ?? id : id
    self.overload =
      isSame ? found?.1 ?? .missing(id) : .missing(id)
    direct = PlanDirectCall(
      name: name,
      overload: id,
      cost: self.overload.cost,
      body: self.overload.body ?? .missing(name)
    )
  }

  /// A call with arguments of which some are constant.
  func direct(_ constants: [CELValue?]) -> PlanDirectCall {
    guard let body = overload.prepare?(constants) else { return direct }
    return PlanDirectCall(name: name, overload: overload.id, cost: overload.cost, body: body)
  }
}

extension FunctionOverload {
  fileprivate static func missing(_ id: String) -> FunctionOverload {
    FunctionOverload(id, .global, [], .dyn, body: .missing(id))
  }
}

extension FunctionBody {
  fileprivate static func missing(_ name: String) -> FunctionBody {
    .nullary { () throws(EvaluationError) in throw .undeclaredFunction(name) }
  }
}
