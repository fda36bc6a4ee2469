import SourceText

extension Lexer {
  /// Reads one escape, whose backslash is the next byte.
  ///
  /// In byte literals `\x` and octal escapes are bytes, and `\u` and `\U` do not exist.
  mutating func escape(into content: inout [UInt8], bytes isBytes: Bool) throws(SyntaxFailure) {
    let start = offset
    offset += 1
    guard let letter = peek() else { throw invalidEscape(start) }
    if let plain = Self.plainEscape(letter) {
      offset += 1
      content.append(plain)
      return
    }
    switch letter {
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      offset += 1
      append(try hexadecimal(2, from: start), to: &content, asByte: isBytes)
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      append(try octal(from: start), to: &content, asByte: isBytes)
    case UInt8(ascii: "u") where !isBytes:
      offset += 1
      let value = try unit(from: start)
      try appendScalar(value, to: &content, from: start)
    case UInt8(ascii: "U") where !isBytes:
      offset += 1
      let value = try hexadecimal(8, from: start)
      try appendScalar(value, to: &content, from: start)
    default:
      offset = endOfScalar(at: offset)
      throw invalidEscape(start)
    }
  }

  private static func plainEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "`"):
      letter
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "v"): 0x0B
    default: nil
    }
  }

  private mutating func hexadecimal(_ digits: Int, from start: Int) throws(SyntaxFailure) -> UInt32
  {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = hexValue(peek()) else { throw invalidEscape(start) }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private mutating func octal(from start: Int) throws(SyntaxFailure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<3 {
      guard let byte = peek(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "7") else {
        throw invalidEscape(start)
      }
      value = value << 3 | UInt32(byte - UInt8(ascii: "0"))
      offset += 1
    }
    return value
  }

  /// The scalar of `\u`; a high surrogate takes the low one from the escape behind it.
  private mutating func unit(from start: Int) throws(SyntaxFailure) -> UInt32 {
    let high = try hexadecimal(4, from: start)
    guard high & 0xFC00 == 0xD800 else { return high }
    guard peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") else {
      throw invalidEscape(start)
    }
    offset += 2
    let low = try hexadecimal(4, from: start)
    guard low & 0xFC00 == 0xDC00 else { throw invalidEscape(start) }
    return 0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF)
  }

  private func append(_ value: UInt32, to content: inout [UInt8], asByte: Bool) {
    if asByte {
      content.append(UInt8(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value) {
      content.append(contentsOf: Array(String(scalar).utf8))
    }
  }

  private func appendScalar(
    _ value: UInt32,
    to content: inout [UInt8],
    from start: Int
  ) throws(SyntaxFailure) {
    guard let scalar = Unicode.Scalar(value) else { throw invalidEscape(start) }
    content.append(contentsOf: Array(String(scalar).utf8))
  }

  private func invalidEscape(_ start: Int) -> SyntaxFailure {
    let end = min(offset, bytes.count)
    return SyntaxFailure(kind: .invalidEscape(text(start, end)), range: ByteRange(start, end))
  }
}
