/// Text that is safe to show: what would move the cursor or turn the reading order is made visible.
package enum VisibleText {
  /// The text on one line, each control character as a picture of itself.
  package static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { picture(of: $0) != nil }) else { return text }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(picture(of: scalar) ?? scalar) }
    return String(line)
  }

  /// What stands for a character that must not reach a terminal, or `nil` where it may.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
      "\u{FFFD}"
    default: nil
    }
  }
}
