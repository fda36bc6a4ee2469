/// Which of at most 64 slots are taken, for those who keep only what stands in them.
public struct SlotMarks: Hashable, Sendable {
  /// A bit for each slot that is taken.
  @usableFromInline private(set) var bits: UInt64 = 0

  /// Nothing taken.
  init() {}

  /// The position of a slot among those that are taken; `nil` where it is not.
  @inlinable
  public func position(of slot: Int) -> Int? {
    bits &>> UInt64(truncatingIfNeeded: slot) & 1 == 1 ? countBefore(slot) : nil
  }

  /// The number of slots before this one that are taken.
  @inlinable
  func countBefore(_ slot: Int) -> Int {
    (bits & (1 &<< UInt64(truncatingIfNeeded: slot) &- 1)).nonzeroBitCount
  }

  /// Takes a slot.
  mutating func insert(_ slot: Int) { bits |= 1 << UInt64(slot) }

  /// Leaves a slot.
  mutating func remove(_ slot: Int) { bits &= ~(1 << UInt64(slot)) }
}
