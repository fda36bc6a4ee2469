import Findings
import SourceText
import Testing

@testable import Reporting

private func json(_ run: LintRun, _ change: (inout ReportOptions) -> Void = { _ in }) -> String {
  var options = ReportOptions()
  change(&options)
  return String(decoding: ReportFormat.json.report(run, options), as: UTF8.self)
}

@Suite struct JSONReportTests {
  @Test func everyPart() {
    #expect(json(SampleRun.run([SampleRun.finding(SampleRun.range)])) == expected)
  }

  @Test func waiverAndQuestion() {
    var finding = SampleRun.review(SampleRun.range)
    finding.state = .waived(reason: BilingualText(en: "agreed", fr: "convenu"), approvedBy: "ADM")
    let report = json(SampleRun.run([finding]))
    #expect(report.contains("\"state\": \"waived\""))
    #expect(report.contains("\"approved_by\": \"ADM\""))
    #expect(report.contains("\"question\": {"))
    #expect(report.contains("\"outcome\": \"cantTell\""))
  }

  @Test func outcomesOnRequest() {
    var run = SampleRun.run([])
    run.files[0].outcomes = [
      RuleOutcome(
        rule: RuleID("GC-TIM-03"),
        outcome: .untested,
        plan: "P",
        reason: BilingualText(en: "no timeline", fr: "aucun échéancier")
      )
    ]
    #expect(!json(run).contains("GC-TIM-03"))
    #expect(json(run) { $0.showsOutcomes = true }.contains("\"rule\": \"GC-TIM-03\""))
  }

  @Test func columnsCountScalarsAndOffsetsCountBytes() {
    let text = "\u{FEFF}é👩‍🔬: x\n"
    let start = text.utf8.count - 2
    let report = json(SampleRun.run([SampleRun.finding(ByteRange(start, start + 1))], text: text))
    #expect(
      report.contains("\"line\": 1,\n          \"column\": 7,\n          \"offset\": \(start)")
    )
  }

  @Test func manyFindingsOnOneLineAreCountedOnce() {
    let text = String(repeating: "é", count: 200_000)
    let findings = (0..<2_000).map { SampleRun.finding(ByteRange($0 * 200, $0 * 200 + 2)) }
    let report = json(SampleRun.run(findings, text: text))
    #expect(report.contains("\"column\": 199901"))
  }

  private let expected = """
    {
      "format": 1,
      "tool": {
        "name": "consult-lint",
        "version": "0.1.0"
      },
      "as_of": "2026-11-23",
      "packs": [
        {
          "id": "gc-core",
          "edition": "2026.1",
          "digest": "sha256:11"
        }
      ],
      "files": [
        {
          "path": "plans/water.yaml",
          "syntax": "yaml",
          "plans": 1,
          "digest": "sha256:00"
        }
      ],
      "summary": {
        "plans": 1,
        "rules": 148,
        "findings": {
          "error": 1,
          "warning": 0,
          "note": 0
        },
        "outcomes": {
          "passed": 1610,
          "failed": 1,
          "cantTell": 0,
          "inapplicable": 0,
          "untested": 1
        },
        "waived": 0,
        "baseline": 0
      },
      "findings": [
        {
          "rule": "GC-TIM-02",
          "severity": "error",
          "outcome": "failed",
          "path": "plans/water.yaml",
          "plan": "C-0001234",
          "pointer": "/timeline/close_date",
          "range": {
            "start": {
              "line": 2,
              "column": 15,
              "offset": 24
            },
            "end": {
              "line": 2,
              "column": 25,
              "offset": 34
            }
          },
          "message": {
            "en": "The comment period lasts 20 days; 30 are usual",
            "fr": "La période de commentaires dure 20 jours; la durée habituelle est de 30"
          },
          "remedy": {
            "en": "Move the closing date",
            "fr": "Reporter la date de clôture"
          },
          "values": {
            "actual": 20,
            "opens": "2026-03-01"
          },
          "authority": [
            {
              "source": "justice-manual",
              "clause": "Part 4"
            }
          ],
          "related": [
            {
              "range": {
                "start": {
                  "line": 1,
                  "column": 1,
                  "offset": 0
                },
                "end": {
                  "line": 1,
                  "column": 9,
                  "offset": 8
                }
              },
              "message": {
                "en": "the timeline",
                "fr": "l’échéancier"
              }
            }
          ],
          "fixes": [],
          "state": "active"
        }
      ]
    }

    """
}
