import SourceText

extension Lexer {
  /// A number; the sign before it belongs to the parser.
  mutating func number() throws(SyntaxFailure) -> TokenKind {
    let start = offset
    if peek() == UInt8(ascii: "0"), peek(1) == UInt8(ascii: "x"), hexValue(peek(2)) != nil {
      return try hexadecimal(from: start)
    }
    skipDigits()
    var isDouble = false
    if peek() == UInt8(ascii: "."), isDigit(peek(1)) {
      isDouble = true
      offset += 1
      skipDigits()
    }
    if let exponent = exponentLength() {
      isDouble = true
      offset += exponent
      skipDigits()
    }
    let digits = text(start, offset)
    if isDouble {
      guard let value = Double(digits), value.isFinite else { throw invalidNumber(start) }
      return .double(value)
    }
    return try whole(UInt64(digits), from: start)
  }

  /// The value of a hexadecimal digit.
  func hexValue(_ byte: UInt8?) -> UInt32? {
    switch byte {
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")): byte.map { UInt32($0 - 0x30) }
    case .some(UInt8(ascii: "a")...UInt8(ascii: "f")): byte.map { UInt32($0 - 0x61 + 10) }
    case .some(UInt8(ascii: "A")...UInt8(ascii: "F")): byte.map { UInt32($0 - 0x41 + 10) }
    default: nil
    }
  }

  private mutating func skipDigits() {
    while isDigit(peek()) { offset += 1 }
  }

  /// The length of `e`, `E+` and so on where digits follow.
  private func exponentLength() -> Int? {
    guard let letter = peek(), letter | 0x20 == UInt8(ascii: "e") else { return nil }
    if isDigit(peek(1)) { return 1 }
    let isSigned = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
    return isSigned && isDigit(peek(2)) ? 2 : nil
  }

  private mutating func hexadecimal(from start: Int) throws(SyntaxFailure) -> TokenKind {
    offset += 2
    let digits = offset
    while hexValue(peek()) != nil { offset += 1 }
    return try whole(UInt64(text(digits, offset), radix: 16), from: start)
  }

  private mutating func whole(_ value: UInt64?, from start: Int) throws(SyntaxFailure) -> TokenKind
  {
    guard let value else { throw invalidNumber(start) }
    if let letter = peek(), letter | 0x20 == UInt8(ascii: "u") {
      offset += 1
      return .uint(value)
    }
    return .int(value)
  }

  private func invalidNumber(_ start: Int) -> SyntaxFailure {
    SyntaxFailure(kind: .invalidNumber(text(start, offset)), range: ByteRange(start, offset))
  }
}
