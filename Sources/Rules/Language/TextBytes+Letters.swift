/// Letters and what belongs to them, in the UTF-8 bytes of a text.
extension TextBytes {
  /// The number of bytes of the letter that begins at `offset`; 0 where there is none.
  ///
  /// Unicode, property `Alphabetic`.
  static func letterLength(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    switch first {
    case 0..<0x80: return isLetter(first) ? 1 : 0
    // The letters of Latin-1, with × and ÷ among them.
    case 0xC3: return scalarEquals(bytes, at: offset, "×", "÷") ? 0 : 2
    // Quotation marks, dashes and other punctuation.
    case 0xE2 where offset + 1 < bytes.count && bytes[offset + 1] == 0x80: return 0
    default:
      return scalar(bytes, at: offset).properties.isAlphabetic ? scalarLength(first) : 0
    }
  }

  private static func scalarEquals(
    _ bytes: Span<UInt8>,
    at offset: Int,
    _ first: Unicode.Scalar,
    _ second: Unicode.Scalar
  ) -> Bool {
    let scalar = scalar(bytes, at: offset)
    return scalar == first || scalar == second
  }

  /// Whether a letter or a number of any kind begins at `offset`, such as `½` or `²`.
  static func isLetterOrNumber(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    if bytes[offset] < 0x80 { return isLetter(bytes[offset]) || isDigit(bytes[offset]) }
    let properties = scalar(bytes, at: offset).properties
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// The number of bytes of the mark at `offset` that belongs to the character before it, such as
  /// an accent that is written apart; 0 where there is none.
  ///
  /// Unicode, property `Grapheme_Extend`, and the zero width joiner.
  static func combiningLength(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    // U+0300 is the first of them.
    guard first >= 0xCC else { return 0 }
    let scalar = scalar(bytes, at: offset)
    return scalar.properties.isGraphemeExtend || scalar == "\u{200D}" ? scalarLength(first) : 0
  }

  /// The number of bytes of `'` or `’` at `offset`; 0 where neither stands there.
  static func apostropheLength(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "'"): 1
    case 0xE2 where scalar(bytes, at: offset) == "’": 3
    default: 0
    }
  }

  /// The end of the digits that begin at `offset`, which is `offset` where there is none.
  static func endOfDigits(_ bytes: Span<UInt8>, from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// Whether a line ends with the byte at `offset`; of `\r\n` with the second.
  static func isLineEnd(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x0A...0x0C: true
    case 0x0D: offset + 1 == bytes.count || bytes[offset + 1] != 0x0A
    case 0xC2, 0xE2: ["\u{85}", "\u{2028}", "\u{2029}"].contains(scalar(bytes, at: offset))
    default: false
    }
  }

  /// Whether the text ends at `offset`, or white space begins there.
  static func isPieceEnd(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    offset == bytes.count || spaceLength(bytes, at: offset) > 0
  }
}
