/// Skips ahead to the next byte that matters to a reader of JSON or of comma-separated values.
package enum ByteSearch {
  /// The first byte from `offset` on that is `"`, `\` or a control character; else the end.
  @inline(__always)
  package static func quotedTextEnd(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    bytes.first(from: offset) { $0.below(0x20) .| $0.equal(0x22) .| $0.equal(0x5C) }
  }

  /// The first byte from `offset` on that ends a cell or is `"`: delimiter, LF, CR or quote.
  @inline(__always)
  package static func cellEnd(_ bytes: Span<UInt8>, from offset: Int, delimiter: UInt8) -> Int {
    bytes.first(from: offset) { block in
      block.equal(delimiter) .| block.equal(0x0A) .| block.equal(0x0D) .| block.equal(0x22)
    }
  }

  /// The first `"` from `offset` on; else the end.
  @inline(__always)
  package static func quote(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    bytes.first(from: offset) { $0.equal(0x22) }
  }

  /// The first byte from `offset` on that is not a space; else the end.
  @inline(__always)
  package static func spacesEnd(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    bytes.first(from: offset) { $0.differing(from: 0x20) }
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
}
