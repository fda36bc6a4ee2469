/// A value at run time.
///
/// Three words wide; scalars, dates and short strings are held without allocation.
public enum CELValue: Sendable {
  /// `null`.
  case null
  /// A truth value.
  case bool(Bool)
  /// A signed integer.
  case int(Int64)
  /// An unsigned integer.
  case uint(UInt64)
  /// A number with decimals.
  case double(Double)
  /// A string.
  case string(String)
  /// A byte sequence.
  case bytes([UInt8])
  /// A list.
  case list(CELList)
  /// A map.
  case map(CELMap)
  /// An instant.
  case timestamp(CELTimestamp)
  /// A length of time.
  case duration(CELDuration)
  /// A type as a value.
  case type(CELType)
  /// A value that may be there, `optional.of(x)`, or not, `optional.none()`.
  indirect case optional(CELValue?)
  /// An object with fields.
  case object(any CELObject)
  /// A value of a library's own type.
  case opaque(OpaqueValue)
}

extension CELValue {
  /// A list of values.
  public static func list(_ values: [CELValue]) -> CELValue { .list(CELList(values)) }

  /// The type at run time; the elements of lists and maps are `dyn`.
  public var type: CELType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .list: .list(.dyn)
    case .map: .map(.dyn, .dyn)
    case .timestamp: .timestamp
    case .duration: .duration
    case .type: .type(nil)
    case .optional: .optional(.dyn)
    case .object(let object): .object(object.type)
    case .opaque(let value): .opaque(value.type.name, [])
    }
  }
}
