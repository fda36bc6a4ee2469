internal import CEL
internal import PlanSchema

extension Relation {
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

extension LogicReader {
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
