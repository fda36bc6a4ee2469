/// Counts syllables by runs of vowels, as readability formulas do.
enum Syllables {
  /// The syllables of a word, at least 1; right for most words, not for all.
  static func count(in word: Substring, language: DetectedLanguage) -> Int {
    if word.isPlain() { return max(1, plain(word.utf8.map { $0 | 0x20 }, language)) }
    let letters = Array(word.lowercased().filter(\.isLetter))
    return max(1, language == .fr ? french(letters) : english(letters))
  }

  /// The same for a word of letters of ASCII, in lower case.
  private static func plain(_ letters: [UInt8], _ language: DetectedLanguage) -> Int {
    func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
    var count = 0
    for (index, letter) in letters.enumerated() where isVowel(letter) {
      if index == 0 || !isVowel(letters[index - 1]) { count += 1 }
    }
    func at(_ end: Int) -> UInt8 { letters[letters.count - end] }
    let (d, e, l) = (UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "l"))
    let (s, t) = (UInt8(ascii: "s"), UInt8(ascii: "t"))
    if language == .fr {
      if letters.count > 2, at(1) == e { return isVowel(at(2)) ? count : count - 1 }
      if letters.count > 3, at(1) == s, at(2) == e { return isVowel(at(3)) ? count : count - 1 }
      return count
    }
    guard letters.count > 2 else { return count }
    if at(1) == e, !isVowel(at(2)) { return at(2) == l && !isVowel(at(3)) ? count : count - 1 }
    if at(1) == d, at(2) == e, letters.count > 3 {
      return isVowel(at(3)) || at(3) == t || at(3) == d ? count : count - 1
    }
    return count
  }

  private static func runs(_ letters: [Character], of vowels: Set<Character>) -> Int {
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = vowels.contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  private static let englishVowels = Set<Character>("aeiouyéèà")
  private static let frenchVowels = Set<Character>("aeiouyàâäéèêëîïôöùûüœæ")

  /// A silent final `e` or `ed` is not counted; a final `le` behind a consonant is.
  private static func english(_ letters: [Character]) -> Int {
    let vowels = englishVowels
    let count = runs(letters, of: vowels)
    guard letters.count > 2, let last = letters.last else { return count }
    let before = letters[letters.count - 2]
    if last == "e", !vowels.contains(before) {
      let third = letters[letters.count - 3]
      return before == "l" && !vowels.contains(third) ? count : count - 1
    }
    if last == "d", before == "e", letters.count > 3 {
      let third = letters[letters.count - 3]
      return vowels.contains(third) || third == "t" || third == "d" ? count : count - 1
    }
    return count
  }

  /// A final `e`, `es` or verb ending `ent` without accent is silent.
  private static func french(_ letters: [Character]) -> Int {
    let vowels = frenchVowels
    let count = runs(letters, of: vowels)
    for ending in [["e"], ["e", "s"]] as [[Character]]
    where letters.count > ending.count + 1 && letters.suffix(ending.count).elementsEqual(ending) {
      let before = letters[letters.count - ending.count - 1]
      return vowels.contains(before) ? count : count - 1
    }
    return count
  }
}
