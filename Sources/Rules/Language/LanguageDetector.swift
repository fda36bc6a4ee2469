/// The language that a text is really written in, as far as its words tell.
package enum DetectedLanguage: String, Hashable, Sendable {
  /// English.
  case en
  /// French.
  case fr
  /// Neither: another language or another script.
  case other
  /// The words do not tell, or tell both.
  case undecided
}

/// Tells English from French by common words, endings, elision and accents.
///
/// Good from about eight words up. Mixed texts, such as a French notice that quotes a long
/// English title, are `undecided` unless one language clearly outweighs the other. The cost is
/// linear in the text.
package enum LanguageDetector {
  /// The fewest words on which the answer may be relied.
  package static let reliableWordCount = 8

  /// How many times more evidence one language needs than the other.
  private static let margin = 1.25

  /// What each word without a mark adds to English, whose headlines do without function words.
  private static let unmarkedEnglish = 0.05

  /// The language of `text`; web and e-mail addresses in it do not count.
  package static func detect(_ text: String) -> DetectedLanguage {
    let evidence = LanguageEvidence(of: text)
    if evidence.isForeignScript { return .other }
    guard evidence.wordCount > 0, evidence.english + evidence.french + evidence.other > 0 else {
      return .undecided
    }
    let english = evidence.english + unmarkedEnglish * Double(evidence.wordCount)
    if evidence.other > margin * max(english, evidence.french) { return .other }
    if evidence.english > 0, english >= margin * evidence.french { return .en }
    return evidence.french >= margin * english ? .fr : .undecided
  }
}
