/// A piece of a text as the search for facts sees it.
enum FactToken: Hashable {
  /// Letters, in lower case, apostrophes inside.
  case word(String)
  /// Digits without separators of thousands, with `.` before decimals.
  case digits(String)
  /// Any other visible character.
  case mark(Character)
  /// A break of line.
  case lineBreak
  /// An e-mail address.
  case email
  /// A web address.
  case address

  /// The pieces of a text, white space left out but for breaks of line.
  ///
  /// Addresses are taken whole, so that figures in them are not facts of the text.
  static func tokens(of text: String, in language: DetectedLanguage) -> [FactToken] {
    var tokens: [FactToken] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      // A line that is only wrapped goes on, so that a date may stand on two.
      if !tokens.isEmpty, startsItem(line) { tokens.append(.lineBreak) }
      for piece in joinedFigures(line, in: language) { tokens += Self.pieces(piece) }
    }
    return tokens
  }

  /// Whether a line may begin with the mark of a list item: a bullet, `1.`, `2)` or `a)`.
  private static func startsItem(_ line: Substring) -> Bool {
    let start = line.drop(while: \.isWhitespace)
    guard let first = start.first else { return true }
    if first.isASCIIDigit || first.isLetter {
      let name = start.prefix { $0.isASCIIDigit || $0.isLetter }
      guard name.count <= 2, let mark = start.dropFirst(name.count).first else { return false }
      return mark == ")" || mark == "." && first.isASCIIDigit
    }
    return true
  }

  /// The pieces of a line between spaces, groups of three digits put together: `15 000`, `15,000`.
  private static func joinedFigures(_ line: Substring, in language: DetectedLanguage) -> [String] {
    var pieces: [String] = []
    for piece in line.split(whereSeparator: \.isWhitespace) {
      if language == .fr, let last = pieces.last, endsInGroup(last), isGroup(piece) {
        pieces[pieces.count - 1] = last + piece
      } else {
        pieces.append(String(piece))
      }
    }
    return pieces
  }

  private static func endsInGroup(_ piece: String) -> Bool {
    guard let last = piece.utf8.last, (0x30...0x39).contains(last) else { return false }
    let figure = piece.drop { !$0.isASCIIDigit }
    guard !figure.isEmpty, figure.allSatisfy(\.isASCIIDigit), figure.first != "0" else {
      return false
    }
    return figure.count <= 3 || figure.count % 3 == 0 || figure.count > 4
  }

  private static func isGroup(_ piece: Substring) -> Bool {
    guard piece.beginsWithDigit else { return false }
    let figure = piece.prefix { $0.isASCIIDigit }
    return figure.count == 3 && (piece.dropFirst(3).first.map { !$0.isLetter && $0 != "-" } ?? true)
  }

  private static func pieces(_ piece: String) -> [FactToken] {
    let lower = piece.lowercased()
    if lower.isPlain() { return [.word(lower)] }
    if lower.isWebAddress { return [.address] }
    if lower.contains(byte: UInt8(ascii: "@")), let at = lower.firstIndex(of: "@"),
      lower[at...].contains(".")
    {
      return [.email]
    }
    var tokens: [FactToken] = []
    var rest = lower[...]
    while let first = rest.first {
      if first.isASCIIDigit {
        tokens.append(.digits(figure(&rest)))
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
        tokens.append(.word(String(word)))
        rest = rest.dropFirst(word.count)
      } else {
        rest = rest.dropFirst()
        // A question mark inside a word is an apostrophe that was lost on the way.
        let isApostrophe = first == "?" && rest.first?.isLetter == true
        tokens.append(.mark(isApostrophe ? "'" : first))
      }
    }
    return tokens
  }

  /// Takes a figure from the front: `15,000.50` and `15000,5` become `15000.50` and `15000.5`.
  private static func figure(_ rest: inout Substring) -> String {
    var figure = takeDigits(&rest)
    while let separator = rest.first, separator == "," || separator == "." {
      let digits = rest.dropFirst().prefix { $0.isASCIIDigit }
      guard !digits.isEmpty else { break }
      // `December 12,2022` is a day and a year.
      if separator == ",", digits.count == 4, figure.count <= 2 { break }
      let isGroup = separator == "," && digits.count == 3 && !figure.contains(".")
      if figure.contains(".") { break }
      figure += isGroup ? String(digits) : "." + digits
      rest = rest.dropFirst(1 + digits.count)
    }
    return figure
  }

  private static func takeDigits(_ rest: inout Substring) -> String {
    let digits = rest.prefix { $0.isASCIIDigit }
    rest = rest.dropFirst(digits.count)
    return String(digits)
  }
}

extension Character {
  /// Whether the character is one of `0` to `9`.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
