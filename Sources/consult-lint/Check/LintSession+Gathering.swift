import Findings
import Reporting
import Rules
import SourceText

extension LintSession {
  /// What the results of all inputs come to.
  struct Total {
    /// The run; without files where they were not to be kept.
    var run: LintRun
    /// What the run comes to, in numbers.
    var head: RunHead
    /// The inputs that could not be read.
    var failures: [PlanFinder.Failure] = []
    /// The number of files of folders that are no plans.
    var leftOut = 0
    /// The packs that are on and are about none of the plans.
    var idlePacks: [String] = []
    /// Whether a file has a finding at or above the severity that makes the run fail.
    var reachesThreshold = false
    /// Whether a rule faulted or ran too long.
    var hasEngineFault = false
    /// The path of the baseline of each file that was linted.
    var baselines: [String?] = []
    /// What the baselines know of the findings.
    var comparison = BaselineComparison()
    /// The waivers, in the order of the files.
    var waivers: [PlacedWaiver] = []
    /// The files of configurations whose waivers have findings; they end the run.
    var configurations: [LintedFile] = []
  }

  /// Results of inputs, added one by one in the order of the inputs.
  struct Gathering: Sendable {
    private let session: LintSession
    /// Whether the files are kept, with all that was found in them.
    private let keepsFiles: Bool
    private var files: [LintedFile] = []
    private var head: RunHead
    private var failures: [PlanFinder.Failure] = []
    private var leftOut = 0
    private var reachesThreshold = false
    private var entries: [Int] = []
    private var plansByPack: [String: Int] = [:]
    private var waivers: WaiverLedger
    /// The rules that found something.
    private var found: Set<RuleID> = []

    init(_ session: LintSession, keepsFiles: Bool = true) {
      self.session = session
      self.keepsFiles = keepsFiles
      head = RunHead(of: session.emptyRun)
      waivers = WaiverLedger(session.store, keepsPlans: keepsFiles)
    }

    /// Adds the next result.
    mutating func add(_ result: Result) {
      switch result {
      case .leftOut: leftOut += 1
      case .failed(let failure): failures.append(failure)
      case .linted(let result, let name):
        let position = session.linters.position(of: name)
        let entry = session.linters.entries[position]
        entries.append(position)
        head.run.outcomes.add(result.counts)
        waivers.add(result.waivers, of: result.file, entry)
        plansByPack.merge(result.plansByPack, uniquingKeysWith: +)
        if keepsFiles { files.append(result.file) } else { count(result.file, entry.configuration) }
      }
    }

    /// Counts a file whose findings do not change any more.
    private mutating func count(_ file: LintedFile, _ configuration: Int?) {
      head.add(file)
      for index in file.findings.indices { found.insert(file.findings[index].rule) }
      guard !reachesThreshold, let least = session.threshold(configuration) else { return }
      if RunTotals(file).failed(atLeast: least) > 0 { reachesThreshold = true }
    }

    /// What all results come to.
    consuming func total() -> Total {
      guard !entries.isEmpty else {
        return Total(run: head.run, head: head, failures: failures, leftOut: leftOut)
      }
      var total = Total(run: head.run, head: head)
      let linters = session.linters
      let baselines = entries.map { session.baselines.path(for: linters.entries[$0].configuration) }
      head.run.hasBaseline = baselines.contains { $0 != nil }
      if keepsFiles {
        let inputs = zip(baselines, entries).map { ($0, linters.entries[$1].linter) }
        total.comparison.cover(&files, inputs, session.baselines)
        for (file, entry) in zip(files, entries) {
          count(file, linters.entries[entry].configuration)
        }
      }
      waivers.close(missing: { !FileStore.exists($0) })
      total.configurations = waivers.files
      for file in total.configurations {
        count(file, session.store.position(ofFile: file.source.name))
      }
      total.idlePacks = describe()
      total.baselines = baselines
      total.waivers = waivers.all
      total.failures = failures
      total.leftOut = leftOut
      total.reachesThreshold = reachesThreshold
      total.hasEngineFault = found.contains(where: \.isEngineFault)
      total.head = head
      total.run = head.run
      if keepsFiles { total.run.files = files + total.configurations }
      return total
    }

    /// Names packs and rules once, though several linters may have them; gives the packs that are
    /// about none of the plans.
    private mutating func describe() -> [String] {
      var digests: Set<String> = []
      var rules: Set<RuleID> = []
      var idle: [String] = []
      var seen: Set<Int> = []
      for position in entries where seen.insert(position).inserted {
        let linter = session.linters.entries[position].linter
        for pack in linter.packsOn where digests.insert(pack.summary.digest).inserted {
          head.run.packs.append(pack.summary)
          idle.append(pack.id)
        }
        let new = Set(linter.ruleIDs.filter { rules.insert($0).inserted })
        let described =
          switch session.describedRules {
          case .none: Set<RuleID>()
          case .found: found.intersection(new)
          case .all: new
          }
        head.run.rules += linter.descriptions(of: described)
      }
      head.run.ruleCount = rules.count
      head.run.rules += BuiltInChecks.all(in: found)
      let hasPlans = head.totals.plans + head.totals.records > 0
      return hasPlans ? idle.filter { plansByPack[$0, default: 0] == 0 } : []
    }
  }
}

extension RuleID {
  /// Whether it stands for a rule that faulted or ran too long.
  var isEngineFault: Bool { rawValue.hasPrefix("ENG-") }
}
