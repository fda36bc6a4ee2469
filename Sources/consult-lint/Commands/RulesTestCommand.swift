import Findings
import Reporting
import Rules
import SourceText

/// `rules test`: runs the examples of packs, each written in several ways.
///
/// With `--mutate` it weakens each rule too, and lists the changes that no example notices.
struct RulesTestCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let words = arguments.operands + arguments.list(.packs)
    let shelf = try PackShelf(naming: words)
    let options = try CheckOptions(arguments, terminal.language)
    let only = try shelf.rules(named: arguments.list(.only))
    let ids = shelf.named.map(Set.init) ?? Set(shelf.packs.map(\.id))
    let wanted = only.isEmpty ? shelf.ruleIDs(ofPacks: ids) : only
    let report = RuleTester.test(shelf.sources, only: wanted)
    var run = LintRun(version: ToolVersion.current, asOf: "\(options.asOf)")
    let names = Set(
      shelf.sources.filter { source in
        words.isEmpty || words.contains { PackShelf.names($0, source) }
      }.flatMap { $0.files.map(\.name) }
    )
    run.files = report.files.filter { names.contains($0.source.name) && !$0.findings.isEmpty }
    run.rules = BuiltInChecks.found(in: run.files)
    var shown = options.report
    shown.closing = RulesTestCommand.summary(of: report)
    terminal.write(options.format.report(run, shown))
    if arguments.has(.mutate) {
      let page = MutationPage(
        shelf.packs,
        only: wanted,
        among: shelf.packs,
        jobs: options.jobs
      )
      for line in page.lines(terminal.language) { terminal.line(line) }
    }
    return run.files.isEmpty ? .clean : .failure
  }

  private static func summary(of report: RuleTestReport) -> BilingualText {
    let rules = Wording.count(
      report.rules,
      BilingualText(en: "rule", fr: "règle"),
      BilingualText(en: "rules", fr: "règles")
    )
    let examples = Wording.count(
      report.examples,
      BilingualText(en: "example", fr: "exemple"),
      BilingualText(en: "examples", fr: "exemples")
    )
    let runs = Wording.count(
      report.runs,
      BilingualText(en: "run", fr: "exécution"),
      BilingualText(en: "runs", fr: "exécutions")
    )
    let failures = Wording.count(
      report.failures,
      BilingualText(en: "came out otherwise", fr: "résultat différent"),
      BilingualText(en: "came out otherwise", fr: "résultats différents")
    )
    return BilingualText(
      en: "Tested \(rules.en) with \(examples.en) in \(runs.en): \(failures.en)",
      fr: "Essai de \(rules.fr) avec \(examples.fr) en \(runs.fr)\u{A0}: \(failures.fr)"
    )
  }
}
