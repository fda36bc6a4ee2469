import Findings
import Reporting
import Rules

/// What a run and its rules took, as lines for a person.
struct CostTable {
  /// The stages of the run, with their nanoseconds by the clock.
  var stages: [(BilingualText, UInt64)]
  /// Nanoseconds of reading bytes, of all jobs together.
  var reading: UInt64
  /// Nanoseconds of making the pieces of reports, of all jobs together.
  var reporting: UInt64
  /// What linting took, of all jobs together.
  var costs: LintCosts

  init(
    stages: [(BilingualText, UInt64)],
    reading: UInt64,
    reporting: UInt64,
    _ costs: LintCosts
  ) {
    self.stages = stages
    self.reading = reading
    self.reporting = reporting
    self.costs = costs
  }

  /// The lines, without line breaks.
  var lines: [BilingualText] {
    [CostTable.title] + stages.map { row($0.1, $0.0) } + [CostTable.partsTitle] + parts
      + [CostTable.rulesTitle] + rules
  }

  private var parts: [BilingualText] {
    [
      row(reading, BilingualText(en: "reading bytes", fr: "lecture des octets")),
      row(costs.syntax, BilingualText(en: "syntax", fr: "syntaxe")),
      row(costs.decoding, BilingualText(en: "schema", fr: "schéma")),
      row(costs.rules, BilingualText(en: "rules", fr: "règles")),
      row(costs.rest, BilingualText(en: "waivers and order", fr: "dérogations et ordre")),
      row(reporting, BilingualText(en: "reports", fr: "rapports")),
    ]
  }

  /// By time, then by id; steps are those that budgets count.
  private var rules: [BilingualText] {
    costs.byRule.sorted { left, right in
      left.value.nanoseconds == right.value.nanoseconds
        ? left.key < right.key : left.value.nanoseconds > right.value.nanoseconds
    }.map { rule, cost in
      let runs = Wording.count(
        cost.runs,
        BilingualText(en: "plan", fr: "plan"),
        BilingualText(en: "plans", fr: "plans")
      )
      let steps = Wording.count(
        cost.steps,
        BilingualText(en: "step", fr: "étape"),
        BilingualText(en: "steps", fr: "étapes")
      )
      return row(
        cost.nanoseconds,
        BilingualText(
          en: "\(rule): \(steps.en), \(runs.en)",
          fr: "\(rule)\u{A0}: \(steps.fr), \(runs.fr)"
        )
      )
    }
  }

  private func row(_ nanoseconds: UInt64, _ label: BilingualText) -> BilingualText {
    BilingualText(
      en: "\(CostTable.milliseconds(nanoseconds, point: "."))  \(label.en)",
      fr: "\(CostTable.milliseconds(nanoseconds, point: ","))  \(label.fr)"
    )
  }

  /// Milliseconds with three decimals, in ten columns, with their unit.
  private static func milliseconds(_ nanoseconds: UInt64, point: String) -> String {
    let micro = (nanoseconds + 500) / 1_000
    let decimals = String(micro % 1_000)
    let zeros = String(repeating: "0", count: 3 - decimals.utf8.count)
    let text = "\(micro / 1_000)\(point)\(zeros)\(decimals)"
    return String(repeating: " ", count: max(0, 10 - text.utf8.count)) + text + "\u{A0}ms"
  }

  private static let title = BilingualText(
    en: "time of the run, by the clock:",
    fr: "durée de l’exécution\u{A0}:"
  )
  private static let partsTitle = BilingualText(
    en: "time of all jobs together:",
    fr: "durée de toutes les tâches réunies\u{A0}:"
  )
  private static let rulesTitle = BilingualText(
    en: "time of each rule, of all jobs together:",
    fr: "durée de chaque règle, toutes les tâches réunies\u{A0}:"
  )
}
