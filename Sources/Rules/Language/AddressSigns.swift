/// What a piece of a text between spaces has of an address, found in one pass over its bytes.
struct AddressSigns {
  /// Whether it begins with `www.` or holds `://`.
  private(set) var isWeb = false
  /// Whether it holds `@`.
  private(set) var hasAt = false
  /// Whether it holds `@` and a point behind it.
  private(set) var isEmail = false

  /// The signs in a piece.
  init(_ bytes: Span<UInt8>, in piece: Range<Int>) {
    for offset in piece {
      let distance = offset - piece.lowerBound
      switch bytes[offset] {
      case UInt8(ascii: "@"): hasAt = true
      case UInt8(ascii: ".") where hasAt: isEmail = true
      case UInt8(ascii: ".") where distance == 3:
        isWeb = isWeb || (0..<3).allSatisfy { bytes[piece.lowerBound + $0] | 0x20 == 0x77 }
      case UInt8(ascii: "/") where distance >= 2 && bytes[offset - 1] == UInt8(ascii: "/"):
        isWeb = isWeb || bytes[offset - 2] == UInt8(ascii: ":")
      default: break
      }
    }
  }
}
