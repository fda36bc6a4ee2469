import Findings

/// Conversions between types.
enum StandardConversions {
  static let all = [
    int, uint, double, string, bytes, bool, timestamp, duration, type, dyn,
  ]

  private static let int = conversion(
    "int",
    BilingualText(
      en: "A whole number from another number, rounded towards zero, from a text or from an "
        + "instant, in seconds.",
      fr: "Un nombre entier tiré d’un autre nombre, arrondi vers zéro, d’un texte ou d’un "
        + "instant, en secondes."
    ),
    ["int('42') == 42", "int(-1.9) == -1"],
    from: [.int, .uint, .double, .string, .timestamp],
    to: .int
  ) { value throws(EvaluationError) in
    switch value {
    case .int: return value
    case .uint(let uint):
      guard let int = Int64(exactly: uint) else { throw .overflow }
      return .int(int)
    case .double(let double):
      guard double > -ExactNumber.twoTo63, double < ExactNumber.twoTo63 else { throw .overflow }
      return .int(Int64(double))
    case .string(let string): return .int(try read(Int64(string), string, "int"))
    case .timestamp(let time): return .int(time.seconds)
    default: throw .mismatch("int", value)
    }
  }

  private static let uint = conversion(
    "uint",
    BilingualText(
      en: "A whole number without a sign from another number, rounded towards zero, or a text.",
      fr: "Un nombre entier sans signe tiré d’un autre nombre, arrondi vers zéro, ou d’un texte."
    ),
    ["uint(3) == 3u"],
    from: [.uint, .int, .double, .string],
    to: .uint
  ) { value throws(EvaluationError) in
    switch value {
    case .uint: return value
    case .int(let int):
      guard let uint = UInt64(exactly: int) else { throw .overflow }
      return .uint(uint)
    case .double(let double):
      guard double >= 0, double < ExactNumber.twoTo64 else { throw .overflow }
      return .uint(UInt64(double))
    case .string(let string): return .uint(try read(UInt64(string), string, "uint"))
    default: throw .mismatch("uint", value)
    }
  }

  private static let double = conversion(
    "double",
    BilingualText(
      en: "A number with decimals from a whole number or a text.",
      fr: "Un nombre décimal tiré d’un nombre entier ou d’un texte."
    ),
    ["double('1.5') == 1.5"],
    from: [.double, .int, .uint, .string],
    to: .double
  ) { value throws(EvaluationError) in
    switch value {
    case .double: return value
    case .int(let int): return .double(Double(int))
    case .uint(let uint): return .double(Double(uint))
    case .string(let string):
      return .double(try read(NumberText.double(string), string, "double"))
    default: throw .mismatch("double", value)
    }
  }

  private static let string = conversion(
    "string",
    BilingualText(en: "A value as text.", fr: "Une valeur sous forme de texte."),
    ["string(12) == '12'", "string(true) == 'true'"],
    from: [.string, .bool, .int, .uint, .double, .bytes, .timestamp, .duration],
    to: .string,
    cost: .reading(0, resultSize: .linear([0], plus: 4))
  ) { value throws(EvaluationError) in
    switch value {
    case .string: return value
    case .bool(let bool): return .string(bool ? "true" : "false")
    case .int(let int): return .string(String(int))
    case .uint(let uint): return .string(String(uint))
    case .double(let double): return .string(NumberText.string(double))
    case .bytes(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .invalidArgument(
          BilingualText(
            en: "the bytes are not well-formed UTF-8",
            fr: "les octets ne forment pas un texte UTF-8 valide"
          )
        )
      }
      return .string(text)
    case .timestamp(let time): return .string(time.rfc3339)
    case .duration(let length): return .string(length.secondsText)
    default: throw .mismatch("string", value)
    }
  }

  private static let bytes = conversion(
    "bytes",
    BilingualText(en: "The UTF-8 bytes of a text.", fr: "Les octets UTF-8 d’un texte."),
    ["bytes('é') == b'\\303\\251'"],
    from: [.bytes, .string],
    to: .bytes,
    cost: .reading(0, resultSize: .linear([0]))
  ) { value throws(EvaluationError) in
    switch value {
    case .bytes: return value
    case .string(let string): return .bytes(Array(string.utf8))
    default: throw .mismatch("bytes", value)
    }
  }

  private static let bool = conversion(
    "bool",
    BilingualText(
      en: "A truth value from a text such as ‘true’ or ‘0’.",
      fr: "Une valeur de vérité tirée d’un texte comme «\u{A0}true\u{A0}» ou «\u{A0}0\u{A0}»."
    ),
    ["bool('true')"],
    from: [.bool, .string],
    to: .bool
  ) { value throws(EvaluationError) in
    switch value {
    case .bool: return value
    case .string(let string): return .bool(try read(NumberText.bool(string), string, "bool"))
    default: throw .mismatch("bool", value)
    }
  }

  private static let timestamp = conversion(
    "timestamp",
    BilingualText(
      en: "An instant from a text (RFC 3339) or from seconds since 1970.",
      fr: "Un instant tiré d’un texte (RFC 3339) ou de secondes depuis 1970."
    ),
    ["timestamp('1970-01-01T00:00:10Z') == timestamp(10)"],
    from: [.timestamp, .string, .int],
    to: .timestamp
  ) { value throws(EvaluationError) in
    switch value {
    case .timestamp: return value
    case .string(let string):
      return .timestamp(try read(CELTimestamp(rfc3339: string), string, "timestamp"))
    case .int(let seconds):
      guard let time = CELTimestamp(seconds: seconds) else { throw .overflow }
      return .timestamp(time)
    default: throw .mismatch("timestamp", value)
    }
  }

  private static let duration = conversion(
    "duration",
    BilingualText(
      en: "A length of time from a text such as ‘1h30m’.",
      fr: "Une durée tirée d’un texte comme «\u{A0}1h30m\u{A0}»."
    ),
    ["duration('1m') == duration('60s')"],
    from: [.duration, .string],
    to: .duration
  ) { value throws(EvaluationError) in
    switch value {
    case .duration: return value
    case .string(let string):
      return .duration(try read(CELDuration(text: string), string, "duration"))
    default: throw .mismatch("duration", value)
    }
  }

  private static let type = FunctionDeclaration(
    "type",
    documentation: BilingualText(en: "The type of a value.", fr: "Le type d’une valeur."),
    examples: ["type(1) == int"],
    overloads: [
      .global(
        "type",
        [.parameter("A")],
        .type(.parameter("A")),
        .unary { value throws(EvaluationError) in .type(value.type) }
      )
    ]
  )

  private static let dyn = FunctionDeclaration(
    "dyn",
    documentation: BilingualText(
      en: "The same value, whose type is looked at only when the expression is evaluated.",
      fr: "La même valeur, dont le type n’est examiné qu’à l’évaluation de l’expression."
    ),
    examples: ["dyn(1) == 1.0"],
    overloads: [
      .global(
        "to_dyn",
        [.parameter("A")],
        .dyn,
        cost: FunctionCost(resultSize: .linear([0])),
        .unary { value throws(EvaluationError) in value }
      )
    ]
  )

  private static func conversion(
    _ name: String,
    _ documentation: BilingualText,
    _ examples: [FunctionExample],
    from sources: [CELType],
    to result: CELType,
    cost: FunctionCost = .reading(0),
    _ body: @escaping @Sendable (CELValue) throws(EvaluationError) -> CELValue
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name,
      documentation: documentation,
      examples: examples,
      overloads: sources.map {
        .global("\($0)_to_\(result)", [$0], result, cost: cost, .unary(body))
      }
    )
  }

  /// What was read from a text, or an error that shows the text.
  private static func read<T>(
    _ value: T?,
    _ text: String,
    _ type: String
  ) throws(EvaluationError) -> T {
    if let value { return value }
    throw .invalidArgument(
      Wording.quoted(text).with(
        en: "the text % cannot be read as \(type), or is out of its range",
        fr: "le texte % ne se lit pas comme \(type) ou dépasse son étendue"
      )
    )
  }
}
