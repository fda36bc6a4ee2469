/// A text with one byte for each of its characters, so that words are told apart by bytes.
///
/// A character is what Swift takes for one: a letter with the accents that stand on it, or a
/// carriage return with its line feed. `TextCode` tells what the bytes are.
struct CodedText: Sendable {
  /// The code of each character.
  let codes: [UInt8]

  /// Codes a text; the cost is linear in it.
  init(of text: String) {
    let bytes = text.utf8Span.span
    codes = [UInt8](capacity: bytes.count) { codes in
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte >= 0x20, byte < 0x7F {
          codes.append(byte)
          offset += 1
        } else if CodedText.standsAlone(bytes, at: offset) {
          offset += CodedText.append(bytes, at: offset, to: &codes)
        } else {
          offset = CodedText.append(text, bytes, at: offset, to: &codes)
        }
      }
    }
  }

  private init(codes: [UInt8]) { self.codes = codes }

  /// The same text in lower case, with straight apostrophes.
  var folded: CodedText {
    let table = TextCode.foldings
    return CodedText(codes: codes.map { table[Int($0)] })
  }

  /// Whether a code is white space.
  static func isSpace(_ code: UInt8) -> Bool {
    code == TextCode.space || code == TextCode.newline
  }

  /// Whether a code is an apostrophe, straight or typographic.
  static func isApostrophe(_ code: UInt8) -> Bool {
    code == UInt8(ascii: "'") || code == TextCode.apostrophe
  }
}

extension CodedText {
  /// Whether the scalar at `offset` never shares a character with one of its kind before it.
  ///
  /// Unicode has no marks, joiners or letters of clusters below U+0300, from U+2010 to U+20CF and
  /// from U+2100 to U+2BFF (Unicode Standard Annex 29, table 2). The line feed behind a carriage
  /// return is the one exception, and joined when it is coded.
  private static func standsAlone(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let first = bytes[offset]
    if first < 0xCC { return true }
    guard first == 0xE2, offset + 2 < bytes.count else { return false }
    switch bytes[offset + 1] {
    case 0x80: return bytes[offset + 2] >= 0x90
    case 0x81, 0x82, 0x84...0xAF: return true
    default: return false
    }
  }

  /// Adds the code of a scalar that stands alone and gives the number of its bytes.
  private static func append(
    _ bytes: Span<UInt8>,
    at offset: Int,
    to codes: inout OutputSpan<UInt8>
  ) -> Int {
    let first = bytes[offset]
    // The letters of Latin-1 have their own number.
    if first == 0xC3, offset + 1 < bytes.count {
      codes.append(bytes[offset + 1] | 0x40)
      return 2
    }
    if first == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A {
      codes.append(TextCode.newline)
      return 2
    }
    codes.append(code(of: TextBytes.scalar(bytes, at: offset)))
    return TextBytes.scalarLength(first)
  }

  /// Adds the codes of the characters from the scalar at `offset` on, as far as their scalars do
  /// not stand alone, and gives the end of the last.
  private static func append(
    _ text: String,
    _ bytes: Span<UInt8>,
    at offset: Int,
    to codes: inout OutputSpan<UInt8>
  ) -> Int {
    var end = offset
    if !codes.isEmpty {
      // The scalar may be a mark on the character before it, which was coded without.
      _ = codes.removeLast()
      repeat { end -= 1 } while bytes[end] & 0xC0 == 0x80
    }
    // From a character on, the next ones are found without looking back at those before it.
    for character in text[text.utf8.index(text.startIndex, offsetBy: end)...] {
      codes.append(code(of: character))
      end += character.utf8.count
      if end > offset, end == bytes.count || standsAlone(bytes, at: end) { break }
    }
    return end
  }
}
