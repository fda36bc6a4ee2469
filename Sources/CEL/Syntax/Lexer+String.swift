import SourceText

extension Lexer {
  /// A string or byte literal whose opening quotation mark is the next byte.
  mutating func string(
    raw: Bool,
    bytes isBytes: Bool,
    from start: Int
  ) throws(SyntaxFailure) -> TokenKind {
    guard let quote = peek() else { throw unterminated(start) }
    let isTriple = peek(1) == quote && peek(2) == quote
    offset += isTriple ? 3 : 1
    var content: [UInt8] = []
    while true {
      guard let byte = peek() else { throw unterminated(start) }
      if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        offset += isTriple ? 3 : 1
        break
      }
      switch byte {
      case 0x0A, 0x0D:
        guard isTriple else { throw unterminated(start) }
        // Any line end inside a literal is one line feed.
        if byte == 0x0D, peek(1) == 0x0A { offset += 1 }
        offset += 1
        content.append(0x0A)
      case UInt8(ascii: "\\") where !raw:
        try escape(into: &content, bytes: isBytes)
      default:
        content.append(byte)
        offset += 1
      }
    }
    return isBytes ? .bytes(content) : .string(String(decoding: content, as: UTF8.self))
  }

  private func unterminated(_ start: Int) -> SyntaxFailure {
    SyntaxFailure(kind: .unterminatedString, range: ByteRange(start, max(offset, start + 1)))
  }
}
