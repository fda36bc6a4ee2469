/// Words of offices for which everyday ones exist.
///
/// The lists are short on purpose: each word has a plain one that says the same, whatever the
/// subject. Terms of a field are not jargon here, since only readers can tell.
package enum Jargon {
  /// The words and phrases of the list that stand in a text, in the order of the list.
  package static func found(in text: String, as language: DetectedLanguage) -> [String] {
    let words = text.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && $0 != "'" && $0 != "-" }
    let known = Set(words)
    let entries = (language == .fr ? french : english).filter { known.contains($0.words[0]) }
    return entries.filter { $0.stands(in: words) }.map(\.text)
  }

  /// A word or phrase of a list.
  private struct Entry {
    let text: String
    let words: [Substring]

    init(_ text: String) {
      self.text = text
      words = text.split(separator: " ")
    }

    /// Whether its words stand one after the other in a text.
    func stands(in text: [Substring]) -> Bool {
      guard words.count > 1 else { return text.contains(words[0]) }
      return text.indices.contains { text[$0...].starts(with: words) }
    }
  }

  private static let english = [
    "aforementioned", "commence", "endeavour to", "expedite", "going forward", "herein", "hereto",
    "in accordance with the foregoing", "in lieu of", "in order to ensure that", "inter alia",
    "leverage", "leveraging", "notwithstanding", "operationalize",
    "operationalization", "paradigm", "per annum", "prior to", "pursuant to", "reach out to",
    "subsequent to", "synergies", "the undersigned", "thereof", "therein", "utilization",
    "utilize", "utilized", "utilizing", "whereby", "with a view to", "with regard to",
    "with respect to",
  ].map { Entry($0) }

  private static let french = [
    "à l'effet de", "afférent", "afférente", "afférentes", "afférents", "au niveau de",
    "aux fins de", "ci-après", "ci-dessus mentionné", "de par", "dudit", "eu égard à",
    "impacter", "ladite", "ledit", "lesdites", "lesdits", "leviers", "maximaliser",
    "nonobstant", "opérationnalisation", "opérationnaliser", "par voie de conséquence",
    "préalablement à", "relativement à", "subséquemment", "susmentionné", "susmentionnée",
    "susmentionnées", "susmentionnés", "susvisé", "synergies", "ultérieurement à",
  ].map { Entry($0) }
}
