/// The SHA-256 digest of bytes (FIPS 180-4), by which reports name a file's or a pack's edition.
public struct Digest: Hashable, Sendable {
  /// The eight words, the first being the most significant.
  private let words: SIMD8<UInt32>

  fileprivate init(words: SIMD8<UInt32>) { self.words = words }

  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    var hasher = DigestHasher()
    hasher.update(bytes)
    self = hasher.finish()
  }

  /// The 64 hexadecimal digits, in lower case.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for index in 0..<8 {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int(words[index] >> UInt32(shift) & 0xF)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Digest: CustomStringConvertible {
  /// `sha256:` and the hexadecimal digits.
  public var description: String { "sha256:\(hexadecimal)" }
}

/// Takes in bytes piece by piece and gives their digest at the end.
public struct DigestHasher: Sendable {
  private var words = SIMD8<UInt32>(
    0x6A09_E667,
    0xBB67_AE85,
    0x3C6E_F372,
    0xA54F_F53A,
    0x510E_527F,
    0x9B05_688C,
    0x1F83_D9AB,
    0x5BE0_CD19
  )
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// A hasher that has taken in nothing.
  public init() {}

  /// Takes in `bytes` behind all that came before.
  public mutating func update(_ bytes: [UInt8]) {
    length &+= UInt64(bytes.count)
    let blocks = pending.isEmpty ? bytes : pending + bytes
    let whole = blocks.count & ~63
    compress(blocks.span.extracting(first: whole))
    pending = Array(blocks[whole...])
  }

  /// The digest of all that was taken in.
  public consuming func finish() -> Digest {
    var tail = pending
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = length &* 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    compress(tail.span)
    return Digest(words: words)
  }

  private mutating func compress(_ blocks: Span<UInt8>) {
    let bytes = blocks.bytes
    var start = 0
    while start &+ 64 <= bytes.byteCount {
      compress(bytes, at: start)
      start &+= 64
    }
  }

  /// Takes in one block.
  private mutating func compress(_ blocks: RawSpan, at start: Int) {
    var schedule = DigestSchedule(blocks, at: start)
    var state = DigestState(words)
    state.takeIn(schedule, from: 0)
    schedule.goOn()
    state.takeIn(schedule, from: 16)
    schedule.goOn()
    state.takeIn(schedule, from: 32)
    schedule.goOn()
    state.takeIn(schedule, from: 48)
    words &+= state.words
  }
}

/// Sixteen words of the message schedule; the next sixteen are made of them, four at a time
/// (FIPS 180-4, section 6.1.3).
private struct DigestSchedule {
  private(set) var first, second, third, fourth: SIMD4<UInt32>

  @inline(__always)
  init(_ blocks: RawSpan, at start: Int) {
    first = Self.words(blocks, start)
    second = Self.words(blocks, start &+ 16)
    third = Self.words(blocks, start &+ 32)
    fourth = Self.words(blocks, start &+ 48)
  }

  /// Goes on to the next sixteen words.
  @inline(__always)
  mutating func goOn() {
    first = Self.next(first, second, third, fourth)
    second = Self.next(second, third, fourth, first)
    third = Self.next(third, fourth, first, second)
    fourth = Self.next(fourth, first, second, third)
  }

  /// The four words that follow sixteen; the last two need the first two.
  @inline(__always)
  private static func next(
    _ first: SIMD4<UInt32>,
    _ second: SIMD4<UInt32>,
    _ third: SIMD4<UInt32>,
    _ fourth: SIMD4<UInt32>
  ) -> SIMD4<UInt32> {
    let far = moved(first, second)
    // Rotations by 7 and 18 and a shift by 3; with the halves of a rotation side by side, the
    // compiler would take the four words one by one.
    let right = far &>> all(7) ^ far &>> all(18) ^ far &>> all(3)
    let left = far &<< all(25) ^ far &<< all(14)
    let words = first &+ (right ^ left) &+ moved(third, fourth)
    let low = words.lowHalf &+ near(fourth.highHalf)
    return SIMD4(lowHalf: low, highHalf: words.highHalf &+ near(low))
  }

  /// Rotations by 17 and 19 and a shift by 10.
  @inline(__always)
  private static func near(_ words: SIMD2<UInt32>) -> SIMD2<UInt32> {
    let right = words &>> two(17) ^ words &>> two(19) ^ words &>> two(10)
    return right ^ (words &<< two(15) ^ words &<< two(13))
  }

  /// The four words from the second one on.
  @inline(__always)
  private static func moved(_ words: SIMD4<UInt32>, _ next: SIMD4<UInt32>) -> SIMD4<UInt32> {
    SIMD4(words[1], words[2], words[3], next[0])
  }

  @inline(__always)
  private static func all(_ count: UInt32) -> SIMD4<UInt32> { SIMD4(repeating: count) }

  @inline(__always)
  private static func two(_ count: UInt32) -> SIMD2<UInt32> { SIMD2(repeating: count) }

  @inline(__always)
  private static func words(_ blocks: RawSpan, _ start: Int) -> SIMD4<UInt32> {
    SIMD4(
      word(blocks, start),
      word(blocks, start &+ 4),
      word(blocks, start &+ 8),
      word(blocks, start &+ 12)
    )
  }

  @inline(__always)
  private static func word(_ blocks: RawSpan, _ start: Int) -> UInt32 {
    UInt32(bigEndian: blocks.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self))
  }
}

/// The eight working words; they change names from round to round rather than places, so that all
/// of them stay in registers.
private struct DigestState {
  private var a, b, c, d, e, f, g, h: UInt32
  /// `b ^ c`, which the round before has worked out as its `a ^ b`.
  private var difference: UInt32

  @inline(__always)
  init(_ words: SIMD8<UInt32>) {
    (a, b, c, d) = (words[0], words[1], words[2], words[3])
    (e, f, g, h) = (words[4], words[5], words[6], words[7])
    difference = words[1] ^ words[2]
  }

  @inline(__always) var words: SIMD8<UInt32> { SIMD8(a, b, c, d, e, f, g, h) }

  /// Sixteen rounds over the schedule, the first of which is `round`.
  @inline(__always)
  mutating func takeIn(_ schedule: DigestSchedule, from round: Int) {
    takeIn(schedule.first &+ constants(round), schedule.second &+ constants(round &+ 4))
    takeIn(schedule.third &+ constants(round &+ 8), schedule.fourth &+ constants(round &+ 12))
  }

  /// Eight rounds over words of the schedule to which the constants were added.
  @inline(__always)
  mutating func takeIn(_ words: SIMD4<UInt32>, _ next: SIMD4<UInt32>) {
    Self.turn(a, b, &d, e, f, g, &h, words[0], &difference)
    Self.turn(h, a, &c, d, e, f, &g, words[1], &difference)
    Self.turn(g, h, &b, c, d, e, &f, words[2], &difference)
    Self.turn(f, g, &a, b, c, d, &e, words[3], &difference)
    Self.turn(e, f, &h, a, b, c, &d, next[0], &difference)
    Self.turn(d, e, &g, h, a, b, &c, next[1], &difference)
    Self.turn(c, d, &f, g, h, a, &b, next[2], &difference)
    Self.turn(b, c, &e, f, g, h, &a, next[3], &difference)
  }

  /// One round (section 6.2.2), with `Ch` and `Maj` written with fewer operations; `Maj` is told
  /// how its last two words differ.
  @inline(__always)
  private static func turn(
    _ a: UInt32,
    _ b: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ word: UInt32,
    _ difference: inout UInt32
  ) {
    let first = h &+ word &+ (g ^ e & (f ^ g)) &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25))
    let ahead = a ^ b
    d = d &+ first
    h = first &+ (ahead & difference ^ b) &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22))
    difference = ahead
  }
}

@inline(__always)
private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
  word &>> count | word &<< (32 &- count)
}

/// The constants of four rounds.
@inline(__always)
private func constants(_ round: Int) -> SIMD4<UInt32> {
  SIMD4(
    roundConstants[round],
    roundConstants[round &+ 1],
    roundConstants[round &+ 2],
    roundConstants[round &+ 3]
  )
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
