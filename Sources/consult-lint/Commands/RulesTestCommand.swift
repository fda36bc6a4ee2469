import Findings
import Reporting
import Rules
import SourceText

/// `rules test`: runs the examples of packs, each written in several ways.
///
/// With `--coverage` it says what of the rules the examples reach; with `--mutate` it weakens
/// each rule too, and lists the changes that no example notices.
struct RulesTestCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(on terminal: inout Terminal) throws(UsageError) -> ExitStatus {
    let choice = try PackChoice(arguments)
    if try choice.tellFault(arguments, on: &terminal) { return .failure }
    let words = choice.words
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
    let coverage =
      arguments.has(.coverage)
      ? ExampleCoveragePage(shelf.packs, only: wanted, among: shelf.packs, jobs: options.jobs) : nil
    let mutation =
      arguments.has(.mutate)
      ? MutationPage(shelf.packs, only: wanted, among: shelf.packs, jobs: options.jobs) : nil
    if arguments.value(.format) == "json" {
      let json = RulesTestCommand.json(report, run, coverage, mutation)
      terminal.write(json.bytes() + [0x0A])
    } else {
      var shown = options.report
      shown.closing = RulesTestCommand.summary(of: report)
      terminal.write(ReportFormat.text.report(run, shown))
      let lines =
        (coverage?.lines(terminal.language) ?? []) + (mutation?.lines(terminal.language) ?? [])
      for line in lines { terminal.line(Page.wrapped(line, Terminal.width)) }
    }
    return run.files.isEmpty ? .clean : .failure
  }

  /// The result for programs.
  private static func json(
    _ report: RuleTestReport,
    _ run: LintRun,
    _ coverage: ExampleCoveragePage?,
    _ mutation: MutationPage?
  ) -> JSONValue {
    let failures = run.files.flatMap { file -> [JSONValue] in
      let index = LineIndex(file.source)
      return file.findings.map { finding in
        let place = index.position(of: finding.range.start, in: .unicodeScalars)
        return [
          "rule": .string(finding.rule.rawValue), "path": .string(file.source.name),
          "line": .number(place.line), "column": .number(place.column),
          "message": finding.message.json,
        ]
      }
    }
    return [
      "format": 1,
      "tool": ["name": "consult-lint", "version": .string(ToolVersion.current)],
      "summary": [
        "rules": .number(report.rules), "examples": .number(report.examples),
        "runs": .number(report.runs), "failures": .number(report.failures),
      ],
      "failures": .array(failures),
      "coverage": coverage?.json,
      "mutation": mutation?.json,
    ]
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
