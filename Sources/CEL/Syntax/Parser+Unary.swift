import SourceText

extension Parser {
  /// `"!" {"!"} Member | "-" {"-"} Member | Member`.
  mutating func unary() throws(SyntaxFailure) -> ExpressionSyntax {
    guard let sign = unaryOperator else { return try member() }
    var starts: [Int] = []
    while unaryOperator == sign {
      starts.append(token.range.start)
      guard starts.count <= limit else {
        throw SyntaxFailure(kind: .tooDeep(limit: limit), range: token.range)
      }
      try advance()
    }
    var operand: ExpressionSyntax
    // The minus before a number belongs to the number, so that the least integer can be written.
    if sign == .minus, let start = starts.last, let literal = try negativeLiteral(from: start) {
      starts.removeLast()
      operand = try suffixes(of: literal)
    } else {
      operand = try member()
    }
    for start in starts.reversed() {
      operand = try node(.unary(sign, operand), ByteRange(start, operand.range.end))
    }
    return operand
  }

  private var unaryOperator: UnaryOperator? {
    switch token.kind {
    case .sign(.minus): .minus
    case .sign(.not): .not
    default: nil
    }
  }

  /// A number whose minus, at `start`, has been read; `nil` where no number stands next.
  mutating func negativeLiteral(from start: Int) throws(SyntaxFailure) -> ExpressionSyntax? {
    let range = ByteRange(start, token.range.end)
    let literal: LiteralSyntax
    switch token.kind {
    case .int(let value):
      guard value <= UInt64(Int64.max) + 1 else {
        throw SyntaxFailure(kind: .invalidNumber(lexer.text(start, range.end)), range: range)
      }
      literal = .int(Int64(truncatingIfNeeded: 0 &- value))
    case .double(let value): literal = .double(-value)
    default: return nil
    }
    try advance()
    return try node(.literal(literal), range)
  }
}
