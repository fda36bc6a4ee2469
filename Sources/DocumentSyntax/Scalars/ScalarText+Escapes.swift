import SourceText

extension ScalarText {
  /// Sends what the escape at the start of `rest` stands for; the offset behind it.
  ///
  /// An escape that means nothing stands for itself.
  func escape(
    _ bytes: [UInt8],
    _ rest: ByteRange,
    into sink: inout some ScalarSink
  ) -> Int {
    let start = rest.start
    guard start + 1 < rest.end else {
      sink.verbatim(ByteRange(start, rest.end), of: bytes)
      return rest.end
    }
    let byte = bytes[start + 1]
    if byte == 0x0A || byte == 0x0D { return continuation(bytes, rest, into: &sink) }
    let digits = EscapeTable.digitCount(of: byte)
    if digits > 0 { return codePoint(bytes, rest, digits, into: &sink) }
    guard let scalar = EscapeTable.value(of: byte) else {
      sink.verbatim(ByteRange(start, start + 2), of: bytes)
      return start + 2
    }
    sink.replace(
      ByteRange(start, start + 2),
      with: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    )
    return start + 2
  }

  /// An escaped line break: it stands for nothing, nor do the blanks that follow; further breaks
  /// stand for themselves (YAML 1.2.2 § 7.3.1).
  private func continuation(
    _ bytes: [UInt8],
    _ rest: ByteRange,
    into sink: inout some ScalarSink
  ) -> Int {
    var offset = rest.start + 1
    var breaks = 0
    while offset < rest.end {
      switch bytes[offset] {
      case 0x0D:
        offset += offset + 1 < rest.end && bytes[offset + 1] == 0x0A ? 2 : 1
        breaks += 1
      case 0x0A:
        offset += 1
        breaks += 1
      case 0x20, 0x09:
        offset += 1
      default:
        sink.replace(ByteRange(rest.start, offset), with: repeatElement(0x0A, count: breaks - 1))
        return offset
      }
    }
    sink.replace(ByteRange(rest.start, offset), with: repeatElement(0x0A, count: breaks - 1))
    return offset
  }

  /// `\x41`, `\u00e9`, `\U0001F600`; a pair of surrogates, as JSON writes them, is one character.
  private func codePoint(
    _ bytes: [UInt8],
    _ rest: ByteRange,
    _ digits: Int,
    into sink: inout some ScalarSink
  ) -> Int {
    guard var (code, end) = number(bytes, rest, digits) else {
      sink.verbatim(ByteRange(rest.start, rest.start + 2), of: bytes)
      return rest.start + 2
    }
    if digits == 4, code >> 10 == 0x36, end + 1 < rest.end, bytes[end] == UInt8(ascii: "\\"),
      bytes[end + 1] == UInt8(ascii: "u"),
      let (low, lowEnd) = number(bytes, ByteRange(end, rest.end), 4), low >> 10 == 0x37
    {
      code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
      end = lowEnd
    }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    sink.replace(
      ByteRange(rest.start, end),
      with: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    )
    return end
  }

  private func number(
    _ bytes: [UInt8],
    _ rest: ByteRange,
    _ digits: Int
  ) -> (code: UInt32, end: Int)? {
    let first = rest.start + 2
    guard first + digits <= rest.end else { return nil }
    var code: UInt32 = 0
    for byte in bytes[first..<(first + digits)] {
      let letter = byte | 0x20
      guard (byte >= 0x30 && byte <= 0x39) || (letter >= 0x61 && letter <= 0x66) else { return nil }
      code = code << 4 | UInt32(EscapeTable.digit(byte))
    }
    return (code, first + digits)
  }
}
