/// Scalars without quotes, as YAML's core schema and JSON read them (YAML 1.2.2 § 10.3).
enum CoreScalar {
  /// A truth value.
  static func bool(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// The truth value that a word was perhaps meant to be.
  static func meantBool(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "y", "yes", "on", "oui", "o", "vrai", "true": true
    case "n", "no", "off", "non", "faux", "false": false
    default: nil
    }
  }

  /// A whole number; one with decimals that are all zero is whole, as JSON Schema has it.
  static func int(_ text: String) -> Int64? {
    if let value = Int64(text) { return value }
    if text.hasPrefix("0x") { return digits(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return digits(text.dropFirst(2), radix: 8) }
    guard let value = decimal(text), value.rounded() == value, abs(value) < 9.2e18 else {
      return nil
    }
    return Int64(value)
  }

  /// A finite number.
  static func number(_ text: String) -> Double? {
    decimal(text) ?? int(text).map(Double.init)
  }

  private static func digits(_ text: Substring, radix: Int) -> Int64? {
    guard let first = text.utf8.first, first != 0x2B, first != 0x2D else { return nil }
    return Int64(text, radix: radix)
  }

  /// A decimal number: sign, digits with a point, exponent; the standard library takes more.
  private static func decimal(_ text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
        || byte == 0x45 || byte == 0x65
    }
    guard isDecimal, let value = Double(text), value.isFinite else { return nil }
    return value
  }
}
