/// Figures and telephone numbers.
extension FactTokenizer {
  /// Takes the digits at `start` with all that belongs to them.
  mutating func takeFigure(_ bytes: Span<UInt8>, at start: Int) -> Int {
    defer { pieceHasFigure = true }
    if let number = Self.telephone(bytes, at: start) {
      tokens.append(.telephone(Self.lastTenDigits(bytes, number)))
      return number.upperBound
    }
    var offset = TextBytes.endOfDigits(bytes, from: start)
    var figure = FactFigure(digits: TextBytes.text(bytes, start..<offset))
    // Four digits are a year, or have no need of a space.
    if spacesGroups, !pieceHasFigure, bytes[start] != UInt8(ascii: "0"), offset - start != 4 {
      while let group = Self.group(bytes, behind: offset) {
        figure.digits += TextBytes.text(bytes, group)
        offset = group.upperBound
      }
    }
    while figure.decimalCount == 0, let part = Self.part(bytes, behind: offset) {
      let isComma = bytes[offset] == UInt8(ascii: ",")
      // `December 12,2022` is a day and a year.
      if isComma, part.count == 4, figure.digits.utf8.count <= 2 { break }
      figure.digits += TextBytes.text(bytes, part)
      if !isComma || part.count != 3 { figure.decimalCount = part.count }
      offset = part.upperBound
    }
    tokens.append(.figure(figure))
    return offset
  }

  /// The digits behind a comma or a point.
  private static func part(_ bytes: Span<UInt8>, behind offset: Int) -> Range<Int>? {
    guard offset < bytes.count,
      bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: ".")
    else { return nil }
    let end = TextBytes.endOfDigits(bytes, from: offset + 1)
    return end > offset + 1 ? offset + 1..<end : nil
  }

  /// The three digits behind white space on the same line, where they go on with a figure.
  private static func group(_ bytes: Span<UInt8>, behind offset: Int) -> Range<Int>? {
    var start = offset
    while start < bytes.count, !TextBytes.isLineEnd(bytes, at: start) {
      let length = TextBytes.spaceLength(bytes, at: start)
      guard length > 0 else { break }
      start += length
    }
    let end = TextBytes.endOfDigits(bytes, from: start)
    guard start > offset, end - start == 3 else { return nil }
    let isWhole =
      end == bytes.count
      || bytes[end] != UInt8(ascii: "-") && TextBytes.letterLength(bytes, at: end) == 0
    return isWhole ? start..<end : nil
  }
}

// MARK: Telephone numbers

extension FactTokenizer {
  /// A telephone number in the groups of North America: `1-800-555-0100`, `(613) 555-0100`.
  private static func telephone(_ bytes: Span<UInt8>, at start: Int) -> Range<Int>? {
    var offset = start
    var end = TextBytes.endOfDigits(bytes, from: start)
    if end == start + 1, bytes[start] == UInt8(ascii: "1") {
      offset = endOfSeparator(bytes, from: end, parenthesis: "(")
      end = TextBytes.endOfDigits(bytes, from: offset)
    }
    guard end - offset == 3 else { return nil }
    offset = endOfSeparator(bytes, from: end, parenthesis: ")")
    end = TextBytes.endOfDigits(bytes, from: offset)
    guard end - offset == 3 else { return nil }
    offset = endOfSeparator(bytes, from: end, parenthesis: nil)
    end = TextBytes.endOfDigits(bytes, from: offset)
    // `250 000 2026-03-01` is an amount and a date.
    guard end - offset == 4, part(bytes, behind: end) == nil,
      end + 1 >= bytes.count || bytes[end] != UInt8(ascii: "-")
        || !TextBytes.isDigit(bytes[end + 1])
    else { return nil }
    return start..<end
  }

  /// The end of what stands between two groups of a telephone number: white space, dashes, a point
  /// with digits behind it, and the parenthesis that has its place there.
  private static func endOfSeparator(
    _ bytes: Span<UInt8>,
    from start: Int,
    parenthesis: Unicode.Scalar?
  ) -> Int {
    var offset = start
    while offset < bytes.count {
      let (end, breaksLine) = space(bytes, at: offset)
      guard !breaksLine else { break }
      if end > offset {
        offset = end
        continue
      }
      switch TextBytes.scalar(bytes, at: offset) {
      case parenthesis, "-": offset += 1
      case "‑", "–": offset += 3
      case "." where offset + 1 < bytes.count && TextBytes.isDigit(bytes[offset + 1]): offset += 1
      default: return offset
      }
    }
    return offset
  }

  private static func lastTenDigits(_ bytes: Span<UInt8>, _ number: Range<Int>) -> String {
    var digits: [UInt8] = []
    for offset in number where TextBytes.isDigit(bytes[offset]) { digits.append(bytes[offset]) }
    return String(decoding: digits.suffix(10), as: UTF8.self)
  }
}
