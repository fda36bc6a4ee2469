/// Cuts a text into what the search for facts sees, in one pass over its bytes.
///
/// Each step takes bytes from an offset on and gives the offset behind them. White space is left
/// out but for the ends of lines behind which an item of a list may begin.
struct FactTokenizer {
  /// Whether a space may stand between groups of three digits: `15 000`.
  let spacesGroups: Bool
  /// What was found so far.
  var tokens: [FactToken] = []
  /// Whether the piece at hand, from space to space, has a figure already.
  var pieceHasFigure = false
  private let vocabulary: FactVocabulary

  private init(_ language: DetectedLanguage) {
    spacesGroups = language == .fr
    vocabulary = language == .fr ? .french : .english
  }

  /// The pieces of a text, read as English or French.
  static func tokens(of text: String, in language: DetectedLanguage) -> [FactToken] {
    var tokenizer = FactTokenizer(language)
    let bytes = text.utf8Span.span
    var offset = tokenizer.takeSpace(bytes, at: 0)
    while offset < bytes.count {
      offset = tokenizer.takePiece(bytes, at: offset)
      offset = tokenizer.takeSpace(bytes, at: offset)
    }
    return tokenizer.tokens
  }

  private mutating func takePiece(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var offset = start
    while offset < bytes.count, TextBytes.isLetter(bytes[offset]) { offset += 1 }
    if TextBytes.isPieceEnd(bytes, at: offset) {
      takeWord(bytes, start..<offset, isPlain: true, isLetter: offset - start == 1)
      return offset
    }
    if let (address, end) = Self.address(bytes, at: start) {
      tokens.append(address)
      return end
    }
    pieceHasFigure = false
    offset = start
    while !TextBytes.isPieceEnd(bytes, at: offset) {
      if TextBytes.isDigit(bytes[offset]) {
        offset = takeFigure(bytes, at: offset)
      } else if TextBytes.letterLength(bytes, at: offset) > 0 {
        offset = takeWord(bytes, at: offset)
      } else {
        offset = takeMark(bytes, at: offset)
      }
    }
    return offset
  }

  private mutating func takeMark(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let end = offset + TextBytes.scalarLength(bytes[offset])
    guard TextBytes.combiningLength(bytes, at: offset) == 0 else { return end }
    let mark = TextBytes.scalar(bytes, at: offset)
    // A question mark inside a word is an apostrophe that was lost on the way.
    let isApostrophe =
      mark == "?" && end < bytes.count && TextBytes.letterLength(bytes, at: end) > 0
    tokens.append(.mark(isApostrophe ? "'" : mark))
    return end
  }
}

// MARK: Words

extension FactTokenizer {
  private mutating func takeWord(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var offset = start
    var letterCount = 0
    var isPlain = true
    while offset < bytes.count {
      var length = TextBytes.letterLength(bytes, at: offset)
      if length == 0 { length = TextBytes.apostropheLength(bytes, at: offset) }
      if length > 0 {
        letterCount += 1
      } else {
        length = TextBytes.combiningLength(bytes, at: offset)
      }
      guard length > 0 else { break }
      isPlain = isPlain && TextBytes.isLetter(bytes[offset])
      offset += length
    }
    takeWord(bytes, start..<offset, isPlain: isPlain, isLetter: letterCount == 1)
    return offset
  }

  private mutating func takeWord(
    _ bytes: Span<UInt8>,
    _ range: Range<Int>,
    isPlain: Bool,
    isLetter: Bool
  ) {
    var word = vocabulary.meaning(of: range, in: bytes, isPlain: isPlain)
    if isLetter { word.roles.insert(.letter) }
    if word.isEmpty, case .word(let last) = tokens.last, last.isEmpty { return }
    tokens.append(.word(word))
  }
}

// MARK: Addresses

extension FactTokenizer {
  /// The address that a piece is, and its end; `nil` where it is none.
  private static func address(_ bytes: Span<UInt8>, at start: Int) -> (FactToken, end: Int)? {
    var end = start
    while !TextBytes.isPieceEnd(bytes, at: end) { end += 1 }
    let signs = AddressSigns(bytes, in: start..<end)
    guard signs.isWeb || signs.isEmail else { return nil }
    return (signs.isWeb ? .address : .email, end)
  }
}

// MARK: Lines

extension FactTokenizer {
  private mutating func takeSpace(_ bytes: Span<UInt8>, at start: Int) -> Int {
    let (end, breaksLine) = Self.space(bytes, at: start)
    if breaksLine, !tokens.isEmpty { tokens.append(.lineBreak) }
    return end
  }

  /// The end of the white space at `start`, and whether a line ends there and does not only go on.
  ///
  /// A line that is wrapped goes on, so that a date or a telephone number may stand on two.
  static func space(_ bytes: Span<UInt8>, at start: Int) -> (end: Int, breaksLine: Bool) {
    var offset = start
    var lineEnds = 0
    while offset < bytes.count {
      let length = TextBytes.spaceLength(bytes, at: offset)
      guard length > 0 else { break }
      if TextBytes.isLineEnd(bytes, at: offset) { lineEnds += 1 }
      offset += length
    }
    return (offset, lineEnds > 1 || lineEnds == 1 && startsItem(bytes, at: offset))
  }

  /// Whether a line may begin with the mark of a list item: a bullet, `1.`, `2)` or `a)`.
  private static func startsItem(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start < bytes.count else { return true }
    let isNumber = TextBytes.isDigit(bytes[start])
    guard isNumber || TextBytes.letterLength(bytes, at: start) > 0 else { return true }
    var offset = start
    for _ in 1...2 where offset < bytes.count { offset += nameLength(bytes, at: offset) }
    guard offset < bytes.count else { return false }
    return bytes[offset] == UInt8(ascii: ")") || isNumber && bytes[offset] == UInt8(ascii: ".")
  }

  /// The number of bytes of a letter, with its accents, or of a digit.
  private static func nameLength(_ bytes: Span<UInt8>, at start: Int) -> Int {
    if TextBytes.isDigit(bytes[start]) { return 1 }
    var length = TextBytes.letterLength(bytes, at: start)
    guard length > 0 else { return 0 }
    while start + length < bytes.count {
      let combining = TextBytes.combiningLength(bytes, at: start + length)
      guard combining > 0 else { break }
      length += combining
    }
    return length
  }
}
