/// White space and letters in the UTF-8 bytes of a text.
///
/// Texts are mostly ASCII, so that a byte is looked at before any table.
enum TextBytes {
  /// The number of bytes of the white space that begins at `offset`; 0 where there is none.
  ///
  /// Unicode, property `White_Space`.
  static func spaceLength(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : 0 }
    switch first {
    case 0xC2 where offset + 1 < bytes.count:
      return bytes[offset + 1] == 0x85 || bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE1...0xE3 where offset + 2 < bytes.count:
      return isSpace(first, bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
    default: return 0
    }
  }

  private static func isSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80
    case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    default: false
    }
  }

  /// The bytes between white space at either end.
  static func trimmed(_ bytes: Span<UInt8>) -> Range<Int> {
    var start = 0
    var end = bytes.count
    while start < end {
      let length = spaceLength(bytes, at: start)
      guard length > 0 else { break }
      start += length
    }
    while end > start {
      // White space takes one byte, or two or three whose last is a continuation.
      guard
        let length = [1, 2, 3].first(where: { length in
          end - length >= start && spaceLength(bytes, at: end - length) == length
        })
      else { break }
      end -= length
    }
    return start..<end
  }

  /// The number of bytes of the scalar whose first byte this is.
  static func scalarLength(_ first: UInt8) -> Int {
    switch first {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// The scalar that begins at `offset`.
  static func scalar(_ bytes: Span<UInt8>, at offset: Int) -> Unicode.Scalar {
    let first = bytes[offset]
    let length = scalarLength(first)
    guard length > 1, offset + length <= bytes.count else {
      return first < 0x80 ? Unicode.Scalar(first) : "\u{FFFD}"
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Whether an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether an ASCII digit.
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The byte in lower case, where it is an ASCII letter.
  static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The text of some bytes.
  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var part: [UInt8] = []
    part.reserveCapacity(range.count)
    for index in range { part.append(bytes[index]) }
    return String(decoding: part, as: UTF8.self)
  }
}
