/// Finds the facts of one version of a text, one after the other.
///
/// Each step takes as many tokens as the fact at hand has, so that the figures of a date are
/// not taken as figures again. The cost is linear in the text.
struct FactScanner {
  private let tokens: [FactToken]
  let language: DetectedLanguage
  private var position = 0
  var facts: [TextFact] = []

  /// A scanner over `text`, read as English or French.
  init(_ text: String, in language: DetectedLanguage) {
    tokens = FactToken.tokens(of: text, in: language)
    self.language = language
  }

  /// The facts of a text in its order.
  static func facts(in text: String, as language: DetectedLanguage) -> [TextFact] {
    var scanner = FactScanner(text, in: language)
    scanner.scan()
    return scanner.facts
  }

  private mutating func scan() {
    scanListMark()
    while position < tokens.count {
      let taken = takeTelephone() ?? takeDate() ?? takeTime() ?? takeMoney() ?? takeNumber()
      position += taken ?? takeOther()
    }
  }

  /// The token `distance` places ahead; `nil` behind the end.
  func peek(_ distance: Int) -> FactToken? {
    position + distance < tokens.count ? tokens[position + distance] : nil
  }

  func word(_ distance: Int) -> String? {
    guard case .word(let word) = peek(distance) else { return nil }
    return word
  }

  func digits(_ distance: Int) -> String? {
    guard case .digits(let digits) = peek(distance) else { return nil }
    return digits
  }

  func whole(_ distance: Int, in range: ClosedRange<Int>) -> Int? {
    guard let value = digits(distance).flatMap(Int.init), range.contains(value) else { return nil }
    return value
  }
}

// MARK: Marks, addresses and lists

extension FactScanner {
  private mutating func takeOther() -> Int {
    switch peek(0) {
    case .email: facts.append(TextFact(.email, "1"))
    case .address: facts.append(TextFact(.address, "1"))
    case .mark("?"): facts.append(TextFact(.question, "1"))
    case .lineBreak:
      position += 1
      scanListMark()
      return 0
    default: break
    }
    return 1
  }

  /// At the start of a line, takes `•`, `*`, `-`, `–` or `1.`, `a)` as the mark of a list item.
  private mutating func scanListMark() {
    switch (peek(0), peek(1)) {
    case (.mark(let mark), .word), (.mark(let mark), .digits):
      guard "•*-–—·▪◦‣".contains(mark) else { return }
      facts.append(TextFact(.listItem, "1"))
      position += 1
    case (.digits(let digits), .mark(let mark)) where ".)".contains(mark) && digits.count <= 2:
      facts.append(TextFact(.listItem, "1"))
      position += 2
    case (.word(let letter), .mark(")")) where letter.count == 1:
      facts.append(TextFact(.listItem, "1"))
      position += 2
    default: break
    }
  }
}

// MARK: Telephone numbers

extension FactScanner {
  /// Ten or eleven digits in the groups of North America: `1-800-555-0100`, `(613) 555-0100`.
  private mutating func takeTelephone() -> Int? {
    var distance = 0
    var groups: [String] = []
    while groups.count < 4, let token = peek(distance) {
      if case .digits(let digits) = token {
        groups.append(contentsOf: digits.split(separator: ".").map(String.init))
      } else if case .mark(let mark) = token, "()-‑–".contains(mark) {
        // A separator between the groups.
      } else {
        break
      }
      distance += 1
      if Self.isTelephone(groups) {
        facts.append(TextFact(.telephone, groups.suffix(3).joined()))
        return distance
      }
    }
    return nil
  }

  private static func isTelephone(_ groups: [String]) -> Bool {
    let counts = groups.map(\.count)
    return counts == [3, 3, 4] || (counts == [1, 3, 3, 4] && groups[0] == "1")
  }
}

// MARK: Times, money and figures

extension FactScanner {
  private mutating func takeTime() -> Int? {
    if let word = word(0), let minutes = CalendarWords.times[word] {
      facts.append(Self.time(minutes))
      return 1
    }
    guard let hour = whole(0, in: 0...24) else { return nil }
    if word(1) == "h" && (hour < 24 || whole(2, in: 0...59) != nil)
      || word(1) == "heures" && isMoment
    {
      let minute = word(1) == "h" ? whole(2, in: 0...59) : nil
      facts.append(Self.time(hour * 60 + (minute ?? 0)))
      return minute == nil ? 2 : 3
    }
    let minute = peek(1) == .mark(":") ? whole(2, in: 0...59) : nil
    let distance = minute == nil ? 1 : 3
    if let (isAfternoon, length) = halfOfDay(distance) {
      facts.append(Self.time((hour % 12 + (isAfternoon ? 12 : 0)) * 60 + (minute ?? 0)))
      return distance + length
    }
    guard let minute else { return nil }
    facts.append(Self.time(hour * 60 + minute))
    return distance
  }

  /// Whether the word before makes `8 heures` a time of day and not a length.
  private var isMoment: Bool {
    guard position > 0, case .word(let word) = tokens[position - 1] else { return false }
    return ["à", "dès", "vers", "jusqu'à", "jusqu’à"].contains(word)
  }

  /// `pm`, `p.m.`, `a.m.`: whether it is the second half, and the number of tokens.
  func halfOfDay(_ distance: Int) -> (isAfternoon: Bool, length: Int)? {
    guard let first = word(distance) else { return nil }
    if first == "am" || first == "pm" { return (first == "pm", 1) }
    guard first == "a" || first == "p", peek(distance + 1) == .mark("."),
      word(distance + 2) == "m"
    else { return nil }
    return (first == "p", peek(distance + 3) == .mark(".") ? 4 : 3)
  }

  private static func time(_ minutes: Int) -> TextFact {
    let minutes = minutes % (24 * 60)
    return TextFact(.time, padded(minutes / 60) + ":" + padded(minutes % 60))
  }

  private mutating func takeMoney() -> Int? {
    if peek(0) == .mark("$"), let amount = digits(1) {
      let hyphen = peek(2) == .mark("-") && magnitude(3).length > 0 ? 1 : 0
      let (scale, length) = magnitude(2 + hyphen)
      facts.append(TextFact(.money, Self.scaled(amount, by: scale)))
      return 2 + hyphen + length
    }
    guard let amount = digits(0) else { return nil }
    if !amount.contains("."), let next = word(1), CalendarWords.cents(next, in: language) {
      let cents = String(repeating: "0", count: max(0, 3 - amount.count)) + amount
      let dollars = "\(cents.dropLast(2)).\(cents.suffix(2))"
      facts.append(TextFact(.money, Self.scaled(dollars, by: 0)))
      return 2
    }
    var (scale, length) = magnitude(1)
    if let next = word(1 + length), next == "de" || next == "d'" { length += 1 }
    let unit = peek(1 + length)
    let isDollars: Bool
    switch unit {
    case .mark("$"): isDollars = true
    case .word(let word): isDollars = CalendarWords.dollars.contains(word)
    default: isDollars = false
    }
    guard isDollars else { return nil }
    if word(1) == "m" { scale = 6 }
    facts.append(TextFact(.money, Self.scaled(amount, by: scale)))
    return 2 + length
  }

  /// The power of ten that a following word names, and the number of tokens it takes.
  private func magnitude(_ distance: Int) -> (power: Int, length: Int) {
    guard let word = word(distance), let power = CalendarWords.magnitude(word, in: language) else {
      return (0, 0)
    }
    return (power, 1)
  }

  private mutating func takeNumber() -> Int? {
    if let figure = digits(0) {
      let (scale, length) = magnitude(1)
      facts.append(TextFact(.number, Self.scaled(figure, by: scale)))
      return 1 + length
    }
    guard let word = word(0), let value = NumberWords.value(of: word, in: language) else {
      return nil
    }
    facts.append(TextFact(.number, String(value)))
    return 1
  }

  /// The figure times a power of ten, written without needless zeros.
  private static func scaled(_ figure: String, by power: Int) -> String {
    let parts = figure.split(separator: ".", omittingEmptySubsequences: false)
    var decimals = parts.count > 1 ? String(parts[1]) : ""
    var digits = String(parts[0])
    for _ in 0..<power { digits.append(decimals.isEmpty ? "0" : decimals.removeFirst()) }
    let whole = digits.drop { $0 == "0" }
    while decimals.last == "0" { decimals.removeLast() }
    return (whole.isEmpty ? "0" : String(whole)) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
