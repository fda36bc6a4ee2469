extension Machine {
  /// A macro that walks through a list or a map.
  mutating func comprehension(_ walk: PlanComprehension) throws(EvaluationError) -> CELValue {
    let range = try value(walk.range)
    let count: Int
    switch range {
    case .list(let list): count = list.count
    case .map(let map): count = map.count
    default:
      throw .noMatchingOverload(function: walk.kind.rawValue, arguments: [range.type])
    }
    switch walk.kind {
    case .all: return .bool(try quantify(walk, range, count, decisive: false))
    case .exists: return .bool(try quantify(walk, range, count, decisive: true))
    case .existsOne:
      var found = 0
      for position in 0..<count where try turn(walk, range, position) { found += 1 }
      return .bool(found == 1)
    case .filter:
      var kept: [CELValue] = []
      for position in 0..<count where try turn(walk, range, position) {
        kept.append(try local(walk.firstSlot))
      }
      return .list(try Self.limited(CELList(kept)))
    case .map, .transformList:
      var values: [CELValue] = []
      values.reserveCapacity(count)
      for position in 0..<count where try turn(walk, range, position) {
        values.append(try value(walk.transform))
      }
      return .list(try Self.limited(CELList(values)))
    case .transformMap: return .map(try transformMap(walk, range, count))
    case .transformMapEntry: return .map(try transformEntries(walk, range, count))
    case .sortBy: return .list(try sort(walk, range, count))
    }
  }

  /// Sets the variables for one turn, and says whether the condition holds.
  private mutating func turn(
    _ walk: PlanComprehension,
    _ range: CELValue,
    _ position: Int
  ) throws(EvaluationError) -> Bool {
    try step()
    switch range {
    case .list(let list):
      let element = list.values[position]
      if walk.secondSlot < 0 {
        locals[walk.firstSlot] = .value(element)
      } else {
        locals[walk.firstSlot] = .value(.int(Int64(position)))
        locals[walk.secondSlot] = .value(element)
      }
    case .map(let map):
      let entry = map.entries[position]
      locals[walk.firstSlot] = .value(entry.key)
      if walk.secondSlot >= 0 { locals[walk.secondSlot] = .value(entry.value) }
    default: break
    }
    return walk.condition < 0 ? true : try bool(walk.condition)
  }

  /// `all` and `exists`: an element that decides absorbs the errors of others.
  private mutating func quantify(
    _ walk: PlanComprehension,
    _ range: CELValue,
    _ count: Int,
    decisive: Bool
  ) throws(EvaluationError) -> Bool {
    var failure: EvaluationError?
    for position in 0..<count {
      do {
        if try turn(walk, range, position) == decisive { return decisive }
      } catch {
        if error.isFinal { throw error }
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return !decisive
  }

  private mutating func transformMap(
    _ walk: PlanComprehension,
    _ range: CELValue,
    _ count: Int
  ) throws(EvaluationError) -> CELMap {
    var entries: [CELMap.Entry] = []
    for position in 0..<count where try turn(walk, range, position) {
      let key = try local(walk.firstSlot)
      entries.append(CELMap.Entry(key: key, value: try value(walk.transform)))
    }
    return try Self.limited(try CELMap.checked(entries))
  }

  private mutating func transformEntries(
    _ walk: PlanComprehension,
    _ range: CELValue,
    _ count: Int
  ) throws(EvaluationError) -> CELMap {
    var entries: [CELMap.Entry] = []
    for position in 0..<count where try turn(walk, range, position) {
      let made = try value(walk.transform)
      guard case .map(let map) = made else {
        throw .noMatchingOverload(function: walk.kind.rawValue, arguments: [made.type])
      }
      entries += map.entries
    }
    return try Self.limited(try CELMap.checked(entries))
  }

  private mutating func sort(
    _ walk: PlanComprehension,
    _ range: CELValue,
    _ count: Int
  ) throws(EvaluationError) -> CELList {
    var pairs: [(key: CELValue, element: CELValue)] = []
    pairs.reserveCapacity(count)
    for position in 0..<count where try turn(walk, range, position) {
      pairs.append((try value(walk.transform), try local(walk.firstSlot)))
    }
    if let first = pairs.first?.key {
      for pair in pairs where pair.key.type != first.type || first.order(to: pair.key) == nil {
        throw .noMatchingOverload(
          function: walk.kind.rawValue,
          arguments: [first.type, pair.key.type]
        )
      }
    }
    try charge(pairs.count)
    pairs.sort { $0.key.order(to: $1.key) == .less }
    return CELList(pairs.map(\.element))
  }
}
