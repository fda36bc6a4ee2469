import SourceText

extension Parser {
  /// A literal, a name, a call, or something in brackets.
  mutating func primary() throws(SyntaxFailure) -> ExpressionSyntax {
    let range = token.range
    switch token.kind {
    case .word(let word): return try name(word, from: range.start)
    case .int(let value):
      guard let value = Int64(exactly: value) else {
        throw SyntaxFailure(
          kind: .invalidNumber(lexer.text(range.start, range.end)),
          range: range
        )
      }
      return try literal(.int(value))
    case .uint(let value): return try literal(.uint(value))
    case .double(let value): return try literal(.double(value))
    case .string(let value): return try literal(.string(value))
    case .bytes(let value): return try literal(.bytes(value))
    case .sign(.minus):
      try advance()
      guard let literal = try negativeLiteral(from: range.start) else {
        throw unexpected(.expression)
      }
      return literal
    case .sign(.dot):
      try advance()
      guard case .word(let word) = token.kind else { throw unexpected(.name) }
      return try name(word, from: range.start, isRooted: true)
    case .sign(.openParenthesis):
      try advance()
      var inner = try expression()
      inner.range = ByteRange(range.start, try expect(.closeParenthesis).end)
      return inner
    case .sign(.openBracket): return try list()
    case .sign(.openBrace): return try map()
    case .quotedName, .sign, .end: throw unexpected(.expression)
    }
  }

  private mutating func literal(_ value: LiteralSyntax) throws(SyntaxFailure) -> ExpressionSyntax {
    let range = token.range
    try advance()
    return try node(.literal(value), range)
  }

  private mutating func name(
    _ word: String,
    from start: Int,
    isRooted: Bool = false
  ) throws(SyntaxFailure) -> ExpressionSyntax {
    let field = FieldSyntax(name: word, range: token.range)
    if !isRooted, let value = Self.keywordLiteral(word) { return try literal(value) }
    guard !ReservedWords.keywords.contains(word) else { throw unexpected(.expression) }
    try advance()
    if token.kind == .sign(.openParenthesis) {
      try refuseReserved(field)
      let (arguments, end) = try callArguments()
      return try node(.call(field, arguments, isRooted: isRooted), ByteRange(start, end))
    }
    try refuseReserved(field)
    return try node(.name(word, isRooted: isRooted), ByteRange(start, field.range.end))
  }

  private static func keywordLiteral(_ word: String) -> LiteralSyntax? {
    switch word {
    case "true": .bool(true)
    case "false": .bool(false)
    case "null": .null
    default: nil
    }
  }

  private func refuseReserved(_ field: FieldSyntax) throws(SyntaxFailure) {
    guard ReservedWords.reserved.contains(field.name) else { return }
    throw SyntaxFailure(kind: .reservedWord(field.name), range: field.range)
  }

  private mutating func list() throws(SyntaxFailure) -> ExpressionSyntax {
    let start = try expect(.openBracket).start
    var elements: [ElementSyntax] = []
    while token.kind != .sign(.closeBracket) {
      let isOptional = try take(.question)
      elements.append(ElementSyntax(value: try expression(), isOptional: isOptional))
      guard try take(.comma) else { break }
    }
    let end = try expect(.closeBracket).end
    return try node(.list(elements), ByteRange(start, end))
  }

  private mutating func map() throws(SyntaxFailure) -> ExpressionSyntax {
    let start = try expect(.openBrace).start
    var entries: [EntrySyntax] = []
    while token.kind != .sign(.closeBrace) {
      let isOptional = try take(.question)
      let key = try expression()
      try expect(.colon)
      entries.append(EntrySyntax(key: key, value: try expression(), isOptional: isOptional))
      guard try take(.comma) else { break }
    }
    let end = try expect(.closeBrace).end
    return try node(.map(entries), ByteRange(start, end))
  }
}
