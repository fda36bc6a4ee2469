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

  private let inputs: [PlanFinder.Input]
  private let asOf: CivilDate
  private let failOn: Configuration.FailLevel?
  /// The rules that the reports describe.
  let describedRules: DescribedRules
  let store: ConfigurationStore
  private let packs: ConfiguredPacks
  let linters: ConfiguredLinters
  /// The results of earlier runs; `nil` where none are asked for.
  let cache: ResultCache?
  private let cacheKeys: [CacheKey]
  /// What was there before.
  let baselines: BaselineShelf
  /// Where the time goes; `nil` unless `--statistics` asks.
  let costs: CostLedger?

  /// The packs and settings that a command line and the configurations of the inputs ask for.
  init(
    _ arguments: Arguments,
    asOf: CivilDate,
    inputs: [PlanFinder.Input],
    reading: PackShelf.Reading = .prepared
  ) throws(UsageError) {
    self.inputs = inputs
    self.asOf = asOf
    describedRules = arguments.describedRules
    costs = arguments.has(.statistics) ? CostLedger(since: Clock.nanoseconds) : nil
    failOn = arguments.value(.failOn).map { word in
      Severity(rawValue: word).map { .severity($0) } ?? .never
    }
    let names = inputs.map(\.name)
    var store = try ConfigurationStore(arguments, for: names)
    packs = try ConfiguredPacks(arguments, &store, reading)
    baselines = try BaselineShelf(arguments, for: names, &store)
    linters = try ConfiguredLinters(arguments, asOf: asOf, names, store, packs)
    self.store = store
    cache = try LintSession.cache(arguments)
    cacheKeys = cache == nil ? [] : linters.entries.map { CacheKey($0.linter) }
  }

  /// The cache that is asked for; plans that a report shows are not in it, so that it is not used.
  private static func cache(_ arguments: Arguments) throws(UsageError) -> ResultCache? {
    guard let folder = arguments.value(.cache), !arguments.asksForPlans else { return nil }
    do throws(SystemError) {
      return try ResultCache(in: folder)
    } catch {
      throw .unwritable(folder, error)
    }
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

  /// A run without files.
  var emptyRun: LintRun { LintRun(version: ToolVersion.current, asOf: "\(asOf)") }

  /// The packs for an input.
  func shelf(of input: PlanFinder.Input) -> PackShelf { packs[store.position(for: input.name)] }

  /// Whether a baseline is held against the findings, which takes all of them together.
  var hasBaselines: Bool { !baselines.all.isEmpty }

  /// Reads and lints one input, with so many workers.
  func lint(_ input: PlanFinder.Input, jobs: Int = 1) -> Result {
    let start = costs == nil ? 0 : Clock.nanoseconds
    do throws(SystemError) {
      let document = try Document(path: input.path, name: input.name)
      guard input.isNamed || document.mayBePlan else { return .leftOut }
      let read = costs == nil ? 0 : Clock.nanoseconds
      let result = lint(document, jobs: jobs)
      costs?.add(reading: read - start, result.costs)
      return .linted(result, name: input.name)
    } catch {
      return .failed(PlanFinder.Failure(path: input.name, error: error))
    }
  }

  private func lint(_ document: Document, jobs: Int) -> Linter.Result {
    let position = linters.position(of: document.source.name)
    let cached = cache.map { cache in (cache, cacheKeys[position].name(for: document)) }
    if let (cache, name) = cached, let result = cache.result(named: name, about: document) {
      return result
    }
    let file = linters.entries[position].linter.begin(document.source, format: document.format)
    var result = lint(file, of: document, jobs: jobs)
    if !document.problems.isEmpty {
      result.file.findings += document.findings
      FindingOrder.sort(&result.file.findings)
    }
    if let (cache, name) = cached { cache.keep(result, named: name) }
    return result
  }

  /// Lints the stretches of a file; its digest is taken meanwhile.
  private func lint(_ file: FileRun, of document: Document, jobs: Int) -> Linter.Result {
    let shares = [nil] + file.stretches.map { Optional($0) }
    // A few plans are not worth a second worker.
    let workers = file.stretches.count > 1 ? jobs : 1
    let done = ParallelMap.map(shares, jobs: workers) { stretch in
      let digest = stretch == nil ? "\(document.digest)" : nil
      return (digest: digest, part: stretch.map { file.lint($0) })
    }
    let digest = done.first?.digest
    var result = file.result((consume done).compactMap(\.part))
    if let digest { result.file.digest = digest }
    return result
  }

  /// The run that results make, in the order of the inputs.
  func total(of results: [Result]) -> Total {
    var gathering = Gathering(self)
    for result in results { gathering.add(result) }
    return gathering.total()
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
