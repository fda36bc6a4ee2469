/// The kinds of values that prepared programs hold.
private enum ValueTag: Int {
  case null, no, yes, int, uint, double, string, bytes, list, map, timestamp, duration, type
  case empty, full, opaque
}

extension PreparedWriter {
  /// Writes a value; objects and values with a payload cannot be written.
  package mutating func write(_ value: CELValue) {
    switch value {
    case .null: write(ValueTag.null.rawValue)
    case .bool(let value): write((value ? ValueTag.yes : .no).rawValue)
    case .int(let number):
      write(ValueTag.int.rawValue)
      write(signed: Int(number))
    case .uint(let number):
      write(ValueTag.uint.rawValue)
      write(bits: number)
    case .double(let number):
      write(ValueTag.double.rawValue)
      write(bits: number.bitPattern)
    case .string(let text):
      write(ValueTag.string.rawValue)
      write(text)
    case .bytes(let bytes):
      write(ValueTag.bytes.rawValue)
      write(list: bytes) { $0.write(Int($1)) }
    case .list(let list):
      write(ValueTag.list.rawValue)
      write(list: list.values) { $0.write($1) }
    case .map(let map):
      write(ValueTag.map.rawValue)
      write(list: map.entries) { writer, entry in
        writer.write(entry.key)
        writer.write(entry.value)
      }
    case .timestamp(let time):
      write(ValueTag.timestamp.rawValue)
      write(signed: Int(time.seconds))
      write(signed: Int(time.nanoseconds))
    case .duration(let duration):
      write(ValueTag.duration.rawValue)
      write(signed: Int(duration.seconds))
      write(signed: Int(duration.nanoseconds))
    case .type(let type):
      write(ValueTag.type.rawValue)
      write(type)
    case .optional(let inner):
      write((inner == nil ? ValueTag.empty : .full).rawValue)
      if let inner { write(inner) }
    case .opaque(let value): write(value)
    case .object(let object): refuse("an object of the type \(object.type.name)")
    }
  }

  private mutating func write(_ value: OpaqueValue) {
    if value.payload != nil { refuse("a value of the type \(value.type.name)") }
    write(ValueTag.opaque.rawValue)
    write(value.type.name)
    write(signed: Int(value.bits))
  }
}

extension PreparedReader {
  /// A value.
  package mutating func value(_ bytes: Span<UInt8>, _ types: PreparedTypes) -> CELValue {
    switch ValueTag(rawValue: number(bytes)) {
    case .null, nil: return .null
    case .no: return .bool(false)
    case .yes: return .bool(true)
    case .int: return .int(Int64(signed(bytes)))
    case .uint: return .uint(bits(bytes))
    case .double: return .double(Double(bitPattern: bits(bytes)))
    case .string: return .string(text(bytes))
    case .bytes: return .bytes(list(bytes) { UInt8(truncatingIfNeeded: $0.number($1)) })
    case .list: return .list(list(bytes) { $0.value($1, types) })
    case .map:
      let entries = list(bytes) { reader, bytes in
        CELMap.Entry(key: reader.value(bytes, types), value: reader.value(bytes, types))
      }
      return CELMap(entries).map { .map($0) } ?? .null
    case .timestamp:
      let (seconds, rest) = (Int64(signed(bytes)), Int32(truncatingIfNeeded: signed(bytes)))
      return CELTimestamp(seconds: seconds, nanoseconds: rest).map { .timestamp($0) } ?? .null
    case .duration:
      let (seconds, rest) = (Int64(signed(bytes)), Int64(signed(bytes)))
      return CELDuration(seconds: seconds, nanoseconds: rest).map { .duration($0) } ?? .null
    case .type: return .type(type(bytes, types))
    case .empty: return .optional(nil)
    case .full: return .optional(value(bytes, types))
    case .opaque:
      let name = text(bytes)
      let bits = Int64(signed(bytes))
      let type = types.opaque.first { $0.name == name }
      return type.map { .opaque(OpaqueValue($0, bits: bits)) } ?? .null
    }
  }
}
