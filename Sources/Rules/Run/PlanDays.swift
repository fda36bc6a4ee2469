internal import CEL
internal import Findings
internal import PlanSchema

/// The days of a plan, for a picture of its timeline.
struct PlanDays {
  private let plan: Plan
  private let timeline: PlanObject?
  private let periods: [TimelineEntry]

  /// The days of a plan, with the periods that laws fix.
  init(_ plan: Plan, periods: PlanPeriods) {
    self.plan = plan
    self.periods = periods.entries
    timeline = plan.root.object("timeline")
  }

  /// The entries, by first day, then by kind.
  var entries: [TimelineEntry] {
    var entries = single + pauses + milestones + periods
    if let open = plan.day("open_date"), let close = plan.day("close_date"), open <= close {
      entries.append(TimelineEntry(.consultation, from: open.calendarDay, to: close.calendarDay))
      entries += PlanDays.holidays(open, close)
    } else {
      for day in [plan.day("open_date"), plan.day("close_date")].compactMap({ $0 }) {
        entries.append(TimelineEntry(.consultation, from: day.calendarDay))
      }
    }
    let order = TimelineEntry.Kind.allCases
    return entries.enumerated().sorted { left, right in
      let first = (left.element.first.number, order.firstIndex(of: left.element.kind) ?? 0)
      let second = (right.element.first.number, order.firstIndex(of: right.element.kind) ?? 0)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  private static let keys: [(String, TimelineEntry.Kind)] = [
    ("notice_date", .notice), ("analysis_end_date", .analysis), ("report_date", .report),
    ("decision_date", .decision), ("response_date", .response), ("effective_date", .effect),
  ]

  private var single: [TimelineEntry] {
    PlanDays.keys.compactMap { key, kind in
      plan.day(key).map { TimelineEntry(kind, from: $0.calendarDay) }
    }
  }

  private var pauses: [TimelineEntry] {
    objects(timeline?["pauses"]).compactMap { pause in
      guard let start = PlanDays.day(pause["start"]) else { return nil }
      let end = PlanDays.day(pause["end"]) ?? start
      guard start <= end else { return nil }
      return TimelineEntry(
        .pause,
        name: PlanDays.text(pause["reason"]),
        from: start.calendarDay,
        to: end.calendarDay
      )
    }
  }

  private var milestones: [TimelineEntry] {
    objects(timeline?["milestones"]).compactMap { milestone in
      PlanDays.day(milestone["date"]).map {
        TimelineEntry(.milestone, name: PlanDays.text(milestone["name"]), from: $0.calendarDay)
      }
    }
  }

  private static let mostHolidays = 60

  /// The federal holidays of a stretch, Sundays left out; none of one that is too long to show.
  private static func holidays(_ open: CivilDate, _ close: CivilDate) -> [TimelineEntry] {
    let length = open.days(to: close)
    guard length <= DayCounts.longestStretch else { return [] }
    let days = (0...length).compactMap { open.plus(days: $0) }.filter(FederalHolidays.isNamed)
    return days.prefix(mostHolidays).map { TimelineEntry(.holiday, from: $0.calendarDay) }
  }

  private func objects(_ field: PlanField?) -> [PlanObject] {
    guard case .value(.list(let elements), _)? = field else { return [] }
    return elements.compactMap { element in
      guard case .value(.object(let object), _) = element else { return nil }
      return object
    }
  }

  private static func day(_ field: PlanField) -> CivilDate? {
    guard case .value(.date(let date), _) = field else { return nil }
    return date
  }

  /// A text in both languages; the one that is there stands for the one that is not.
  static func text(_ field: PlanField) -> BilingualText? {
    guard case .value(.text(let text), _) = field else { return nil }
    let versions = [text.en.string, text.fr.string].map { $0.flatMap { $0.isEmpty ? nil : $0 } }
    guard let any = versions.lazy.compactMap({ $0 }).first else { return nil }
    return BilingualText(en: versions[0] ?? any, fr: versions[1] ?? any)
  }
}

extension CivilDate {
  /// The day as reports know it.
  var calendarDay: CalendarDay {
    let (year, month, day) = components
    return CalendarDay(year: year, month: month, day: day, number: Int(dayNumber))
  }
}
