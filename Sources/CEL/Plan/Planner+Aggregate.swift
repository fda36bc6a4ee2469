extension Planner {
  /// `[a, ?b]`.
  mutating func planList(_ elements: [CheckedElement], _ node: CheckedNode) -> Planned {
    let planned = elements.map { plan($0.node) }
    // Optional elements are marked by the complement of their position.
    let indexes = zip(planned, elements).map { $1.isOptional ? ~$0.index : $0.index }
    return Planned(
      index: add(PlanNode(.list, list(indexes), elements.count), node),
      least: planned.reduce(1) { $0.addingClamped($1.least) },
      most: sum(1, planned),
      size: SizeEstimate(weight: weights(planned), count: elements.count)
    )
  }

  /// `{k: v, ?k: v}`.
  mutating func planMap(_ entries: [CheckedEntry], _ node: CheckedNode) -> Planned {
    var planned: [Planned] = []
    var indexes: [Int] = []
    for entry in entries {
      let key = plan(entry.key)
      let value = plan(entry.value)
      planned += [key, value]
      indexes += [key.index, entry.isOptional ? ~value.index : value.index]
    }
    return Planned(
      index: add(PlanNode(.map, list(indexes), entries.count), node),
      least: planned.reduce(1) { $0.addingClamped($1.least) },
      most: sum(1, planned),
      size: SizeEstimate(weight: weights(planned), count: entries.count)
    )
  }

  private func weights(_ parts: [Planned]) -> Int? {
    var total = 1
    for part in parts {
      guard let weight = part.size.weight else { return nil }
      total = total.addingClamped(weight)
    }
    return total
  }

  /// A macro that walks through a list or a map.
  mutating func planComprehension(_ walk: CheckedComprehension, _ node: CheckedNode) -> Planned {
    let range = plan(walk.range)
    for slot in walk.slots { localSizes[slot] = inside(range.size) }
    let condition = walk.condition.map { plan($0) }
    let transform = walk.transform.map { plan($0) }
    tables.comprehensions.append(
      PlanComprehension(
        kind: walk.kind,
        range: range.index,
        firstSlot: walk.slots.first ?? 0,
        secondSlot: walk.slots.count > 1 ? walk.slots[1] : -1,
        condition: condition?.index ?? -1,
        transform: transform?.index ?? -1
      )
    )
    let planNode = PlanNode(.comprehension, tables.comprehensions.count - 1)
    let body = sum(walk.kind == .sortBy ? 2 : 1, [condition, transform].compactMap { $0 })
    let turns = range.size.count
    var most: Int?
    if let body, let turns {
      most = sum(body.multipliedClamped(by: turns).addingClamped(1), [range])
    }
    return Planned(
      index: add(planNode, node),
      least: 1 + range.least,
      most: most,
      size: size(of: walk, range, transform)
    )
  }

  private func size(
    of walk: CheckedComprehension,
    _ range: Planned,
    _ transform: Planned?
  ) -> SizeEstimate {
    switch walk.kind {
    case .all, .exists, .existsOne: return .scalar
    case .filter, .sortBy: return range.size
    case .map, .transformList, .transformMap, .transformMapEntry:
      guard let turns = range.size.count, let weight = transform?.size.weight,
        let keys = range.size.weight
      else { return .unknown }
      let count = walk.kind == .transformMapEntry ? turns.multipliedClamped(by: weight) : turns
      return SizeEstimate(
        weight: turns.multipliedClamped(by: weight).addingClamped(keys),
        count: count
      )
    }
  }

  /// `cel.bind` and `cel.block`: each value is worked out once, when it is first asked for.
  mutating func planBinding(_ node: CheckedNode) -> Planned {
    let slots: [Int]
    let values: [CheckedNode]
    let body: CheckedNode
    switch node.kind {
    case .bind(let slot, _, let value, let rest): (slots, values, body) = ([slot], [value], rest)
    case .block(let all, let list, let rest): (slots, values, body) = (all, list, rest)
    default: return plan(node)
    }
    var planned: [Planned] = []
    for (slot, value) in zip(slots, values) {
      let part = plan(value)
      lazyValues[slot] = part.index
      localSizes[slot] = part.size
      planned.append(part)
    }
    let rest = plan(body)
    let first = list(slots)
    return Planned(
      index: add(PlanNode(.block, rest.index, first, slots.count), node),
      least: 1 + rest.least,
      most: sum(1, planned + [rest]),
      size: rest.size
    )
  }

  /// `operand.optMap(x, body)` and `operand.optFlatMap(x, body)`.
  mutating func planOptionalMap(_ node: CheckedNode) -> Planned {
    guard case .optionalMap(let operand, let slot, _, let body, let flat) = node.kind else {
      return plan(node)
    }
    let target = plan(operand)
    localSizes[slot] = inside(target.size)
    let rest = plan(body)
    return Planned(
      index: add(
        PlanNode(.optionalMap, target.index, rest.index, flat ? ~slot : slot),
        node
      ),
      least: 1 + target.least,
      most: sum(1, [target, rest]),
      size: SizeEstimate(weight: rest.size.weight.map { $0.addingClamped(1) }, count: 0)
    )
  }
}
