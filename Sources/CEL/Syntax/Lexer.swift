import SourceText

/// Cuts the text of an expression into tokens (CEL language definition, "Syntax").
struct Lexer {
  let bytes: [UInt8]
  /// The offset of the next byte to read.
  var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next token; at the end of the text always `end`.
  mutating func next() throws(SyntaxFailure) -> Token {
    skipSpace()
    let start = offset
    guard let byte = peek() else { return Token(kind: .end, range: .at(offset)) }
    let kind: TokenKind
    if isDigit(byte) || (byte == UInt8(ascii: ".") && isDigit(peek(1))) {
      kind = try number()
    } else if isNameStart(byte) {
      kind = try word()
    } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
      kind = try string(raw: false, bytes: false, from: start)
    } else if byte == UInt8(ascii: "`") {
      kind = try quotedName()
    } else {
      kind = .sign(try sign())
    }
    return Token(kind: kind, range: ByteRange(start, offset))
  }

  /// The byte at a distance from the next one.
  func peek(_ distance: Int = 0) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The text of a range.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[min(start, bytes.count)..<min(end, bytes.count)], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while let byte = peek() {
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B) {
        offset += 1
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
        while let byte = peek(), byte != 0x0A, byte != 0x0D { offset += 1 }
      } else {
        return
      }
    }
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_")
      || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }

  /// A name; or a string with one of the prefixes `r`, `b`, `br` and `rb` in either case.
  private mutating func word() throws(SyntaxFailure) -> TokenKind {
    let start = offset
    while let byte = peek(), isNameStart(byte) || isDigit(byte) { offset += 1 }
    let length = offset - start
    if length <= 2, let quote = peek(), quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      switch text(start, offset).lowercased() {
      case "r": return try string(raw: true, bytes: false, from: start)
      case "b": return try string(raw: false, bytes: true, from: start)
      case "br": return try string(raw: true, bytes: true, from: start)
      default: break
      }
    }
    return .word(text(start, offset))
  }

  private mutating func quotedName() throws(SyntaxFailure) -> TokenKind {
    let start = offset
    offset += 1
    while let byte = peek(), isQuotedNameByte(byte) { offset += 1 }
    guard peek() == UInt8(ascii: "`"), offset > start + 1 else {
      throw SyntaxFailure(
        kind: .unexpected(found: text(start, offset + 1), needed: .name),
        range: ByteRange(start, min(offset + 1, bytes.count))
      )
    }
    offset += 1
    return .quotedName(text(start + 1, offset - 1))
  }

  private func isQuotedNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "/") || byte == 0x20
  }

  private mutating func sign() throws(SyntaxFailure) -> Sign {
    if let byte = peek(), let (sign, length) = Self.sign(byte, peek(1)) {
      offset += length
      return sign
    }
    let end = endOfScalar(at: offset)
    throw SyntaxFailure(
      kind: .unexpected(found: text(offset, end), needed: .knownCharacter),
      range: ByteRange(offset, end)
    )
  }

  private static func sign(_ byte: UInt8, _ next: UInt8?) -> (Sign, Int)? {
    let isBeforeEqual = next == UInt8(ascii: "=")
    switch byte {
    case UInt8(ascii: "="): return isBeforeEqual ? (.equal, 2) : nil
    case UInt8(ascii: "!"): return isBeforeEqual ? (.notEqual, 2) : (.not, 1)
    case UInt8(ascii: "<"): return isBeforeEqual ? (.lessOrEqual, 2) : (.less, 1)
    case UInt8(ascii: ">"): return isBeforeEqual ? (.greaterOrEqual, 2) : (.greater, 1)
    case UInt8(ascii: "&"): return next == byte ? (.and, 2) : nil
    case UInt8(ascii: "|"): return next == byte ? (.or, 2) : nil
    case UInt8(ascii: "["): return (.openBracket, 1)
    case UInt8(ascii: "]"): return (.closeBracket, 1)
    case UInt8(ascii: "{"): return (.openBrace, 1)
    case UInt8(ascii: "}"): return (.closeBrace, 1)
    case UInt8(ascii: "("): return (.openParenthesis, 1)
    case UInt8(ascii: ")"): return (.closeParenthesis, 1)
    case UInt8(ascii: "."): return (.dot, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "-"): return (.minus, 1)
    case UInt8(ascii: "?"): return (.question, 1)
    case UInt8(ascii: ":"): return (.colon, 1)
    case UInt8(ascii: "+"): return (.plus, 1)
    case UInt8(ascii: "*"): return (.times, 1)
    case UInt8(ascii: "/"): return (.divide, 1)
    case UInt8(ascii: "%"): return (.remainder, 1)
    default: return nil
    }
  }

  /// The offset behind the scalar that starts at an offset.
  func endOfScalar(at start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
