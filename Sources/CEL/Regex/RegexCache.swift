internal import Synchronization

/// Compiled patterns by their text, so that a pattern in a rule is compiled once.
///
/// It holds a bounded number of patterns and forgets them together when it is full.
public final class RegexCache: Sendable {
  private let limit: Int
  private let known = Mutex<[String: RegularExpression]>([:])

  /// An empty cache for at most `limit` patterns.
  public init(limit: Int = 512) { self.limit = limit }

  /// The compiled pattern, which is compiled now where it was not known.
  public func expression(_ pattern: String) throws(RegexProblem) -> RegularExpression {
    if let found = known.withLock({ $0[pattern] }) { return found }
    let made = try RegularExpression(compiling: pattern)
    known.withLock { known in
      if known.count >= limit { known.removeAll() }
      known[pattern] = made
    }
    return made
  }
}
