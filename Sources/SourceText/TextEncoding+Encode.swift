extension TextEncoding {
  /// Whether bytes in the encoding begin with a byte-order mark.
  public func hasMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: encode([0xEF, 0xBB, 0xBF], withMark: false))
  }

  /// The bytes that stand for a text of well-formed UTF-8, with a byte-order mark if asked.
  ///
  /// What `SourceFile.decode` makes of wide bytes without problems is turned into the same bytes.
  public func encode(_ text: [UInt8], withMark: Bool) -> [UInt8] {
    let string = String(decoding: text, as: UTF8.self)
    switch self {
    case .utf8: return (withMark ? [0xEF, 0xBB, 0xBF] : []) + text
    case .utf16LittleEndian, .utf16BigEndian:
      var bytes: [UInt8] = []
      bytes.reserveCapacity(2 * text.count + 2)
      if withMark { append(0xFEFF, to: &bytes) }
      for unit in string.utf16 { append(UInt32(unit), to: &bytes) }
      return bytes
    case .utf32LittleEndian, .utf32BigEndian:
      var bytes: [UInt8] = []
      bytes.reserveCapacity(4 * text.count + 4)
      if withMark { append(0xFEFF, to: &bytes) }
      for scalar in string.unicodeScalars { append(scalar.value, to: &bytes) }
      return bytes
    }
  }

  /// Adds a code unit in the order of the encoding.
  private func append(_ unit: UInt32, to bytes: inout [UInt8]) {
    for index in 0..<unitWidth {
      let place = isLittleEndian ? index : unitWidth - 1 - index
      bytes.append(UInt8(truncatingIfNeeded: unit >> (8 * UInt32(place))))
    }
  }
}
