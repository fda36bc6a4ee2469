/// The variables of comprehensions and bindings that can be seen at one place.
struct Scope {
  /// A variable that an expression brings.
  struct Local {
    var name: String
    var slot: Int
    var type: CELType
  }

  private var locals: [Local] = []
  private var blocks: [[Local]] = []
  /// The number of slots that were given away.
  private(set) var slotCount = 0

  /// The innermost variable with a name.
  func local(_ name: String) -> Local? { locals.last { $0.name == name } }

  /// The value at a position of the innermost `cel.block`.
  func blockValue(at index: Int) -> Local? {
    guard let block = blocks.last, block.indices.contains(index) else { return nil }
    return block[index]
  }

  /// Every name that can be seen.
  var names: [String] { locals.map(\.name) }

  mutating func newSlot() -> Int {
    slotCount += 1
    return slotCount - 1
  }

  mutating func enter(_ local: Local) { locals.append(local) }

  mutating func leave(_ count: Int = 1) { locals.removeLast(Swift.min(count, locals.count)) }

  mutating func enterBlock() { blocks.append([]) }

  mutating func addBlockValue(_ local: Local) {
    guard !blocks.isEmpty else { return }
    blocks[blocks.count - 1].append(local)
  }

  mutating func leaveBlock() { _ = blocks.popLast() }
}
