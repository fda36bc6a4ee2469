import Findings

/// Equality, order and membership.
enum StandardComparisons {
  static let all = [equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, isIn]

  private static let equal = FunctionDeclaration(
    "_==_",
    documentation: BilingualText(
      en: "Whether two values are equal; numbers are compared by what they stand for.",
      fr: "Si deux valeurs sont égales; les nombres se comparent par ce qu’ils représentent."
    ),
    phrase: BilingualText(en: "{0} is {1}", fr: "{0} est {1}"),
    examples: ["1 + 1 == 2", "dyn(1) == 1.0", "[1, 2] == [1, 2]"],
    overloads: [
      equality("equals") { $0.isEqual(to: $1) }
    ]
  )

  private static let notEqual = FunctionDeclaration(
    "_!=_",
    documentation: BilingualText(
      en: "Whether two values are not equal.",
      fr: "Si deux valeurs ne sont pas égales."
    ),
    phrase: BilingualText(en: "{0} is not {1}", fr: "{0} n’est pas {1}"),
    examples: ["1 != 2"],
    overloads: [
      equality("not_equals") { !$0.isEqual(to: $1) }
    ]
  )

  private static let less = order(
    "_<_",
    "less",
    BilingualText(
      en: "Whether the first value comes before the second.",
      fr: "Si la première valeur précède la seconde."
    ),
    BilingualText(en: "{0} is less than {1}", fr: "{0} est inférieur à {1}"),
    ["1 < 2", "'a' < 'b'"]
  ) { $0 == .less }

  private static let lessOrEqual = order(
    "_<=_",
    "less_equals",
    BilingualText(
      en: "Whether the first value comes before the second or is equal to it.",
      fr: "Si la première valeur précède la seconde ou lui est égale."
    ),
    BilingualText(en: "{0} is at most {1}", fr: "{0} est d’au plus {1}"),
    ["1 <= 1"]
  ) { $0 == .less || $0 == .equal }

  private static let greater = order(
    "_>_",
    "greater",
    BilingualText(
      en: "Whether the first value comes after the second.",
      fr: "Si la première valeur suit la seconde."
    ),
    BilingualText(en: "{0} is greater than {1}", fr: "{0} est supérieur à {1}"),
    ["2 > 1"]
  ) { $0 == .greater }

  private static let greaterOrEqual = order(
    "_>=_",
    "greater_equals",
    BilingualText(
      en: "Whether the first value comes after the second or is equal to it.",
      fr: "Si la première valeur suit la seconde ou lui est égale."
    ),
    BilingualText(en: "{0} is at least {1}", fr: "{0} est d’au moins {1}"),
    ["2 >= 2"]
  ) { $0 == .greater || $0 == .equal }

  private static let isIn = FunctionDeclaration(
    "@in",
    documentation: BilingualText(
      en: "Whether a list holds a value, or a map a key.",
      fr: "Si une liste contient une valeur, ou une table une clé."
    ),
    phrase: BilingualText(en: "{0} is one of {1}", fr: "{0} figure parmi {1}"),
    examples: ["2 in [1, 2]", "'a' in {'a': 1}"],
    overloads: [
      .global(
        "in_list",
        [.parameter("A"), .list(.parameter("A"))],
        .bool,
        cost: .reading(1),
        .binary { element, list throws(EvaluationError) in
          guard case .list(let list) = list else { throw .mismatch("in", element, list) }
          return .bool(list.values.contains { $0.isEqual(to: element) })
        }
      ),
      .global(
        "in_map",
        [.parameter("A"), .map(.parameter("A"), .parameter("B"))],
        .bool,
        .binary { key, map throws(EvaluationError) in
          guard case .map(let map) = map else { throw .mismatch("in", key, map) }
          return .bool(map[key] != nil)
        }
      ),
    ]
  )

  private static func equality(
    _ id: String,
    _ test: @escaping @Sendable (CELValue, CELValue) -> Bool
  ) -> FunctionOverload {
    .global(
      id,
      [.parameter("A"), .parameter("A")],
      .bool,
      cost: .reading(0, 1),
      .binary { left, right throws(EvaluationError) in .bool(test(left, right)) }
    )
  }

  /// An order of values of one type, and of numbers of any two types.
  private static func order(
    _ name: String,
    _ id: String,
    _ documentation: BilingualText,
    _ phrase: BilingualText,
    _ examples: [FunctionExample],
    _ test: @escaping @Sendable (NumberOrder) -> Bool
  ) -> FunctionDeclaration {
    let body = FunctionBody.binary { left, right throws(EvaluationError) in
      guard let order = left.order(to: right) else { throw .mismatch(name, left, right) }
      return .bool(test(order))
    }
    let plain: [CELType] = [.bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration]
    let numbers: [CELType] = [.int, .uint, .double]
    var pairs = plain.map { ($0, $0) }
    for left in numbers { pairs += numbers.filter { $0 != left }.map { (left, $0) } }
    return FunctionDeclaration(
      name,
      documentation: documentation,
      phrase: phrase,
      examples: examples,
      overloads: pairs.map { left, right in
        .global("\(id)_\(left)_\(right)", [left, right], .bool, cost: .reading(0, 1), body)
      }
    )
  }
}
