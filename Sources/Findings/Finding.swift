public import SourceText

/// One thing that is wrong, or that a person must look at, at one place of one file.
public struct Finding: Hashable, Sendable {
  /// The rule that says so.
  public var rule: RuleID
  /// How much it weighs, after settings.
  public var severity: Severity
  /// `failed` or `cantTell`; never another.
  public var outcome: Outcome
  /// What to point at, in the file that holds the finding.
  public var range: ByteRange
  /// The JSON Pointer (RFC 6901) of the place in its document; empty for the whole of it.
  public var pointer: String
  /// The id of the plan or record, where it has one.
  public var plan: String?
  /// What was found and what was needed; one sentence without a final stop.
  public var message: BilingualText
  /// Values that the rule read or computed, in the rule's order.
  public var values: [NamedValue]
  /// Other places that belong to it.
  public var related: [Label]
  /// Edits that would mend it.
  public var fixes: [Fix]
  /// Whether it counts, or a waiver or the baseline covers it.
  public var state: FindingState
  /// What it says like other findings of its rule; `nil` where that is nothing.
  package private(set) var words: RuleWords?

  /// A finding that counts; what is left out is empty.
  public init(
    rule: RuleID,
    severity: Severity,
    outcome: Outcome = .failed,
    range: ByteRange,
    pointer: String = "",
    plan: String? = nil,
    message: BilingualText,
    remedy: BilingualText? = nil,
    question: BilingualText? = nil,
    values: [NamedValue] = [],
    authority: [Citation] = [],
    related: [Label] = [],
    fixes: [Fix] = [],
    state: FindingState = .active
  ) {
    self.init(
      rule: rule,
      severity: severity,
      outcome: outcome,
      range: range,
      pointer: pointer,
      plan: plan,
      message: message,
      values: values,
      related: related,
      fixes: fixes,
      state: state,
      words: RuleWords(remedy: remedy, question: question, authority: authority)
    )
  }

  /// A finding that shares its words with others of its rule.
  package init(
    rule: RuleID,
    severity: Severity,
    outcome: Outcome,
    range: ByteRange,
    pointer: String,
    plan: String?,
    message: BilingualText,
    values: [NamedValue],
    related: [Label],
    fixes: [Fix],
    state: FindingState = .active,
    words: RuleWords?
  ) {
    self.rule = rule
    self.severity = severity
    self.outcome = outcome
    self.range = range
    self.pointer = pointer
    self.plan = plan
    self.message = message
    self.values = values
    self.related = related
    self.fixes = fixes
    self.state = state
    self.words = words
  }
}

/// The words that a finding has from its rule.
extension Finding {
  /// How to mend it.
  public var remedy: BilingualText? {
    get { words?.remedy }
    set { words = RuleWords(remedy: newValue, question: question, authority: authority) }
  }

  /// The question that a person must answer, when the outcome is `cantTell`.
  public var question: BilingualText? {
    get { words?.question }
    set { words = RuleWords(remedy: remedy, question: newValue, authority: authority) }
  }

  /// The sources that ask for it, the strongest first.
  public var authority: [Citation] {
    get { words?.authority ?? [] }
    set { words = RuleWords(remedy: remedy, question: question, authority: newValue) }
  }
}

/// Whether a finding counts.
public enum FindingState: Hashable, Sendable {
  /// It counts.
  case active
  /// A waiver covers it; `reason` and `approvedBy` are the waiver's own words.
  case waived(
    reason: BilingualText?,
    approvedBy: String?,
    origin: WaiverPlace = .configuration
  )
  /// It was there when the baseline was written.
  case baseline
}

/// Where the waiver of a finding is written.
public enum WaiverPlace: Hashable, Sendable {
  /// In the plan itself, at a range of its file.
  case plan(ByteRange)
  /// In the configuration.
  case configuration
}

/// A further place that a finding speaks of.
public struct Label: Hashable, Sendable {
  /// The place, in the same file as the finding.
  public var range: ByteRange
  /// What stands there.
  public var message: BilingualText

  /// A further place and what stands there.
  public init(range: ByteRange, message: BilingualText) {
    self.range = range
    self.message = message
  }
}

/// A named value of a finding.
public struct NamedValue: Hashable, Sendable {
  /// The name that the rule gave.
  public var name: String
  /// The value.
  public var value: MessageValue

  /// A value under a name.
  public init(_ name: String, _ value: MessageValue) {
    self.name = name
    self.value = value
  }
}

/// An edit that would mend a finding.
public struct Fix: Hashable, Sendable {
  /// How far an edit may be trusted.
  public enum Safety: String, Hashable, Sendable {
    /// The meaning stays the same, or only one mending is possible.
    case safe
    /// A person must look at it.
    case needsReview = "needs_review"
  }

  /// What the edit does, in one sentence.
  public var title: BilingualText
  /// How far it may be trusted.
  public var safety: Safety
  /// The replacements, which do not overlap, by rising range.
  public var edits: [Edit]

  /// An edit of one or more places.
  public init(title: BilingualText, safety: Safety, edits: [Edit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }

  /// The replacement of one range by a text.
  public struct Edit: Hashable, Sendable {
    /// What is replaced.
    public var range: ByteRange
    /// What stands there afterwards.
    public var text: String

    /// The replacement of `range` by `text`.
    public init(range: ByteRange, text: String) {
      self.range = range
      self.text = text
    }
  }
}
