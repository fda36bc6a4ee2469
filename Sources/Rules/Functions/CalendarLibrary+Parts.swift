internal import CEL
internal import Findings
internal import PlanSchema

extension CalendarLibrary {
  /// The numbers of a day.
  static let parts: [FunctionDeclaration] = [
    part("year", BilingualText(en: "The year of a day.", fr: "L’année d’un jour."), 2026) {
      $0.year
    },
    part(
      "month",
      BilingualText(en: "The month of a day, from 1.", fr: "Le mois d’un jour, à partir de 1."),
      3
    ) { $0.month },
    part(
      "day",
      BilingualText(en: "The day of the month, from 1.", fr: "Le quantième, à partir de 1."),
      1
    ) { $0.day },
    part(
      "weekday",
      BilingualText(
        en: "The day of the week: 1 is Monday, 7 is Sunday (ISO 8601).",
        fr: "Le jour de la semaine\u{A0}: 1 est lundi, 7 est dimanche (ISO 8601)."
      ),
      7
    ) { $0.weekday },
  ]

  private static func part(
    _ name: String,
    _ documentation: BilingualText,
    _ example: Int,
    _ body: @escaping @Sendable (CivilDate) -> Int
  ) -> FunctionDeclaration {
    let names = [
      "year": "l’année", "month": "le mois", "day": "le quantième",
      "weekday": "le jour de la semaine",
    ]
    return FunctionDeclaration(
      "calendar.\(name)",
      documentation: documentation,
      phrase: BilingualText(en: "the \(name) of {0}", fr: "\(names[name] ?? name) de {0}"),
      examples: [
        FunctionExample("calendar.\(name)(calendar.date('2026-03-01')) == \(example)")
      ],
      overloads: [
        FunctionOverload(
          "date_\(name)",
          .global,
          [RuleTypes.date],
          .int,
          body: ofDate { .int(Int64(body($0))) }
        )
      ]
    )
  }

  /// Lengths of time.
  static let periods: [FunctionDeclaration] = [
    FunctionDeclaration(
      "calendar.period",
      documentation: BilingualText(
        en: "A length of time from its text, such as P30D, P2W or P1Y6M.",
        fr: "Une durée à partir de son texte, comme P30D, P2W ou P1Y6M."
      ),
      examples: ["calendar.days(calendar.period('P2W')) == 14"],
      overloads: [
        FunctionOverload(
          "string_to_period",
          .global,
          [.string],
          RuleTypes.period,
          body: .unary { value throws(EvaluationError) in
            let text = try string(value)
            guard let period = CalendarPeriod(iso: text) else {
              throw .invalidArgument(
                BilingualText(
                  en: "‘\(text)’ is not a length of time, written as in P30D or P2W",
                  fr: "«\u{A0}\(text)\u{A0}» n’est pas une durée, écrite comme P30D ou P2W"
                )
              )
            }
            return .period(period)
          }
        )
      ]
    ),
    FunctionDeclaration(
      "calendar.days",
      documentation: BilingualText(
        en: "The days of a length of time; years and months have no fixed number of them.",
        fr: "Le nombre de jours d’une durée; les années et les mois n’en ont pas un nombre fixe."
      ),
      phrase: BilingualText(en: "the number of days of {0}", fr: "le nombre de jours de {0}"),
      examples: ["calendar.days(calendar.period('P60D')) == 60"],
      overloads: [
        FunctionOverload(
          "period_days",
          .global,
          [RuleTypes.period],
          .int,
          body: .unary { value throws(EvaluationError) in
            let length = try period(value)
            guard let days = length.wholeDays else {
              throw .invalidArgument(
                BilingualText(
                  en: "\(length) holds years or months, which have no fixed number of days",
                  fr: "\(length) contient des années ou des mois, qui n’ont pas un nombre fixe de "
                    + "jours"
                )
              )
            }
            return .int(Int64(days))
          }
        )
      ]
    ),
  ]

  /// The length of time that a value holds.
  static func period(_ value: CELValue) throws(EvaluationError) -> CalendarPeriod {
    guard let period = value.calendarPeriod else {
      throw .noMatchingOverload(function: "calendar", arguments: [value.type])
    }
    return period
  }

  /// Order of days and of moments.
  static let comparisons: [FunctionDeclaration] = [
    comparison("_<_", BilingualText(en: "before", fr: "antérieur à")) { $0 < $1 },
    comparison("_<=_", BilingualText(en: "not after", fr: "au plus tard")) { $0 <= $1 },
    comparison("_>_", BilingualText(en: "after", fr: "postérieur à")) { $0 > $1 },
    comparison("_>=_", BilingualText(en: "not before", fr: "au plus tôt")) { $0 >= $1 },
  ]

  private static func comparison(
    _ name: String,
    _ words: BilingualText,
    _ compare: @escaping @Sendable (Int, Int) -> Bool
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name,
      documentation: BilingualText(
        en: "Whether one day or moment is \(words.en) another.",
        fr: "Si un jour ou un moment est \(words.fr) un autre."
      ),
      overloads: [
        FunctionOverload(
          "date\(name)date",
          .global,
          [RuleTypes.date, RuleTypes.date],
          .bool,
          body: ofDates { .bool(compare(Int($0.dayNumber), Int($1.dayNumber))) }
        ),
        FunctionOverload(
          "moment\(name)moment",
          .global,
          [RuleTypes.moment, RuleTypes.moment],
          .bool,
          body: .binary { first, second throws(EvaluationError) in
            .bool(compare(try moment(first).minutes, try moment(second).minutes))
          }
        ),
      ]
    )
  }
}
