extension Planner {
  /// Selections, presence tests and indexes.
  mutating func planField(_ node: CheckedNode) -> Planned {
    switch node.kind {
    case .select(let operand, let field, let slot, let optional):
      if !optional, let path = path(of: node) {
        return leaf(PlanNode(.path, add(path)), node)
      }
      let text = dottedPath(of: node) ?? field
      return planSelect(operand, field, slot: optional ? nil : slot, text, optional, node)
    case .has(let operand, let field, let slot):
      return planHas(operand, field, slot, node)
    case .index(let operand, let key, let optional):
      let target = plan(operand)
      let position = plan(key)
      let operation: PlanOperation = optional ? .optionalIndex : .index
      return Planned(
        index: add(PlanNode(operation, target.index, position.index), node),
        least: 1 + target.least,
        most: sum(1, [target, position]),
        size: SizeEstimate(node.type, bounds: sizes).meet(inside(target.size))
      )
    default: return plan(node)
    }
  }

  private mutating func planSelect(
    _ operand: CheckedNode,
    _ field: String,
    slot: Int?,
    _ text: String,
    _ optional: Bool,
    _ node: CheckedNode
  ) -> Planned {
    let target = plan(operand)
    let text = name(text)
    let planNode: PlanNode =
      if let slot {
        PlanNode(.selectSlot, target.index, slot, text)
      } else {
        PlanNode(optional ? .optionalSelect : .selectName, target.index, name(field), text)
      }
    return Planned(
      index: add(planNode, node),
      least: 1 + target.least,
      most: sum(1, [target]),
      size: SizeEstimate(node.type, bounds: sizes)
    )
  }

  private mutating func planHas(
    _ operand: CheckedNode,
    _ field: String,
    _ slot: Int?,
    _ node: CheckedNode
  ) -> Planned {
    if let slot, var path = path(of: operand) {
      path.slots.append(slot)
      path.names.append(field)
      return leaf(PlanNode(.hasPath, add(path)), node)
    }
    let target = plan(operand)
    let text = name((dottedPath(of: operand).map { $0 + "." } ?? "") + field)
    let planNode: PlanNode =
      if let slot {
        PlanNode(.hasSlot, target.index, slot, text)
      } else {
        PlanNode(.hasName, target.index, name(field), text)
      }
    return Planned(
      index: add(planNode, node),
      least: 1 + target.least,
      most: sum(1, [target]),
      size: .scalar
    )
  }

  /// A path while it is put together.
  private struct Path {
    var root: Int
    var isLocal: Bool
    var slots: [Int]
    var names: [String]
  }

  private mutating func add(_ path: Path) -> Int {
    let firstName = tables.names.count
    tables.names += path.names
    tables.paths.append(
      PlanPath(
        root: Int32(truncatingIfNeeded: path.root),
        isLocal: path.isLocal,
        firstSlot: Int32(truncatingIfNeeded: list(path.slots)),
        slotCount: Int32(truncatingIfNeeded: path.slots.count),
        firstName: Int32(truncatingIfNeeded: firstName)
      )
    )
    return tables.paths.count - 1
  }

  /// The fields by slot that lead from a variable or a local to a part.
  private func path(of node: CheckedNode) -> Path? {
    switch node.kind {
    case .variable(let index, let name):
      return Path(root: index, isLocal: false, slots: [], names: [name])
    case .local(let slot, let name) where lazyValues[slot] == nil:
      return Path(root: slot, isLocal: true, slots: [], names: [name])
    case .select(let operand, let field, .some(let slot), optional: false):
      guard var path = path(of: operand) else { return nil }
      path.slots.append(slot)
      path.names.append(field)
      return path
    default: return nil
    }
  }

  /// The path as written, where a part is names joined by dots.
  private func dottedPath(of node: CheckedNode) -> String? {
    switch node.kind {
    case .variable(_, let name), .local(_, let name): name
    case .select(let operand, let field, _, _):
      dottedPath(of: operand).map { $0 + "." + field }
    default: nil
    }
  }

  /// What is known of a value inside another.
  func inside(_ size: SizeEstimate) -> SizeEstimate {
    SizeEstimate(weight: size.weight, count: size.weight)
  }
}
