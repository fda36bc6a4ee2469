internal import CEL
public import DocumentSyntax
public import Findings
internal import PlanSchema
public import SourceText

/// The door of the room: packs and settings in, then files in and findings out.
///
/// It never changes; any number of threads may use one. Expressions are compiled once, with the
/// packs. It is a class so that handing it on for every plan counts one reference, not dozens.
public final class Linter: Sendable {
  /// Every pack that was given, on or not.
  public let packs: [CompiledPack]
  /// The packs that are on, in the order in which they were named or given.
  public let packsOn: [CompiledPack]
  /// What the run was asked to do.
  public let settings: LintSettings
  /// The ids of packs that were asked for and are not there.
  public let unknownPacks: [String]
  let rules: [ActiveRule]
  let baseTerms: TermSet
  /// What an example asks for; `nil` in a run over plans.
  let trial: Trial?
  let desks = DeskRoom()
  let positionsOn: [Int]
  private let knownRules: [String: ActiveRule]
  private let allRuleIDs: Lazily<Set<String>>

  /// What became of one file.
  public struct Result: Sendable {
    /// The file with its findings.
    public var file: LintedFile
    /// How often each outcome came.
    public var counts: OutcomeCounts
    /// For each pack that is on, the number of plans of the file that it is about.
    public var plansByPack: [String: Int]
    /// The id of the plan; `nil` where it has none or the file holds more or less than one.
    public var planID: String?
    /// The waivers of each plan, its own first, and what became of them.
    public var waivers: [WaiverRecord] = []
    /// Where the time went; `nil` unless the settings have a clock.
    public var costs: LintCosts?

    /// A file with what was said of it.
    public init(
      file: LintedFile,
      counts: OutcomeCounts,
      plansByPack: [String: Int],
      waivers: [WaiverRecord] = []
    ) {
      self.file = file
      self.counts = counts
      self.plansByPack = plansByPack
      self.waivers = waivers
    }
  }

  /// A linter with every pack at hand, since packs that are on may cite rules of others.
  public init(packs: [CompiledPack], settings: LintSettings) {
    self.packs = packs
    self.settings = settings
    trial = nil
    let ids = settings.packs ?? packs.filter(\.isOnByDefault).map(\.id)
    let positions = ids.map { id in packs.firstIndex { $0.id == id } }
    unknownPacks = zip(ids, positions).compactMap { $1 == nil ? $0 : nil }
    positionsOn = positions.compactMap { $0 }
    packsOn = positionsOn.map { packs[$0] }
    rules = ActiveRule.all(of: packs, on: Set(positionsOn), settings)
    baseTerms = packs.first { $0.id == "base" }?.terms ?? .empty
    knownRules = Dictionary(rules.map { ($0.rule.id.rawValue, $0) }, uniquingKeysWith: { $1 })
    allRuleIDs = Lazily { Set(packs.flatMap { $0.ruleIDs.map(\.rawValue) }) }
  }

  /// What an example of a rule asks for besides settings.
  struct Trial: Sendable {
    /// The kind of document that the example stands for.
    var kind: Plan.Kind?
  }

  /// A linter of one rule for its examples: no condition of a pack counts.
  init(
    trying rule: CompiledRule,
    at pack: Int,
    of packs: [CompiledPack],
    _ settings: LintSettings,
    _ trial: Trial
  ) {
    self.packs = packs
    self.settings = settings
    self.trial = trial
    unknownPacks = []
    positionsOn = [pack]
    packsOn = [packs[pack]]
    rules = [
      ActiveRule(rule, of: packs[pack], at: pack, position: 0, isOn: true, overlays: [], settings)
    ]
    baseTerms = packs.first { $0.id == "base" }?.terms ?? .empty
    knownRules = [:]
    allRuleIDs = Lazily([])
  }

  /// The rules that run, described with the severities of this run.
  public var ruleDescriptions: [RuleDescription] { rules.map(description) }

  /// Those of the rules that run whose ids are named, described in the order in which they run.
  public func descriptions(of ids: Set<RuleID>) -> [RuleDescription] {
    rules.filter { ids.contains($0.rule.id) }.map(description)
  }

  private func description(of active: ActiveRule) -> RuleDescription {
    var description = active.rule.description
    description.severity = active.severity
    description.authority = active.citations { _ in true }
    description.principles = principles(of: active) { _ in true }
    return description
  }

  /// The ids of the rules that run.
  public var ruleIDs: [RuleID] { rules.map(\.rule.id) }

  /// The number of rules that run.
  public var ruleCount: Int { rules.count }

  /// Reads a file and holds it against the rules; never fails.
  public func lint(_ source: SourceFile, format: SyntaxFormat) -> Result {
    let file = FileRun(source, format, self)
    return file.result(file.stretches.map { file.lint($0) })
  }

  /// Reads a file whose plans are to be held against the rules in stretches, on several threads.
  public func begin(_ source: SourceFile, format: SyntaxFormat) -> FileRun {
    FileRun(source, format, self)
  }

  /// Whether a run would say anything of a rule: it runs, it is a check of documents, or unknown.
  public func speaks(of rule: RuleID) -> Bool {
    knownRules[rule.rawValue] != nil || !allRuleIDs.value.contains(rule.rawValue)
  }

  /// The rule that runs under an id.
  func rule(_ id: String) -> ActiveRule? { knownRules[id] }

  /// Whether any pack that was given has a rule of that id.
  func knows(_ id: String) -> Bool { allRuleIDs.value.contains(id) }

  /// Rules whose ids are near to one that does not exist.
  func rules(near id: String) -> [String] { NearWords.near(id, in: allRuleIDs.value.sorted()) }
}
