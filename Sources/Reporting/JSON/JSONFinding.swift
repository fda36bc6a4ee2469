import Findings
import SourceText

/// A finding as the JSON formats write it.
struct JSONFinding {
  /// The object.
  let json: JSONValue

  /// The object of a finding of a file.
  init(_ finding: Finding, _ file: LintedFile, _ places: Places) {
    let range = JSONFinding.range(finding.range, places)
    var related: [JSONValue] = []
    for label in finding.related {
      related.append([
        "range": JSONFinding.range(label.range, places), "message": label.message.json,
      ])
    }
    var fixes: [JSONValue] = []
    for fix in finding.fixes { fixes.append(JSONFinding.fix(fix, places)) }
    json = [
      "rule": .string(finding.rule.rawValue),
      "severity": .string(finding.severity.rawValue),
      "outcome": .string(finding.outcome.rawValue),
      "path": .string(file.source.name),
      "plan": finding.plan.map(JSONValue.string),
      "pointer": .string(finding.pointer),
      "range": range,
      "message": finding.message.json,
      "remedy": finding.remedy?.json,
      "question": finding.question?.json,
      "values": .object(finding.values.map { .init($0.name, $0.value.json) }),
      "authority": .array(
        finding.authority.map {
          ["source": .string($0.source), "clause": JSONFinding.clause($0.clause)]
        }
      ),
      "related": .array(related),
      "fixes": .array(fixes),
      "state": .string(JSONFinding.state(finding.state)),
      "waiver": JSONFinding.waiver(finding.state),
    ]
  }

  /// One text; where the languages call the clause by two names, both of them.
  private static func clause(_ clause: BilingualText) -> JSONValue {
    .string(clause.en == clause.fr ? clause.en : "\(clause.en) / \(clause.fr)")
  }

  private static func range(_ range: ByteRange, _ places: Places) -> JSONValue {
    ["start": place(range.start, places), "end": place(range.end, places)]
  }

  private static func place(_ offset: Int, _ places: Places) -> JSONValue {
    let position = places.position(of: offset)
    return [
      "line": .number(position.line), "column": .number(position.column),
      "offset": .number(offset),
    ]
  }

  private static func fix(_ fix: Fix, _ places: Places) -> JSONValue {
    var edits: [JSONValue] = []
    for edit in fix.edits {
      edits.append(["range": range(edit.range, places), "text": .string(edit.text)])
    }
    return [
      "title": fix.title.json, "safety": .string(fix.safety.rawValue), "edits": .array(edits),
    ]
  }

  private static func state(_ state: FindingState) -> String {
    switch state {
    case .active: "active"
    case .waived: "waived"
    case .baseline: "baseline"
    }
  }

  private static func waiver(_ state: FindingState) -> JSONValue? {
    guard case .waived(let reason, let approvedBy) = state else { return nil }
    return ["reason": reason?.json, "approved_by": approvedBy.map(JSONValue.string)]
  }
}
