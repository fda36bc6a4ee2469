/// The operators before an operand.
public enum UnaryOperator: String, CaseIterable, Hashable, Sendable {
  /// Negation of a number.
  case minus = "-"
  /// Negation of a bool.
  case not = "!"

  /// The name under which the operator is declared as a function.
  public var functionName: String {
    switch self {
    case .minus: "-_"
    case .not: "!_"
    }
  }
}

/// The operators between two operands.
public enum BinaryOperator: String, CaseIterable, Hashable, Sendable {
  /// Logical or.
  case or = "||"
  /// Logical and.
  case and = "&&"
  /// Equality.
  case equal = "=="
  /// Inequality.
  case notEqual = "!="
  /// Order.
  case less = "<"
  /// Order.
  case lessOrEqual = "<="
  /// Order.
  case greater = ">"
  /// Order.
  case greaterOrEqual = ">="
  /// Membership.
  case isIn = "in"
  /// Sum or concatenation.
  case plus = "+"
  /// Difference.
  case minus = "-"
  /// Product.
  case times = "*"
  /// Quotient.
  case divide = "/"
  /// Remainder.
  case remainder = "%"

  /// The name under which the operator is declared as a function.
  public var functionName: String { self == .isIn ? "@in" : "_\(rawValue)_" }

  /// How tightly it binds; all of them bind to the left.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn: 3
    case .plus, .minus: 4
    case .times, .divide, .remainder: 5
    }
  }
}
