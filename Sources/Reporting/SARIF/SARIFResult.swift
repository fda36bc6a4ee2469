import Findings
import SourceText

/// A finding as a result of SARIF.
struct SARIFResult {
  var finding: Finding
  var source: SourceFile
  var fileIndex: Int
  var ruleIndex: Int?
  var fingerprint: String
  /// Whether the run knows which findings are old; then every result says whether it is.
  var hasBaseline: Bool
  var options: ReportOptions

  /// The object, with its places as lines and columns.
  func json(_ places: Places) -> JSONValue {
    let location = location(finding.range, nil, places)
    var related: [JSONValue] = []
    for label in finding.related {
      related.append(self.location(label.range, label.message, places))
    }
    return [
      "ruleId": .string(finding.rule.rawValue),
      "ruleIndex": ruleIndex.map(JSONValue.number),
      "kind": .string(finding.outcome == .failed ? "fail" : "review"),
      "level": .string(finding.outcome == .failed ? finding.severity.rawValue : "none"),
      "message": ["text": .string(text)],
      "locations": [location],
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "partialFingerprints": ["consultLint/v1": .string(fingerprint)],
      "suppressions": suppressions,
      "baselineState": baselineState,
      "fixes": fixes(places),
      "properties": [
        "severity": .string(finding.severity.rawValue),
        "message": finding.message.json,
        "remedy": finding.remedy?.json,
        "question": finding.question?.json,
      ],
    ]
  }

  private var text: String {
    let language = options.language.first
    return [finding.message, finding.question, finding.remedy].compactMap { $0?[language] }
      .joined(separator: "\n")
  }

  private var suppressions: JSONValue? {
    guard case .waived(let reason, _) = finding.state else { return nil }
    return [
      [
        "kind": "inSource", "status": "accepted",
        "justification": reason.map { .string($0[options.language.first]) },
      ]
    ]
  }

  private var baselineState: JSONValue? {
    guard hasBaseline else { return nil }
    return finding.state == .baseline ? "unchanged" : "new"
  }

  /// The edits that would mend the finding (SARIF 2.1.0 § 3.55).
  private func fixes(_ places: Places) -> JSONValue? {
    guard !finding.fixes.isEmpty else { return nil }
    return .array(
      finding.fixes.map { fix in
        let replacements: [JSONValue] = fix.edits.map { edit in
          [
            "deletedRegion": region(edit.range, places),
            "insertedContent": ["text": .string(edit.text)],
          ]
        }
        let change: JSONValue = [
          "artifactLocation": SARIFAddress.location(of: source.name, index: fileIndex),
          "replacements": .array(replacements),
        ]
        return [
          "description": ["text": .string(fix.title[options.language.first])],
          "artifactChanges": [change],
          "properties": ["safety": .string(fix.safety.rawValue)],
        ]
      }
    )
  }

  private func region(_ range: ByteRange, _ places: Places) -> JSONValue {
    let start = places.position(of: range.start)
    let end = places.position(of: range.end)
    return [
      "startLine": .number(start.line), "startColumn": .number(start.column),
      "endLine": .number(end.line), "endColumn": .number(end.column),
      "byteOffset": .number(range.start), "byteLength": .number(range.count),
    ]
  }

  private func location(
    _ range: ByteRange,
    _ message: BilingualText?,
    _ places: Places
  ) -> JSONValue {
    [
      "physicalLocation": [
        "artifactLocation": SARIFAddress.location(of: source.name, index: fileIndex),
        "region": region(range, places),
      ],
      "logicalLocations": message == nil && !finding.pointer.isEmpty
        ? [["fullyQualifiedName": .string(finding.pointer)]] : nil,
      "message": message.map { ["text": .string($0[options.language.first])] },
    ]
  }
}
