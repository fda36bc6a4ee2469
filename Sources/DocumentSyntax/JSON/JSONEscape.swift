import SourceText

/// One escape of a JSON text: how long it is and what it stands for.
struct JSONEscape {
  /// The number of bytes that it takes; a pair of surrogates is one escape.
  private(set) var length: Int
  /// The bytes that it stands for.
  private(set) var value: [UInt8]
  /// What is wrong with it; its value is then the best guess.
  private(set) var problem: JSONTextProblem?

  /// The escape whose `\` stands at `offset`.
  init(_ bytes: [UInt8], at offset: Int) {
    length = min(2, bytes.count - offset)
    value = []
    guard offset + 1 < bytes.count else {
      problem = .badEscape("\\")
      return
    }
    switch bytes[offset + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): value = [bytes[offset + 1]]
    case UInt8(ascii: "b"): value = [0x08]
    case UInt8(ascii: "f"): value = [0x0C]
    case UInt8(ascii: "n"): value = [0x0A]
    case UInt8(ascii: "r"): value = [0x0D]
    case UInt8(ascii: "t"): value = [0x09]
    case UInt8(ascii: "u"): readUnicode(bytes, at: offset)
    case UInt8(ascii: "'"):
      value = [UInt8(ascii: "'")]
      problem = .badEscape("\\'")
    default: readUnknown(bytes, at: offset)
    }
  }

  private mutating func readUnicode(_ bytes: [UInt8], at offset: Int) {
    guard let unit = JSONEscape.unit(bytes, at: offset) else {
      var end = offset + 2
      while end < min(offset + 6, bytes.count), JSONEscape.digit(bytes[end]) != nil { end += 1 }
      length = end - offset
      value = Array(bytes[offset..<end])
      problem = .badEscape(String(decoding: value, as: UTF8.self))
      return
    }
    length = 6
    var number = unit
    if unit & 0xFC00 == 0xD800, let low = JSONEscape.unit(bytes, at: offset + 6),
      low & 0xFC00 == 0xDC00
    {
      length = 12
      number = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
    }
    guard let scalar = Unicode.Scalar(number), let encoded = UTF8.encode(scalar) else {
      value = Array(UTF8.encodedReplacementCharacter)
      problem = .surrogate(String(decoding: bytes[offset..<offset + 6], as: UTF8.self))
      return
    }
    value = Array(encoded)
  }

  /// A character that needs no escape, or a control character, behind a backslash.
  private mutating func readUnknown(_ bytes: [UInt8], at offset: Int) {
    var end = offset + 2
    if bytes[offset + 1] >= 0x80 {
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    let isControl = bytes[offset + 1] < 0x20
    length = isControl ? 1 : end - offset
    value = isControl ? [UInt8(ascii: "\\")] : Array(bytes[offset..<end])
    problem = .badEscape(String(decoding: value, as: UTF8.self))
  }

  /// The number of `\uXXXX` at `offset`; `nil` where it does not stand there.
  private static func unit(_ bytes: [UInt8], at offset: Int) -> UInt32? {
    guard offset + 6 <= bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var number: UInt32 = 0
    for byte in bytes[offset + 2..<offset + 6] {
      guard let digit = digit(byte) else { return nil }
      number = number << 4 | digit
    }
    return number
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

/// The value of a JSON text, with its escapes read.
enum JSONText {
  /// Sends the value of the bytes between the quotes to `sink`, piece by piece.
  static func decode(_ content: ByteRange, of bytes: [UInt8], into sink: inout some ScalarSink) {
    var start = content.start
    var offset = start
    while offset < content.end {
      guard bytes[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      sink.verbatim(ByteRange(start, offset), of: bytes)
      let escape = JSONEscape(bytes, at: offset)
      let end = min(offset + escape.length, content.end)
      sink.replace(ByteRange(offset, end), with: escape.value)
      start = end
      offset = end
    }
    sink.verbatim(ByteRange(start, content.end), of: bytes)
  }
}
