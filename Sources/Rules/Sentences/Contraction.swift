/// Puts French articles and small words together: de + le = du, que + il = qu’il.
///
/// Sentences are built from phrases with articles, so that ‘de le’ comes from building only.
enum Contraction {
  /// The text with every pair contracted; English text has none of them.
  static func applied(to text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index + 1 < words.count {
      if let joined = pairs[words[index] + " " + words[index + 1]] {
        words[index] = joined
        words.remove(at: index + 1)
      } else if let elided = elided(words[index]), beginsWithVowel(words[index + 1]) {
        words[index] = elided + "’" + words[index + 1]
        words.remove(at: index + 1)
      }
      index += 1
    }
    return words.joined(separator: " ")
  }

  private static let pairs = [
    "de le": "du", "de les": "des", "à le": "au", "à les": "aux", "si il": "s’il",
    "si ils": "s’ils",
  ]

  private static func elided(_ word: String) -> String? {
    switch word {
    case "que", "de", "lorsque": String(word.dropLast())
    default: nil
    }
  }

  /// Whether elision is due; a number or a quoted text keeps the full word.
  private static func beginsWithVowel(_ word: String) -> Bool {
    guard let first = word.lowercased().unicodeScalars.first else { return false }
    return "aeiouàâéèêëîïôûœ".unicodeScalars.contains(first)
  }
}
