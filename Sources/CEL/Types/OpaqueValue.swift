/// A type of a library: one instance stands for it everywhere.
public final class OpaqueType: Sendable {
  /// The name, which `CELType.opaque` carries too.
  public let name: String
  /// How a value is written in traces and messages.
  public let describe: @Sendable (OpaqueValue) -> String

  /// A type with a name of its own.
  public init(_ name: String, describe: @escaping @Sendable (OpaqueValue) -> String) {
    self.name = name
    self.describe = describe
  }
}

/// What an opaque value holds when 64 bits are not enough.
public protocol OpaquePayload: AnyObject, Sendable {
  /// Whether another payload of the same type is equal.
  func isEqual(to other: any OpaquePayload) -> Bool
  /// Feeds what `isEqual` compares.
  func hash(into hasher: inout Hasher)
}

/// A value of a library's type: 64 bits without allocation, or a payload.
public struct OpaqueValue: Sendable {
  private enum Storage {
    case bits(OpaqueType, Int64)
    case payload(OpaqueBox)
  }

  private let storage: Storage

  /// A value that is 64 bits, such as a day number.
  public init(_ type: OpaqueType, bits: Int64) { storage = .bits(type, bits) }

  /// A value with a payload.
  public init(_ type: OpaqueType, payload: any OpaquePayload) {
    storage = .payload(OpaqueBox(type: type, payload: payload))
  }

  /// The type.
  public var type: OpaqueType {
    switch storage {
    case .bits(let type, _): type
    case .payload(let box): box.type
    }
  }

  /// The bits; 0 for a value with a payload.
  public var bits: Int64 {
    switch storage {
    case .bits(_, let bits): bits
    case .payload: 0
    }
  }

  /// The payload, where there is one.
  public var payload: (any OpaquePayload)? {
    switch storage {
    case .bits: nil
    case .payload(let box): box.payload
    }
  }
}

private final class OpaqueBox: Sendable {
  let type: OpaqueType
  let payload: any OpaquePayload

  init(type: OpaqueType, payload: any OpaquePayload) {
    self.type = type
    self.payload = payload
  }
}

extension OpaqueValue: Hashable {
  /// The same type, bits and payload.
  public static func == (left: OpaqueValue, right: OpaqueValue) -> Bool {
    switch (left.storage, right.storage) {
    case (.bits(let leftType, let leftBits), .bits(let rightType, let rightBits)):
      leftBits == rightBits && (leftType === rightType || leftType.name == rightType.name)
    case (.payload(let left), .payload(let right)):
      left.type.name == right.type.name && left.payload.isEqual(to: right.payload)
    case (.bits, .payload), (.payload, .bits): false
    }
  }

  /// By type name, bits and payload.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(type.name)
    hasher.combine(bits)
    payload?.hash(into: &hasher)
  }
}
