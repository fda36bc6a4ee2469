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
  ///
  /// Letters are compared one by one, so that texts which differ are told apart at the first of
  /// them that does.
  static func areSame(_ left: String, _ right: String) -> Bool {
    let (first, second) = (left.utf8Span.span, right.utf8Span.span)
    let (firstRange, secondRange) = (TextBytes.trimmed(first), TextBytes.trimmed(second))
    var (start, end) = (firstRange.lowerBound, secondRange.lowerBound)
    while start < firstRange.upperBound, end < secondRange.upperBound {
      let bytes = (first[start], second[end])
      if bytes.0 | bytes.1 < 0x80 {
        guard TextBytes.lowered(bytes.0) == TextBytes.lowered(bytes.1) else { return false }
        start += 1
        end += 1
        continue
      }
      let scalars = (TextBytes.scalar(first, at: start), TextBytes.scalar(second, at: end))
      if scalars.0 != scalars.1 {
        // The one letter whose small form is longer than itself.
        let isPlain = scalars.0 != "\u{130}" && scalars.1 != "\u{130}"
        guard isPlain else { return folded(left).utf8.elementsEqual(folded(right).utf8) }
        let small = (scalars.0.properties.lowercaseMapping, scalars.1.properties.lowercaseMapping)
        guard small.0.utf8.elementsEqual(small.1.utf8) else { return false }
      }
      start += TextBytes.scalarLength(bytes.0)
      end += TextBytes.scalarLength(bytes.1)
    }
    return start == firstRange.upperBound && end == secondRange.upperBound
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
