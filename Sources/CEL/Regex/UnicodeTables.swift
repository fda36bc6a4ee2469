/// Facts of the Unicode character database that patterns name.
///
/// A table is text: a name that begins with a capital, then its ranges in base 36. A range is
/// the distance from the end of the one before, and `+` with the number of further scalars. So
/// `Greek og+3 1+2` is U+0370 to U+0373 and U+0375 to U+0377. Tables are read when first asked
/// for; the tests hold them against the standard library.
enum UnicodeTables {
  /// The scalars of a general category, such as `Lu`, or of a group of them, such as `L`.
  static func category(_ name: String) -> ScalarSet? {
    guard (1...2).contains(name.utf8.count), name != "Cn" else { return nil }
    let ranges = ranges(in: categories) { $0.starts(with: name.utf8) }
    return ranges.isEmpty ? nil : ScalarSet(ranges)
  }

  /// The scalars of a script by its long name, such as `Greek`.
  static func script(_ name: String) -> ScalarSet? {
    let ranges = ranges(in: scripts) { $0.elementsEqual(name.utf8) }
    return ranges.isEmpty ? nil : ScalarSet(ranges)
  }

  /// The names of a table.
  static func names(in table: StaticString) -> [String] {
    words(of: table).filter { $0.first.map(isCapital) ?? false }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The ranges that stand behind the names that are wanted.
  static func ranges(
    in table: StaticString,
    where isWanted: (ArraySlice<UInt8>) -> Bool
  ) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var isInside = false
    var next: UInt32 = 0
    for word in words(of: table) {
      if word.first.map(isCapital) ?? false {
        isInside = isWanted(word)
        next = 0
      } else if isInside {
        let range = range(word, after: next)
        result.append(range)
        next = range.upperBound &+ 1
      }
    }
    return result
  }

  /// The words of a table, between spaces and line ends.
  private static func words(of table: StaticString) -> [ArraySlice<UInt8>] {
    Array("\(table)".utf8).split { $0 == UInt8(ascii: " ") || $0 == 0x0A }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// `16o+4` behind the end of the range before.
  private static func range(_ word: ArraySlice<UInt8>, after next: UInt32) -> ClosedRange<UInt32> {
    var parts: (UInt32, UInt32) = (0, 0)
    var isExtra = false
    for byte in word {
      guard byte != UInt8(ascii: "+") else {
        isExtra = true
        continue
      }
      let digit = UInt32(byte) &- (byte < 0x3A ? 0x30 : 0x57)
      if isExtra { parts.1 = parts.1 &* 36 &+ digit } else { parts.0 = parts.0 &* 36 &+ digit }
    }
    let start = next &+ parts.0
    return start...(start &+ min(parts.1, 0x10FFFF))
  }
}
