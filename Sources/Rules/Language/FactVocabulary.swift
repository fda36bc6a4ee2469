/// The words of a language that mean something to the search for facts.
///
/// Texts are full of words that mean nothing to it. They are told by their first letter and their
/// length before any table is asked, and no `String` is made of them.
struct FactVocabulary: Sendable {
  /// The words of English.
  static let english = FactVocabulary(.en)
  /// The words of French.
  static let french = FactVocabulary(.fr)

  /// Words that are all letters of ASCII, by their bytes in lower case.
  private var plain: [UInt128: FactWord] = [:]
  /// All other words; equal strings are so whether their accents are written apart or not.
  private var accented: [String: FactWord] = [:]
  private var plainLengths = WordLengths()
  private var accentedLengths = WordLengths()
  /// Whether a month may stand behind another word and an apostrophe, as in `d’octobre`.
  private let elides: Bool

  private init(_ language: DetectedLanguage) {
    elides = language == .fr
    for (word, meaning) in CalendarWords.meanings(in: language) {
      let bytes = word.utf8Span.span
      if word.utf8.allSatisfy(TextBytes.isLetter) {
        plain[Self.key(bytes.indices, in: bytes)] = meaning
        plainLengths.add(bytes.count, from: bytes[0])
      } else {
        accented[word] = meaning
        accentedLengths.add(bytes.count, from: bytes[0])
        // An accent that is written apart takes one byte more; `à` then begins with its letter.
        let letter = bytes[0] < 0x80 ? bytes[0] : UInt8(ascii: "a")
        accentedLengths.add(bytes.count + 1, from: letter)
      }
    }
  }

  /// The meaning of a word of a text, in either case; empty for most words.
  func meaning(of word: Range<Int>, in bytes: Span<UInt8>, isPlain: Bool) -> FactWord {
    var meaning = listed(word, in: bytes, isPlain: isPlain)
    if elides, !isPlain, let month = elided(word, in: bytes) {
      meaning.month = listed(month, in: bytes, isPlain: isAllLetters(month, in: bytes)).month
    }
    return meaning
  }

  private func listed(_ word: Range<Int>, in bytes: Span<UInt8>, isPlain: Bool) -> FactWord {
    guard let first = word.first,
      (isPlain ? plainLengths : accentedLengths).contains(word.count, from: bytes[first])
    else { return FactWord() }
    if isPlain { return plain[Self.key(word, in: bytes)] ?? FactWord() }
    return accented[TextBytes.text(bytes, word).lowercased()] ?? FactWord()
  }

  /// What stands behind the first apostrophe of a word.
  private func elided(_ word: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    for offset in word {
      let length = TextBytes.apostropheLength(bytes, at: offset)
      if length > 0 { return offset + length..<word.upperBound }
    }
    return nil
  }

  private func isAllLetters(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    word.allSatisfy { TextBytes.isLetter(bytes[$0]) }
  }

  /// The letters of a word that no other word of at most sixteen letters has.
  private static func key(_ word: Range<Int>, in bytes: Span<UInt8>) -> UInt128 {
    word.reduce(0) { $0 << 8 | UInt128(bytes[$1] | 0x20) }
  }
}

/// The lengths of words by their first byte, in either case.
private struct WordLengths {
  /// For each first byte, less its upper bits, a bit for each length.
  private var rows = [UInt32](repeating: 0, count: 32)

  mutating func add(_ length: Int, from first: UInt8) { rows[Int(first & 0x1F)] |= 1 << length }

  /// Whether a word of so many bytes may begin so.
  func contains(_ length: Int, from first: UInt8) -> Bool {
    length < 32 && rows[Int(first & 0x1F)] >> UInt32(length) & 1 == 1
  }
}
