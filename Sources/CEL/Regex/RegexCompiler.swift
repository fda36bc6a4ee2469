internal import SourceText

/// Turns a tree into instructions, from the back to the front.
///
/// Each node is written with the instruction that follows it already known, so nothing has to be
/// patched but the way back of a loop.
struct RegexCompiler {
  private var program = RegexProgram()
  private var shared: [[RegexProgram.Edge]: Int32] = [:]
  private let patternLength: Int

  private init(patternLength: Int) { self.patternLength = patternLength }

  /// The program of a tree that was read from a pattern of so many bytes.
  static func compile(
    _ tree: RegexParser.Result,
    patternLength: Int
  ) throws(RegexProblem) -> RegexProgram {
    var compiler = RegexCompiler(patternLength: patternLength)
    let end = try compiler.emit(.match)
    let last = try compiler.emit(.save(slot: 1, next: end))
    let first = try compiler.write(tree.node, before: last)
    compiler.program.start = try compiler.emit(.save(slot: 0, next: first))
    compiler.program.isAnchored = tree.node.isAnchored
    compiler.program.groupCount = tree.groupNames.count
    let places = 2 * (tree.groupNames.count + 1) * compiler.program.instructions.count
    guard places <= RegexLimits.places else {
      throw RegexProblem(.tooLarge, at: ByteRange(0, patternLength))
    }
    return compiler.program
  }

  private mutating func emit(_ instruction: RegexProgram.Instruction) throws(RegexProblem) -> Int32
  {
    guard program.instructions.count + program.edges.count < RegexLimits.instructions else {
      throw RegexProblem(.tooLarge, at: ByteRange(0, patternLength))
    }
    program.instructions.append(instruction)
    return Int32(program.instructions.count - 1)
  }

  private mutating func write(_ node: RegexNode, before next: Int32) throws(RegexProblem) -> Int32 {
    switch node {
    case .empty: return next
    case .scalars(let set): return try write(set, before: next)
    case .anyByte: return try write([RegexProgram.Edge(low: 0, high: 0xFF, next: next)])
    case .sequence(let nodes):
      var next = next
      for node in nodes.reversed() { next = try write(node, before: next) }
      return next
    case .alternatives(let nodes):
      var result: Int32?
      for node in nodes.reversed() {
        let first = try write(node, before: next)
        result = if let other = result { try emit(.split(first, other)) } else { first }
      }
      return result ?? next
    case .repeated(let node, let min, let max, let isGreedy):
      return try writeRepeated(node, min: min, max: max, isGreedy: isGreedy, before: next)
    case .group(let node, let index):
      let end = try emit(.save(slot: Int32(index * 2 + 1), next: next))
      return try emit(.save(slot: Int32(index * 2), next: try write(node, before: end)))
    case .assertion(let assertion):
      program.hasAssertions = true
      return try emit(.assertion(assertion, next: next))
    }
  }

  private mutating func writeRepeated(
    _ node: RegexNode,
    min: Int,
    max: Int?,
    isGreedy: Bool,
    before end: Int32
  ) throws(RegexProblem) -> Int32 {
    var next = end
    var copies = min
    if let max {
      for _ in min..<Swift.max(max, min) {
        next = try split(try write(node, before: next), end, isGreedy: isGreedy)
      }
    } else {
      next = try writeLoop(node, isOptional: min == 0, isGreedy: isGreedy, before: end)
      copies = Swift.max(min - 1, 0)
    }
    for _ in 0..<copies { next = try write(node, before: next) }
    return next
  }

  /// `x+`, and `x*` where optional; a nullable `x*` is `(x+)?`, so that its empty match counts.
  private mutating func writeLoop(
    _ node: RegexNode,
    isOptional: Bool,
    isGreedy: Bool,
    before end: Int32
  ) throws(RegexProblem) -> Int32 {
    let loop = try emit(.fail)
    let body = try write(node, before: loop)
    program.instructions[Int(loop)] = isGreedy ? .split(body, end) : .split(end, body)
    guard isOptional else { return body }
    return node.isNullable ? try split(body, end, isGreedy: isGreedy) : loop
  }

  private mutating func split(
    _ more: Int32,
    _ end: Int32,
    isGreedy: Bool
  ) throws(RegexProblem) -> Int32 {
    try emit(isGreedy ? .split(more, end) : .split(end, more))
  }

  private mutating func write(_ set: ScalarSet, before next: Int32) throws(RegexProblem) -> Int32 {
    // Most sets are a letter in both cases, of one byte each.
    if let last = set.ranges.last, last.upperBound < 0x80 {
      return try write(
        set.ranges.map {
          RegexProgram.Edge(
            low: UInt8($0.lowerBound),
            high: UInt8($0.upperBound),
            next: next
          )
        }
      )
    }
    var sequences: [[ClosedRange<UInt8>]] = []
    for range in set.ranges { ByteSequences.append(range, to: &sequences) }
    return try write(sequences[...], depth: 0, before: next)
  }

  /// The sequences as a tree whose equal parts are shared; they are sorted.
  private mutating func write(
    _ sequences: ArraySlice<[ClosedRange<UInt8>]>,
    depth: Int,
    before next: Int32
  ) throws(RegexProblem) -> Int32 {
    var edges: [RegexProgram.Edge] = []
    var rest = sequences
    while let first = rest.first {
      let lead = first[depth]
      let same = rest.prefix { $0[depth] == lead }
      rest = rest.dropFirst(same.count)
      let isLast = first.count == depth + 1
      let target = isLast ? next : try write(same, depth: depth + 1, before: next)
      if let last = edges.last, last.next == target, Int(last.high) + 1 == Int(lead.lowerBound) {
        edges[edges.count - 1].high = lead.upperBound
      } else {
        edges.append(.init(low: lead.lowerBound, high: lead.upperBound, next: target))
      }
    }
    return try write(edges)
  }

  private mutating func write(_ edges: [RegexProgram.Edge]) throws(RegexProblem) -> Int32 {
    if edges.isEmpty { return try emit(.fail) }
    if let known = shared[edges] { return known }
    let first = Int32(program.edges.count)
    program.edges += edges
    let result = try emit(.bytes(first: first, count: Int32(edges.count)))
    shared[edges] = result
    return result
  }
}
