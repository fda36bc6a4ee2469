import Findings
import Reporting
import Rules

/// The work of `check`: files in, the reports' pieces and counts out.
struct CheckRun: Sendable {
  /// What a run came to.
  struct Outcome {
    /// The counts, packs and rules.
    var total: LintSession.Total
    /// The pieces of the reports.
    var reports: ReportSet.Gathering
    /// The reports.
    var entries: [ReportSet.Entry]
  }

  private let session: LintSession
  private let reports: ReportSet
  private let jobs: Int
  /// Whether reports are made when the last file was linted, rather than file by file.
  private let isWhole: Bool

  init(_ session: LintSession, _ reports: ReportSet, jobs: Int) {
    self.session = session
    self.reports = reports
    self.jobs = jobs
    isWhole = session.hasBaselines || reports.needWholeRun
  }

  /// One input after its way through the rules and the reports.
  private struct Linted: Sendable {
    var result: LintSession.Result
    var pieces: [[ReportPiece]] = []
  }

  /// What has been taken in so far.
  private struct Gathered: Sendable {
    var session: LintSession.Gathering
    var reports: ReportSet.Gathering
  }

  /// Lints the inputs, several at a time, and takes them in one by one.
  func lint(
    _ inputs: [PlanFinder.Input],
    _ progress: ProgressLine,
    _ output: OutputBuffer
  ) -> Outcome {
    // A single file is shared out among the workers.
    let inner = inputs.count == 1 ? jobs : 1
    let start = Gathered(
      session: LintSession.Gathering(session, keepsFiles: isWhole),
      reports: ReportSet.Gathering(reports, output)
    )
    var gathered = OrderedWork.run(
      inputs.makeIterator(),
      into: start,
      jobs: min(jobs, inputs.count),
      next: { $0.next() },
      work: { input in
        var linted = Linted(result: session.lint(input, jobs: inner))
        if !isWhole, case .linted(let result, _) = linted.result {
          let start = session.costs == nil ? 0 : Clock.nanoseconds
          linted.pieces = reports.pieces(of: result.file, jobs: inner)
          session.costs?.add(reportingSince: start)
        }
        progress.step()
        return linted
      },
      take: { gathered, linted in
        if !isWhole, case .linted(let result, _) = linted.result {
          gathered.reports.add(linted.pieces, of: result.file)
        }
        gathered.session.add(linted.result)
      }
    )
    let total = gathered.session.total()
    let files = isWhole ? total.run.files : total.configurations
    let made = ParallelMap.map(files, jobs: jobs) { reports.pieces(of: $0, jobs: 1) }
    for (file, pieces) in zip(files, made) { gathered.reports.add(pieces, of: file) }
    return Outcome(total: total, reports: gathered.reports, entries: reports.entries)
  }
}
