import Findings
import Reporting
import Rules
import Synchronization

/// Where the time of a run goes, for `--statistics`; any number of threads may write to it.
final class CostLedger: Sendable {
  private struct Page {
    var reading: UInt64 = 0
    var reporting: UInt64 = 0
    var costs = LintCosts()
    var laps: [(BilingualText, UInt64)] = []
    var last: UInt64
  }

  private let page: Mutex<Page>

  /// A ledger that counts from a time on.
  init(since start: UInt64) { page = Mutex(Page(last: start)) }

  /// Takes down what one file took: its bytes, and its linting.
  func add(reading: UInt64, _ costs: LintCosts?) {
    page.withLock { page in
      page.reading += reading
      if let costs { page.costs.add(costs) }
    }
  }

  /// Takes down that the pieces of reports on one file were made.
  func add(reportingSince start: UInt64) {
    let now = Clock.nanoseconds
    page.withLock { $0.reporting += now - min(now, start) }
  }

  /// Takes down the time since the last call as a stage of the run.
  func lap(_ stage: BilingualText) {
    let now = Clock.nanoseconds
    page.withLock { page in
      page.laps.append((stage, now - min(now, page.last)))
      page.last = now
    }
  }

  /// The ledger in words: stages of the run, parts of linting, rules by their time.
  var lines: [BilingualText] {
    page.withLock { page in
      CostTable(
        stages: page.laps,
        reading: page.reading,
        reporting: page.reporting,
        page.costs
      ).lines
    }
  }
}

/// The stages of a run.
enum RunStage {
  static let preparing = BilingualText(
    en: "packs and configuration",
    fr: "règles et configuration"
  )
  static let linting = BilingualText(en: "all files", fr: "tous les fichiers")
  static let reporting = BilingualText(en: "end of the report", fr: "fin du rapport")
}
