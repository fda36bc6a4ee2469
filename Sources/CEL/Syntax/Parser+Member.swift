import SourceText

extension Parser {
  /// A primary with the selections, indexes and calls behind it.
  mutating func member() throws(SyntaxFailure) -> ExpressionSyntax {
    try suffixes(of: try primary())
  }

  /// The selections, indexes, calls and fields that follow an expression.
  mutating func suffixes(of first: ExpressionSyntax) throws(SyntaxFailure) -> ExpressionSyntax {
    var operand = first
    while case .sign(let sign) = token.kind {
      switch sign {
      case .dot: operand = try selection(of: operand)
      case .openBracket: operand = try index(of: operand)
      case .openBrace where operand.isTypeName: operand = try message(operand)
      default: return operand
      }
    }
    return operand
  }

  private mutating func selection(
    of operand: ExpressionSyntax
  ) throws(SyntaxFailure) -> ExpressionSyntax {
    try advance()
    let isOptional = try take(.question)
    let (field, isQuoted) = try fieldName()
    let range = ByteRange(operand.range.start, field.range.end)
    guard token.kind == .sign(.openParenthesis), !isOptional, !isQuoted else {
      return try node(.select(operand, field, isOptional: isOptional), range)
    }
    let (arguments, end) = try callArguments()
    return try node(
      .memberCall(operand, field, arguments),
      ByteRange(operand.range.start, end)
    )
  }

  private mutating func index(
    of operand: ExpressionSyntax
  ) throws(SyntaxFailure) -> ExpressionSyntax {
    try advance()
    let isOptional = try take(.question)
    let key = try expression()
    let end = try expect(.closeBracket).end
    return try node(
      .index(operand, key, isOptional: isOptional),
      ByteRange(operand.range.start, end)
    )
  }

  private mutating func message(
    _ type: ExpressionSyntax
  ) throws(SyntaxFailure) -> ExpressionSyntax {
    try advance()
    var fields: [MessageFieldSyntax] = []
    while token.kind != .sign(.closeBrace) {
      let isOptional = try take(.question)
      let field = try fieldName().field
      try expect(.colon)
      let value = try expression()
      fields.append(MessageFieldSyntax(field: field, value: value, isOptional: isOptional))
      guard try take(.comma) else { break }
    }
    let end = try expect(.closeBrace).end
    return try node(.message(type, fields), ByteRange(type.range.start, end))
  }

  /// The name of a field: any name but the keywords, or a name in backquotes.
  private mutating func fieldName() throws(SyntaxFailure) -> (field: FieldSyntax, isQuoted: Bool) {
    let range = token.range
    switch token.kind {
    case .word(let name) where !ReservedWords.keywords.contains(name):
      try advance()
      return (FieldSyntax(name: name, range: range), false)
    case .quotedName(let name):
      try advance()
      return (FieldSyntax(name: name, range: range), true)
    default: throw unexpected(.name)
    }
  }

  /// `"(" [ExprList] ")"`, and the offset behind it.
  mutating func callArguments() throws(SyntaxFailure) -> (arguments: [ExpressionSyntax], end: Int) {
    try expect(.openParenthesis)
    var arguments: [ExpressionSyntax] = []
    if token.kind != .sign(.closeParenthesis) {
      repeat { arguments.append(try expression()) } while try take(.comma)
    }
    return (arguments, try expect(.closeParenthesis).end)
  }
}

extension ExpressionSyntax {
  /// Whether it is a name, or names joined by dots.
  fileprivate var isTypeName: Bool {
    switch kind {
    case .name: true
    case .select(let operand, _, isOptional: false): operand.isTypeName
    default: false
    }
  }
}
