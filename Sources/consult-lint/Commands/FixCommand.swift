import DocumentSyntax
import Findings
import Reporting
import Rules
import SourceText

/// `fix`: applies the edits that findings offer, or shows what they would change.
struct FixCommand {
  private let arguments: Arguments
  private let writes: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    if arguments.has(.diff), arguments.has(.write) { throw .contradiction(.diff, .write) }
    writes = arguments.has(.write)
  }

  /// What became of a file.
  private struct Outcome: Sendable {
    var document: Document
    var result: PlanFixer.Result
    /// The bytes to write; `nil` where the text cannot be written as the file was.
    var bytes: [UInt8]?
  }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let options = try CheckOptions(arguments, terminal.language)
    let found = PlanFinder(options.paths, standardInput: options.standardInputName)
    let opened = try LintSession.open(arguments, options, found, on: &terminal)
    guard let session = opened else { return .failure }
    var failures = found.failures
    var totals = FixTotals()
    let mended = ParallelMap.map(found.inputs, jobs: options.jobs) { mend($0, session) }
    for (input, mended) in zip(found.inputs, mended) {
      switch mended {
      case .success(nil): continue
      case .failure(let error):
        failures.append(PlanFinder.Failure(path: input.name, error: error))
      case .success(.some(let outcome)):
        totals.add(outcome.result)
        try deliver(outcome, input, options, &totals, on: &terminal)
      }
    }
    for failure in failures { terminal.tell(.unreadable(failure.path, failure.error)) }
    guard failures.isEmpty else {
      return totals.files == 0 && failures.allSatisfy(\.error.isAbsence) ? .nothing : .failure
    }
    guard totals.files > 0 else {
      terminal.tell(CheckNote.noPlans(options.paths))
      return .nothing
    }
    for note in totals.notes(written: writes) { terminal.note(note) }
    if totals.isBlocked { return .failure }
    return !writes && totals.applied > 0 ? .findings : .clean
  }

  private func mend(
    _ input: PlanFinder.Input,
    _ session: LintSession
  ) -> Result<Outcome?, SystemError> {
    do throws(SystemError) {
      let document = try Document(path: input.path, name: input.name)
      guard input.isNamed || document.mayBePlan else { return .success(nil) }
      let allowed: Set<Fix.Safety> = arguments.has(.unsafe) ? [.safe, .needsReview] : [.safe]
      let fixer = PlanFixer(session.linters[input.name].linter, allowing: allowed)
      let result = fixer.mend(document.source, format: document.format)
      let bytes = document.bytes(of: result.source)
      return .success(Outcome(document: document, result: result, bytes: bytes))
    } catch {
      return .failure(error)
    }
  }

  private func deliver(
    _ outcome: Outcome,
    _ input: PlanFinder.Input,
    _ options: CheckOptions,
    _ totals: inout FixTotals,
    on terminal: inout Terminal
  ) throws(UsageError) {
    for refused in outcome.result.refused {
      terminal.note(FixWords.leftOut(input.name, refused.entry, refused.reason))
    }
    let old = outcome.document.source.bytes
    let new = outcome.result.source.bytes
    guard old != new else { return }
    guard let bytes = outcome.bytes else {
      terminal.tell(FixWords.refused(input.name, FixWords.encoding))
      totals.isBlocked = true
      return
    }
    guard writes, let path = input.path else {
      let isColoured = !writes && options.report.isColoured
      let diff = UnifiedDiff(input.name, from: old, to: new).bytes(isColoured: isColoured)
      return terminal.write(writes ? bytes : diff)
    }
    do throws(SystemError) {
      // What was written since it was read is not lost.
      guard try Document(path: path, name: input.name).digest == outcome.document.digest else {
        terminal.tell(FixWords.refused(input.name, FixWords.changed))
        totals.isBlocked = true
        return
      }
      try FileStore.replace(path, with: bytes)
    } catch {
      throw .unwritable(path, error)
    }
    for entry in outcome.result.applied { terminal.say(FixWords.applied(input.name, entry)) }
  }
}

/// What a run of `fix` comes to.
struct FixTotals {
  /// The number of files that were looked at.
  private(set) var files = 0
  /// The number of edits.
  private(set) var applied = 0
  /// Whether a file could not be mended.
  var isBlocked = false
  private var mended = 0
  private var waiting = 0

  /// Adds a file.
  mutating func add(_ result: PlanFixer.Result) {
    files += 1
    applied += result.applied.count
    mended += result.applied.isEmpty ? 0 : 1
    waiting += result.waiting
  }

  /// What is to be said at the end.
  func notes(written: Bool) -> [BilingualText] {
    FixWords.closing(applied, mended, isWritten: written)
      + (waiting > 0 ? [FixWords.waiting(waiting)] : [])
  }
}
