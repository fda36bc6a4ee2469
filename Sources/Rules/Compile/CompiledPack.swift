internal import CEL
public import Findings

/// A pack that is ready to run.
///
/// What a run does not need is worked out when it is asked for.
public struct CompiledPack: Sendable {
  /// The id, edition, digest and title.
  public let summary: PackSummary
  /// What the ids of its rules start with.
  public let prefix: String
  /// Whether it is on without a configuration.
  public let isOnByDefault: Bool
  /// For how many days from the run a plan may waive one of its rules at most.
  public let waiverDays: Int?
  /// The ids of its rules, in the order of `rules`.
  public let ruleIDs: [RuleID]

  private(set) var contents: Lazily<PackContents>
  let details: Lazily<PackDetails>

  init(
    summary: PackSummary,
    prefix: String,
    isOnByDefault: Bool,
    waiverDays: Int?,
    ruleIDs: [RuleID],
    contents: Lazily<PackContents>,
    details: Lazily<PackDetails>
  ) {
    self.summary = summary
    self.prefix = prefix
    self.isOnByDefault = isOnByDefault
    self.waiverDays = waiverDays
    self.ruleIDs = ruleIDs
    self.contents = contents
    self.details = details
  }

  /// The pack’s permanent name.
  public var id: String { summary.id }

  /// When it is about a plan.
  public var applies: CompiledExpression? { contents.value.applies }

  /// The same condition in words.
  public var appliesWhen: BilingualText? { contents.value.appliesWhen }

  /// Its rules, in the order of files and of writing.
  public var rules: [CompiledRule] { contents.value.rules }

  /// The rules of other packs that it cites.
  public var overlays: [CompiledOverlay] { contents.value.overlays }

  /// The terms that its expressions see: those of `base`, then its own.
  var terms: TermSet {
    get { contents.value.terms }
    set {
      var changed = contents.value
      changed.terms = newValue
      contents = Lazily(changed)
    }
  }

  /// The periods that its expressions see.
  var periods: PeriodTable? { contents.value.periods }

  /// How settled it is.
  public var status: String { details.value.status }

  /// What it covers.
  public var covers: [BilingualText] { details.value.covers }

  /// What it must never claim.
  public var neverClaims: [BilingualText] { details.value.neverClaims }

  /// The principles that it describes.
  public var principles: [Principle] { details.value.principles }

  /// The sources that it describes.
  public var authorities: [Authority] { details.value.authorities }

  /// The clauses that fix the periods of its table.
  var periodClauses: [PeriodClause] { details.value.periodClauses }

  /// What no rule can tell from a plan, and why.
  public var unchecked: [UncheckedRequirement] { details.value.unchecked }

  /// Its editions, the oldest first; empty where it does not tell, and in a prepared pack.
  public var history: [HistoryEntry] { details.value.history }

  /// The ids of rules that it no longer has, in order; empty in a prepared pack.
  var retired: [RuleID] { details.value.retired }

  /// Why changes of its rules that no example notices are let be; empty in a prepared pack.
  public var mutantReasons: [MutantReason] { details.value.mutantReasons }
}

/// What a run needs of a pack that is on or whose rules are cited.
struct PackContents: Sendable {
  var applies: CompiledExpression?
  var appliesWhen: BilingualText?
  var rules: [CompiledRule]
  var overlays: [CompiledOverlay]
  var terms: TermSet
  var periods: PeriodTable?
}

/// What people are told of a pack.
struct PackDetails: Sendable {
  var status: String
  var covers: [BilingualText]
  var neverClaims: [BilingualText]
  var principles: [Principle]
  var authorities: [Authority]
  var periodClauses: [PeriodClause]
  var unchecked: [UncheckedRequirement]
  var mutantReasons: [MutantReason]
  var history: [HistoryEntry] = []
  var retired: [RuleID] = []
}

/// A rule of another pack that a pack cites.
public struct CompiledOverlay: Sendable {
  /// The rule.
  public let rule: RuleID
  /// What is cited.
  public let citations: [Citation]
  /// The principles that the rule serves in the citing pack.
  public let principles: [String]
  /// The severity while the pack is on, where it is higher.
  public let severity: Severity?
  /// Parameters while the pack is on, as written.
  public let params: [String: [String]]
  /// The rule that is asked instead while the pack is on and about the plan.
  public let givesWayTo: RuleID?
}

/// The terms that the expressions of one pack see.
struct TermSet: Sendable {
  /// The type of the object `term`.
  let type: ObjectType
  /// The terms by slot.
  let terms: [CompiledTerm]
  /// How many of the first terms are those of `base`.
  var baseCount = 0
  /// The type of the set of that `base`, which tells one edition of it from another.
  var baseType: ObjectType?

  /// Makes all terms so far those of `base`.
  mutating func becomeBase() {
    baseCount = terms.count
    baseType = type
  }

  static let empty = TermSet(
    type: ObjectType(name: "Terms", fields: []),
    terms: []
  )
}
