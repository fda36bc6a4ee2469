internal import Findings
internal import PlanSchema

/// The periods that a plan's mandate and the laws it names fix: as days, or in words.
struct PlanPeriods {
  /// The stretches that can be drawn.
  private(set) var entries: [TimelineEntry] = []
  /// What the others are, each a sentence that says why it has no days.
  private(set) var words: [BilingualText] = []
  private let plan: Plan
  /// A list of a plan may name more days than a picture can show.
  private static let mostStarts = 12

  /// The periods of a plan; `tables` are those of the packs that are about it.
  init(_ plan: Plan, _ tables: [PeriodTable]) {
    self.plan = plan
    let mandate = plan.root.object("mandate")
    addMandate(mandate?["minimum_period"])
    var seen: Set<String> = []
    for authority in mandate?.list("authority") ?? [] {
      guard case .value(.object(let object), _) = authority,
        let id = object["period_id"].string, seen.insert(id).inserted,
        let period = tables.lazy.compactMap({ $0.legalPeriod(id) }).first
      else { continue }
      add(period)
    }
  }

  private mutating func addMandate(_ field: PlanField?) {
    guard case .value(.duration(let length), _)? = field else { return }
    guard let open = plan.day("open_date"), let end = open.plus(length) else { return }
    let name = BilingualText(en: "as the mandate states", fr: "selon le mandat")
    entries.append(
      TimelineEntry(.minimum, name: name, from: open.calendarDay, to: end.calendarDay)
    )
  }

  private mutating func add(_ period: LegalPeriod) {
    guard let use = period.use, use != .caseByCase else {
      return words.append(PlanPeriods.unfixed(period))
    }
    guard let length = period.length else { return words.append(PlanPeriods.unfixed(period)) }
    if case .sittingDays(let count) = length {
      return words.append(PlanPeriods.sitting(period, count))
    }
    let starts = starts(of: period, use)
    guard !starts.isEmpty else { return words.append(PlanPeriods.withoutStart(period)) }
    for start in starts.prefix(PlanPeriods.mostStarts) {
      guard let end = length.end(from: start) else { continue }
      entries.append(PlanPeriods.entry(use, period.name, start, end))
    }
  }

  private static func entry(
    _ use: LegalPeriod.Use,
    _ name: BilingualText,
    _ start: CivilDate,
    _ end: CivilDate
  ) -> TimelineEntry {
    switch use {
    case .atLeast, .comments, .caseByCase:
      return TimelineEntry(.minimum, name: name, from: start.calendarDay, to: end.calendarDay)
    case .beforeEffect:
      // Clear days: neither the day of publication nor that of the effect is one of them.
      let first = start.plus(days: 1) ?? start
      return TimelineEntry(.clearance, name: name, from: first.calendarDay, to: end.calendarDay)
    case .reply:
      return TimelineEntry(.deadline, name: name, from: start.calendarDay, to: end.calendarDay)
    }
  }

  /// The days from which a period runs.
  private func starts(of period: LegalPeriod, _ use: LegalPeriod.Use) -> [CivilDate] {
    if !period.start.isEmpty { return PlanPeriods.days(plan.root, period.start[...]) }
    let open = plan.day("open_date")
    switch use {
    case .atLeast: return [open].compactMap { $0 }
    case .comments, .beforeEffect:
      let gazette = PlanPeriods.days(plan.root, ["communications", "gazette", "date"])
      return gazette.isEmpty ? [open].compactMap { $0 } : gazette
    case .reply, .caseByCase: return []
    }
  }

  /// The days under a path of keys; each element of a list on the way is entered.
  private static func days(_ object: PlanObject, _ keys: ArraySlice<String>) -> [CivilDate] {
    guard let key = keys.first else { return [] }
    let rest = keys.dropFirst()
    switch object[key].value {
    case .date(let date)?: return rest.isEmpty ? [date] : []
    case .moment(let moment)?: return rest.isEmpty ? [moment.date] : []
    case .object(let inner)?: return days(inner, rest)
    case .list(let elements)?:
      return elements.flatMap { element -> [CivilDate] in
        guard case .value(.object(let inner), _) = element else { return [] }
        return days(inner, rest)
      }
    default: return []
    }
  }
}

extension PlanPeriods {
  private static func sentence(_ period: LegalPeriod, en: String, fr: String) -> BilingualText {
    BilingualText(en: "\(period.name.en): \(en)", fr: "\(period.name.fr)\u{A0}: \(fr)")
  }

  private static func unfixed(_ period: LegalPeriod) -> BilingualText {
    sentence(
      period,
      en: "the period is set for each case, so no length is drawn",
      fr: "la période est fixée au cas par cas; aucune durée n’est donc tracée"
    )
  }

  private static func sitting(_ period: LegalPeriod, _ count: Int) -> BilingualText {
    sentence(
      period,
      en: "the period is \(count) sitting days of Parliament, which are not known ahead, so it is "
        + "not drawn",
      fr: "la période est de \(count) jours de séance du Parlement; ils ne sont pas connus "
        + "d’avance, et elle n’est donc pas tracée"
    )
  }

  private static func withoutStart(_ period: LegalPeriod) -> BilingualText {
    sentence(
      period,
      en: "the plan does not hold the day from which the period runs, so it is not drawn",
      fr: "le plan ne contient pas le jour où commence la période; elle n’est donc pas tracée"
    )
  }
}

extension LegalPeriod.Length {
  /// The last day of a period that runs from a day, which is not counted.
  fileprivate func end(from start: CivilDate) -> CivilDate? {
    switch self {
    case .days(let count): start.plus(days: count)
    case .weeks(let count): start.plus(days: 7 * count)
    case .months(let count): start.plus(months: count)
    case .years(let count): start.plus(months: 12 * count)
    case .businessDays(let count): DayCounts.businessDay(count, after: start)
    case .sittingDays: nil
    }
  }
}
