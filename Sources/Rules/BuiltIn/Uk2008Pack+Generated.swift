// swift-format-ignore-file
// Written from the folder rules/uk-2008/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `uk-2008`.
enum BuiltInUk2008Pack {
  static let source = PackSource(
    id: "uk-2008",
    digest: "sha256:9f9703fca98be0e2938eef16fa2e89b1cd770df424f1b0dd3ffb5c7cdd948416",
    files: {
      [
        SourceFile(
          name: "rules/uk-2008/authorities.yaml",
          text: ###"""
# The sources that uk-2008 cites. Titles are official where `title_status` says so.
- id: uk-code-2008
  title:
    en: Code of Practice on Consultation
    fr: Code de pratique sur la consultation (Royaume-Uni)
  title_status: {en: official, fr: ours}
  publisher:
    en: HM Government
    fr: Gouvernement du Royaume-Uni
  year: 2008
  url:
    en: "http://publicbenefitconsultation.blogspot.com/p/government-code-of-practice-for.html"
  kind: guideline
  verification: verified-secondary
  status: historical
  jurisdiction: GB

- id: uk-principles-2012
  title:
    en: Consultation Principles 2012
    fr: Principes de consultation 2012
  title_status: {en: official, fr: ours}
  publisher:
    en: Cabinet Office (United Kingdom)
    fr: Cabinet Office (Royaume-Uni)
  year: 2012
  url:
    en: "https://publications.parliament.uk/pa/ld201314/ldselect/ldsecleg/75/7505.htm"
  kind: principle
  verification: verified-secondary
  status: historical
  jurisdiction: GB
  as_of: "2013-10-22"

"""###
        ),
        SourceFile(
          name: "rules/uk-2008/dates.yaml",
          text: ###"""
# The withdrawn code of 2008, for comparison.
- rule: UKH-TIM-01
  status: preview
  principle: uk08.2
  authority:
    - {source: uk-code-2008, clause: {en: criterion 2, fr: critère 2}}
  title:
    en: Fewer than twelve weeks (historical code)
    fr: Moins de douze semaines (code historique)
  severity: note
  verification: verified-secondary
  verdict: fail
  stage: launch
  input: [plan, record]
  params:
    min_days: {type: int, unit: day, default: 84, min: 1, label: {en: shortest period, fr: période minimale}}
  applies: term.ordered
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
      The window lasts {actual, plural, one {# day} other {# days}}; the British code of 2008,
      since withdrawn, asked for {params.min_days}
    fr: >-
      La période dure {actual, plural, one {# jour} other {# jours}}; le code britannique de 2008,
      abandonné depuis, en demandait {params.min_days}
  why:
    en: >-
      The twelve weeks of the code are still the figure most often quoted; it is no longer in
      force anywhere.
    fr: >-
      Les douze semaines du code sont encore le chiffre le plus souvent cité; il n’est plus en
      vigueur nulle part.
  remedy:
    en: Nothing is asked for; the finding is a comparison.
    fr: Rien n’est demandé; le constat est une comparaison.
  waivable: true
  tags: [short-period, historical]
  examples:
    - outcome: failed
      name: {en: a day short, fr: un jour de moins}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-05-23⟧}
      values: {actual: 83}
    - outcome: passed
      name: {en: twelve weeks, fr: douze semaines}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-05-24}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}

"""###
        ),
        SourceFile(
          name: "rules/uk-2008/pack.yaml",
          text: ###"""
# The withdrawn code of practice of the United Kingdom, for comparison.
id: uk-2008
prefix: UKH
edition: "2026.1"
status: historical
schema: consultation-plan/1
default: off
title:
  en: 'United Kingdom: Code of Practice 2008 (historical)'
  fr: 'Royaume-Uni : Code de pratique 2008 (historique)'
covers:
  en: The twelve weeks of criterion 2.
  fr: Les douze semaines du critère 2.
never_claims:
  en: That the code is in force.
  fr: Que le code est en vigueur.
overlays:
  HD-TIM-01: {gives_way_to: UKH-TIM-01}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/uk-2008/principles.yaml",
          text: ###"""
# What the rules of uk-2008 serve, in our own words.
- id: uk08.2
  name:
    en: Duration of consultation exercises (Code, criterion 2)
    fr: Durée des consultations (Code, critère 2)
  name_status: {en: official, fr: ours}
  statement:
    en: Twelve weeks as a rule, longer where it helps.
    fr: Douze semaines en règle générale, davantage si c’est utile.
  authorities:
    - {source: uk-code-2008, clause: {en: criterion 2, fr: critère 2}}
  verification: verified-secondary
  themes: [TIM]

- id: uk12.range
  name:
    en: Two to twelve weeks (2012)
    fr: De deux à douze semaines (2012)
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      In the principles of 2012 the length ran from two to twelve weeks, online unless there was a
      reason against it.
    fr: >-
      Dans les principes de 2012, la durée allait de deux à douze semaines, en ligne sauf raison
      contraire.
  authorities:
    - {source: uk-principles-2012, clause: {en: timing, fr: durée}}
    - {source: uk-bevan-brittan-2016, clause: {en: history, fr: historique}}
  verification: verified-secondary
  themes: [TIM]

"""###
        ),
        SourceFile(
          name: "rules/uk-2008/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- principle: uk12.range
  reason:
    en: "Withdrawn; the lower figure was dropped, and the upper one is that of the code of 2008."
    fr: >-
      Retirés; le chiffre inférieur a été abandonné, et le chiffre supérieur est celui du code de
      2008.
- source: uk-bevan-brittan-2016
  clause: {en: history of the 2012 principles, fr: historique des principes de 2012}
  reason:
    en: "History, not a requirement."
    fr: "De l’histoire, non une exigence."

"""###
        ),
      ]
    }
  )
}
