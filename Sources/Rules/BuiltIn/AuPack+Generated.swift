// swift-format-ignore-file
// Written from the folder rules/au/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `au`.
enum BuiltInAuPack {
  static let source = PackSource(
    id: "au",
    digest: "sha256:47aaa7a4b0b995393c62307589374795195a3dd00b6a381a400698a008e0ab9b",
    files: {
      [
        SourceFile(
          name: "rules/au/authorities.yaml",
          text: ###"""
# The sources that au cites. Titles are official where `title_status` says so.
- id: au-oia-consultation
  title:
    en: Best Practice Consultation (Office of Impact Analysis)
    fr: Pratiques exemplaires de consultation (Australie)
  title_status: {en: official, fr: ours}
  publisher:
    en: Department of the Prime Minister and Cabinet (Australia)
    fr: Ministère du Premier ministre et du Cabinet (Australie)
  year: 2023
  url:
    en: "https://oia.pmc.gov.au/resources/guidance-obpr-procedures/best-practice-consultation"
  kind: guideline
  verification: partly-read
  status: in-force
  jurisdiction: AU
  as_of: "2023-07"

- id: nsw-better-regulation
  title:
    en: 'Better Regulation: consultation (New South Wales)'
    fr: 'Meilleure réglementation : consultation (Nouvelle-Galles du Sud)'
  title_status: {en: official, fr: ours}
  publisher:
    en: Government of New South Wales
    fr: Gouvernement de la Nouvelle-Galles du Sud
  url:
    en: "http://www.betterregulation.nsw.gov.au/better_regulation_requirements/consultation"
  kind: guideline
  verification: verified-primary
  status: historical
  jurisdiction: AU-NSW

- id: au-coag-guidelines
  title:
    en: COAG Consultation Guidelines
    fr: Lignes directrices de consultation du COAG (Australie)
  title_status: {en: official, fr: ours}
  publisher:
    en: Council of Australian Governments
    fr: Conseil des gouvernements australiens
  url:
    en: "http://www.finance.gov.au/obpr/consultation/coag-consultation.html"
  kind: guideline
  verification: verified-primary
  status: historical
  jurisdiction: AU

- id: au-senate-principle-d
  title:
    en: 'Scrutiny of Delegated Legislation, principle (d): adequacy of consultation'
    fr: >-
      Examen des textes réglementaires, principe d) : caractère suffisant de la consultation
      (Sénat australien)
  title_status: {en: official, fr: ours}
  publisher:
    en: Parliament of Australia
    fr: Parlement de l’Australie
  url:
    en: "https://aph.gov.au/Parliamentary_Business/Committees/Senate/Scrutiny_of_Delegated_Legislation/Committee_guidelines/Principle_d"
  kind: practice
  verification: verified-primary
  status: in-force
  jurisdiction: AU

"""###
        ),
        SourceFile(
          name: "rules/au/pack.yaml",
          text: ###"""
# Impact analysis and consultation guidelines of Australia.
id: au
prefix: AU
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'Australia: impact analysis and COAG'
  fr: 'Australie : analyse d’impact et COAG'
covers:
  en: What a consultation section of an impact analysis holds, and 28 days in New South Wales.
  fr: >-
    Le contenu de la section sur la consultation d’une analyse d’impact, et 28 jours en
    Nouvelle-Galles du Sud.
never_claims:
  en: 30 to 60 days.
  fr: De 30 à 60 jours.
overlays:
  BASE-OBJ-01:
    - {source: au-oia-consultation, clause: {en: required contents, fr: contenu exigé}, principle: au.oia}
  HD-TIM-01:
    authority:
      - {source: nsw-better-regulation, clause: {en: consultation, fr: volet consultation}, principle: au.nsw}
    severity: warning
    params: {min_days: 28}
  BASE-REP-03:
    - {source: au-oia-consultation, clause: {en: required contents, fr: contenu exigé}, principle: au.oia}
  UK-REP-02:
    - {source: au-oia-consultation, clause: {en: required contents, fr: contenu exigé}, principle: au.oia}
  GC-RES-01:
    - {source: au-coag-guidelines, clause: {en: seven principles, fr: sept principes}, principle: au.coag}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/au/principles.yaml",
          text: ###"""
# What the rules of au serve, in our own words.
- id: au.oia
  name:
    en: Consultation section of an impact analysis
    fr: Section sur la consultation d’une analyse d’impact
  name_status: {en: ours, fr: ours}
  statement:
    en: The analysis tells who was asked, what was agreed and disputed, and what changed.
    fr: L’analyse dit qui a été consulté, ce qui a fait consensus ou débat et ce qui a changé.
  authorities:
    - {source: au-oia-consultation, clause: {en: required contents, fr: contenu exigé}}
    - {source: au-senate-principle-d, clause: {en: explanatory statement, fr: note explicative}}
  verification: verified-primary
  themes: [REP, OBJ]

- id: au.nsw
  name:
    en: Consultation for better regulation (New South Wales)
    fr: Consultation pour une meilleure réglementation (Nouvelle-Galles du Sud)
  name_status: {en: ours, fr: ours}
  statement:
    en: The effort fits the matter, with 28 days or more.
    fr: L’effort convient au sujet, avec 28 jours ou plus.
  authorities:
    - {source: nsw-better-regulation, clause: {en: consultation, fr: volet consultation}}
  verification: verified-primary
  themes: [TIM, REP]

- id: au.coag
  name:
    en: Continuity, targeting, timeliness, accessibility, transparency
    fr: Continuité, ciblage, moment opportun, accessibilité, transparence
  name_status: {en: ours, fr: ours}
  statement:
    en: Consultation goes on, is aimed, timely, accessible and open.
    fr: La consultation est continue, ciblée, opportune, accessible et transparente.
  authorities:
    - {source: au-coag-guidelines, clause: {en: seven principles, fr: sept principes}}
  verification: verified-primary
  themes: [INC, TIM]

"""###
        ),
        SourceFile(
          name: "rules/au/reports.yaml",
          text: ###"""
# What a report on consultation covers.
- rule: AU-REP-01
  status: preview
  principle: au.oia
  authority:
    - {source: au-oia-consultation, clause: {en: areas of difference, fr: points de désaccord}}
  title:
    en: Minority and dissenting views are not to be reported
    fr: Les avis minoritaires et divergents ne seront pas rapportés
  severity: note
  verdict: fail
  stage: launch
  applies: has(plan.reporting) && has(plan.reporting.what_we_heard) && plan.reporting.what_we_heard
  expect: >-
    has(plan.reporting.contents) && plan.reporting.contents.exists(c,
    has(c.en) && c.en.matches('(?i)(disagree|dissent|minority|difference|against)') ||
    has(c.fr) && c.fr.matches('(?i)(désaccord|divergen|minoritaire|dissiden|opposition)'))
  at: plan.reporting.contents
  message:
    en: >-
      The planned contents do not show that minority and dissenting views will be reported, as the
      Australian guideline asks
    fr: >-
      Le contenu prévu ne montre pas que les avis minoritaires et divergents seront rapportés,
      comme le demande la ligne directrice australienne
  why:
    en: >-
      A report of the majority alone hides what the decision still has to answer. The rule looks
      for the words.
    fr: >-
      Un rapport sur la seule majorité cache ce à quoi la décision doit encore répondre. La règle
      cherche les mots.
  remedy:
    en: List areas of disagreement under `reporting.contents`.
    fr: Énumérer les points de désaccord sous `reporting.contents`.
  waivable: true
  tags: [report]
  examples:
    - outcome: failed
      name: {en: themes only, fr: thèmes seulement}
      plan: |
        reporting: {what_we_heard: true, contents: ⟦[{en: Main themes, fr: Principaux thèmes}]⟧}
    - outcome: passed
      name: {en: points of disagreement, fr: points de désaccord}
      plan: |
        reporting: {what_we_heard: true, contents: [{en: Points of disagreement, fr: Points de désaccord}]}
    - outcome: inapplicable
      name: {en: no report, fr: aucun rapport}
      plan: |
        reporting: {what_we_heard: false}
    - outcome: passed
      name: {en: in French, fr: en français}
      plan: |
        reporting: {what_we_heard: true, contents: [{fr: Avis minoritaires}]}
    - outcome: failed
      name: {en: an empty entry among the contents, fr: un élément vide dans le contenu}
      plan: |
        reporting: {what_we_heard: true, contents: [{}]}
    - outcome: inapplicable
      name: {en: without the ‘What we heard’ report, fr: sans le rapport « Ce que nous avons entendu »}
      plan: |
        reporting: {}
    - outcome: failed
      name: {en: without the contents of the report, fr: sans le contenu du rapport}
      plan: |
        reporting: {what_we_heard: true}
    - outcome: failed
      name: {en: "the contents of the report: none", fr: "le contenu du rapport : liste vide"}
      plan: |
        reporting: {what_we_heard: true, contents: []}
    - outcome: passed
      name: {en: "points of disagreement, named in English only", fr: points de désaccord nommés en anglais seulement}
      plan: |
        reporting: {what_we_heard: true, contents: [{en: Points of disagreement}]}
    - outcome: inapplicable
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

"""###
        ),
        SourceFile(
          name: "rules/au/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- source: au-oia-consultation
  clause: {en: thirty to sixty days, fr: de trente à soixante jours}
  reason:
    en: The figures are not confirmed and may not be cited.
    fr: Les chiffres ne sont pas confirmés et ne peuvent être cités.

"""###
        ),
      ]
    }
  )
}
