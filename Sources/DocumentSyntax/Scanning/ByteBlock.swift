/// Sixteen bytes of a text, compared at once.
///
/// Comparisons give marks, of which the first is then asked for. They are between two blocks
/// throughout, since comparing a block with one byte goes through the bytes one by one.
struct ByteBlock {
  /// A mark for each byte that a comparison holds for.
  typealias Marks = SIMDMask<SIMD16<Int8>>

  private var bytes: SIMD16<UInt8>

  /// The bytes from `offset` on; the text must hold all of them.
  @inline(__always)
  init(_ text: Span<UInt8>, at offset: Int) {
    bytes = text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Sixteen times one byte.
  @inline(__always)
  init(repeating byte: UInt8) { bytes = SIMD16(repeating: byte) }

  /// The bytes with the bit set by which `[` and `{` differ, and capital from small letters.
  @inline(__always)
  var folded: ByteBlock {
    var block = self
    block.bytes = bytes | SIMD16(repeating: 0x20)
    return block
  }

  /// Marks the bytes that equal `byte`.
  @inline(__always)
  func equal(_ byte: UInt8) -> Marks { bytes .== SIMD16(repeating: byte) }

  /// Marks the bytes below `byte`.
  @inline(__always)
  func below(_ byte: UInt8) -> Marks { bytes .< SIMD16(repeating: byte) }

  /// Marks the bytes that are not `byte`.
  @inline(__always)
  func differing(from byte: UInt8) -> Marks { bytes .!= SIMD16(repeating: byte) }

  /// The place of the first mark; `nil` where there is none.
  @inline(__always)
  static func first(_ marks: Marks) -> Int? {
    let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    let (low, high) = (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
    if low != 0 { return low.trailingZeroBitCount &>> 3 }
    return high == 0 ? nil : 8 &+ high.trailingZeroBitCount &>> 3
  }
}

extension Span where Element == UInt8 {
  /// The first offset from `offset` on whose byte `marks` marks; else the end.
  @inline(__always)
  func first(from offset: Int, where marks: (ByteBlock) -> ByteBlock.Marks) -> Int {
    var offset = offset
    while offset &+ 16 <= count {
      if let place = ByteBlock.first(marks(ByteBlock(self, at: offset))) { return offset &+ place }
      offset &+= 16
    }
    while offset < count {
      if ByteBlock.first(marks(ByteBlock(repeating: self[offset]))) != nil { return offset }
      offset &+= 1
    }
    return count
  }
}
