/// How two values are compared.
enum Relation {
  case equal, unequal, less, atMost, more, atLeast

  /// The relation of an operator; `nil` for other functions.
  init?(_ name: String) {
    switch name {
    case "_==_": self = .equal
    case "_!=_": self = .unequal
    case "_<_": self = .less
    case "_<=_": self = .atMost
    case "_>_": self = .more
    case "_>=_": self = .atLeast
    default: return nil
    }
  }

  /// Whether it asks for equality or its opposite.
  var isEquality: Bool { self == .equal || self == .unequal }

  /// What holds where it does not.
  var opposite: Relation {
    switch self {
    case .equal: .unequal
    case .unequal: .equal
    case .less: .atLeast
    case .atMost: .more
    case .more: .atMost
    case .atLeast: .less
    }
  }

  /// The relation with its sides changed over.
  var mirrored: Relation {
    switch self {
    case .equal, .unequal: self
    case .less: .more
    case .atMost: .atLeast
    case .more: .less
    case .atLeast: .atMost
    }
  }
}
