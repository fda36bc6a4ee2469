internal import CEL
internal import Findings
internal import PlanSchema

extension CalendarLibrary {
  private static let twoDates = [RuleTypes.date, RuleTypes.date]

  private static func count(
    _ name: String,
    _ documentation: BilingualText,
    phrase: BilingualText,
    examples: [FunctionExample],
    _ body: @escaping @Sendable (CivilDate, CivilDate) -> Int
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      "calendar.\(name)",
      documentation: documentation,
      phrase: phrase,
      examples: examples,
      overloads: [
        FunctionOverload(
          "calendar_\(name)",
          .global,
          twoDates,
          .int,
          body: ofDates { .int(Int64(body($0, $1))) }
        )
      ]
    )
  }

  /// The ways to count from one day to another.
  static let counting: [FunctionDeclaration] = [
    count(
      "elapsed",
      BilingualText(
        en: "The days from the first day to the second, the first left out, as statutes and the "
          + "Canada Gazette count (Interpretation Act, s. 27(2) and (5)).",
        fr: "Le nombre de jours du premier jour au second, le premier étant exclu, comme comptent "
          + "les lois et la Gazette du Canada (Loi d’interprétation, par. 27(2) et (5))."
      ),
      phrase: BilingualText(
        en: "the number of days from {0} to {1}",
        fr: "le nombre de jours entre {0} et {1}"
      ),
      examples: [
        "calendar.elapsed(calendar.date('2014-04-12'), calendar.date('2014-05-12')) == 30",
        "calendar.elapsed(calendar.date('2026-03-02'), calendar.date('2026-03-01')) == -1",
      ]
    ) { $0.days(to: $1) },
    count(
      "inclusive",
      BilingualText(
        en: "The days on which people can take part, both the first and the last counted.",
        fr: "Le nombre de jours où l’on peut participer, le premier et le dernier compris."
      ),
      phrase: BilingualText(
        en: "the inclusive number of days from {0} to {1}",
        fr: "le nombre de jours de {0} à {1} inclusivement"
      ),
      examples: [
        "calendar.inclusive(calendar.date('2026-03-01'), calendar.date('2026-03-31')) == 31"
      ]
    ) { $0.days(to: $1) + 1 },
    count(
      "clear",
      BilingualText(
        en: "The clear days between two days, neither of them counted (Interpretation Act, "
          + "s. 27(1), “at least” so many days).",
        fr: "Le nombre de jours francs entre deux jours, aucun des deux n’étant compté (Loi "
          + "d’interprétation, par. 27(1), «\u{A0}au moins\u{A0}» tant de jours)."
      ),
      phrase: BilingualText(
        en: "the number of clear days between {0} and {1}",
        fr: "le nombre de jours francs entre {0} et {1}"
      ),
      examples: [
        "calendar.clear(calendar.date('2026-03-01'), calendar.date('2026-04-01')) == 30",
        "calendar.clear(calendar.date('2026-05-16'), calendar.date('2026-07-16')) == 60",
      ]
    ) { $0.days(to: $1) - 1 },
    businessDays,
    minutes,
  ]

  private static let businessDays = FunctionDeclaration(
    "calendar.business_days",
    documentation: BilingualText(
      en: "The business days after the first day, up to and including the second: Monday to "
        + "Friday less federal holidays and 26 December.",
      fr: "Le nombre de jours ouvrables après le premier jour, jusqu’au second inclus\u{A0}: du "
        + "lundi au vendredi, sauf les jours fériés fédéraux et le 26 décembre."
    ),
    phrase: BilingualText(
      en: "the number of business days from {0} to {1}",
      fr: "le nombre de jours ouvrables entre {0} et {1}"
    ),
    examples: [
      "calendar.business_days(calendar.date('2026-05-15'), calendar.date('2026-05-19')) == 1",
      "calendar.business_days(calendar.date('2026-12-24'), calendar.date('2026-12-29')) == 2",
    ],
    overloads: [
      FunctionOverload(
        "calendar_business_days",
        .global,
        twoDates,
        .int,
        cost: FunctionCost(base: 200),
        body: ofDates { first, second throws(EvaluationError) in
          guard let count = DayCounts.businessDays(after: first, upTo: second) else {
            throw .invalidArgument(
              BilingualText(
                en: "Business days are counted over at most \(DayCounts.longestStretch) days",
                fr: "Les jours ouvrables se comptent sur au plus \(DayCounts.longestStretch) jours"
              )
            )
          }
          return .int(Int64(count))
        }
      )
    ]
  )

  private static let minutes = FunctionDeclaration(
    "calendar.minutes",
    documentation: BilingualText(
      en: "The minutes from the first moment to the second; a whole day begins at midnight.",
      fr: "Le nombre de minutes du premier moment au second; une journée entière commence à minuit."
    ),
    phrase: BilingualText(
      en: "the number of minutes from {0} to {1}",
      fr: "le nombre de minutes entre {0} et {1}"
    ),
    examples: [
      FunctionExample(
        "calendar.minutes(calendar.moment('2026-03-01T13:00'), calendar.moment('2026-03-01T15:30')) "
          + "== 150"
      )
    ],
    overloads: [
      FunctionOverload(
        "calendar_minutes",
        .global,
        [RuleTypes.moment, RuleTypes.moment],
        .int,
        body: .binary { first, second throws(EvaluationError) in
          .int(Int64(try moment(second).minutes - moment(first).minutes))
        }
      )
    ]
  )
}
