extension RegexParser {
  /// A class in brackets, from `[` to behind its `]`.
  mutating func bracketClass() throws(RegexProblem) -> ScalarSet {
    let start = position
    position += 1
    let isNegated = peek == UInt8(ascii: "^")
    if isNegated { position += 1 }
    var set = ScalarSet([])
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    while let byte = peek, byte != UInt8(ascii: "]") || isFirst {
      isFirst = false
      if let named = try posixClass() {
        set = set.union(named)
      } else if byte == UInt8(ascii: "\\"), let named = try classEscape() {
        set = set.union(named)
      } else {
        ranges.append(try bracketRange(from: start))
      }
    }
    guard peek == UInt8(ascii: "]") else {
      throw problem(.classNotClosed, from: start, to: start + 1)
    }
    position += 1
    let plain = ScalarSet(ranges)
    set = set.union(flags.ignoresCase ? plain.caseFolded : plain)
    return isNegated ? set.inverted : set
  }

  /// `a` or `a-z`; a `-` before `]` stands for itself.
  private mutating func bracketRange(from start: Int) throws(RegexProblem) -> ClosedRange<UInt32> {
    let first = position
    let low = try bracketScalar(from: start)
    guard peek == UInt8(ascii: "-"), let next = peekSecond, next != UInt8(ascii: "]") else {
      return low...low
    }
    position += 1
    if peek == UInt8(ascii: "\\"), try classEscape() != nil {
      throw problem(.badRange, from: first, to: position)
    }
    let high = try bracketScalar(from: start)
    guard low <= high else { throw problem(.badRange, from: first, to: position) }
    return low...high
  }

  private mutating func bracketScalar(from start: Int) throws(RegexProblem) -> UInt32 {
    switch peek {
    case nil: throw problem(.classNotClosed, from: start, to: start + 1)
    case UInt8(ascii: "\\"): return try scalarEscape()
    default: return scalar()
    }
  }

  /// `[:alpha:]` or `[:^alpha:]`, or `nil` where none is at the position.
  private mutating func posixClass() throws(RegexProblem) -> ScalarSet? {
    guard isAt("[:") else { return nil }
    var end = position + 2
    while end + 1 < bytes.count,
      bytes[end] != UInt8(ascii: ":") || bytes[end + 1] != UInt8(ascii: "]")
    {
      if bytes[end] == UInt8(ascii: "]") { return nil }
      end += 1
    }
    guard end + 1 < bytes.count else { return nil }
    var name = text(position + 2, end)
    let isNegated = name.hasPrefix("^")
    if isNegated { name.removeFirst() }
    guard let set = RegexClasses.posix(name) else {
      throw problem(.unknownClass(name), from: position, to: end + 2)
    }
    position = end + 2
    return signed(set, isNegated: isNegated)
  }
}
