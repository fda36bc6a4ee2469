import Findings

extension FunctionLibrary {
  /// Optional values: made, asked for and unwrapped.
  public static let optionals = FunctionLibrary(
    "optionals",
    OptionalFunctions.all,
    types: [.optional(.dyn)]
  )
}

private enum OptionalFunctions {
  static let all = [
    of, none, ofNonZeroValue, hasValue, value, or, orValue, unwrap, unwrapOpt, first, last,
  ]

  private static let item = CELType.parameter("V")
  private static let optional = CELType.optional(.parameter("V"))
  private static let keeping = FunctionCost(resultSize: .linear([0, 1], plus: 1))

  private static let of = FunctionDeclaration(
    "optional.of",
    documentation: BilingualText(
      en: "An optional that holds a value.",
      fr: "Un optionnel qui contient une valeur."
    ),
    examples: ["optional.of(1).value() == 1"],
    overloads: [
      .global(
        "optional_of",
        [item],
        optional,
        cost: keeping,
        .unary { value throws(EvaluationError) in .optional(value) }
      )
    ]
  )

  private static let none = FunctionDeclaration(
    "optional.none",
    documentation: BilingualText(en: "An empty optional.", fr: "Un optionnel vide."),
    examples: ["!optional.none().hasValue()"],
    overloads: [
      .global(
        "optional_none",
        [],
        optional,
        .nullary { () throws(EvaluationError) in .optional(nil) }
      )
    ]
  )

  private static let ofNonZeroValue = FunctionDeclaration(
    "optional.ofNonZeroValue",
    documentation: BilingualText(
      en: "An optional that holds a value, or is empty where the value is null, zero or empty.",
      fr: "Un optionnel qui contient une valeur, vide si celle-ci est null, zéro ou vide."
    ),
    examples: ["!optional.ofNonZeroValue('').hasValue()"],
    overloads: [
      .global(
        "optional_ofNonZeroValue",
        [item],
        optional,
        cost: keeping,
        .unary { value throws(EvaluationError) in .optional(value.isZero ? nil : value) }
      )
    ]
  )

  private static let hasValue = FunctionDeclaration(
    "hasValue",
    documentation: BilingualText(
      en: "Whether an optional holds a value.",
      fr: "Si un optionnel contient une valeur."
    ),
    examples: ["optional.of(0).hasValue()"],
    overloads: [
      .member(
        "optional_hasValue",
        [optional],
        .bool,
        .unary { value throws(EvaluationError) in
          guard case .optional(let inner) = value else { throw .mismatch("hasValue", value) }
          return .bool(inner != nil)
        }
      )
    ]
  )

  private static let value = FunctionDeclaration(
    "value",
    documentation: BilingualText(
      en: "The value of an optional; an error where it is empty.",
      fr: "La valeur d’un optionnel; une erreur s’il est vide."
    ),
    examples: ["optional.of('a').value() == 'a'"],
    overloads: [
      .member(
        "optional_value",
        [optional],
        item,
        cost: keeping,
        .unary { value throws(EvaluationError) in
          guard case .optional(let inner) = value else { throw .mismatch("value", value) }
          guard let inner else { throw .emptyOptional }
          return inner
        }
      )
    ]
  )

  private static let or = FunctionDeclaration(
    "or",
    documentation: BilingualText(
      en: "The first of two optionals that holds a value.",
      fr: "Le premier de deux optionnels qui contient une valeur."
    ),
    examples: ["optional.none().or(optional.of(2)).value() == 2"],
    overloads: [
      .member(
        "optional_or_optional",
        [optional, optional],
        optional,
        cost: keeping,
        .binary { first, second throws(EvaluationError) in
          guard case .optional(let inner) = first else { throw .mismatch("or", first, second) }
          return inner == nil ? second : first
        }
      )
    ]
  )

  private static let orValue = FunctionDeclaration(
    "orValue",
    documentation: BilingualText(
      en: "The value of an optional, or another value where it is empty.",
      fr: "La valeur d’un optionnel, ou une autre valeur s’il est vide."
    ),
    examples: ["{'a': 1}[?'b'].orValue(7) == 7"],
    overloads: [
      .member(
        "optional_orValue_value",
        [optional, item],
        item,
        cost: keeping,
        .binary { first, second throws(EvaluationError) in
          guard case .optional(let inner) = first else {
            throw .mismatch("orValue", first, second)
          }
          return inner ?? second
        }
      )
    ]
  )

  private static let unwrap = unwrapping("optional.unwrap", "optional_unwrap", .global)
  private static let unwrapOpt = unwrapping("unwrapOpt", "optional_unwrapOpt", .member)

  private static func unwrapping(
    _ name: String,
    _ id: String,
    _ style: CallStyle
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name,
      documentation: BilingualText(
        en: "The values of a list of optionals, without the empty ones.",
        fr: "Les valeurs d’une liste d’optionnels, sans les vides."
      ),
      examples: [
        style == .global
          ? "optional.unwrap([optional.of(1), optional.none()]) == [1]"
          : "[optional.of(1), optional.none()].unwrapOpt() == [1]"
      ],
      overloads: [
        FunctionOverload(
          id,
          style,
          [.list(optional)],
          .list(item),
          cost: .reading(0, resultSize: .linear([0])),
          body: .unary { value throws(EvaluationError) in
            guard case .list(let list) = value else { throw .mismatch(name, value) }
            var values: [CELValue] = []
            for element in list {
              guard case .optional(let inner) = element else { throw .mismatch(name, element) }
              if let inner { values.append(inner) }
            }
            return .list(CELList(values))
          }
        )
      ]
    )
  }

  private static let first = end(
    "first",
    BilingualText(
      en: "The first element of a list, as an optional.",
      fr: "Le premier élément d’une liste, comme optionnel."
    ),
    "[1, 2].first().value() == 1"
  ) { $0.values.first }

  private static let last = end(
    "last",
    BilingualText(
      en: "The last element of a list, as an optional.",
      fr: "Le dernier élément d’une liste, comme optionnel."
    ),
    "[1, 2].last().value() == 2"
  ) { $0.values.last }

  private static func end(
    _ name: String,
    _ documentation: BilingualText,
    _ example: FunctionExample,
    _ choose: @escaping @Sendable (CELList) -> CELValue?
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name,
      documentation: documentation,
      examples: [example],
      overloads: [
        .member(
          "list_\(name)",
          [.list(item)],
          optional,
          cost: keeping,
          .unary { value throws(EvaluationError) in
            guard case .list(let list) = value else { throw .mismatch(name, value) }
            return .optional(choose(list))
          }
        )
      ]
    )
  }
}

extension CELValue {
  /// Whether the value is null, false, zero or empty.
  fileprivate var isZero: Bool {
    switch self {
    case .null: true
    case .bool(let value): !value
    case .int(let value): value == 0
    case .uint(let value): value == 0
    case .double(let value): value == 0
    case .string(let value): value.isEmpty
    case .bytes(let value): value.isEmpty
    case .list(let value): value.isEmpty
    case .map(let value): value.count == 0
    case .duration(let value): value.seconds == 0 && value.nanoseconds == 0
    case .timestamp(let value):
      value.seconds == CELTimestamp.leastSeconds && value.nanoseconds == 0
    case .optional(let value): value == nil
    case .type, .object, .opaque: false
    }
  }
}
