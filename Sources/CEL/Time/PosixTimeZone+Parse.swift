extension PosixTimeZone {
  /// Reads a `TZ` string; `nil` where it is empty or not one.
  init?(_ text: String) {
    var reader = Reader(text)
    guard reader.name(), let west = reader.time() else { return nil }
    standardOffset = -west
    guard !reader.isAtEnd else { return }
    guard reader.name() else { return nil }
    var offset = standardOffset + 3600
    if !reader.isAt(",") {
      guard let west = reader.time() else { return nil }
      offset = -west
    }
    guard reader.skip(","), let start = reader.change(), reader.skip(","),
      let end = reader.change(), reader.isAtEnd
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  private struct Reader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    func isAt(_ sign: Unicode.Scalar) -> Bool { rest.first.map(UInt32.init) == sign.value }

    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
      guard isAt(sign) else { return false }
      rest.removeFirst()
      return true
    }

    /// `EST`, or anything between `<` and `>`.
    mutating func name() -> Bool {
      if skip("<") {
        guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[rest.index(after: close)...]
        return true
      }
      let letters = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) }
      rest = rest.dropFirst(letters.count)
      return letters.count >= 3
    }

    mutating func number(upTo limit: Int) -> Int? {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      guard (1...4).contains(digits.count) else { return nil }
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return value <= limit ? value : nil
    }

    /// `hh[:mm[:ss]]` with a sign, in seconds.
    mutating func time() -> Int? {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard let hours = number(upTo: 167) else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] where skip(":") {
        guard let value = number(upTo: 59) else { return nil }
        seconds += value * unit
      }
      return isNegative ? -seconds : seconds
    }

    /// `Mm.w.d`, `Jn` or `n`, then `/` and a time unless it is two in the morning.
    mutating func change() -> Change? {
      let day: Day
      if skip("M") {
        guard let month = number(upTo: 12), month > 0, skip("."), let week = number(upTo: 5),
          week > 0, skip("."), let weekday = number(upTo: 6)
        else { return nil }
        day = .weekday(month: month, week: week, weekday: weekday)
      } else if skip("J") {
        guard let number = number(upTo: 365), number > 0 else { return nil }
        day = .withoutLeapDay(number)
      } else {
        guard let number = number(upTo: 365) else { return nil }
        day = .withLeapDay(number)
      }
      guard skip("/") else { return Change(day: day, time: 7200) }
      return time().map { Change(day: day, time: $0) }
    }
  }
}
