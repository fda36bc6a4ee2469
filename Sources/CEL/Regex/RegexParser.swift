internal import SourceText

/// Reads RE2 syntax into a tree.
///
/// The recursion is as deep as groups are nested, at most `RegexLimits.depth`.
struct RegexParser {
  /// The switches of `(?imsU)`.
  struct Flags: Hashable {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesNewline = false
    var isUngreedy = false
  }

  /// What a pattern is made of, once read.
  struct Result {
    var node: RegexNode
    var groupNames: [String?]
  }

  /// A tree and the product of the counts nested in it.
  struct Piece {
    var node: RegexNode
    var weight = 1
  }

  let bytes: [UInt8]
  var position = 0
  var flags = Flags()
  /// The name of each group from 1, `nil` where it has none.
  var groupNames: [String?] = []
  private var depth = 0

  private init(_ pattern: String) { bytes = Array(pattern.utf8) }

  /// The tree of a pattern.
  static func parse(_ pattern: String) throws(RegexProblem) -> Result {
    var parser = RegexParser(pattern)
    let piece = try parser.alternatives()
    if parser.position < parser.bytes.count {
      throw parser.problem(.groupNotOpened, from: parser.position, to: parser.position + 1)
    }
    return Result(node: piece.node, groupNames: parser.groupNames)
  }

  /// Several sequences with `|` between them, up to `)` or the end.
  mutating func alternatives() throws(RegexProblem) -> Piece {
    var nodes: [RegexNode] = []
    var weight = 1
    while true {
      let piece = try sequence()
      nodes.append(piece.node)
      weight = max(weight, piece.weight)
      guard peek == UInt8(ascii: "|") else { break }
      position += 1
    }
    return Piece(node: nodes.count == 1 ? nodes[0] : .alternatives(nodes), weight: weight)
  }

  private mutating func sequence() throws(RegexProblem) -> Piece {
    var nodes: [RegexNode] = []
    var weight = 1
    while let byte = peek, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      let start = position
      if isQuotation {
        nodes += quotation()
        guard try nextRepetition() != nil else { continue }
      }
      let quoted = start < position ? nodes.popLast().map { Piece(node: $0) } : nil
      guard let atom = if let quoted { quoted } else { try atom() } else { continue }
      let piece = try repeated(atom)
      nodes.append(piece.node)
      weight = max(weight, piece.weight)
    }
    switch nodes.count {
    case 0: return Piece(node: .empty)
    case 1: return Piece(node: nodes[0], weight: weight)
    default: return Piece(node: .sequence(nodes), weight: weight)
    }
  }

  /// One atom, or `nil` for flags that stand alone.
  private mutating func atom() throws(RegexProblem) -> Piece? {
    guard let byte = peek else { return nil }
    switch byte {
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "["): return Piece(node: .scalars(try bracketClass()))
    case UInt8(ascii: "\\"): return Piece(node: try escape())
    case UInt8(ascii: "."):
      position += 1
      let newline = ScalarSet(0x0A)
      return Piece(node: .scalars(flags.dotMatchesNewline ? .all : newline.inverted))
    case UInt8(ascii: "^"):
      position += 1
      return Piece(node: .assertion(flags.isMultiline ? .beginLine : .beginText))
    case UInt8(ascii: "$"):
      position += 1
      return Piece(node: .assertion(flags.isMultiline ? .endLine : .endText))
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
      throw problem(.nothingToRepeat, from: position, to: position + 1)
    case UInt8(ascii: "{"):
      if try nextRepetition() != nil {
        throw problem(.nothingToRepeat, from: position, to: position + 1)
      }
      return Piece(node: literal(scalar()))
    default:
      return Piece(node: literal(scalar()))
    }
  }

  /// A group's content, with its own flags and one level deeper.
  mutating func nested() throws(RegexProblem) -> Piece {
    depth += 1
    defer { depth -= 1 }
    guard depth <= RegexLimits.depth else {
      throw problem(.tooDeep, from: position - 1, to: position)
    }
    return try alternatives()
  }

  /// The node of one scalar under the flags.
  func literal(_ scalar: UInt32) -> RegexNode {
    let set = ScalarSet(scalar)
    return .scalars(flags.ignoresCase ? set.caseFolded : set)
  }

  /// The byte at the position, or `nil` at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The byte after the one at the position.
  var peekSecond: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

  /// Whether the bytes at the position are those of `text`.
  func isAt(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return bytes[position..<(position + text.utf8CodeUnitCount)].elementsEqual("\(text)".utf8)
  }

  /// The scalar at the position, which is stepped over.
  mutating func scalar() -> UInt32 {
    let lead = bytes[position]
    let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = count == 1 ? UInt32(lead) : UInt32(lead) & (0xFF >> UInt32(count + 1))
    for offset in 1..<max(count, 1) where position + offset < bytes.count {
      value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    position = min(position + count, bytes.count)
    return value
  }

  /// A problem shown by some bytes of the pattern, widened to whole scalars.
  func problem(_ kind: RegexProblem.Kind, from start: Int, to end: Int) -> RegexProblem {
    var start = min(max(start, 0), bytes.count)
    var end = min(max(end, start), bytes.count)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return RegexProblem(kind, at: ByteRange(start, end))
  }

  /// The pattern's text between two offsets.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
  }
}
