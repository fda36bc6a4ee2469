// swift-format-ignore-file
// Written from the folder rules/oecd/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `oecd`.
enum BuiltInOecdPack {
  static let source = PackSource(
    id: "oecd",
    digest: "sha256:91b6d83f546738e03f18650f7c8ae1e1a6876cbe221cf34162e7f8e817a87fee",
    files: {
      [
        SourceFile(
          name: "rules/oecd/authorities.yaml",
          text: ###"""
# The sources that oecd cites. Titles are official where `title_status` says so.
- id: oecd-citizen-participation
  title:
    en: OECD Guidelines for Citizen Participation Processes
    fr: Lignes directrices de l’OCDE sur les processus de participation citoyenne
  title_status: {en: official, fr: ours}
  publisher:
    en: Organisation for Economic Co-operation and Development
    fr: Organisation de coopération et de développement économiques
  year: 2022
  url:
    en: "https://www.oecd-ilibrary.org/sites/3b93098f-en/"
  kind: guideline
  verification: partly-read
  status: in-force
  jurisdiction: INT

- id: oecd-stakeholder-bpp
  title:
    en: Best Practice Principles on Stakeholder Engagement in Regulatory Policy
    fr: >-
      Principes de bonnes pratiques sur la mobilisation des parties prenantes dans la politique
      réglementaire
  title_status: {en: official, fr: ours}
  publisher:
    en: Organisation for Economic Co-operation and Development
    fr: Organisation de coopération et de développement économiques
  url:
    en: "https://www.oecd-ilibrary.org/sites/39416960-en/"
  kind: principle
  verification: partly-read
  status: in-force
  jurisdiction: INT

- id: oecd-regulatory-policy
  title:
    en: Recommendation of the Council on Regulatory Policy and Governance
    fr: Recommandation du Conseil concernant la politique et la gouvernance réglementaires
  title_status: {en: official, fr: official}
  publisher:
    en: Organisation for Economic Co-operation and Development
    fr: Organisation de coopération et de développement économiques
  year: 2012
  url:
    en: "https://read.oecd.org/10.1787/89d0300b-en"
  kind: principle
  verification: verified-secondary
  status: in-force
  jurisdiction: INT

- id: oecd-open-government
  title:
    en: "Recommendation of the Council on Open Government, OECD/LEGAL/0438"
    fr: "Recommandation du Conseil sur le gouvernement ouvert, OECD/LEGAL/0438"
  title_status: {en: official, fr: official}
  publisher:
    en: Organisation for Economic Co-operation and Development
    fr: Organisation de coopération et de développement économiques
  year: 2017
  url:
    en: "https://legalinstruments.oecd.org/en/instruments/OECD-LEGAL-0438"
    fr: "https://legalinstruments.oecd.org/public/doc/359/0d744810-2469-4a7f-a4ab-7c1b32afa7d9.htm"
  kind: principle
  verification: partly-read
  status: in-force
  jurisdiction: INT

"""###
        ),
        SourceFile(
          name: "rules/oecd/pack.yaml",
          text: ###"""
# Guidelines and principles of the OECD, all of it as an overlay.
id: oecd
prefix: OECD
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'OECD: citizen participation and regulatory engagement'
  fr: 'OCDE : participation citoyenne et mobilisation réglementaire'
covers:
  en: Citizen participation and stakeholder engagement, through rules of other packs.
  fr: >-
    La participation citoyenne et la mobilisation des parties prenantes, par des règles d’autres
    ensembles.
never_claims:
  en: Any number; there is none. Six names of principles are not confirmed.
  fr: Un chiffre, car il n’y en a pas. Six noms de principes ne sont pas confirmés.
overlays:
  BASE-OBJ-01:
    - {source: oecd-citizen-participation, clause: {en: purpose, fr: objet}, principle: oecd22.purpose}
  BASE-OBJ-03:
    - {source: oecd-citizen-participation, clause: {en: accountability, fr: responsabilité}, principle: oecd22.accountability}
  BASE-TRA-01:
    - {source: oecd-citizen-participation, clause: information, principle: oecd22.information}
  BASE-TRA-02:
    - {source: oecd-citizen-participation, clause: {en: transparency, fr: transparence}, principle: oecd22.transparency}
  BASE-TIM-03:
    - {source: oecd-citizen-participation, clause: {en: transparency, fr: transparence}, principle: oecd22.transparency}
  GC-INC-04:
    - {source: oecd-citizen-participation, clause: {en: inclusiveness, fr: inclusion}, principle: oecd22.inclusiveness}
  GC-INC-07:
    - {source: oecd-citizen-participation, clause: {en: inclusiveness, fr: inclusion}, principle: oecd22.inclusiveness}
  BASE-REP-01:
    - {source: oecd-citizen-participation, clause: {en: accountability, fr: responsabilité}, principle: oecd22.accountability}
  BASE-RES-03:
    - {source: oecd-stakeholder-bpp, clause: {en: annex, fr: annexe}, principle: oecd-bpp}
  BASE-EVA-01:
    - {source: oecd-citizen-participation, clause: {en: evaluation, fr: évaluation}, principle: oecd22.evaluation}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/oecd/principles.yaml",
          text: ###"""
# What the rules of oecd serve, in our own words.
- id: oecd22.purpose
  name:
    en: Purpose
    fr: Objet
  name_status: {en: official, fr: ours}
  statement:
    en: The objective comes first, tied to a problem, a decision and room for influence.
    fr: L’objectif vient d’abord, lié à un problème, à une décision et à une marge d’influence.
  authorities:
    - {source: oecd-citizen-participation, clause: {en: purpose, fr: objet}}
  verification: partly-read
  themes: [OBJ, DEC]

- id: oecd22.accountability
  name:
    en: Accountability
    fr: Responsabilité
  name_status: {en: official, fr: ours}
  statement:
    en: A public response is promised and given.
    fr: Une réponse publique est promise et donnée.
  authorities:
    - {source: oecd-citizen-participation, clause: {en: accountability, fr: responsabilité}}
  verification: partly-read
  themes: [REP]

- id: oecd22.information
  name:
    en: Information
    fr: Information
  name_status: {en: unverified, fr: ours}
  statement:
    en: What people are given to read is accurate, relevant and open to all.
    fr: Ce que les gens ont à lire est exact, pertinent et accessible à tous.
  authorities:
    - {source: oecd-citizen-participation, clause: information}
  verification: unverified
  themes: [TRA]

- id: oecd22.transparency
  name:
    en: Transparency
    fr: Transparence
  name_status: {en: official, fr: ours}
  statement:
    en: The process is announced and its material published before it starts.
    fr: La démarche est annoncée et ses documents publiés avant qu’elle commence.
  authorities:
    - {source: oecd-citizen-participation, clause: {en: transparency, fr: transparence}}
  verification: partly-read
  themes: [TRA, TIM]

- id: oecd22.inclusiveness
  name:
    en: Inclusiveness and accessibility
    fr: Inclusion et accessibilité
  name_status: {en: unverified, fr: ours}
  statement:
    en: Those seldom heard are reached and helped.
    fr: On rejoint et on aide les personnes rarement entendues.
  authorities:
    - {source: oecd-citizen-participation, clause: {en: inclusiveness, fr: inclusion}}
  verification: unverified
  themes: [INC, ACC]

- id: oecd-bpp
  name:
    en: Stakeholder engagement in regulatory policy
    fr: Mobilisation des parties prenantes dans la politique réglementaire
  name_status: {en: official, fr: ours}
  statement:
    en: Engagement on regulations has leadership, means and planned time.
    fr: La mobilisation réglementaire a une direction, des moyens et un calendrier.
  authorities:
    - {source: oecd-stakeholder-bpp, clause: {en: annex, fr: annexe}}
    - {source: oecd-regulatory-policy, clause: {en: quoted passage, fr: passage cité}}
  verification: partly-read
  themes: [RES, TIM]

- id: oecd22.evaluation
  name:
    en: Evaluation
    fr: Évaluation
  name_status: {en: official, fr: ours}
  statement:
    en: The process is judged, and the judgment published.
    fr: La démarche est évaluée, et l’évaluation publiée.
  authorities:
    - {source: oecd-citizen-participation, clause: {en: evaluation, fr: évaluation}}
  verification: partly-read
  themes: [EVA]

- id: oecd22.integrity
  name:
    en: Integrity
    fr: Intégrité
  name_status: {en: unverified, fr: ours}
  statement:
    en: The process is kept from serving a few.
    fr: Le processus ne se laisse pas détourner au profit de quelques-uns.
  authorities:
    - {source: oecd-citizen-participation, clause: {en: integrity, fr: intégrité}}
  verification: unverified
  themes: [RES]
  elements:
    - name: {en: not only organizations with an interest, fr: pas seulement des organisations intéressées}
      rules: [NZ-INC-01]

- id: oecd22.privacy
  name:
    en: Privacy
    fr: Vie privée
  name_status: {en: unverified, fr: ours}
  statement:
    en: Personal data of those who take part is protected.
    fr: Les données personnelles de ceux qui participent sont protégées.
  authorities:
    - {source: oecd-citizen-participation, clause: {en: privacy, fr: vie privée}}
  verification: unverified
  themes: [PRI]
  elements:
    - name: {en: collection answered, fr: collecte précisée}
      rules: [BASE-PRI-01]

- id: oecd22.resources
  name:
    en: Resources
    fr: Ressources
  name_status: {en: unverified, fr: ours}
  statement:
    en: The means are enough for what is planned.
    fr: Les moyens suffisent à ce qui est prévu.
  authorities:
    - {source: oecd-citizen-participation, clause: {en: resources, fr: ressources}}
  verification: unverified
  themes: [RES]
  elements:
    - name: {en: "money, lead and people", fr: "argent, responsable et personnel"}
      rules: [BASE-RES-01, BASE-RES-02, BASE-RES-03]

- id: oecd-open-gov
  name:
    en: Open government
    fr: Gouvernement ouvert
  name_status: {en: official, fr: official}
  statement:
    en: Governments involve those concerned at every stage of a policy.
    fr: Les gouvernements font participer les intéressés à chaque étape d’une politique.
  authorities:
    - {source: oecd-open-government, clause: {en: provisions on stakeholder participation, fr: dispositions sur la participation des parties prenantes}}
  verification: partly-read
  themes: [INC]

"""###
        ),
        SourceFile(
          name: "rules/oecd/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- principle: oecd-open-gov
  reason:
    en: "A plan is about one stage of one policy, not about the whole cycle."
    fr: "Un plan porte sur une étape d’une politique, non sur tout le cycle."

"""###
        ),
      ]
    }
  )
}
