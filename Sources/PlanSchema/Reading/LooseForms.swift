/// Ways in which people write dates and times that leave no doubt what is meant.
enum LooseForms {
  /// Whether a text is two digits, a colon and two digits.
  static func isTime(_ text: String) -> Bool {
    var scanner = DigitScanner(text.utf8)
    return scanner.number(digits: 2) != nil && scanner.take(0x3A)
      && scanner.number(digits: 2) != nil && scanner.isAtEnd
  }

  /// The text in the form that a type asks for, where only one value can be meant.
  static func mended(_ text: String, for type: FieldType) -> String? {
    switch type {
    case .date: date(text)
    case .dateOrDateTime: moment(text) ?? date(text)
    case .time: time(text)
    case .duration: CalendarPeriod(iso: text.uppercased()).map { _ in text.uppercased() }
    case .languageTag:
      LanguageTag.isWellFormed(text.lowercased()) ? text.lowercased() : nil
    case .constant, .string, .text, .int, .number, .bool, .money, .uri, .email, .code, .list,
      .object, .byLanguage:
      nil
    }
  }

  /// Year first, with another sign between the numbers or without leading zeros.
  private static func date(_ text: String) -> String? {
    var scanner = DigitScanner(text.utf8)
    guard let year = scanner.number(digits: 4), let sign = scanner.next,
      sign == 0x2D || sign == 0x2F || sign == 0x2E, scanner.take(sign),
      let month = scanner.number(), scanner.take(sign), let day = scanner.number(),
      scanner.isAtEnd
    else { return nil }
    return CivilDate(year: year, month: month, day: day)?.description
  }

  /// A space where a T was needed.
  private static func moment(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count == 2 else { return nil }
    let joined = words.joined(separator: "T")
    return CivilMoment(iso: joined).map { _ in joined }
  }

  /// One digit for the hour, or an h between hours and minutes.
  private static func time(_ text: String) -> String? {
    var scanner = DigitScanner(text.utf8.filter { $0 != 0x20 })
    guard let hour = scanner.number(), scanner.take(0x3A) || scanner.take(0x68) else { return nil }
    if scanner.isAtEnd { return CivilTime(hour: hour, minute: 0)?.description }
    guard let minute = scanner.number(digits: 2), scanner.isAtEnd else { return nil }
    return CivilTime(hour: hour, minute: minute)?.description
  }
}
