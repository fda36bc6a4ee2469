import Testing

/// One mistake in the sample rule, written with marks around what must be flagged.
struct Mistake: Sendable, CustomTestStringConvertible {
  /// The check that finds it.
  let id: String
  /// What stands in the sample, and what stands there instead.
  let changes: [(right: String, wrong: String)]

  init(_ id: String, _ right: String, _ wrong: String) {
    self.id = id
    changes = [(right, wrong)]
  }

  init(_ id: String, _ changes: (String, String)...) {
    self.id = id
    self.changes = changes.map { ($0, $1) }
  }

  var testDescription: String { "\(id) \(changes.map(\.wrong).joined(separator: " and "))" }
}

extension Mistake {
  /// Mistakes in the sample rule.
  static let inRules = keys + references + expressions + parameters + messages + weight + examples

  private static let keys: [Mistake] = [
    Mistake("PAC-201", "  remedy:", "  ⟦remdey⟧:"),
    Mistake("PAC-201", "unit: day", "⟦units⟧: day"),
    Mistake("PAC-201", "fr: Courte période", "⟦rf⟧: Courte période, fr: Période"),
    Mistake("PAC-202", "- rule: TST-TIM-01\n  principle: tst.time\n", "- ⟦rule⟧: TST-TIM-01\n"),
    Mistake("PAC-202", "{source: tst-act, clause: s. 1}", "{⟦clause⟧: s. 1}"),
    Mistake("PAC-203", "title: {en: Short window, fr: Courte période}", "title: ⟦Short⟧"),
    Mistake("PAC-203", "remedy: {en: Close later.", "remedy: {en: ⟦[a]⟧"),
    Mistake("PAC-203", "  at:", "  waivable: ⟦maybe⟧\n  at:"),
    Mistake("PAC-203", "  at:", "  in_force: {from: ⟦2026-02-30⟧}\n  at:"),
    Mistake("PAC-203", "  at:", "  tags: ⟦short⟧\n  at:"),
    Mistake("PAC-203", "  at:", "  waivable: {days: ⟦long⟧}\n  at:"),
    Mistake("PAC-204", "severity: warning", "severity: ⟦warn⟧"),
    Mistake("PAC-204", "  at:", "  stage: ⟦lunch⟧\n  at:"),
    Mistake("PAC-204", "  at:", "  input: [plan, ⟦row⟧]\n  at:"),
    Mistake("PAC-204", "type: int", "type: ⟦integer⟧"),
    Mistake("PAC-205", "title: {en: Short window, fr: Courte période}", "title: ⟦{en: Short}⟧"),
    Mistake("PAC-205", "fr: Courte période", "fr: ⟦\" \"⟧"),
    Mistake("PAC-205", "remedy: {en: Close later., fr: Clore plus tard.}", "remedy: ⟦{fr: Clore}⟧"),
  ]

  private static let references: [Mistake] = [
    Mistake("PAC-210", "rule: TST-TIM-01", "rule: ⟦TSX-TIM-01⟧"),
    Mistake("PAC-211", "principle: tst.time", "principle: ⟦tst.tmie⟧"),
    Mistake("PAC-212", "source: tst-act", "source: ⟦tst-akt⟧"),
    Mistake("PAC-213", "  at:", "  replaced_by: ⟦TST-TIM-02⟧\n  at:"),
    Mistake("PAC-213", "rule: TST-TIM-01", "rule: ⟦TST-TIM-01⟧\n  status: deprecated"),
    Mistake(
      "PAC-215",
      "  at:",
      "  history: [{edition: ⟦\"2027.1\"⟧, change: added, words: {en: a, fr: b}}]\n  at:"
    ),
    Mistake(
      "PAC-204",
      "  at:",
      "  history: [{edition: \"2026.1\", change: ⟦harder⟧, words: {en: a, fr: b}}]\n  at:"
    ),
    Mistake(
      "PAC-215",
      "  at:",
      "  history:\n    - {edition: \"2026.1\", change: stricter, words: {en: a, fr: b}}\n"
        + "    - {edition: ⟦2025.1⟧, change: looser, words: {en: a, fr: b}}\n  at:"
    ),
    Mistake(
      "PAC-215",
      "  at:",
      "  history:\n    - {edition: \"2026.1\", change: stricter, words: {en: a, fr: b}}\n"
        + "    - {edition: ⟦\"2026.1\"⟧, change: added, words: {en: a, fr: b}}\n  at:"
    ),
  ]

  private static let expressions: [Mistake] = [
    Mistake("PAC-101", "plan.status == 'planned'", "plan.status ==⟦⟧"),
    Mistake("PAC-111", "plan.timeline.close_date) >=", "plan.timeline.⟦closing_date⟧) >="),
    Mistake("PAC-116", "plan.status == 'planned'", "plan.status == ⟦'plannned'⟧"),
    Mistake("PAC-112", "expect: calendar.elapsed(", "expect: ⟦calendar.elapse⟧("),
    Mistake("PAC-111", ">= params.minimum_days", ">= params.minimum_days + params.⟦minimum_day⟧"),
    Mistake("PAC-250", "applies: plan.status == 'planned'", "applies: ⟦plan.status⟧"),
    Mistake("PAC-250", "  at:", "  each: ⟦plan.timeline⟧\n  at:"),
    Mistake("PAC-251", "at: plan.timeline.close_date", "at: plan.timeline.⟦close_dat⟧"),
    Mistake("PAC-251", "at: plan.timeline.close_date", "at: ⟦timeline.close_date⟧"),
    Mistake("PAC-251", "at: plan.timeline.close_date", "at: ⟦item.name⟧"),
    Mistake("PAC-251", "at: plan.timeline.close_date", "at: plan.activities.⟦name⟧"),
    Mistake(
      "PAC-252",
      "applies: plan.status == 'planned'",
      "applies: ⟦plan.activities.all(a, plan.activities.all(b, plan.activities.all(c, "
        + "plan.activities.all(d, has(a.id) && has(b.id) && has(c.id) && has(d.id)))))⟧"
    ),
  ]

  private static let parameters: [Mistake] = [
    Mistake(
      "PAC-240",
      "    minimum_days:",
      "    ⟦spare⟧: {type: int, default: 1}\n    minimum_days:"
    ),
    Mistake("PAC-240", "default: 30", "default: ⟦thirty⟧"),
    Mistake("PAC-240", "default: 30", "default: ⟦0⟧"),
    Mistake("PAC-240", "min: 1", "min: ⟦[1]⟧"),
  ]

  private static let messages: [Mistake] = [
    Mistake("PAC-230", "en: Lasts {actual, plural,", "en: Lasts ⟦}⟧ {actual, plural,"),
    Mistake(
      "PAC-230",
      "en: Lasts {actual, plural,",
      "en: Lasts {actual, ⟦choice⟧} {actual, plural,"
    ),
    Mistake("PAC-231", "{actual, plural, one {# day}", "{⟦actual⟧, plural,"),
    Mistake(
      "PAC-231",
      "{actual, plural, one {# jour} other {# jours}}",
      "{⟦actual⟧, plural, one {#}}"
    ),
    Mistake("PAC-232", "en: Lasts {actual", "en: Lasts {⟦actuel⟧} {actual"),
    Mistake("PAC-232", "fr: Dure {actual", "fr: Dure {⟦params.minimum⟧} {actual"),
    Mistake(
      "PAC-232",
      ("days}}; {params.minimum_days}", "days}}; {⟦params.minimum_days⟧}"),
      ("habituelle, {params.minimum_days}", "habituelle")
    ),
    Mistake("PAC-233", "{params.minimum_days} are usual", "{params.minimum_days} ⟦comply⟧"),
    Mistake("PAC-233", "fr: Courte période", "fr: Période ⟦non-conforme⟧"),
  ]

  private static let weight: [Mistake] = [
    Mistake(
      "PAC-241",
      ("source: tst-act", "source: tst-guide"),
      ("severity: warning", "severity: ⟦error⟧")
    ),
    Mistake(
      "PAC-233",
      ("source: tst-act", "source: tst-values"),
      (
        "en: Lasts {actual, plural, one {# day} other {# days}}; {params.minimum_days} are usual",
        "en: ⟦Lasts {actual, plural, one {# day} other {# days}}; {params.minimum_days} are usual⟧"
      )
    ),
    Mistake("PAC-241", "severity: warning", "verification: unverified\n  severity: ⟦warning⟧"),
    Mistake("PAC-242", "severity: warning", "severity: error\n  ceiling_exception: ⟦convergent⟧"),
    Mistake(
      "PAC-242",
      "severity: warning",
      "severity: error\n  ceiling_exception: ⟦registry-refuses⟧"
    ),
    Mistake("PAC-243", "severity: warning", "severity: warning\n  verdict: ⟦review⟧"),
  ]

  private static let examples: [Mistake] = [
    Mistake(
      "PAC-260",
      ("rule: TST-TIM-01", "rule: ⟦TST-TIM-01⟧"),
      ("outcome: failed", "outcome: untested")
    ),
    Mistake(
      "PAC-260",
      ("rule: TST-TIM-01", "rule: ⟦TST-TIM-01⟧"),
      ("outcome: passed", "outcome: untested")
    ),
    Mistake(
      "PAC-260",
      ("rule: TST-TIM-01", "rule: ⟦TST-TIM-01⟧"),
      ("outcome: inapplicable", "outcome: untested")
    ),
  ]

  /// Mistakes in the sample manifest.
  static let inManifest: [Mistake] = [
    Mistake("PAC-201", "title:", "⟦titel⟧:"),
    Mistake("PAC-202", "id: sample\nprefix: TST\nedition: \"2026.1\"", "⟦id⟧: sample\nprefix: TST"),
    Mistake("PAC-204", "default: on", "default: ⟦true⟧"),
    Mistake("PAC-204", "schema: consultation-plan/1", "schema: ⟦consultation-plan/2⟧"),
    Mistake("PAC-205", "covers: {en: Tests., fr: Des tests.}", "covers: ⟦{en: Tests.}⟧"),
    Mistake("PAC-111", "default: on", "default: on\napplies: plan.⟦statuss⟧ == 'draft'"),
    Mistake("PAC-250", "default: on", "default: on\napplies: ⟦plan.id⟧"),
    Mistake("PAC-215", "edition: \"2026.1\"", "edition: ⟦\"2026.2\"⟧"),
    Mistake(
      "PAC-215",
      "  - {edition: \"2026.1\"",
      "  - {edition: 2025.1, date: 2026-01-10, words: {en: a, fr: b}}\n  - {edition: ⟦\"2026.1\"⟧"
    ),
    Mistake("PAC-202", "{edition: \"2026.1\", date: 2026-01-05,", "{⟦edition⟧: \"2026.1\","),
    Mistake("PAC-205", "words: {en: First., fr: La première.}", "words: ⟦{en: First.}⟧"),
    Mistake("PAC-213", "default: on", "default: on\noverlays: {⟦TST-TIM-02⟧: [{source: tst-act}]}"),
    Mistake("PAC-212", "default: on", "default: on\noverlays: {TST-TIM-01: [{source: ⟦tst-atc⟧}]}"),
    Mistake(
      "PAC-214",
      "default: on",
      "default: on\nterms: [{term: ⟦A-b⟧, phrase: {en: a, fr: b}, means: has(plan.id)}]"
    ),
    Mistake(
      "PAC-111",
      "default: on",
      "default: on\nterms: [{term: a, phrase: {en: a, fr: b}, means: term.⟦later⟧}]"
    ),
  ]
}
