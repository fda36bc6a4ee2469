// swift-format-ignore-file
// Written from the folder rules/ca-qc/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `ca-qc`.
enum BuiltInCaQcPack {
  static let source = PackSource(
    id: "ca-qc",
    digest: "sha256:a84ec3a8ce3bdec368a3781da5283253f6aa57f5cf449f281f140c22505daf2b",
    files: {
      [
        SourceFile(
          name: "rules/ca-qc/authorities.yaml",
          text: ###"""
# The sources that ca-qc cites. Titles are official where `title_status` says so.
- id: qc-regulations-act
  title:
    en: Regulations Act, CQLR c. R-18.1
    fr: Loi sur les règlements, RLRQ c. R-18.1
  title_status: {en: official, fr: official}
  publisher:
    en: National Assembly of Québec
    fr: Assemblée nationale du Québec
  year: 1986
  url:
    en: "http://legisquebec.gouv.qc.ca/en/showversion/cs/R-18.1?code=se:12&pointInTime=20210106"
    fr: "https://www.legisquebec.gouv.qc.ca/fr/document/lc/r-18.1/20191001"
  kind: statute
  verification: partly-read
  status: in-force
  jurisdiction: CA-QC
  as_of: "2021-01-06"

- id: qc-participation-framework
  title:
    en: Government reference framework on public participation (Québec)
    fr: Cadre de référence gouvernemental sur la participation publique
  title_status: {en: ours, fr: official}
  publisher:
    en: Government of Québec
    fr: Gouvernement du Québec
  year: 2017
  url:
    fr: "https://123dok.net/article/principes-crit%C3%A8res-%C3%A9nonc%C3%A9s-cadre-r%C3%A9f%C3%A9rence.eqodep7z"
  kind: guideline
  verification: partly-read
  status: in-force
  jurisdiction: CA-QC
  as_of: "2017"

- id: qc-participation-guide
  title:
    en: Guide to planning a public participation process (Québec)
    fr: Guide pour la planification d’une démarche de participation publique
  title_status: {en: ours, fr: official}
  publisher:
    en: Government of Québec
    fr: Gouvernement du Québec
  year: 2020
  kind: guideline
  verification: partly-read
  status: in-force
  jurisdiction: CA-QC
  as_of: "2020"

"""###
        ),
        SourceFile(
          name: "rules/ca-qc/dates.yaml",
          text: ###"""
# Prepublication of proposed regulations in Québec.
- rule: QC-TIM-01
  status: preview
  principle: qc.regs
  authority:
    - {source: qc-regulations-act, clause: {en: s. 12, fr: art. 12}}
    - {source: qc-regulations-act, clause: {en: ss. 8 to 11 (unverified), fr: art. 8 à 11 (non vérifiés)}}
  title:
    en: A Québec regulation made soon after publication
    fr: Règlement québécois édicté peu après sa publication
  severity: note
  verification: unverified
  verdict: review
  question:
    en: Which time does the Regulations Act of Québec give?
    fr: Quel délai la Loi sur les règlements du Québec accorde-t-elle?
  stage: launch
  params:
    min_days: {type: int, unit: clear day, default: 45, min: 1, label: {en: shortest period, fr: période minimale}}
  applies: >-
    term.regulatory && has(plan.communications) && has(plan.communications.gazette) &&
    has(plan.communications.gazette.journal) && plan.communications.gazette.journal == 'quebec'
  expect: >-
    calendar.clear(plan.communications.gazette.date, plan.timeline.effective_date) >= params.min_days ||
    has(plan.communications.gazette.exemption) && has(plan.communications.gazette.exemption.reason)
  at: plan.timeline.effective_date
  values:
    actual: calendar.clear(plan.communications.gazette.date, plan.timeline.effective_date)
  message:
    en: >-
      The regulation is to be made {actual, plural, one {# clear day} other {# clear days}} after
      publication; {params.min_days} are said to be usual, and no reason of section 12 is given
    fr: >-
      Le règlement doit être édicté {actual, plural, one {# jour franc} other {# jours francs}}
      après sa publication; {params.min_days} seraient d’usage, et aucun motif de l’article 12
      n’est donné
  why:
    en: >-
      Section 12 allows less time for urgency, a fiscal purpose or by the enabling Act, with
      reasons. The figure of 45 days is not confirmed from sections 8 to 11.
    fr: >-
      L’article 12 permet un délai plus court pour l’urgence, un objet fiscal ou selon la loi
      habilitante, avec motifs. Le chiffre de 45 jours n’est pas confirmé d’après les articles 8 à
      11.
  remedy:
    en: >-
      Put the day of making later, or write the reason in
      `communications.gazette.exemption.reason`.
    fr: Reporter l’édiction, ou écrire le motif sous `communications.gazette.exemption.reason`.
  waivable: true
  tags: [prepublication]
  examples:
    - outcome: cantTell
      name: {en: forty-four clear days, fr: quarante-quatre jours francs}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {journal: quebec, date: 2027-03-03}}
        timeline: {effective_date: ⟦2027-04-17⟧}
      values: {actual: 44}
    - outcome: passed
      name: {en: forty-five clear days, fr: quarante-cinq jours francs}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {journal: quebec, date: 2027-03-03}}
        timeline: {effective_date: 2027-04-18}
    - outcome: inapplicable
      name: {en: in the Canada Gazette, fr: dans la Gazette du Canada}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {journal: canada, date: 2027-03-03}}
        timeline: {effective_date: 2027-04-01}
    - outcome: cantTell
      name: {en: nothing under the exemption from prepublication, fr: rien sous l’exemption de publication préalable}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {journal: quebec, date: 2027-03-03, exemption: {}}}
        timeline: {effective_date: 2027-04-17}
    - outcome: inapplicable
      name: {en: without the communications, fr: sans les communications}
      plan: |
        mandate: {instrument: regulation}
        timeline: {effective_date: 2027-04-01}
    - outcome: inapplicable
      name: {en: without the gazette notice, fr: sans l’avis dans une gazette}
      plan: |
        mandate: {instrument: regulation}
        communications: {}
        timeline: {effective_date: 2027-04-01}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        communications: {gazette: {journal: quebec, date: 2027-03-03}}
        timeline: {effective_date: 2027-04-17}
    - outcome: inapplicable
      name: {en: without the gazette, fr: sans le nom de la gazette}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {date: 2027-03-03}}
        timeline: {effective_date: 2027-04-01}
    - outcome: passed
      name: {en: "the reason for the exemption: left empty", fr: "la raison de l’exemption : champ vide"}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {journal: quebec, date: 2027-03-03, exemption: {reason: {en: "", fr: ""}}}}
        timeline: {effective_date: 2027-04-17}

"""###
        ),
        SourceFile(
          name: "rules/ca-qc/pack.yaml",
          text: ###"""
# Regulations and the participation framework of Québec.
id: ca-qc
prefix: QC
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'Québec: regulations and participation framework'
  fr: 'Québec : règlements et cadre de participation'
covers:
  en: Prepublication of proposed regulations and criteria 1.1 to 1.3 of the framework.
  fr: La publication préalable des projets de règlement et les critères 1.1 à 1.3 du cadre.
never_claims:
  en: That 45 days are law before sections 8 to 11 are confirmed, or anything on other criteria.
  fr: >-
    Que 45 jours ont force de loi avant confirmation des articles 8 à 11, ou quoi que ce soit sur
    d’autres critères.
overlays:
  BASE-OBJ-01:
    - {source: qc-participation-framework, clause: {en: "principle 1, criteria 1.1 to 1.3", fr: "principe 1, critères 1.1 à 1.3"}, principle: qc.cadre}
  BASE-DEC-01:
    - {source: qc-participation-framework, clause: {en: "principle 1, criteria 1.1 to 1.3", fr: "principe 1, critères 1.1 à 1.3"}, principle: qc.cadre}
  IAP-OBJ-01:
    - {source: qc-participation-framework, clause: {en: "principle 1, criteria 1.1 to 1.3", fr: "principe 1, critères 1.1 à 1.3"}, principle: qc.cadre}
  IAP-OBJ-02:
    - {source: qc-participation-framework, clause: {en: "principle 1, criteria 1.1 to 1.3", fr: "principe 1, critères 1.1 à 1.3"}, principle: qc.cadre}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/ca-qc/principles.yaml",
          text: ###"""
# What the rules of ca-qc serve, in our own words.
- id: qc.regs
  name:
    en: Prepublication of proposed regulations (Québec)
    fr: Publication préalable des projets de règlement (Québec)
  name_status: {en: ours, fr: ours}
  statement:
    en: A proposed regulation is published before it is made, and less time needs a reason.
    fr: >-
      Un projet de règlement est publié avant d’être édicté, et un délai plus court exige un
      motif.
  authorities:
    - {source: qc-regulations-act, clause: {en: s. 12 (exceptions); ss. 8 to 11 unverified, fr: art. 12 (exceptions); art. 8 à 11 non vérifiés}}
  verification: partly-read
  themes: [TIM]

- id: qc.cadre
  name:
    en: Commitment of the competent authorities (principle 1)
    fr: L’engagement des autorités compétentes (principe 1)
  name_status: {en: ours, fr: official}
  statement:
    en: People are engaged only when their views can count, and learn why and how far.
    fr: >-
      On ne mobilise les gens que si leurs points de vue peuvent compter, et ils savent pourquoi
      et jusqu’où.
  authorities:
    - {source: qc-participation-framework, clause: {en: "principle 1, criteria 1.1 to 1.3", fr: "principe 1, critères 1.1 à 1.3"}}
    - {source: qc-participation-guide, clause: {en: first steps, fr: premières étapes}}
  verification: partly-read
  themes: [OBJ, DEC]

"""###
        ),
      ]
    }
  )
}
