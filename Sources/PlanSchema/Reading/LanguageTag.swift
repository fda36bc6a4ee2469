/// The form of a language tag: a language and subtags, as far as the schema looks at it (BCP 47).
enum LanguageTag {
  /// Whether `text` is two or three small letters, then subtags of two to eight letters or digits.
  static func isWellFormed(_ text: String) -> Bool {
    if text == "en" || text == "fr" { return true }
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count),
      language.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count)
        && part.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
        }
    }
  }
}
