internal import CEL
internal import Findings
internal import PlanSchema

extension CalendarLibrary {
  /// Days and moments from what is written.
  static let making: [FunctionDeclaration] = [
    FunctionDeclaration(
      "calendar.date",
      documentation: BilingualText(
        en: "A day from its text, YYYY-MM-DD, or the day of a moment.",
        fr: "Un jour à partir de son texte, AAAA-MM-JJ, ou le jour d’un moment."
      ),
      phrase: BilingualText(en: "the day of {0}", fr: "le jour de {0}"),
      examples: ["calendar.date('2026-03-01') < calendar.date('2026-03-02')"],
      overloads: [
        FunctionOverload(
          "string_to_date",
          .global,
          [.string],
          RuleTypes.date,
          body: .unary { value throws(EvaluationError) in
            let text = try string(value)
            guard let date = CivilDate(iso: text) else {
              throw .invalidArgument(
                BilingualText(
                  en: "‘\(text)’ is not a day of the calendar, written YYYY-MM-DD",
                  fr: "«\u{A0}\(text)\u{A0}» n’est pas un jour du calendrier, écrit AAAA-MM-JJ"
                )
              )
            }
            return .date(date)
          }
        ),
        FunctionOverload(
          "moment_to_date",
          .global,
          [RuleTypes.moment],
          RuleTypes.date,
          body: .unary { value throws(EvaluationError) in .date(try moment(value).date) }
        ),
      ]
    ),
    FunctionDeclaration(
      "calendar.moment",
      documentation: BilingualText(
        en: "A moment from its text, YYYY-MM-DDTHH:MM, with or without an offset.",
        fr: "Un moment à partir de son texte, AAAA-MM-JJTHH:MM, avec ou sans décalage."
      ),
      examples: [
        "calendar.date(calendar.moment('2026-03-01T23:30-05:00')) == calendar.date('2026-03-01')"
      ],
      overloads: [
        FunctionOverload(
          "string_to_moment",
          .global,
          [.string],
          RuleTypes.moment,
          body: .unary { value throws(EvaluationError) in
            let text = try string(value)
            guard let moment = CivilMoment(iso: text) else {
              throw .invalidArgument(
                BilingualText(
                  en: "‘\(text)’ is not a moment, written YYYY-MM-DDTHH:MM",
                  fr: "«\u{A0}\(text)\u{A0}» n’est pas un moment, écrit AAAA-MM-JJTHH:MM"
                )
              )
            }
            return .moment(moment)
          }
        )
      ]
    ),
  ]

  /// Days before and after a day.
  static let shifting: [FunctionDeclaration] = [
    FunctionDeclaration(
      "calendar.plus",
      documentation: BilingualText(
        en: "The day so many days, or so long a period, after a day; earlier where it is negative.",
        fr:
          "Le jour qui vient tant de jours, ou telle durée, après un jour; avant, si c’est négatif."
      ),
      phrase: BilingualText(en: "the day {1} days after {0}", fr: "le jour {1} jours après {0}"),
      examples: [
        "calendar.plus(calendar.date('2026-03-14'), 60) == calendar.date('2026-05-13')",
        FunctionExample(
          "calendar.plus(calendar.date('2026-08-31'), calendar.period('P6M')) "
            + "== calendar.date('2027-02-28')"
        ),
      ],
      overloads: [
        FunctionOverload(
          "date_plus_days",
          .global,
          [RuleTypes.date, .int],
          RuleTypes.date,
          body: .binary { first, days throws(EvaluationError) in
            try found(date(first).plus(days: int(days)))
          }
        ),
        FunctionOverload(
          "date_plus_period",
          .global,
          [RuleTypes.date, RuleTypes.period],
          RuleTypes.date,
          body: .binary { first, length throws(EvaluationError) in
            try found(date(first).plus(period(length)))
          }
        ),
      ]
    ),
    FunctionDeclaration(
      "calendar.months_after",
      documentation: BilingualText(
        en: "The day so many months later: the day with the same number, or the last of the month "
          + "(Interpretation Act, s. 28).",
        fr: "Le jour qui vient tant de mois plus tard\u{A0}: le même quantième, ou le dernier du "
          + "mois (Loi d’interprétation, art. 28)."
      ),
      phrase: BilingualText(en: "the day {1} months after {0}", fr: "le jour {1} mois après {0}"),
      examples: [
        "calendar.months_after(calendar.date('2026-08-31'), 6) == calendar.date('2027-02-28')",
        "calendar.months_after(calendar.date('2026-03-15'), 6) == calendar.date('2026-09-15')",
        "calendar.months_after(calendar.date('2027-08-31'), 6) == calendar.date('2028-02-29')",
      ],
      overloads: [
        FunctionOverload(
          "date_months_after",
          .global,
          [RuleTypes.date, .int],
          RuleTypes.date,
          body: .binary { first, months throws(EvaluationError) in
            try found(date(first).plus(months: int(months)))
          }
        )
      ]
    ),
  ]
}
