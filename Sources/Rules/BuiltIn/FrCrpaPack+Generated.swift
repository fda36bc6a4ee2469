// swift-format-ignore-file
// Written from the folder rules/fr-crpa/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `fr-crpa`.
enum BuiltInFrCrpaPack {
  static let source = PackSource(
    id: "fr-crpa",
    digest: "sha256:f4bb802624f527db9c4b48677919984dbc0b034ea9cff7d897b7bc025d3917b4",
    files: {
      [
        SourceFile(
          name: "rules/fr-crpa/authorities.yaml",
          text: ###"""
# The sources that fr-crpa cites. Titles are official where `title_status` says so.
- id: fr-crpa
  title:
    en: >-
      Code of relations between the public and the administration (France), arts. L131-1 and
      L132-1 to L132-3
    fr: Code des relations entre le public et l’administration, art. L131-1 et L132-1 à L132-3
  title_status: {en: ours, fr: official}
  publisher:
    en: French Republic
    fr: République française
  kind: statute
  verification: verified-secondary
  status: in-force
  jurisdiction: FR

- id: fr-conseil-etat-criteria
  title:
    en: 'Conseil d’État (France): criteria for open consultations'
    fr: 'Conseil d’État : critères des consultations ouvertes'
  title_status: {en: ours, fr: ours}
  publisher:
    en: Conseil d’État (France)
    fr: Conseil d’État (France)
  kind: practice
  verification: verified-secondary
  status: in-force
  jurisdiction: FR

"""###
        ),
        SourceFile(
          name: "rules/fr-crpa/open-consultations.yaml",
          text: ###"""
# Open consultations of French administrations.
- rule: FRA-TIM-01
  status: preview
  principle: fr.crpa
  authority:
    - {source: fr-crpa, clause: {en: L132-1 to L132-3, fr: L132-1 à L132-3}}
  title:
    en: An open online consultation of fewer than 15 days
    fr: Consultation ouverte en ligne de moins de 15 jours
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  input: [plan, record]
  params:
    min_days: {type: int, unit: day, default: 15, min: 1, label: {en: shortest period, fr: période minimale}}
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
      The window lasts {actual, plural, one {# day} other {# days}}; the French code gives
      {params.min_days} or more to open consultations
    fr: >-
      La période dure {actual, plural, one {# jour} other {# jours}}; le code français en accorde
      {params.min_days} ou plus aux consultations ouvertes
  why:
    en: >-
      Articles L132-1 to L132-3, read in a secondary source, let French administrations replace a
      committee by an open consultation of at least fifteen days. They have no effect in Canada.
    fr: >-
      Les articles L132-1 à L132-3, lus dans une source secondaire, permettent aux administrations
      françaises de remplacer un comité par une consultation ouverte d’au moins quinze jours. Ils
      n’ont pas d’effet au Canada.
  remedy:
    en: Lengthen the window.
    fr: Prolonger la période.
  waivable: true
  tags: [short-period]
  examples:
    - outcome: failed
      name: {en: "fourteen days, one day short", fr: "quatorze jours, un de moins qu’il n’en faut"}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-03-15⟧}
      values: {actual: 14}
    - outcome: passed
      name: {en: fifteen days, fr: quinze jours}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-03-16}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}

- rule: FRA-REP-01
  status: preview
  principle: fr.ce
  authority:
    - {source: fr-conseil-etat-criteria, clause: {en: duplicate answers, fr: réponses en double}}
  title:
    en: Nothing against duplicate or out-of-scope answers
    fr: Rien contre les réponses en double ou hors sujet
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  expect: >-
    has(plan.analysis.duplicate_handling) && bilingual.present(plan.analysis.duplicate_handling) &&
    has(plan.purpose.scope) && has(plan.purpose.scope.closed) && plan.purpose.scope.closed.size() > 0
  at: plan.analysis
  message:
    en: The plan does not show how duplicate answers, and answers outside the scope, are handled
    fr: Le plan ne montre pas comment sont traitées les réponses en double et hors du périmètre
  why:
    en: The Conseil d’État, read in a secondary source, asks that results be guarded against both.
    fr: >-
      Le Conseil d’État, lu dans une source secondaire, demande que les résultats en soient
      protégés.
  remedy:
    en: >-
      Describe it in `analysis.duplicate_handling`, and list what is closed in
      `purpose.scope.closed`.
    fr: >-
      Le décrire sous `analysis.duplicate_handling` et énumérer ce qui est arrêté sous
      `purpose.scope.closed`.
  waivable: true
  tags: [analysis]
  examples:
    - outcome: failed
      name: {en: a method only, fr: une méthode seulement}
      plan: |
        analysis: ⟦{method: {en: Coding, fr: Codage}}⟧
        purpose: {scope: {closed: [{id: S1, text: {en: Budget, fr: Budget}}]}}
    - outcome: passed
      name: {en: duplicates and what is out of scope are both dealt with, fr: doublons et points hors sujet sont tous deux traités}
      plan: |
        analysis: {duplicate_handling: {en: Counted once, fr: Comptées une fois}}
        purpose: {scope: {closed: [{id: S1, text: {en: Budget, fr: Budget}}]}}
    - outcome: failed
      name: {en: nothing closed, fr: rien d’arrêté}
      plan: |
        analysis: ⟦{duplicate_handling: {en: Counted once, fr: Comptées une fois}}⟧
        purpose: {scope: {closed: []}}
    - outcome: failed
      name: {en: without the scope, fr: sans la portée}
      plan: |
        analysis: {duplicate_handling: {en: Counted once, fr: Comptées une fois}}
        purpose: {}
    - outcome: failed
      name: {en: without what cannot change, fr: sans les points arrêtés}
      plan: |
        analysis: {duplicate_handling: {en: Counted once, fr: Comptées une fois}}
        purpose: {scope: {}}
    - outcome: failed
      name: {en: "the handling of duplicates: left empty", fr: "le traitement des doublons : champ vide"}
      plan: |
        analysis: {method: {en: Coding, fr: Codage}, duplicate_handling: {en: "", fr: ""}}
        purpose: {scope: {closed: [{id: S1, text: {en: Budget, fr: Budget}}]}}

"""###
        ),
        SourceFile(
          name: "rules/fr-crpa/pack.yaml",
          text: ###"""
# Open consultations of French administrations.
id: fr-crpa
prefix: FRA
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'France: public-administration code'
  fr: 'France : Code des relations entre le public et l’administration'
covers:
  en: Open online consultations and what guards their results.
  fr: Les consultations ouvertes en ligne et ce qui en protège les résultats.
never_claims:
  en: Any effect in Canada, or the wording of articles.
  fr: Un effet au Canada, ou le libellé des articles.
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/fr-crpa/principles.yaml",
          text: ###"""
# What the rules of fr-crpa serve, in our own words.
- id: fr.crpa
  name:
    en: Open consultations (France)
    fr: Consultations ouvertes
  name_status: {en: ours, fr: ours}
  statement:
    en: Terms and documents are public, the time is fair and a summary follows.
    fr: >-
      Les modalités et les documents sont publics, le délai est raisonnable et une synthèse suit.
  authorities:
    - {source: fr-crpa, clause: {en: "L131-1, L132-1 to L132-3", fr: "L131-1, L132-1 à L132-3"}}
  verification: verified-secondary
  themes: [TIM, REP]

- id: fr.ce
  name:
    en: Criteria of the Conseil d’État (France)
    fr: Critères du Conseil d’État
  name_status: {en: ours, fr: ours}
  statement:
    en: Information is clear, announced rules are kept and results are guarded against duplicates.
    fr: >-
      L’information est claire, les règles annoncées sont tenues et les résultats protégés des
      doublons.
  authorities:
    - {source: fr-conseil-etat-criteria, clause: {en: criteria, fr: critères}}
  verification: verified-secondary
  themes: [TRA, REP]

"""###
        ),
      ]
    }
  )
}
