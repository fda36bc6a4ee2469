/// Dates, one or several of the same month.
extension FactScanner {
  /// Takes a date and gives the number of its tokens; `nil` where none begins here.
  mutating func takeDate() -> Int? { takeISODate() ?? takeMonthFirst() ?? takeDayFirst() }

  /// Takes a date in the order of ISO 8601: `2026-03-01`.
  private mutating func takeISODate() -> Int? {
    guard isMark(1, "-"), isMark(3, "-"), let year = whole(0, in: 1000...2999),
      let month = whole(2, in: 1...12), let day = whole(4, in: 1...31)
    else { return nil }
    return found(year: year, month: month, days: [day], taking: 5)
  }

  /// `March 1, 2026`, `March 1st`, `March of 2026`, `May 15, 16 and 17, 2026`, `June 1 - 21`.
  private mutating func takeMonthFirst() -> Int? {
    guard let month = month(0) else { return nil }
    var distance = isMark(1, ".") ? 2 : 1
    let days = days(from: &distance)
    let filler = isMark(distance, ",") || days.isEmpty && word(distance, isAny: .of) ? 1 : 0
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
    guard !days.isEmpty, let month = month(distance) else { return nil }
    distance += isMark(distance + 1, ".") ? 2 : 1
    let year = whole(distance, in: 1900...2199)
    return found(year: year, month: month, days: days, taking: distance + (year == nil ? 0 : 1))
  }

  private func month(_ distance: Int) -> Int? {
    let month = word(distance).month
    return month > 0 ? Int(month) : nil
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
    guard case .figure(let figure) = peek(distance), figure.digits.utf8.count <= 2,
      let day = whole(distance, in: 1...31), halfOfDay(distance + 1) == nil,
      !isMark(distance + 1, ":")
    else { return nil }
    return (day, word(distance + 1, isAny: .ordinal) ? 2 : 1)
  }

  /// What joins two days, and whether it is a comma.
  private func joint(at distance: Int) -> (isComma: Bool, length: Int)? {
    switch peek(distance) {
    case .mark("-"), .mark("–"), .mark("—"), .mark("&"): (false, 1)
    // `15, 16, and 17`
    case .mark(","): word(distance + 1, isAny: .joint) ? (false, 2) : (true, 1)
    case .word(let word) where word.roles.contains(.joint):
      (false, self.word(distance + 1, isAny: .article) ? 2 : 1)
    default: nil
    }
  }

  private mutating func found(year: Int?, month: Int, days: [Int], taking: Int) -> Int {
    for day in days.isEmpty ? [nil] : days.map(Optional.some) {
      let parts = [year, month, day].map { $0.map(Self.padded) ?? "-" }
      add(.date, parts.joined(separator: "-"))
    }
    return taking
  }

  static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
