/// What the words of a text say for each language.
struct LanguageEvidence {
  /// The weight of what is English.
  private(set) var english = 0.0
  /// The weight of what is French.
  private(set) var french = 0.0
  /// The weight of what belongs to another language in Latin letters.
  private(set) var other = 0.0
  /// The number of words; those of addresses do not count.
  private(set) var wordCount = 0
  private var latinWords = 0
  private var foreignWords = 0
  /// The codes of the folded text.
  private let codes: [UInt8]

  /// Whether most words are in another script than the Latin.
  var isForeignScript: Bool { foreignWords > latinWords }

  /// Weighs every word of a text; addresses are left out.
  init(of text: String) {
    let text = CodedText(of: text).folded
    codes = text.codes
    var offset = 0
    while let piece = text.nextPiece(from: offset) {
      offset = piece.range.upperBound
      if piece.isAddress { continue }
      if piece.sorts.isSubset(of: .letter) {
        weigh(piece.range)
      } else {
        weighWords(in: piece.range)
      }
    }
  }

  /// Weighs the stretches of letters and apostrophes in a piece that holds more than letters.
  private mutating func weighWords(in piece: Range<Int>) {
    var start = piece.lowerBound
    for offset in piece
    where codes[offset] != UInt8(ascii: "'") && !TextCode.isLetter(codes[offset]) {
      if offset > start { weigh(start..<offset) }
      start = offset + 1
    }
    if start < piece.upperBound { weigh(start..<piece.upperBound) }
  }

  private mutating func weigh(_ word: Range<Int>) {
    wordCount += 1
    let word = word.drop { codes[$0] == UInt8(ascii: "'") }
    guard let first = word.first else { return }
    guard !TextCode.isForeign(codes[first]) else { return foreignWords += 1 }
    latinWords += 1
    if let place = Self.listed.place(of: codes, word) { return add(Self.weights[place]) }
    if codes[word].ends(with: "'s".utf8) { return english += 1 }
    var stem = word
    if let apostrophe = word.first(where: { codes[$0] == UInt8(ascii: "'") }),
      Self.elided.contains(codes, word.lowerBound..<apostrophe)
    {
      french += 1
      stem = apostrophe + 1..<word.upperBound
    }
    weighShape(stem)
  }

  private mutating func add(_ weight: Weight) {
    english += weight.english
    french += weight.french
    other += weight.other
  }

  private mutating func weighShape(_ word: Range<Int>) {
    switch accents(of: word) {
    case .french: return french += 0.5
    case .other: return other += 0.5
    case .none: break
    }
    guard word.count >= 5 else { return }
    if Self.englishEndings.contains(anEndOf: word, in: codes) {
      english += 0.5
    } else if Self.frenchEndings.contains(anEndOf: word, in: codes) {
      french += 0.4
    } else if looksEnglish(word) {
      english += 0.35
    }
  }

  /// Which language the accents of a word are of.
  private enum Accents {
    case none
    case french
    case other
  }

  /// The accents of a word; one that French has outweighs others.
  private func accents(of word: Range<Int>) -> Accents {
    var accents = Accents.none
    for offset in word where codes[offset] >= 0x80 {
      if Self.frenchAccents.contains(codes[offset]) { return .french }
      if Self.otherAccents.contains(codes[offset]) { accents = .other }
    }
    return accents
  }

  /// Letters and pairs that French words of five letters and more hardly have.
  private func looksEnglish(_ word: Range<Int>) -> Bool {
    var previous: UInt8 = 0
    for offset in word {
      switch (previous, codes[offset]) {
      case (_, UInt8(ascii: "w")), (_, UInt8(ascii: "k")): return true
      case (UInt8(ascii: "t"), UInt8(ascii: "h")), (UInt8(ascii: "s"), UInt8(ascii: "h")):
        return true
      case (UInt8(ascii: "o"), UInt8(ascii: "o")), (UInt8(ascii: "e"), UInt8(ascii: "e")):
        return true
      default: previous = codes[offset]
      }
    }
    return false
  }

  /// What a word says for each language.
  private struct Weight {
    var english = 0.0
    var french = 0.0
    var other = 0.0
  }

  /// Words of both languages, with what each says for either.
  private static let shared: [(word: String, weight: Weight)] = [
    ("on", Weight(english: 0.5, french: 0.25)), ("or", Weight(english: 0.5)),
    ("as", Weight(english: 0.5)), ("an", Weight(english: 0.5)),
    ("a", Weight(english: 0.5, french: 0.25)), ("plus", Weight(french: 0.5)),
    ("son", Weight(french: 0.5)), ("pour", Weight(french: 0.5)), ("sous", Weight(french: 0.5)),
  ]

  /// Every listed word; of two lists the first counts.
  private static let listed = CodedWords(
    LanguageWords.english + LanguageWords.french + LanguageWords.other + shared.map(\.word)
  )

  /// What each listed word says, by its place.
  private static let weights =
    LanguageWords.english.map { _ in Weight(english: 1) }
    + LanguageWords.french.map { _ in Weight(french: 1) }
    + LanguageWords.other.map { _ in Weight(other: 1) } + shared.map(\.weight)

  private static let elided = CodedWords(in: "l d qu n s j c m t jusqu lorsqu puisqu quelqu")

  private static let frenchAccents = CodedText(of: "éèêëàâîïôûùçœæ").codes
  private static let otherAccents = CodedText(of: "ñáíóúüößäãõìòåø¿¡").codes

  private static let englishEndings = CodedEndings(
    in: "ing ness ship ed ly ght ity cy ty ay ey gy ry ful less"
  )
  private static let frenchEndings = CodedEndings(
    in: """
      eurs eaux aire aires ique iques euse euses elle elles eur oire oires ement ements isme iste
      istes
      """
  )
}
