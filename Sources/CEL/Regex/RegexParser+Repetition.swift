extension RegexParser {
  /// What a repetition sign says.
  struct Repetition {
    var min: Int
    var max: Int?
    var end: Int
  }

  /// The atom with the repetition that follows it, if one does.
  mutating func repeated(_ atom: Piece) throws(RegexProblem) -> Piece {
    guard let repetition = try nextRepetition() else { return atom }
    let sign = position
    position = repetition.end
    var isGreedy = !flags.isUngreedy
    if peek == UInt8(ascii: "?") {
      isGreedy.toggle()
      position += 1
    }
    let end = position
    if try nextRepetition() != nil { throw problem(.repeatedRepetition, from: sign, to: end + 1) }
    var weight = atom.weight
    if bytes[sign] == UInt8(ascii: "{") {
      weight *= max(repetition.max ?? repetition.min, 1)
      guard weight <= RegexLimits.repeats else { throw problem(.badCount, from: sign, to: end) }
    }
    let node = RegexNode.repeated(
      atom.node,
      min: repetition.min,
      max: repetition.max,
      isGreedy: isGreedy
    )
    return Piece(node: node, weight: weight)
  }

  /// The repetition sign at the position, which is not stepped over.
  ///
  /// A `{` that begins no count is a plain character, as in RE2.
  func nextRepetition() throws(RegexProblem) -> Repetition? {
    switch peek {
    case UInt8(ascii: "*"): Repetition(min: 0, max: nil, end: position + 1)
    case UInt8(ascii: "+"): Repetition(min: 1, max: nil, end: position + 1)
    case UInt8(ascii: "?"): Repetition(min: 0, max: 1, end: position + 1)
    case UInt8(ascii: "{"): try counted()
    default: nil
    }
  }

  private func counted() throws(RegexProblem) -> Repetition? {
    var cursor = position + 1
    guard let min = number(&cursor) else { return nil }
    var max: Int? = min
    if cursor < bytes.count, bytes[cursor] == UInt8(ascii: ",") {
      cursor += 1
      if cursor < bytes.count, bytes[cursor] == UInt8(ascii: "}") {
        max = nil
      } else {
        guard let second = number(&cursor) else { return nil }
        max = second
      }
    }
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: "}") else { return nil }
    let end = cursor + 1
    let isInBounds = min <= RegexLimits.repeats && (max ?? 0) <= RegexLimits.repeats
    guard isInBounds, max.map({ $0 >= min }) ?? true else {
      throw problem(.badCount, from: position, to: end)
    }
    return Repetition(min: min, max: max, end: end)
  }

  /// A decimal number, held at one million; `nil` without a digit.
  private func number(_ cursor: inout Int) -> Int? {
    let start = cursor
    var value = 0
    while cursor < bytes.count, (0x30...0x39).contains(bytes[cursor]) {
      value = Swift.min(value * 10 + Int(bytes[cursor] - 0x30), 1_000_000)
      cursor += 1
    }
    return cursor > start ? value : nil
  }
}
