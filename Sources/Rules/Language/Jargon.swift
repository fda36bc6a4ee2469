/// Words of offices for which everyday ones exist.
///
/// The lists are short on purpose: each word has a plain one that says the same, whatever the
/// subject. Terms of a field are not jargon here, since only readers can tell.
package enum Jargon {
  /// The words and phrases of the list that stand in a text, in the order of the list.
  package static func found(in text: String, as language: DetectedLanguage) -> [String] {
    let phrases = language == .fr ? french : english
    let words = words(of: text)
    var found: Set<Int> = []
    for start in words.indices {
      for index in phrases.byFirstWord[words[start]] ?? []
      where words[start...].starts(with: phrases.words[index]) {
        found.insert(index)
      }
    }
    return found.sorted().map { phrases.all[$0] }
  }

  /// The words of a text in lower case, apostrophes and hyphens inside them.
  ///
  /// Letters of ASCII are taken as bytes, since they are nearly all of them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "'", "-": word.unicodeScalars.append(scalar)
      case "A"..."Z": word.append(Character(Unicode.Scalar(UInt8(scalar.value) | 0x20)))
      case "’": word.append("'")
      case _ where !scalar.isASCII && isPartOfWord(scalar):
        word.append(scalar.properties.lowercaseMapping)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Phrases, found by their first words.
  private struct Phrases {
    let all: [String]
    let words: [[String]]
    let byFirstWord: [String: [Int]]

    init(_ all: [String]) {
      self.all = all
      words = all.map { $0.split(separator: " ").map(String.init) }
      byFirstWord = Dictionary(grouping: words.indices) { [words] in words[$0].first ?? "" }
    }
  }

  private static let english = Phrases([
    "aforementioned", "commence", "endeavour to", "expedite", "going forward", "herein", "hereto",
    "in accordance with the foregoing", "in lieu of", "in order to ensure that", "inter alia",
    "leverage", "leveraging", "notwithstanding", "operationalize",
    "operationalization", "paradigm", "per annum", "prior to", "pursuant to", "reach out to",
    "subsequent to", "synergies", "the undersigned", "thereof", "therein", "utilization",
    "utilize", "utilized", "utilizing", "whereby", "with a view to", "with regard to",
    "with respect to",
  ])

  private static let french = Phrases([
    "à l'effet de", "afférent", "afférente", "afférentes", "afférents", "au niveau de",
    "aux fins de", "ci-après", "ci-dessus mentionné", "de par", "dudit", "eu égard à",
    "impacter", "ladite", "ledit", "lesdites", "lesdits", "leviers", "maximaliser",
    "nonobstant", "opérationnalisation", "opérationnaliser", "par voie de conséquence",
    "préalablement à", "relativement à", "subséquemment", "susmentionné", "susmentionnée",
    "susmentionnées", "susmentionnés", "susvisé", "synergies", "ultérieurement à",
  ])
}
