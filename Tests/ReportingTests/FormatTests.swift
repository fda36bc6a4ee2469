import Findings
import Foundation
import SourceText
import Testing

@testable import Reporting

#if canImport(FoundationXML)
import FoundationXML
#endif

private func findings(_ count: Int) -> [Finding] {
  (0..<count).map { number in
    var finding = SampleRun.finding(ByteRange(number % 40, number % 40 + 1))
    finding.message.en = "<b> & \"quotes\" \u{1} % , : | ‘\(number)’"
    if number % 7 == 3 { finding = SampleRun.review(finding.range) }
    return finding
  }
}

private func report(_ format: ReportFormat, _ count: Int) -> [UInt8] {
  var options = ReportOptions()
  options.language = .both
  return format.report(SampleRun.run(findings(count)), options)
}

@Suite struct FormatTests {
  @Test(arguments: [ReportFormat.json, .sarif, .gitlab], [0, 1, 1_000])
  func isJSON(format: ReportFormat, count: Int) throws {
    _ = try JSONSerialization.jsonObject(with: Data(report(format, count)))
  }

  @Test(arguments: [0, 1, 1_000])
  func eachLineIsJSON(count: Int) throws {
    let lines = report(.jsonl, count).split(separator: 0x0A)
    #expect(lines.count == count)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line)) }
  }

  @Test(arguments: [ReportFormat.junit, .checkstyle], [0, 1, 1_000])
  func isXML(format: ReportFormat, count: Int) {
    let parser = XMLParser(data: Data(report(format, count)))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test(arguments: ReportFormat.allCases)
  func sameBytesTwice(format: ReportFormat) {
    #expect(report(format, 50) == report(format, 50))
  }

  @Test func fingerprintsAreUnique() throws {
    let object = try JSONSerialization.jsonObject(with: Data(report(.gitlab, 1_000)))
    let issues = try #require(object as? [[String: Any]])
    let names = issues.compactMap { $0["fingerprint"] as? String }
    #expect(Set(names).count == 1_000)
  }

  @Test func annotationsAreTheWorstTenOfEachKind() {
    let lines = String(decoding: report(.github, 1_000), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 21)
    #expect(lines[0].hasPrefix("::error file=plans/water.yaml,line=1,endLine=1,col="))
    #expect(lines[0].contains("%25 , : |"))
    #expect(lines[10].hasPrefix("::notice "))
    #expect(
      lines[20] == "980 more findings are not annotated / 980 autres constats ne sont pas annotés"
    )
  }

  @Test func reviewIsNoFailureInSARIF() throws {
    let run = SampleRun.run([SampleRun.review(SampleRun.range)])
    let text = String(decoding: ReportFormat.sarif.report(run, ReportOptions()), as: UTF8.self)
    #expect(text.contains("\"kind\": \"review\""))
    #expect(text.contains("\"level\": \"none\""))
  }

  @Test(arguments: [
    ("plans/eau é.yaml", "plans/eau%20%C3%A9.yaml"), ("/a/b", "file:///a/b"), ("a%b", "a%25b"),
  ])
  func addresses(name: String, uri: String) {
    #expect(SARIFAddress.uri(of: name) == uri)
  }

  @Test func markdownIsEscaped() {
    let text = String(decoding: report(.markdown, 1), as: UTF8.self)
    #expect(text.contains("\\<b\\>"))
    #expect(text.contains("\\| ‘0’"))
  }
}
