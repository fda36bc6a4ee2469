/// Words of dates, times and amounts in the two languages.
enum CalendarWords {
  /// The words of a language with all that each means, numbers in words among them.
  static func meanings(in language: DetectedLanguage) -> [String: FactWord] {
    var meanings: [String: FactWord] = [:]
    for (word, month) in language == .fr ? frenchMonths : englishMonths {
      meanings[word, default: FactWord()].month = month
    }
    for (word, number) in NumberWords.values(in: language) {
      meanings[word, default: FactWord()].number = number
    }
    for (word, power) in powers.merging(
      language == .fr ? frenchPowers : [:],
      uniquingKeysWith: { $1 }
    ) {
      meanings[word, default: FactWord()].power = power
    }
    for (role, words) in roles + [(.cents, language == .fr ? ["cents"] : ["cent", "cents"])] {
      for word in words { meanings[word, default: FactWord()].roles.insert(role) }
    }
    return meanings
  }

  /// Words of both languages, since one version quotes the other at times.
  private static let roles: [(FactWord.Roles, [String])] = [
    (.ordinal, ["st", "nd", "rd", "th", "er", "re", "e", "ᵉʳ"]),
    (.joint, ["and", "to", "et", "au", "ou", "or"]),
    (.dollars, ["dollars", "dollar", "cad"]),
    (.partitive, ["de", "d'"]),
    (.noon, ["noon", "midi"]),
    (.midnight, ["midnight", "minuit"]),
    (.hour, ["h"]),
    (.hours, ["heures"]),
    (.moment, ["à", "dès", "vers", "jusqu'à", "jusqu’à"]),
    (.morning, ["am"]),
    (.afternoon, ["pm"]),
    (.a, ["a"]),
    (.p, ["p"]),
    (.m, ["m"]),
    (.kilo, ["k"]),
    (.of, ["of"]),
    (.article, ["le"]),
  ]

  /// Words that multiply the figure before them, with the power of ten.
  private static let powers: [String: UInt8] = [
    "thousand": 3, "mille": 3, "million": 6, "millions": 6, "m": 6, "billion": 9, "billions": 9,
    "milliard": 9, "milliards": 9, "trillion": 12, "trillions": 12,
  ]

  /// A French `billion` is a thousand English ones.
  private static let frenchPowers: [String: UInt8] = ["billion": 12, "billions": 12]

  private static let englishMonths = months(
    "january february march april may june july august september october november december",
    short: "jan feb mar apr - jun jul aug sept oct nov dec"
  )

  private static let frenchMonths = months(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    short: "janv févr - avr - - juill - sept oct nov déc",
    "- fevrier - - - - - aout - - - decembre"
  )

  private static func months(
    _ long: String,
    short: String,
    _ bare: String = ""
  ) -> [String: UInt8] {
    var months: [String: UInt8] = [:]
    for names in [long, short, bare] {
      for (name, month) in zip(names.split(separator: " "), 1...12 as ClosedRange<UInt8>)
      where name != "-" {
        months[String(name)] = month
      }
    }
    return months
  }
}
