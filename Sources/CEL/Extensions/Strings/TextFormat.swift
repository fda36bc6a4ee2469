import Findings

/// Fills the templates of `format` (CEL extension `strings`, "string.format").
enum TextFormat {
  /// What the letter of a clause asks for.
  private enum Clause {
    case string, decimal, binary, octal
    case fixed(Int)
    case scientific(Int)
    case hexadecimal(uppercase: Bool)
  }

  /// The most digits behind the point that a clause may ask for.
  static let greatestPrecision = 1_000

  /// The template with its clauses replaced by the values in turn.
  static func fill(_ template: String, with values: CELList) throws(EvaluationError) -> String {
    var reader = template.utf8[...]
    var result: [UInt8] = []
    var next = 0
    while let byte = reader.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        result.append(byte)
        continue
      }
      if reader.first == UInt8(ascii: "%") {
        reader.removeFirst()
        result.append(byte)
        continue
      }
      let clause = try clause(&reader)
      guard next < values.count else {
        throw .indexOutOfBounds(Int64(next), count: values.count)
      }
      result += try text(of: values[next], clause).utf8
      try ResultLimits.check(bytes: result.count)
      next += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func clause(_ reader: inout Substring.UTF8View) throws(EvaluationError) -> Clause {
    var precision: Int?
    if reader.first == UInt8(ascii: ".") {
      reader.removeFirst()
      let digits = reader.prefix { (0x30...0x39).contains($0) }
      reader = reader.dropFirst(digits.count)
      guard (1...4).contains(digits.count) else { throw badPrecision }
      let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      guard number <= greatestPrecision else { throw badPrecision }
      precision = number
    }
    switch reader.popFirst() {
    case UInt8(ascii: "s"): return .string
    case UInt8(ascii: "d"): return .decimal
    case UInt8(ascii: "f"): return .fixed(precision ?? 6)
    case UInt8(ascii: "e"): return .scientific(precision ?? 6)
    case UInt8(ascii: "b"): return .binary
    case UInt8(ascii: "o"): return .octal
    case UInt8(ascii: "x"): return .hexadecimal(uppercase: false)
    case UInt8(ascii: "X"): return .hexadecimal(uppercase: true)
    default:
      throw .invalidArgument(
        BilingualText(
          en: "‘%’ in a template is followed by one of s, d, f, e, b, o, x, X or ‘%’",
          fr: "«\u{A0}%\u{A0}» dans un modèle est suivi de s, d, f, e, b, o, x, X ou "
            + "«\u{A0}%\u{A0}»"
        )
      )
    }
  }

  private static var badPrecision: EvaluationError {
    .invalidArgument(
      BilingualText(
        en: "‘%.’ in a template is followed by a number of at most \(greatestPrecision)",
        fr: "«\u{A0}%.\u{A0}» dans un modèle est suivi d’un nombre d’au plus 1\u{A0}000"
      )
    )
  }

  private static func text(
    of value: CELValue,
    _ clause: Clause
  ) throws(EvaluationError) -> String {
    switch (clause, value) {
    case (.string, _): return try FormattedValue.text(of: value)
    case (.decimal, .int(let int)): return String(int)
    case (.decimal, .uint(let uint)): return String(uint)
    case (.decimal, .double(let double)): return DoubleText.plain(double)
    case (.fixed(let precision), _):
      return DoubleText.fixed(try number(value, "f"), precision: precision)
    case (.scientific(let precision), _):
      return DoubleText.scientific(try number(value, "e"), precision: precision)
    case (.binary, .bool(let bool)): return bool ? "1" : "0"
    case (.binary, .int(let int)): return String(int, radix: 2)
    case (.binary, .uint(let uint)): return String(uint, radix: 2)
    case (.octal, .int(let int)): return String(int, radix: 8)
    case (.octal, .uint(let uint)): return String(uint, radix: 8)
    case (.hexadecimal(let uppercase), .int(let int)):
      return String(int, radix: 16, uppercase: uppercase)
    case (.hexadecimal(let uppercase), .uint(let uint)):
      return String(uint, radix: 16, uppercase: uppercase)
    case (.hexadecimal(let uppercase), .string(let string)):
      return hexadecimal(Array(string.utf8), uppercase: uppercase)
    case (.hexadecimal(let uppercase), .bytes(let bytes)):
      return hexadecimal(bytes, uppercase: uppercase)
    case (.decimal, _): throw unfit(value, "d")
    case (.binary, _): throw unfit(value, "b")
    case (.octal, _): throw unfit(value, "o")
    case (.hexadecimal, _): throw unfit(value, "x")
    }
  }

  private static func number(
    _ value: CELValue,
    _ letter: String
  ) throws(EvaluationError) -> Double {
    switch value {
    case .int(let int): return Double(int)
    case .uint(let uint): return Double(uint)
    case .double(let double): return double
    default: throw unfit(value, letter)
    }
  }

  private static func hexadecimal(_ bytes: [UInt8], uppercase: Bool) -> String {
    bytes.map { (byte: UInt8) -> String in
      let digits = String(byte, radix: 16, uppercase: uppercase)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  private static func unfit(_ value: CELValue, _ letter: String) -> EvaluationError {
    FormattedValue.unfit(value, clause: letter)
  }
}
