import Findings

/// What no sentence may show: the faults of building it from parts.
enum SentenceFaults {
  /// The faults of a sentence, in words.
  static func faults(of sentence: String, _ language: Language) -> [String] {
    var faults: [String] = []
    let bare = withoutQuotations(sentence, language)
    for sign in signs where bare.contains(sign) { faults.append("shows \(sign)") }
    if bare.contains(/[a-z]\.[a-z]/) { faults.append("shows a path") }
    if bare.contains(/\{\d\}/) { faults.append("shows an empty place") }
    let patterns = language == .en ? english : french
    for pattern in patterns where (" " + bare).lowercased().contains(pattern) {
      faults.append("says\(pattern)")
    }
    let opening = sentence.count { $0 == "«" || $0 == "‘" }
    if language == .fr {
      if opening != sentence.count(where: { $0 == "»" }) { faults.append("marks do not match") }
      for mark in ["« ", " »", " : "] where sentence.contains(mark) {
        faults.append("space \(mark)")
      }
      if let fault = elision(bare) { faults.append(fault) }
    } else if bare.contains(where: { "«»‘".contains($0) }) {
      faults.append("marks do not match")
    }
    for (left, right) in zip(words(bare), words(bare).dropFirst())
    where left.lowercased() == right.lowercased() && left.first?.isLetter == true {
      let isFrenchPair = language == .fr && ["vous", "nous"].contains(left)
      if !isFrenchPair { faults.append("repeats \(left)") }
    }
    return faults
  }

  private static let signs = [
    "&&", "||", "==", "!=", "_", "{", "}", "\"", "'", "`", "()", "<", ">", "(?i)", "a value",
    "une valeur", "  ", " ,", ",,", ", ;", "..",
  ]

  private static let english = [
    " the the ", " the a ", " a the ", " the whether ", " the how ", " the what ", " of of ",
    " any at least ", " must must ", " does not be ", " if if ", " which if ", " when if ",
    " not not ", " that that ", " whose the ",
  ]

  private static let french = [
    " de le ", " de les ", " à le ", " à les ", " que il ", " si si ", " lequel si ",
    " laquelle si ", " lorsque si ", " le le ", " la la ", " le la ",
    " les les ", " le les ", " un le ", " si il ", " doit doit ", " aucun un ", " au moins un une ",
    " pas aucun", " dont de ", " pas pas ", " de du ", " de des ",
  ]

  /// A small word before a vowel that should have lost its own.
  private static func elision(_ text: String) -> String? {
    let words = words(text)
    for (left, right) in zip(words, words.dropFirst()) {
      guard ["que", "de", "ne", "le", "la", "lorsque", "se"].contains(left.lowercased()),
        let first = right.unicodeScalars.first, "aeiouàâéèêîôû".unicodeScalars.contains(first),
        !["oui", "onze"].contains(right)
      else { continue }
      return "no elision in \(left) \(right)"
    }
    return nil
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { " \u{A0}".contains($0) }
  }

  /// A sentence without what stands in quotation marks.
  static func withoutQuotations(_ sentence: String, _ language: Language) -> String {
    var bare = ""
    var depth = 0
    let characters = Array(sentence)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      switch (language, character) {
      case (.fr, "«"), (.en, "‘"):
        depth += 1
        bare.append("…")
      case (.fr, "»") where depth > 0: depth -= 1
      case (.en, "’") where depth > 0 && !next.isLetter: depth -= 1
      default: if depth == 0 { bare.append(character) }
      }
    }
    return bare
  }
}
