import DocumentSyntax
import Findings
import PlanSchema
import Rules
import SourceText

/// Packs and settings of one run, ready to lint files on any thread.
struct LintSession: Sendable {
  /// What became of one input.
  enum Result: Sendable {
    /// It was linted.
    case linted(Linter.Result)
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
  }

  private let linter: Linter
  private let shelf: PackShelf

  /// The packs and settings that a command line asks for.
  init(_ arguments: Arguments, asOf: CivilDate) throws(UsageError) {
    shelf = try PackShelf(naming: arguments.list(.packs))
    var settings = LintSettings(asOf: asOf, packs: shelf.named)
    settings.stage = arguments.value(.stage).flatMap(Stage.init).map { .fixed($0) } ?? .auto
    if shelf.mistakes.isEmpty {
      settings.only = try shelf.rules(named: arguments.list(.only))
      settings.skip = try shelf.rules(named: arguments.list(.skip))
    }
    settings.ignoresWaivers = arguments.has(.noWaivers)
    settings.keepsOutcomes = arguments.value(.outcomes) == "all"
    linter = Linter(packs: shelf.packs, settings: settings)
  }

  /// Whether a pack has mistakes, so that no plan can be checked.
  var hasFaultyPacks: Bool { !shelf.mistakes.isEmpty }

  /// The mistakes of the packs, as a run over their files.
  var packRun: LintRun {
    var run = emptyRun
    run.files = shelf.mistakes
    run.rules = BuiltInChecks.found(in: run.files)
    return run
  }

  private var emptyRun: LintRun {
    LintRun(version: ToolVersion.current, asOf: "\(linter.settings.asOf)")
  }

  /// Reads and lints one input.
  func lint(_ input: PlanFinder.Input) -> Result {
    do throws(SystemError) {
      let document = try Document(path: input.path, name: input.name)
      guard input.isNamed || document.mayBePlan else { return .leftOut }
      var result = linter.lint(document.source, format: document.format)
      if !document.problems.isEmpty {
        result.file.findings += document.findings
        result.file.findings.sort(by: FindingOrder.precedes)
      }
      result.file.digest = "\(document.digest)"
      return .linted(result)
    } catch {
      return .failed(PlanFinder.Failure(path: input.name, error: error))
    }
  }

  /// The run that results make, in the order of the inputs.
  func total(of results: [Result]) -> Total {
    var total = Total(run: emptyRun)
    var plansByPack: [String: Int] = [:]
    for result in results {
      switch result {
      case .leftOut: total.leftOut += 1
      case .failed(let failure): total.failures.append(failure)
      case .linted(let result):
        total.run.files.append(result.file)
        total.run.outcomes.add(result.counts)
        plansByPack.merge(result.plansByPack, uniquingKeysWith: +)
      }
    }
    guard !total.run.files.isEmpty else { return total }
    total.run.packs = linter.packsOn.map(\.summary)
    total.run.ruleCount = linter.ruleCount
    total.run.rules = linter.ruleDescriptions + BuiltInChecks.found(in: total.run.files)
    if total.run.files.contains(where: { $0.plans > 0 }) {
      total.idlePacks = linter.packsOn.map(\.id).filter { plansByPack[$0, default: 0] == 0 }
    }
    return total
  }
}
