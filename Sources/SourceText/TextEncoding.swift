/// How a file's bytes stand for text.
public enum TextEncoding: String, Hashable, Sendable {
  /// UTF-8, with or without a byte-order mark.
  case utf8
  /// UTF-16 with the low byte first.
  case utf16LittleEndian
  /// UTF-16 with the high byte first.
  case utf16BigEndian
  /// UTF-32 with the low byte first.
  case utf32LittleEndian
  /// UTF-32 with the high byte first.
  case utf32BigEndian

  /// The encoding that the first bytes show: by byte-order mark, else by where zero bytes stand.
  ///
  /// YAML 1.2.2 § 5.2 and RFC 4627 § 3 tell the encodings apart in this way: both start with an
  /// ASCII character or a mark, so that a zero byte shows the width and order of the units.
  public static func detect(_ bytes: [UInt8]) -> TextEncoding {
    let first = bytes.prefix(4)
    switch (first.count > 0 ? first[0] : 1, first.count > 1 ? first[1] : 1) {
    case (0xFF, 0xFE):
      return first.elementsEqual([0xFF, 0xFE, 0, 0]) ? .utf32LittleEndian : .utf16LittleEndian
    case (0xFE, 0xFF): return .utf16BigEndian
    case (0, 0):
      let isWide = first.count == 4 && (first[3] != 0 || first.elementsEqual([0, 0, 0xFE, 0xFF]))
      return isWide ? .utf32BigEndian : .utf8
    case (0, 1...): return first.count > 1 ? .utf16BigEndian : .utf8
    case (1..., 0):
      return first.count == 4 && first[2] == 0 && first[3] == 0
        ? .utf32LittleEndian : .utf16LittleEndian
    default: return .utf8
    }
  }

  /// The number of bytes of a code unit.
  var unitWidth: Int {
    switch self {
    case .utf8: 1
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf32LittleEndian, .utf32BigEndian: 4
    }
  }

  /// Whether the low byte of a code unit comes first.
  var isLittleEndian: Bool { self == .utf16LittleEndian || self == .utf32LittleEndian }
}
