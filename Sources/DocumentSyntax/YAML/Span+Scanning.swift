/// Looking through bytes eight at a time, each step with its bounds checked.
///
/// Bytes of a word are compared at once with the arithmetic known as SWAR: for a byte that is
/// zero or small the top bit of its place is set, and the lowest such bit is exact.
extension Span where Element == UInt8 {
  /// The byte at `offset`; 0, which no valid text holds, at the end.
  @inline(__always)
  func at(_ offset: Int) -> UInt8 { offset < count ? self[offset] : 0 }

  /// Whether `offset` is at a line end or at the end of the text.
  @inline(__always)
  func isLineEnd(_ offset: Int) -> Bool {
    guard offset < count else { return true }
    return self[offset] == 0x0A || self[offset] == 0x0D
  }

  /// Whether a space, a tab, a line end or the end of the text is at `offset`.
  @inline(__always)
  func isSpaceOrEnd(_ offset: Int) -> Bool {
    guard offset < count else { return true }
    let byte = self[offset]
    return byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The offset behind any spaces from `offset` on.
  @inline(__always)
  func skipSpaces(_ offset: Int) -> Int {
    var offset = offset
    while offset &+ 8 <= count {
      let others = word(at: offset) ^ 0x2020_2020_2020_2020
      if others != 0 { return offset &+ others.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < count, self[offset] == 0x20 { offset += 1 }
    return offset
  }

  /// The offset behind any spaces and tabs from `offset` on.
  @inline(__always)
  func skipBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset] == 0x20 || self[offset] == 0x09 { offset += 1 }
    return offset
  }

  /// The offset behind the line end at `offset`: LF, CRLF or CR.
  @inline(__always)
  func skipLineEnd(_ offset: Int) -> Int {
    guard offset < count else { return offset }
    if self[offset] == 0x0D, at(offset + 1) == 0x0A { return offset + 2 }
    return offset + 1
  }

  /// The offset of the next line end, or of the end of the text.
  @inline(__always)
  func lineEnd(_ offset: Int) -> Int {
    var offset = offset
    while offset < count {
      offset = skip(from: offset) { Self.control($0) }
      guard !isLineEnd(offset) else { return offset }
      offset += 1
    }
    return count
  }

  /// The next byte that can end a plain scalar in block context: `:`, `#` or a line end.
  @inline(__always)
  func plainBlockStop(_ offset: Int) -> Int {
    skip(from: offset) { Self.control($0) | Self.equal($0, 0x3A) | Self.equal($0, 0x23) }
  }

  /// The next byte that can end a plain scalar in flow context.
  @inline(__always)
  func plainFlowStop(_ offset: Int) -> Int {
    skip(from: offset) { word in
      let folded = word | 0x2020_2020_2020_2020
      return Self.control(word) | Self.equal(word, 0x3A) | Self.equal(word, 0x23)
        | Self.equal(word, 0x2C) | Self.equal(folded, 0x7B) | Self.equal(folded, 0x7D)
    }
  }

  /// The next quote, backslash or line end.
  @inline(__always)
  func doubleQuotedStop(_ offset: Int) -> Int {
    skip(from: offset) { Self.control($0) | Self.equal($0, 0x22) | Self.equal($0, 0x5C) }
  }

  /// The next apostrophe or line end.
  @inline(__always)
  func singleQuotedStop(_ offset: Int) -> Int {
    skip(from: offset) { Self.control($0) | Self.equal($0, 0x27) }
  }

  /// The first offset from `offset` on whose byte `marks` sets the top bit of.
  ///
  /// Control bytes below 0x0E are always among them, and the caller goes on behind those that
  /// mean nothing to it.
  @inline(__always)
  private func skip(from offset: Int, _ marks: (UInt64) -> UInt64) -> Int {
    var offset = offset
    while offset &+ 8 <= count {
      let found = marks(word(at: offset)) & 0x8080_8080_8080_8080
      if found != 0 { return offset &+ found.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < count {
      if marks(UInt64(self[offset]) | 0x8080_8080_8080_8000) & 0x80 != 0 { return offset }
      offset += 1
    }
    return count
  }

  /// The eight bytes from `offset` on, the first being the lowest.
  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (difference &- 0x0101_0101_0101_0101) & ~difference
  }

  @inline(__always)
  private static func control(_ word: UInt64) -> UInt64 {
    (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word
  }
}
