import Findings
import SourceText

/// JUnit XML: a suite for each file, a case for each finding.
struct JUnitReport {
  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func bytes(_ run: LintRun) -> [UInt8] {
    let shown = run.shownFindings(options, covered: false)
    let all = shown.reduce(0) { $0 + max($1.count, 1) }
    let failures = shown.reduce(0) { $0 + $1.count { $0.outcome == .failed } }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites"
    text += XMLText.attributes([
      "name": "consult-lint", "tests": String(all), "failures": String(failures),
    ])
    text += ">\n"
    for (file, findings) in zip(run.files, shown) { text += suite(file, findings) }
    return Array((text + "</testsuites>\n").utf8)
  }

  private func suite(_ file: LintedFile, _ findings: ArraySlice<Finding>) -> String {
    let failures = findings.count { $0.outcome == .failed }
    var text = "  <testsuite"
    text += XMLText.attributes([
      "name": file.source.name,
      "tests": String(max(findings.count, 1)),
      "failures": String(failures),
      "errors": "0",
      "skipped": String(findings.count - failures),
    ])
    text += ">\n"
    let places = Places(file.source)
    for finding in findings { text += testCase(finding, file, places) }
    if findings.isEmpty {
      let attributes = XMLText.attributes(["classname": file.source.name, "name": "consult-lint"])
      text += "    <testcase\(attributes)/>\n"
    }
    return text + "  </testsuite>\n"
  }

  private func testCase(
    _ finding: Finding,
    _ file: LintedFile,
    _ places: Places
  ) -> String {
    let words = FindingWords(options)
    let place = places.position(of: finding.range.start)
    let name = "\(finding.rule) \(place.line):\(place.column)"
    let attributes = XMLText.attributes(["classname": file.source.name, "name": name])
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
