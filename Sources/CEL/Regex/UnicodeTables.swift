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
    var ranges: [ClosedRange<UInt32>] = []
    for (entry, list) in entries(of: categories) where entry.hasPrefix(name) {
      ranges += UnicodeTables.ranges(of: list)
    }
    return ranges.isEmpty ? nil : ScalarSet(ranges)
  }

  /// The scalars of a script by its long name, such as `Greek`.
  static func script(_ name: String) -> ScalarSet? {
    for (entry, list) in entries(of: scripts) where entry == name {
      return ScalarSet(ranges(of: list))
    }
    return nil
  }

  /// The names of a table, each with the words that follow it.
  static func entries(of table: StaticString) -> [(name: String, words: [Substring])] {
    var result: [(name: String, words: [Substring])] = []
    for word in "\(table)".split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let first = word.utf8.first, (0x41...0x5A).contains(first) {
        result.append((String(word), []))
      } else if !result.isEmpty {
        result[result.count - 1].words.append(word)
      }
    }
    return result
  }

  /// The ranges that some words stand for.
  static func ranges(of words: [Substring]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for word in words {
      let parts = word.split(separator: "+")
      guard let distance = UInt32(parts[0], radix: 36) else { continue }
      let extra = parts.count > 1 ? UInt32(parts[1], radix: 36) ?? 0 : 0
      let start = next &+ distance
      result.append(start...(start &+ extra))
      next = start &+ extra &+ 1
    }
    return result
  }
}
