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
      "suppressions": .array(suppressions(places)),
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

  /// Why the result does not count: nothing at all where it does (SARIF 2.1.0 § 3.27.23, § 3.35).
  ///
  /// All results of a run have the list or none has it, so those that count have an empty one.
  private func suppressions(_ places: Places) -> [JSONValue] {
    let language = options.language.first
    switch finding.state {
    case .active: return []
    case .baseline:
      return [
        [
          "kind": "external", "status": "accepted",
          "justification": .string(SARIFResult.wasThereBefore[language]),
        ]
      ]
    case .waived(let reason, let approvedBy, let origin):
      var range: ByteRange?
      if case .plan(let place) = origin { range = place }
      return [
        [
          "kind": range == nil ? "external" : "inSource", "status": "accepted",
          "justification": reason.map { .string($0[language]) },
          "location": range.map { ["physicalLocation": physicalLocation($0, places)] },
          "properties": approvedBy.map { ["approvedBy": .string($0)] },
        ]
      ]
    }
  }

  private static let wasThereBefore = BilingualText(
    en: "The finding was there when the baseline was written",
    fr: "Le constat figurait déjà au relevé de référence"
  )

  /// Whether the baseline knows the finding (SARIF 2.1.0 § 3.27.24).
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
      "physicalLocation": physicalLocation(range, places),
      "logicalLocations": message == nil && !finding.pointer.isEmpty
        ? [["fullyQualifiedName": .string(finding.pointer)]] : nil,
      "message": message.map { ["text": .string($0[options.language.first])] },
    ]
  }

  private func physicalLocation(_ range: ByteRange, _ places: Places) -> JSONValue {
    [
      "artifactLocation": SARIFAddress.location(of: source.name, index: fileIndex),
      "region": region(range, places),
    ]
  }
}
