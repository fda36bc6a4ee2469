/// Dates, one or several of the same month.
extension FactScanner {
  /// Takes a date and gives the number of its tokens; `nil` where none begins here.
  mutating func takeDate() -> Int? {
    if let year = whole(0, in: 1000...2999), peek(1) == .mark("-"),
      let month = whole(2, in: 1...12), peek(3) == .mark("-"), let day = whole(4, in: 1...31)
    {
      return found(year: year, month: month, days: [day], taking: 5)
    }
    return takeMonthFirst() ?? takeDayFirst()
  }

  /// `March 1, 2026`, `March 1st`, `March of 2026`, `May 15, 16 and 17, 2026`, `June 1 - 21`.
  private mutating func takeMonthFirst() -> Int? {
    guard let month = word(0).flatMap({ CalendarWords.month($0, in: language) }) else { return nil }
    var distance = peek(1) == .mark(".") ? 2 : 1
    let days = days(from: &distance)
    let filler = peek(distance) == .mark(",") || days.isEmpty && word(distance) == "of" ? 1 : 0
    if let year = whole(distance + filler, in: 1900...2199) {
      return found(year: year, month: month, days: days, taking: distance + filler + 1)
    }
    guard !days.isEmpty else { return nil }
    return found(year: nil, month: month, days: days, taking: distance)
  }

  /// `1er mars 2026`, `le 12 mars`, `1 March 2026`, `15, 16 et 17 mai 2026`, `du 1er au 21 juin`.
  private mutating func takeDayFirst() -> Int? {
    var distance = 0
    let days = days(from: &distance)
    guard !days.isEmpty,
      let month = word(distance).flatMap({ CalendarWords.month($0, in: language) })
    else { return nil }
    distance += peek(distance + 1) == .mark(".") ? 2 : 1
    let year = whole(distance, in: 1900...2199)
    return found(year: year, month: month, days: days, taking: distance + (year == nil ? 0 : 1))
  }

  /// One day of a month, or several that commas, dashes and words join; a comma alone joins none.
  private func days(from distance: inout Int) -> [Int] {
    guard let first = day(at: distance) else { return [] }
    var days = [first.day]
    var pending: [Int] = []
    distance += first.length
    var ahead = distance
    while let (isComma, length) = joint(at: ahead), let next = day(at: ahead + length) {
      ahead += length + next.length
      pending.append(next.day)
      guard !isComma else { continue }
      days += pending
      pending = []
      distance = ahead
    }
    return days
  }

  /// A day with its ordinal ending; a figure that begins a time or has decimals is none.
  private func day(at distance: Int) -> (day: Int, length: Int)? {
    guard let day = whole(distance, in: 1...31), digits(distance).map({ $0.count <= 2 }) == true,
      halfOfDay(distance + 1) == nil, peek(distance + 1) != .mark(":")
    else { return nil }
    if let suffix = word(distance + 1), CalendarWords.ordinals.contains(suffix) { return (day, 2) }
    return (day, 1)
  }

  /// What joins two days, and whether it is a comma.
  private func joint(at distance: Int) -> (isComma: Bool, length: Int)? {
    switch peek(distance) {
    case .mark(let mark) where "-–—&".contains(mark): return (false, 1)
    case .mark(","):
      // `15, 16, and 17`
      return word(distance + 1).map(CalendarWords.joints.contains) == true
        ? (false, 2) : (true, 1)
    case .word(let word) where CalendarWords.joints.contains(word):
      return (false, self.word(distance + 1) == "le" ? 2 : 1)
    default: return nil
    }
  }

  private mutating func found(year: Int?, month: Int, days: [Int], taking: Int) -> Int {
    for day in days.isEmpty ? [nil] : days.map(Optional.some) {
      let parts = [year, month, day].map { $0.map(Self.padded) ?? "-" }
      facts.append(TextFact(.date, parts.joined(separator: "-")))
    }
    return taking
  }

  static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
