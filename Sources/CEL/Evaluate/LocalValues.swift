/// The values of the variables of macros and bindings; an expression without any allocates nothing.
struct LocalValues {
  /// The value of a local, or that it is not worked out.
  enum Value {
    case empty
    case value(CELValue)
    case failed(EvaluationError)
  }

  private var values: [Value]

  /// Nothing worked out yet, for a number of slots.
  init(count: Int) {
    values = count > 0 ? Array(repeating: .empty, count: count) : []
  }

  /// What stands in a slot.
  subscript(slot: Int) -> Value {
    _read { yield values[slot] }
    _modify { yield &values[slot] }
  }
}
