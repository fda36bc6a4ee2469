import Findings
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Reporting

private typealias Object = [String: Any]

/// The run of a SARIF report.
private func sarif(_ run: LintRun, _ language: ReportLanguage = .both) throws -> Object {
  var options = ReportOptions()
  options.language = language
  let data = Data(ReportFormat.sarif.report(run, options))
  let log = try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  let runs = try #require(log["runs"] as? [Object])
  return try #require(runs.first)
}

private func fingerprints(_ text: String) throws -> [String] {
  let marked = MarkedText(text)
  let findings = marked.ranges.map { SampleRun.finding($0) }
  let results = try sarif(SampleRun.run(findings, text: marked.text))["results"] as? [Object]
  return try #require(results).compactMap {
    ($0["partialFingerprints"] as? Object)?.values.first as? String
  }
}

/// What SARIF asks for beyond its schema.
@Suite struct SARIFPromiseTests {
  @Test func everyResultHasARegionFromTheFolderOfTheRun() throws {
    let run = try sarif(ReportSample(form: .carriageReturns, count: 40).run)
    let results = try #require(run["results"] as? [Object])
    #expect(results.count == 40)
    for (index, result) in results.enumerated() {
      let location = try #require((result["locations"] as? [Object])?.first)
      let place = try #require(location["physicalLocation"] as? Object)
      let artifact = try #require(place["artifactLocation"] as? Object)
      let region = try #require(place["region"] as? Object)
      #expect(artifact["uri"] as? String == "plans/water.yaml")
      #expect(artifact["uriBaseId"] as? String == "%SRCROOT%")
      #expect(region["startLine"] as? Int == index + 1)
      #expect(region["endLine"] as? Int == index + 1)
      #expect(region["startColumn"] as? Int == 1)
      #expect(region["endColumn"] as? Int == 23)
    }
    let bases = try #require(run["originalUriBaseIds"] as? Object)
    #expect((bases["%SRCROOT%"] as? Object)?["uri"] == nil)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }

  @Test func columnsCountCodePoints() throws {
    let run = try sarif(ReportSample(form: .multiByte, count: 1).run)
    let result = try #require((run["results"] as? [Object])?.first)
    let location = try #require((result["locations"] as? [Object])?.first)
    let place = try #require(location["physicalLocation"] as? Object)
    let region = try #require(place["region"] as? Object)
    let line = ReportSample.Form.multiByte.line
    #expect(region["startColumn"] as? Int == 1)
    #expect(region["endColumn"] as? Int == 1 + line.unicodeScalars.count)
    #expect(region["byteOffset"] as? Int == 3)
    #expect(region["byteLength"] as? Int == line.utf8.count)
  }

  @Test func theRulesAreTranslated() throws {
    let run = try sarif(SampleRun.run([]))
    let translation = try #require((run["translations"] as? [Object])?.first)
    #expect(translation["language"] as? String == "fr")
    let rule = try #require((translation["rules"] as? [Object])?.first)
    #expect((rule["shortDescription"] as? Object)?["text"] as? String == "Période courte")
    #expect(try sarif(SampleRun.run([]), .fr)["language"] as? String == "fr")
  }

  @Test func helpIsMarkdown() throws {
    let run = try sarif(ReportSample(form: .plain, count: 1).run)
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    let help = try #require((driver["rules"] as? [Object])?.first?["help"] as? Object)
    #expect(help["markdown"] as? String == "People need time.\n\nAsk for *more* time.")
  }

  @Test func statesAreTold() throws {
    let run = try sarif(ReportSample(form: .plain, count: 5).run)
    let results = try #require(run["results"] as? [Object])
    let suppressions = try results.map { try #require($0["suppressions"] as? [Object]) }
    let kinds = suppressions.map { list in list.map { "\($0["kind"] ?? "") \($0["status"] ?? "")" }
    }
    #expect(
      kinds == [
        [], ["inSource accepted"], ["external accepted"], ["external accepted"], [],
      ]
    )
    #expect(suppressions[1].first?["justification"] as? String == "no")
    let place = try #require(suppressions[1].first?["location"] as? Object)["physicalLocation"]
    #expect(((place as? Object)?["region"] as? Object)?["startLine"] as? Int == 2)
    #expect(suppressions[2].first?["location"] == nil)
    #expect((suppressions[3].first?["justification"] as? String)?.contains("baseline") == true)
    let states = results.map { $0["baselineState"] as? String }
    #expect(states == ["new", "new", "new", "unchanged", "new"])
    #expect(results.map { $0["kind"] as? String } == ["fail", "fail", "fail", "review", "fail"])
    #expect(results.map { $0["fixes"] == nil } == [true, true, true, true, false])
    let clean = try sarif(ReportSample(form: .plain, count: 1).run)
    #expect((clean["results"] as? [Object])?.first?["baselineState"] == nil)
  }

  /// SARIF 2.1.0 §§ 3.27.23 and 3.27.24: of both, all results of a run have one or none has.
  @Test(arguments: [true, false])
  func allResultsSayWhatOneSays(hasBaseline: Bool) throws {
    var run = ReportSample(form: .multiByte, count: 200).run
    run.hasBaseline = hasBaseline
    let results = try #require(try sarif(run)["results"] as? [Object])
    #expect(results.count == 200)
    for result in results {
      #expect(result["suppressions"] is [Object])
      #expect((result["baselineState"] != nil) == hasBaseline)
    }
  }

  @Test func fingerprintsStayWhenLinesMove() throws {
    let before = try fingerprints("a: ⟦1⟧\nb: ⟦2⟧\n")
    let after = try fingerprints("# new\n\na:  ⟦1⟧\r\n# more\r\nb: ⟦2⟧\n")
    #expect(before == after)
    #expect(Set(before).count == 2)
    #expect(try fingerprints("a: ⟦3⟧\nb: ⟦2⟧\n").first != before.first)
  }
}
