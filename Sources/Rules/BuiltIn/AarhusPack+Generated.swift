// swift-format-ignore-file
// Written from the folder rules/aarhus/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `aarhus`.
enum BuiltInAarhusPack {
  static let source = PackSource(
    id: "aarhus",
    digest: "sha256:c3bb930bd234f8c188c489d74ae9aeb1e2b8e0fe5f471f6b0ebcc44ea034dce4",
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
      name: {en: access on registration only, fr: accès sur inscription seulement}
      plan: |
        materials: [{id: D1, free_access: ⟦false⟧}]
    - outcome: passed
      name: {en: free access, fr: accès libre}
      plan: |
        materials: [{id: D1, free_access: true}]
    - outcome: inapplicable
      name: {en: access not stated, fr: accès non précisé}
      plan: |
        materials: [{id: D1}]
    - outcome: inapplicable
      name: {en: an empty list of documents, fr: une liste de documents vide}
      plan: |
        materials: []

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
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

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

- id: aarhus.6-3
  name:
    en: Reasonable time-frames
    fr: Délais raisonnables
  name_status: {en: ours, fr: ours}
  statement:
    en: Every phase leaves a reasonable time.
    fr: Chaque étape laisse un délai raisonnable.
  authorities:
    - {source: aarhus-convention, clause: {en: art. 6(3), fr: par. 6(3)}}
  verification: verified-secondary
  themes: [TIM]
  elements:
    - name: {en: time to take part, fr: temps pour participer}
      rules: [HD-TIM-01]
    - name: {en: time to consider answers, fr: temps pour examiner les réponses}
      rules: [HD-TIM-03]

- id: aarhus.6-7
  name:
    en: Any comment
    fr: Tout commentaire
  name_status: {en: ours, fr: ours}
  statement:
    en: People may say in writing or at a hearing whatever they find relevant.
    fr: "Chacun peut dire, par écrit ou en audience, ce qu’il juge pertinent."
  authorities:
    - {source: aarhus-convention, clause: {en: art. 6(7), fr: par. 6(7)}}
  verification: verified-secondary
  themes: [INC]
  elements:
    - name: {en: in writing or at a hearing, fr: par écrit ou en audience}
      rules: [GC-INC-01]
    - name: {en: any comment, fr: tout commentaire}
      reason:
        en: What people may say is decided when answers come in.
        fr: Ce que chacun peut dire se décide à la réception des réponses.

- id: aarhus.6-8
  name:
    en: Due account and reasons
    fr: Prise en compte et motifs
  name_status: {en: ours, fr: ours}
  statement:
    en: "The outcome is weighed, and the decision is made public with its reasons."
    fr: "Les résultats sont pris en compte, et la décision est rendue publique avec ses motifs."
  authorities:
    - {source: aarhus-convention, clause: {en: "art. 6(8), 6(9)", fr: par. 6(8) et 6(9)}}
  verification: unverified
  themes: [REP]
  elements:
    - name: {en: decision with reasons, fr: décision motivée}
      rules: [BASE-REP-03]
    - name: {en: due account, fr: prise en compte}
      reason:
        en: Whether answers were weighed is for people to judge.
        fr: C’est aux personnes de juger si les réponses ont été prises en compte.

- id: aarhus.7
  name:
    en: Plans and programmes
    fr: Plans et programmes
  name_status: {en: ours, fr: ours}
  statement:
    en: The public shares in the making of environmental plans and programmes.
    fr: Le public contribue à l’élaboration des plans et programmes environnementaux.
  authorities:
    - {source: aarhus-convention, clause: {en: art. 7, fr: art. 7}}
  verification: unverified
  themes: [DEC]

- id: aarhus.8
  name:
    en: Rules
    fr: Règles
  name_status: {en: ours, fr: ours}
  statement:
    en: "Draft rules are made public and can be commented on, directly or through bodies."
    fr: >-
      Les projets de règles sont rendus publics et peuvent être commentés, directement ou par
      l’entremise d’organismes.
  authorities:
    - {source: aarhus-convention, clause: {en: art. 8, fr: art. 8}}
  verification: unverified
  themes: [TRA]
  elements:
    - name: {en: draft among the documents, fr: projet parmi les documents}
      rules: [GCR-TRA-02]
    - name: {en: directly or through bodies, fr: directement ou par des organismes}
      rules: [GC-INC-01]

"""###
        ),
        SourceFile(
          name: "rules/aarhus/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- principle: aarhus.7
  reason:
    en: "The text is not confirmed, and a plan does not say whether it concerns such a programme."
    fr: "Le texte n’est pas confirmé, et un plan ne dit pas s’il vise un tel programme."

"""###
        ),
      ]
    }
  )
}
