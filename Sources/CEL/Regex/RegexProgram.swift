/// A pattern as instructions over bytes.
///
/// Sets of scalars are written as the UTF-8 sequences of their members, so that both engines
/// step from byte to byte and never decode.
struct RegexProgram: Sendable {
  /// What a thread does.
  enum Instruction: Sendable {
    /// Reads one byte by the edges in this stretch of `edges`.
    case bytes(first: Int32, count: Int32)
    /// Goes both ways, the first preferred.
    case split(Int32, Int32)
    /// Keeps the place in a slot and goes on.
    case save(slot: Int32, next: Int32)
    /// Goes on where the assertion holds.
    case assertion(RegexAssertion, next: Int32)
    /// Ends well.
    case match
    /// Ends without a match.
    case fail
  }

  /// A stretch of byte values and where they lead; the edges of an instruction do not overlap.
  struct Edge: Hashable, Sendable {
    var low: UInt8
    var high: UInt8
    var next: Int32
  }

  /// The instructions; `start` is the first one done.
  var instructions: [Instruction] = []
  /// The edges of all `bytes` instructions, by rising byte within one.
  var edges: [Edge] = []
  /// Where threads begin.
  var start: Int32 = 0
  /// Whether a match can only begin at the beginning of the text.
  var isAnchored = false
  /// Whether any assertion is in the program, so that neighbours of a place count.
  var hasAssertions = false
  /// The number of groups.
  var groupCount = 0

  /// Where the byte leads from a `bytes` instruction, or -1.
  func target(first: Int32, count: Int32, byte: UInt8) -> Int32 {
    var index = Int(first)
    let end = index + Int(count)
    if count > 8 {
      var high = end
      while index < high {
        let middle = (index + high) / 2
        if edges[middle].high < byte { index = middle + 1 } else { high = middle }
      }
      return index < end && edges[index].low <= byte ? edges[index].next : -1
    }
    while index < end {
      let edge = edges[index]
      if byte <= edge.high { return byte >= edge.low ? edge.next : -1 }
      index += 1
    }
    return -1
  }
}

/// What is known of a place between two bytes, to decide assertions.
struct RegexContext: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// The place is the beginning of the text.
  static let beginText = RegexContext(rawValue: 1)
  /// The byte before is a line feed.
  static let afterNewline = RegexContext(rawValue: 2)
  /// The byte before is one of `\w`.
  static let afterWord = RegexContext(rawValue: 4)

  /// The context behind a byte.
  static func after(_ byte: UInt8) -> RegexContext {
    if byte == 0x0A { return .afterNewline }
    return byte.isWord ? .afterWord : []
  }

  /// Whether the assertion holds before `next`, which is `nil` at the end.
  func allows(_ assertion: RegexAssertion, before next: UInt8?) -> Bool {
    switch assertion {
    case .beginText: contains(.beginText)
    case .endText: next == nil
    case .beginLine: !isDisjoint(with: [.beginText, .afterNewline])
    case .endLine: next == nil || next == 0x0A
    case .wordBoundary: contains(.afterWord) != (next?.isWord ?? false)
    case .notWordBoundary:
      // Between the bytes of one scalar there is no place at all.
      contains(.afterWord) == (next?.isWord ?? false) && (next.map { $0 & 0xC0 != 0x80 } ?? true)
    }
  }
}

extension UInt8 {
  /// Whether the byte is one of `\w`.
  var isWord: Bool { isASCIILetterOrDigit || self == UInt8(ascii: "_") }
}
