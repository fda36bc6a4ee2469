// swift-format-ignore-file
// Written from the folder rules/aarhus/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `aarhus`.
enum BuiltInAarhusPack {
  static let source = PackSource(
    id: "aarhus",
    digest: "sha256:71dc160001c5579f9dfe8a95aa2e7f661c8f2931ac896474e45828e80070d2dc",
    files: {
      [
        SourceFile(
          name: "rules/aarhus/access.yaml",
          text: ###"""
# Free access to documents.
- rule: AAR-TRA-01
  status: preview
  principle: aarhus.6-6
  authority:
    - {source: aarhus-convention, clause: {en: art. 6(6), fr: article 6(6)}}
  title:
    en: A document that must be paid for or registered for
    fr: Document payant ou soumis à une inscription
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  each: plan.materials
  applies: has(item.free_access)
  expect: item.free_access
  at: item.free_access
  message:
    en: >-
      The document can be had only by paying or registering; article 6(6) of the convention looks
      to free access
    fr: >-
      Le document ne s’obtient qu’en payant ou en s’inscrivant; l’article 6(6) de la convention
      vise un accès gratuit
  why:
    en: >-
      The convention asks its parties for free access to what bears on a decision. Canada is not
      known to be a party.
    fr: >-
      La convention demande à ses parties un accès gratuit à ce qui touche une décision. Rien
      n’indique que le Canada en soit partie.
  remedy:
    en: Open the document to all.
    fr: Ouvrir le document à tous.
  waivable: true
  tags: [materials]
  examples:
    - outcome: failed
      name: {en: on registration, fr: sur inscription}
      plan: |
        materials: [{id: D1, free_access: ⟦false⟧}]
    - outcome: passed
      name: {en: free, fr: libre}
      plan: |
        materials: [{id: D1, free_access: true}]
    - outcome: inapplicable
      name: {en: not said, fr: non précisé}
      plan: |
        materials: [{id: D1}]

"""###
        ),
        SourceFile(
          name: "rules/aarhus/authorities.yaml",
          text: ###"""
# The sources that aarhus cites. Titles are official where `title_status` says so.
- id: aarhus-convention
  title:
    en: >-
      Convention on Access to Information, Public Participation in Decision-making and Access to
      Justice in Environmental Matters (Aarhus Convention)
    fr: >-
      Convention sur l’accès à l’information, la participation du public au processus décisionnel
      et l’accès à la justice en matière d’environnement (Convention d’Aarhus)
  title_status: {en: official, fr: unverified}
  publisher:
    en: United Nations Economic Commission for Europe
    fr: Commission économique des Nations Unies pour l’Europe
  year: 1998
  url:
    en: "https://fdocuments.us/document/aarhus-guidance-extracts.html"
  kind: treaty
  verification: verified-secondary
  status: in-force
  jurisdiction: INT

"""###
        ),
        SourceFile(
          name: "rules/aarhus/pack.yaml",
          text: ###"""
# The Aarhus Convention, for comparison.
id: aarhus
prefix: AAR
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: Aarhus Convention
  fr: Convention d’Aarhus
covers:
  en: Early participation and access to information on environmental decisions.
  fr: La participation précoce et l’accès à l’information sur les décisions environnementales.
never_claims:
  en: Any duty of a Canadian body.
  fr: Une obligation de quelque organisme canadien.
overlays:
  BASE-DEC-01:
    - {source: aarhus-convention, clause: {en: art. 6(4), fr: article 6(4)}, principle: aarhus.6-4}
  BASE-DEC-04:
    - {source: aarhus-convention, clause: {en: art. 6(4), fr: article 6(4)}, principle: aarhus.6-4}
  BASE-TRA-01:
    - {source: aarhus-convention, clause: {en: art. 6(2), fr: article 6(2)}, principle: aarhus.6-2}
  BASE-TRA-02:
    - {source: aarhus-convention, clause: {en: art. 6(6), fr: article 6(6)}, principle: aarhus.6-6}

"""###
        ),
        SourceFile(
          name: "rules/aarhus/principles.yaml",
          text: ###"""
# What the rules of aarhus serve, in our own words.
- id: aarhus.6-6
  name:
    en: Free access to information
    fr: Accès gratuit à l’information
  name_status: {en: ours, fr: ours}
  statement:
    en: What bears on the decision can be read free of charge.
    fr: Ce qui touche la décision se lit gratuitement.
  authorities:
    - {source: aarhus-convention, clause: {en: art. 6(6), fr: article 6(6)}}
  verification: verified-secondary
  themes: [TRA]

- id: aarhus.6-4
  name:
    en: Early participation
    fr: Participation précoce
  name_status: {en: ours, fr: ours}
  statement:
    en: People take part while every option is open.
    fr: La participation a lieu pendant que toutes les options sont ouvertes.
  authorities:
    - {source: aarhus-convention, clause: {en: art. 6(4), fr: article 6(4)}}
  verification: verified-secondary
  themes: [DEC]

- id: aarhus.6-2
  name:
    en: Effective notice
    fr: Avis efficace
  name_status: {en: ours, fr: ours}
  statement:
    en: Notice comes early and says enough.
    fr: L’avis vient tôt et en dit assez.
  authorities:
    - {source: aarhus-convention, clause: {en: art. 6(2), fr: article 6(2)}}
  verification: verified-secondary
  themes: [TRA, TIM]

"""###
        ),
      ]
    }
  )
}
