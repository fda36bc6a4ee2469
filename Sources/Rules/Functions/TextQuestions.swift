/// What rules ask about texts, apart from any expression language.
///
/// White space is Unicode's property `White_Space`, so that no-break spaces count.
enum TextQuestions {
  /// The text without white space at either end.
  static func trimmed(_ text: String) -> Substring.UnicodeScalarView {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var end = scalars.endIndex
    while start < end, scalars[start].properties.isWhitespace {
      start = scalars.index(after: start)
    }
    while start < end, scalars[scalars.index(before: end)].properties.isWhitespace {
      end = scalars.index(before: end)
    }
    return scalars[start..<end]
  }

  /// Whether nothing but white space stands there.
  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  /// Whether two texts are equal but for case and white space at their ends.
  static func areSame(_ left: String, _ right: String) -> Bool {
    folded(left).utf8.elementsEqual(folded(right).utf8)
  }

  /// Whether a line ends inside the text, line ends at its own ends aside.
  static func hasLineBreak(_ text: String) -> Bool {
    trimmed(text).contains { $0 == "\n" || $0 == "\r" }
  }

  /// The number of words: stretches between white space that hold a letter or a digit.
  static func wordCount(_ text: String) -> Int64 {
    var count: Int64 = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isWhitespace {
        isInside = false
      } else if !isInside, properties.isAlphabetic || properties.numericType != nil {
        isInside = true
        count += 1
      }
    }
    return count
  }

  /// Whether the whole text stands for *not known* or *none*, as departments write it.
  static func isPlaceholder(_ text: String) -> Bool {
    let trimmed = trimmed(text)
    // No placeholder is longer; long descriptions need no folding.
    guard let first = trimmed.first, trimmed.prefix(25).count < 25 else { return false }
    if first == "-" { return trimmed.allSatisfy { $0 == "-" } }
    return placeholders.contains(folded(text))
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

  /// Whether the text is a web address: `http` or `https`, a host and no white space.
  static func isAddress(_ text: String) -> Bool {
    var rest = trimmed(text)[...]
    guard let scheme = ["https://", "http://"].first(where: { startsWith($0, rest) }) else {
      return false
    }
    rest = rest.dropFirst(scheme.unicodeScalars.count)
    guard let host = rest.popFirst(), !"/$.?#".unicodeScalars.contains(host),
      !host.properties.isWhitespace
    else { return false }
    guard let second = rest.popFirst(), !isLineEnd(second) else { return false }
    return rest.allSatisfy { !$0.properties.isWhitespace }
  }

  private static func startsWith(_ prefix: String, _ text: Substring.UnicodeScalarView) -> Bool {
    let start = String(String.UnicodeScalarView(text.prefix(prefix.unicodeScalars.count)))
    return start.lowercased() == prefix
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  /// Whether the text is one mailbox: something, `@`, and a host name with a dot.
  static func isEmail(_ text: String) -> Bool {
    let trimmed = trimmed(text)
    guard let at = trimmed.firstIndex(of: "@") else { return false }
    let mailbox = trimmed[..<at]
    let host = trimmed[trimmed.index(after: at)...]
    guard !mailbox.isEmpty, !host.contains("@") else { return false }
    guard
      !mailbox.contains(where: {
        $0.properties.isWhitespace || "<>()[],;:\\\"".unicodeScalars.contains($0)
      })
    else { return false }
    let labels = host.split(separator: "." as Unicode.Scalar, omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != "-" && label.last != "-"
          && label.allSatisfy { $0 == "-" || $0.properties.isAlphabetic || isDigit($0) }
      }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(trimmed(text))).lowercased()
  }
}
