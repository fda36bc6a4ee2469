/// Finds the facts of one version of a text, one after the other.
///
/// Each step takes as many tokens as the fact at hand has, so that the figures of a date are
/// not taken as figures again. The cost is linear in the text.
struct FactScanner {
  private let tokens: [FactToken]
  private var position = 0
  private var facts: [TextFact] = []

  private init(_ text: String, in language: DetectedLanguage) {
    tokens = FactTokenizer.tokens(of: text, in: language)
  }

  /// The facts of a text, read as English or French, in its order.
  static func facts(in text: String, as language: DetectedLanguage) -> [TextFact] {
    var scanner = FactScanner(text, in: language)
    scanner.takeListMark()
    while scanner.position < scanner.tokens.count { scanner.position += scanner.take() }
    return scanner.facts
  }

  /// Takes what stands at the position and gives the number of its tokens.
  private mutating func take() -> Int {
    switch tokens[position] {
    case .figure(let figure):
      return takeDate() ?? takeTime() ?? takeMoney(figure) ?? takeNumber(figure)
    case .word(let word):
      // Most words begin no fact.
      if word.isEmpty { return 1 }
      return takeDate() ?? takeNamedTime(word) ?? takeNumber(word) ?? 1
    case .mark("$"): return takeMoney() ?? 1
    case .mark("?"): add(.question, "1")
    case .mark: break
    case .telephone(let number): add(.telephone, number)
    case .email: add(.email, "1")
    case .address: add(.address, "1")
    case .lineBreak:
      position += 1
      takeListMark()
      return 0
    }
    return 1
  }

  mutating func add(_ kind: TextFact.Kind, _ value: String) {
    facts.append(TextFact(kind, value))
  }
}

// MARK: Looking ahead

extension FactScanner {
  /// The token `distance` places ahead, or behind where it is negative; `nil` outside the text.
  func peek(_ distance: Int) -> FactToken? {
    tokens.indices.contains(position + distance) ? tokens[position + distance] : nil
  }

  /// Whether the token ahead is a mark.
  func isMark(_ distance: Int, _ mark: Unicode.Scalar) -> Bool {
    guard case .mark(mark) = peek(distance) else { return false }
    return true
  }

  /// The meaning of the word ahead; empty where it has none, and for any other token.
  func word(_ distance: Int) -> FactWord {
    guard case .word(let word) = peek(distance) else { return FactWord() }
    return word
  }

  /// Whether the token ahead is a word that plays one of some parts.
  func word(_ distance: Int, isAny roles: FactWord.Roles) -> Bool {
    !word(distance).roles.isDisjoint(with: roles)
  }

  /// The whole number ahead, if it lies in a range.
  func whole(_ distance: Int, in range: ClosedRange<Int>) -> Int? {
    guard case .figure(let figure) = peek(distance), let whole = figure.whole,
      range.contains(whole)
    else { return nil }
    return whole
  }
}

// MARK: Lists

extension FactScanner {
  /// At the start of a line, takes `•`, `*`, `-`, `–` or `1.`, `a)` as the mark of a list item.
  private mutating func takeListMark() {
    guard let length = listMarkLength else { return }
    add(.listItem, "1")
    position += length
  }

  private var listMarkLength: Int? {
    switch (peek(0), peek(1)) {
    case (.mark(let mark), .word), (.mark(let mark), .figure), (.mark(let mark), .telephone):
      "•*-–—·▪◦‣".unicodeScalars.contains(mark) ? 1 : nil
    case (.figure(let figure), .mark(let mark)) where mark == "." || mark == ")":
      figure.decimalCount == 0 && figure.digits.utf8.count <= 2 ? 2 : nil
    case (.word(let word), .mark(")")) where word.roles.contains(.letter): 2
    default: nil
    }
  }
}
