extension CELValue {
  /// The work that reading the whole value takes: one for each value in it and for each sixteen
  /// bytes of text.
  ///
  /// Known without a walk, so that a value built from itself many times over is seen for what
  /// it is.
  public var weight: Int {
    switch self {
    case .null, .bool, .int, .uint, .double, .timestamp, .duration, .type, .opaque: 1
    case .string(let value): 1 + value.utf8.count / 16
    case .bytes(let value): 1 + value.count / 16
    case .list(let value): value.weight
    case .map(let value): value.weight
    case .optional(let value): 1 + (value?.weight ?? 0)
    case .object(let value): 1 + value.type.fieldCount
    }
  }
}

extension Int {
  /// A sum that stays in the range of counts.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }

  /// A product that stays in the range of counts.
  func multipliedClamped(by other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }
}
