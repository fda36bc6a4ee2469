import Findings
import PlanSchema
import Rules
import SourceText
import TestSupport
import Testing

/// A small pack for tests, with one rule that is right in every way.
enum SamplePack {
  static let manifest = """
    id: sample
    prefix: TST
    edition: "2026.1"
    title: {en: Sample, fr: Échantillon}
    covers: {en: Tests., fr: Des tests.}
    never_claims: {en: Anything., fr: Quoi que ce soit.}
    schema: consultation-plan/1
    default: on
    history:
      - {edition: "2026.1", date: 2026-01-05, words: {en: First., fr: La première.}}

    """

  static let principles = """
    - id: tst.time
      name: {en: Enough time, fr: Assez de temps}
      statement: {en: People have time., fr: Les gens ont le temps.}

    """

  static let authorities = """
    - id: tst-act
      title: {en: Sample Act, fr: Loi type}
      kind: statute
      verification: verified-primary
    - id: tst-guide
      title: {en: Sample guide, fr: Guide type}
      kind: guideline
      verification: verified-secondary
    - id: tst-values
      title: {en: Sample values, fr: Valeurs types}
      kind: principle
      verification: verified-primary
    - id: tst-registry
      title: {en: Sample registry, fr: Registre type}
      kind: practice
      verification: verified-primary

    """

  static let rule = """
    - rule: TST-TIM-01
      principle: tst.time
      authority:
        - {source: tst-act, clause: s. 1}
      title: {en: Short window, fr: Courte période}
      severity: warning
      params:
        minimum_days: {type: int, unit: day, default: 30, min: 1}
      applies: plan.status == 'planned'
      expect: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.minimum_days
      at: plan.timeline.close_date
      values:
        actual: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
      message:
        en: Lasts {actual, plural, one {# day} other {# days}}; {params.minimum_days} are usual
        fr: Dure {actual, plural, one {# jour} other {# jours}}; durée habituelle, {params.minimum_days}
      remedy: {en: Close later., fr: Clore plus tard.}
      examples:
        - outcome: failed
          plan: |
            status: planned
            timeline: {open_date: 2026-03-01, close_date: ⟦2026-03-21⟧}
          values: {actual: 20}
        - outcome: passed
          plan: |
            status: planned
            timeline: {open_date: 2026-03-01, close_date: 2026-03-31}
        - outcome: inapplicable
          plan: |
            status: closed

    """

  /// A pack of these files.
  static func source(
    rules: String = rule,
    manifest: String = manifest,
    principles: String = principles,
    authorities: String = authorities,
    id: String = "sample"
  ) -> PackSource {
    PackSource(
      id: id,
      files: [
        SourceFile(name: "\(id)/pack.yaml", text: manifest),
        SourceFile(name: "\(id)/principles.yaml", text: principles),
        SourceFile(name: "\(id)/authorities.yaml", text: authorities),
        SourceFile(name: "\(id)/rules.yaml", text: rules),
      ]
    )
  }

  /// The packs of sources that have no mistake; a mistake fails the test.
  static func compile(
    _ sources: PackSource...,
    at location: Testing.SourceLocation = #_sourceLocation
  )
    -> [CompiledPack]
  {
    let compilation = PackCompiler.compile(sources)
    for finding in compilation.files.flatMap(\.findings) {
      Issue.record("\(finding.rule): \(finding.message.en)", sourceLocation: location)
    }
    return compilation.packs
  }

  /// A rule of the sample pack with the least that a rule needs.
  static func rule(
    _ id: String = "TST-TIM-09",
    expect: String,
    more: [String] = []
  ) -> String {
    """
    - rule: \(id)
      principle: tst.time
      authority: [{source: tst-act}]
      title: {en: Title of \(id), fr: Titre de \(id)}
      severity: warning
      expect: \(expect)
      message: {en: Message of \(id), fr: Message de \(id)}
    \(more.map { "  \($0)\n" }.joined())  examples:
        - {outcome: failed, plan: ""}
        - {outcome: passed, plan: ""}
        - {outcome: inapplicable, plan: ""}

    """
  }
}

/// A day for tests.
func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
