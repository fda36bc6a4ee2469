import SourceText

extension YAMLParser {
  /// Looks for characters that YAML text cannot hold (YAML 1.2.2 § 5.1), 64 bytes at a time.
  ///
  /// Those that may stand in quoted scalars are noted in `rare` and reported at the end, unless
  /// a quoted scalar was found around them.
  mutating func checkCharacters(_ text: Span<UInt8>) {
    var offset = 0
    while offset < text.count {
      let end = min(offset + 64, text.count)
      if Self.needsLook(text.extracting(offset..<end)) {
        for step in offset..<end { check(text, step) }
      }
      offset = end
    }
  }

  /// Whether a byte may begin a character that needs a look, without a branch for each.
  @inline(__always)
  private static func needsLook(_ block: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    for offset in block.indices {
      let byte = block[offset]
      let isBlank =
        (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0) | (byte == 0x09 ? 1 : 0) as UInt8
      found |= (byte < 0x20 ? 1 : 0) & ~isBlank
      found |= (byte == 0x7F ? 1 : 0) | (byte == 0xC2 ? 1 : 0) | (byte == 0xEF ? 1 : 0)
    }
    return found != 0
  }

  private mutating func check(_ text: Span<UInt8>, _ offset: Int) {
    switch text[offset] {
    case 0x09, 0x0A, 0x0D: return
    case 0x00..<0x20: reportCharacter(text, offset)
    case 0x7F: note(offset)
    case 0xC2 where text.at(offset + 1) < 0xA0 && text.at(offset + 1) != 0x85: note(offset)
    case 0xEF where text.at(offset + 1) == 0xBF && text.at(offset + 2) >= 0xBE: note(offset)
    case 0xEF where offset > 0 && isByteOrderMark(text, offset):
      if text[offset - 1] != 0x0A && text[offset - 1] != 0x0D { note(offset) }
    default: return
    }
  }

  private mutating func note(_ offset: Int) {
    if rare.count <= limits.findings { rare.append(offset) }
  }

  /// Forgets the characters in `start..<end`, the bytes of a quoted scalar.
  @inline(__always)
  mutating func forgetRare(_ start: Int, _ end: Int) {
    if !rare.isEmpty { rare.removeAll { start <= $0 && $0 < end } }
  }

  /// Reports the character at `offset`, by its code point.
  mutating func reportCharacter(_ text: Span<UInt8>, _ offset: Int) {
    let byte = UInt32(text[offset])
    let next = UInt32(text.at(offset + 1) & 0x3F)
    switch text[offset] {
    case 0xC2: report(.character((byte & 0x1F) << 6 | next), offset, offset + 2)
    case 0xEF:
      let last = UInt32(text.at(offset + 2) & 0x3F)
      report(.character((byte & 0xF) << 12 | next << 6 | last), offset, offset + 3)
    default: report(.character(byte), offset, offset + 1)
    }
  }
}
