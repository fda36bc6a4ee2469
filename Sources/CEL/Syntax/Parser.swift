import SourceText

/// Reads the grammar of the CEL language definition; stops at the first thing that does not fit.
///
/// Binary operators are read by precedence, so that a level of parentheses costs few calls, and
/// every level is counted against the limit.
struct Parser {
  var lexer: Lexer
  var token: Token
  let limit: Int
  private var level = 0

  /// Reads a whole text.
  static func parse(
    _ text: String,
    limits: ExpressionLimits
  ) throws(SyntaxFailure) -> ExpressionSyntax {
    guard text.utf8.count <= limits.length else {
      throw SyntaxFailure(
        kind: .tooLong(limit: limits.length),
        range: ByteRange(0, text.utf8.count)
      )
    }
    var parser = try Parser(text, limit: limits.depth)
    let expression = try parser.expression()
    guard parser.token.kind == .end else { throw parser.unexpected(.end) }
    return expression
  }

  private init(_ text: String, limit: Int) throws(SyntaxFailure) {
    lexer = Lexer(text)
    token = try lexer.next()
    self.limit = limit
  }

  /// `ConditionalOr ["?" ConditionalOr ":" Expr]`.
  mutating func expression() throws(SyntaxFailure) -> ExpressionSyntax {
    try enter()
    defer { level -= 1 }
    let condition = try binary(above: 0)
    guard try take(.question) else { return condition }
    let then = try binary(above: 0)
    try expect(.colon)
    let otherwise = try expression()
    return try node(
      .conditional(condition, then, otherwise),
      condition.range.union(otherwise.range)
    )
  }

  /// Operators that bind more tightly than a precedence.
  private mutating func binary(above precedence: Int) throws(SyntaxFailure) -> ExpressionSyntax {
    var left = try unary()
    while let binaryOperator, binaryOperator.precedence > precedence {
      try advance()
      let right = try binary(above: binaryOperator.precedence)
      left = try node(.binary(binaryOperator, left, right), left.range.union(right.range))
    }
    return left
  }

  private var binaryOperator: BinaryOperator? {
    switch token.kind {
    case .sign(let sign): sign.binaryOperator
    case .word("in"): .isIn
    default: nil
    }
  }

  /// Makes a node, unless the tree becomes too deep.
  func node(
    _ kind: ExpressionSyntax.Kind,
    _ range: ByteRange
  ) throws(SyntaxFailure) -> ExpressionSyntax {
    let node = ExpressionSyntax(kind, range)
    guard node.depth <= limit else {
      throw SyntaxFailure(kind: .tooDeep(limit: limit), range: range)
    }
    return node
  }

  /// Counts one more level of nesting.
  private mutating func enter() throws(SyntaxFailure) {
    level += 1
    guard level <= limit else {
      throw SyntaxFailure(kind: .tooDeep(limit: limit), range: token.range)
    }
  }

  mutating func advance() throws(SyntaxFailure) { token = try lexer.next() }

  /// Steps over a sign where it stands next.
  mutating func take(_ sign: Sign) throws(SyntaxFailure) -> Bool {
    guard token.kind == .sign(sign) else { return false }
    try advance()
    return true
  }

  /// Steps over a sign that must stand next, and gives its range.
  @discardableResult
  mutating func expect(_ sign: Sign) throws(SyntaxFailure) -> ByteRange {
    guard token.kind == .sign(sign) else { throw unexpected(.sign(sign.rawValue)) }
    let range = token.range
    try advance()
    return range
  }

  func unexpected(_ needed: SyntaxNeed) -> SyntaxFailure {
    SyntaxFailure(
      kind: .unexpected(found: lexer.text(token.range.start, token.range.end), needed: needed),
      range: token.range
    )
  }
}
