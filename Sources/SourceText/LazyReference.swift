public import Synchronization

/// A reference that is made when it is first asked for, on whichever thread asks.
///
/// Of values that several threads make at once, one is kept. Reading it afterwards is one load:
/// it is compiled into the reader, which `AtomicLazyReference` of the standard library is not.
public struct LazyReference<Value: AnyObject & Sendable>: ~Copyable, Sendable {
  @usableFromInline let kept = Atomic<Unmanaged<Value>?>(nil)

  /// Nothing made yet.
  @inlinable
  public init() {}

  deinit { kept.load(ordering: .acquiring)?.release() }

  /// The value; `make` makes it where there is none.
  @inlinable
  @inline(__always)
  public func value<Failure>(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    if let known = kept.load(ordering: .acquiring) { return known.takeUnretainedValue() }
    return keep(try make())
  }

  /// Keeps a value, unless another one was kept meanwhile.
  @inlinable
  @inline(never)
  func keep(_ value: Value) -> Value {
    let made = Unmanaged.passRetained(value)
    let (isKept, other) = kept.compareExchange(
      expected: nil,
      desired: made,
      ordering: .acquiringAndReleasing
    )
    guard !isKept, let other else { return value }
    made.release()
    return other.takeUnretainedValue()
  }
}
