import Findings
import SourceText
import Testing

@testable import Reporting

/// What a finding has in common with others is copied; nothing else may be.
@Suite struct JSONFindingsTests {
  private static let other = BilingualText(en: "other", fr: "autre")

  /// Findings of one rule, each of which differs from the one before it in one respect.
  private static var findings: [Finding] {
    var finding = SampleRun.finding(SampleRun.range)
    var all = [finding]
    let changes: [(inout Finding) -> Void] = [
      { $0.severity = .note }, { $0.outcome = .cantTell }, { $0.plan = nil },
      { $0.plan = "C-0000002" }, { $0.range = ByteRange(1, 9) }, { $0.pointer = "/é\"" },
      { $0.message = other }, { $0.remedy = other }, { $0.question = other },
      { $0.authority = [] }, { $0.values = [] }, { $0.related = [] },
      { $0.related = [Label(range: ByteRange(2, 9), message: other)] },
      { $0.related = [Label(range: ByteRange(3, 9), message: other)] }, { $0.fixes = [] },
      { $0.state = .baseline }, { $0.remedy = nil },
    ]
    for change in changes {
      change(&finding)
      all.append(finding)
    }
    for number in 0..<40 {
      finding.remedy = BilingualText(en: "\(number % 25)", fr: "")
      all.append(finding)
    }
    return all + all.reversed()
  }

  private static func report(_ findings: [Finding], _ format: ReportFormat) -> String {
    var run = SampleRun.run([])
    run.files[0].findings = findings
    return String(decoding: format.report(run, ReportOptions()), as: UTF8.self)
  }

  @Test func linesAreThoseOfEachFindingAlone() {
    let alone = Self.findings.map { Self.report([$0], .jsonl) }
    #expect(Self.report(Self.findings, .jsonl) == alone.joined())
  }

  @Test func listIsThatOfEachFindingAlone() {
    func list(_ findings: [Finding]) -> Substring {
      let report = Self.report(findings, .json)
      guard let start = report.firstRange(of: "\"findings\": [\n") else { return "" }
      return report[start.upperBound...].dropLast("\n  ]\n}\n".count)
    }
    let alone = Self.findings.map { list([$0]) }
    #expect(list(Self.findings) == alone.joined(separator: ",\n"))
  }

  @Test func resultHoldsEachFindingAlone() {
    let shelf = JSONRuleShelf()
    func list(_ findings: [Finding]) -> Substring {
      var file = SampleRun.run([]).files[0]
      file.findings = findings
      let result = PlanResult(line: 1, plan: nil, .clean, file, RunTotals(), OutcomeCounts())
      let text = String(decoding: result.bytes(shelf), as: UTF8.self)
      guard let start = text.firstRange(of: "\"findings\":[") else { return "" }
      return text[start.upperBound...].dropLast("]}\n".count)
    }
    let alone = Self.findings.map { list([$0]) }
    #expect(list(Self.findings) == alone.joined(separator: ","))
  }
}
