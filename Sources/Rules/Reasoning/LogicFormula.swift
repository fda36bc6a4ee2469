/// What a rule asks of a plan, as far as it can be reasoned about.
///
/// Parts that cannot are free variables, so that what is found to be impossible is impossible.
indirect enum LogicFormula: Hashable, Sendable {
  /// Always true, or never.
  case constant(Bool)
  /// A variable has one of some values.
  case test(LogicVariable, LogicTest)
  /// All of them are true.
  case all([LogicFormula])
  /// One of them is true at least.
  case any([LogicFormula])

  /// All of them, without those that say nothing.
  static func conjunction(_ parts: [LogicFormula]) -> LogicFormula {
    var kept: [LogicFormula] = []
    for part in parts {
      switch part {
      case .constant(true): continue
      case .constant(false): return part
      case .all(let inner): kept += inner
      default: kept.append(part)
      }
    }
    return kept.isEmpty ? .constant(true) : kept.count == 1 ? kept[0] : .all(kept)
  }

  /// One of them, without those that say nothing.
  static func disjunction(_ parts: [LogicFormula]) -> LogicFormula {
    var kept: [LogicFormula] = []
    for part in parts {
      switch part {
      case .constant(false): continue
      case .constant(true): return part
      case .any(let inner): kept += inner
      default: kept.append(part)
      }
    }
    return kept.isEmpty ? .constant(false) : kept.count == 1 ? kept[0] : .any(kept)
  }

  /// The opposite.
  var negated: LogicFormula {
    switch self {
    case .constant(let value): .constant(!value)
    case .test(let variable, let test): .test(variable, .not(test))
    case .all(let parts): .disjunction(parts.map(\.negated))
    case .any(let parts): .conjunction(parts.map(\.negated))
    }
  }

  /// The variables, in the order in which they first stand.
  var variables: [LogicVariable] {
    var found: [LogicVariable] = []
    var seen: Set<LogicVariable> = []
    collect(&found, &seen)
    return found
  }

  private func collect(_ found: inout [LogicVariable], _ seen: inout Set<LogicVariable>) {
    switch self {
    case .constant: return
    case .test(let variable, _): if seen.insert(variable).inserted { found.append(variable) }
    case .all(let parts), .any(let parts):
      for part in parts { part.collect(&found, &seen) }
    }
  }

  /// The tests of each variable, which say where its values must be told apart.
  func tests(_ found: inout [LogicVariable: Set<LogicTest>]) {
    switch self {
    case .constant: return
    case .test(let variable, let test): found[variable, default: []].insert(test.positive)
    case .all(let parts), .any(let parts):
      for part in parts { part.tests(&found) }
    }
  }
}

/// Something about a plan that can be one thing or another.
enum LogicVariable: Hashable, Sendable {
  /// Whether a field is there, by its dotted path.
  case presence(String)
  /// Whether something is true, as it is written.
  case truth(String)
  /// A word, by the path where it stands.
  case word(String)
  /// A number, as it is written; `isCount` where it cannot be negative.
  case number(String, isCount: Bool, isWhole: Bool)
  /// How one value stands to another.
  case order(String, String)

  /// Whether what it can be depends on nothing but itself and its presence.
  var isDecidable: Bool {
    switch self {
    case .presence, .word, .order: true
    case .number(let name, _, _), .truth(let name): !name.contains("(")
    }
  }
}

/// A question about a variable.
indirect enum LogicTest: Hashable, Sendable {
  /// Whether it is true or there.
  case holds
  /// Whether the word is this one.
  case isWord(String)
  /// Whether the number, or the order, stands so to a number.
  case compares(Comparison, Double)
  /// The opposite.
  case not(LogicTest)

  /// A comparison with a number.
  enum Comparison: Hashable, Sendable {
    case equal
    case less
    case atMost
  }

  /// The question without its negation.
  var positive: LogicTest {
    guard case .not(let inner) = self else { return self }
    return inner.positive
  }

  /// The answer for a value.
  func isTrue(of value: LogicValue) -> Bool {
    switch (self, value) {
    case (.not(let inner), _): !inner.isTrue(of: value)
    case (.holds, .flag(let flag)): flag
    case (.isWord(let word), .word(let value)): word == value
    case (.compares(let comparison, let bound), .number(let number)):
      switch comparison {
      case .equal: number == bound
      case .less: number < bound
      case .atMost: number <= bound
      }
    default: false
    }
  }
}

/// A value that a variable can have.
enum LogicValue: Hashable, Sendable {
  /// True or false, there or not.
  case flag(Bool)
  /// A word; `nil` is any that no test names.
  case word(String?)
  /// A number.
  case number(Double)
}
