import SourceText

/// A word or sign of an expression.
struct Token {
  var kind: TokenKind
  var range: ByteRange
}

/// What a token is; literals are decoded.
enum TokenKind: Hashable {
  /// A name, a keyword or a reserved word.
  case word(String)
  /// A name in backquotes, for field selection.
  case quotedName(String)
  /// An unsigned whole number, decimal or hexadecimal.
  case int(UInt64)
  /// A whole number with the suffix `u`.
  case uint(UInt64)
  /// A number with a fraction or an exponent.
  case double(Double)
  case string(String)
  case bytes([UInt8])
  /// One of the signs of the language, such as `&&` or `[`.
  case sign(Sign)
  case end
}

/// The signs of the language.
enum Sign: String, CaseIterable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case and = "&&"
  case or = "||"
  case openBracket = "["
  case closeBracket = "]"
  case openBrace = "{"
  case closeBrace = "}"
  case openParenthesis = "("
  case closeParenthesis = ")"
  case dot = "."
  case comma = ","
  case minus = "-"
  case not = "!"
  case question = "?"
  case colon = ":"
  case plus = "+"
  case times = "*"
  case divide = "/"
  case remainder = "%"
}

extension Sign {
  /// The operator between two operands that the sign stands for.
  var binaryOperator: BinaryOperator? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .and: .and
    case .or: .or
    case .minus: .minus
    case .plus: .plus
    case .times: .times
    case .divide: .divide
    case .remainder: .remainder
    case .openBracket, .closeBracket, .openBrace, .closeBrace, .openParenthesis,
      .closeParenthesis, .dot, .comma, .not, .question, .colon:
      nil
    }
  }
}

/// The words that cannot be names.
enum ReservedWords {
  /// Words that the grammar itself uses; not even a field can have one without backquotes.
  static let keywords: Set<String> = ["true", "false", "null", "in"]
  /// Words kept for later versions and for languages that embed this one.
  static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
    "package", "namespace", "return", "var", "void", "while",
  ]
}
