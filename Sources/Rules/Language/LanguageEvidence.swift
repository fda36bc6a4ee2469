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
  static func words(of text: String) -> [String] {
    var words: [String] = []
    forEachWord(of: text) { words.append($0) }
    return words
  }

  /// Calls `body` with each word, in the order of writing.
  static func forEachWord(of text: String, _ body: (String) -> Void) {
    let bytes = text.utf8Span.span
    var offset = 0
    while offset < bytes.count {
      let space = TextBytes.spaceLength(bytes, at: offset)
      guard space == 0 else {
        offset += space
        continue
      }
      var piece = LanguagePiece()
      while offset < bytes.count, TextBytes.spaceLength(bytes, at: offset) == 0 {
        piece.append(bytes, at: offset)
        offset += TextBytes.scalarLength(bytes[offset])
      }
      piece.forEachWord(body)
    }
  }

  /// Adds what one word, as `words(of:)` gives it, says.
  mutating func weigh(_ word: String) {
    let word = word.utf8.first == UInt8(ascii: "'") ? word.drop { $0 == "'" } : word[...]
    guard let first = word.unicodeScalars.first else { return }
    guard first.value < 0x250 else { return foreignWords += 1 }
    latinWords += 1
    if weighListed(String(word)) { return }
    if word.utf8.ends(with: "'s".utf8) { return english += 1 }
    var stem = word
    if let elided = Self.afterElision(word) {
      french += 1
      stem = elided
    }
    weighShape(stem)
  }

  private mutating func weighListed(_ word: String) -> Bool {
    guard let weight = Self.listed[word] else { return false }
    english += weight.english
    french += weight.french
    other += weight.other
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
    if Self.englishEndings.contains(where: { word.utf8.ends(with: $0) }) {
      english += 0.5
    } else if Self.frenchEndings.contains(where: { word.utf8.ends(with: $0) }) {
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

  /// Words of both languages, with what each says for either.
  private static let shared: [String: (english: Double, french: Double)] = [
    "on": (0.5, 0.25), "or": (0.5, 0), "as": (0.5, 0), "an": (0.5, 0), "a": (0.5, 0.25),
    "plus": (0, 0.5), "son": (0, 0.5), "pour": (0, 0.5), "sous": (0, 0.5),
  ]

  /// Every listed word with what it says; of two lists the first counts.
  private static let listed: [String: (english: Double, french: Double, other: Double)] = {
    var listed = shared.mapValues { (english: $0.english, french: $0.french, other: 0.0) }
    for word in LanguageWords.other { listed[word] = (0, 0, 1) }
    for word in LanguageWords.french { listed[word] = (0, 1, 0) }
    for word in LanguageWords.english { listed[word] = (1, 0, 0) }
    return listed
  }()

  private static let elided: Set<String> = [
    "l", "d", "qu", "n", "s", "j", "c", "m", "t", "jusqu", "lorsqu", "puisqu", "quelqu",
  ]

  private static let frenchAccents = Set("éèêëàâîïôûùçœæ".unicodeScalars)
  private static let otherAccents = Set("ñáíóúüößäãõìòåø¿¡".unicodeScalars)

  private static let englishEndings = [
    "ing", "ness", "ship", "ed", "ly", "ght", "ity", "cy", "ty", "ay", "ey", "gy", "ry", "ful",
    "less",
  ].map { Array($0.utf8) }

  private static let frenchEndings = [
    "eurs", "eaux", "aire", "aires", "ique", "iques", "euse", "euses", "elle", "elles", "eur",
    "oire", "oires", "ement", "ements", "isme", "iste", "istes",
  ].map { Array($0.utf8) }
}

extension BidirectionalCollection<UInt8> {
  /// Whether the last bytes are these.
  fileprivate func ends(with end: some BidirectionalCollection<UInt8>) -> Bool {
    reversed().starts(with: end.reversed())
  }
}

/// A stretch between white space, in lower case.
private struct LanguagePiece {
  private var bytes: [UInt8] = []
  /// The ends of words inside it: the offsets of bytes that are no part of a word.
  private var isWord: [Bool] = []
  private var isAddress = false

  /// Adds the scalar at `offset` of a text in lower case.
  mutating func append(_ text: Span<UInt8>, at offset: Int) {
    let byte = text[offset]
    guard byte >= 0x80 else {
      let lowered = TextBytes.lowered(byte)
      if byte == UInt8(ascii: "@") { isAddress = true }
      if byte == UInt8(ascii: "/"), bytes.suffix(2).elementsEqual(":/".utf8) { isAddress = true }
      add(lowered, isWord: lowered == UInt8(ascii: "'") || TextBytes.isLetter(lowered))
      if bytes.count == 4, bytes.elementsEqual("www.".utf8) { isAddress = true }
      return
    }
    let scalar = TextBytes.scalar(text, at: offset)
    switch scalar.value {
    case 0x2019: add(UInt8(ascii: "'"), isWord: true)
    case 0xC0...0xFF:
      // Latin-1: the capitals stand 32 before the small letters; × and ÷ are no letters.
      let isCapital = scalar.value < 0xDF && scalar.value != 0xD7
      add(text[offset], isWord: scalar.value != 0xD7 && scalar.value != 0xF7)
      add(text[offset + 1] + (isCapital ? 0x20 : 0), isWord: isWord[isWord.count - 1])
    default:
      // Accents that stand apart belong to the letter before them.
      let isLetter = (0x300...0x36F).contains(scalar.value) || scalar.properties.isAlphabetic
      for byte in scalar.properties.lowercaseMapping.utf8 { add(byte, isWord: isLetter) }
    }
  }

  private mutating func add(_ byte: UInt8, isWord: Bool) {
    bytes.append(byte)
    self.isWord.append(isWord)
  }

  /// Calls `body` with each word, unless the piece is an address.
  func forEachWord(_ body: (String) -> Void) {
    guard !isAddress else { return }
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, isWord[end] { end += 1 }
      if end > start { body(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
    }
  }
}
