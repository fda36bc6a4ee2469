/// Finds the leftmost match and its groups, with one thread for each instruction.
///
/// Threads are kept in order of preference, so that the match is the one a backtracking engine
/// would find; a byte costs at most one visit of each instruction.
struct PikeMachine: Sendable {
  /// The threads that wait at one place.
  private struct Threads {
    var visited: SparseSet
    var instructions: [Int32] = []
    var slots: [Int32] = []

    mutating func removeAll() {
      visited.removeAll()
      instructions.removeAll(keepingCapacity: true)
      slots.removeAll(keepingCapacity: true)
    }
  }

  private enum Task {
    case explore(Int32)
    case restore(slot: Int32, to: Int32)
  }

  private let program: RegexProgram
  private let slotCount: Int
  private var current: Threads
  private var next: Threads
  private var stack: [Task] = []
  private var places: [Int32]

  /// How often an instruction was visited, for checks and limits of work.
  private(set) var visits = 0

  /// An engine for a program.
  init(_ program: RegexProgram) {
    self.program = program
    slotCount = 2 * (program.groupCount + 1)
    current = Threads(visited: SparseSet(capacity: program.instructions.count))
    next = current
    places = [Int32](repeating: -1, count: slotCount)
  }

  /// The places of the first match that begins at `start` or later, two for each group.
  mutating func firstMatch(in bytes: Span<UInt8>, from start: Int) -> [Int32]? {
    var found: [Int32]?
    next.removeAll()
    if start == 0 || !program.isAnchored {
      addStart(at: start, after: start > 0 ? bytes[start - 1] : nil, before: byte(start, of: bytes))
    }
    for offset in start...max(bytes.count, start) {
      swap(&current, &next)
      next.removeAll()
      if current.instructions.isEmpty, found != nil || program.isAnchored { break }
      let following = byte(offset + 1, of: bytes)
      let read = byte(offset, of: bytes)
      step(read, at: offset, before: following, found: &found)
      if found == nil, !program.isAnchored, let read {
        addStart(at: offset + 1, after: read, before: following)
      }
    }
    return found
  }

  private func byte(_ offset: Int, of bytes: Span<UInt8>) -> UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  private mutating func addStart(at offset: Int, after previous: UInt8?, before byte: UInt8?) {
    for slot in places.indices { places[slot] = -1 }
    let context = previous.map(RegexContext.after) ?? .beginText
    add(program.start, at: offset, in: context, before: byte)
  }

  /// Moves every thread over one byte; a thread that ends well cuts off those behind it.
  private mutating func step(
    _ byte: UInt8?,
    at offset: Int,
    before following: UInt8?,
    found: inout [Int32]?
  ) {
    let context = byte.map(RegexContext.after) ?? []
    for index in current.instructions.indices {
      let base = index * slotCount
      switch program.instructions[Int(current.instructions[index])] {
      case .match:
        found = Array(current.slots[base..<(base + slotCount)])
        return
      case .bytes(let first, let count):
        guard let byte else { continue }
        let target = program.target(first: first, count: count, byte: byte)
        guard target >= 0 else { continue }
        for slot in 0..<slotCount { places[slot] = current.slots[base + slot] }
        add(target, at: offset + 1, in: context, before: following)
      case .split, .save, .assertion, .fail: continue
      }
    }
  }

  /// Adds to `next` the threads that an instruction leads to without reading, the preferred ones first.
  private mutating func add(
    _ start: Int32,
    at offset: Int,
    in context: RegexContext,
    before byte: UInt8?
  ) {
    stack.append(.explore(start))
    while let task = stack.popLast() {
      guard case .explore(let member) = task else {
        if case .restore(let slot, let place) = task { places[Int(slot)] = place }
        continue
      }
      guard next.visited.insert(member) else { continue }
      visits += 1
      switch program.instructions[Int(member)] {
      case .bytes, .match:
        next.instructions.append(member)
        next.slots.append(contentsOf: places)
      case .split(let first, let second):
        stack.append(.explore(second))
        stack.append(.explore(first))
      case .save(let slot, let following):
        stack.append(.restore(slot: slot, to: places[Int(slot)]))
        places[Int(slot)] = Int32(truncatingIfNeeded: offset)
        stack.append(.explore(following))
      case .assertion(let assertion, let following):
        if context.allows(assertion, before: byte) { stack.append(.explore(following)) }
      case .fail: break
      }
    }
  }
}
