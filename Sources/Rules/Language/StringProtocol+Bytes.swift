extension StringProtocol {
  /// Whether a piece between spaces looks like a web or an e-mail address.
  ///
  /// The bytes are looked through once, since this is asked of every piece of every text.
  var looksLikeAddress: Bool { contains(byte: UInt8(ascii: "@")) || isWebAddress }

  /// Whether a piece in lower case is a web address: it begins with `www.` or holds `://`.
  var isWebAddress: Bool {
    var previous: (UInt8, UInt8) = (0, 0)
    var index = 0
    var isNamed = true
    for byte in utf8 {
      if byte == 0x2F, previous.1 == 0x2F, previous.0 == 0x3A { return true }
      if index < 4 {
        isNamed = isNamed && byte == (index < 3 ? 0x77 : 0x2E)
        index += 1
        if index == 4, isNamed { return true }
      }
      previous = (previous.1, byte)
    }
    return false
  }

  /// Whether a byte stands anywhere in the text.
  func contains(byte: UInt8) -> Bool { utf8.contains(byte) }

  /// Whether all bytes are letters of ASCII or one of `others`, with one letter or digit at least.
  ///
  /// It spares most words the question what Unicode says of each of their characters.
  func isPlain(with others: (UInt8) -> Bool = { _ in false }) -> Bool {
    var hasName = false
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hasName = true
      default:
        guard others(byte) else { return false }
        if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { hasName = true }
      }
    }
    return hasName
  }

  /// Whether the first byte is one of `0` to `9`.
  var beginsWithDigit: Bool { utf8.first.map { (0x30...0x39).contains($0) } ?? false }
}

extension Character {
  /// Whether the character is one of `0` to `9`.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
