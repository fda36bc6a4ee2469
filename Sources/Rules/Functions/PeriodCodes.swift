internal import CEL
internal import Findings

/// The codes of a table of periods, with the words that sentences have for them.
enum PeriodCodes {
  /// The lists of codes, by the key of the period.
  static let lists: [String: CodeListType] = [
    "kind": CodeListType(
      name: "period kind",
      codes: [
        ("M", BilingualText(en: "Time to take part", fr: "Temps pour participer")),
        (
          "W",
          BilingualText(
            en: "Time to comment after publication",
            fr: "Temps pour commenter après la publication"
          )
        ),
        (
          "E",
          BilingualText(
            en: "Publication before taking effect",
            fr: "Publication avant la prise d’effet"
          )
        ),
        ("R", BilingualText(en: "Time for the authority", fr: "Délai de l’autorité")),
        ("N", BilingualText(en: "Set case by case", fr: "Fixé au cas par cas")),
      ]
    ),
    "unit": CodeListType(
      name: "period unit",
      codes: [
        ("days", BilingualText(en: "Days", fr: "Jours")),
        ("months", BilingualText(en: "Months", fr: "Mois")),
        (
          "sitting-days-both-houses",
          BilingualText(
            en: "Sitting days of both Houses",
            fr: "Jours de séance des deux chambres"
          )
        ),
        ("specified", BilingualText(en: "As specified", fr: "Selon ce qui est précisé")),
      ]
    ),
  ]
}
