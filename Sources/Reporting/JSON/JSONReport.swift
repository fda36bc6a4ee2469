import Findings
import SourceText

/// The JSON report, `format: 1`: everything that a run found, in one document.
struct JSONReport: PieceReport {
  let options: ReportOptions
  let showsCovered = true
  /// How deep findings lie: in a list that is a member.
  private static let depth = 2
  private let rules = JSONRuleShelf()

  init(_ options: ReportOptions) { self.options = options }

  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var writer = JSONWriter(.indented, elementsAtDepth: JSONReport.depth)
    JSONFindings(of: file, places).write(findings, to: &writer, rules)
    return writer.bytes
  }

  func outcomes(of file: LintedFile) -> [UInt8] {
    var writer = JSONWriter(.indented, elementsAtDepth: JSONReport.depth)
    for outcome in file.outcomes {
      writer.object { writer in
        writer.member("rule", text: outcome.rule.rawValue)
        writer.member("outcome", text: outcome.outcome.rawValue)
        writer.member("path", text: file.source.name)
        writer.member("plan", text: outcome.plan)
        writer.member("pointer", text: outcome.pointer)
        writer.member("reason", text: outcome.reason)
      }
    }
    return writer.bytes
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", 1)
      writer.member("tool", ["name": "consult-lint", "version": .string(head.run.version)])
      writer.member("as_of", .string(head.run.asOf))
      writer.member("packs", .array(head.run.packs.map(JSONReport.pack)))
      writer.member("files", .array(head.files.map(JSONReport.file)))
      writer.member("summary", JSONReport.summary(head))
      writer.name("findings")
      writer.array(ofElements: pieces.map(\.findings), to: &parts)
      if options.showsOutcomes {
        writer.name("outcomes")
        writer.array(ofElements: pieces.map(\.outcomes), to: &parts)
      }
    }
    writer.endLine()
    return parts + [writer.cut()]
  }

  private static func pack(_ pack: PackSummary) -> JSONValue {
    [
      "id": .string(pack.id), "edition": .string(pack.edition), "digest": .string(pack.digest),
    ]
  }

  private static func file(_ file: RunHead.File) -> JSONValue {
    [
      "path": .string(file.path), "syntax": .string(file.syntax),
      "plans": .number(file.plans), "digest": .string(file.digest),
    ]
  }

  private static func summary(_ head: RunHead) -> JSONValue {
    let totals = head.totals
    return [
      "plans": .number(totals.plans + totals.records),
      "rules": .number(head.run.ruleCount),
      "findings": totals.json,
      "outcomes": head.run.outcomes.json,
      "waived": .number(totals.waived),
      "baseline": .number(totals.baseline),
    ]
  }
}
