/// Three numbers written `YYYY-MM-DD`, which need not be a day of the calendar.
struct WrittenDate {
  var year: Int
  var month: Int
  var day: Int

  /// The numbers of a text of exactly that form.
  init?(_ text: some Sequence<UInt8>) {
    var numbers = (year: 0, month: 0, day: 0)
    var count = 0
    for byte in text {
      let digit = Int(byte) - 0x30
      switch count {
      case 0...3: numbers.year = numbers.year * 10 + digit
      case 5, 6: numbers.month = numbers.month * 10 + digit
      case 8, 9: numbers.day = numbers.day * 10 + digit
      case 4, 7: guard byte == 0x2D else { return nil }
      default: return nil
      }
      guard count == 4 || count == 7 || (0...9).contains(digit) else { return nil }
      count += 1
    }
    guard count == 10 else { return nil }
    (year, month, day) = numbers
  }

  /// The day, where the calendar has one such.
  var date: CivilDate? { CivilDate(year: year, month: month, day: day) }
}

/// Takes numbers and signs from the front of a text.
struct DigitScanner {
  private var rest: [UInt8].SubSequence

  init(_ text: some Collection<UInt8>) { rest = Array(text)[...] }

  /// Whether everything was taken.
  var isAtEnd: Bool { rest.isEmpty }

  /// The next byte, left where it is.
  var next: UInt8? { rest.first }

  /// Takes a byte where it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes exactly that many digits; takes nothing where there are fewer.
  mutating func number(digits: Int) -> Int? {
    guard rest.count >= digits else { return nil }
    var value = 0
    for byte in rest.prefix(digits) {
      guard let digit = DigitScanner.digit(byte) else { return nil }
      value = value * 10 + digit
    }
    rest.removeFirst(digits)
    return value
  }

  /// Takes every digit that comes next; a number past 32 bits is taken as `nil`.
  mutating func number() -> Int? {
    var value = 0
    var count = 0
    while let digit = rest.first.flatMap(DigitScanner.digit) {
      value = min(value * 10 + digit, Int(Int32.max) + 1)
      rest.removeFirst()
      count += 1
    }
    return count > 0 && value <= Int(Int32.max) ? value : nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil
  }
}
