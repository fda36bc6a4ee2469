/// The sentences of a text and their words, for measures of plain language.
///
/// A sentence ends at `.`, `!`, `?` or `…` before white space, at a blank line, at the line break
/// before a list item, at a bullet inside a line, and at a stop without the space that is due, as
/// in `the end.The next`. A stop after a short form, an initial or a figure ends nothing.
package struct Sentences: Hashable, Sendable {
  /// The words of each sentence, in the text's own letters; sentences without words are left out.
  package let words: [[Substring]]

  /// Splits a text; the cost is linear in it.
  package init(of text: String) {
    var sentences: [[Substring]] = []
    var current: [Substring] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let pieces = line.split(whereSeparator: \.isWhitespace)
      if pieces.isEmpty || Self.startsItem(pieces[0]) {
        if !current.isEmpty { sentences.append(current) }
        current = []
      }
      for piece in pieces {
        if piece.first == "•", !current.isEmpty {
          sentences.append(current)
          current = []
        }
        var rest = piece
        for stop in Self.innerStops(of: piece) {
          sentences.append(current + Self.words(in: rest[..<stop]))
          current = []
          rest = rest[stop...]
        }
        current += Self.words(in: rest)
        guard Self.endsSentence(rest), !current.isEmpty else { continue }
        sentences.append(current)
        current = []
      }
    }
    if !current.isEmpty { sentences.append(current) }
    words = sentences
  }

  /// The number of words in all.
  package var wordCount: Int { words.reduce(0) { $0 + $1.count } }

  /// The mean number of words in a sentence; 0 for an empty text.
  package var meanLength: Double {
    words.isEmpty ? 0 : Double(wordCount) / Double(words.count)
  }

  /// The number of words of the longest sentence; 0 for an empty text.
  package var longest: Int { words.map(\.count).max() ?? 0 }

  /// The places behind stops that have a small letter before and a capitalised word behind them.
  private static func innerStops(of piece: Substring) -> [Substring.Index] {
    let isCandidate = piece.utf8.dropLast().contains(UInt8(ascii: "."))
    guard isCandidate, !piece.looksLikeAddress else { return [] }
    return piece.indices.dropFirst().compactMap { stop in
      guard piece[stop] == ".", piece[piece.index(before: stop)].isLowercase else { return nil }
      let behind = piece[piece.index(after: stop)...].prefix(2)
      guard behind.count == 2, behind.first?.isUppercase == true, let second = behind.last else {
        return nil
      }
      return second.isLowercase || "'’".contains(second) ? behind.startIndex : nil
    }
  }

  private static func words(in piece: Substring) -> [Substring] {
    guard !piece.looksLikeAddress else { return [] }
    if piece.isPlain(with: isInsideWords) { return [piece] }
    return piece.split { !$0.isLetter && !$0.isNumber && !"'’-.,".contains($0) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Whether a byte is a digit or a sign that words hold, such as `-`.
  private static func isInsideWords(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), UInt8(ascii: "-"): true
    case UInt8(ascii: "."), UInt8(ascii: ","): true
    default: false
    }
  }

  private static func startsItem(_ piece: Substring) -> Bool {
    if piece.count == 1, let mark = piece.first { return "•*-–—▪◦‣".contains(mark) }
    guard let last = piece.last, ".)".contains(last) else { return false }
    let name = piece.dropLast()
    return name.count <= 2 && !name.isEmpty && name.allSatisfy { $0.isNumber || $0.isLetter }
  }

  /// Whether a piece that ends in the byte cannot end a sentence: it is a letter, a digit or `,`.
  private static func isWithin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","): true
    default: false
    }
  }

  private static func endsSentence(_ piece: Substring) -> Bool {
    // Most pieces end in a letter or a comma.
    guard let byte = piece.utf8.last, !isWithin(byte) else { return false }
    guard !piece.looksLikeAddress || byte == UInt8(ascii: ".") else { return false }
    let piece = piece.reversed().drop { "»”\"')’]".contains($0) }
    guard let last = piece.first else { return false }
    if "!?…".contains(last) { return true }
    guard last == "." else { return false }
    let word = piece.dropFirst().prefix { $0 != "'" && $0 != "’" }.reversed()
      .map { $0.lowercased() }.joined()
    if word.count == 1, word.first?.isLetter == true { return false }
    return !shortForms.contains(word.drop { "(«“\"".contains($0) }.description)
  }

  private static let shortForms: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "no", "vs", "etc", "e.g", "i.e", "p.m", "a.m", "jan", "feb",
    "mar", "apr", "aug", "sept", "oct", "nov", "dec", "inc", "ltd", "art", "par", "ch", "p", "pp",
    "m", "mm", "mme", "p. ex", "ex", "cf", "s", "ss", "janv", "févr", "juill", "déc", "n.b",
  ]
}
