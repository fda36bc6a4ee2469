/// Looks for a plan on which a formula is true.
///
/// Every variable has few values that matter: those that its tests tell apart. The search ends
/// after a fixed number of steps and then says that it does not know.
struct LogicSolver {
  /// What the search came to.
  enum Answer: Hashable, Sendable {
    /// There is such a plan.
    case possible
    /// There is none.
    case impossible
    /// The search was given up.
    case unknown
  }

  private static let most = 20_000

  private var values: [LogicVariable: LogicValue] = [:]
  private var domains: [LogicVariable: [LogicValue]] = [:]
  private var steps = 0

  /// Whether a formula can be true.
  static func answer(_ formula: LogicFormula) -> Answer {
    var solver = LogicSolver()
    let whole = LogicFormula.conjunction([formula] + parents(of: formula))
    var tests: [LogicVariable: Set<LogicTest>] = [:]
    whole.tests(&tests)
    for (variable, found) in tests { solver.domains[variable] = domain(of: variable, found) }
    return solver.search(whole, whole.variables[...])
  }

  /// A field is there only where the group around it is.
  private static func parents(of formula: LogicFormula) -> [LogicFormula] {
    var seen: Set<String> = []
    var rules: [LogicFormula] = []
    for case .presence(let path) in formula.variables {
      var child = path
      while let dot = child.lastIndex(of: "."), seen.insert(child).inserted {
        let parent = String(child[..<dot])
        guard parent.contains(".") else { break }
        rules.append(
          .disjunction([
            .test(.presence(child), .not(.holds)), .test(.presence(parent), .holds),
          ])
        )
        child = parent
      }
    }
    return rules
  }

  private static func domain(
    of variable: LogicVariable,
    _ tests: Set<LogicTest>
  ) -> [LogicValue] {
    switch variable {
    case .presence, .truth: return [.flag(true), .flag(false)]
    case .word:
      let words = tests.compactMap { test -> String? in
        guard case .isWord(let word) = test else { return nil }
        return word
      }
      return words.sorted().map { .word($0) } + [.word(nil)]
    case .order: return [.number(-1), .number(0), .number(1)]
    case .number(_, let isCount, let isWhole):
      let bounds = Set(
        tests.compactMap { test -> Double? in
          guard case .compares(_, let bound) = test else { return nil }
          return bound
        }
      ).sorted()
      return numbers(around: bounds, isCount: isCount, isWhole: isWhole).map { .number($0) }
    }
  }

  /// The bounds, a number between each two of them, and one on each side.
  private static func numbers(
    around bounds: [Double],
    isCount: Bool,
    isWhole: Bool
  ) -> [Double] {
    guard let first = bounds.first, let last = bounds.last else { return [0] }
    var numbers = [first - 1]
    for (index, bound) in bounds.enumerated() {
      numbers.append(bound)
      guard index + 1 < bounds.count else { continue }
      let middle = isWhole ? bound + 1 : (bound + bounds[index + 1]) / 2
      if middle < bounds[index + 1] { numbers.append(middle) }
    }
    numbers.append(last + 1)
    return numbers.filter { !isCount || $0 >= 0 }
  }

  private mutating func search(
    _ formula: LogicFormula,
    _ waiting: ArraySlice<LogicVariable>
  ) -> Answer {
    steps += 1
    guard steps <= LogicSolver.most else { return .unknown }
    if let known = truth(of: formula) { return known ? .possible : .impossible }
    guard let variable = waiting.first else { return .unknown }
    var isUnknown = false
    for value in domains[variable] ?? [] {
      values[variable] = value
      switch search(formula, waiting.dropFirst()) {
      case .possible: return .possible
      case .impossible: continue
      case .unknown: isUnknown = true
      }
    }
    values[variable] = nil
    return isUnknown ? .unknown : .impossible
  }

  /// What a formula comes to as far as values are chosen.
  private func truth(of formula: LogicFormula) -> Bool? {
    switch formula {
    case .constant(let value): return value
    case .test(let variable, let test): return values[variable].map { test.isTrue(of: $0) }
    case .all(let parts):
      var isOpen = false
      for part in parts {
        guard let known = truth(of: part) else {
          isOpen = true
          continue
        }
        if !known { return false }
      }
      return isOpen ? nil : true
    case .any(let parts):
      var isOpen = false
      for part in parts {
        guard let known = truth(of: part) else {
          isOpen = true
          continue
        }
        if known { return true }
      }
      return isOpen ? nil : false
    }
  }
}
