/// The UTF-8 sequences of ranges of scalars.
enum ByteSequences {
  /// Adds sequences of byte ranges that together stand for every scalar of `range`.
  ///
  /// Surrogates have none. The sequences come out sorted, and at each place two of them have
  /// either the same range of bytes or ranges apart.
  static func append(
    _ range: ClosedRange<UInt32>,
    to sequences: inout [[ClosedRange<UInt8>]]
  ) {
    let stretches: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF,
    ]
    for stretch in stretches where stretch.overlaps(range) {
      let part = range.clamped(to: stretch)
      split(part.lowerBound, part.upperBound, to: &sequences)
    }
  }

  /// Splits until each continuation byte either is one value or runs over all of them.
  private static func split(
    _ low: UInt32,
    _ high: UInt32,
    to sequences: inout [[ClosedRange<UInt8>]]
  ) {
    let length = low < 0x80 ? 1 : low < 0x800 ? 2 : low < 0x10000 ? 3 : 4
    for index in 1..<max(length, 1) {
      let mask: UInt32 = (1 << UInt32(6 * index)) - 1
      guard low & ~mask != high & ~mask else { continue }
      if low & mask != 0 {
        split(low, low | mask, to: &sequences)
        split((low | mask) + 1, high, to: &sequences)
        return
      }
      if high & mask != mask {
        split(low, (high & ~mask) - 1, to: &sequences)
        split(high & ~mask, high, to: &sequences)
        return
      }
    }
    sequences.append(zip(encoded(low), encoded(high)).map { $0...$1 })
  }

  private static func encoded(_ scalar: UInt32) -> [UInt8] {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
    return switch scalar {
    case 0...0x7F: [UInt8(scalar)]
    case 0x80...0x7FF: [UInt8(0xC0 | scalar >> 6), tail(0)]
    case 0x800...0xFFFF: [UInt8(0xE0 | scalar >> 12), tail(6), tail(0)]
    default: [UInt8(0xF0 | (scalar >> 18) & 0x07), tail(12), tail(6), tail(0)]
    }
  }
}
