/// What the words of a text say for each language.
struct LanguageEvidence {
  /// The weight of what is English.
  private(set) var english = 0.0
  /// The weight of what is French.
  private(set) var french = 0.0
  /// The weight of what belongs to another language in Latin letters.
  private(set) var other = 0.0
  private var latinWords = 0
  private var foreignWords = 0

  /// Whether most words are in another script than the Latin.
  var isForeignScript: Bool { foreignWords > latinWords }

  /// The words of a text in lower case, with `'` for apostrophes; addresses are left out.
  static func words(of text: String) -> [Substring] {
    text.lowercased().split(whereSeparator: \.isWhitespace).flatMap { piece in
      isAddress(piece) ? [] : piece.split { !isPartOfWord($0) }
    }
  }

  /// Adds what one word, as `words(of:)` gives it, says.
  mutating func weigh(_ word: Substring) {
    let word = String(word.map { $0 == "’" ? "'" : $0 })
      .drop { $0 == "'" }
    guard let first = word.unicodeScalars.first else { return }
    guard first.value < 0x250 else { return foreignWords += 1 }
    latinWords += 1
    if weighListed(String(word)) { return }
    if word.hasSuffix("'s") { return english += 1 }
    var stem = word
    if let elided = Self.afterElision(word) {
      french += 1
      stem = elided
    }
    weighShape(stem)
  }

  private mutating func weighListed(_ word: String) -> Bool {
    if LanguageWords.english.contains(word) {
      english += 1
    } else if LanguageWords.french.contains(word) {
      french += 1
    } else if LanguageWords.other.contains(word) {
      other += 1
    } else if let shared = Self.shared[word] {
      english += shared.english
      french += shared.french
    } else {
      return false
    }
    return true
  }

  private mutating func weighShape(_ word: Substring) {
    if word.unicodeScalars.contains(where: { Self.frenchAccents.contains($0) }) {
      return french += 0.5
    }
    if word.unicodeScalars.contains(where: { Self.otherAccents.contains($0) }) {
      return other += 0.5
    }
    guard word.utf8.count >= 5 else { return }
    if Self.englishEndings.contains(where: word.hasSuffix) {
      english += 0.5
    } else if Self.frenchEndings.contains(where: word.hasSuffix) {
      french += 0.4
    } else if Self.looksEnglish(word) {
      english += 0.35
    }
  }

  private static func afterElision(_ word: Substring) -> Substring? {
    guard let apostrophe = word.firstIndex(of: "'") else { return nil }
    guard elided.contains(String(word[..<apostrophe])) else { return nil }
    return word[word.index(after: apostrophe)...]
  }

  /// Letters and pairs that French words of five letters and more hardly have.
  private static func looksEnglish(_ word: Substring) -> Bool {
    var previous: UInt8 = 0
    for letter in word.utf8 {
      switch (previous, letter) {
      case (_, UInt8(ascii: "w")), (_, UInt8(ascii: "k")): return true
      case (UInt8(ascii: "t"), UInt8(ascii: "h")), (UInt8(ascii: "s"), UInt8(ascii: "h")):
        return true
      case (UInt8(ascii: "o"), UInt8(ascii: "o")), (UInt8(ascii: "e"), UInt8(ascii: "e")):
        return true
      default: previous = letter
      }
    }
    return false
  }

  private static func isAddress(_ piece: Substring) -> Bool {
    piece.hasPrefix("www.") || piece.contains("@") || piece.contains("://")
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character == "'" || character == "’"
  }

  /// Words of both languages, with what each says for either.
  private static let shared: [String: (english: Double, french: Double)] = [
    "on": (0.5, 0.25), "or": (0.5, 0), "as": (0.5, 0), "an": (0.5, 0), "a": (0.5, 0.25),
    "plus": (0, 0.5), "son": (0, 0.5), "pour": (0, 0.5), "sous": (0, 0.5),
  ]

  private static let elided: Set<String> = [
    "l", "d", "qu", "n", "s", "j", "c", "m", "t", "jusqu", "lorsqu", "puisqu", "quelqu",
  ]

  private static let frenchAccents = Set("éèêëàâîïôûùçœæ".unicodeScalars)
  private static let otherAccents = Set("ñáíóúüößäãõìòåø¿¡".unicodeScalars)

  private static let englishEndings = [
    "ing", "ness", "ship", "ed", "ly", "ght", "ity", "cy", "ty", "ay", "ey", "gy", "ry", "ful",
    "less",
  ]

  private static let frenchEndings = [
    "eurs", "eaux", "aire", "aires", "ique", "iques", "euse", "euses", "elle", "elles", "eur",
    "oire", "oires", "ement", "ements", "isme", "iste", "istes",
  ]
}
