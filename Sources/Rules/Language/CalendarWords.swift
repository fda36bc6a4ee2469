/// Words of dates, times and amounts in the two languages.
enum CalendarWords {
  /// The number of the month that a word names in the language; a common short form is known.
  static func month(_ word: String, in language: DetectedLanguage) -> Int? {
    guard language == .fr else { return englishMonths[word] }
    // `d’octobre`
    let bare = word.firstIndex { "'’".contains($0) }.map { word[word.index(after: $0)...] }
    return frenchMonths[bare.map(String.init) ?? word]
  }

  /// What may follow the number of a day.
  static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "re", "e", "ᵉʳ"]

  /// Words that join two days of one month.
  static let joints: Set<String> = ["and", "to", "et", "au", "ou", "or"]

  /// Whether a word behind a figure makes it an amount of cents.
  ///
  /// In French, `cent` is a number, and stands behind another in numbers such as `deux cents`.
  static func cents(_ word: String, in language: DetectedLanguage) -> Bool {
    language == .fr ? word == "cents" : word == "cents" || word == "cent"
  }

  /// Words that are a time by themselves, in minutes since midnight.
  static let times = ["noon": 720, "midi": 720, "midnight": 0, "minuit": 0]

  /// Words that make an amount one of dollars.
  static let dollars: Set<String> = ["dollars", "dollar", "cad", "m$", "k$"]

  /// The power of ten by which a word multiplies a figure; a French `billion` is a thousand
  /// English ones.
  static func magnitude(_ word: String, in language: DetectedLanguage) -> Int? {
    if language == .fr, word == "billion" || word == "billions" { return 12 }
    return magnitudes[word]
  }

  private static let magnitudes = [
    "thousand": 3, "mille": 3, "million": 6, "millions": 6, "m": 6, "billion": 9, "billions": 9,
    "milliard": 9, "milliards": 9, "trillion": 12, "trillions": 12,
  ]

  private static let englishMonths = months(
    "january february march april may june july august september october november december",
    short: "jan feb mar apr - jun jul aug sept oct nov dec"
  )

  private static let frenchMonths = months(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    short: "janv févr - avr - - juill - sept oct nov déc",
    "- fevrier - - - - - aout - - - decembre"
  )

  private static func months(_ long: String, short: String, _ bare: String = "") -> [String: Int] {
    var months: [String: Int] = [:]
    for names in [long, short, bare] {
      for (index, name) in names.split(separator: " ").enumerated() where name != "-" {
        months[String(name)] = index + 1
      }
    }
    return months
  }
}
