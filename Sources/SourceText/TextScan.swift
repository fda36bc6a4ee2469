/// One pass over the bytes of a file: whether they are UTF-8, and whether some are rare in text.
///
/// Sixteen bytes are looked at together, each beside the three before it, so that no branch
/// depends on where letters with accents stand (Unicode § 3.9, table 3-7). It finds only whether
/// something is there, not where; slower ways tell that when it matters.
struct TextScan {
  private typealias Block = SIMD16<UInt8>
  private typealias Marks = SIMDMask<SIMD16<Int8>>

  private var ill = Marks(repeating: false)
  private var rare = Marks(repeating: false)

  /// Whether the bytes are well-formed UTF-8.
  var isWellFormed: Bool { !any(ill) }

  /// Whether there is a control character other than tab and line ends, or a byte 0xEF, which
  /// begins U+FEFF, U+FFFE and U+FFFF.
  var hasRareBytes: Bool { any(rare) }

  /// Looks through the bytes from `start` on.
  init(_ bytes: Span<UInt8>, from start: Int) {
    lookAtEdge(bytes, start)
    var offset = start + 16
    while offset + 32 <= bytes.count {
      if Self.isASCII(bytes, offset) {
        rare = rare .| Self.controls(Self.block(bytes, offset))
        rare = rare .| Self.controls(Self.block(bytes, offset &+ 16))
      } else {
        lookInside(bytes, offset)
        lookInside(bytes, offset &+ 16)
      }
      offset &+= 32
    }
    // The last bytes are looked at together with some that were looked at before.
    while offset < bytes.count {
      let last = min(offset, bytes.count - 16)
      if last < 3 { lookAtEdge(bytes, offset) } else { lookInside(bytes, last) }
      offset += 16
    }
    if Self.isCutOff(bytes) { ill = Marks(repeating: true) }
  }

  /// Whether the last character lacks bytes.
  private static func isCutOff(_ bytes: Span<UInt8>) -> Bool {
    let count = bytes.count
    return (count > 0 && bytes[count - 1] >= 0xC0)
      || (count > 1 && bytes[count - 2] >= 0xE0)
      || (count > 2 && bytes[count - 3] >= 0xF0)
  }

  /// Looks at sixteen bytes with three before them.
  @inline(__always)
  private mutating func lookInside(_ bytes: Span<UInt8>, _ offset: Int) {
    look(
      Self.block(bytes, offset),
      Self.block(bytes, offset &- 1),
      Self.block(bytes, offset &- 2),
      Self.block(bytes, offset &- 3)
    )
  }

  /// Looks at sixteen bytes that begin or end the text; spaces stand around it.
  private mutating func lookAtEdge(_ bytes: Span<UInt8>, _ offset: Int) {
    look(
      Self.edge(bytes, offset),
      Self.edge(bytes, offset - 1),
      Self.edge(bytes, offset - 2),
      Self.edge(bytes, offset - 3)
    )
  }

  @inline(__always)
  private mutating func look(_ byte: Block, _ one: Block, _ two: Block, _ three: Block) {
    ill = ill .| Self.illFormed(byte, one, two, three)
    let isSecond = (one .== Self.all(0xC2)) .& (byte .< Self.all(0xA0))
    rare = rare .| Self.controls(byte) .| isSecond .| (byte .== Self.all(0xEF))
  }

  /// Whether the 32 bytes from `offset` on and the three before them are ASCII.
  @inline(__always)
  private static func isASCII(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let words =
      word(bytes, offset &- 3) | word(bytes, offset &+ 5) | word(bytes, offset &+ 13)
      | word(bytes, offset &+ 21) | word(bytes, offset &+ 24)
    return words & 0x8080_8080_8080_8080 == 0
  }

  /// The bytes at which no character can go on as the three before them ask.
  @inline(__always)
  private static func illFormed(_ byte: Block, _ one: Block, _ two: Block, _ three: Block) -> Marks
  {
    let goesOn = byte & all(0xC0) .== all(0x80)
    let isNeeded = (one .>= all(0xC0)) .| (two .>= all(0xE0)) .| (three .>= all(0xF0))
    let isNoLead = (byte & all(0xFE) .== all(0xC0)) .| (byte .>= all(0xF5))
    let isFromA0 = byte .>= all(0xA0)
    let isFrom90 = byte .>= all(0x90)
    let overlong = ((one .== all(0xE0)) .& .!isFromA0) .| ((one .== all(0xF0)) .& .!isFrom90)
    let beyond = ((one .== all(0xED)) .& isFromA0) .| ((one .== all(0xF4)) .& isFrom90)
    return (goesOn .^ isNeeded) .| isNoLead .| overlong .| beyond
  }

  /// The bytes that are control characters other than tab and line ends.
  @inline(__always)
  private static func controls(_ byte: Block) -> Marks {
    let isBlank = (byte .== all(0x0A)) .| (byte .== all(0x0D)) .| (byte .== all(0x09))
    return ((byte .< all(0x20)) .& .!isBlank) .| (byte .== all(0x7F))
  }

  /// Sixteen times `byte`; operators that take a single byte go through the lanes one by one.
  @inline(__always)
  private static func all(_ byte: UInt8) -> Block { Block(repeating: byte) }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  @inline(__always)
  private static func block(_ bytes: Span<UInt8>, _ offset: Int) -> Block {
    bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Block.self)
  }

  private static func edge(_ bytes: Span<UInt8>, _ offset: Int) -> Block {
    guard offset < 0 || offset + 16 > bytes.count else { return block(bytes, offset) }
    var block = all(0x20)
    let first = max(0, -offset)
    for place in first..<max(first, min(16, bytes.count - offset)) {
      block[place] = bytes[offset + place]
    }
    return block
  }
}
