// swift-format-ignore-file
// Written from the folder rules/ca-on-ebr/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `ca-on-ebr`.
enum BuiltInCaOnEbrPack {
  static let source = PackSource(
    id: "ca-on-ebr",
    digest: "sha256:6d1b7430bde28d0491b08290be512aa935225c06d998eb1a880420151b70abda",
    files: {
      [
        SourceFile(
          name: "rules/ca-on-ebr/authorities.yaml",
          text: ###"""
# The sources that ca-on-ebr cites. Titles are official where `title_status` says so.
- id: on-ero-process
  title:
    en: 'Environmental Registry of Ontario: consultation process'
    fr: 'Registre environnemental de l’Ontario : processus de consultation'
  title_status: {en: ours, fr: ours}
  publisher:
    en: Government of Ontario
    fr: Gouvernement de l’Ontario
  url:
    en: "https://ero.ontario.ca/page/consultation-process"
  kind: practice
  verification: verified-primary
  status: in-force
  jurisdiction: CA-ON

- id: on-ebr-act
  title:
    en: Environmental Bill of Rights, 1993, S.O. 1993, c. 28
    fr: Charte des droits environnementaux de 1993, L.O. 1993, chap. 28
  title_status: {en: official, fr: official}
  publisher:
    en: Legislative Assembly of Ontario
    fr: Assemblée législative de l’Ontario
  year: 1993
  url:
    en: "https://www.ontario.ca/laws/statute/93e28"
    fr: "https://www.ontario.ca/lois/loi/93e28"
  kind: statute
  verification: partly-read
  status: in-force
  jurisdiction: CA-ON
  as_of: "2024-11-01"

"""###
        ),
        SourceFile(
          name: "rules/ca-on-ebr/dates.yaml",
          text: ###"""
# The minimum period of the Environmental Registry of Ontario.
- rule: ON-TIM-01
  status: preview
  principle: on.ebr
  authority:
    - {source: on-ero-process, clause: {en: minimum period, fr: durée minimale}}
    - {source: on-ebr-act, clause: {en: ss. 15 to 17 (pinpoints unverified), fr: art. 15 à 17 (renvois non vérifiés)}}
  title:
    en: An Ontario environmental proposal open for fewer than 30 days
    fr: Proposition environnementale ontarienne ouverte moins de 30 jours
  severity: warning
  verdict: fail
  stage: launch
  params:
    min_days: {type: int, unit: day, default: 30, min: 1, label: {en: shortest period, fr: période minimale}}
  applies: term.environmental && term.ordered
  expect: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.min_days
  at: plan.timeline.close_date
  values:
    actual: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
  fix:
    set: plan.timeline.close_date
    to: calendar.plus(plan.timeline.open_date, params.min_days)
    safety: needs_review
    title: {en: Set the closing day that the period calls for, fr: Fixer le jour de clôture que demande la période}
  message:
    en: >-
      The proposal is open for {actual, plural, one {# day} other {# days}}; the Environmental
      Registry of Ontario expects {params.min_days} or more
    fr: >-
      La proposition reste ouverte {actual, plural, one {# jour} other {# jours}}; le Registre
      environnemental de l’Ontario en attend {params.min_days} ou plus
  why:
    en: >-
      Prescribed ministries of Ontario post proposals for at least this time, longer when they are
      complex. The sections of the Act are not confirmed.
    fr: >-
      Les ministères prescrits de l’Ontario affichent leurs propositions au moins ce temps,
      davantage si elles sont complexes. Les articles de la loi ne sont pas confirmés.
  remedy:
    en: Lengthen the window.
    fr: Prolonger la période.
  waivable: true
  tags: [short-period]
  examples:
    - outcome: failed
      name: {en: a day short, fr: un jour de moins}
      plan: |
        mandate: {environmental: true}
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-03-30⟧}
      values: {actual: 29}
    - outcome: passed
      name: {en: thirty days, fr: trente jours}
      plan: |
        mandate: {environmental: true}
        timeline: {open_date: 2027-03-01, close_date: 2027-03-31}
    - outcome: inapplicable
      name: {en: not environmental, fr: non environnementale}
      plan: |
        mandate: {environmental: false}
        timeline: {open_date: 2027-03-01, close_date: 2027-03-30}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        mandate: {environmental: true}
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}

"""###
        ),
        SourceFile(
          name: "rules/ca-on-ebr/pack.yaml",
          text: ###"""
# The Environmental Bill of Rights, 1993, of Ontario.
id: ca-on-ebr
prefix: ON
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'Ontario: Environmental Bill of Rights, 1993'
  fr: 'Ontario : Charte des droits environnementaux de 1993'
covers:
  en: The time for comments and the decision notice of environmental proposals.
  fr: Le délai de commentaires et l’avis de décision des propositions environnementales.
never_claims:
  en: Section numbers, or that it applies outside prescribed ministries.
  fr: Des numéros d’articles, ou que la loi s’applique hors des ministères prescrits.
overlays:
  BASE-REP-03:
    - {source: on-ero-process, clause: {en: minimum period and notices, fr: durée minimale et avis}, principle: on.ebr}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/ca-on-ebr/principles.yaml",
          text: ###"""
# What the rules of ca-on-ebr serve, in our own words.
- id: on.ebr
  name:
    en: Environmental proposals on the registry
    fr: Propositions environnementales au registre
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Environmental proposals are posted for thirty days or more, and the decision says what
      comments changed.
    fr: >-
      Les propositions environnementales sont affichées trente jours ou plus, et la décision dit
      ce que les commentaires ont changé.
  authorities:
    - {source: on-ero-process, clause: {en: minimum period and notices, fr: durée minimale et avis}}
    - {source: on-ebr-act, clause: {en: ss. 15 to 17 (pinpoints unverified), fr: art. 15 à 17 (renvois non vérifiés)}}
  verification: verified-primary
  themes: [TIM, REP]

"""###
        ),
      ]
    }
  )
}
