/// Finds acronyms that a text does not spell out where it first uses them.
package enum Acronyms {
  /// The acronyms without their name, each once, in the order of first use.
  ///
  /// An acronym is two to eight capitals or digits, two capitals at least. It is spelled out where
  /// its first use stands in brackets behind a name, or is followed by a name in brackets. Roman
  /// numerals and three words or more in capitals are not acronyms.
  package static func unexplained(in text: String) -> [String] {
    let coded = CodedText(of: text)
    let codes = coded.codes
    var characters = CharacterReader(text)
    var known: Set<String> = []
    var found: [String] = []
    let pieces = coded.pieces
    let headings = headings(of: pieces)
    for (index, piece) in pieces.enumerated() where piece.sorts.contains(.capital) {
      if piece.isAddress { continue }
      for part in codes[piece.range].split(whereSeparator: isSlashOrDash) {
        guard let range = acronym(in: part) else { continue }
        let acronym = characters.next(range)
        guard known.insert(acronym).inserted else { continue }
        let next = index + 1 < pieces.count ? codes[pieces[index + 1].range].first : nil
        if part.contains(bracket), index > 0 { continue }
        if next == bracket, part.last.map(TextCode.isLetter) == true { continue }
        if headings[index] { continue }
        found.append(acronym)
      }
    }
    return found
  }

  private static let bracket = UInt8(ascii: "(")

  private static func isSlashOrDash(_ code: UInt8) -> Bool {
    code == UInt8(ascii: "/") || code == TextCode.enDash || code == TextCode.emDash
  }

  private static func isCapital(_ code: UInt8) -> Bool { CodeSort(code) == .capital }

  /// Which pieces stand in a run of three words or more that are all in capitals.
  private static func headings(of pieces: [CodedPiece]) -> [Bool] {
    var flags = [Bool](repeating: false, count: pieces.count)
    var start = 0
    for index in 0...pieces.count {
      if index < pieces.count, isInCapitals(pieces[index].sorts) { continue }
      if index - start >= 3 { for inside in start..<index { flags[inside] = true } }
      start = index + 1
    }
    return flags
  }

  private static func isInCapitals(_ sorts: CodeSort) -> Bool {
    sorts.isLetter && !sorts.contains(.small)
  }

  /// Where the acronym stands in a part of a piece that is one.
  private static func acronym(in part: ArraySlice<UInt8>) -> Range<Int>? {
    let start = part.drop { !CodeSort($0).isName }
    // In French, an article may stand before: `l’ARC`, `d’EDSC`.
    let bare =
      start.firstIndex(where: CodedText.isApostrophe).flatMap { mark in
        mark - start.startIndex <= 2 ? start[(mark + 1)...] : nil
      } ?? start
    var word = bare.prefix { CodeSort($0).isName }
    if word.last == UInt8(ascii: "s"), word.count > 2 { word.removeLast() }
    guard (2...8).contains(word.count), let first = word.first, isCapital(first) else { return nil }
    guard word.allSatisfy({ isCapital($0) || TextBytes.isDigit($0) }) else { return nil }
    guard word.count(where: isCapital) >= 2, !word.allSatisfy({ "IVXL".utf8.contains($0) }) else {
      return nil
    }
    // `CO2-based` and `SOR/2020-12` are codes; a hyphen joins a name.
    return word.indices
  }
}

/// Goes through the characters of a text once, since each of its codes stands for one.
private struct CharacterReader {
  private var rest: Substring
  private var offset = 0

  init(_ text: String) { rest = text[...] }

  /// The characters that some codes stand for, which lie behind those asked for before.
  mutating func next(_ range: Range<Int>) -> String {
    rest = rest.dropFirst(range.lowerBound - offset)
    let characters = rest.prefix(range.count)
    rest = rest[characters.endIndex...]
    offset = range.upperBound
    return String(characters)
  }
}
