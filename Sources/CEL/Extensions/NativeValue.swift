/// A Swift type that stands for one type of CEL, so that functions are written in plain Swift.
protocol NativeValue: Sendable {
  /// The type that it stands for.
  static var celType: CELType { get }

  /// The Swift value of a CEL value; `nil` for another type.
  init?(_ value: CELValue)

  /// The CEL value.
  var celValue: CELValue { get }
}

extension String: NativeValue {
  static var celType: CELType { .string }

  init?(_ value: CELValue) {
    guard case .string(let string) = value else { return nil }
    self = string
  }

  var celValue: CELValue { .string(self) }
}

extension Int64: NativeValue {
  static var celType: CELType { .int }

  init?(_ value: CELValue) {
    guard case .int(let int) = value else { return nil }
    self = int
  }

  var celValue: CELValue { .int(self) }
}

extension UInt64: NativeValue {
  static var celType: CELType { .uint }

  init?(_ value: CELValue) {
    guard case .uint(let uint) = value else { return nil }
    self = uint
  }

  var celValue: CELValue { .uint(self) }
}

extension Double: NativeValue {
  static var celType: CELType { .double }

  init?(_ value: CELValue) {
    guard case .double(let double) = value else { return nil }
    self = double
  }

  var celValue: CELValue { .double(self) }
}

extension Bool: NativeValue {
  static var celType: CELType { .bool }

  init?(_ value: CELValue) {
    guard case .bool(let bool) = value else { return nil }
    self = bool
  }

  var celValue: CELValue { .bool(self) }
}

extension [UInt8]: NativeValue {
  static var celType: CELType { .bytes }

  init?(_ value: CELValue) {
    guard case .bytes(let bytes) = value else { return nil }
    self = bytes
  }

  var celValue: CELValue { .bytes(self) }
}

/// Any list; where it is a result its elements are of the type parameter `T`.
extension CELList: NativeValue {
  static var celType: CELType { .list(.parameter("T")) }

  init?(_ value: CELValue) {
    guard case .list(let list) = value else { return nil }
    self = list
  }

  var celValue: CELValue { .list(self) }
}

/// A list of strings; a list that holds anything else is none.
struct StringList: NativeValue {
  var strings: [String]

  static var celType: CELType { .list(.string) }

  init(_ strings: [String]) { self.strings = strings }

  init?(_ value: CELValue) {
    guard case .list(let list) = value else { return nil }
    strings = []
    strings.reserveCapacity(list.count)
    for element in list {
      guard case .string(let string) = element else { return nil }
      strings.append(string)
    }
  }

  var celValue: CELValue { .list(strings.map { .string($0) }) }
}

/// A value of any type, `dyn`.
struct DynamicValue: NativeValue {
  var celValue: CELValue

  static var celType: CELType { .dyn }

  init(_ value: CELValue) { celValue = value }
}
