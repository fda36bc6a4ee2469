/// A stretch of a French text between spaces, in which faults of typography are looked for.
struct FrenchPiece {
  private let range: Range<Int>
  /// The piece before it on the same line; empty where there is none.
  private let previous: Range<Int>

  /// The piece at a range of the bytes of a text.
  init(_ range: Range<Int>, after previous: Range<Int>) {
    self.range = range
    self.previous = previous
  }

  /// The faults of the piece, of which one sort may stand more than once.
  func faults(_ bytes: Span<UInt8>) -> [FrenchTypography.Fault] {
    var faults: [FrenchTypography.Fault] = []
    if isSpacedMark(bytes) { faults.append(.spaceBeforeMark) }
    for offset in range {
      if let fault = fault(bytes, at: offset) { faults.append(fault) }
    }
    if hasCommaInThousands(bytes) { faults.append(.commaInThousands) }
    if isFaultyOrdinal(bytes) { faults.append(.ordinal) }
    return faults.isEmpty || isAddress(bytes) ? [] : faults
  }

  private func isAddress(_ bytes: Span<UInt8>) -> Bool {
    let signs = AddressSigns(bytes, in: range)
    return signs.isWeb || signs.hasAt
  }

  private func fault(_ bytes: Span<UInt8>, at offset: Int) -> FrenchTypography.Fault? {
    switch bytes[offset] {
    case UInt8(ascii: ":"):
      offset + 1 == range.upperBound && followsWord(bytes, offset) && !isEnglish(bytes, previous)
        && !isEnglish(bytes, range) ? .colonWithoutSpace : nil
    case UInt8(ascii: "$"):
      range.contains(offset + 1) && TextBytes.isDigit(bytes[offset + 1]) ? .dollarBeforeAmount : nil
    case UInt8(ascii: "%"):
      range.contains(offset - 1) && TextBytes.isDigit(bytes[offset - 1])
        ? .percentWithoutSpace : nil
    case 0xC2, 0xE2:
      switch TextBytes.scalar(bytes, at: offset) {
      case "“", "”": .englishQuotes
      case "«":
        range.contains(offset + 2) && TextBytes.isLetterOrNumber(bytes, at: offset + 2)
          ? .guillemetWithoutSpace : nil
      case "»":
        character(bytes, before: offset).map { TextBytes.isLetterOrNumber(bytes, at: $0) } == true
          ? .guillemetWithoutSpace : nil
      default: nil
      }
    default: nil
    }
  }

  /// Whether a letter or a guillemet stands before an offset.
  private func followsWord(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard let before = character(bytes, before: offset) else { return false }
    return TextBytes.letterLength(bytes, at: before) > 0
      || TextBytes.scalar(bytes, at: before) == "»"
  }

  /// The offset of the character before another of the piece, accents written apart left out.
  private func character(_ bytes: Span<UInt8>, before offset: Int) -> Int? {
    var start = offset
    repeat {
      guard start > range.lowerBound else { return nil }
      start -= 1
    } while bytes[start] & 0xC0 == 0x80 || TextBytes.combiningLength(bytes, at: start) > 0
    return start
  }

  /// Whether the piece is a mark by itself: `Pourquoi ?`.
  private func isSpacedMark(_ bytes: Span<UInt8>) -> Bool {
    guard range.count == 1, !previous.isEmpty else { return false }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: ";"), UInt8(ascii: "!"): return true
    // A question mark by itself inside a line is mostly a dash that was lost on the way.
    case UInt8(ascii: "?"): return endsLine(bytes)
    default: return false
    }
  }

  private func endsLine(_ bytes: Span<UInt8>) -> Bool {
    var offset = range.upperBound
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    return offset == bytes.count || bytes[offset] == 0x0D || TextBytes.isLineEnd(bytes, at: offset)
  }

  /// A group of one to three digits, a comma and exactly three digits.
  private func hasCommaInThousands(_ bytes: Span<UInt8>) -> Bool {
    var group = range.lowerBound..<range.lowerBound
    for offset in range {
      if TextBytes.isDigit(bytes[offset]) {
        group = (group.upperBound == offset ? group.lowerBound : offset)..<offset + 1
        continue
      }
      guard bytes[offset] == UInt8(ascii: ","), group.upperBound == offset,
        (1...3).contains(group.count), bytes[group.lowerBound] != UInt8(ascii: "0")
      else { continue }
      if TextBytes.endOfDigits(bytes, from: offset + 1) == offset + 4 { return true }
    }
    return false
  }

  private func isFaultyOrdinal(_ bytes: Span<UInt8>) -> Bool {
    let start = TextBytes.endOfDigits(bytes, from: range.lowerBound)
    guard start > range.lowerBound else { return false }
    var end = start
    while end < range.upperBound {
      let letter = TextBytes.letterLength(bytes, at: end)
      let length = letter > 0 || end == start ? letter : TextBytes.combiningLength(bytes, at: end)
      guard length > 0 else { break }
      end += length
    }
    // No ending is longer, even with its accent apart.
    guard end > start, end - start <= 6 else { return false }
    return Self.faultyEndings.contains(text(bytes, start..<end).lowercased())
  }

  private static let faultyEndings = ["ère", "ème", "ième", "ier", "st", "nd", "rd", "th"]

  /// Whether a word is English only, as in a title that a French text quotes.
  private func isEnglish(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let word = text(bytes, range).lowercased().filter(\.isLetter)
    return LanguageWords.english.contains(word) && !Self.alsoFrench.contains(word)
  }

  /// Words that mostly tell English from French, and that French has too: `document`, `Partie I`.
  private static let alsoFrench: Set<String> = [
    "but", "discussion", "document", "engagement", "final", "i", "impact", "information",
    "initial", "invite", "invites", "label", "mine", "nations", "notice", "participant", "report",
    "service", "services", "session", "sessions", "site", "support", "transport", "use", "us",
  ]

  private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    TextBytes.text(bytes, range)
  }
}
