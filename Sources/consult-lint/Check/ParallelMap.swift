import Dispatch
import Synchronization

/// Work on many values at once, with results in the order of the values.
enum ParallelMap {
  /// `transform` of each value, by up to `jobs` workers; the result does not depend on `jobs`.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    jobs: Int,
    _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    let workers = min(jobs, values.count)
    guard workers > 1 else { return values.map(transform) }
    let next = Atomic(0)
    let slots = Mutex([Result?](repeating: nil, count: values.count))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < values.count else { return }
        let result = transform(values[index])
        slots.withLock { $0[index] = result }
      }
    }
    return slots.withLock { $0.compactMap { $0 } }
  }
}
