/// Finds acronyms that a text does not spell out where it first uses them.
package enum Acronyms {
  /// The acronyms without their name, each once, in the order of first use.
  ///
  /// An acronym is two to eight capitals or digits, two capitals at least. It is spelled out where
  /// its first use stands in brackets behind a name, or is followed by a name in brackets. Roman
  /// numerals and three words or more in capitals are not acronyms.
  package static func unexplained(in text: String) -> [String] {
    var known: Set<String> = []
    var found: [String] = []
    let pieces = text.split(whereSeparator: \.isWhitespace)
    let headings = headings(of: pieces)
    for (index, piece) in pieces.enumerated() where !piece.looksLikeAddress {
      for part in piece.split(whereSeparator: { "/–—".contains($0) }) {
        guard let acronym = acronym(in: part), known.insert(acronym).inserted else { continue }
        let next = index + 1 < pieces.count ? pieces[index + 1] : ""
        if part.contains("("), index > 0 { continue }
        if next.hasPrefix("("), part.last?.isLetter == true { continue }
        if headings[index] { continue }
        found.append(acronym)
      }
    }
    return found
  }

  /// Which pieces stand in a run of three words or more that are all in capitals.
  private static func headings(of pieces: [Substring]) -> [Bool] {
    var flags = [Bool](repeating: false, count: pieces.count)
    var start = 0
    for index in 0...pieces.count {
      if index < pieces.count, isInCapitals(pieces[index]) { continue }
      if index - start >= 3 { for inside in start..<index { flags[inside] = true } }
      start = index + 1
    }
    return flags
  }

  private static func isInCapitals(_ piece: Substring) -> Bool {
    !piece.contains(where: \.isLowercase) && piece.contains(where: \.isLetter)
  }

  private static func acronym(in part: Substring) -> String? {
    let start = part.drop { !$0.isLetter && !$0.isNumber }
    // In French, an article may stand before: `l’ARC`, `d’EDSC`.
    let bare =
      start.firstIndex { "'’".contains($0) }.flatMap { mark in
        start[..<mark].count <= 2 ? start[start.index(after: mark)...] : nil
      } ?? start
    let core = bare.prefix { $0.isLetter || $0.isNumber }
    var word = String(core)
    if word.hasSuffix("s"), word.count > 2 { word.removeLast() }
    guard (2...8).contains(word.count), word.first?.isLetter == true else { return nil }
    guard word.allSatisfy({ $0.isUppercase || $0.isASCIIDigit }) else { return nil }
    guard word.count(where: \.isUppercase) >= 2, !isRoman(word) else { return nil }
    // `CO2-based` and `SOR/2020-12` are codes; a hyphen joins a name.
    return word
  }

  private static func isRoman(_ word: String) -> Bool { word.allSatisfy { "IVXL".contains($0) } }
}
