/// Times, amounts of money and figures.
extension FactScanner {
  /// Takes a time that begins with a figure: `14:30`, `14 h 30`, `dès 8 heures`, `2:30 p.m.`.
  mutating func takeTime() -> Int? {
    guard let hour = whole(0, in: 0...24) else { return nil }
    if word(1, isAny: .hour), hour < 24 || whole(2, in: 0...59) != nil {
      let minute = whole(2, in: 0...59)
      addTime(hour, minute ?? 0)
      return minute == nil ? 2 : 3
    }
    if word(1, isAny: .hours), word(-1, isAny: .moment) {
      addTime(hour, 0)
      return 2
    }
    let minute = isMark(1, ":") ? whole(2, in: 0...59) : nil
    let distance = minute == nil ? 1 : 3
    if let (isAfternoon, length) = halfOfDay(distance) {
      addTime(hour % 12 + (isAfternoon ? 12 : 0), minute ?? 0)
      return distance + length
    }
    guard let minute else { return nil }
    addTime(hour, minute)
    return distance
  }

  /// Takes `noon` or `minuit`.
  mutating func takeNamedTime(_ word: FactWord) -> Int? {
    guard !word.roles.isDisjoint(with: [.noon, .midnight]) else { return nil }
    addTime(word.roles.contains(.noon) ? 12 : 0, 0)
    return 1
  }

  /// `pm`, `p.m.`, `a.m.`: whether it is the second half, and the number of tokens.
  func halfOfDay(_ distance: Int) -> (isAfternoon: Bool, length: Int)? {
    let first = word(distance).roles
    if !first.isDisjoint(with: [.morning, .afternoon]) { return (first.contains(.afternoon), 1) }
    guard !first.isDisjoint(with: [.a, .p]), isMark(distance + 1, "."),
      word(distance + 2, isAny: .m)
    else { return nil }
    return (first.contains(.p), isMark(distance + 3, ".") ? 4 : 3)
  }

  private mutating func addTime(_ hour: Int, _ minute: Int) {
    add(.time, Self.padded(hour % 24) + ":" + Self.padded(minute))
  }
}

// MARK: Money and figures

extension FactScanner {
  /// Takes an amount behind its sign: `$15,000`, `$1.5-billion`.
  mutating func takeMoney() -> Int? {
    guard case .figure(let figure) = peek(1) else { return nil }
    let hyphenLength = isMark(2, "-") && word(3).power > 0 ? 1 : 0
    let power = powerOfAmount(2 + hyphenLength)
    add(.money, figure.scaled(by: power))
    return 2 + hyphenLength + (power > 0 ? 1 : 0)
  }

  /// Takes an amount before its sign or word: `15 000 $`, `1,5 million de dollars`, `12 cents`.
  mutating func takeMoney(_ figure: FactFigure) -> Int? {
    if figure.decimalCount == 0, word(1, isAny: .cents) {
      add(.money, figure.scaled(by: -2))
      return 2
    }
    let power = powerOfAmount(1)
    var length = power > 0 ? 1 : 0
    if word(1 + length, isAny: .partitive) { length += 1 }
    guard isMark(1 + length, "$") || word(1 + length, isAny: .dollars) else { return nil }
    add(.money, figure.scaled(by: power))
    return 2 + length
  }

  /// The power of ten that the word ahead gives an amount: `15 k$`, `2 millions de dollars`.
  private func powerOfAmount(_ distance: Int) -> Int {
    word(distance, isAny: .kilo) ? 3 : Int(word(distance).power)
  }

  /// Takes any other figure, with a word that multiplies it.
  mutating func takeNumber(_ figure: FactFigure) -> Int {
    let power = word(1).power
    add(.number, figure.scaled(by: Int(power)))
    return power > 0 ? 2 : 1
  }

  /// Takes a number in words.
  mutating func takeNumber(_ word: FactWord) -> Int? {
    guard word.number > 0 else { return nil }
    add(.number, String(word.number))
    return 1
  }
}
