public import SourceText

/// A plan as a report shows it beside its findings: what it is called, how it fares, its days.
public struct PlanSummary: Hashable, Sendable {
  /// The plan's id, where it has one.
  public var id: String?
  /// What the plan is called; the other language's title where it has only one.
  public var title: BilingualText?
  /// The language of the title where the plan has it in one only.
  public var titleLanguage: Language?
  /// Where the plan stands in its file; findings within it are its own.
  public var range: ByteRange
  /// The principles that rules about the plan serve, in the order of packs.
  public var scores: [PrincipleScore]
  /// The days of its timeline, by the first day of each entry.
  public var timeline: [TimelineEntry]
  /// The periods of laws that no picture can show, each a sentence that says why.
  public var undrawnPeriods: [BilingualText]
  /// The texts of the plan that have a language, by where they begin.
  public var texts: [TaggedText]

  /// A plan; what is left out is empty.
  public init(
    id: String? = nil,
    title: BilingualText? = nil,
    titleLanguage: Language? = nil,
    range: ByteRange,
    scores: [PrincipleScore] = [],
    timeline: [TimelineEntry] = [],
    undrawnPeriods: [BilingualText] = [],
    texts: [TaggedText] = []
  ) {
    self.id = id
    self.title = title
    self.titleLanguage = titleLanguage
    self.range = range
    self.scores = scores
    self.timeline = timeline
    self.undrawnPeriods = undrawnPeriods
    self.texts = texts
  }
}

/// A text of a plan and the language in which it is written.
public struct TaggedText: Hashable, Sendable {
  /// Where it stands in the file.
  public var range: ByteRange
  /// The tag of its language (BCP 47), such as `iu`.
  public var language: String

  /// A text by its place and language.
  public init(range: ByteRange, language: String) {
    self.range = range
    self.language = language
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
