internal import CEL
internal import SourceText

/// The choices in one expression, and the ways in which examples went through them.
///
/// A choice is each operand of `&&` and `||`, the condition of `?:` and of `filter`, the whole
/// expression where it is a condition, and each `all`, `exists` and `exists_one`, which may be
/// true, false or about an empty list, unless a condition before it shows that the list is none.
struct DecisionMap: Sendable {
  /// One choice.
  struct Site: Sendable {
    /// What is written there, on one line.
    let text: String
    /// The ways in which it can go.
    let ways: [CoverageDecision.Way]
    /// The ways in which it went.
    var taken: Set<CoverageDecision.Way> = []
    /// How many elements the list has that a quantifier is about to walk through.
    fileprivate var elements: Int?
  }

  /// The choices, in the order of writing.
  private(set) var sites: [Site] = []
  private var positions: [ByteRange: Int] = [:]
  private var lists: [ByteRange: Int] = [:]
  private let traced: TracedExpression

  /// The choices of an expression; `isList` for one that gives the list that a rule runs over.
  ///
  /// `before` are the conditions that are true where it is asked, `meaning` is that of a term.
  init(
    _ expression: CompiledExpression,
    isList: Bool = false,
    behind before: [(part: RuleMutant.Part, expression: CompiledExpression)] = [],
    meaning: @escaping (String) -> CompiledExpression? = { _ in nil }
  ) {
    let traced = TracedExpression(expression)
    self.traced = traced
    guard let root = expression.checked?.root else { return }
    var known: Set<String> = []
    for (part, condition) in before {
      guard let node = condition.checked?.root else { continue }
      let other = TracedExpression(condition)
      let none = FilledLists(text: other.text, meaning: meaning)
      known.formUnion(
        (part == .each ? none.adding(list: node) : none.adding(node, when: true)).names
      )
    }
    let filled = FilledLists(known, text: traced.text, meaning: meaning)
    if isList {
      add(root, [.some, .empty])
      lists[root.range] = 0
    }
    walk(root, filled, isCondition: !isList, isWhole: true)
  }

  /// Takes in what the steps of a run say.
  mutating func record(_ steps: [TraceStep]) {
    for step in steps {
      guard case .success(let value) = step.result else { continue }
      if let owner = lists[step.range], let count = value.elementCount {
        sites[owner].elements = count
      }
      guard let position = positions[step.range] else { continue }
      let isEmpty = sites[position].elements == 0 && sites[position].ways.contains(.empty)
      switch value {
      case .bool(let flag): sites[position].taken.insert(isEmpty ? .empty : flag ? .yes : .no)
      case .list, .map: sites[position].taken.insert(isEmpty ? .empty : .some)
      default: continue
      }
    }
  }

  /// Takes in the ways of another map of the same expression.
  mutating func merge(_ other: DecisionMap) {
    for (index, site) in other.sites.enumerated() where sites.indices.contains(index) {
      sites[index].taken.formUnion(site.taken)
    }
  }

  /// The paths that steps read from a variable, such as the names behind `term.`.
  func names(behind variable: String, in steps: [TraceStep]) -> Set<String> {
    var names: Set<String> = []
    for step in steps {
      guard let path = traced.part(at: step.range)?.path, path.count > 1, path[0] == variable
      else { continue }
      names.insert(path[1])
    }
    return names
  }

  private mutating func add(_ node: CheckedNode, _ ways: [CoverageDecision.Way]) {
    guard positions[node.range] == nil else { return }
    positions[node.range] = sites.count
    sites.append(Site(text: traced.text(at: node.range), ways: ways))
  }

  private mutating func walk(
    _ node: CheckedNode,
    _ filled: FilledLists,
    isCondition: Bool,
    isWhole: Bool = false
  ) {
    switch node.kind {
    case .literal: return
    case .and(let left, let right):
      if isWhole { add(node, [.yes, .no]) }
      walk(left, filled, isCondition: true)
      walk(right, filled.adding(left, when: true), isCondition: true)
    case .or(let left, let right):
      if isWhole { add(node, [.yes, .no]) }
      walk(left, filled, isCondition: true)
      walk(right, filled.adding(left, when: false), isCondition: true)
    case .call(let call) where call.name == "!_" && isCondition:
      if isWhole { add(node, [.yes, .no]) }
      for operand in call.arguments { walk(operand, filled, isCondition: true) }
    case .conditional(let condition, let then, let otherwise):
      if isWhole { add(node, [.yes, .no]) }
      walk(condition, filled, isCondition: true)
      walk(then, filled.adding(condition, when: true), isCondition: isCondition)
      walk(otherwise, filled.adding(condition, when: false), isCondition: isCondition)
    case .comprehension(let comprehension): walk(comprehension, node, filled)
    case .bind(_, let name, let value, let body):
      walk(value, filled, isCondition: value.type == .bool)
      walk(body, filled.entering([name]), isCondition: isCondition, isWhole: isWhole)
    default:
      if isCondition { add(node, [.yes, .no]) }
      for child in node.children { walk(child, filled, isCondition: false) }
    }
  }

  private mutating func walk(
    _ comprehension: CheckedComprehension,
    _ node: CheckedNode,
    _ filled: FilledLists
  ) {
    walk(comprehension.range, filled, isCondition: false)
    let inside = filled.entering(comprehension.names)
    switch comprehension.kind {
    case .all, .exists, .existsOne:
      // A list that is written out is never empty, nor one that is known to have elements.
      var ways: [CoverageDecision.Way] = [.yes, .no]
      switch comprehension.range.kind {
      case .literal, .list, .map: break
      default: if !filled.holds(comprehension.range) { ways.append(.empty) }
      }
      add(node, ways)
      if let position = positions[node.range] { lists[comprehension.range.range] = position }
      // A plain predicate goes the way of its quantifier; one of several parts has its own.
      if let condition = comprehension.condition, condition.isComposite {
        walk(condition, inside, isCondition: true)
      }
    default:
      if let condition = comprehension.condition { walk(condition, inside, isCondition: true) }
      if let transform = comprehension.transform { walk(transform, inside, isCondition: false) }
    }
  }
}

extension CheckedNode {
  /// Whether a condition has parts that are conditions.
  fileprivate var isComposite: Bool {
    switch kind {
    case .and, .or, .conditional, .comprehension, .bind: true
    case .call(let call): call.arguments.contains(where: \.isComposite)
    default: false
    }
  }
}

extension CELValue {
  /// The number of elements; `nil` for what has none.
  fileprivate var elementCount: Int? {
    switch self {
    case .list(let list): list.count
    case .map(let map): map.count
    default: nil
    }
  }
}
