import Findings
import SourceText
import Testing

@testable import Reporting

private func text(_ run: LintRun, _ change: (inout ReportOptions) -> Void = { _ in }) -> String {
  var options = ReportOptions()
  change(&options)
  return String(decoding: ReportFormat.text.report(run, options), as: UTF8.self)
}

@Suite struct TextReportTests {
  @Test func everyPartInEnglish() {
    #expect(
      text(SampleRun.run([SampleRun.finding(SampleRun.range)])) == """
        plans/water.yaml

        error GC-TIM-02: The comment period lasts 20 days; 30 are usual
         --> plans/water.yaml:2:15
          |
        2 |   close_date: 2026-03-21  # é
          |               ^^^^^^^^^^
          = values: actual = 20; opens = March 1, 2026
          = see: 1:1 the timeline
          = remedy: Move the closing date
          = source: Guide to Regulations, Part 4

        Packs: gc-core@2026.1
        Checked 1 plan with 148 rules: 1 error, 0 warnings, 0 to review; 1,610 passed, 0 inapplicable, 1 untested

        """
    )
  }

  @Test func bothLanguagesShareTheExcerpt() {
    let report = text(SampleRun.run([SampleRun.review(SampleRun.range)])) { $0.language = .both }
    #expect(
      report == """
        plans/water.yaml

        to review GC-INC-01: Two audiences are named
        à examiner GC-INC-01\u{A0}: Deux publics sont nommés
         --> plans/water.yaml:2:15
          |
        2 |   close_date: 2026-03-21  # é
          |               ^^^^^^^^^^
          = question: Is anyone missing?
          = question\u{A0}: Manque-t-il quelqu’un?

        Packs: gc-core@2026.1
        Ensembles\u{A0}: gc-core@2026.1
        Checked 1 plan with 148 rules: 0 errors, 0 warnings, 1 to review; 1,610 passed, 0 inapplicable, 1 untested
        Vérification de 1 plan selon 148 règles\u{A0}: 0 erreur, 0 avertissement, 1 à examiner; 1\u{A0}610 respectées, 0 sans objet, 1 non vérifiée

        """
    )
  }

  @Test func colourChangesNothingElse() {
    let run = SampleRun.run([
      SampleRun.finding(SampleRun.range), SampleRun.review(SampleRun.range),
    ])
    let coloured = text(run) { $0.isColoured = true }
    #expect(coloured.contains("\u{1B}[1;31merror \u{1B}[0m"))
    #expect(withoutColour(coloured) == text(run))
  }

  @Test func coveredFindingsAreShownOnRequest() {
    var finding = SampleRun.finding(SampleRun.range)
    finding.state = .waived(reason: BilingualText(en: "agreed", fr: "convenu"), approvedBy: "ADM")
    let run = SampleRun.run([finding])
    #expect(!text(run).contains("GC-TIM-02"))
    #expect(text(run).contains("1 waived"))
    let shown = text(run) { $0.showsCovered = true }
    #expect(shown.contains("waived error GC-TIM-02:"))
    #expect(shown.contains("= waiver: agreed — ADM"))
  }

  @Test func noMoreThanAskedFor() {
    let findings = (0..<4).map { SampleRun.finding(ByteRange($0, $0 + 1)) }
    let report = text(SampleRun.run(findings)) { $0.maximumFindings = 1 }
    #expect(report.contains("3 more findings are not shown"))
    #expect(report.contains("4 errors"))
    #expect(report.split(separator: "\n").count { $0.hasPrefix("error ") } == 1)
  }

  @Test func controlCharactersOfAPlanDoNotReachTheTerminal() {
    var finding = SampleRun.finding(ByteRange(0, 1))
    finding.message.en = "found ‘\u{1B}[2J\u{7}’\nnext"
    finding.remedy?.en = "\u{9B}31m"
    let report = text(SampleRun.run([finding]))
    #expect(report.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    #expect(!report.unicodeScalars.contains("\u{9B}"))
    #expect(report.contains("␛[2J␇’␊next"))
  }

  @Test func countsByRule() {
    let findings = (0..<3).map { SampleRun.finding(ByteRange($0, $0 + 1)) }
    let report = text(SampleRun.run(findings + [SampleRun.review(SampleRun.range)])) {
      $0.showsStatistics = true
    }
    #expect(report.contains("      3  GC-TIM-02  Short period\n      1  GC-INC-01  \n"))
  }

  private func withoutColour(_ text: String) -> String {
    var plain = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "\u{1B}"), let end = rest[start...].firstIndex(of: "m") {
      plain += rest[..<start]
      rest = rest[rest.index(after: end)...]
    }
    return plain + rest
  }
}
