import Findings

/// Arithmetic, concatenation and negation.
enum StandardOperators {
  static let all = [not, negate, plus, minus, times, divide, remainder]

  private static let not = FunctionDeclaration(
    "!_",
    documentation: BilingualText(
      en: "Whether a condition does not hold.",
      fr: "Si une condition n’est pas remplie."
    ),
    phrase: BilingualText(en: "it is not true that {0}", fr: "il n’est pas vrai que {0}"),
    examples: ["!false"],
    overloads: [
      .global(
        "logical_not",
        [.bool],
        .bool,
        .unary { value throws(EvaluationError) in
          guard case .bool(let bool) = value else { throw .mismatch("!", value) }
          return .bool(!bool)
        }
      )
    ]
  )

  private static let negate = FunctionDeclaration(
    "-_",
    documentation: BilingualText(
      en: "A number with the other sign.",
      fr: "Un nombre de signe contraire."
    ),
    phrase: BilingualText(en: "minus {0}", fr: "moins {0}"),
    examples: ["-(2 - 5) == 3"],
    overloads: [
      .global("negate_int64", [.int], .int, .unary(negate)),
      .global("negate_double", [.double], .double, .unary(negate)),
    ]
  )

  @Sendable private static func negate(_ value: CELValue) throws(EvaluationError) -> CELValue {
    switch value {
    case .int(let int):
      guard int != .min else { throw .overflow }
      return .int(-int)
    case .double(let double): return .double(-double)
    default: throw .mismatch("-", value)
    }
  }

  private static let plus = FunctionDeclaration(
    "_+_",
    documentation: BilingualText(
      en: "The sum of two numbers or times; two strings, bytes or lists one after the other.",
      fr: "La somme de deux nombres ou temps; deux chaînes, suites d’octets ou listes mises "
        + "bout à bout."
    ),
    phrase: BilingualText(en: "{0} plus {1}", fr: "{0} plus {1}"),
    examples: ["1 + 2 == 3", "'a' + 'b' == 'ab'", "[1] + [2] == [1, 2]"],
    overloads: numbers("add", [.int, .uint, .double]) + [
      .global("add_string", [.string, .string], .string, cost: joining, .binary(join)),
      .global("add_bytes", [.bytes, .bytes], .bytes, cost: joining, .binary(join)),
      .global(
        "add_list",
        [.list(.parameter("A")), .list(.parameter("A"))],
        .list(.parameter("A")),
        cost: joining,
        .binary(join)
      ),
      .global("add_timestamp_duration", [.timestamp, .duration], .timestamp, .binary(addTimes)),
      .global("add_duration_timestamp", [.duration, .timestamp], .timestamp, .binary(addTimes)),
      .global("add_duration_duration", [.duration, .duration], .duration, .binary(addTimes)),
    ]
  )

  private static let minus = FunctionDeclaration(
    "_-_",
    documentation: BilingualText(
      en: "The difference of two numbers or times.",
      fr: "La différence de deux nombres ou temps."
    ),
    phrase: BilingualText(en: "{0} minus {1}", fr: "{0} moins {1}"),
    examples: ["5 - 2 == 3"],
    overloads: numbers("subtract", [.int, .uint, .double]) + [
      .global(
        "subtract_timestamp_timestamp",
        [.timestamp, .timestamp],
        .duration,
        .binary(subtractTimes)
      ),
      .global(
        "subtract_timestamp_duration",
        [.timestamp, .duration],
        .timestamp,
        .binary(subtractTimes)
      ),
      .global(
        "subtract_duration_duration",
        [.duration, .duration],
        .duration,
        .binary(subtractTimes)
      ),
    ]
  )

  private static let times = FunctionDeclaration(
    "_*_",
    documentation: BilingualText(
      en: "The product of two numbers.",
      fr: "Le produit de deux nombres."
    ),
    phrase: BilingualText(en: "{0} times {1}", fr: "{0} fois {1}"),
    examples: ["2 * 3 == 6"],
    overloads: numbers("multiply", [.int, .uint, .double])
  )

  private static let divide = FunctionDeclaration(
    "_/_",
    documentation: BilingualText(
      en: "The quotient of two numbers; of whole numbers, rounded towards zero.",
      fr: "Le quotient de deux nombres; arrondi vers zéro pour les nombres entiers."
    ),
    phrase: BilingualText(en: "{0} divided by {1}", fr: "{0} divisé par {1}"),
    examples: ["7 / 2 == 3", "7.0 / 2.0 == 3.5"],
    overloads: numbers("divide", [.int, .uint, .double])
  )

  private static let remainder = FunctionDeclaration(
    "_%_",
    documentation: BilingualText(
      en: "The remainder of a division of whole numbers, with the sign of the first.",
      fr: "Le reste d’une division de nombres entiers, du signe du premier."
    ),
    phrase: BilingualText(
      en: "the remainder of {0} divided by {1}",
      fr: "le reste de {0} divisé par {1}"
    ),
    examples: ["7 % 3 == 1", "-7 % 3 == -1"],
    overloads: numbers("modulo", [.int, .uint])
  )

  /// Overloads of numbers of one type; the machine works them out itself.
  private static func numbers(_ name: String, _ types: [CELType]) -> [FunctionOverload] {
    types.map { type in
      let suffix = type == .double ? "double" : "\(type)64"
      return .global(
        "\(name)_\(suffix)",
        [type, type],
        type,
        .binary { left, right throws(EvaluationError) in throw .mismatch(name, left, right) }
      )
    }
  }

  private static let joining = FunctionCost.reading(0, 1, resultSize: .linear([0, 1]))

  @Sendable private static func join(
    _ left: CELValue,
    _ right: CELValue
  ) throws(EvaluationError) -> CELValue {
    switch (left, right) {
    case (.string(let left), .string(let right)): return .string(left + right)
    case (.bytes(let left), .bytes(let right)): return .bytes(left + right)
    case (.list(let left), .list(let right)): return .list(CELList(left.values + right.values))
    default: throw .mismatch("+", left, right)
    }
  }

  @Sendable private static func addTimes(
    _ left: CELValue,
    _ right: CELValue
  ) throws(EvaluationError) -> CELValue {
    switch (left, right) {
    case (.timestamp(let time), .duration(let length)),
      (.duration(let length), .timestamp(let time)):
      return .timestamp(try time.adding(length))
    case (.duration(let left), .duration(let right)): return .duration(try left.adding(right))
    default: throw .mismatch("+", left, right)
    }
  }

  @Sendable private static func subtractTimes(
    _ left: CELValue,
    _ right: CELValue
  ) throws(EvaluationError) -> CELValue {
    switch (left, right) {
    case (.timestamp(let left), .timestamp(let right)): return .duration(try left.since(right))
    case (.timestamp(let time), .duration(let length)):
      return .timestamp(try time.subtracting(length))
    case (.duration(let left), .duration(let right)): return .duration(try left.subtracting(right))
    default: throw .mismatch("-", left, right)
    }
  }
}
