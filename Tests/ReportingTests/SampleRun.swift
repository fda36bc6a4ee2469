import Findings
import SourceText
import TestSupport

/// Runs to report, made of marked texts.
enum SampleRun {
  static let text = "timeline:\n  close_date: ⟦2026-03-21⟧  # é\n"

  /// A finding with every part.
  static func finding(_ range: ByteRange) -> Finding {
    Finding(
      rule: RuleID("GC-TIM-02"),
      severity: .error,
      range: range,
      pointer: "/timeline/close_date",
      plan: "C-0001234",
      message: BilingualText(
        en: "The comment period lasts 20 days; 30 are usual",
        fr: "La période de commentaires dure 20 jours; la durée habituelle est de 30"
      ),
      remedy: BilingualText(en: "Move the closing date", fr: "Reporter la date de clôture"),
      values: [
        NamedValue("actual", .int(20)), NamedValue("opens", .date(year: 2026, month: 3, day: 1)),
      ],
      authority: [
        Citation(
          source: "justice-manual",
          clause: "Part 4",
          title: BilingualText(en: "Guide to Regulations", fr: "Guide de la réglementation")
        )
      ],
      related: [
        Label(
          range: ByteRange(0, 8),
          message: BilingualText(en: "the timeline", fr: "l’échéancier")
        )
      ]
    )
  }

  /// A finding that a person must decide.
  static func review(_ range: ByteRange) -> Finding {
    Finding(
      rule: RuleID("GC-INC-01"),
      severity: .warning,
      outcome: .cantTell,
      range: range,
      message: BilingualText(en: "Two audiences are named", fr: "Deux publics sont nommés"),
      question: BilingualText(en: "Is anyone missing?", fr: "Manque-t-il quelqu’un?")
    )
  }

  /// A run over one file with these findings.
  static func run(_ findings: [Finding], text: String = MarkedText(SampleRun.text).text) -> LintRun
  {
    let source = SourceFile(name: "plans/water.yaml", text: text)
    let file = LintedFile(
      source: source,
      syntax: "yaml",
      plans: 1,
      digest: "sha256:00",
      findings: findings.sorted(by: FindingOrder.precedes)
    )
    var run = LintRun(version: "0.1.0", asOf: "2026-11-23", files: [file], ruleCount: 148)
    run.packs = [
      PackSummary(
        id: "gc-core",
        edition: "2026.1",
        digest: "sha256:11",
        title: BilingualText(en: "Core", fr: "Base")
      )
    ]
    run.rules = [
      RuleDescription(
        id: RuleID("GC-TIM-02"),
        pack: "gc-core",
        title: BilingualText(en: "Short period", fr: "Période courte"),
        severity: .error,
        why: BilingualText(en: "People need time.", fr: "Il faut du temps."),
        tags: ["short-period"]
      )
    ]
    run.outcomes.passed = 1_610
    run.outcomes.failed = findings.count
    run.outcomes.untested = 1
    return run
  }

  /// The range that `text` marks.
  static var range: ByteRange { MarkedText(text).ranges.first ?? .at(0) }
}
