/// Doubles as text, the same in every language and on every machine.
enum DoubleText {
  /// `NaN`, `Infinity` or `-Infinity`; `nil` for a finite number.
  static func special(_ double: Double) -> String? {
    if double.isNaN { return "NaN" }
    if double.isInfinite { return double > 0 ? "Infinity" : "-Infinity" }
    return nil
  }

  /// The fewest digits, without an exponent and without a point where there is no fraction.
  static func plain(_ double: Double) -> String {
    if let text = special(double) { return text }
    return plain(ExactDecimal(shortest: double), scale: nil)
  }

  /// So many digits behind the point, halves rounded to the even digit.
  static func fixed(_ double: Double, precision: Int) -> String {
    if let text = special(double) { return text }
    var decimal = ExactDecimal(double)
    decimal.round(toScale: precision)
    return plain(decimal, scale: precision)
  }

  /// One digit before the point, so many behind it, and an exponent of at least two digits.
  static func scientific(_ double: Double, precision: Int) -> String {
    if let text = special(double) { return text }
    var decimal = ExactDecimal(double)
    decimal.round(toScale: precision - decimal.exponent)
    return scientific(decimal, precision: precision)
  }

  /// The fewest digits, with an exponent from 10⁶ on and below 10⁻⁴, as CEL's `string` writes.
  static func general(_ double: Double) -> String {
    if let text = special(double) { return text }
    let decimal = ExactDecimal(shortest: double)
    guard decimal.exponent < -4 || decimal.exponent >= 6 else { return plain(decimal, scale: nil) }
    return scientific(decimal, precision: max(decimal.digits.count - 1, 0))
  }

  private static func plain(_ decimal: ExactDecimal, scale: Int?) -> String {
    var digits = decimal.digits.map { $0 + 0x30 }
    if decimal.scale < 0, !digits.isEmpty {
      digits += repeatElement(0x30, count: -decimal.scale)
    }
    let behind = max(decimal.scale, 0)
    if digits.count <= behind {
      digits.insert(contentsOf: repeatElement(0x30, count: behind + 1 - digits.count), at: 0)
    }
    if digits.isEmpty { digits = [0x30] }
    var bytes: [UInt8] = decimal.isNegative ? [UInt8(ascii: "-")] : []
    bytes += digits[..<(digits.count - behind)]
    let wanted = scale ?? behind
    if wanted > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes += digits[(digits.count - behind)...]
      bytes += repeatElement(0x30, count: wanted - behind)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func scientific(_ decimal: ExactDecimal, precision: Int) -> String {
    var digits = decimal.digits.map { $0 + 0x30 }
    digits += repeatElement(0x30, count: max(0, precision + 1 - digits.count))
    var bytes: [UInt8] = decimal.isNegative ? [UInt8(ascii: "-")] : []
    bytes.append(digits[0])
    if precision > 0 { bytes.append(UInt8(ascii: ".")) }
    bytes += digits.dropFirst().prefix(precision)
    let exponent = decimal.exponent
    let sign = exponent < 0 ? "-" : "+"
    return String(decoding: bytes, as: UTF8.self) + "e" + sign
      + DecimalText.padded(abs(exponent), to: 2)
  }
}
