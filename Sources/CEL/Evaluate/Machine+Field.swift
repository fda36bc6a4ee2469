extension Machine {
  /// Fields read by slot from a variable or a local.
  mutating func path(_ index: Int) throws(EvaluationError) -> CELValue {
    let path = plan.tables.paths[index]
    return try walk(path, count: Int(path.slotCount))
  }

  /// The field at which a path ends; `nil` where it does not come that far.
  func lastField(of index: Int) -> FieldRead? {
    let path = plan.tables.paths[index]
    let count = Int(path.slotCount)
    guard count > 0, case .object(let object)? = try? walk(path, count: count - 1) else {
      return nil
    }
    return FieldRead(
      object: object,
      slot: Int(plan.tables.parts[Int(path.firstSlot) + count - 1])
    )
  }

  private func walk(_ path: PlanPath, count: Int) throws(EvaluationError) -> CELValue {
    var current: CELValue
    if path.isLocal {
      current = try local(Int(path.root))
    } else {
      guard path.root < variables.count else { throw .undeclaredVariable(text(path, fields: 0)) }
      current = variables[Int(path.root)]
    }
    for position in 0..<count {
      guard case .object(let object) = current else {
        throw .noSuchField(path: text(path, fields: position + 1))
      }
      switch object.field(at: Int(plan.tables.parts[Int(path.firstSlot) + position])) {
      case .value(let value): current = value
      case .absent: throw .noSuchField(path: text(path, fields: position + 1))
      case .unreadable: throw .unreadableField(path: text(path, fields: position + 1))
      case .failed(let error): throw error
      }
    }
    return current
  }

  /// The path as written, up to a number of fields.
  private func text(_ path: PlanPath, fields: Int) -> String {
    let first = Int(path.firstName)
    var text = plan.tables.names[first]
    for position in 0..<fields {
      text += "."
      text += plan.tables.names[first + 1 + position]
    }
    return text
  }

  /// `has()` of the last field of a path; the fields before it must be there.
  mutating func hasPath(_ index: Int) throws(EvaluationError) -> Bool {
    let path = plan.tables.paths[index]
    let last = Int(path.slotCount) - 1
    let operand = try walk(path, count: last)
    guard case .object(let object) = operand else { return false }
    switch object.field(at: Int(plan.tables.parts[Int(path.firstSlot) + last])) {
    case .value: return true
    case .absent: return false
    case .unreadable: throw .unreadableField(path: text(path, fields: last + 1))
    case .failed(let error): throw error
    }
  }

  mutating func selectSlot(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let operand = try value(Int(node.a))
    let path = plan.tables.names[Int(node.c)]
    guard case .object(let object) = operand else { throw .noSuchField(path: path) }
    return try Self.read(object.field(at: Int(node.b)), path)
  }

  mutating func selectName(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let operand = try value(Int(node.a))
    let field = plan.tables.names[Int(node.b)]
    let path = plan.tables.names[Int(node.c)]
    guard case .optional(let inner) = operand else {
      return try Self.read(try Self.field(field, of: operand, path), path)
    }
    // Selecting from an optional goes on with an optional.
    guard let inner else { return .optional(nil) }
    return try Self.readOptional(try Self.field(field, of: inner, path), path)
  }

  mutating func optionalSelect(_ node: PlanNode) throws(EvaluationError) -> CELValue {
    let operand = try value(Int(node.a))
    let field = plan.tables.names[Int(node.b)]
    let path = plan.tables.names[Int(node.c)]
    guard case .optional(let inner) = operand else {
      return try Self.readOptional(try Self.field(field, of: operand, path), path)
    }
    guard let inner else { return .optional(nil) }
    return try Self.readOptional(try Self.field(field, of: inner, path), path)
  }

  /// `has()` of a field by slot or by name.
  mutating func has(_ node: PlanNode) throws(EvaluationError) -> Bool {
    var operand = try value(Int(node.a))
    let path = plan.tables.names[Int(node.c)]
    if case .optional(let inner) = operand {
      guard let inner else { return false }
      operand = inner
    }
    let found: CELField
    if node.operation == .hasSlot, case .object(let object) = operand {
      found = object.field(at: Int(node.b))
    } else if node.operation == .hasName {
      found = try Self.field(plan.tables.names[Int(node.b)], of: operand, path)
    } else {
      throw .noSuchField(path: path)
    }
    switch found {
    case .value: return true
    case .absent: return false
    case .unreadable: throw .unreadableField(path: path)
    case .failed(let error): throw error
    }
  }

  /// A field by name: an entry of a map, or a field of an object.
  private static func field(
    _ name: String,
    of operand: CELValue,
    _ path: String
  ) throws(EvaluationError) -> CELField {
    switch operand {
    case .map(let map):
      if let value = map[name] { return .value(value) }
      return .absent
    case .object(let object):
      guard let slot = object.type.slot(of: name) else { throw .noSuchField(path: path) }
      return object.field(at: slot)
    default: throw .noSuchField(path: path)
    }
  }

  private static func read(_ field: CELField, _ path: String) throws(EvaluationError) -> CELValue {
    switch field {
    case .value(let value): return value
    case .absent: throw .noSuchField(path: path)
    case .unreadable: throw .unreadableField(path: path)
    case .failed(let error): throw error
    }
  }

  private static func readOptional(
    _ field: CELField,
    _ path: String
  ) throws(EvaluationError) -> CELValue {
    if case .absent = field { return .optional(nil) }
    return .optional(try read(field, path))
  }
}
