/// A set of small numbers that keeps the order of insertion and is emptied in one step.
struct SparseSet: Sendable {
  /// The members in order of insertion.
  private(set) var dense: [Int32] = []
  private var sparse: [Int32]

  /// An empty set of numbers below `capacity`.
  init(capacity: Int) {
    sparse = [Int32](repeating: 0, count: capacity)
    dense.reserveCapacity(min(capacity, 64))
  }

  /// Whether the number is inside.
  func contains(_ member: Int32) -> Bool {
    let index = Int(sparse[Int(member)])
    return index < dense.count && dense[index] == member
  }

  /// Adds a number; false where it was inside already.
  mutating func insert(_ member: Int32) -> Bool {
    guard !contains(member) else { return false }
    sparse[Int(member)] = Int32(truncatingIfNeeded: dense.count)
    dense.append(member)
    return true
  }

  /// Takes every number out.
  mutating func removeAll() { dense.removeAll(keepingCapacity: true) }
}
