import DocumentSyntax
import Findings
import PlanSchema
import Reporting
import SourceText

/// Packs and settings of one run, ready to lint files on any thread.
struct LintSession: Sendable {
  /// What became of one input.
  enum Result: Sendable {
    /// It was linted.
    case linted(LintedFile, OutcomeCounts)
    /// It stood in a folder and is no plan.
    case leftOut
    /// It could not be read.
    case failed(PlanFinder.Failure)
  }

  private let asOf: CivilDate?

  /// The packs and settings that a command line asks for.
  init(_ arguments: Arguments, _ options: CheckOptions) throws(UsageError) {
    asOf = options.asOf
  }

  /// Whether a pack has mistakes, so that no plan can be checked.
  var hasFaultyPacks: Bool { false }

  /// The mistakes of the packs, as a run over their files.
  var packRun: LintRun { LintRun(version: ToolVersion.current, asOf: "") }

  /// Reads and lints one input.
  func lint(_ input: PlanFinder.Input) -> Result {
    do throws(SystemError) {
      let document = try Document(path: input.path, name: input.name)
      guard input.isNamed || document.mayBePlan else { return .leftOut }
      return lint(document)
    } catch {
      return .failed(PlanFinder.Failure(path: input.name, error: error))
    }
  }

  private func lint(_ document: Document) -> Result {
    let (tree, findings) = DocumentReader.read(document.source, as: document.format)
    let read =
      document.format == .csv ? PlanReader.readRecords(tree) : PlanReader.readPlans(tree)
    let file = LintedFile(
      source: document.source,
      syntax: document.format.rawValue,
      plans: read.plans.count,
      digest: "\(Digest(of: document.bytes))",
      findings: (document.findings + findings + read.findings).sorted(by: FindingOrder.precedes)
    )
    return .linted(file, OutcomeCounts())
  }

  /// What the results of all inputs come to.
  struct Total {
    /// The run.
    var run: LintRun
    /// The inputs that could not be read.
    var failures: [PlanFinder.Failure] = []
    /// The number of files of folders that are no plans.
    var leftOut = 0
  }

  /// The run that results make, in the order of the inputs.
  func run(of results: [Result]) -> Total {
    var total = Total(
      run: LintRun(version: ToolVersion.current, asOf: asOf.map { "\($0)" } ?? "")
    )
    for result in results {
      switch result {
      case .leftOut: total.leftOut += 1
      case .failed(let failure): total.failures.append(failure)
      case .linted(let file, let counts):
        total.run.files.append(file)
        total.run.outcomes.add(counts)
      }
    }
    return total
  }
}
