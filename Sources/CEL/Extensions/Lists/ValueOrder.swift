/// The order of values of one type, for sorting.
enum ValueOrder {
  /// Whether values of this kind have an order.
  static func isOrdered(_ value: CELValue) -> Bool {
    switch value {
    case .int, .uint, .double, .bool, .duration, .timestamp, .string, .bytes: true
    case .null, .list, .map, .type, .optional, .object, .opaque: false
    }
  }

  /// Whether the left value stands before the right one; NaN stands before every number.
  static func isLess(_ left: CELValue, _ right: CELValue) -> Bool {
    if case .double(let left) = left, case .double(let right) = right, left.isNaN {
      return !right.isNaN
    }
    return left.order(to: right) == .less
  }
}
