import SourceText

/// Lays a checked expression out as a table of nodes, and adds up what it may cost.
struct Planner {
  var tables = PlanTables()
  let sizes: SizeBounds
  /// What is known of the values of locals, by slot.
  var localSizes: [Int: SizeEstimate] = [:]
  /// The nodes that make the values of `cel.bind`, by slot.
  var lazyValues: [Int: Int] = [:]

  init(sizes: SizeBounds) { self.sizes = sizes }

  /// A part that has been laid out.
  struct Planned {
    /// Its position in the table of nodes.
    var index: Int
    /// The fewest steps.
    var least: Int
    /// The most steps; `nil` where they are not known.
    var most: Int?
    /// What is known of its value.
    var size: SizeEstimate
  }

  /// Makes a program of a whole expression.
  static func plan(_ expression: CheckedExpression, sizes: SizeBounds) -> Program {
    var planner = Planner(sizes: sizes)
    let root = planner.plan(expression.root)
    return Program(
      tables: planner.tables,
      root: root.index,
      localCount: expression.localCount,
      costEstimate: root.most.map { CostEstimate(least: root.least, most: $0) }
    )
  }

  /// Lays out a part.
  mutating func plan(_ node: CheckedNode) -> Planned {
    switch node.kind {
    case .literal(let value): return constant(value, node)
    case .variable(let index, _):
      return leaf(PlanNode(.variable, index), node)
    case .local(let slot, _): return local(slot, node)
    case .select, .has, .index: return planField(node)
    case .and(let left, let right): return planLogic(.and, left, right, node)
    case .or(let left, let right): return planLogic(.or, left, right, node)
    case .conditional(let condition, let then, let otherwise):
      return planConditional(condition, then, otherwise, node)
    case .call(let call): return planCall(call, node)
    case .list(let elements): return planList(elements, node)
    case .map(let entries): return planMap(entries, node)
    case .comprehension(let walk): return planComprehension(walk, node)
    case .bind, .block: return planBinding(node)
    case .optionalMap: return planOptionalMap(node)
    case .unresolved(let error, _):
      tables.errors.append(error)
      return leaf(PlanNode(.fail, tables.errors.count - 1), node)
    }
  }

  /// Adds a node and gives its position.
  mutating func add(_ planNode: PlanNode, _ node: CheckedNode) -> Int {
    tables.nodes.append(planNode)
    tables.ranges.append(node.range)
    return tables.nodes.count - 1
  }

  /// A node of one step without parts, whose value is known by its type only.
  mutating func leaf(_ planNode: PlanNode, _ node: CheckedNode) -> Planned {
    Planned(
      index: add(planNode, node),
      least: 1,
      most: 1,
      size: SizeEstimate(node.type, bounds: sizes)
    )
  }

  mutating func name(_ text: String) -> Int {
    tables.names.append(text)
    return tables.names.count - 1
  }

  /// The sum of the most steps of parts and of one number of steps.
  func sum(_ steps: Int?, _ parts: [Planned]) -> Int? {
    guard var total = steps else { return nil }
    for part in parts {
      guard let most = part.most else { return nil }
      total = total.addingClamped(most)
    }
    return total == .max ? nil : total
  }

  private mutating func constant(_ value: CELValue, _ node: CheckedNode) -> Planned {
    tables.constants.append(value)
    var count = 0
    if case .list(let list) = value { count = list.count }
    if case .map(let map) = value { count = map.count }
    return Planned(
      index: add(PlanNode(.constant, tables.constants.count - 1), node),
      least: 1,
      most: 1,
      size: SizeEstimate(weight: value.weight, count: count)
    )
  }

  private mutating func local(_ slot: Int, _ node: CheckedNode) -> Planned {
    var planned =
      if let value = lazyValues[slot] {
        leaf(PlanNode(.lazyLocal, slot, value), node)
      } else {
        leaf(PlanNode(.local, slot), node)
      }
    if let size = localSizes[slot] { planned.size = planned.size.meet(size) }
    return planned
  }

  private mutating func planLogic(
    _ operation: PlanOperation,
    _ left: CheckedNode,
    _ right: CheckedNode,
    _ node: CheckedNode
  ) -> Planned {
    let first = plan(left)
    let second = plan(right)
    return Planned(
      index: add(PlanNode(operation, first.index, second.index), node),
      // The left operand may fail at its first step and be absorbed.
      least: 2,
      most: sum(1, [first, second]),
      size: .scalar
    )
  }

  private mutating func planConditional(
    _ condition: CheckedNode,
    _ then: CheckedNode,
    _ otherwise: CheckedNode,
    _ node: CheckedNode
  ) -> Planned {
    let test = plan(condition)
    let first = plan(then)
    let second = plan(otherwise)
    let most: Int? =
      if let left = first.most, let right = second.most {
        sum(1 + max(left, right), [test])
      } else { nil }
    return Planned(
      index: add(PlanNode(.conditional, test.index, first.index, second.index), node),
      least: 1 + test.least,
      most: most,
      size: first.size.union(second.size)
    )
  }
}
