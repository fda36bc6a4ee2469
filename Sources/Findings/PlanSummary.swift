public import SourceText

/// A plan as a report shows it beside its findings: what it is called, how it fares, its days.
public struct PlanSummary: Hashable, Sendable {
  /// The plan's id, where it has one.
  public var id: String?
  /// What the plan is called; the other language's title where it has only one.
  public var title: BilingualText?
  /// Where the plan stands in its file; findings within it are its own.
  public var range: ByteRange
  /// The principles that rules about the plan serve, in the order of packs.
  public var scores: [PrincipleScore]
  /// The days of its timeline, by the first day of each entry.
  public var timeline: [TimelineEntry]
  /// The periods of laws that no picture can show, each a sentence that says why.
  public var undrawnPeriods: [BilingualText]

  /// A plan; what is left out is empty.
  public init(
    id: String? = nil,
    title: BilingualText? = nil,
    range: ByteRange,
    scores: [PrincipleScore] = [],
    timeline: [TimelineEntry] = [],
    undrawnPeriods: [BilingualText] = []
  ) {
    self.id = id
    self.title = title
    self.range = range
    self.scores = scores
    self.timeline = timeline
    self.undrawnPeriods = undrawnPeriods
  }
}

/// The name of a principle that rules serve.
public struct PrincipleName: Hashable, Sendable {
  /// Its permanent id, such as `gc.transparent`.
  public var id: String
  /// What it is called.
  public var name: BilingualText

  /// A principle by its id and name.
  public init(id: String, name: BilingualText) {
    self.id = id
    self.name = name
  }
}

/// How a plan fares with the rules that serve one principle.
public struct PrincipleScore: Hashable, Sendable {
  /// The principle.
  public var principle: PrincipleName
  /// The outcomes of its rules; those under a waiver count as failed.
  public var outcomes: OutcomeCounts

  /// The outcomes of the rules of a principle.
  public init(principle: PrincipleName, outcomes: OutcomeCounts) {
    self.principle = principle
    self.outcomes = outcomes
  }
}

/// A day or a stretch of days of a plan.
public struct TimelineEntry: Hashable, Sendable {
  /// What the days are.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The day of the notice.
    case notice
    /// From the opening to the closing of the consultation.
    case consultation
    /// The shortest stretch that a law or the plan's own mandate allows.
    case minimum
    /// The clear days that a law puts between the publication and the effect.
    case clearance
    /// Days on which nobody is expected to take part.
    case pause
    /// A federal holiday within the consultation.
    case holiday
    /// The end of the analysis.
    case analysis
    /// The day of the report.
    case report
    /// The day of the decision.
    case decision
    /// The day of the answer to participants.
    case response
    /// From the start to the end of the time that a law leaves for an answer or a report.
    case deadline
    /// The day from which the decision has effect.
    case effect
    /// Another day that the plan names.
    case milestone
  }

  /// What the days are.
  public var kind: Kind
  /// What the plan or the law calls them, where it does.
  public var name: BilingualText?
  /// The first day.
  public var first: CalendarDay
  /// The last day; the first one again for a single day.
  public var last: CalendarDay

  /// Days of a plan, from the first to the last.
  public init(
    _ kind: Kind,
    name: BilingualText? = nil,
    from first: CalendarDay,
    to last: CalendarDay? = nil
  ) {
    self.kind = kind
    self.name = name
    self.first = first
    self.last = last ?? first
  }
}

/// A day, by its date and by its number.
public struct CalendarDay: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The month, from 1.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int
  /// The number of days since 1970-01-01.
  public var number: Int

  /// A day; the caller knows that the number and the date agree.
  public init(year: Int, month: Int, day: Int, number: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.number = number
  }

  /// The day as messages show it.
  public var value: MessageValue { .date(year: year, month: month, day: day) }
}
