public import SourceText

/// Everything that one run found, ready for a reporter.
public struct LintRun: Sendable {
  /// The tool's version.
  public var version: String
  /// The day that the run took as today, `YYYY-MM-DD`.
  public var asOf: String
  /// The packs that were on, in the order in which they were named.
  public var packs: [PackSummary]
  /// The rules that ran or could have, by id: packs' rules and built-in checks with a finding.
  public var rules: [RuleDescription]
  /// The files by the bytes of their names, then those of configurations with findings.
  public var files: [LintedFile]
  /// The number of rules of the packs that were on.
  public var ruleCount: Int
  /// Outcomes of every rule on every plan, summed over the files.
  public var outcomes: OutcomeCounts
  /// Whether a baseline says which findings are old.
  public var hasBaseline = false

  /// A run; counts are summed by the caller.
  public init(
    version: String,
    asOf: String,
    packs: [PackSummary] = [],
    rules: [RuleDescription] = [],
    files: [LintedFile] = [],
    ruleCount: Int = 0,
    outcomes: OutcomeCounts = OutcomeCounts()
  ) {
    self.version = version
    self.asOf = asOf
    self.packs = packs
    self.rules = rules
    self.files = files
    self.ruleCount = ruleCount
    self.outcomes = outcomes
  }
}

/// A pack as a report names it.
public struct PackSummary: Hashable, Sendable {
  /// The pack's id, such as `gc-core`.
  public var id: String
  /// Its edition, such as `2026.1`.
  public var edition: String
  /// The digest of its files: `sha256:` and 64 hexadecimal digits.
  public var digest: String
  /// Its name.
  public var title: BilingualText

  /// A pack's name, edition and digest.
  public init(id: String, edition: String, digest: String, title: BilingualText) {
    self.id = id
    self.edition = edition
    self.digest = digest
    self.title = title
  }
}

/// One file that was read.
public struct LintedFile: Sendable {
  /// The text, for excerpts and positions.
  public var source: SourceFile
  /// `yaml`, `json` or `csv`.
  public var syntax: String
  /// The number of plans or records in it.
  public var plans: Int
  /// The digest of the file: `sha256:` and 64 hexadecimal digits.
  ///
  /// Worked out from the text whenever it is asked for, unless it was given.
  public var digest: String {
    get { givenDigest ?? Digest(of: source.bytes).description }
    set { givenDigest = newValue }
  }
  private var givenDigest: String?
  /// The findings, by `FindingOrder`.
  public var findings: [Finding]
  /// The outcomes of the rules, by plan; empty unless the run was asked to keep them.
  public var outcomes: [RuleOutcome]
  /// The plans, in order; empty unless the run was asked to keep them.
  public var summaries: [PlanSummary] = []

  /// A file and what was found in it; without a digest, it is that of the text.
  public init(
    source: SourceFile,
    syntax: String,
    plans: Int,
    digest: String? = nil,
    findings: [Finding] = [],
    outcomes: [RuleOutcome] = []
  ) {
    self.source = source
    self.syntax = syntax
    self.plans = plans
    givenDigest = digest
    self.findings = findings
    self.outcomes = outcomes
  }
}

/// The outcome of one rule on one plan or one element, for `--outcomes all`.
public struct RuleOutcome: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// What it said.
  public var outcome: Outcome
  /// The plan's id, where it has one.
  public var plan: String?
  /// The JSON Pointer of the element; empty for the whole plan.
  public var pointer: String
  /// Why it is inapplicable or untested, such as the path that is missing.
  public var reason: BilingualText?

  /// An outcome of a rule on a plan.
  public init(
    rule: RuleID,
    outcome: Outcome,
    plan: String? = nil,
    pointer: String = "",
    reason: BilingualText? = nil
  ) {
    self.rule = rule
    self.outcome = outcome
    self.plan = plan
    self.pointer = pointer
    self.reason = reason
  }
}

/// How often each outcome came.
public struct OutcomeCounts: Hashable, Sendable {
  /// The number of `passed`.
  public var passed = 0
  /// The number of `failed`, waived ones and those of the baseline included.
  public var failed = 0
  /// The number of `cantTell`.
  public var cantTell = 0
  /// The number of `inapplicable`.
  public var inapplicable = 0
  /// The number of `untested`.
  public var untested = 0

  /// Nothing counted.
  public init() {}

  /// How often an outcome came.
  public subscript(outcome: Outcome) -> Int {
    switch outcome {
    case .passed: passed
    case .failed: failed
    case .cantTell: cantTell
    case .inapplicable: inapplicable
    case .untested: untested
    }
  }

  /// Counts one more outcome, or so many more of a kind.
  public mutating func count(_ outcome: Outcome, times: Int = 1) {
    switch outcome {
    case .passed: passed += times
    case .failed: failed += times
    case .cantTell: cantTell += times
    case .inapplicable: inapplicable += times
    case .untested: untested += times
    }
  }

  /// Adds the counts of another file.
  public mutating func add(_ other: OutcomeCounts) {
    passed += other.passed
    failed += other.failed
    cantTell += other.cantTell
    inapplicable += other.inapplicable
    untested += other.untested
  }
}
