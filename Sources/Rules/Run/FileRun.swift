internal import DocumentSyntax
internal import Findings
internal import PlanSchema
internal import SourceText

/// One file on its way through the rules, in stretches of plans.
///
/// Each stretch may be linted on any thread, and in any order; the result of all is that of a
/// file that is linted as one.
public struct FileRun: Sendable {
  /// What came of one stretch.
  public struct Part: Sendable {
    fileprivate var planCount = 0
    fileprivate var planID: String?
    /// What is said of the shape of plans.
    fileprivate var shape: [Finding] = []
    /// What rules say.
    fileprivate var findings: [Finding] = []
    fileprivate var outcomes: [RuleOutcome] = []
    fileprivate var counts = OutcomeCounts()
    fileprivate var summaries: [PlanSummary] = []
    /// For each pack that is on, the number of plans that it is about.
    fileprivate var planCounts: [Int]
    fileprivate var waivers: [WaiverRecord] = []
    fileprivate var costs: LintCosts?
  }

  /// The fewest plans that are worth a stretch of their own.
  private static let leastStretch = 32
  /// The most stretches of a file, since findings on the shape of each are kept until the end.
  private static let mostStretches = 64

  /// The stretches that make up the file; the same whoever lints them.
  public let stretches: [Range<Int>]
  private let linter: Linter
  private let source: SourceFile
  private let format: SyntaxFormat
  private let intake: PlanIntake
  private let costs: LintCosts?

  init(_ source: SourceFile, _ format: SyntaxFormat, _ linter: Linter) {
    var watch = StopWatch(linter.settings.clock)
    let limits = linter.settings.limits
    let (tree, syntax) = DocumentReader.read(source, as: format, limits: limits)
    watch.lap(\.syntax)
    intake = PlanIntake(tree, after: syntax)
    watch.lap(\.decoding)
    let count = intake.count
    let length = max(
      FileRun.leastStretch,
      (count + FileRun.mostStretches - 1) / FileRun.mostStretches
    )
    stretches = stride(from: 0, to: count, by: length).map { $0..<min(count, $0 + length) }
    self.linter = linter
    self.source = source
    self.format = format
    costs = watch.costs
  }

  /// Reads the plans of a stretch and holds them against the rules.
  public func lint(_ stretch: Range<Int>) -> Part {
    var watch = StopWatch(linter.settings.clock)
    let (plans, shape) = intake.read(stretch)
    watch.lap(\.decoding)
    var part = Part(
      planCount: plans.count,
      planID: plans.first?.id,
      shape: shape,
      planCounts: Array(repeating: 0, count: linter.positionsOn.count)
    )
    var desk = linter.desks.take() ?? RuleDesk(ruleCount: linter.rules.count)
    for plan in plans { lint(plan, &desk, &watch, into: &part) }
    linter.desks.put(desk)
    part.costs = watch.costs
    return part
  }

  private func lint(
    _ plan: Plan,
    _ desk: inout RuleDesk,
    _ watch: inout StopWatch,
    into part: inout Part
  ) {
    desk.begin(linter)
    var run = PlanRun(plan, linter, desk)
    // The run has the desk for itself meanwhile, so that noting a program copies nothing.
    desk = RuleDesk(ruleCount: 0)
    run.runAll(&watch)
    if !linter.settings.ignoresWaivers {
      part.waivers += run.applyWaivers(WaiverBook(plan, linter))
    }
    part.findings.take(&run.findings)
    part.counts.add(run.counts)
    part.outcomes += run.outcomes
    if linter.settings.keepsSummaries { part.summaries.append(run.summary()) }
    for (place, pack) in linter.positionsOn.enumerated() where run.packApplies(pack) {
      part.planCounts[place] += 1
    }
    desk = run.leaveDesk()
    watch.lap(\.rest)
  }

  /// What became of the file; `parts` are those of all stretches, in their order.
  public func result(_ parts: consuming [Part]) -> Linter.Result {
    var watch = StopWatch(linter.settings.clock)
    var parts = parts
    let planCount = parts.reduce(0) { $0 + $1.planCount }
    var result = Linter.Result(
      file: LintedFile(source: source, syntax: format.rawValue, plans: planCount),
      counts: OutcomeCounts(),
      plansByPack: [:]
    )
    if planCount == 1 { result.planID = parts.lazy.compactMap(\.planID).first }
    var findings = intake.findings(parts.map(\.shape))
    for index in parts.indices { findings.take(&parts[index].findings) }
    for part in parts {
      result.counts.add(part.counts)
      result.file.outcomes += part.outcomes
      result.file.summaries += part.summaries
      result.waivers += part.waivers
      for (pack, count) in zip(linter.packsOn, part.planCounts) where count > 0 {
        result.plansByPack[pack.id, default: 0] += count
      }
    }
    FindingOrder.sort(&findings)
    result.file.findings = findings
    watch.lap(\.rest)
    result.costs = ([costs, watch.costs] + parts.map(\.costs)).reduce(nil) { sum, costs in
      guard var sum else { return costs }
      if let costs { sum.add(costs) }
      return sum
    }
    return result
  }
}

extension [Finding] {
  /// Adds findings that nobody else needs; where there were none, they are not even copied.
  fileprivate mutating func take(_ others: inout [Finding]) {
    if isEmpty { swap(&self, &others) } else { self += others }
  }
}
