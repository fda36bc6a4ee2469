import Synchronization

/// A clock that goes on by one whenever it is read.
final class TickingClock: Sendable {
  private let time = Atomic<UInt64>(0)

  func next() -> UInt64 { time.wrappingAdd(1, ordering: .relaxed).newValue }
}
