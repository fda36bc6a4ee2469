extension CELValue {
  /// Whether two values are equal in CEL: numbers by what they stand for, whatever their type.
  ///
  /// Values of types that have nothing in common are not equal; no comparison is an error
  /// (CEL language definition, "Equality and Ordering").
  public func isEqual(to other: CELValue) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8Equals(right)
    case (.bytes(let left), .bytes(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.uint(let left), .uint(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.timestamp(let left), .timestamp(let right)): left == right
    case (.duration(let left), .duration(let right)): left == right
    case (.type(let left), .type(let right)): left.name == right.name
    case (.opaque(let left), .opaque(let right)): left == right
    case (.optional(let left), .optional(let right)): Self.areEqual(left, right)
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isEqual(to: $1) }
    case (.map(let left), .map(let right)): left.isEqual(to: right)
    case (.object(let left), .object(let right)): left === right || Self.areEqual(left, right)
    default: NumberOrder.compare(self, other) == .equal
    }
  }

  private static func areEqual(_ left: CELValue?, _ right: CELValue?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.isEqual(to: right)
  }

  private static func areEqual(_ left: any CELObject, _ right: any CELObject) -> Bool {
    guard left.type == right.type else { return false }
    for slot in left.type.fields.indices {
      switch (left.field(at: slot), right.field(at: slot)) {
      case (.value(let left), .value(let right)):
        guard left.isEqual(to: right) else { return false }
      case (.absent, .absent): continue
      default: return false
      }
    }
    return true
  }
}

extension CELMap {
  /// The same keys with equal values, in any order.
  func isEqual(to other: CELMap) -> Bool {
    guard count == other.count else { return false }
    return entries.allSatisfy { entry in
      guard let value = other[entry.key] else { return false }
      return entry.value.isEqual(to: value)
    }
  }
}

extension String {
  /// Whether the Unicode scalars are the same; Swift's own `==` takes canonical forms as equal.
  func utf8Equals(_ other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
