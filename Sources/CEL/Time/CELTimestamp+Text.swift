extension CELTimestamp {
  /// Reads RFC 3339 text such as `2026-03-01T12:00:00.5-05:00`; `nil` where it is none.
  ///
  /// A fraction may have any number of digits; those behind the ninth are dropped. The text must
  /// name an instant of the years 1 to 9999; a 61st second is not one.
  public init?(rfc3339 text: String) {
    var digits = DigitReader(text)
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2),
      digits.skip("-"), let day = digits.number(2), digits.skip("T") || digits.skip("t"),
      let hour = digits.number(2), digits.skip(":"), let minute = digits.number(2),
      digits.skip(":"), let second = digits.number(2)
    else { return nil }
    guard (1...12).contains(month), day >= 1, day <= CivilTime.dayCount(year: year, month: month),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var nanoseconds = 0
    if digits.skip(".") {
      guard let fraction = digits.fraction() else { return nil }
      nanoseconds = fraction
    }
    guard let offset = CELTimestamp.offset(&digits), digits.isAtEnd else { return nil }
    let days = CivilTime.dayNumber(year: year, month: month, day: day)
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
    self.init(seconds: Int64(seconds), nanoseconds: Int32(nanoseconds))
  }

  private static func offset(_ digits: inout DigitReader) -> Int? {
    if digits.skip("Z") || digits.skip("z") { return 0 }
    let isWest = digits.skip("-")
    guard isWest || digits.skip("+"), let hours = digits.number(2), digits.skip(":"),
      let minutes = digits.number(2), hours < 24, minutes < 60
    else { return nil }
    return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// RFC 3339 text in UTC, with as many digits of a fraction as it takes.
  public var rfc3339: String {
    let civil = CivilTime(self, offset: 0)
    let date = [
      DecimalText.padded(civil.year, to: 4), DecimalText.padded(civil.month, to: 2),
      DecimalText.padded(civil.day, to: 2),
    ]
    let time = [civil.hour, civil.minute, civil.second].map { DecimalText.padded($0, to: 2) }
    return date.joined(separator: "-") + "T" + time.joined(separator: ":")
      + DecimalText.fraction(ofNanoseconds: civil.nanosecond) + "Z"
  }
}

/// Reads fixed forms made of ASCII digits and signs.
struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  /// At the beginning of a text.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.count }

  /// The digit at the position, which is stepped over.
  mutating func digit() -> Int? {
    guard position < bytes.count, (0x30...0x39).contains(bytes[position]) else { return nil }
    position += 1
    return Int(bytes[position - 1] - 0x30)
  }

  /// A number of exactly so many digits.
  mutating func number(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Steps over a sign if it is at the position.
  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == sign.value else { return false }
    position += 1
    return true
  }

  /// The digits behind a decimal point, in billionths.
  mutating func fraction() -> Int? {
    guard var value = digit() else { return nil }
    var count = 1
    while let digit = digit() {
      if count < 9 { value = value * 10 + digit }
      count += 1
    }
    for _ in min(count, 9)..<9 { value *= 10 }
    return value
  }
}

/// Numbers in decimal digits, as times and lengths of time write them.
enum DecimalText {
  /// The digits with zeros before them.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// A point and the digits of a fraction without zeros at the end; empty for none.
  static func fraction(ofNanoseconds nanoseconds: Int) -> String {
    guard nanoseconds > 0 else { return "" }
    var digits = padded(nanoseconds, to: 9)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "." + digits
  }
}
