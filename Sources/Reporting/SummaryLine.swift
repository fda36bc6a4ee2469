package import Findings

/// The one line with which every run ends.
package struct SummaryLine: Sendable {
  /// The line, without a line break.
  package let text: BilingualText

  /// The line of a run that is at hand.
  package init(_ run: LintRun) { self.init(RunHead(run)) }

  /// The line of a run.
  package init(_ head: RunHead) {
    let run = head.run
    let totals = head.totals
    let checked = SummaryLine.checked(totals)
    let rules = Wording.count(
      run.ruleCount,
      BilingualText(en: "rule", fr: "règle"),
      BilingualText(en: "rules", fr: "règles")
    )
    let found = SummaryLine.joined(SummaryLine.found(totals))
    let rest = SummaryLine.joined(SummaryLine.rest(run.outcomes, totals))
    text = BilingualText(
      en: "Checked \(checked.en) with \(rules.en): \(found.en); \(rest.en)",
      fr: "Vérification de \(checked.fr) selon \(rules.fr)\u{A0}: \(found.fr); \(rest.fr)"
    )
  }

  private static func checked(_ totals: RunTotals) -> BilingualText {
    let plans = Wording.count(
      totals.plans,
      BilingualText(en: "plan", fr: "plan"),
      BilingualText(en: "plans", fr: "plans")
    )
    let records = Wording.count(
      totals.records,
      BilingualText(en: "record", fr: "enregistrement"),
      BilingualText(en: "records", fr: "enregistrements")
    )
    guard totals.records > 0 else { return plans }
    guard totals.plans > 0 else { return records }
    return BilingualText(
      en: "\(plans.en) and \(records.en)",
      fr: "\(plans.fr) et de \(records.fr)"
    )
  }

  private static func found(_ totals: RunTotals) -> [BilingualText] {
    var parts = [
      Wording.count(
        totals.failed[.error] ?? 0,
        Wording.severity(.error),
        BilingualText(en: "errors", fr: "erreurs")
      ),
      Wording.count(
        totals.failed[.warning] ?? 0,
        Wording.severity(.warning),
        BilingualText(en: "warnings", fr: "avertissements")
      ),
    ]
    if let notes = totals.failed[.note] {
      parts.append(
        Wording.count(
          notes,
          Wording.severity(.note),
          BilingualText(en: "notes", fr: "remarques")
        )
      )
    }
    return parts + [same(totals.toReview, Wording.outcome(.cantTell))]
  }

  private static func rest(_ outcomes: OutcomeCounts, _ totals: RunTotals) -> [BilingualText] {
    var parts = [
      Wording.count(
        outcomes.passed,
        Wording.outcome(.passed),
        BilingualText(en: "passed", fr: "respectées")
      ),
      same(outcomes.inapplicable, Wording.outcome(.inapplicable)),
      Wording.count(
        outcomes.untested,
        Wording.outcome(.untested),
        BilingualText(en: "untested", fr: "non vérifiées")
      ),
    ]
    if totals.waived > 0 {
      parts.append(same(totals.waived, BilingualText(en: "waived", fr: "avec dérogation")))
    }
    if totals.baseline > 0 {
      let words = BilingualText(en: "in baseline", fr: "au relevé de référence")
      parts.append(same(totals.baseline, words))
    }
    return parts
  }

  private static func same(_ value: Int, _ words: BilingualText) -> BilingualText {
    Wording.count(value, words, words)
  }

  private static func joined(_ parts: [BilingualText]) -> BilingualText {
    BilingualText(
      en: parts.map(\.en).joined(separator: ", "),
      fr: parts.map(\.fr).joined(separator: ", ")
    )
  }
}
