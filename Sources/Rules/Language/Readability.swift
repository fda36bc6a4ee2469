/// School grades for which a text can be read, by a formula made for its language.
///
/// A grade speaks of sentence and word length only, not of whether a text is clear.
package enum Readability {
  /// The grade of an English text: Flesch-Kincaid (Kincaid and others, 1975).
  ///
  /// 0.39 × words a sentence + 11.8 × syllables a word − 15.59, not below 0; `nil` for a text of
  /// fewer than 30 words, for which the formula says nothing.
  package static func englishGrade(of text: Sentences) -> Double? {
    guard let measures = Measures(text, in: .en) else { return nil }
    return max(0, 0.39 * measures.sentenceLength + 11.8 * measures.wordLength - 15.59)
  }

  /// The grade of a French text: reading ease of Kandel and Moles (1958), as a school grade.
  ///
  /// The ease, 207 − 1.015 × words a sentence − 73.6 × syllables a word, is turned into a grade
  /// by the bands that Flesch (1949) gives for his own scale; `nil` under 30 words.
  package static func frenchGrade(of text: Sentences) -> Double? {
    frenchEase(of: text).map(grade)
  }

  /// The reading ease of Kandel and Moles: about 100 for very easy, about 0 for very hard.
  package static func frenchEase(of text: Sentences) -> Double? {
    guard let measures = Measures(text, in: .fr) else { return nil }
    return 207 - 1.015 * measures.sentenceLength - 73.6 * measures.wordLength
  }

  /// Flesch’s bands: ease at which each grade begins, joined by straight lines.
  private static func grade(ease: Double) -> Double {
    let bands: [(ease: Double, grade: Double)] = [
      (100, 4), (90, 5), (80, 6), (70, 7), (60, 9), (50, 12), (30, 16), (0, 18),
    ]
    guard ease < 100 else { return 4 }
    for (upper, lower) in zip(bands, bands.dropFirst()) where ease >= lower.ease {
      let share = (upper.ease - ease) / (upper.ease - lower.ease)
      return upper.grade + share * (lower.grade - upper.grade)
    }
    return 18
  }

  private struct Measures {
    let sentenceLength: Double
    let wordLength: Double

    init?(_ sentences: Sentences, in language: DetectedLanguage) {
      var (words, syllables) = (0, 0)
      for word in sentences.words {
        // Figures have no syllables of their own.
        guard let count = Syllables.count(in: sentences.text.codes, word, language) else {
          continue
        }
        words += 1
        syllables += count
      }
      guard words >= 30 else { return nil }
      sentenceLength = Double(words) / Double(sentences.count)
      wordLength = Double(syllables) / Double(words)
    }
  }
}
