internal import CEL
public import Findings
public import PlanSchema

/// What a rule says when its expectation is false.
public enum Verdict: String, Hashable, Sendable {
  /// It fails.
  case fail
  /// A person must decide.
  case review
}

/// A rule that is ready to run.
///
/// What only a finding or a person asks for is worked out then.
public struct CompiledRule: Sendable {
  /// The permanent name.
  public let id: RuleID
  /// How much its findings weigh unless settings say otherwise.
  public internal(set) var severity: Severity
  /// How settled it is.
  public let status: RuleStatus
  /// Whether it decides or a person must.
  public let verdict: Verdict
  /// Whether a plan may waive it.
  public let isWaivable: Bool
  /// For how many days from the run a plan may waive it at most.
  public let waiverDays: Int?
  /// Whether it is about documents of their own.
  let takesPlans: Bool
  /// Whether it is about rows of a registry.
  let takesRecords: Bool
  /// From which stage a plan is expected to satisfy it.
  public let stage: Stage
  /// The opening days of the plans it is about.
  public let inForce: (from: CivilDate?, to: CivilDate?)
  /// Whether any source is in force only from a later day.
  let pendingFrom: CivilDate?
  /// The parameters, in order.
  public internal(set) var parameters: [RuleParameter]
  /// The type of the object `params`.
  let parameterType: ObjectType
  /// When it is about a plan.
  public internal(set) var applies: CompiledExpression?
  /// The list that it runs over.
  public internal(set) var each: CompiledExpression?
  /// The list that it runs over, where that is a plain path.
  let eachPath: PlanPath?
  /// What must be true.
  public internal(set) var expect: CompiledExpression
  /// What a finding needs besides.
  let details: Lazily<RuleDetails>
  /// The examples; none in a prepared pack.
  let examples: [WrittenExample]
  /// What editions changed about it, the oldest first; nothing in a prepared pack.
  public internal(set) var history: [HistoryEntry] = []
  /// Where the rule is written; the start of a file in a prepared pack.
  let place: PackPlace

  /// The kinds of documents it is about.
  public var inputs: Set<Plan.Kind> { Set([.plan, .record].filter(takes)) }

  /// Whether it is about documents of a kind.
  func takes(_ kind: Plan.Kind) -> Bool {
    switch kind {
    case .plan: takesPlans
    case .record: takesRecords
    }
  }

  /// What people are told of it.
  public var description: RuleDescription {
    var description = details.value.description
    description.severity = severity
    return description
  }

  /// The rule that takes its place.
  public var replacedBy: RuleID? { details.value.replacedBy }

  /// The principles it serves.
  public var principles: [Principle] { details.value.sources.value.principles }

  /// The sources, in the order of the citations.
  public var authorities: [Authority] { details.value.sources.value.authorities }

  /// What a person must answer.
  public var question: BilingualText? { details.value.question }

  /// Values for the message, in order.
  public var values: [(name: String, expression: CompiledExpression)] { details.value.values }

  /// What is pointed at, as written.
  public var atText: String? { at?.text }

  /// The message of a finding.
  public var message: MessageTemplatePair { details.value.message }

  /// The message as written.
  public var messageText: BilingualText { details.value.messageText }

  /// What is pointed at.
  var at: PlanPath? { details.value.at }

  /// The edit that mends a plan.
  var fix: CompiledFix? { details.value.fix }
}

/// What a finding of a rule, or a person who reads about it, needs besides.
final class RuleDetails: Sendable {
  let description: RuleDescription
  let replacedBy: RuleID?
  let sources: Lazily<RuleSources>
  let question: BilingualText?
  let values: [(name: String, expression: CompiledExpression)]
  let message: MessageTemplatePair
  let messageText: BilingualText
  let at: PlanPath?
  let fix: CompiledFix?
  let periods: PeriodNames

  init(
    description: RuleDescription,
    replacedBy: RuleID?,
    sources: Lazily<RuleSources>,
    question: BilingualText?,
    values: [(name: String, expression: CompiledExpression)],
    message: MessageTemplatePair,
    messageText: BilingualText,
    at: PlanPath?,
    fix: CompiledFix?,
    periods: PeriodNames = .none
  ) {
    self.description = description
    self.replacedBy = replacedBy
    self.sources = sources
    self.question = question
    self.values = values
    self.message = message
    self.messageText = messageText
    self.at = at
    self.fix = fix
    self.periods = periods
  }
}

/// What a rule rests on.
struct RuleSources: Sendable {
  var principles: [Principle]
  var authorities: [Authority]
}

/// The edit of a rule.
struct CompiledFix: Sendable {
  /// What is set.
  let path: PlanPath
  /// The new value.
  let value: CompiledExpression
  /// How far it may be trusted.
  let safety: Fix.Safety
  /// What it does.
  let title: BilingualText?
}
