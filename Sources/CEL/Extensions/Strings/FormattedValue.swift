import Findings

/// Values as the clause `%s` writes them.
enum FormattedValue {
  /// The deepest nesting of lists and maps that is written.
  private static let greatestDepth = 64

  /// The text of a value; an error for one that has none.
  static func text(of value: CELValue) throws(EvaluationError) -> String {
    try text(of: value, depth: 0)
  }

  private static func text(of value: CELValue, depth: Int) throws(EvaluationError) -> String {
    switch value {
    case .null: return "null"
    case .bool(let bool): return bool ? "true" : "false"
    case .int(let int): return String(int)
    case .uint(let uint): return String(uint)
    case .double(let double): return DoubleText.plain(double)
    case .string(let string): return string
    case .bytes(let bytes): return repaired(bytes)
    case .timestamp(let timestamp): return timestamp.rfc3339
    case .duration(let duration): return duration.secondsText
    case .type(let type): return type.name
    case .list(let list):
      guard depth < greatestDepth else { throw .tooLarge }
      var parts: [String] = []
      for element in list { parts.append(try text(of: element, depth: depth + 1)) }
      return "[" + parts.joined(separator: ", ") + "]"
    case .map(let map):
      guard depth < greatestDepth else { throw .tooLarge }
      var parts: [(key: String, text: String)] = []
      for entry in map.entries {
        let key = try text(of: entry.key, depth: depth + 1)
        parts.append((key, key + ": " + (try text(of: entry.value, depth: depth + 1))))
      }
      parts.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return "{" + parts.map(\.text).joined(separator: ", ") + "}"
    case .opaque(let opaque): return opaque.type.describe(opaque)
    case .optional, .object: throw unfit(value, clause: "s")
    }
  }

  /// Bytes as text; each stretch of ill-formed bytes is one U+FFFD.
  private static func repaired(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var wasError = false
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        result.append(scalar)
        wasError = false
      case .error:
        if !wasError { result.append("\u{FFFD}") }
        wasError = true
      case .emptyInput: return String(result)
      }
    }
  }

  /// The error that a clause cannot show a value.
  static func unfit(_ value: CELValue, clause: String) -> EvaluationError {
    .invalidArgument(
      BilingualText(
        en: "the clause ‘%\(clause)’ cannot show a value of type ‘\(value.type.name)’",
        fr: "la clause «\u{A0}%\(clause)\u{A0}» ne peut pas écrire une valeur de type "
          + "«\u{A0}\(value.type.name)\u{A0}»"
      )
    )
  }
}
