internal import Findings

extension BilingualText {
  /// A sentence in which `%` stands for a word in quotation marks.
  static func quoting(_ word: String, en: String, fr: String) -> BilingualText {
    BilingualText(
      en: replace(en, with: "‘\(word)’"),
      fr: replace(fr, with: "«\u{A0}\(word)\u{A0}»")
    )
  }

  /// The sentence with a question for words that were perhaps meant.
  func suggesting(_ words: [String]) -> BilingualText {
    NearWords.suggesting(words, after: self)
  }

  private static func replace(_ sentence: String, with word: String) -> String {
    guard let place = sentence.firstIndex(of: "%") else { return sentence }
    return sentence[..<place] + word + sentence[sentence.index(after: place)...]
  }
}
