internal import CEL
internal import SourceText

/// The choices in one expression, and the ways in which examples went through them.
///
/// A choice is each operand of `&&` and `||`, the condition of `?:` and of `filter`, the whole
/// expression where it is a condition, and each `all`, `exists` and `exists_one`, which may be
/// true, false or about an empty list.
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
  init(_ expression: CompiledExpression, isList: Bool = false) {
    traced = TracedExpression(expression)
    guard let root = expression.checked?.root else { return }
    if isList {
      add(root, [.some, .empty])
      lists[root.range] = 0
    }
    walk(root, isCondition: !isList, isWhole: true)
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

  private mutating func walk(_ node: CheckedNode, isCondition: Bool, isWhole: Bool = false) {
    switch node.kind {
    case .literal: return
    case .and(let left, let right), .or(let left, let right):
      if isWhole { add(node, [.yes, .no]) }
      for operand in [left, right] { walk(operand, isCondition: true) }
    case .call(let call) where call.name == "!_" && isCondition:
      if isWhole { add(node, [.yes, .no]) }
      for operand in call.arguments { walk(operand, isCondition: true) }
    case .conditional(let condition, let then, let otherwise):
      if isWhole { add(node, [.yes, .no]) }
      walk(condition, isCondition: true)
      for branch in [then, otherwise] { walk(branch, isCondition: isCondition) }
    case .comprehension(let comprehension): walk(comprehension, node)
    case .bind(_, _, let value, let body):
      walk(value, isCondition: value.type == .bool)
      walk(body, isCondition: isCondition, isWhole: isWhole)
    default:
      if isCondition { add(node, [.yes, .no]) }
      for child in node.children { walk(child, isCondition: false) }
    }
  }

  private mutating func walk(_ comprehension: CheckedComprehension, _ node: CheckedNode) {
    walk(comprehension.range, isCondition: false)
    switch comprehension.kind {
    case .all, .exists, .existsOne:
      // A list that is written out is never empty.
      var ways: [CoverageDecision.Way] = [.yes, .no]
      switch comprehension.range.kind {
      case .literal, .list, .map: break
      default: ways.append(.empty)
      }
      add(node, ways)
      if let position = positions[node.range] { lists[comprehension.range.range] = position }
      // A plain predicate goes the way of its quantifier; one of several parts has its own.
      if let condition = comprehension.condition, condition.isComposite {
        walk(condition, isCondition: true)
      }
    default:
      if let condition = comprehension.condition { walk(condition, isCondition: true) }
      if let transform = comprehension.transform { walk(transform, isCondition: false) }
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
