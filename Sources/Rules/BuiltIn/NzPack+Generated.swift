// swift-format-ignore-file
// Written from the folder rules/nz/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `nz`.
enum BuiltInNzPack {
  static let source = PackSource(
    id: "nz",
    digest: "sha256:d80797a8cc9cb4a7a4b2900f1ec74ccdc3e92bf6571a63e3454099c11b12b109",
    files: {
      [
        SourceFile(
          name: "rules/nz/audiences.yaml",
          text: ###"""
# Who is left out when only organizations are asked.
- rule: NZ-INC-01
  status: preview
  principle: nz.ria
  authority:
    - {source: nz-impact-analysis, clause: section 7}
  title:
    en: Organizations with declared interests only
    fr: Des organisations aux intérêts déclarés seulement
  severity: note
  verification: verified-secondary
  verdict: review
  question:
    en: Are the public, or people affected as individuals, heard in another way?
    fr: Le public, ou les personnes touchées à titre individuel, sont-ils entendus autrement?
  stage: launch
  applies: >-
    term.policy && has(plan.participants) && has(plan.participants.audiences) &&
    plan.participants.audiences.exists(a, has(a.kind))
  expect: >-
    plan.participants.audiences.exists(a, has(a.kind) && a.kind in ['public', 'affected', 'rights_holder'])
  at: plan.participants.audiences
  message:
    en: >-
      All the audiences with a kind are organizations, governments or experts; no public and no
      affected individuals are among them
    fr: >-
      Tous les publics dont le genre est indiqué sont des organisations, des gouvernements ou des
      experts; ni le grand public ni les personnes touchées n’y figurent
  why:
    en: >-
      New Zealand’s handbook counts a consultation as falling short when it is not representative;
      organizations do not speak for everyone.
    fr: >-
      Le guide de la Nouvelle-Zélande juge insuffisante une consultation peu représentative; les
      organisations ne parlent pas pour tous.
  remedy:
    en: Add an audience of kind public, affected or rights_holder.
    fr: Ajouter un public de genre public, affected ou rights_holder.
  waivable: true
  tags: [audiences]
  examples:
    - outcome: cantTell
      name: {en: industry and experts, fr: industrie et experts}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: ⟦[{code: BS, kind: stakeholder}, {code: AC, kind: expert}]⟧}
    - outcome: passed
      name: {en: with those affected, fr: avec les personnes touchées}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: [{code: BS, kind: stakeholder}, {code: AG, kind: affected}]}
    - outcome: inapplicable
      name: {en: a regulation, fr: un règlement}
      plan: |
        mandate: {instrument: regulation}
        participants: {audiences: [{code: BS, kind: stakeholder}]}
    - outcome: passed
      name: {en: with the public, fr: avec le grand public}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: [{code: BS, kind: stakeholder}, {code: GP, kind: public}]}
    - outcome: passed
      name: {en: with rights-holders, fr: avec des titulaires de droits}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: [{code: BS, kind: stakeholder}, {code: GP, kind: rights_holder}]}
    - outcome: inapplicable
      name: {en: "the audiences: none", fr: "les publics : liste vide"}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: []}
    - outcome: inapplicable
      name: {en: without the participants, fr: sans les participants}
      plan: |
        mandate: {instrument: policy}
    - outcome: inapplicable
      name: {en: without the audiences, fr: sans les publics}
      plan: |
        mandate: {instrument: policy}
        participants: {}
    - outcome: cantTell
      name: {en: without the kind of audience, fr: sans la nature du public}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: [{code: BS}, {code: AC, kind: expert}]}
    - outcome: inapplicable
      name: {en: an audience whose kind is not stated, fr: un public dont la nature n’est pas précisée}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: [{code: GP}]}

"""###
        ),
        SourceFile(
          name: "rules/nz/authorities.yaml",
          text: ###"""
# The sources that nz cites. Titles are official where `title_status` says so.
- id: nz-impact-analysis
  title:
    en: Regulatory Impact Analysis Handbook, section 7 (consultation)
    fr: Guide d’analyse d’impact de la réglementation, section 7 (Nouvelle-Zélande)
  title_status: {en: official, fr: ours}
  publisher:
    en: The Treasury (New Zealand)
    fr: Trésor de la Nouvelle-Zélande
  url:
    en: "http://www.treasury.govt.nz/publications/guidance/regulatory/impactanalysis/20.htm"
  kind: guideline
  verification: verified-primary
  status: historical
  jurisdiction: NZ

"""###
        ),
        SourceFile(
          name: "rules/nz/pack.yaml",
          text: ###"""
# Impact analysis in New Zealand.
id: nz
prefix: NZ
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'New Zealand: impact analysis'
  fr: 'Nouvelle-Zélande : analyse d’impact'
covers:
  en: Consultation on problem, options and impacts.
  fr: La consultation sur le problème, les options et les effets.
never_claims:
  en: That the edition of the handbook is current.
  fr: Que l’édition du guide est à jour.
overlays:
  BASE-DEC-05:
    - {source: nz-impact-analysis, clause: section 7, principle: nz.ria}
  GCR-TRA-01:
    - {source: nz-impact-analysis, clause: section 7, principle: nz.ria}
  BASE-INC-01:
    - {source: nz-impact-analysis, clause: section 7, principle: nz.ria}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/nz/principles.yaml",
          text: ###"""
# What the rules of nz serve, in our own words.
- id: nz.ria
  name:
    en: Consultation on problem, options and impacts
    fr: Consultation sur le problème, les options et les effets
  name_status: {en: ours, fr: ours}
  statement:
    en: Those affected are asked about the problem, the options and the effects.
    fr: Les personnes touchées sont consultées sur le problème, les options et les effets.
  authorities:
    - {source: nz-impact-analysis, clause: section 7}
  verification: verified-primary
  themes: [DEC, INC]

"""###
        ),
      ]
    }
  )
}
