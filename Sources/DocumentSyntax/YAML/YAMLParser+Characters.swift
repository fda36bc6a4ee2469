import SourceText

extension YAMLParser {
  /// Looks for characters that YAML text cannot hold (YAML 1.2.2 § 5.1), 64 bytes at a time.
  ///
  /// Those that may stand in quoted scalars are noted in `rare` and reported at the end, unless
  /// a quoted scalar was found around them.
  mutating func checkCharacters(_ text: Span<UInt8>) {
    var offset = 0
    let bytes = text.bytes
    while offset + 64 <= text.count {
      let block = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD64<UInt8>.self)
      let control = (block .< 0x20) .& (block .!= 0x0A) .& (block .!= 0x0D) .& (block .!= 0x09)
      let others = (block .== 0x7F) .| (block .== 0xC2) .| (block .== 0xEF)
      if any(control .| others) {
        for step in offset..<(offset + 64) { check(text, step) }
      }
      offset += 64
    }
    while offset < text.count {
      check(text, offset)
      offset += 1
    }
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
