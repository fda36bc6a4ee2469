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
    guard let place = sentence.utf8.firstIndex(of: UInt8(ascii: "%")) else { return sentence }
    var text = String(sentence[..<place])
    text += word
    text += sentence[sentence.utf8.index(after: place)...]
    return text
  }
}
