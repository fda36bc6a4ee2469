/// The different parts of many programs, each under a number of its own.
///
/// Equal parts have equal keys, in which the parts of a part stand by their numbers. The keys of
/// all parts stand in one list, one behind the other.
struct PartTable {
  /// What is known of a part.
  private struct Part {
    /// Where its key begins; it ends where the next one begins.
    var key: Int
    /// How often it is written.
    var uses = 0
    /// The part inside which it is written; `several` where that is more than one.
    var holder = Part.none
    /// How often a part is written that holds it.
    var usesInside = 0
    /// Whether it reads only what is the same for all programs that have it.
    var isCommon: Bool
    /// Whether it does more than read one field.
    var isWork: Bool
    /// The locals that it reads and does not bring, a bit for each slot.
    var locals: UInt64

    static let none = -1
    static let several = -2

    var isShared: Bool { uses > 1 && isCommon && isWork && locals == 0 }
  }

  private var parts: [Part] = []
  private var keys: [Int32] = []
  private var words = WordNumbers()
  /// The parts of nodes that are being numbered: nodes at first, then their numbers.
  private var pending: [Int32] = []
  /// The numbers of parts at the places that their keys ask for; -1 where a place is free.
  private var places: [Int32] = Array(repeating: -1, count: 1 << 12)

  /// The numbers of the parts of a program, by node; -1 for nodes that no part leads to.
  mutating func parts(of member: SharedParts.Member) -> [Int32] {
    let plan = member.program.plan
    var numbers = [Int32](repeating: -1, count: plan.tables.nodes.count)
    _ = register(plan.root, of: plan, member.scopes, &numbers)
    return numbers
  }

  /// The slot of each part that is shared, else -1.
  func slots() -> [Int32] {
    var next: Int32 = 0
    return parts.map { part in
      guard part.isShared else { return -1 }
      // A part that is only ever written inside one other shared part is kept with that one.
      let isKept =
        part.holder >= 0 && part.usesInside == part.uses && parts[part.holder].isShared
      guard !isKept else { return -1 }
      defer { next += 1 }
      return next
    }
  }

  /// Numbers a node of a program, after the nodes of its parts.
  private mutating func register(
    _ node: Int,
    of plan: Plan,
    _ scopes: [Int?],
    _ numbers: inout [Int32]
  ) -> Int32 {
    if numbers[node] >= 0 { return numbers[node] }
    let planNode = plan.tables.nodes[node]
    let first = pending.count
    plan.tables.appendParts(of: planNode, to: &pending)
    for place in first..<pending.count {
      pending[place] = register(Int(pending[place]), of: plan, scopes, &numbers)
    }
    let number = number(of: planNode, in: plan, scopes, inner: first)
    parts[number].uses += 1
    for place in first..<pending.count where !pending[first..<place].contains(pending[place]) {
      hold(Int(pending[place]), in: number)
    }
    pending.removeLast(pending.count - first)
    numbers[node] = Int32(truncatingIfNeeded: number)
    return numbers[node]
  }

  /// The number of a node whose parts are the pending ones from `first` on.
  private mutating func number(
    of node: PlanNode,
    in plan: Plan,
    _ scopes: [Int?],
    inner first: Int
  ) -> Int {
    let inner = pending[first...]
    let start = keys.count
    keys.append(Int32(node.operation.rawValue))
    keys.append(Int32(truncatingIfNeeded: inner.count))
    keys += inner
    let form = PartForm(node, plan.tables, &words, to: &keys)
    var part = Part(
      key: start,
      isCommon: !form.isUnlike,
      isWork: !inner.isEmpty,
      locals: form.locals
    )
    for number in inner {
      part.isCommon = part.isCommon && parts[Int(number)].isCommon
      part.locals |= parts[Int(number)].locals
    }
    part.locals &= ~form.ownLocals
    if let variable = form.variable {
      let scope = variable < scopes.count ? scopes[variable] : nil
      part.isCommon = part.isCommon && scope != nil
      keys.append(Int32(truncatingIfNeeded: scope ?? -1))
    }
    return place(part)
  }

  /// The number of a part whose key is the last one: that of an equal part, or a new one.
  private mutating func place(_ part: Part) -> Int {
    if 2 * parts.count >= places.count { makeRoom(last: part.key) }
    var place = hash(part.key..<keys.count) & (places.count - 1)
    while places[place] >= 0 {
      let known = Int(places[place])
      if keys[key(of: known, last: part.key)] == keys[part.key...] {
        keys.removeLast(keys.count - part.key)
        return known
      }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(truncatingIfNeeded: parts.count)
    parts.append(part)
    return parts.count - 1
  }

  private mutating func makeRoom(last: Int) {
    places = Array(repeating: -1, count: 2 * places.count)
    for number in parts.indices {
      var place = hash(key(of: number, last: last)) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(truncatingIfNeeded: number)
    }
  }

  /// Where the key of a part stands; that of the last part ends at `last`.
  private func key(of number: Int, last: Int) -> Range<Int> {
    parts[number].key..<(number + 1 < parts.count ? parts[number + 1].key : last)
  }

  private func hash(_ key: Range<Int>) -> Int {
    var hash: UInt64 = 0
    for number in keys[key] {
      hash = (hash ^ UInt64(UInt32(bitPattern: number))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 8)
  }

  /// Takes down that a part is written inside another.
  private mutating func hold(_ part: Int, in holder: Int) {
    parts[part].usesInside += 1
    if parts[part].holder == Part.none { parts[part].holder = holder }
    if parts[part].holder != holder { parts[part].holder = Part.several }
  }
}
