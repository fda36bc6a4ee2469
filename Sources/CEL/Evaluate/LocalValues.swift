/// The values of the variables of macros and bindings; the first few are held without allocation.
struct LocalValues {
  /// The value of a local, or that it is not worked out.
  enum Value {
    case empty
    case value(CELValue)
    case failed(EvaluationError)
  }

  private static let nearCount = 4

  private var near: InlineArray<4, Value> = .init(repeating: .empty)
  private var far: [Value]

  /// Nothing worked out yet, for a number of slots.
  init(count: Int) {
    far = count > Self.nearCount ? Array(repeating: .empty, count: count - Self.nearCount) : []
  }

  /// What stands in a slot.
  subscript(slot: Int) -> Value {
    get { slot < Self.nearCount ? near[slot] : far[slot - Self.nearCount] }
    set {
      if slot < Self.nearCount {
        near[slot] = newValue
      } else {
        far[slot - Self.nearCount] = newValue
      }
    }
  }
}
