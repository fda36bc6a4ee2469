internal import CEL
internal import PlanSchema

/// Reads a checked condition as two formulas: when it is true, and when it is false.
///
/// There is a third case: a field that it reads is absent, and it is neither.
struct LogicReader {
  /// When a condition is true and when it is false.
  struct Meaning {
    var whenTrue: LogicFormula
    var whenFalse: LogicFormula
  }

  private let parameters: [String: ParameterValue]
  private let terms: [String: CheckedNode]
  /// The variable of a filter that stands for the element that the rule looks at.
  private var element: Int?

  /// A reader for a rule; parameters have the values of the pack.
  init(_ rule: CompiledRule, _ terms: TermSet) {
    parameters = Dictionary(
      rule.parameters.map { ($0.name, $0.defaultValue) },
      uniquingKeysWith: { first, _ in first }
    )
    self.terms = Dictionary(
      terms.terms.compactMap { term in term.checked.map { (term.name, $0.root) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The same reader for the condition of a filter whose variable is the element looked at.
  func reading(element slot: Int) -> LogicReader {
    var reader = self
    reader.element = slot
    return reader
  }

  /// The dotted path of a part, in which the variable of a filter is called `item`.
  func path(_ node: CheckedNode) -> [String]? {
    switch node.kind {
    case .variable(_, let name): [name]
    case .local(let slot, _): slot == element ? ["item"] : nil
    case .select(let operand, let field, _, _), .has(let operand, let field, _):
      path(operand).map { $0 + [field] }
    default: nil
    }
  }

  /// The meaning of a condition.
  func meaning(_ node: CheckedNode, depth: Int = 0) -> Meaning {
    guard depth < 64 else { return opaque(node) }
    func inner(_ node: CheckedNode) -> Meaning { meaning(node, depth: depth + 1) }
    switch node.kind {
    case .literal(.bool(let value)):
      return Meaning(whenTrue: .constant(value), whenFalse: .constant(!value))
    case .and(let left, let right):
      let (left, right) = (inner(left), inner(right))
      return Meaning(
        whenTrue: .conjunction([left.whenTrue, right.whenTrue]),
        whenFalse: .disjunction([left.whenFalse, right.whenFalse])
      )
    case .or(let left, let right):
      let (left, right) = (inner(left), inner(right))
      return Meaning(
        whenTrue: .disjunction([left.whenTrue, right.whenTrue]),
        whenFalse: .conjunction([left.whenFalse, right.whenFalse])
      )
    case .conditional(let condition, let then, let otherwise):
      let (condition, then, otherwise) = (inner(condition), inner(then), inner(otherwise))
      return Meaning(
        whenTrue: .disjunction([
          .conjunction([condition.whenTrue, then.whenTrue]),
          .conjunction([condition.whenFalse, otherwise.whenTrue]),
        ]),
        whenFalse: .disjunction([
          .conjunction([condition.whenTrue, then.whenFalse]),
          .conjunction([condition.whenFalse, otherwise.whenFalse]),
        ])
      )
    case .call(let call) where call.name == "!_" && call.arguments.count == 1:
      let operand = inner(call.arguments[0])
      return Meaning(whenTrue: operand.whenFalse, whenFalse: operand.whenTrue)
    case .has: return presence(node)
    case .select(let operand, let field, _, _):
      if case .variable(_, "term") = operand.kind, let term = terms[field] { return inner(term) }
      if let value = constant(node), case .bool(let flag) = value {
        return Meaning(whenTrue: .constant(flag), whenFalse: .constant(!flag))
      }
      return opaque(node)
    case .call(let call) where call.arguments.count == 2:
      return comparison(call, node) ?? opaque(node)
    default: return opaque(node)
    }
  }

  private func presence(_ node: CheckedNode) -> Meaning {
    guard let path = path(node), path.count > 1 else { return opaque(node) }
    let whole = path.joined(separator: ".")
    let parent = path.dropLast().joined(separator: ".")
    let isThere = LogicFormula.test(.presence(whole), .holds)
    // Asking after a field of an absent group is an error.
    let around: LogicFormula =
      path.count > 2 ? .test(.presence(parent), .holds) : .constant(true)
    return Meaning(
      whenTrue: .conjunction([around, isThere]),
      whenFalse: .conjunction([around, isThere.negated])
    )
  }

  /// A condition that is not looked into: true or false where all that it needs is there.
  private func opaque(_ node: CheckedNode) -> Meaning {
    var test = LogicFormula.test(.truth(name(of: node)), .holds)
    // All are so where none is otherwise.
    if let opposite = counterexample(to: node) {
      test = LogicFormula.test(.truth(opposite), .holds).negated
    }
    let needs = needed([node])
    return Meaning(
      whenTrue: .conjunction([needs, test]),
      whenFalse: .conjunction([needs, test.negated])
    )
  }

  /// The fields that must be there for values to be read.
  private func needed(_ nodes: [CheckedNode]) -> LogicFormula {
    .conjunction(
      nodes.flatMap { strictPaths(of: $0) }.map { path in
        .test(.presence(path.joined(separator: ".")), .holds)
      }
    )
  }

  /// The paths without which a part cannot be worked out; functions need all their arguments.
  private func strictPaths(of node: CheckedNode) -> [[String]] {
    if let path = path(node) {
      guard case .select = node.kind, path[0] == "plan" || path[0] == "item" else { return [] }
      return [path]
    }
    switch node.kind {
    case .call(let call): return call.arguments.flatMap { strictPaths(of: $0) }
    case .comprehension(let walk): return strictPaths(of: walk.range)
    case .index(let operand, let key, _): return strictPaths(of: operand) + strictPaths(of: key)
    default: return []
    }
  }

  private func comparison(_ call: CheckedCall, _ node: CheckedNode) -> Meaning? {
    let left = call.arguments[0]
    let right = call.arguments[1]
    if call.name == "@in" { return membership(left, right) }
    guard let relation = Relation(call.name) else { return nil }
    if let test = constantTest(left, relation, right) {
      return meaning(of: test, needing: [left])
    }
    if let test = constantTest(right, relation.mirrored, left) {
      return meaning(of: test, needing: [right])
    }
    guard path(left) != nil, path(right) != nil, left.type != .bool else { return nil }
    // The two sides are named in one order, whichever way they are written.
    let names = (name(of: left), name(of: right))
    let isSwapped = names.1 < names.0
    let variable = LogicVariable.order(
      isSwapped ? names.1 : names.0,
      isSwapped ? names.0 : names.1
    )
    let test = (isSwapped ? relation.mirrored : relation).test(of: 0, variable)
    return meaning(of: test, needing: [left, right])
  }

  private func meaning(of test: LogicFormula, needing nodes: [CheckedNode]) -> Meaning {
    let needs = needed(nodes)
    return Meaning(
      whenTrue: .conjunction([needs, test]),
      whenFalse: .conjunction([needs, test.negated])
    )
  }

  private func constantTest(
    _ node: CheckedNode,
    _ relation: Relation,
    _ other: CheckedNode
  ) -> LogicFormula? {
    guard let value = constant(other), constant(node) == nil else { return nil }
    switch value {
    case .string(let word):
      guard path(node) != nil, relation.isEquality else { return nil }
      let test = LogicFormula.test(.word(name(of: node)), .isWord(word))
      return relation == .unequal ? test.negated : test
    case .bool(let flag):
      guard relation.isEquality else { return nil }
      let test = LogicFormula.test(.truth(name(of: node)), .holds)
      return flag == (relation == .equal) ? test : test.negated
    case .int(let number): return numberTest(node, relation, Double(number))
    case .double(let number): return numberTest(node, relation, number)
    case .opaque:
      guard let date = value.civilDate else { return nil }
      let variable = LogicVariable.number(name(of: node), isCount: false, isWhole: true)
      return relation.test(of: Double(date.dayNumber), variable)
    default: return nil
    }
  }

  private func numberTest(
    _ node: CheckedNode,
    _ relation: Relation,
    _ number: Double
  ) -> LogicFormula {
    var isCount = false
    if case .call(let call) = node.kind { isCount = call.name == "size" }
    let isWhole = node.type == .int || node.type == .uint
    return relation.test(of: number, .number(name(of: node), isCount: isCount, isWhole: isWhole))
  }

  private func membership(_ element: CheckedNode, _ list: CheckedNode) -> Meaning? {
    if let words = words(in: list), path(element) != nil {
      let tests = words.map { LogicFormula.test(.word(name(of: element)), .isWord($0)) }
      return meaning(of: .disjunction(tests), needing: [element])
    }
    guard path(list) != nil, let value = constant(element), case .string(let word) = value else {
      return nil
    }
    let test = LogicFormula.test(.truth("'\(word)' in \(name(of: list))"), .holds)
    return meaning(of: test, needing: [list])
  }

  private func words(in list: CheckedNode) -> [String]? {
    if let value = constant(list), case .list(let values) = value {
      let words = values.map { value -> String? in
        guard case .string(let word) = value else { return nil }
        return word
      }
      return words.contains { $0 == nil } ? nil : words.compactMap { $0 }
    }
    guard case .list(let elements) = list.kind else { return nil }
    let words = elements.map { element -> String? in
      guard let value = constant(element.node), case .string(let word) = value else { return nil }
      return word
    }
    return words.contains { $0 == nil } ? nil : words.compactMap { $0 }
  }

  /// The value of a literal, a parameter or a written day.
  func constant(_ node: CheckedNode) -> CELValue? {
    switch node.kind {
    case .literal(let value): return value
    case .select(let operand, let field, _, _):
      guard case .variable(_, "params") = operand.kind else { return nil }
      return parameters[field]?.celValue
    case .call(let call) where call.name == "calendar.date" && call.arguments.count == 1:
      guard case .literal(.string(let text)) = call.arguments[0].kind else { return nil }
      return LogicReader.day(text)
    default: return nil
    }
  }
}
