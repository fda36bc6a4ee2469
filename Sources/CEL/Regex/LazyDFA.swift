/// Tells whether a pattern matches, with states that are made as the text asks for them.
///
/// A state is the set of instructions from which threads go on, with what is known of the byte
/// before. States are kept up to a cap and then thrown away together; where that happens too
/// often, the rest of the text is read without keeping any. Either way a byte costs at most one
/// visit of each instruction.
struct LazyDFA: Sendable {
  /// The largest number of states kept.
  static let stateLimit = 2_000
  /// The largest number of instructions kept in all states together.
  static let memberLimit = 1_000_000

  private struct Key: Hashable {
    var members: [Int32]
    var context: RegexContext
  }

  private enum Step {
    case next(Key)
    case dead
    case match
  }

  private static let unknown: Int32 = -1
  private static let dead: Int32 = -2
  private static let match: Int32 = -3

  private let program: RegexProgram
  private let byteClasses: ByteClasses
  private let width: Int
  private var transitions: [Int32] = []
  private var keys: [Key] = []
  private var states: [Key: Int32] = [:]
  private var memberCount = 0
  private var startRow: Int?
  private var closure: SparseSet
  private var reached: SparseSet
  private var stack: [Int32] = []
  private var bytesRead = 0
  private var bytesAtFlush = 0

  /// How often an instruction was visited to make a state, for checks of linearity.
  private(set) var visits = 0

  /// An engine for a program.
  init(_ program: RegexProgram) {
    self.program = program
    byteClasses = ByteClasses(program)
    width = byteClasses.count + 1
    closure = SparseSet(capacity: program.instructions.count)
    reached = SparseSet(capacity: program.instructions.count)
  }

  /// Whether the pattern matches somewhere in the text.
  mutating func matches(_ bytes: Span<UInt8>) -> Bool {
    var state = startRow ?? row(of: startKey)
    startRow = state
    defer { bytesRead += bytes.count }
    let classes = byteClasses.classes
    for offset in bytes.indices {
      var next = transitions[state + Int(classes[Int(bytes[offset])])]
      if next < 0 {
        if next == Self.unknown {
          if isFull {
            guard bytesRead + offset - bytesAtFlush > Self.stateLimit * 10 else {
              return matches(bytes, from: offset, at: keys[state / width])
            }
            bytesAtFlush = bytesRead + offset
            state = flush(keeping: state)
          }
          next = makeTransition(from: state, byteClass: Int(classes[Int(bytes[offset])]))
        }
        if next == Self.match { return true }
        if next == Self.dead { return false }
      }
      state = Int(next)
    }
    var last = transitions[state + byteClasses.count]
    if last == Self.unknown { last = makeTransition(from: state, byteClass: byteClasses.count) }
    return last == Self.match
  }

  /// Reads the rest of the text without keeping states.
  private mutating func matches(_ bytes: Span<UInt8>, from start: Int, at key: Key) -> Bool {
    var key = key
    for offset in start..<bytes.count {
      switch step(key, before: bytes[offset]) {
      case .match: return true
      case .dead: return false
      case .next(let next): key = next
      }
    }
    if case .match = step(key, before: nil) { return true }
    return false
  }

  private var startKey: Key {
    Key(members: [program.start], context: program.hasAssertions ? .beginText : [])
  }

  private var isFull: Bool {
    keys.count >= Self.stateLimit || memberCount >= Self.memberLimit
  }

  private mutating func flush(keeping state: Int) -> Int {
    let key = keys[state / width]
    transitions.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    memberCount = 0
    startRow = nil
    return row(of: key)
  }

  /// The offset of a state's row of transitions.
  private mutating func row(of key: Key) -> Int {
    if let known = states[key] { return Int(known) }
    let row = transitions.count
    transitions.append(contentsOf: repeatElement(Self.unknown, count: width))
    keys.append(key)
    memberCount += key.members.count
    states[key] = Int32(row)
    return row
  }

  private mutating func makeTransition(from row: Int, byteClass: Int) -> Int32 {
    let byte = byteClass < byteClasses.count ? byteClasses.representatives[byteClass] : nil
    let target: Int32
    switch step(keys[row / width], before: byte) {
    case .match: target = Self.match
    case .dead: target = Self.dead
    case .next(let key): target = Int32(self.row(of: key))
    }
    transitions[row + byteClass] = target
    return target
  }

  /// What follows a set of instructions when `byte` is read, or the end where it is `nil`.
  private mutating func step(_ key: Key, before byte: UInt8?) -> Step {
    closure.removeAll()
    reached.removeAll()
    for member in key.members where reachesMatch(from: member, in: key.context, before: byte) {
      return .match
    }
    guard let byte else { return .dead }
    for member in closure.dense {
      guard case .bytes(let first, let count) = program.instructions[Int(member)] else { continue }
      let target = program.target(first: first, count: count, byte: byte)
      if target >= 0 { _ = reached.insert(target) }
    }
    if !program.isAnchored { _ = reached.insert(program.start) }
    if reached.dense.isEmpty { return .dead }
    let context = program.hasAssertions ? RegexContext.after(byte) : []
    return .next(Key(members: reached.dense.sorted(), context: context))
  }

  /// Visits what can be reached without reading; true where that is the end of the pattern.
  private mutating func reachesMatch(
    from start: Int32,
    in context: RegexContext,
    before byte: UInt8?
  ) -> Bool {
    stack.append(start)
    while let member = stack.popLast() {
      guard closure.insert(member) else { continue }
      visits += 1
      switch program.instructions[Int(member)] {
      case .bytes, .fail: break
      case .split(let first, let second):
        stack.append(second)
        stack.append(first)
      case .save(_, let next): stack.append(next)
      case .assertion(let assertion, let next):
        if context.allows(assertion, before: byte) { stack.append(next) }
      case .match:
        stack.removeAll(keepingCapacity: true)
        return true
      }
    }
    return false
  }
}
