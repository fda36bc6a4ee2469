/// What rules ask about texts, apart from any expression language.
///
/// White space is Unicode's property `White_Space`, so that no-break spaces count.
enum TextQuestions {
  /// The text without white space at either end.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8Span.span
    let range = TextBytes.trimmed(bytes)
    return range.count == bytes.count ? text : TextBytes.text(bytes, range)
  }

  /// The number of Unicode scalars between white space at either end.
  static func trimmedLength(_ text: String) -> Int {
    let bytes = text.utf8Span.span
    return TextBytes.trimmed(bytes).count { bytes[$0] & 0xC0 != 0x80 }
  }

  /// Whether nothing but white space stands there.
  static func isBlank(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var offset = 0
    while offset < bytes.count {
      let length = TextBytes.spaceLength(bytes, at: offset)
      guard length > 0 else { return false }
      offset += length
    }
    return true
  }

  /// Whether two texts are equal but for case and white space at their ends.
  static func areSame(_ left: String, _ right: String) -> Bool {
    let (first, second) = (left.utf8Span.span, right.utf8Span.span)
    let (firstRange, secondRange) = (TextBytes.trimmed(first), TextBytes.trimmed(second))
    var isASCII = true
    if firstRange.count == secondRange.count {
      var isEqual = true
      for offset in 0..<firstRange.count {
        let bytes = (first[firstRange.lowerBound + offset], second[secondRange.lowerBound + offset])
        if bytes.0 | bytes.1 >= 0x80 { isASCII = false }
        if TextBytes.lowered(bytes.0) != TextBytes.lowered(bytes.1) {
          isEqual = false
          if isASCII { return false }
        }
      }
      if isEqual { return true }
    }
    return folded(left).utf8.elementsEqual(folded(right).utf8)
  }

  /// Whether a line ends inside the text, line ends at its own ends aside.
  static func hasLineBreak(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    return TextBytes.trimmed(bytes).contains { bytes[$0] == 0x0A || bytes[$0] == 0x0D }
  }

  /// The number of words: stretches between white space that hold a letter or a digit.
  static func wordCount(_ text: String) -> Int64 {
    let bytes = text.utf8Span.span
    var count: Int64 = 0
    var isInside = false
    var offset = 0
    while offset < bytes.count {
      let space = TextBytes.spaceLength(bytes, at: offset)
      if space > 0 {
        isInside = false
        offset += space
        continue
      }
      if !isInside, isLetterOrDigit(bytes, at: offset) {
        isInside = true
        count += 1
      }
      offset += TextBytes.scalarLength(bytes[offset])
    }
    return count
  }

  private static func isLetterOrDigit(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let byte = bytes[offset]
    guard byte >= 0x80 else { return TextBytes.isLetter(byte) || TextBytes.isDigit(byte) }
    let properties = TextBytes.scalar(bytes, at: offset).properties
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// Whether the whole text stands for *not known* or *none*, as departments write it.
  static func isPlaceholder(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    let range = TextBytes.trimmed(bytes)
    guard let first = range.first else { return false }
    if bytes[first] == UInt8(ascii: "-") {
      return range.allSatisfy { bytes[$0] == UInt8(ascii: "-") }
    }
    // No placeholder is longer; long descriptions need no folding.
    guard range.count <= 32 else { return false }
    return placeholders.contains(TextBytes.text(bytes, range).lowercased())
  }

  private static let placeholders: Set<String> = {
    let words = [
      ".", "n/a", "na", "s/o", "so", "s.o", "s.o.", "tbd", "not available",
      "sans objet", "to be determined", "à déterminer", "a determiner",
      "n", "no", "non", "n:no", "n: no", "n :no", "n : no", "not yet available", "none", "aucun",
    ]
    let addresses = ["http://n/a", "https://n/a", "http://s/o", "https://s/o"]
    return Set(words + addresses + addresses.map { $0 + "/" })
  }()

  private static func folded(_ text: String) -> String { trimmed(text).lowercased() }
}
