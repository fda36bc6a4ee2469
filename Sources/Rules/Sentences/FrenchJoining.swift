/// Puts French articles and small words together: de + le = du, que + il = qu’il.
///
/// Sentences are built from phrases with articles, so that ‘de le’ comes from building only.
enum FrenchJoining {
  /// The text with every pair contracted; words in quotation marks stay as they are.
  static func applied(to text: String) -> String {
    var joined: [String] = []
    var isQuoted = false
    for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      if !isQuoted, let last = joined.last, let pair = pair(last, word) {
        joined[joined.count - 1] = pair
      } else {
        joined.append(word)
      }
      for character in word where character == "«" || character == "»" {
        isQuoted = character == "«"
      }
    }
    return joined.joined(separator: " ")
  }

  /// Whether a word makes the one before it elide; numbers and quotation marks do not.
  static func beginsWithVowel(_ word: String) -> Bool {
    guard let first = word.lowercased().unicodeScalars.first else { return false }
    if word.hasPrefix("un ") || word == "onze" || word == "oui" { return word.hasPrefix("un ") }
    return "aeiouyàâéèêëîïôûœ".unicodeScalars.contains(first)
  }

  private static func pair(_ left: String, _ right: String) -> String? {
    let lower = left.lowercased()
    if let contracted = contractions[lower]?[right] { return matching(contracted, left) }
    for ending in ["jusqu’", "quant "] where lower == ending + "à" {
      if let contracted = contractions["à"]?[right] { return left.dropLast() + contracted }
    }
    guard elided.contains(lower) else { return nil }
    if lower == "si" {
      return right == "il" || right == "ils" ? left.dropLast() + "’" + right : nil
    }
    return beginsWithVowel(right) ? left.dropLast() + "’" + right : nil
  }

  private static func matching(_ word: String, _ model: String) -> String {
    model.first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  private static let contractions: [String: [String: String]] = [
    "de": ["le": "du", "les": "des"],
    "à": ["le": "au", "les": "aux"],
  ]

  private static let elided: Set<String> = ["que", "de", "ne", "lorsque", "puisque", "si"]
}
