internal import Synchronization

/// A value that is worked out when it is first asked for, once, on whichever thread asks.
///
/// Working it out must not ask for the value itself.
final class Lazily<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let known: Mutex<Value?>

  /// A value that is known.
  init(_ value: Value) {
    make = { value }
    known = Mutex(value)
  }

  /// A value that a closure makes.
  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    known = Mutex(nil)
  }

  /// The value.
  var value: Value {
    known.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}
