internal import Findings

/// Notes what the parts of linting take; without a clock it does nothing.
struct StopWatch {
  private let clock: (@Sendable () -> UInt64)?
  private var last: UInt64
  /// What was noted; `nil` without a clock.
  private(set) var costs: LintCosts?

  init(_ clock: (@Sendable () -> UInt64)?) {
    self.clock = clock
    last = clock?() ?? 0
    costs = clock == nil ? nil : LintCosts()
  }

  /// Whether anything is noted.
  var isOn: Bool { clock != nil }

  /// Counts the time since the last note for a part of linting.
  mutating func lap(_ part: WritableKeyPath<LintCosts, UInt64>) {
    guard let time = elapsed() else { return }
    costs?[keyPath: part] += time
  }

  /// Counts the time since the last note for a rule.
  mutating func lap(_ rule: RuleID, steps: Int) {
    guard let time = elapsed() else { return }
    costs?.add(rule, steps: steps, nanoseconds: time)
  }

  private mutating func elapsed() -> UInt64? {
    guard let clock else { return nil }
    let now = clock()
    defer { last = now }
    return now >= last ? now - last : 0
  }
}
