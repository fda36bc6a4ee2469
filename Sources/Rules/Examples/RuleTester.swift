internal import CEL
internal import DocumentSyntax
public import Findings
internal import PlanSchema
internal import SourceText

/// What running the examples of packs gave.
public struct RuleTestReport: Sendable {
  /// Every file of every pack, with the mistakes of the packs and the examples that came out
  /// otherwise.
  public var files: [LintedFile]
  /// The number of rules that were tested.
  public var rules = 0
  /// The number of examples.
  public var examples = 0
  /// The number of times that an example was run, each way of writing it counted.
  public var runs = 0
  /// The number of examples that came out otherwise.
  public var failures = 0

  /// Whether the packs could be compiled and every example came out as it says.
  public var isClean: Bool { files.allSatisfy { $0.findings.isEmpty } }
}

/// Runs the examples of rules, each in several ways of writing it.
public enum RuleTester {
  /// The day of the run for examples that name none.
  public static let standardDay = "2026-01-01"

  /// Compiles packs and runs the examples of their rules, or of those in `only`.
  public static func test(_ sources: [PackSource], only: Set<RuleID> = []) -> RuleTestReport {
    let sources = sources.map(\.unchecked)
    let compilation = PackCompiler.compile(sources)
    var report = RuleTestReport(files: compilation.files)
    var firstFile: [String: Int] = [:]
    var count = 0
    for source in sources {
      firstFile[source.digest] = count
      count += source.files.count
    }
    for (index, pack) in compilation.packs.enumerated() {
      let start = firstFile[pack.summary.digest] ?? 0
      let isWhole = only.isEmpty || pack.rules.allSatisfy { only.contains($0.id) }
      for term in isWhole ? pack.ownTerms : [] {
        let findings = TermTrial(term: term, set: pack.terms).findings
        report.examples += term.examples.count
        report.runs += term.examples.count
        report.failures += findings.count
        guard let file = term.examples.first?.place.file else { continue }
        report.files[start + file].findings += findings
      }
      for rule in pack.rules where only.isEmpty || only.contains(rule.id) {
        report.rules += 1
        let trial = RuleTrial(rule: rule, pack: index, packs: compilation.packs)
        for example in rule.examples {
          let (findings, runs) = trial.run(example)
          report.examples += 1
          report.runs += runs
          report.failures += findings.isEmpty ? 0 : 1
          report.files[start + example.place.file].findings += findings
        }
      }
    }
    for index in report.files.indices {
      report.files[index].findings.sort(by: FindingOrder.precedes)
    }
    return report
  }
}

/// Runs the examples of one rule.
struct RuleTrial {
  let rule: CompiledRule
  let pack: Int
  let packs: [CompiledPack]

  /// What one way of writing an example gave.
  private struct Run {
    var outcome: Outcome
    var reason: BilingualText?
    var findings: [Finding]
    /// What is wrong with the plan itself.
    var faults: [Finding]
  }

  /// The mistakes of an example, and how often it was run.
  func run(_ example: WrittenExample) -> (findings: [Finding], runs: Int) {
    guard let marked = MarkedText(example.plan.source.text), let linter = linter(for: example)
    else { return ([], 0) }
    let plain = run(linter, marked.text, .yaml)
    let judge = ExampleJudge(rule: rule, example: example)
    var findings = judge.faults(plain.faults)
    if findings.isEmpty { findings = judge.outcome(plain.outcome, plain.reason) }
    if findings.isEmpty { findings = judge.details(plain.findings, marked) }
    if findings.isEmpty, let result = mended(example), let refused = result.refused.first {
      findings = [judge.edit(refused.reason)]
    }
    guard findings.isEmpty else { return (findings, 1) }
    var runs = 1
    for variant in ExampleVariant.allCases {
      guard let changed = variant.rewrite(example.plan.source.text) else { continue }
      runs += 1
      let run = run(linter, changed.text, variant.format)
      let isSame =
        run.outcome == plain.outcome
        && (variant == .json
          ? run.findings.map(\.pointer) == plain.findings.map(\.pointer)
          : judge.marksAgree(run.findings, changed))
        && run.findings.map(\.values) == plain.findings.map(\.values)
      if !isSame { return ([judge.variant(variant)], runs) }
    }
    return ([], runs)
  }

  /// What the edit of the rule makes of an example; `nil` for a rule without one.
  func mended(_ example: WrittenExample) -> PlanFixer.Result? {
    guard rule.fix != nil, let marked = MarkedText(example.plan.source.text),
      let linter = linter(for: example)
    else { return nil }
    return PlanFixer(linter, allowing: [.safe, .needsReview])
      .mend(SourceFile(name: "example", text: marked.text), format: .yaml)
  }

  /// Whether an example comes out as it says, written as it is.
  func agrees(_ example: WrittenExample) -> Bool {
    guard let marked = MarkedText(example.plan.source.text), let linter = linter(for: example)
    else { return true }
    let plain = run(linter, marked.text, .yaml)
    let judge = ExampleJudge(rule: rule, example: example)
    return judge.outcome(plain.outcome, plain.reason).isEmpty
      && judge.details(plain.findings, marked).isEmpty
  }

  /// What an example gives, written as it is; `nil` where it cannot be run.
  func result(_ example: WrittenExample) -> (findings: [Finding], outcomes: [RuleOutcome])? {
    guard let marked = MarkedText(example.plan.source.text), let linter = linter(for: example)
    else { return nil }
    let file = SourceFile(name: "example", text: marked.text)
    let result = linter.lint(file, format: .yaml)
    return (result.file.findings, result.file.outcomes)
  }

  /// The linter that an example asks for; `nil` where its day is none.
  func linter(for example: WrittenExample) -> Linter? {
    guard let day = CivilDate(iso: example.asOf ?? RuleTester.standardDay) else { return nil }
    let params = example.params.map { entry in
      (entry.name.value, entry.value.oneOrMany.compactMap { $0.word?.value })
    }
    let settings = LintSettings(
      asOf: day,
      stage: .fixed(example.stage.flatMap(Stage.init) ?? .after),
      params: [rule.id: Dictionary(params, uniquingKeysWith: { first, _ in first })],
      ignoresWaivers: true,
      keepsOutcomes: true
    )
    let kind =
      example.input.flatMap(Plan.Kind.init)
      ?? (rule.inputs.contains(.plan) ? .plan : .record)
    return Linter(
      trying: rule,
      at: pack,
      of: packs,
      settings,
      Linter.Trial(kind: kind)
    )
  }

  private func run(_ linter: Linter, _ text: String, _ format: SyntaxFormat) -> Run {
    let result = linter.lint(SourceFile(name: "example", text: text), format: format)
    let own = result.file.findings.filter { $0.rule == rule.id }
    let faults = result.file.findings.filter { finding in
      let id = finding.rule.rawValue
      return id.hasPrefix("SYN-") || id.hasPrefix("ENG-") || id == "SCH-KEY-01"
    }
    let outcomes = result.file.outcomes
    let order: [Outcome] = [.failed, .cantTell, .untested, .passed, .inapplicable]
    let outcome = order.first { wanted in outcomes.contains { $0.outcome == wanted } }
    return Run(
      outcome: outcome ?? .untested,
      reason: outcomes.first { $0.outcome == outcome }?.reason,
      findings: own,
      faults: faults
    )
  }
}
