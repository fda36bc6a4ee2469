import Findings

/// What may be wrong with one value.
enum ValueProblem: SchemaProblem {
  /// A value of another type.
  case wrongType(FieldSpot, FoundValue, needed: FieldType)
  /// A text that is not written as its type asks.
  case wrongForm(FieldSpot, String, needed: FieldType)
  /// A currency that is not three capital letters.
  case wrongCurrency(String)
  /// A day that the calendar, or a time that the clock, does not have.
  case doesNotExist(FieldSpot, String, needed: FieldType)

  var message: BilingualText {
    switch self {
    case .wrongType(let spot, let found, let needed):
      BilingualText(
        en: "\(spot.words.en) holds \(found.words.en); \(needed.words.en) was needed",
        fr: "\(spot.words.fr) contient \(found.words.fr); il faut \(needed.words.fr)"
      )
    case .wrongForm(let spot, let text, let needed):
      BilingualText(
        en: "\(spot.words.en) holds ‘\(shortened(text))’; \(needed.words.en) was needed",
        fr: "\(spot.words.fr) contient \(quoted(shortened(text))); il faut \(needed.words.fr)"
      )
    case .wrongCurrency(let text):
      BilingualText(
        en: "The currency is ‘\(shortened(text))’; three capital letters such as CAD were needed",
        fr: "La devise est \(quoted(shortened(text))); il faut trois majuscules, comme CAD"
      )
    case .doesNotExist(let spot, let text, let needed):
      BilingualText(
        en: "\(spot.words.en) holds ‘\(text)’, which \(needed.missingFrom.en) does not have",
        fr: "\(spot.words.fr) contient \(quoted(text)), qui n’existe pas \(needed.missingFrom.fr)"
      )
    }
  }

  var rule: RuleDescription {
    switch self {
    case .wrongType: Self.typeRule
    case .wrongForm, .wrongCurrency: Self.formRule
    case .doesNotExist: Self.calendarRule
    }
  }

  static let rules = [typeRule, formRule, calendarRule]

  private static let typeRule = RuleDescription.schema(
    "SCH-VAL-01",
    title: BilingualText(en: "Value of another type", fr: "Valeur d’un autre type"),
    why: BilingualText(
      en: "A rule can only work with a value of the type that the field has",
      fr: "Une règle ne peut s’appliquer qu’à une valeur du type du champ"
    ),
    mend: BilingualText(
      en: "Write a value of the type that is named",
      fr: "Écrivez une valeur du type indiqué"
    )
  )
  private static let formRule = RuleDescription.schema(
    "SCH-VAL-02",
    title: BilingualText(en: "Value written in another form", fr: "Valeur sous une autre forme"),
    why: BilingualText(
      en: "One form for each kind of value leaves no doubt: 03-04 is March here and April there",
      fr: "Une seule forme par genre de valeur évite le doute\u{A0}: 03-04 est en mars ou en avril"
    ),
    mend: BilingualText(
      en: "Write the value in the form that is shown",
      fr: "Écrivez la valeur sous la forme indiquée"
    )
  )
  private static let calendarRule = RuleDescription.schema(
    "SCH-VAL-03",
    title: BilingualText(en: "Day that does not exist", fr: "Jour qui n’existe pas"),
    why: BilingualText(
      en: "Days cannot be counted to or from a day that the calendar does not have",
      fr: "On ne peut compter les jours à partir d’un jour absent du calendrier"
    ),
    mend: BilingualText(
      en: "Correct the day, the month or the time",
      fr: "Corrigez le jour, le mois ou l’heure"
    )
  )
}

extension FieldType {
  /// Where a date or time that is written well may still not be found.
  fileprivate var missingFrom: BilingualText {
    if case .date = self { return BilingualText(en: "the calendar", fr: "dans le calendrier") }
    if case .time = self { return BilingualText(en: "the clock", fr: "sur l’horloge") }
    return BilingualText(en: "the calendar or clock", fr: "dans le calendrier ou sur l’horloge")
  }
}
