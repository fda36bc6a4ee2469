/// A stretch of a text between white space.
struct CodedPiece {
  /// Where its codes stand.
  let range: Range<Int>
  /// All sorts of characters in it.
  let sorts: CodeSort
  /// Whether it is a web or an e-mail address, letters being taken as written.
  let isAddress: Bool
}

extension CodedText {
  /// The piece that begins at `start`, where no white space stands.
  func piece(at start: Int) -> CodedPiece {
    let table = TextCode.sorts
    var sorts = CodeSort()
    var end = start
    while end < codes.count, !CodedText.isSpace(codes[end]) {
      sorts.formUnion(table[Int(codes[end])])
      end += 1
    }
    // Hardly any piece has a sign of an address.
    let mayBeAddress =
      sorts.contains(.addressSign) || sorts.contains(.stop) && codes[start] == UInt8(ascii: "w")
    return CodedPiece(
      range: start..<end,
      sorts: sorts,
      isAddress: mayBeAddress && isAddress(start..<end)
    )
  }

  /// The first piece from an offset on; `nil` where only white space is left.
  func nextPiece(from offset: Int) -> CodedPiece? {
    var start = offset
    while start < codes.count, CodedText.isSpace(codes[start]) { start += 1 }
    return start < codes.count ? piece(at: start) : nil
  }

  /// The pieces in the order of writing.
  var pieces: [CodedPiece] {
    var pieces: [CodedPiece] = []
    while let piece = nextPiece(from: pieces.last?.range.upperBound ?? 0) { pieces.append(piece) }
    return pieces
  }

  /// Whether a piece holds `@` or `://`, or begins with `www.`.
  private func isAddress(_ piece: Range<Int>) -> Bool {
    if codes[piece].starts(with: "www.".utf8) { return true }
    return piece.contains { offset in
      switch codes[offset] {
      case UInt8(ascii: "@"): true
      case UInt8(ascii: "/"):
        offset - piece.lowerBound >= 2 && codes[offset - 1] == UInt8(ascii: "/")
          && codes[offset - 2] == UInt8(ascii: ":")
      default: false
      }
    }
  }
}
