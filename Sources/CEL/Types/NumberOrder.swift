/// How two numbers stand to each other.
enum NumberOrder {
  case less, equal, greater
  /// One of them is not a number.
  case unordered

  /// The order of two numbers of any type; `nil` where one of the values is not of a number type.
  ///
  /// A whole number meets a double as the nearest double, as in the reference implementations.
  static func compare(_ left: CELValue, _ right: CELValue) -> NumberOrder? {
    switch (left, right) {
    case (.int(let left), .int(let right)): of(left, right)
    case (.uint(let left), .uint(let right)): of(left, right)
    case (.double(let left), .double(let right)): of(left, right)
    case (.int(let left), .uint(let right)):
      left < 0 ? .less : of(UInt64(left), right)
    case (.uint(let left), .int(let right)):
      right < 0 ? .greater : of(left, UInt64(right))
    case (.int(let left), .double(let right)): of(Double(left), right)
    case (.double(let left), .int(let right)): of(left, Double(right))
    case (.uint(let left), .double(let right)): of(Double(left), right)
    case (.double(let left), .uint(let right)): of(left, Double(right))
    default: nil
    }
  }

  private static func of<T: Comparable>(_ left: T, _ right: T) -> NumberOrder {
    if left < right { return .less }
    if left == right { return .equal }
    return left > right ? .greater : .unordered
  }
}

extension CELValue {
  /// The order of two values of one ordered type, or of two numbers; `nil` for other values.
  func order(to other: CELValue) -> NumberOrder? {
    switch (self, other) {
    case (.string(let left), .string(let right)): Self.order(left.utf8, right.utf8)
    case (.bytes(let left), .bytes(let right)): Self.order(left, right)
    case (.bool(let left), .bool(let right)):
      left == right ? .equal : right ? .less : .greater
    case (.timestamp(let left), .timestamp(let right)):
      left < right ? .less : left == right ? .equal : .greater
    case (.duration(let left), .duration(let right)):
      left < right ? .less : left == right ? .equal : .greater
    default: NumberOrder.compare(self, other)
    }
  }

  /// By bytes, which for UTF-8 is by Unicode scalars.
  private static func order(
    _ left: some Sequence<UInt8>,
    _ right: some Sequence<UInt8>
  ) -> NumberOrder {
    var others = right.makeIterator()
    for byte in left {
      guard let other = others.next() else { return .greater }
      if byte != other { return byte < other ? .less : .greater }
    }
    return others.next() == nil ? .equal : .less
  }
}
