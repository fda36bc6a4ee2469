/// Numbers written as one word.
///
/// `one`, `un` and `une` are articles as often as numbers and are left out, and so is `neuf`,
/// which also means new; hyphenated and compound numbers are taken by their parts on both sides.
enum NumberWords {
  /// The words of a language with the numbers that they stand for.
  static func values(in language: DetectedLanguage) -> [String: UInt8] {
    language == .fr ? french : english
  }

  private static let english: [String: UInt8] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "ninety": 90, "hundred": 100, "both": 2,
  ]

  private static let french: [String: UInt8] = [
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "dix": 10,
    "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "cent": 100,
  ]
}
