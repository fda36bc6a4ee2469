extension CELDuration {
  /// Reads text such as `1h30m`, `1.5s` or `-3ns`; `nil` where it is none or out of range.
  ///
  /// Units are `h`, `m`, `s`, `ms`, `us` (`µs`) and `ns`; `0` needs none. What is finer than a
  /// nanosecond is dropped.
  public init?(text: String) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    guard !bytes.isEmpty else { return nil }
    var total: Int128 = 0
    if Array(bytes) != [UInt8(ascii: "0")] {
      while !bytes.isEmpty {
        guard let term = CELDuration.term(&bytes) else { return nil }
        total += term
      }
    }
    if isNegative { total = -total }
    self.init(totalNanoseconds: total)
  }

  /// A length of time in nanoseconds; `nil` outside the range.
  init?(totalNanoseconds total: Int128) {
    guard let seconds = Int64(exactly: total / 1_000_000_000) else { return nil }
    self.init(seconds: seconds, nanoseconds: Int64(total % 1_000_000_000))
  }

  /// The length in nanoseconds.
  var totalNanoseconds: Int128 { Int128(seconds) * 1_000_000_000 + Int128(nanoseconds) }

  /// One number and its unit, in nanoseconds; `nil` where there is none or it is far too large.
  private static func term(_ bytes: inout ArraySlice<UInt8>) -> Int128? {
    let whole = digits(&bytes)
    var fraction: ArraySlice<UInt8> = []
    if bytes.first == UInt8(ascii: ".") {
      bytes.removeFirst()
      fraction = digits(&bytes)
    }
    guard !whole.isEmpty || !fraction.isEmpty, let unit = unit(&bytes) else { return nil }
    var value: Int128 = 0
    for digit in whole {
      value = value * 10 + Int128(digit - 0x30)
      guard value < 1_000_000_000_000_000_000_000 else { return nil }
    }
    // Eighteen digits are far finer than a nanosecond of any unit.
    var part: Int128 = 0
    var scale: Int128 = 1
    for digit in fraction.prefix(18) {
      part = part * 10 + Int128(digit - 0x30)
      scale *= 10
    }
    return value * unit + part * unit / scale
  }

  private static func digits(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    bytes = bytes.dropFirst(digits.count)
    return digits
  }

  private static func unit(_ bytes: inout ArraySlice<UInt8>) -> Int128? {
    let units: [(String, Int128)] = [
      ("ns", 1), ("us", 1_000), ("µs", 1_000), ("μs", 1_000), ("ms", 1_000_000),
      ("s", 1_000_000_000), ("m", 60_000_000_000), ("h", 3_600_000_000_000),
    ]
    for (name, length) in units where bytes.starts(with: name.utf8) {
      bytes = bytes.dropFirst(name.utf8.count)
      return length
    }
    return nil
  }

  /// The length in seconds, such as `5400s` or `-0.5s`, as CEL's `string` writes it.
  public var secondsText: String {
    let sign = seconds < 0 || nanoseconds < 0 ? "-" : ""
    return sign + String(seconds.magnitude)
      + DecimalText.fraction(ofNanoseconds: Int(nanoseconds.magnitude)) + "s"
  }
}
