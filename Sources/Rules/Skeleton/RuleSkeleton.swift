public import Findings

/// A new rule with comments, which checks and tests clean in a pack that has its principle.
public struct RuleSkeleton: Sendable {
  private let id: String
  private let principle: String
  private let source: String
  private let languages: [Language]

  /// A rule that serves a principle and cites a source of its pack.
  public init(id: String, principle: String, source: String, languages: [Language]) {
    self.id = id
    self.principle = principle
    self.source = source
    self.languages = languages
  }

  /// The rule as an item of a file of rules.
  public var text: String {
    SkeletonWriter(PackFormat.rule, languages, isItem: true).text(head + logic + words)
  }

  private var head: [(name: String, text: String)] {
    [
      ("rule", "rule: \(id)"),
      ("status", "status: preview"),
      ("principle", "principle: \(principle)"),
      (
        "authority",
        "authority:\n  - {source: \(source), clause: {en: section 1, fr: section 1}}"
      ),
      (
        "title",
        "title:\n  en: Comment period shorter than our guide asks for\n"
          + "  fr: Période de commentaires plus courte que ne le demande notre guide"
      ),
      ("severity", "severity: note"),
      ("stage", "stage: launch"),
      (
        "params",
        "params:\n  minimum_days:\n    type: int\n    unit: day\n    default: 30\n    min: 1\n"
          + "    label: {en: the shortest period, fr: la période la plus courte}"
      ),
    ]
  }

  private var logic: [(name: String, text: String)] {
    let elapsed = "calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)"
    return [
      ("applies", "applies: has(plan.timeline)"),
      ("expect", "expect: >-\n  \(elapsed)\n  >= params.minimum_days"),
      ("at", "at: plan.timeline.close_date"),
      ("values", "values:\n  actual: \(elapsed)"),
    ]
  }

  private var words: [(name: String, text: String)] {
    [
      (
        "message",
        "message:\n"
          + "  en: The period lasts {actual, plural, one {# day} other {# days}}; the guide asks "
          + "for {params.minimum_days}\n"
          + "  fr: La période dure {actual, plural, one {# jour} other {# jours}}; le guide en "
          + "demande {params.minimum_days}"
      ),
      (
        "why",
        "why:\n  en: An answer takes time to think and to write.\n"
          + "  fr: Il faut du temps pour réfléchir et pour écrire une réponse."
      ),
      ("remedy", "remedy: {en: Move the closing date., fr: Reporter la date de clôture.}"),
      (
        "examples",
        """
        examples:
          - outcome: failed
            name: {en: one day less, fr: un jour de moins}
            plan: |
              timeline: {open_date: 2026-03-01, close_date: ⟦2026-03-30⟧}
            values: {actual: 29}
          - outcome: passed
            name: {en: thirty days, fr: trente jours}
            plan: |
              timeline: {open_date: 2026-03-01, close_date: 2026-03-31}
          - outcome: inapplicable
            name: {en: no timeline, fr: aucun calendrier}
            plan: |
              status: planned
        """
      ),
    ]
  }
}
