import Findings

extension FunctionLibrary {
  /// The parts of instants and lengths of time (CEL language definition, "Timestamps").
  ///
  /// An environment with named zones lists this library with rules for them; it then takes the
  /// place of the one in the standard library, which knows UTC and fixed offsets only.
  public static func timestamps(_ zones: TimeZones = .fixedOffsetsOnly) -> FunctionLibrary {
    FunctionLibrary("timestamps", (dateParts + timeParts).map { $0.declaration(zones) })
  }

  private static let dateParts: [TimePart] = [
    TimePart(
      "getFullYear",
      id: "year",
      documentation: BilingualText(
        en: "The year of an instant, in UTC unless a time zone is given.",
        fr: "L’année d’un instant, en UTC à moins d’indication d’un fuseau horaire."
      ),
      phrase: BilingualText(
        en: "the year of {0}",
        fr: "l’année de {0}"
      ),
      example: "timestamp('2026-12-31T23:30:00Z').getFullYear('+01:00') == 2027",
      of: { $0.year }
    ),
    TimePart(
      "getMonth",
      id: "month",
      documentation: BilingualText(
        en: "The month of an instant, from 0 for January to 11 for December.",
        fr: "Le mois d’un instant, de 0 pour janvier à 11 pour décembre."
      ),
      phrase: BilingualText(
        en: "the month of {0}, counted from 0",
        fr: "le mois de {0}, compté à partir de 0"
      ),
      example: "timestamp('2026-03-01T12:00:00Z').getMonth() == 2",
      of: { $0.month - 1 }
    ),
    TimePart(
      "getDate",
      id: "day_of_month_1_based",
      documentation: BilingualText(
        en: "The day of the month of an instant, from 1 to 31.",
        fr: "Le jour du mois d’un instant, de 1 à 31."
      ),
      phrase: BilingualText(
        en: "the day of the month of {0}",
        fr: "le jour du mois de {0}"
      ),
      example: "timestamp('2026-03-01T02:00:00Z').getDate('-05:00') == 28",
      of: { $0.day }
    ),
    TimePart(
      "getDayOfMonth",
      id: "day_of_month",
      documentation: BilingualText(
        en: "The day of the month of an instant, counted from 0 to 30.",
        fr: "Le jour du mois d’un instant, compté de 0 à 30."
      ),
      phrase: BilingualText(
        en: "the day of the month of {0}, counted from 0",
        fr: "le jour du mois de {0}, compté à partir de 0"
      ),
      example: "timestamp('2026-03-01T12:00:00Z').getDayOfMonth() == 0",
      of: { $0.day - 1 }
    ),
    TimePart(
      "getDayOfWeek",
      id: "day_of_week",
      documentation: BilingualText(
        en: "The day of the week of an instant, from 0 for Sunday to 6 for Saturday.",
        fr: "Le jour de la semaine d’un instant, de 0 pour dimanche à 6 pour samedi."
      ),
      phrase: BilingualText(
        en: "the day of the week of {0}, counted from Sunday as 0",
        fr: "le jour de la semaine de {0}, compté à partir de dimanche, 0"
      ),
      example: "timestamp('2026-03-01T12:00:00Z').getDayOfWeek() == 0",
      of: { $0.weekday }
    ),
    TimePart(
      "getDayOfYear",
      id: "day_of_year",
      documentation: BilingualText(
        en: "The day of the year of an instant, counted from 0 to 365.",
        fr: "Le jour de l’année d’un instant, compté de 0 à 365."
      ),
      phrase: BilingualText(
        en: "the day of the year of {0}, counted from 0",
        fr: "le jour de l’année de {0}, compté à partir de 0"
      ),
      example: "timestamp('2026-03-01T12:00:00Z').getDayOfYear() == 59",
      of: { $0.dayOfYear }
    ),
  ]

  private static let timeParts: [TimePart] = [
    TimePart(
      "getHours",
      id: "hours",
      documentation: BilingualText(
        en: "The hour of an instant, from 0 to 23, or the whole hours of a length of time.",
        fr: "L’heure d’un instant, de 0 à 23, ou les heures entières d’une durée."
      ),
      phrase: BilingualText(
        en: "the hours of {0}",
        fr: "les heures de {0}"
      ),
      example: "duration('10000s').getHours() == 2",
      of: { $0.hour },
      ofDuration: { $0.seconds / 3600 }
    ),
    TimePart(
      "getMinutes",
      id: "minutes",
      documentation: BilingualText(
        en: "The minute of an instant, from 0 to 59, or the whole minutes of a length of time.",
        fr: "La minute d’un instant, de 0 à 59, ou les minutes entières d’une durée."
      ),
      phrase: BilingualText(
        en: "the minutes of {0}",
        fr: "les minutes de {0}"
      ),
      example: "duration('3730s').getMinutes() == 62",
      of: { $0.minute },
      ofDuration: { $0.seconds / 60 }
    ),
    TimePart(
      "getSeconds",
      id: "seconds",
      documentation: BilingualText(
        en: "The second of an instant, from 0 to 59, or the whole seconds of a length of time.",
        fr: "La seconde d’un instant, de 0 à 59, ou les secondes entières d’une durée."
      ),
      phrase: BilingualText(
        en: "the seconds of {0}",
        fr: "les secondes de {0}"
      ),
      example: "timestamp('2026-03-01T12:00:07Z').getSeconds() == 7",
      of: { $0.second },
      ofDuration: { $0.seconds }
    ),
    TimePart(
      "getMilliseconds",
      id: "milliseconds",
      documentation: BilingualText(
        en: "The milliseconds of the second of an instant or of a length of time, 0 to 999.",
        fr: "Les millisecondes de la seconde d’un instant ou d’une durée, de 0 à 999."
      ),
      phrase: BilingualText(
        en: "the milliseconds of {0}",
        fr: "les millisecondes de {0}"
      ),
      example: "duration('1.5s').getMilliseconds() == 500",
      of: { $0.nanosecond / 1_000_000 },
      ofDuration: { Int64($0.nanoseconds / 1_000_000) }
    ),
  ]
}

/// A function that reads one part of an instant, and perhaps of a length of time.
private struct TimePart: Sendable {
  var name: String
  var id: String
  var documentation: BilingualText
  var phrase: BilingualText
  var example: FunctionExample
  var read: @Sendable (CivilTime) -> Int
  var readDuration: (@Sendable (CELDuration) -> Int64)?

  init(
    _ name: String,
    id: String,
    documentation: BilingualText,
    phrase: BilingualText,
    example: FunctionExample,
    of read: @escaping @Sendable (CivilTime) -> Int,
    ofDuration readDuration: (@Sendable (CELDuration) -> Int64)? = nil
  ) {
    self.name = name
    self.id = id
    self.documentation = documentation
    self.phrase = phrase
    self.example = example
    self.read = read
    self.readDuration = readDuration
  }

  func declaration(_ zones: TimeZones) -> FunctionDeclaration {
    let inUTC = FunctionOverload(
      "timestamp_to_\(id)",
      .member,
      [.timestamp],
      .int,
      body: .unary { [read] value throws(EvaluationError) in
        guard case .timestamp(let timestamp) = value else { throw mismatch([value]) }
        return .int(Int64(read(CivilTime(timestamp, offset: 0))))
      }
    )
    let inZone = FunctionOverload(
      "timestamp_to_\(id)_with_tz",
      .member,
      [.timestamp, .string],
      .int,
      body: .binary { [read] value, zone throws(EvaluationError) in
        guard case .timestamp(let timestamp) = value, case .string(let name) = zone else {
          throw mismatch([value, zone])
        }
        let offset = try zones.offset(of: name, at: timestamp)
        return .int(Int64(read(CivilTime(timestamp, offset: offset))))
      }
    )
    return FunctionDeclaration(
      name,
      documentation: documentation,
      phrase: phrase,
      examples: [example],
      overloads: [inUTC, inZone] + ofDuration
    )
  }

  private var ofDuration: [FunctionOverload] {
    guard let readDuration else { return [] }
    let overload = FunctionOverload(
      "duration_to_\(id)",
      .member,
      [.duration],
      .int,
      body: .unary { value throws(EvaluationError) in
        guard case .duration(let duration) = value else { throw mismatch([value]) }
        return .int(readDuration(duration))
      }
    )
    return [overload]
  }

  private func mismatch(_ values: [CELValue]) -> EvaluationError {
    .noMatchingOverload(function: name, arguments: values.map(\.type))
  }
}
