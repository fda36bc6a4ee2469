/// Counts syllables by runs of vowels, as readability formulas do.
struct Syllables {
  private var letters = 0
  private var runs = 0
  /// The last three letters and whether each is a vowel, the last one first.
  private var last: (Letter, Letter, Letter) = (.none, .none, .none)

  /// A letter in lower case.
  private struct Letter {
    var code: UInt8
    var isVowel: Bool

    static let none = Letter(code: 0, isVowel: false)
  }

  /// The syllables of a word, at least 1; right for most words, not for all.
  ///
  /// `nil` for a word without a letter. Only letters count: a hyphen parts no vowels.
  static func count(
    in codes: [UInt8],
    _ word: Range<Int>,
    _ language: DetectedLanguage
  ) -> Int? {
    let vowels = language == .fr ? frenchVowels : englishVowels
    var syllables = Syllables()
    for offset in word {
      let traits = vowels[Int(codes[offset])]
      if traits > 0 { syllables.add(TextCode.folded(codes[offset]), isVowel: traits > 1) }
    }
    guard syllables.letters > 0 else { return nil }
    let silent = language == .fr ? syllables.hasSilentFrenchEnd : syllables.hasSilentEnglishEnd
    return max(1, syllables.runs - (silent ? 1 : 0))
  }

  private mutating func add(_ code: UInt8, isVowel: Bool) {
    letters += 1
    if isVowel, !last.0.isVowel { runs += 1 }
    last = (Letter(code: code, isVowel: isVowel), last.0, last.1)
  }

  /// Whether a word ends in a silent `e` or `ed`; a final `le` behind a consonant is heard.
  private var hasSilentEnglishEnd: Bool {
    guard letters > 2 else { return false }
    let (end, before, third) = last
    switch end.code {
    case UInt8(ascii: "e"):
      return !before.isVowel && (before.code != UInt8(ascii: "l") || third.isVowel)
    case UInt8(ascii: "d"):
      let isHeard =
        third.isVowel || third.code == UInt8(ascii: "t") || third.code == UInt8(ascii: "d")
      return before.code == UInt8(ascii: "e") && letters > 3 && !isHeard
    default: return false
    }
  }

  /// Whether a word ends in `e` or `es` without accent behind a consonant.
  private var hasSilentFrenchEnd: Bool {
    let (end, before, third) = last
    switch end.code {
    case UInt8(ascii: "e"): return letters > 2 && !before.isVowel
    case UInt8(ascii: "s"):
      return letters > 3 && before.code == UInt8(ascii: "e") && !third.isVowel
    default: return false
    }
  }

  private static let englishVowels = vowels("aeiouyéèà")
  private static let frenchVowels = vowels("aeiouyàâäéèêëîïôöùûüœæ")

  /// By code in either case: 2 for a vowel, 1 for another letter, 0 for what is no letter.
  private static func vowels(_ vowels: String) -> [UInt8] {
    let vowels = CodedText(of: vowels).codes
    return (UInt8.min...UInt8.max).map { code in
      if vowels.contains(TextCode.folded(code)) { return 2 }
      return TextCode.isLetter(code) ? 1 : 0
    }
  }
}
