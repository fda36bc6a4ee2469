/// Words of offices for which everyday ones exist.
///
/// The lists are short on purpose: each word has a plain one that says the same, whatever the
/// subject. Terms of a field are not jargon here, since only readers can tell.
package enum Jargon {
  /// The words and phrases of the list that stand in a text, in the order of the list.
  ///
  /// Words of the text may stand apart by any signs, in any case, with apostrophes of both kinds.
  /// What stands between quotation marks is in the words of others and does not count.
  static func found(in text: CodedText, as language: DetectedLanguage) -> [String] {
    let phrases = language == .fr ? french : english
    let found = positions(of: phrases, in: text.codes)
    // Few texts have any, and fewer quote.
    guard !found.isEmpty, let own = withoutQuotations(text.codes) else {
      return found.map { phrases.all[$0] }
    }
    return positions(of: phrases, in: own).map { phrases.all[$0] }
  }

  private static func positions(of phrases: Phrases, in text: [UInt8]) -> [Int] {
    let codes = words(of: text)
    var found: [Int] = []
    var start = 0
    while start < codes.count {
      for index in phrases.byFirstCode[Int(codes[start])]
      where codes[start...].starts(with: phrases.codes[index]) && !found.contains(index) {
        found.append(index)
      }
      while start < codes.count, codes[start] != TextCode.space { start += 1 }
      start += 1
    }
    return found.sorted()
  }

  /// A text with signs in the place of what it quotes; `nil` where it quotes nothing.
  ///
  /// A quotation stands between two marks of a pair, in one line.
  private static func withoutQuotations(_ text: [UInt8]) -> [UInt8]? {
    var own = text
    var start: (position: Int, closing: UInt8)?
    for (position, code) in text.enumerated() {
      guard let (opening, closing) = start else {
        start = TextCode.closing(of: code).map { (position, $0) }
        continue
      }
      if code == closing {
        for inside in opening...position { own[inside] = code }
      }
      if code == closing || code == TextCode.newline { start = nil }
    }
    return own == text ? nil : own
  }

  /// The codes of the words of a text in lower case, with one space behind each word.
  ///
  /// Apostrophes and hyphens stand inside words.
  private static func words(of text: [UInt8]) -> [UInt8] {
    let spelling = spelling
    return [UInt8](capacity: text.count + 1) { codes in
      var isInside = false
      for code in text {
        let letter = spelling[Int(code)]
        if letter != TextCode.space || isInside { codes.append(letter) }
        isInside = letter != TextCode.space
      }
      if isInside { codes.append(TextCode.space) }
    }
  }

  /// By code what stands for it in a word, or a space for what stands in none.
  private static let spelling: [UInt8] = (UInt8.min...UInt8.max).map { code in
    switch code {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), TextCode.apostrophe: TextCode.folded(code)
    default: TextCode.isLetter(code) ? TextCode.folded(code) : TextCode.space
    }
  }

  /// Phrases, found by the first letters of their first words.
  private struct Phrases {
    let all: [String]
    /// The words of each, with one space behind each word.
    let codes: [[UInt8]]
    let byFirstCode: [[Int]]

    init(_ all: [String]) {
      let codes = all.map { words(of: CodedText(of: $0).codes) }
      self.all = all
      self.codes = codes
      var byFirstCode = [[Int]](repeating: [], count: 0x100)
      for (index, phrase) in codes.enumerated() {
        if let first = phrase.first { byFirstCode[Int(first)].append(index) }
      }
      self.byFirstCode = byFirstCode
    }
  }

  private static let english = Phrases([
    "aforementioned", "commence", "endeavour to", "expedite", "going forward", "herein", "hereto",
    "in accordance with the foregoing", "in lieu of", "in order to ensure that", "inter alia",
    "leverage", "leveraging", "notwithstanding", "operationalize",
    "operationalization", "paradigm", "per annum", "prior to", "pursuant to", "reach out to",
    "subsequent to", "synergies", "the undersigned", "thereof", "therein",
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

extension TextCode {
  /// The mark that ends a quotation which a mark begins.
  fileprivate static func closing(of code: UInt8) -> UInt8? {
    switch code {
    case openQuote: closeQuote
    case openGuillemet: closeGuillemet
    case UInt8(ascii: "\""): UInt8(ascii: "\"")
    default: nil
    }
  }
}
