/// The kinds of types that prepared programs name.
private enum TypeTag: Int {
  case dyn, null, bool, int, uint, double, string, bytes, timestamp, duration, error
  case list, map, anyType, type, optional, opaque, object, code, parameter
}

extension PreparedWriter {
  /// Writes a type; objects and code lists by their name.
  package mutating func write(_ type: CELType) {
    switch type {
    case .dyn: write(TypeTag.dyn.rawValue)
    case .null: write(TypeTag.null.rawValue)
    case .bool: write(TypeTag.bool.rawValue)
    case .int: write(TypeTag.int.rawValue)
    case .uint: write(TypeTag.uint.rawValue)
    case .double: write(TypeTag.double.rawValue)
    case .string: write(TypeTag.string.rawValue)
    case .bytes: write(TypeTag.bytes.rawValue)
    case .timestamp: write(TypeTag.timestamp.rawValue)
    case .duration: write(TypeTag.duration.rawValue)
    case .error: write(TypeTag.error.rawValue)
    case .list(let element): write(.list, [element])
    case .map(let key, let value): write(.map, [key, value])
    case .type(nil): write(TypeTag.anyType.rawValue)
    case .type(.some(let type)): write(.type, [type])
    case .optional(let inner): write(.optional, [inner])
    case .opaque(let name, let arguments):
      write(TypeTag.opaque.rawValue)
      write(name)
      write(list: arguments) { $0.write($1) }
    case .object(let object): write(.object, object.name)
    case .code(let list): write(.code, list.name)
    case .parameter(let name): write(.parameter, name)
    }
  }

  private mutating func write(_ tag: TypeTag, _ parts: [CELType]) {
    write(tag.rawValue)
    for part in parts { write(part) }
  }

  private mutating func write(_ tag: TypeTag, _ name: String) {
    write(tag.rawValue)
    write(name)
  }
}

extension PreparedReader {
  /// A type; `dyn` for an object or a code list that is not known.
  package mutating func type(_ bytes: Span<UInt8>, _ types: PreparedTypes) -> CELType {
    switch TypeTag(rawValue: number(bytes)) {
    case .dyn, nil: return .dyn
    case .null: return .null
    case .bool: return .bool
    case .int: return .int
    case .uint: return .uint
    case .double: return .double
    case .string: return .string
    case .bytes: return .bytes
    case .timestamp: return .timestamp
    case .duration: return .duration
    case .error: return .error
    case .list: return .list(type(bytes, types))
    case .map: return .map(type(bytes, types), type(bytes, types))
    case .anyType: return .type(nil)
    case .type: return .type(type(bytes, types))
    case .optional: return .optional(type(bytes, types))
    case .opaque:
      let name = text(bytes)
      return .opaque(name, list(bytes) { $0.type($1, types) })
    case .object: return types.object(text(bytes)).map { .object($0) } ?? .dyn
    case .code: return types.codes(text(bytes)).map { .code($0) } ?? .dyn
    case .parameter: return .parameter(text(bytes))
    }
  }
}
