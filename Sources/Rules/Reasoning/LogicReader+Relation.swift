internal import CEL
internal import PlanSchema

extension LogicReader {
  /// How two values are compared.
  enum Relation: Hashable {
    case equal, unequal, less, atMost, more, atLeast

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

    /// The same relation with its sides changed over.
    var swapped: Relation {
      switch self {
      case .equal, .unequal: self
      case .less: .more
      case .atMost: .atLeast
      case .more: .less
      case .atLeast: .atMost
      }
    }

    /// Whether it asks for equality or its opposite.
    var isEquality: Bool { self == .equal || self == .unequal }

    /// The test that a variable stands so to a number.
    func test(of bound: Double, _ variable: LogicVariable) -> LogicFormula {
      switch self {
      case .equal: .test(variable, .compares(.equal, bound))
      case .unequal: .test(variable, .not(.compares(.equal, bound)))
      case .less: .test(variable, .compares(.less, bound))
      case .atMost: .test(variable, .compares(.atMost, bound))
      case .more: .test(variable, .not(.compares(.atMost, bound)))
      case .atLeast: .test(variable, .not(.compares(.less, bound)))
      }
    }
  }

  /// A day as expressions see it; `nil` for other texts.
  static func day(_ text: String) -> CELValue? { CivilDate(iso: text).map { .date($0) } }
}

extension CheckedKind {
  /// What kind of part it is, to tell parts apart.
  var word: String {
    switch self {
    case .literal: "literal"
    case .variable: "variable"
    case .local: "local"
    case .select: "select"
    case .has: "has"
    case .index: "index"
    case .and: "and"
    case .or: "or"
    case .conditional: "if"
    case .call: "call"
    case .list: "list"
    case .map: "map"
    case .comprehension: "walk"
    case .bind: "bind"
    case .block: "block"
    case .optionalMap: "optional"
    case .unresolved: "unresolved"
    }
  }
}
