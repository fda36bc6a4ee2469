/// Goes over the codes of a text once and notes where words and sentences end.
struct SentenceSplitter {
  /// The words so far.
  private(set) var words: [Range<Int>] = []
  /// How many words stood before the end of each sentence so far.
  private(set) var ends: [Int] = []

  private let text: CodedText
  private let codes: [UInt8]
  private let sorts = TextCode.sorts

  init(_ text: CodedText) {
    self.text = text
    codes = text.codes
    words.reserveCapacity(codes.count / 5)
  }

  /// Splits the whole text.
  mutating func split() {
    var offset = 0
    var isLineStart = true
    while offset < codes.count {
      let code = codes[offset]
      guard !CodedText.isSpace(code) else {
        if code == TextCode.newline {
          if isLineStart { endSentence() }
          isLineStart = true
        }
        offset += 1
        continue
      }
      let piece = text.piece(at: offset)
      if isLineStart, startsItem(piece.range) { endSentence() }
      isLineStart = false
      add(piece)
      offset = piece.range.upperBound
    }
    endSentence()
  }

  private mutating func add(_ piece: CodedPiece) {
    let (start, end) = (piece.range.lowerBound, piece.range.upperBound)
    if codes[start] == TextCode.bullet { endSentence() }
    guard !piece.isAddress else {
      // The stop behind an address is the sentence’s.
      if codes[end - 1] == UInt8(ascii: "."), endsSentence(piece.range) { endSentence() }
      return
    }
    var rest = start
    if piece.sorts.contains(.stop) {
      for stop in piece.range where isInnerStop(stop, in: piece.range) {
        addWords(in: rest..<stop, piece.sorts)
        endSentence()
        rest = stop + 1
      }
    }
    addWords(in: rest..<end, piece.sorts)
    if endsSentence(rest..<end) { endSentence() }
  }

  private mutating func endSentence() {
    if words.count > ends.last ?? 0 { ends.append(words.count) }
  }

  /// Adds the words of a stretch in which nothing but `sorts` stands.
  private mutating func addWords(in range: Range<Int>, _ sorts: CodeSort) {
    if sorts.isSubset(of: .word), sorts.isName {
      words.append(range)
      return
    }
    var start = range.lowerBound
    var word = CodeSort()
    for offset in range {
      let sort = sort(offset)
      if !sort.isDisjoint(with: .word) {
        word.formUnion(sort)
        continue
      }
      if word.isName { words.append(start..<offset) }
      start = offset + 1
      word = []
    }
    if word.isName { words.append(start..<range.upperBound) }
  }

  /// Whether a stop has a small letter before and a capitalised word behind it.
  private func isInnerStop(_ stop: Int, in piece: Range<Int>) -> Bool {
    guard codes[stop] == UInt8(ascii: "."), stop > piece.lowerBound, stop + 2 < piece.upperBound
    else { return false }
    let second = codes[stop + 2]
    return sort(stop - 1) == .small && sort(stop + 1) == .capital
      && (sort(stop + 2) == .small || CodedText.isApostrophe(second))
  }

  /// Whether a piece at the start of a line marks an item of a list: a sign, `a)` or `12.`.
  private func startsItem(_ piece: Range<Int>) -> Bool {
    let last = codes[piece.upperBound - 1]
    switch last {
    case TextCode.bullet, TextCode.enDash, TextCode.emDash, TextCode.listMark, UInt8(ascii: "*"),
      UInt8(ascii: "-"):
      return piece.count == 1
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      let name = piece.dropLast()
      return (1...2).contains(name.count) && name.allSatisfy { sort($0).isName }
    default: return false
    }
  }

  private func endsSentence(_ piece: Range<Int>) -> Bool {
    var end = piece.upperBound
    while end > piece.lowerBound, isClosing(codes[end - 1]) { end -= 1 }
    guard end > piece.lowerBound else { return false }
    switch codes[end - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), TextCode.ellipsis: return true
    case UInt8(ascii: "."): return !isShortForm(piece.lowerBound..<end - 1)
    default: return false
    }
  }

  /// Whether what stands before a stop is an initial or a short form.
  private func isShortForm(_ range: Range<Int>) -> Bool {
    var start = range.upperBound
    while start > range.lowerBound, !CodedText.isApostrophe(codes[start - 1]) { start -= 1 }
    if range.upperBound - start == 1, sort(start).isLetter { return true }
    while start < range.upperBound, isOpening(codes[start]) { start += 1 }
    let word = codes[start..<range.upperBound].map(TextCode.folded)
    return SentenceSplitter.shortForms.contains(word, word.indices)
  }

  private func sort(_ offset: Int) -> CodeSort { sorts[Int(codes[offset])] }

  private func isClosing(_ code: UInt8) -> Bool {
    switch code {
    case TextCode.closeGuillemet, TextCode.closeQuote, TextCode.apostrophe, UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private func isOpening(_ code: UInt8) -> Bool {
    switch code {
    case TextCode.openGuillemet, TextCode.openQuote, UInt8(ascii: "\""), UInt8(ascii: "("): true
    default: false
    }
  }

  private static let shortForms = CodedWords(
    in: """
      mr mrs ms dr st no vs etc e.g i.e p.m a.m jan feb mar apr aug sept oct nov dec inc ltd art
      par ch p pp m mm mme ex cf s ss janv févr juill déc n.b
      """
  )
}
