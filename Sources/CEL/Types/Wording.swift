import Findings

/// Pieces from which messages of expressions are put together.
enum Wording {
  /// A quoted word in both languages; long ones are cut.
  static func quoted(_ text: String) -> BilingualText {
    let text = cut(text)
    return BilingualText(en: "‘\(text)’", fr: "«\u{A0}\(text)\u{A0}»")
  }

  /// Quoted words joined by ‘or’.
  static func alternatives(_ words: [String]) -> BilingualText {
    let words = words.map(quoted)
    return BilingualText(
      en: joined(words.map(\.en), by: " or "),
      fr: joined(words.map(\.fr), by: " ou ")
    )
  }

  /// Types separated by commas.
  static func list(_ types: [CELType]) -> String {
    types.map(\.description).joined(separator: ", ")
  }

  private static func joined(_ words: [String], by last: String) -> String {
    guard words.count > 1, let end = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + last + end
  }

  private static func cut(_ text: String) -> String {
    let limit = 80
    guard text.unicodeScalars.count > limit else { return text }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.prefix(limit))
    return String(result) + "…"
  }
}

extension BilingualText {
  /// The sentences with `%` replaced by this word.
  func with(en: String, fr: String) -> BilingualText {
    BilingualText(en: Self.fill(en, self.en), fr: Self.fill(fr, self.fr))
  }

  private static func fill(_ sentence: String, _ word: String) -> String {
    sentence.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: word)
  }
}
