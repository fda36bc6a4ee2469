/// Endings of words, looked up among the codes of folded texts.
struct CodedEndings: Sendable {
  private let endings: CodedWords
  /// The lengths of the endings by their last code.
  private let lengths: [[Int]]

  /// Endings between white space.
  init(in text: String) {
    endings = CodedWords(in: text)
    let text = CodedText(of: text).folded
    var lengths = [[Int]](repeating: [], count: 0x100)
    for piece in text.pieces {
      let last = Int(text.codes[piece.range.upperBound - 1])
      if !lengths[last].contains(piece.range.count) { lengths[last].append(piece.range.count) }
    }
    self.lengths = lengths
  }

  /// Whether a word ends in one of them.
  func contains(anEndOf word: Range<Int>, in codes: [UInt8]) -> Bool {
    guard let last = word.last else { return false }
    return lengths[Int(codes[last])].contains { length in
      length <= word.count && endings.contains(codes, word.suffix(length))
    }
  }
}
