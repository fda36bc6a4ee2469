/// Base64 with the standard alphabet (RFC 4648 § 4).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  /// The bytes in base64, padded.
  static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for position in 0..<3 {
        bits = bits << 8 | (position < group.count ? UInt32(group[start + position]) : 0)
      }
      for position in 0..<4 {
        let index = Int(bits >> UInt32(18 - 6 * position)) & 0x3F
        result.append(position <= group.count ? alphabet[index] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of base64 text, padded or not; `nil` where it is none.
  static func decode(_ text: String) -> [UInt8]? {
    var symbols = Array(text.utf8)
    if symbols.last == UInt8(ascii: "=") {
      guard symbols.count % 4 == 0 else { return nil }
      symbols.removeLast()
      if symbols.last == UInt8(ascii: "=") { symbols.removeLast() }
    }
    guard symbols.count % 4 != 1 else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(symbols.count / 4 * 3 + 2)
    var bits: UInt32 = 0
    var count = 0
    for symbol in symbols {
      guard let value = value(of: symbol) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func value(of symbol: UInt8) -> UInt32? {
    switch symbol {
    case 0x41...0x5A: UInt32(symbol - 0x41)
    case 0x61...0x7A: UInt32(symbol - 0x61 + 26)
    case 0x30...0x39: UInt32(symbol - 0x30 + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
