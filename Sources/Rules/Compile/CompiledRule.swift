public import CEL
public import Findings
public import PlanSchema
internal import SourceText

/// An expression of a pack that is ready to be evaluated.
public struct CompiledExpression: Sendable {
  /// The program.
  let program: Program
  /// The typed expression, for reading it out.
  public let checked: CheckedExpression?
  /// The type of its value.
  public let type: CELType
  /// The text as written, with a map into the file.
  let source: ExpressionSource

  /// The text as written.
  public var text: String { source.text }
}

/// What a rule says when its expectation is false.
public enum Verdict: String, Hashable, Sendable {
  /// It fails.
  case fail
  /// A person must decide.
  case review
}

/// A rule that is ready to run.
public struct CompiledRule: Sendable {
  /// What people are told of it.
  public internal(set) var description: RuleDescription
  /// How settled it is.
  public let status: RuleStatus
  /// The rule that takes its place.
  public let replacedBy: RuleID?
  /// The principles it serves.
  public let principles: [Principle]
  /// The sources, in the order of the citations.
  public let authorities: [Authority]
  /// Whether it decides or a person must.
  public let verdict: Verdict
  /// What a person must answer.
  public let question: BilingualText?
  /// Whether a plan may waive it.
  public let isWaivable: Bool
  /// For how many days from the run a plan may waive it at most.
  public let waiverDays: Int?
  /// The kinds of documents it is about.
  public let inputs: Set<Plan.Kind>
  /// From which stage a plan is expected to satisfy it.
  public let stage: Stage
  /// The opening days of the plans it is about.
  public let inForce: (from: CivilDate?, to: CivilDate?)
  /// The parameters, in order.
  public internal(set) var parameters: [RuleParameter]
  /// When it is about a plan.
  public internal(set) var applies: CompiledExpression?
  /// The list that it runs over.
  public internal(set) var each: CompiledExpression?
  /// What must be true.
  public internal(set) var expect: CompiledExpression
  /// Values for the message, in order.
  public let values: [(name: String, expression: CompiledExpression)]
  /// What is pointed at, as written.
  public var atText: String? { at?.text }
  /// The message of a finding.
  public let message: MessageTemplatePair
  /// The message as written.
  public let messageText: BilingualText
  /// The type of the object `params`.
  let parameterType: ObjectType
  /// The list that it runs over, where that is a plain path.
  let eachPath: PlanPath?
  /// What is pointed at.
  let at: PlanPath?
  /// The edit that mends a plan.
  let fix: CompiledFix?
  /// The examples.
  let examples: [WrittenExample]
  /// Whether any source is in force only from a later day.
  let pendingFrom: CivilDate?
  /// Where the rule is written.
  let place: PackPlace

  /// The rule’s permanent name.
  public var id: RuleID { description.id }
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
