/// Counts syllables by runs of vowels, as readability formulas do.
enum Syllables {
  /// The syllables of a word, at least 1; right for most words, not for all.
  static func count(in word: Substring, language: DetectedLanguage) -> Int {
    let letters = Array(word.lowercased().filter(\.isLetter))
    return max(1, language == .fr ? french(letters) : english(letters))
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

  /// A silent final `e` or `ed` is not counted; a final `le` behind a consonant is.
  private static func english(_ letters: [Character]) -> Int {
    let vowels = Set<Character>("aeiouyéèà")
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
    let vowels = Set<Character>("aeiouyàâäéèêëîïôöùûüœæ")
    let count = runs(letters, of: vowels)
    let text = String(letters)
    for ending in ["e", "es"] where text.hasSuffix(ending) && text.count > ending.count + 1 {
      let before = letters[letters.count - ending.count - 1]
      return vowels.contains(before) ? count : count - 1
    }
    return count
  }
}
