import Findings
import SourceText
import Testing

@testable import Reporting

@Suite struct SummaryLineTests {
  @Test func theLineOfALargeRun() {
    var run = LintRun(version: "0", asOf: "2026-01-01", ruleCount: 148)
    run.outcomes.passed = 610
    run.outcomes.inapplicable = 1_020
    run.outcomes.untested = 41
    let findings = [
      (Severity.error, Outcome.failed, FindingState.active, 9),
      (.warning, .failed, .active, 14),
      (.warning, .cantTell, .active, 3),
      (.error, .failed, .waived(reason: nil, approvedBy: nil), 2),
      (.error, .failed, .baseline, 1),
    ].flatMap { severity, outcome, state, count in
      (0..<count).map { offset in
        var finding = SampleRun.finding(.at(offset))
        finding.severity = severity
        finding.outcome = outcome
        finding.state = state
        return finding
      }
    }
    let file = LintedFile(
      source: SourceFile(name: "a", text: ""),
      syntax: "yaml",
      plans: 12,
      digest: "",
      findings: findings
    )
    run.files = [file]
    let line = SummaryLine(run).text
    #expect(
      line.en
        == "Checked 12 plans with 148 rules: 9 errors, 14 warnings, 3 to review; 610 passed, 1,020 inapplicable, 41 untested, 2 waived, 1 in baseline"
    )
    #expect(
      line.fr
        == "Vérification de 12 plans selon 148 règles\u{A0}: 9 erreurs, 14 avertissements, 3 à examiner; 610 respectées, 1\u{A0}020 sans objet, 41 non vérifiées, 2 avec dérogation, 1 au relevé de référence"
    )
  }

  @Test(arguments: [
    (0, "0 days", "0 jour"), (1, "1 day", "1 jour"), (2, "2 days", "2 jours"),
    (1_234_567, "1,234,567 days", "1\u{A0}234\u{A0}567 jours"),
  ])
  func plurals(count: Int, english: String, french: String) {
    let words = Wording.count(
      count,
      BilingualText(en: "day", fr: "jour"),
      BilingualText(en: "days", fr: "jours")
    )
    #expect(words == BilingualText(en: english, fr: french))
  }

  @Test func recordsAreNamedAsSuch() {
    var run = SampleRun.run([])
    run.files[0].syntax = "csv"
    run.files[0].plans = 2_385
    #expect(SummaryLine(run).text.en.hasPrefix("Checked 2,385 records with 148 rules:"))
    #expect(SummaryLine(run).text.fr.hasPrefix("Vérification de 2\u{A0}385 enregistrements selon"))
  }
}
