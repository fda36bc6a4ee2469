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
