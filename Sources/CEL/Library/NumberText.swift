/// Numbers as the conversion functions write and read them.
enum NumberText {
  /// The shortest digits that read back as the same double, without `.0`; with an exponent
  /// below -4 and from 21 upwards.
  static func string(_ value: Double) -> String {
    guard value.isFinite else {
      return value.isNaN ? "NaN" : value > 0 ? "+Inf" : "-Inf"
    }
    let (digits, point) = parts(of: value.magnitude)
    let sign = value.sign == .minus ? "-" : ""
    let exponent = point - 1
    if exponent < -4 || exponent >= 21 {
      let rest = digits.dropFirst()
      let shown = abs(exponent) < 10 ? "0\(abs(exponent))" : "\(abs(exponent))"
      return sign + String(digits.prefix(1)) + (rest.isEmpty ? "" : "." + rest)
        + (exponent < 0 ? "e-" : "e+") + shown
    }
    if point <= 0 {
      return sign + "0." + String(repeating: "0", count: -point) + digits
    }
    if digits.count <= point {
      return sign + digits + String(repeating: "0", count: point - digits.count)
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// The digits without zeros at either end, and where the decimal point stands among them.
  private static func parts(of value: Double) -> (digits: String, point: Int) {
    guard value != 0 else { return ("0", 1) }
    var text = value.description
    var exponent = 0
    if let mark = text.firstIndex(where: { $0 == "e" }) {
      exponent = Int(text[text.index(after: mark)...]) ?? 0
      text = String(text[..<mark])
    }
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    let whole = pieces.first.map(String.init) ?? ""
    let fraction = pieces.count > 1 ? String(pieces[1]) : ""
    var digits = Substring(whole + fraction)
    var point = whole.count + exponent
    while digits.count > 1, digits.first == "0" {
      digits.removeFirst()
      point -= 1
    }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return (String(digits), point)
  }

  /// The double that a text stands for; `nil` for other texts and for numbers out of range.
  static func double(_ text: String) -> Double? {
    guard let value = Double(text) else { return nil }
    let isNamed = text.utf8.contains { $0 | 0x20 == UInt8(ascii: "n") }
    return value.isFinite || isNamed ? value : nil
  }

  /// The bool that a text stands for.
  static func bool(_ text: String) -> Bool? {
    switch text {
    case "1", "t", "T", "true", "TRUE", "True": true
    case "0", "f", "F", "false", "FALSE", "False": false
    default: nil
    }
  }
}
