import Testing

@testable import Rules

@Suite("A text with one byte for each character")
struct CodedTextTests {
  @Test(
    "a character has one code, of however many scalars it is",
    arguments: [
      ("", ""),
      ("Fees, 2.5", "Fees, 2.5"),
      ("L\u{2019}\u{E9}t\u{E9}", "L\u{92}\u{E9}t\u{E9}"),
      ("e\u{301}te\u{301} C\u{327}a Y\u{308}", "\u{E9}t\u{E9} \u{C7}a \u{9F}"),
      ("\u{153}uvre \u{152}UVRE", "\u{9C}uvre \u{8C}UVRE"),
      ("a\r\nb\rc\nd\u{2028}e\u{85}f", "a\nb\nc\nd\ne\nf"),
      ("\u{AB}\u{A0}a\u{A0}\u{BB}\u{202F}!\t\u{3000}", "\u{AB} a \u{BB} !  "),
      ("\u{2013}\u{2014}\u{2026}\u{2022}\u{201C}\u{201D}", "\u{96}\u{97}\u{85}\u{95}\u{93}\u{94}"),
      ("\u{25AA}\u{25E6}\u{2023}", "\u{7}\u{7}\u{7}"),
      ("a \u{301}b", "a b"),
      ("a\u{AD}b\u{200B}c\u{7}d", "a\u{AD}b\u{8}c\u{8}d"),
      ("\u{1F469}\u{200D}\u{1F4BB}a\u{2764}\u{FE0F}b\u{1F1E8}\u{1F1E6}", "\u{8}a\u{8}b\u{8}"),
      ("1\u{FE0F}\u{20E3} \u{663}\u{BD}", "\u{6} \u{6}\u{BD}"),
      ("\u{150}\u{151}a\u{323}", "\u{1}\u{2}\u{2}"),
      ("\u{3A9}\u{3C9}\u{4E2D}\u{1112}\u{1161}\u{11AB}", "\u{3}\u{4}\u{5}\u{5}"),
    ]
  )
  func codes(text: String, codes: String) {
    #expect(CodedText(of: text).codes == codes.unicodeScalars.map { UInt8($0.value) })
  }

  @Test("there are as many codes as characters, wherever a mark stands")
  func oneCodeACharacter() {
    let parts = [
      "a", "\u{E9}", " ", "\r", "\n", "\u{301}", "\u{200D}", "\u{1F469}", "\u{600}", ".",
    ]
    for first in parts {
      for second in parts {
        for third in parts {
          let text = first + second + third + "x"
          #expect(CodedText(of: text).codes.count == text.count, "\(text.unicodeScalars)")
        }
      }
    }
  }

  @Test(
    "long texts of marks, flags and acronyms take time in proportion",
    .timeLimit(.minutes(1)),
    arguments: [
      "\u{301}", "\u{1F1E8}\u{1F1E6}", "a\u{301}", "\u{1F469}\u{200D}", "\u{1100}\u{1161}",
      "\u{915}\u{94D}", "\u{600}", "ABC ", "\u{410}\u{411} ", ").", "a.B", "c'",
    ]
  )
  func longTexts(part: String) {
    let text = String(repeating: part, count: 100_000)
    #expect(CodedText(of: text).codes.count == text.count)
    #expect(Acronyms.unexplained(in: text).count <= 1)
    #expect(Sentences(of: text).wordCount <= text.count)
    #expect(LanguageEvidence(of: text).wordCount <= text.count)
  }

  @Test("folding leaves what is no letter as it is, but for the curved apostrophe")
  func folding() {
    let folded = CodedText(of: "L’ÉTÉ d'ŒUVRE × Ÿ 5").folded
    #expect(folded.codes == CodedText(of: "l'été d'œuvre × ÿ 5").codes)
  }

  @Test(
    "an address holds @ or ://, or begins with www.",
    arguments: [
      ("info@example.org", true), ("(https://example.org)", true), ("www.example.org", true),
      ("and/or", false), ("a//b", false), ("://", true), ("www", false), ("example.org", false),
    ]
  )
  func addresses(piece: String, isAddress: Bool) {
    #expect(CodedText(of: piece).piece(at: 0).isAddress == isAddress)
  }

  @Test("pieces stand between white space, with the sorts of what is in them")
  func pieces() {
    let pieces = CodedText(of: " a1\n\u{A0}É, ").pieces
    #expect(pieces.map(\.range) == [1..<3, 5..<7])
    #expect(pieces.map(\.sorts) == [[.small, .number], [.capital, .inner]])
    #expect(CodedText(of: " \n").pieces.isEmpty)
  }

  @Test(
    "an ending is found in a word that has it whole",
    arguments: [
      ("hearing", true), ("ing", true), ("ng", false), ("rire", false), ("été", true), ("", false),
    ]
  )
  func endings(word: String, isFound: Bool) {
    let codes = CodedText(of: word).codes
    let endings = CodedEndings(in: "ing ness té")
    #expect(endings.contains(anEndOf: codes.indices, in: codes) == isFound)
  }

  @Test(
    "a word is found whole, in any case and with any apostrophe",
    arguments: [
      ("ÉTÉ", 1), ("e\u{301}te\u{301}", 1), ("it’s", 2), ("It's", 2), ("fee", 0), ("fees", nil),
      ("ete", nil), ("", nil), ("été ", nil),
    ] as [(String, Int?)]
  )
  func words(word: String, place: Int?) {
    let codes = CodedText(of: word).folded.codes
    #expect(CodedWords(["fee", "été", "it's", "fee"]).place(of: codes, codes.indices) == place)
  }

  @Test("no word is lost in a table with many")
  func manyWords() {
    let words = (0..<500).map { "word\($0)" }
    let table = CodedWords(words)
    for (place, word) in words.enumerated() {
      let codes = CodedText(of: word).codes
      #expect(table.place(of: codes, codes.indices) == place)
    }
  }
}
