// swift-format-ignore-file
// Written from the folder rules/eu-br/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `eu-br`.
enum BuiltInEuBrPack {
  static let source = PackSource(
    id: "eu-br",
    digest: "sha256:bc3927dfa7571c3fa2bf8cb5883745b31a5781cd8cb901f47be1a0e6f47b03a7",
    files: {
      [
        SourceFile(
          name: "rules/eu-br/authorities.yaml",
          text: ###"""
# The sources that eu-br cites. Titles are official where `title_status` says so.
- id: eu-better-regulation
  title:
    en: 'Better Regulation Guidelines, chapter VII: stakeholder consultation'
    fr: Lignes directrices pour une meilleure réglementation, chapitre VII
  title_status: {en: official, fr: unverified}
  publisher:
    en: European Commission
    fr: Commission européenne
  year: 2017
  kind: guideline
  verification: verified-secondary
  status: historical
  jurisdiction: EU

- id: eu-public-consultation-2021
  title:
    en: Take part in the European public consultation (description of the 2021 system)
    fr: Participer à la consultation publique européenne (description du système de 2021)
  title_status: {en: ours, fr: ours}
  publisher:
    en: Ministry of Economic Development and Technology, Poland
    fr: Ministère du Développement économique et de la Technologie, Pologne
  year: 2021
  url:
    en: "https://gov.pl/web/development-technology/take-part-in-the-european-public-consultation"
  kind: practice
  verification: verified-secondary
  status: in-force
  jurisdiction: EU

"""###
        ),
        SourceFile(
          name: "rules/eu-br/dates.yaml",
          text: ###"""
# Windows by kind of European document.
- rule: EUBR-TIM-01
  status: preview
  principle: eubr.duration
  authority:
    - {source: eu-better-regulation, clause: {en: chapter VII, fr: chapitre VII}}
    - {source: eu-public-consultation-2021, clause: {en: windows, fr: durées}}
  title:
    en: Shorter than the window for its kind of document
    fr: Plus courte que la durée prévue pour ce genre de document
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  params:
    public_days: {type: int, unit: day, default: 84, min: 1, label: {en: public consultation, fr: consultation publique}}
    call_days: {type: int, unit: day, default: 28, min: 1, label: {en: call for evidence, fr: appel à contributions}}
    proposal_days: {type: int, unit: day, default: 56, min: 1, label: {en: adopted proposal, fr: proposition adoptée}}
    draft_act_days: {type: int, unit: day, default: 28, min: 1, label: {en: draft act, fr: projet d’acte}}
  applies: has(plan.mandate) && has(plan.mandate.eu_procedure) && term.ordered
  expect: >-
    calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >=
    (plan.mandate.eu_procedure == 'public_consultation' ? params.public_days
    : plan.mandate.eu_procedure == 'adopted_proposal' ? params.proposal_days
    : plan.mandate.eu_procedure == 'draft_act' ? params.draft_act_days : params.call_days)
  at: plan.timeline.close_date
  values:
    procedure: plan.mandate.eu_procedure
    actual: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
  message:
    en: >-
      The window lasts {actual, plural, one {# day} other {# days}}, fewer than the European
      guidelines give for ‘{procedure}’
    fr: >-
      La période dure {actual, plural, one {# jour} other {# jours}}, moins que ne le prévoient
      les lignes directrices européennes pour « {procedure} »
  why:
    en: >-
      An older edition gives twelve weeks for public consultations, eight for adopted proposals
      and four for the others; it binds the Commission only.
    fr: >-
      Une édition antérieure prévoit douze semaines pour les consultations publiques, huit pour
      les propositions adoptées et quatre pour les autres; elle ne lie que la Commission.
  remedy:
    en: Lengthen the window.
    fr: Prolonger la période.
  waivable: true
  tags: [short-period]
  examples:
    - outcome: failed
      name: {en: eleven weeks, fr: onze semaines}
      plan: |
        mandate: {eu_procedure: public_consultation}
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-05-17⟧}
      values: {actual: 77}
    - outcome: failed
      name: {en: "a draft act, 27 days", fr: "projet d’acte, 27 jours"}
      plan: |
        mandate: {eu_procedure: draft_act}
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-03-28⟧}
    - outcome: failed
      name: {en: a draft act where the period was set longer, fr: un projet d’acte dont la période a été allongée}
      params: {draft_act_days: 42}
      plan: |
        mandate: {eu_procedure: draft_act}
        timeline: {open_date: 2027-03-01, close_date: 2027-04-01}
    - outcome: passed
      name: {en: "a call, four weeks", fr: "appel, quatre semaines"}
      plan: |
        mandate: {eu_procedure: call_for_evidence}
        timeline: {open_date: 2027-03-01, close_date: 2027-03-29}
    - outcome: passed
      name: {en: "a proposal, eight weeks", fr: "proposition, huit semaines"}
      plan: |
        mandate: {eu_procedure: adopted_proposal}
        timeline: {open_date: 2027-03-01, close_date: 2027-04-26}
    - outcome: inapplicable
      name: {en: not European, fr: non européenne}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-03-10}
    - outcome: failed
      name: {en: "a proposal, 55 days", fr: "proposition, 55 jours"}
      plan: |
        mandate: {eu_procedure: adopted_proposal}
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-04-25⟧}
    - outcome: failed
      name: {en: "a call, 27 days", fr: "appel, 27 jours"}
      plan: |
        mandate: {eu_procedure: call_for_evidence}
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-03-28⟧}
    - outcome: passed
      name: {en: "a draft act, four weeks", fr: "projet d’acte, quatre semaines"}
      plan: |
        mandate: {eu_procedure: draft_act}
        timeline: {open_date: 2027-03-01, close_date: 2027-03-29}
    - outcome: passed
      name: {en: twelve weeks, fr: douze semaines}
      plan: |
        mandate: {eu_procedure: public_consultation}
        timeline: {open_date: 2027-03-01, close_date: 2027-05-24}
    - outcome: failed
      name: {en: a day short of twelve weeks, fr: un jour de moins que douze semaines}
      plan: |
        mandate: {eu_procedure: public_consultation}
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-05-23⟧}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        mandate: {eu_procedure: draft_act}
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}
    - outcome: inapplicable
      name: {en: without the European procedure, fr: sans la procédure européenne}
      plan: |
        mandate: {}
        timeline: {open_date: 2027-03-01, close_date: 2027-03-28}

"""###
        ),
        SourceFile(
          name: "rules/eu-br/pack.yaml",
          text: ###"""
# Better regulation of the European Commission, in an older edition.
id: eu-br
prefix: EUBR
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'European Commission: better regulation'
  fr: 'Commission européenne : meilleure réglementation'
covers:
  en: Windows by kind of document and the consultation strategy.
  fr: Les durées selon le genre de document et la stratégie de consultation.
never_claims:
  en: The eight-week factual summary, or the current toolbox.
  fr: Le résumé factuel en huit semaines, ou la boîte à outils actuelle.
overlays:
  BASE-OBJ-01:
    - {source: eu-better-regulation, clause: {en: chapter VII, fr: chapitre VII}, principle: eubr.strategy}
  HD-TIM-01: {gives_way_to: EUBR-TIM-01}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/eu-br/principles.yaml",
          text: ###"""
# What the rules of eu-br serve, in our own words.
- id: eubr.duration
  name:
    en: Windows by kind of document
    fr: Durées selon le type de document
  name_status: {en: ours, fr: ours}
  statement:
    en: The window follows the kind of document.
    fr: La durée suit le genre de document.
  authorities:
    - {source: eu-better-regulation, clause: {en: chapter VII, fr: chapitre VII}}
    - {source: eu-public-consultation-2021, clause: {en: windows, fr: durées}}
  verification: verified-secondary
  themes: [TIM]

- id: eubr.strategy
  name:
    en: Consultation strategy
    fr: Stratégie de consultation
  name_status: {en: ours, fr: ours}
  statement:
    en: Each initiative sets its objectives, stakeholders and tools beforehand.
    fr: Chaque initiative fixe d’avance ses objectifs, ses parties prenantes et ses outils.
  authorities:
    - {source: eu-better-regulation, clause: {en: chapter VII, fr: chapitre VII}}
  verification: verified-secondary
  themes: [OBJ]

- id: eubr.language
  name:
    en: Language regime
    fr: Régime linguistique
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      The languages are settled beforehand: all official ones for priorities, else English, French
      and German at least.
    fr: >-
      Les langues sont fixées d’avance : toutes les langues officielles pour les priorités, sinon au moins l’anglais, le français et l’allemand.
  authorities:
    - {source: eu-better-regulation, clause: {en: chapter VII, fr: chapitre VII}}
  verification: verified-secondary
  themes: [LAN]

- id: eubr.report
  name:
    en: Report on the consultation
    fr: Rapport sur la consultation
  name_status: {en: ours, fr: ours}
  statement:
    en: A report tells how the consultation went and what came of it.
    fr: Un rapport dit comment s’est déroulée la consultation et ce qui en est ressorti.
  authorities:
    - {source: eu-better-regulation, clause: {en: chapter VII, fr: chapitre VII}}
  verification: verified-secondary
  themes: [REP]
  elements:
    - name: {en: a report, fr: un rapport}
      rules: [BASE-REP-01]

"""###
        ),
        SourceFile(
          name: "rules/eu-br/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- principle: eubr.language
  reason:
    en: A plan does not say whether it belongs to the priorities of the European Commission.
    fr: Un plan ne dit pas s’il relève des priorités de la Commission européenne.
- source: eu-better-regulation
  clause: {en: factual summary within eight weeks, fr: résumé factuel en huit semaines}
  reason:
    en: The figure is not confirmed and may not be cited.
    fr: Le chiffre n’est pas confirmé et ne peut être cité.

"""###
        ),
      ]
    }
  )
}
