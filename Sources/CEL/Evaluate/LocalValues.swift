/// The values of the variables of macros and bindings; an expression without any allocates nothing.
struct LocalValues {
  /// The value of a local, or that it is not worked out.
  enum Value {
    case empty
    case value(CELValue)
    case failed(EvaluationError)
  }

  private var values: [Value] = []

  /// Forgets everything and makes room for a number of slots.
  mutating func clear(count: Int) {
    if values.count < count { return values = Array(repeating: .empty, count: count) }
    for slot in 0..<count { values[slot] = .empty }
  }

  /// What stands in a slot.
  subscript(slot: Int) -> Value {
    _read { yield values[slot] }
    _modify { yield &values[slot] }
  }
}
