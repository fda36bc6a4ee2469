internal import CEL
internal import Findings
internal import PlanSchema

extension CalendarLibrary {
  /// What the Interpretation Act says of a day.
  static let holidays: [FunctionDeclaration] = [
    FunctionDeclaration(
      "calendar.is_weekend",
      documentation: BilingualText(
        en: "Whether a day is a Saturday or a Sunday.",
        fr: "Si un jour est un samedi ou un dimanche."
      ),
      phrase: BilingualText(
        en: "{0} is a Saturday or a Sunday",
        fr: "{0} est un samedi ou un dimanche"
      ),
      examples: [
        "calendar.is_weekend(calendar.date('2026-05-16'))",
        "!calendar.is_weekend(calendar.date('2026-05-18'))",
      ],
      overloads: [
        FunctionOverload(
          "date_is_weekend",
          .global,
          [RuleTypes.date],
          .bool,
          body: ofDate { .bool($0.weekday >= 6) }
        )
      ]
    ),
    FunctionDeclaration(
      "calendar.is_holiday",
      documentation: BilingualText(
        en:
          "Whether a day is a holiday of the Interpretation Act, s. 35(1), Sundays included. Days "
          + "fixed by proclamation, province or municipality are not known.",
        fr: "Si un jour est férié selon le par. 35(1) de la Loi d’interprétation, y compris le "
          + "dimanche. Les jours fixés par proclamation, par une province ou une municipalité ne "
          + "sont pas connus."
      ),
      phrase: BilingualText(en: "{0} is a federal holiday", fr: "{0} est un jour férié fédéral"),
      examples: [
        "calendar.is_holiday(calendar.date('2026-05-18'))",
        "!calendar.is_holiday(calendar.date('2026-05-16'))",
        "calendar.is_holiday(calendar.date('2027-03-26'))",
      ],
      overloads: [
        FunctionOverload(
          "date_is_holiday",
          .global,
          [RuleTypes.date],
          .bool,
          body: ofDate { .bool(FederalHolidays.contains($0)) }
        )
      ]
    ),
    FunctionDeclaration(
      "calendar.next_non_holiday",
      documentation: BilingualText(
        en:
          "The first day that is no holiday, the day itself included (Interpretation Act, s. 26).",
        fr: "Le premier jour non férié, le jour lui-même compris (Loi d’interprétation, art. 26)."
      ),
      phrase: BilingualText(
        en: "the first day from {0} on that is no holiday",
        fr: "le premier jour non férié à compter de {0}"
      ),
      examples: [
        "calendar.next_non_holiday(calendar.date('2026-05-17')) == calendar.date('2026-05-19')",
        "calendar.next_non_holiday(calendar.date('2026-05-16')) == calendar.date('2026-05-16')",
        "calendar.next_non_holiday(calendar.date('2027-03-26')) == calendar.date('2027-03-27')",
      ],
      overloads: [
        FunctionOverload(
          "date_next_non_holiday",
          .global,
          [RuleTypes.date],
          RuleTypes.date,
          body: ofDate { date throws(EvaluationError) in
            try found(FederalHolidays.firstOtherDay(from: date))
          }
        )
      ]
    ),
  ]

  /// Questions about a stretch of days.
  static let stretches: [FunctionDeclaration] = [
    FunctionDeclaration(
      "calendar.overlaps",
      documentation: BilingualText(
        en: "Whether two stretches of days share a day; both ends of each are counted.",
        fr: "Si deux périodes ont un jour en commun; les deux extrémités de chacune comptent."
      ),
      phrase: BilingualText(
        en: "the days from {0} to {1} overlap those from {2} to {3}",
        fr: "la période qui va de {0} à {1} chevauche celle qui va de {2} à {3}"
      ),
      examples: [
        FunctionExample(
          "calendar.overlaps(calendar.date('2026-03-01'), calendar.date('2026-03-31'), "
            + "calendar.date('2026-03-31'), calendar.date('2026-04-30'))"
        )
      ],
      overloads: [
        FunctionOverload(
          "dates_overlap",
          .global,
          [RuleTypes.date, RuleTypes.date, RuleTypes.date, RuleTypes.date],
          .bool,
          body: .variadic { values throws(EvaluationError) in
            guard values.count == 4 else { throw .overflow }
            let first = try date(values[0])...max(date(values[0]), date(values[1]))
            let second = try date(values[2])...max(date(values[2]), date(values[3]))
            return .bool(first.overlaps(second))
          }
        )
      ]
    ),
    yearly(
      "spans",
      BilingualText(
        en: "Whether the days from the first to the second hold, in some year, the whole stretch "
          + "between two days of the year, written MM-DD.",
        fr: "Si les jours du premier au second contiennent, une année quelconque, toute la période "
          + "entre deux jours de l’année, écrits MM-JJ."
      ),
      phrase: BilingualText(
        en: "the days from {0} to {1} cover those from {2} to {3}",
        fr: "la période qui va de {0} à {1} couvre celle qui va de {2} à {3}"
      ),
      examples: [
        "calendar.spans(calendar.date('2026-12-01'), calendar.date('2027-01-05'), '12-24', '12-26')",
        FunctionExample(
          "!calendar.spans(calendar.date('2026-12-25'), calendar.date('2027-12-25'), "
            + "'12-24', '12-26')"
        ),
        "calendar.spans(calendar.date('2026-12-01'), calendar.date('2027-01-05'), '12-24', '01-02')",
      ],
      DayCounts.spans
    ),
    yearly(
      "touches",
      BilingualText(
        en: "Whether the days from the first to the second share a day, in some year, with the "
          + "stretch between two days of the year, written MM-DD.",
        fr:
          "Si les jours du premier au second ont, une année quelconque, un jour en commun avec la "
          + "période entre deux jours de l’année, écrits MM-JJ."
      ),
      phrase: BilingualText(
        en: "the days from {0} to {1} fall in part between {2} and {3}",
        fr: "la période qui va de {0} à {1} tombe en partie entre {2} et {3}"
      ),
      examples: [
        FunctionExample(
          "calendar.touches(calendar.date('2027-01-02'), calendar.date('2027-01-31'), "
            + "'12-20', '01-03')"
        ),
        FunctionExample(
          "!calendar.touches(calendar.date('2027-01-04'), calendar.date('2027-01-31'), "
            + "'12-20', '01-03')"
        ),
      ],
      DayCounts.touches
    ),
  ]

  private static func yearly(
    _ name: String,
    _ documentation: BilingualText,
    phrase: BilingualText,
    examples: [FunctionExample],
    _ ask: @escaping @Sendable (CivilDate, CivilDate, YearDay, YearDay) -> Bool
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      "calendar.\(name)",
      documentation: documentation,
      phrase: phrase,
      examples: examples,
      overloads: [
        FunctionOverload(
          "dates_\(name)",
          .global,
          [RuleTypes.date, RuleTypes.date, .string, .string],
          .bool,
          body: .variadic { values throws(EvaluationError) in
            guard values.count == 4 else { throw .overflow }
            let (first, last) = (try date(values[0]), try date(values[1]))
            return .bool(ask(first, last, try yearDay(values[2]), try yearDay(values[3])))
          }
        )
      ]
    )
  }

  private static func yearDay(_ value: CELValue) throws(EvaluationError) -> YearDay {
    let text = try string(value)
    guard let day = YearDay(text) else {
      throw .invalidArgument(
        BilingualText(
          en: "‘\(text)’ is not a day of the year, written MM-DD",
          fr: "«\u{A0}\(text)\u{A0}» n’est pas un jour de l’année, écrit MM-JJ"
        )
      )
    }
    return day
  }
}
