/// A piece of a text as the search for facts sees it.
enum FactToken: Hashable {
  /// A word, of which only the meaning is kept; words without one stand as one after the other.
  case word(FactWord)
  /// A figure.
  case figure(FactFigure)
  /// A telephone number of North America, its ten digits.
  case telephone(String)
  /// Any other visible character.
  case mark(Unicode.Scalar)
  /// The end of a line behind which an item of a list may begin.
  case lineBreak
  /// An e-mail address.
  case email
  /// A web address.
  case address
}

/// A figure without separators of thousands: `15,000.50` is `1500050` with two decimals.
struct FactFigure: Hashable {
  /// The digits, as many as are written.
  var digits: String
  /// How many of them are decimals.
  var decimalCount = 0

  /// The number, where it is a whole one that is not too large.
  var whole: Int? { decimalCount == 0 ? Int(digits) : nil }

  /// The figure times a power of ten, written without needless zeros.
  func scaled(by power: Int) -> String {
    if power == 0, decimalCount == 0, digits.utf8.first != UInt8(ascii: "0") { return digits }
    let zero = UInt8(ascii: "0")
    var all = Array(digits.utf8)
    var point = all.count - decimalCount + power
    if point < 0 {
      all.insert(contentsOf: repeatElement(zero, count: -point), at: 0)
      point = 0
    }
    all.append(contentsOf: repeatElement(zero, count: max(0, point - all.count)))
    var decimals = all[point...]
    while decimals.last == zero { decimals.removeLast() }
    let whole = all[..<point].drop { $0 == zero }
    return (whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self))
      + (decimals.isEmpty ? "" : "." + String(decoding: decimals, as: UTF8.self))
  }
}
