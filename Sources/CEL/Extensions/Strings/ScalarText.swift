import Findings

/// A string by positions of Unicode scalars, as CEL counts, over its UTF-8 bytes.
struct ScalarText {
  /// The UTF-8 bytes.
  let bytes: [UInt8]
  /// The number of scalars.
  let count: Int

  /// The text of a string; counts its scalars.
  init(_ text: String) {
    bytes = Array(text.utf8)
    count = bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// The byte offset of a scalar's position from 0 to `count`.
  func offset(of position: Int) -> Int {
    if count == bytes.count { return position }
    if position == count { return bytes.count }
    var seen = -1
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      seen += 1
      if seen == position { return offset }
    }
    return bytes.count
  }

  /// The position of the scalar at a byte offset.
  func position(of offset: Int) -> Int {
    if count == bytes.count { return offset }
    return bytes[..<offset].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// The string between two positions.
  func string(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[offset(of: start)..<offset(of: end)], as: UTF8.self)
  }

  /// A position that is in the text or at its end, or the error that says it is not.
  func checked(_ position: Int64) throws(EvaluationError) -> Int {
    guard position >= 0, position <= Int64(count) else {
      throw .invalidArgument(
        BilingualText(
          en: "position \(position) is outside the text, whose end is at \(count)",
          fr: "la position \(position) est hors du texte, dont la fin est à \(count)"
        )
      )
    }
    return Int(position)
  }
}
