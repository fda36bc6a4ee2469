/// What may not stand in a JSON text as it is.
enum JSONEscape {
  /// Where the first byte from `start` on stands that must be escaped; the end where none does.
  static func plainEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var offset = start
    while offset + 16 <= text.count {
      let block = raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      let isControl = (block .< all(0x20)) .| (block .== all(0x7F))
      if any(isControl .| (block .== all(0x22)) .| (block .== all(0x5C))) { break }
      offset += 16
    }
    while offset < text.count, !isSpecial(text[offset]) { offset += 1 }
    return offset
  }

  /// Sixteen times `byte`; operators that take a single byte go through the lanes one by one.
  @inline(__always)
  private static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  /// How a byte is written that must be escaped.
  static func of(_ byte: UInt8) -> String {
    switch byte {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    default: "\\u00" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
  }
}
