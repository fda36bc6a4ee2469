import Findings
import SourceText

/// The JSON report, `format: 1`: everything that a run found, in one document.
struct JSONReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func bytes(_ run: LintRun) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", 1)
      writer.member("tool", ["name": "consult-lint", "version": .string(run.version)])
      writer.member("as_of", .string(run.asOf))
      writer.member("packs", .array(run.packs.map(JSONReport.pack)))
      writer.member("files", .array(run.files.map(JSONReport.file)))
      writer.member("summary", JSONReport.summary(run))
      writer.name("findings")
      writer.array { writeFindings(run, &$0) }
      if options.showsOutcomes {
        writer.name("outcomes")
        writer.array { JSONReport.writeOutcomes(run, &$0) }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private func writeFindings(_ run: LintRun, _ writer: inout JSONWriter) {
    for (file, findings) in zip(run.files, run.shownFindings(options, covered: true))
    where !findings.isEmpty {
      let places = Places(file.source)
      for finding in findings { writer.write(JSONFinding(finding, file, places).json) }
    }
  }

  private static func pack(_ pack: PackSummary) -> JSONValue {
    [
      "id": .string(pack.id), "edition": .string(pack.edition), "digest": .string(pack.digest),
    ]
  }

  private static func file(_ file: LintedFile) -> JSONValue {
    [
      "path": .string(file.source.name), "syntax": .string(file.syntax),
      "plans": .number(file.plans), "digest": .string(file.digest),
    ]
  }

  private static func summary(_ run: LintRun) -> JSONValue {
    let totals = RunTotals(run)
    let counts = run.outcomes
    return [
      "plans": .number(totals.plans + totals.records),
      "rules": .number(run.ruleCount),
      "findings": [
        "error": .number(totals.failed[.error] ?? 0),
        "warning": .number(totals.failed[.warning] ?? 0),
        "note": .number(totals.failed[.note] ?? 0),
      ],
      "outcomes": [
        "passed": .number(counts.passed), "failed": .number(counts.failed),
        "cantTell": .number(counts.cantTell), "inapplicable": .number(counts.inapplicable),
        "untested": .number(counts.untested),
      ],
      "waived": .number(totals.waived),
      "baseline": .number(totals.baseline),
    ]
  }

  private static func writeOutcomes(_ run: LintRun, _ writer: inout JSONWriter) {
    for file in run.files {
      for outcome in file.outcomes {
        writer.write([
          "rule": .string(outcome.rule.rawValue),
          "outcome": .string(outcome.outcome.rawValue),
          "path": .string(file.source.name),
          "plan": outcome.plan.map(JSONValue.string),
          "pointer": .string(outcome.pointer),
          "reason": outcome.reason?.json,
        ])
      }
    }
  }
}
