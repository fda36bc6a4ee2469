extension MessageValue {
  /// The value as readers of a language write it: `15,000`, `15 000`, `March 1, 2026`, `1er mars`.
  public func shown(in language: Language) -> String {
    switch self {
    case .bool(let value):
      switch language {
      case .en: value ? "yes" : "no"
      case .fr: value ? "oui" : "non"
      }
    case .int, .double:
      DisplayedNumber(self)?.text(in: language) ?? ""
    case .text(let text): text
    case .bilingual(let text): text[language]
    case .date(let year, let month, let day):
      MonthNames.date(year: year, month: month, day: day, in: language)
    case .list(let values):
      MessageValue.enumeration(values.map { $0.shown(in: language) }, language)
    }
  }

  private static func enumeration(_ items: [String], _ language: Language) -> String {
    guard let last = items.last else { return language == .en ? "(none)" : "(aucun)" }
    guard items.count > 1 else { return last }
    let first = items.dropLast().joined(separator: ", ")
    return first + (language == .en ? " and " : " et ") + last
  }
}

/// A number as it is shown: at most three decimals, rounded half to even.
struct DisplayedNumber: Hashable {
  /// Whether a minus sign stands before it.
  private var isNegative: Bool
  /// The digits before the decimal sign, without leading zeros.
  private var integer: UInt64
  /// The thousandths behind the decimal sign.
  private var thousandths: UInt64
  /// The words for what is no number or too large to be written out.
  private var other: String?

  /// A number from a value; `nil` where the value is none.
  init?(_ value: MessageValue) {
    switch value {
    case .int(let number):
      isNegative = number < 0
      integer = number.magnitude
      thousandths = 0
    case .double(let number):
      isNegative = number < 0
      let size = number.magnitude * 1000
      guard size < 9e18 else {
        integer = 0
        thousandths = 0
        other = number.isNaN ? "NaN" : number.isInfinite ? "∞" : "\(number.magnitude)"
        return
      }
      var rounded = UInt64(size)
      let rest = size - Double(rounded)
      if rest > 0.5 || (rest == 0.5 && !rounded.isMultiple(of: 2)) { rounded += 1 }
      integer = rounded / 1000
      thousandths = rounded % 1000
      if rounded == 0 { isNegative = false }
    default: return nil
    }
  }

  /// The number where it is shown without decimals.
  var whole: Int64? {
    guard other == nil, thousandths == 0, let size = Int64(exactly: integer) else { return nil }
    return isNegative ? -size : size
  }

  /// The plural category: English one is `i = 1, v = 0`, French one is `i = 0, 1` (CLDR).
  func form(in language: Language) -> MessageTemplate.Form {
    guard other == nil else { return .other }
    switch language {
    case .en: return integer == 1 && thousandths == 0 ? .one : .other
    case .fr:
      if integer < 2 { return .one }
      return thousandths == 0 && integer % 1_000_000 == 0 ? .many : .other
    }
  }

  /// Groups of three digits: a comma in English, a no-break space in French.
  func text(in language: Language) -> String {
    if let other { return (isNegative ? "-" : "") + other }
    let group: Character = language == .en ? "," : "\u{A0}"
    var digits = ""
    for (index, digit) in String(integer).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { digits.append(group) }
      digits.append(digit)
    }
    var text = (isNegative ? "-" : "") + String(digits.reversed())
    guard thousandths > 0 else { return text }
    var decimals = String(String(1000 + thousandths).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    text += (language == .en ? "." : ",") + decimals
    return text
  }
}

/// The names of the months and the form of a day.
enum MonthNames {
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  /// `March 1, 2026` or `1er mars 2026`.
  static func date(year: Int, month: Int, day: Int, in language: Language) -> String {
    guard (1...12).contains(month) else { return "\(year)-\(month)-\(day)" }
    switch language {
    case .en: return "\(english[month - 1]) \(day), \(year)"
    case .fr: return "\(day == 1 ? "1er" : "\(day)") \(french[month - 1]) \(year)"
    }
  }
}
