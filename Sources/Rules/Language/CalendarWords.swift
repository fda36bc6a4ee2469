/// Words of dates, times and amounts in the two languages.
enum CalendarWords {
  /// The number of the month that a word names in the language; a common short form is known.
  static func month(_ word: String, in language: DetectedLanguage) -> Int? {
    (language == .fr ? frenchMonths : englishMonths)[word]
  }

  /// What may follow the number of a day.
  static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "re", "e", "ᵉʳ"]

  /// Words that are a time by themselves, in minutes since midnight.
  static let times = ["noon": 720, "midi": 720, "midnight": 0, "minuit": 0]

  /// Words that make an amount one of dollars.
  static let dollars: Set<String> = ["dollars", "dollar", "cad", "m$", "k$"]

  /// Words that multiply a figure by a power of ten.
  static let magnitudes = [
    "thousand": 3, "mille": 3, "million": 6, "millions": 6, "m": 6, "billion": 9, "billions": 9,
    "milliard": 9, "milliards": 9,
  ]

  private static let englishMonths = months(
    "january february march april may june july august september october november december",
    short: "jan feb mar apr - jun jul aug sept oct nov dec"
  )

  private static let frenchMonths = months(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    short: "janv févr - avr - - juill - sept oct nov déc"
  )

  private static func months(_ long: String, short: String) -> [String: Int] {
    var months: [String: Int] = [:]
    for names in [long, short] {
      for (index, name) in names.split(separator: " ").enumerated() where name != "-" {
        months[String(name)] = index + 1
      }
    }
    return months
  }
}
