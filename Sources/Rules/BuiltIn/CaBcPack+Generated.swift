// swift-format-ignore-file
// Written from the folder rules/ca-bc/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `ca-bc`.
enum BuiltInCaBcPack {
  static let source = PackSource(
    id: "ca-bc",
    digest: "sha256:2e6029ed588f98e1a40363c56bf423b0b7e8852f3813777d77d4dfb6188080ab",
    files: {
      [
        SourceFile(
          name: "rules/ca-bc/authorities.yaml",
          text: ###"""
# The sources that ca-bc cites. Titles are official where `title_status` says so.
- id: bc-engagement-handbook
  title:
    en: Citizen Engagement Handbook
    fr: Guide de participation citoyenne (Colombie-Britannique)
  title_status: {en: official, fr: ours}
  publisher:
    en: Government of British Columbia
    fr: Gouvernement de la Colombie-Britannique
  url:
    en: "https://www2.gov.bc.ca/gov/content/governments/services-for-government/service-experience-digital-delivery/citizen-engagement/ce-handbook"
  kind: guideline
  verification: verified-primary
  status: in-force
  jurisdiction: CA-BC

"""###
        ),
        SourceFile(
          name: "rules/ca-bc/pack.yaml",
          text: ###"""
# The Citizen Engagement Handbook of British Columbia, mostly as an overlay.
id: ca-bc
prefix: BC
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: off
title:
  en: 'British Columbia: Citizen Engagement Handbook'
  fr: 'Colombie-Britannique : guide de participation citoyenne'
covers:
  en: The key conditions and the checklist of the handbook.
  fr: Les conditions essentielles et la liste de vérification du guide.
never_claims:
  en: That the handbook binds anyone outside that government.
  fr: Que le guide lie qui que ce soit hors de ce gouvernement.
overlays:
  BASE-OBJ-01:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}, principle: bc.plan}
  BASE-OBJ-02:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}, principle: bc.plan}
  BASE-OBJ-03:
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}, principle: bc.checklist}
  GCC-TRA-01:
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}, principle: bc.checklist}
  HD-TIM-01:
    authority:
      - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}, principle: bc.plan}
    severity: warning
    params: {min_days: 28}
  HD-TIM-02:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}, principle: bc.plan}
  GC-INC-01:
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}, principle: bc.checklist}
  GC-INC-06:
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}, principle: bc.checklist}
  BASE-PRI-01:
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}, principle: bc.checklist}
  GCL-PRI-05:
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}, principle: bc.checklist}
  BASE-REP-01:
    - {source: bc-engagement-handbook, clause: {en: Reporting Out, fr: retour public}, principle: bc.report-back}
  BASE-REP-02:
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}, principle: bc.checklist}
  BASE-RES-01:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}, principle: bc.plan}
  BASE-RES-02:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}, principle: bc.plan}
  BASE-EVA-01:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}, principle: bc.plan}
  GC-EVA-02:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}, principle: bc.plan}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/ca-bc/principles.yaml",
          text: ###"""
# What the rules of ca-bc serve, in our own words.
- id: bc.plan
  name:
    en: Key Conditions
    fr: Conditions essentielles
  name_status: {en: official, fr: ours}
  statement:
    en: >-
      A plan has its purpose, audiences, time, tools, roles, budget, risks and work plan, and
      leaves four weeks or more for answers.
    fr: >-
      Le plan a son objet, ses publics, son calendrier, ses outils, ses rôles, son budget, ses
      risques et son plan de travail, et laisse quatre semaines ou plus pour répondre.
  authorities:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}}
  verification: verified-primary
  themes: [OBJ, RES, TIM]

- id: bc.checklist
  name:
    en: Engagement checklist
    fr: Liste de vérification
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Before opening, privacy, plain words, key dates, what becomes of comments, varied tools and
      the listed groups are checked.
    fr: >-
      Avant l’ouverture, on vérifie la vie privée, la clarté, les dates clés, le sort des
      commentaires, la variété des outils et les groupes énumérés.
  authorities:
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}}
  verification: verified-primary
  themes: [INC, PRI, REP]

- id: bc.report-back
  name:
    en: Reporting out
    fr: Retour public
  name_status: {en: official, fr: ours}
  statement:
    en: A public report ties what was said to what is done.
    fr: Un rapport public relie ce qui a été dit à ce qui est fait.
  authorities:
    - {source: bc-engagement-handbook, clause: {en: Reporting Out, fr: retour public}}
  verification: verified-primary
  themes: [REP]

"""###
        ),
        SourceFile(
          name: "rules/ca-bc/risks.yaml",
          text: ###"""
# Risks of the engagement.
- rule: BC-RES-01
  status: stable
  principle: bc.plan
  authority:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}}
  title:
    en: No risks are listed
    fr: Aucun risque n’est énuméré
  severity: note
  verdict: fail
  stage: launch
  expect: >-
    has(plan.risks) && plan.risks.exists(k, has(k.description) && bilingual.present(k.description))
  at: plan.risks
  message:
    en: The handbook of British Columbia asks for risks, and the plan lists none
    fr: Le guide de la Colombie-Britannique demande les risques, et le plan n’en énumère aucun
  why:
    en: A risk that is named beforehand has someone who watches for it.
    fr: Un risque nommé d’avance a quelqu’un qui le surveille.
  remedy:
    en: List at least one risk with its mitigation under `risks`.
    fr: Énumérer sous `risks` au moins un risque et son atténuation.
  waivable: true
  tags: [risks]
  examples:
    - outcome: failed
      name: {en: empty list, fr: liste vide}
      plan: |
        risks: ⟦[]⟧
    - outcome: failed
      name: {en: nothing about risks, fr: rien sur les risques}
      plan: |
        status: planned
    - outcome: passed
      name: {en: one risk, fr: un risque}
      plan: |
        risks: [{id: K1, description: {en: Few answers from the North, fr: Peu de réponses du Nord}}]
    - outcome: failed
      name: {en: "the risks: one more entry, empty", fr: "les risques : un élément vide de plus"}
      plan: |
        risks: [{}]
    - outcome: failed
      name: {en: the description of the risk without a text in either language, fr: la description du risque sans texte dans l’une ou l’autre langue}
      plan: |
        risks: [{id: K1, description: {}}]

"""###
        ),
      ]
    }
  )
}
