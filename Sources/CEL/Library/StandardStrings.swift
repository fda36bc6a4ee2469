import Findings

/// Sizes, and questions about strings.
enum StandardStrings {
  static let all = [size, contains, startsWith, endsWith, matches]

  private static let size = FunctionDeclaration(
    "size",
    documentation: BilingualText(
      en: "The number of characters of a string, of bytes, of elements of a list or of keys of "
        + "a map.",
      fr: "Le nombre de caractères d’une chaîne, d’octets, d’éléments d’une liste ou de clés "
        + "d’une table."
    ),
    phrase: BilingualText(en: "the number of {0}", fr: "le nombre de {0}"),
    examples: ["size('été') == 3", "[1, 2].size() == 2"],
    overloads: sized(.string, "string") + sized(.bytes, "bytes")
      + sized(.list(.parameter("A")), "list")
      + sized(.map(.parameter("A"), .parameter("B")), "map")
  )

  private static func sized(_ type: CELType, _ name: String) -> [FunctionOverload] {
    let body = FunctionBody.unary { value throws(EvaluationError) in
      switch value {
      case .string(let string): return .int(Int64(string.unicodeScalars.count))
      case .bytes(let bytes): return .int(Int64(bytes.count))
      case .list(let list): return .int(Int64(list.count))
      case .map(let map): return .int(Int64(map.count))
      default: throw .mismatch("size", value)
      }
    }
    let cost: FunctionCost = type == .string ? .reading(0) : .one
    return [
      .global("size_\(name)", [type], .int, cost: cost, body),
      .member("\(name)_size", [type], .int, cost: cost, body),
    ]
  }

  private static let contains = question(
    "contains",
    id: "contains_string",
    BilingualText(
      en: "Whether a string holds another.",
      fr: "Si une chaîne en contient une autre."
    ),
    BilingualText(en: "{0} contains {1}", fr: "{0} contient {1}"),
    ["'consultation'.contains('consul')"],
    cost: FunctionCost(growth: .product(0, 1))
  ) { StringSearch.contains($0, $1) }

  private static let startsWith = question(
    "startsWith",
    id: "starts_with_string",
    BilingualText(
      en: "Whether a string begins with another.",
      fr: "Si une chaîne commence par une autre."
    ),
    BilingualText(en: "{0} begins with {1}", fr: "{0} commence par {1}"),
    ["'consultation'.startsWith('con')"],
    cost: .reading(1)
  ) { $0.utf8.starts(with: $1.utf8) }

  private static let endsWith = question(
    "endsWith",
    id: "ends_with_string",
    BilingualText(
      en: "Whether a string ends with another.",
      fr: "Si une chaîne se termine par une autre."
    ),
    BilingualText(en: "{0} ends with {1}", fr: "{0} se termine par {1}"),
    ["'consultation'.endsWith('tion')"],
    cost: .reading(1)
  ) { StringSearch.ends($0, $1) }

  private static func question(
    _ name: String,
    id: String,
    _ documentation: BilingualText,
    _ phrase: BilingualText,
    _ examples: [FunctionExample],
    cost: FunctionCost,
    _ answer: @escaping @Sendable (String, String) -> Bool
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name,
      documentation: documentation,
      phrase: phrase,
      examples: examples,
      overloads: [
        .member(
          id,
          [.string, .string],
          .bool,
          cost: cost,
          .binary { text, part throws(EvaluationError) in
            guard case .string(let string) = text, case .string(let other) = part else {
              throw .mismatch(name, text, part)
            }
            return .bool(answer(string, other))
          }
        )
      ]
    )
  }

  private static let matches = FunctionDeclaration(
    "matches",
    documentation: BilingualText(
      en: "Whether a regular expression (RE2 syntax) is found anywhere in a string.",
      fr: "Si une expression régulière (syntaxe RE2) se trouve quelque part dans une chaîne."
    ),
    phrase: BilingualText(en: "{0} has the form {1}", fr: "{0} a la forme {1}"),
    examples: [#"'2026-03-01'.matches(r'^\d{4}-\d{2}-\d{2}$')"#],
    overloads: [matching("matches", .global), matching("matches_string", .member)]
  )

  private static func matching(_ id: String, _ style: CallStyle) -> FunctionOverload {
    var overload = FunctionOverload(
      id,
      style,
      [.string, .string],
      .bool,
      cost: FunctionCost(base: 2, growth: .product(0, 1)),
      body: .binary { text, pattern throws(EvaluationError) in
        guard case .string(let string) = text, case .string(let source) = pattern else {
          throw .mismatch("matches", text, pattern)
        }
        return .bool(try compile(source).matches(string))
      }
    )
    overload.patternArgument = 1
    // A pattern that is written out is compiled once, when it is first needed.
    overload.prepare = { arguments in
      guard arguments.count == 2, case .some(.string(let source)) = arguments[1] else {
        return nil
      }
      let pattern = PatternOnDemand(source)
      return .binary { text, _ throws(EvaluationError) in
        guard case .string(let string) = text else { throw .mismatch("matches", text) }
        return .bool(try pattern.expression().matches(string))
      }
    }
    return overload
  }

  private static func compile(_ source: String) throws(EvaluationError) -> RegularExpression {
    do {
      return try RegularExpression(compiling: source)
    } catch {
      throw .invalidArgument(error.message)
    }
  }
}

/// Searches in strings by bytes, which for UTF-8 is by Unicode scalars.
enum StringSearch {
  static func contains(_ text: String, _ part: String) -> Bool {
    let text = text.utf8.span
    let part = part.utf8.span
    guard part.count > 0 else { return true }
    guard text.count >= part.count else { return false }
    let first = part[0]
    for start in 0...(text.count - part.count) where text[start] == first {
      var length = 1
      while length < part.count, text[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }

  static func ends(_ text: String, _ part: String) -> Bool {
    let text = text.utf8
    let part = part.utf8
    return text.count >= part.count && text.suffix(part.count).elementsEqual(part)
  }
}
