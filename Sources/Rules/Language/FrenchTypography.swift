/// Faults of French typography that Canadian usage leaves no doubt about.
///
/// Correct no-break spaces and guillemets are never reported; an ordinary space where a no-break
/// space is due is not reported either, since editors often lose it.
package enum FrenchTypography {
  /// One sort of fault.
  package enum Fault: String, CaseIterable, Hashable, Sendable {
    /// No space before a colon: `Avis: suite`.
    case colonWithoutSpace = "colon_without_space"
    /// A space before `;`, `!` or `?`: `Pourquoi ?`.
    case spaceBeforeMark = "space_before_mark"
    /// English quotation marks: `“texte”`.
    case englishQuotes = "english_quotes"
    /// A guillemet without its space: `«texte»`.
    case guillemetWithoutSpace = "guillemet_without_space"
    /// A comma between thousands: `15,000`.
    case commaInThousands = "comma_in_thousands"
    /// A dollar sign before the amount: `$15`.
    case dollarBeforeAmount = "dollar_before_amount"
    /// A per cent sign without its space: `15%`.
    case percentWithoutSpace = "percent_without_space"
    /// An English ordinal or a faulty French one: `1st`, `1ère`, `2ème`.
    case ordinal
  }

  /// The faults of a French text, each sort once, in the order of first occurrence.
  ///
  /// Web and e-mail addresses are passed over, and so is a colon in an English title that the text
  /// quotes. The cost is linear in the text.
  package static func faults(in text: String) -> [Fault] {
    var faults: [Fault] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let pieces = line.split(whereSeparator: isBreakingSpace)
      for (index, piece) in pieces.enumerated() where !piece.looksLikeAddress {
        let before = index > 0 ? pieces[index - 1] : ""
        // A question mark by itself inside a line is mostly a dash that was lost on the way.
        if piece == "?", index + 1 < pieces.count { continue }
        for fault in Self.faults(piece, after: before) where !faults.contains(fault) {
          if fault == .colonWithoutSpace, isEnglish(before) || isEnglish(piece) { continue }
          faults.append(fault)
        }
      }
    }
    return faults
  }

  /// Whether a word is English only, as in a title that a French text quotes.
  private static func isEnglish(_ piece: Substring) -> Bool {
    let word = piece.lowercased().filter(\.isLetter)
    return LanguageWords.english.contains(word) && !alsoFrench.contains(word)
  }

  /// Words that mostly tell English from French, and that French has too: `document`, `Partie I`.
  private static let alsoFrench: Set<String> = [
    "but", "discussion", "document", "engagement", "final", "i", "impact", "information",
    "initial", "invite", "invites", "label", "mine", "nations", "notice", "participant", "report",
    "service", "services", "session", "sessions", "site", "support", "transport", "use", "us",
  ]

  private static func isBreakingSpace(_ character: Character) -> Bool {
    character == " " || character == "\t" || character.isNewline
  }

  private static func faults(_ piece: Substring, after previous: Substring) -> [Fault] {
    var faults: [Fault] = []
    if let mark = piece.first, piece.count == 1, ";!?".contains(mark), !previous.isEmpty {
      faults.append(.spaceBeforeMark)
    }
    let letters = Array(piece)
    for index in letters.indices {
      let before = index > 0 ? letters[index - 1] : nil
      let after = index + 1 < letters.count ? letters[index + 1] : nil
      if let fault = fault(at: letters[index], before, after) { faults.append(fault) }
    }
    if hasCommaInThousands(letters) { faults.append(.commaInThousands) }
    if isFaultyOrdinal(piece) { faults.append(.ordinal) }
    return faults
  }

  private static func fault(
    at letter: Character,
    _ before: Character?,
    _ after: Character?
  ) -> Fault? {
    switch letter {
    case ":" where after == nil && before.map { $0.isLetter || $0 == "»" } == true:
      .colonWithoutSpace
    case "“", "”": .englishQuotes
    case "«" where after.map { $0.isLetter || $0.isNumber } == true: .guillemetWithoutSpace
    case "»" where before.map { $0.isLetter || $0.isNumber } == true: .guillemetWithoutSpace
    case "$" where after?.isASCIIDigit == true: .dollarBeforeAmount
    case "%" where before?.isASCIIDigit == true: .percentWithoutSpace
    default: nil
    }
  }

  /// A group of one to three digits, a comma and exactly three digits.
  private static func hasCommaInThousands(_ letters: [Character]) -> Bool {
    for index in letters.indices where letters[index] == "," {
      let before = letters[..<index].reversed().prefix { $0.isASCIIDigit }
      let after = letters[(index + 1)...].prefix { $0.isASCIIDigit }
      if (1...3).contains(before.count), after.count == 3, before.last != "0" { return true }
    }
    return false
  }

  private static func isFaultyOrdinal(_ piece: Substring) -> Bool {
    let digits = piece.prefix { $0.isASCIIDigit }
    guard !digits.isEmpty else { return false }
    let ending = piece.dropFirst(digits.count).prefix(while: \.isLetter).lowercased()
    return ["ère", "ème", "ième", "ier", "st", "nd", "rd", "th"].contains(ending)
  }
}
