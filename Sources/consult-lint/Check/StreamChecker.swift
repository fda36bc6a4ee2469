import DocumentSyntax
import Findings
import Glibc
import Reporting
import Rules
import SourceText
import Synchronization

/// Lints the lines of standard input and writes a result for each, as soon as it is ready.
struct StreamChecker: Sendable {
  /// What the lines came to.
  struct Totals: Sendable {
    /// The number of lines that are not blank.
    var lines = 0
    /// The plans and findings, counted.
    var counts = RunTotals()
    /// How often each outcome came.
    var outcomes = OutcomeCounts()
    /// For each pack, the number of plans that it is about.
    var plansByPack: [String: Int] = [:]
    /// The states of the results.
    var states: Set<PlanResult.State> = []
    /// Why reading stopped before the end.
    var readFailure: SystemError?
    /// Why results could not be written.
    var writeFailure: SystemError?
  }

  /// The name of the stream in findings.
  let name: String
  /// What every line goes through.
  let linter: Linter
  /// The least severity that makes the run fail; `nil` is never.
  let failOn: Severity?
  /// What results say of rules again and again.
  private let rules = JSONRuleShelf()

  /// Lines of this length and more are linted one at a time, so that few stand in memory.
  private static let longLine = 1 << 20

  /// Reads to the end, or until nobody reads the results any longer.
  func run(jobs: Int) -> Totals {
    let isClosed = Atomic(false)
    let limit = linter.settings.limits.bytes
    let failure = Mutex<SystemError?>(nil)
    var totals = OrderedWork.run(
      LineReader(FileDescriptor(number: STDIN_FILENO), limit: limit),
      into: Totals(),
      jobs: jobs,
      next: { reader -> Step? in
        guard !isClosed.load(ordering: .relaxed) else { return nil }
        guard let line = reader.next() else {
          failure.withLock { $0 = reader.failure }
          return nil
        }
        return line.bytes.count < StreamChecker.longLine ? .line(line) : .answer(answer(to: line))
      },
      work: { step in
        switch step {
        case .line(let line): answer(to: line)
        case .answer(let answer): answer
        }
      },
      take: { totals, answer in
        guard !isClosed.load(ordering: .relaxed) else { return }
        totals.add(answer)
        do throws(SystemError) {
          try FileDescriptor(number: STDOUT_FILENO).write(answer.bytes)
        } catch {
          isClosed.store(true, ordering: .relaxed)
          if error.code != EPIPE { totals.writeFailure = error }
        }
      }
    )
    totals.readFailure = failure.withLock { $0 }
    return totals
  }

  /// A line to be linted, or one that was linted as it was read.
  private enum Step: Sendable {
    case line(LineReader.Line)
    case answer(Answer)
  }

  /// The result of a line with what it adds to the totals.
  fileprivate struct Answer: Sendable {
    var bytes: [UInt8]
    var counts: RunTotals
    var outcomes: OutcomeCounts
    var plansByPack: [String: Int]
    var state: PlanResult.State
  }

  private func answer(to line: LineReader.Line) -> Answer {
    let (source, problems) = SourceFile.decode(name: name, bytes: line.bytes)
    var linted = linter.lint(source, format: .json)
    if !problems.isEmpty {
      linted.file.findings += DocumentReader.findings(of: problems)
      FindingOrder.sort(&linted.file.findings)
    }
    let counts = RunTotals(linted.file)
    let state = state(of: linted, counts)
    let result = PlanResult(
      line: line.number,
      plan: linted.planID,
      state,
      linted.file,
      counts,
      linted.counts
    )
    return Answer(
      bytes: result.bytes(rules),
      counts: counts,
      outcomes: linted.counts,
      plansByPack: linted.plansByPack,
      state: state
    )
  }

  private func state(of linted: Linter.Result, _ counts: RunTotals) -> PlanResult.State {
    let findings = linted.file.findings
    if findings.contains(where: \.rule.isEngineFault) { return .failure }
    if let failOn, counts.failed(atLeast: failOn) > 0 { return .findings }
    return linted.counts.answers > 0 || !findings.isEmpty ? .clean : .nothing
  }
}

extension StreamChecker.Totals {
  /// Adds the result of a line.
  fileprivate mutating func add(_ answer: StreamChecker.Answer) {
    lines += 1
    counts.add(answer.counts)
    outcomes.add(answer.outcomes)
    plansByPack.merge(answer.plansByPack, uniquingKeysWith: +)
    states.insert(answer.state)
  }
}
