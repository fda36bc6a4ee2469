import Findings
import SourceText

/// JUnit XML: a suite for each file, a case for each finding.
///
/// The form is the one that Jenkins and Ant both read. Ant wants a time and a host of every suite;
/// the time is the start of the day of the run and the host is Ant's own word for none.
struct JUnitReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func bytes(_ run: LintRun) -> [UInt8] {
    let shown = run.shownFindings(options, covered: false)
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
    for (index, entry) in zip(run.files, shown).enumerated() {
      text += suite(entry.0, entry.1, index, run)
    }
    return Array((text + "</testsuites>\n").utf8)
  }

  private func suite(
    _ file: LintedFile,
    _ findings: ArraySlice<Finding>,
    _ index: Int,
    _ run: LintRun
  ) -> String {
    let failures = findings.count { $0.outcome == .failed }
    var text = "  <testsuite"
    text += XMLText.attributes([
      "name": file.source.name,
      "package": "consult-lint",
      "id": String(index),
      "timestamp": "\(run.asOf)T00:00:00",
      "hostname": "localhost",
      "time": "0",
      "tests": String(max(findings.count, 1)),
      "failures": String(failures),
      "errors": "0",
      "skipped": String(findings.count - failures),
    ])
    text += ">\n\(properties(run))"
    let places = Places(file.source)
    for finding in findings { text += testCase(finding, file, places) }
    if findings.isEmpty {
      let attributes = XMLText.attributes([
        "classname": file.source.name, "name": "consult-lint", "time": "0",
      ])
      text += "    <testcase\(attributes)/>\n"
    }
    return text + "    <system-out/>\n    <system-err/>\n  </testsuite>\n"
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
