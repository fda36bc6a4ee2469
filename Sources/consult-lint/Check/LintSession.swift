import DocumentSyntax
import Findings
import PlanSchema
import Reporting
import Rules
import SourceText

/// Packs, configurations and settings of one run, ready to lint files on any thread.
struct LintSession: Sendable {
  /// What became of one input.
  enum Result: Sendable {
    /// It was linted.
    case linted(Linter.Result, name: String)
    /// It stood in a folder and is no plan.
    case leftOut
    /// It could not be read.
    case failed(PlanFinder.Failure)
  }

  /// What the results of all inputs come to.
  struct Total {
    /// The run.
    var run: LintRun
    /// The inputs that could not be read.
    var failures: [PlanFinder.Failure] = []
    /// The number of files of folders that are no plans.
    var leftOut = 0
    /// The packs that are on and are about none of the plans.
    var idlePacks: [String] = []
    /// The least severity that makes the run fail, for each file of the run; `nil` is never.
    var failOn: [Severity?] = []
    /// The path of the baseline of each file that was linted.
    var baselines: [String?] = []
    /// What the baselines know of the findings.
    var comparison = BaselineComparison()
    /// The waivers, in the order of the files.
    var waivers: [PlacedWaiver] = []
  }

  private let inputs: [PlanFinder.Input]
  private let asOf: CivilDate
  private let failOn: Configuration.FailLevel?
  /// Whether rules without a finding are described too.
  private let describesAll: Bool
  let store: ConfigurationStore
  private let packs: ConfiguredPacks
  let linters: ConfiguredLinters
  /// What was there before.
  let baselines: BaselineShelf

  /// The packs and settings that a command line and the configurations of the inputs ask for.
  init(
    _ arguments: Arguments,
    asOf: CivilDate,
    inputs: [PlanFinder.Input],
    reading: PackShelf.Reading = .prepared
  ) throws(UsageError) {
    self.inputs = inputs
    self.asOf = asOf
    describesAll = arguments.asksForRules
    failOn = arguments.value(.failOn).map { word in
      Severity(rawValue: word).map { .severity($0) } ?? .never
    }
    let names = inputs.map(\.name)
    var store = try ConfigurationStore(arguments, for: names)
    packs = try ConfiguredPacks(arguments, &store, reading)
    baselines = try BaselineShelf(arguments, for: names, &store)
    linters = try ConfiguredLinters(arguments, asOf: asOf, names, store, packs)
    self.store = store
  }

  /// The language that the configuration of the first input asks for.
  var language: ReportLanguage? {
    let position = inputs.lazy.compactMap { store.position(for: $0.name) }.first
    let setting = position.flatMap { store.all[$0].configuration.language }
    return setting.flatMap { ReportLanguage(rawValue: $0.value) }
  }

  /// Why no plan can be checked; `nil` where nothing stands against it.
  var fault: BilingualText? {
    if store.all.contains(where: \.hasMistakes) { return CheckNote.faultyConfiguration }
    return packMistakes.isEmpty ? nil : CheckNote.faultyPacks
  }

  /// The mistakes of configurations, else of packs, as a run over their files.
  var faultRun: LintRun {
    var run = emptyRun
    run.files = store.mistakes
    if !store.all.contains(where: \.hasMistakes) { run.files += packMistakes }
    run.rules = BuiltInChecks.found(in: run.files)
    return run
  }

  private var packMistakes: [LintedFile] {
    var seen: Set<String> = []
    let used = inputs.map { packs[store.position(for: $0.name)] }
    return used.flatMap(\.mistakes).filter { seen.insert($0.source.name).inserted }
  }

  private var emptyRun: LintRun { LintRun(version: ToolVersion.current, asOf: "\(asOf)") }

  /// The packs for an input.
  func shelf(of input: PlanFinder.Input) -> PackShelf { packs[store.position(for: input.name)] }

  /// Reads and lints one input.
  func lint(_ input: PlanFinder.Input) -> Result {
    do throws(SystemError) {
      let document = try Document(path: input.path, name: input.name)
      guard input.isNamed || document.mayBePlan else { return .leftOut }
      var result = linters[input.name].linter.lint(document.source, format: document.format)
      if !document.problems.isEmpty {
        result.file.findings += document.findings
        result.file.findings.sort(by: FindingOrder.precedes)
      }
      result.file.digest = "\(document.digest)"
      return .linted(result, name: input.name)
    } catch {
      return .failed(PlanFinder.Failure(path: input.name, error: error))
    }
  }

  /// The run that results make, in the order of the inputs.
  func total(of results: [Result]) -> Total {
    var total = Total(run: emptyRun)
    var plansByPack: [String: Int] = [:]
    var used: [Linter] = []
    var inputs: [(baseline: String?, linter: Linter)] = []
    var waivers = WaiverLedger(store)
    for result in results {
      switch result {
      case .leftOut: total.leftOut += 1
      case .failed(let failure): total.failures.append(failure)
      case .linted(let result, let name):
        let entry = linters[name]
        used.append(entry.linter)
        inputs.append((baselines.path(for: entry.configuration), entry.linter))
        total.run.files.append(result.file)
        total.run.outcomes.add(result.counts)
        total.failOn.append(threshold(entry.configuration))
        waivers.add(result.waivers, of: result.file, entry)
        plansByPack.merge(result.plansByPack, uniquingKeysWith: +)
      }
    }
    guard !total.run.files.isEmpty else { return total }
    describe(&total, by: used, plansByPack)
    total.baselines = inputs.map(\.baseline)
    total.comparison.cover(&total.run.files, inputs, baselines)
    waivers.close(missing: { !FileStore.exists($0) })
    total.waivers = waivers.all
    for file in waivers.files {
      total.run.files.append(file)
      total.failOn.append(threshold(store.position(ofFile: file.source.name)))
    }
    total.run.rules += BuiltInChecks.found(in: total.run.files)
    return total
  }

  /// Names packs and rules once, though several linters may have them.
  private func describe(_ total: inout Total, by used: [Linter], _ plansByPack: [String: Int]) {
    var digests: Set<String> = []
    var rules: Set<RuleID> = []
    var idle: [String] = []
    let found =
      describesAll
      ? nil : Set(total.run.files.flatMap { $0.findings.map(\.rule) })
    // The same linter serves many files; each kind of it is looked at once.
    var kinds: Set<[String]> = []
    for linter in used {
      let kind =
        linter.packsOn.map(\.summary.digest) + linter.settings.only.map(\.rawValue).sorted()
      let isNew = kinds.insert(kind + linter.settings.skip.map(\.rawValue).sorted()).inserted
      guard isNew else { continue }
      for pack in linter.packsOn where digests.insert(pack.summary.digest).inserted {
        total.run.packs.append(pack.summary)
        idle.append(pack.id)
      }
      let new = linter.ruleIDs.filter { rules.insert($0).inserted }
      total.run.rules += linter.descriptions(of: found?.intersection(new) ?? Set(new))
    }
    total.run.ruleCount = rules.count
    guard total.run.files.contains(where: { $0.plans > 0 }) else { return }
    total.idlePacks = idle.filter { plansByPack[$0, default: 0] == 0 }
  }

  /// The least severity that makes a run fail; `nil` is never.
  func threshold(_ configuration: Int?) -> Severity? {
    let setting = configuration.flatMap { store.all[$0].configuration.failOn }
    return switch failOn ?? setting?.value {
    case .severity(let severity): severity
    case .never: nil
    case nil: .error
    }
  }
}
