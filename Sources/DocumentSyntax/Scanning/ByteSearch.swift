/// Skips ahead to the next byte that matters, eight bytes at a time.
///
/// The only place of this room that loads more than a byte at once; each load is checked against
/// the bounds. A word of eight bytes is compared with arithmetic: subtracting 1 from each byte sets
/// the high bit of the lowest byte that is zero, and what it does to bytes above does not matter,
/// since the lowest one is asked for.
package enum ByteSearch {
  /// The first byte from `offset` on that is `"`, `\` or a control character; else the end.
  @inline(__always)
  package static func quotedTextEnd(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    first(bytes, from: offset) { word in
      equal(word, 0x22) | equal(word, 0x5C) | (word &- spread(0x20)) & ~word
    } isWanted: { byte in
      byte == 0x22 || byte == 0x5C || byte < 0x20
    }
  }

  /// The first byte from `offset` on that ends a cell or is `"`: delimiter, LF, CR or quote.
  @inline(__always)
  package static func cellEnd(_ bytes: Span<UInt8>, from offset: Int, delimiter: UInt8) -> Int {
    first(bytes, from: offset) { word in
      equal(word, delimiter) | equal(word, 0x0A) | equal(word, 0x0D) | equal(word, 0x22)
    } isWanted: { byte in
      byte == delimiter || byte == 0x0A || byte == 0x0D || byte == 0x22
    }
  }

  /// The first `"` from `offset` on; else the end.
  @inline(__always)
  package static func quote(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    first(bytes, from: offset) {
      equal($0, 0x22)
    } isWanted: {
      $0 == 0x22
    }
  }

  /// The first byte from `offset` on that is not a space; else the end.
  @inline(__always)
  package static func spacesEnd(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    first(bytes, from: offset) { word in
      let difference = word ^ spread(0x20)
      return difference | ((difference & spread(0x7F)) &+ spread(0x7F))
    } isWanted: { byte in
      byte != 0x20
    }
  }

  /// A number that equal stretches share: of their length, their first and their last eight bytes.
  ///
  /// Unequal stretches may share it too; it only spares most comparisons. It takes an array,
  /// since a span of a stored array costs a reference count here.
  @inline(__always)
  package static func digest(_ bytes: [UInt8], from start: Int, to end: Int) -> UInt32 {
    let (first, last) = edges(bytes, from: start, to: end)
    let mixed = (first ^ UInt64(truncatingIfNeeded: end &- start) &<< 56) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: (mixed ^ last &* 0xC2B2_AE3D_27D4_EB4F) &>> 32)
  }

  /// The first and the last eight bytes of a stretch, or what a shorter one has, in some order.
  @inline(__always)
  private static func edges(
    _ bytes: [UInt8],
    from start: Int,
    to end: Int
  ) -> (first: UInt64, last: UInt64) {
    guard start >= 0, start < end, end <= bytes.count else { return (0, 0) }
    return bytes.withUnsafeBytes { bytes in
      if end &- start >= 8 {
        return (
          bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self),
          bytes.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self)
        )
      }
      if end &- start >= 4 {
        return (
          UInt64(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)),
          UInt64(bytes.loadUnaligned(fromByteOffset: end &- 4, as: UInt32.self))
        )
      }
      let middle = bytes[start &+ (end &- start) &>> 1]
      return (UInt64(bytes[start]) &<< 8 | UInt64(middle), UInt64(bytes[end &- 1]))
    }
  }

  /// The eight bytes from `offset` on, the first being the lowest.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// A word whose bytes are all `byte`.
  @inline(__always)
  private static func spread(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// A word whose lowest high bit is that of the first byte that equals `byte`.
  @inline(__always)
  private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ spread(byte)
    return (difference &- spread(1)) & ~difference
  }

  /// The first byte whose high bit `marks` sets; the last seven bytes are asked one by one.
  @inline(__always)
  private static func first(
    _ bytes: Span<UInt8>,
    from start: Int,
    where marks: (UInt64) -> UInt64,
    isWanted: (UInt8) -> Bool
  ) -> Int {
    var offset = start
    while offset &+ 8 <= bytes.count {
      let found = marks(word(bytes, at: offset)) & spread(0x80)
      if found != 0 { return offset &+ found.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < bytes.count, !isWanted(bytes[offset]) { offset &+= 1 }
    return offset
  }
}
