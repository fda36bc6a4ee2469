internal import Synchronization

/// A value that is worked out when it is first asked for, once, on whichever thread asks.
///
/// Working it out must not ask for the value itself.
final class Lazily<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case waiting(@Sendable () -> Value)
    case ready(Value)
  }

  private let state: Mutex<State>

  /// A value that is known.
  init(_ value: Value) { state = Mutex(.ready(value)) }

  /// A value that a closure makes.
  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.waiting(make)) }

  /// The value.
  var value: Value {
    state.withLock { state in
      switch state {
      case .ready(let value): return value
      case .waiting(let make):
        let value = make()
        state = .ready(value)
        return value
      }
    }
  }
}
