/// Texts of a file as messages show them.
package enum ShownText {
  /// A text as a message shows it: at most 40 characters, control characters by their number.
  package static func of(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var shown = ""
    for scalar in scalars.prefix(40) {
      if scalar.value < 0x20 || scalar.value == 0x7F {
        shown += "U+" + hexadecimal(scalar.value)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return scalars.dropFirst(40).isEmpty ? shown : shown + "…"
  }

  /// A number in at least four hexadecimal digits, as `U+` takes them.
  package static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
