/// What the YAML reader asks of its text, with every bound checked.
///
/// The searches stop at all bytes below 0x0E, line ends among them, and the caller goes on behind
/// those that mean nothing to it.
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
      offset = first(from: offset) { $0.below(0x0E) }
      guard !isLineEnd(offset) else { return offset }
      offset += 1
    }
    return count
  }

  /// The next byte that can end a plain scalar in block context: `:`, `#` or a line end.
  @inline(__always)
  func plainBlockStop(_ offset: Int) -> Int {
    first(from: offset) { $0.below(0x0E) .| $0.equal(0x3A) .| $0.equal(0x23) }
  }

  /// The next byte that can end a plain scalar in flow context.
  @inline(__always)
  func plainFlowStop(_ offset: Int) -> Int {
    first(from: offset) { block in
      block.below(0x0E) .| block.equal(0x3A) .| block.equal(0x23) .| block.equal(0x2C)
        .| block.folded.equal(0x7B) .| block.folded.equal(0x7D)
    }
  }

  /// The next quote, backslash or line end.
  @inline(__always)
  func doubleQuotedStop(_ offset: Int) -> Int {
    first(from: offset) { $0.below(0x0E) .| $0.equal(0x22) .| $0.equal(0x5C) }
  }

  /// The next apostrophe or line end.
  @inline(__always)
  func singleQuotedStop(_ offset: Int) -> Int {
    first(from: offset) { $0.below(0x0E) .| $0.equal(0x27) }
  }

  /// The eight bytes from `offset` on, the first being the lowest.
  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
