import Findings
import SourceText

/// JUnit XML: a suite for each file, a case for each finding.
///
/// The form is the one that Jenkins and Ant both read. Ant wants a time and a host of every suite;
/// the time is the start of the day of the run and the host is Ant's own word for none.
struct JUnitReport: PieceReport {
  let options: ReportOptions
  let showsCovered = false

  init(_ options: ReportOptions) { self.options = options }

  func findings(
    _ findings: ArraySlice<Finding>,
    of file: LintedFile,
    _ places: Places,
    isFirst: Bool
  ) -> [UInt8] {
    var text = ""
    for finding in findings { text += testCase(finding, file, places) }
    return Array(text.utf8)
  }

  func document(_ head: RunHead, _ pieces: [ReportPiece]) -> [[UInt8]] {
    var parts = [Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n".utf8)]
    for (index, entry) in zip(head.files, pieces.byFile).enumerated() {
      parts += suite(entry.0.path, entry.1, index, head.run)
    }
    return parts + [Array("</testsuites>\n".utf8)]
  }

  private func suite(
    _ path: String,
    _ pieces: ArraySlice<ReportPiece>,
    _ index: Int,
    _ run: LintRun
  ) -> [[UInt8]] {
    let count = pieces.reduce(0) { $0 + $1.shown }
    let failures = pieces.reduce(0) { $0 + $1.failed }
    var text = "  <testsuite"
    text += XMLText.attributes([
      "name": path,
      "package": "consult-lint",
      "id": String(index),
      "timestamp": "\(run.asOf)T00:00:00",
      "hostname": "localhost",
      "time": "0",
      "tests": String(max(count, 1)),
      "failures": String(failures),
      "errors": "0",
      "skipped": String(count - failures),
    ])
    text += ">\n\(properties(run))"
    if count == 0 {
      let attributes = XMLText.attributes([
        "classname": path, "name": "consult-lint", "time": "0",
      ])
      text += "    <testcase\(attributes)/>\n"
    }
    let end = "    <system-out/>\n    <system-err/>\n  </testsuite>\n"
    return [Array(text.utf8)] + pieces.map(\.findings) + [Array(end.utf8)]
  }

  /// The packs and their editions, since the same plan may fail under others.
  private func properties(_ run: LintRun) -> String {
    let packs = run.packs.map { "\($0.id)@\($0.edition)" }.joined(separator: ",")
    let attributes = XMLText.attributes(["name": "packs", "value": packs])
    return "    <properties>\n      <property\(attributes)/>\n    </properties>\n"
  }

  private func testCase(
    _ finding: Finding,
    _ file: LintedFile,
    _ places: Places
  ) -> String {
    let words = FindingWords(options)
    let place = places.position(of: finding.range.start)
    let name = "\(finding.rule) \(place.line):\(place.column)"
    let attributes = XMLText.attributes([
      "classname": file.source.name, "name": name, "time": "0",
    ])
    let message = words.text(finding.message)
    var text = "    <testcase\(attributes)>\n"
    if finding.outcome == .failed {
      let type = finding.severity.rawValue
      text += "      <failure\(XMLText.attributes(["message": message, "type": type]))>"
      let lines = words.paragraphs(of: finding) + ["\(file.source.name):\(place.line)"]
      text += lines.map(XMLText.escaped).joined(separator: "\n")
      text += "</failure>\n"
    } else {
      let question = finding.question.map(words.text) ?? message
      text += "      <skipped\(XMLText.attributes(["message": question]))/>\n"
    }
    return text + "    </testcase>\n"
  }
}
