/// When a place was and will be how far from UTC.
///
/// RFC 8536; made from the bytes of a compiled zone file, which the caller reads.
public struct TimeZoneRules: Hashable, Sendable {
  /// An instant from which another offset holds.
  struct Transition: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    var instant: Int64
    /// Seconds east of UTC from then on.
    var offset: Int
  }

  /// The changes by rising instant.
  var transitions: [Transition]
  /// Seconds east of UTC before the first change.
  var firstOffset: Int
  /// The rule for the time behind the last change, where there is one.
  var rest: PosixTimeZone?

  /// Rules from transitions, the offset before them and the rule behind them.
  init(transitions: [Transition], firstOffset: Int, rest: PosixTimeZone?) {
    self.transitions = transitions
    self.firstOffset = firstOffset
    self.rest = rest
  }

  /// Seconds east of UTC at an instant, given in seconds since 1970-01-01T00:00:00Z.
  public func offset(at instant: Int64) -> Int {
    guard let last = transitions.last else { return rest?.offset(at: instant) ?? firstOffset }
    if instant >= last.instant { return rest?.offset(at: instant) ?? last.offset }
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : transitions[low - 1].offset
  }
}
