// swift-format-ignore-file
// Written from the folder rules/eu-2002/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `eu-2002`.
enum BuiltInEu2002Pack {
  static let source = PackSource(
    id: "eu-2002",
    digest: "sha256:bd858be5c79f182ead3ff8e3879d8fe9c4bcd0ce95d724e5242c7828a108670e",
    files: {
      [
        SourceFile(
          name: "rules/eu-2002/authorities.yaml",
          text: ###"""
# The sources that eu-2002 cites. Titles are official where `title_status` says so.
- id: eu-com-2002-704
  title:
    en: >-
      General principles and minimum standards for consultation of interested parties by the
      Commission, COM(2002) 704
    fr: >-
      Principes généraux et normes minimales applicables aux consultations engagées par la
      Commission avec les parties intéressées, COM(2002) 704
  title_status: {en: official, fr: official}
  publisher:
    en: European Commission
    fr: Commission européenne
  year: 2002
  url:
    en: "https://publications.parliament.uk/pa/cm200506/cmselect/cmeuleg/34-xxxii/3409.htm"
    fr: "http://eur-lex.europa.eu/legal-content/FR/TXT/HTML/?uri=CELEX:52002DC0704&from=EN"
  kind: guideline
  verification: verified-secondary
  status: historical
  jurisdiction: EU

- id: reg-accessible-canada
  title:
    en: Accessible Canada Regulations, SOR/2021-241
    fr: Règlement canadien sur l’accessibilité, DORS/2021-241
  title_status: {en: official, fr: official}
  publisher:
    en: Governor in Council
    fr: Gouverneur en conseil
  year: 2021
  url:
    en: "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2021-241/"
    fr: "https://laws-lois.justice.gc.ca/fra/reglements/DORS-2021-241/"
  kind: regulation
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-12-10"

"""###
        ),
        SourceFile(
          name: "rules/eu-2002/pack.yaml",
          text: ###"""
# The minimum standards of the European Commission, 2002.
id: eu-2002
prefix: EU
edition: "2026.1"
status: historical
schema: consultation-plan/1
default: off
title:
  en: 'European Commission: minimum standards 2002'
  fr: 'Commission européenne : normes minimales de 2002'
covers:
  en: Standards A to E.
  fr: Les normes A à E.
never_claims:
  en: That they apply outside the Commission.
  fr: Qu’elles s’appliquent hors de la Commission.
overlays:
  BASE-TRA-01:
    - {source: eu-com-2002-704, clause: {en: standard A, fr: norme A}, principle: eu02.a}
  BASE-INC-01:
    - {source: eu-com-2002-704, clause: {en: standard B, fr: norme B}, principle: eu02.b}
  BASE-REP-01:
    - {source: eu-com-2002-704, clause: {en: standard E, fr: norme E}, principle: eu02.e}
  GC-REG-17:
    - {source: eu-com-2002-704, clause: {en: standard C, fr: norme C}, principle: eu02.c}
  HD-TIM-01: {gives_way_to: EU-TIM-01}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/eu-2002/principles.yaml",
          text: ###"""
# What the rules of eu-2002 serve, in our own words.
- id: eu02.d
  name:
    en: 'Standard D: time limits'
    fr: 'Norme D : délais'
  name_status: {en: ours, fr: ours}
  statement:
    en: Eight weeks for writing and twenty working days before a meeting are aimed at.
    fr: On vise huit semaines pour écrire et vingt jours ouvrables avant une réunion.
  authorities:
    - {source: eu-com-2002-704, clause: {en: standard D, fr: norme D}}
  verification: verified-secondary
  themes: [TIM]

- id: eu02.e
  name:
    en: 'Standard E: acknowledgement and feedback'
    fr: 'Norme E : accusé de réception et rétroaction'
  name_status: {en: ours, fr: ours}
  statement:
    en: Answers are acknowledged, and results made public.
    fr: Les réponses font l’objet d’un accusé de réception, et les résultats sont publics.
  authorities:
    - {source: eu-com-2002-704, clause: {en: standard E, fr: norme E}}
  verification: verified-secondary
  themes: [REP]

- id: eu02.a
  name:
    en: 'Standard A: clear content'
    fr: 'Norme A : contenu clair'
  name_status: {en: ours, fr: ours}
  statement:
    en: Documents are clear and hold what is needed to answer.
    fr: Les documents sont clairs et contiennent ce qu’il faut pour répondre.
  authorities:
    - {source: eu-com-2002-704, clause: {en: standard A, fr: norme A}}
  verification: verified-secondary
  themes: [TRA]

- id: eu02.b
  name:
    en: 'Standard B: target groups'
    fr: 'Norme B : groupes cibles'
  name_status: {en: ours, fr: ours}
  statement:
    en: Everyone concerned can speak.
    fr: Toutes les parties concernées peuvent s’exprimer.
  authorities:
    - {source: eu-com-2002-704, clause: {en: standard B, fr: norme B}}
  verification: verified-secondary
  themes: [INC]

- id: eu02.c
  name:
    en: 'Standard C: publication'
    fr: 'Norme C : publication'
  name_status: {en: ours, fr: ours}
  statement:
    en: Consultations are found at one address.
    fr: Les consultations se trouvent à une seule adresse.
  authorities:
    - {source: eu-com-2002-704, clause: {en: standard C, fr: norme C}}
  verification: verified-secondary
  themes: [REG, COM]

- id: eu02.principles
  name:
    en: "Participation, openness and accountability, effectiveness, coherence"
    fr: "Participation, ouverture et responsabilité, efficacité, cohérence"
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Consultation reaches widely, is open and answered for, comes in time to matter, and fits with
      other work.
    fr: >-
      La consultation est étendue, ouverte, assumée, assez précoce pour compter et cohérente avec
      les autres travaux.
  authorities:
    - {source: eu-com-2002-704, clause: {en: general principles, fr: principes généraux}}
  verification: verified-secondary
  themes: [TRA, INC]
  elements:
    - name: {en: participation, fr: participation}
      rules: [BASE-INC-01, GC-INC-01]
    - name: {en: openness and accountability, fr: ouverture et responsabilité}
      rules: [BASE-TRA-01, BASE-REP-01]
    - name: {en: effectiveness, fr: efficacité}
      rules: [BASE-DEC-04]
    - name: {en: coherence, fr: cohérence}
      rules: [GC-RES-01]

"""###
        ),
        SourceFile(
          name: "rules/eu-2002/standards.yaml",
          text: ###"""
# Time limits and acknowledgement of the minimum standards of 2002.
- rule: EU-TIM-01
  status: preview
  principle: eu02.d
  authority:
    - {source: eu-com-2002-704, clause: {en: standard D, fr: norme D}}
  title:
    en: Fewer than eight weeks for written replies
    fr: Moins de huit semaines pour les réponses écrites
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  params:
    min_days: {type: int, unit: day, default: 56, min: 1, label: {en: shortest period, fr: période minimale}}
  applies: >-
    term.ordered && (!has(plan.response_channels) || plan.response_channels.exists(c,
    has(c.type) && c.type in ['online_form', 'email', 'post']))
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
      The window lasts {actual, plural, one {# day} other {# days}}; the European Commission
      strove for {params.min_days} or more
    fr: >-
      La période dure {actual, plural, one {# jour} other {# jours}}; la Commission européenne
      visait {params.min_days} ou plus
  why:
    en: >-
      Standard D of 2002 asked its own services for eight weeks; it is historical and binds nobody
      outside the Commission.
    fr: >-
      La norme D de 2002 demandait huit semaines aux services de la Commission; elle est
      historique et ne lie personne d’autre.
  remedy:
    en: Lengthen the window.
    fr: Prolonger la période.
  waivable: true
  tags: [short-period]
  examples:
    - outcome: failed
      name: {en: a day short, fr: un jour de moins}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-04-25⟧}
      values: {actual: 55}
    - outcome: passed
      name: {en: eight weeks, fr: huit semaines}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-04-26}
    - outcome: failed
      name: {en: by form, fr: par formulaire}
      plan: |
        response_channels: [{type: online_form}]
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-04-25⟧}
      values: {actual: 55}
    - outcome: failed
      name: {en: by e-mail, fr: par courriel}
      plan: |
        response_channels: [{type: telephone}, {type: email}]
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-04-25⟧}
      values: {actual: 55}
    - outcome: failed
      name: {en: by post, fr: par la poste}
      plan: |
        response_channels: [{type: post}]
        timeline: {open_date: 2027-03-01, close_date: ⟦2027-04-25⟧}
      values: {actual: 55}
    - outcome: inapplicable
      name: {en: by telephone only, fr: par téléphone seulement}
      plan: |
        response_channels: [{type: telephone}, {}]
        timeline: {open_date: 2027-03-01, close_date: 2027-04-25}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}
    - outcome: inapplicable
      name: {en: an empty list of ways to answer, fr: une liste vide de moyens de répondre}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-04-25}
        response_channels: []

- rule: EU-TIM-02
  status: preview
  principle: eu02.d
  authority:
    - {source: eu-com-2002-704, clause: {en: standard D, fr: norme D}}
  title:
    en: A meeting announced less than twenty working days ahead
    fr: Réunion annoncée moins de vingt jours ouvrables d’avance
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  params:
    working_days: {type: int, unit: working day, default: 20, min: 1, label: {en: shortest notice of a meeting, fr: préavis minimal d’une réunion}}
  each: plan.activities
  applies: >-
    has(item.attendance_mode) && item.attendance_mode in ['online', 'in_person', 'hybrid'] && has(item.start)
  expect: >-
    has(item.notice_date) && calendar.business_days(item.notice_date, calendar.date(item.start)) >= params.working_days
  at: item.notice_date
  message:
    en: >-
      The meeting is not announced {params.working_days} working days ahead; they are counted by
      federal holidays of Canada
    fr: >-
      La réunion n’est pas annoncée {params.working_days} jours ouvrables d’avance; ils se
      comptent selon les jours fériés fédéraux du Canada
  why:
    en: Standard D of 2002 asked for this notice, so that organizations could choose whom to send.
    fr: >-
      La norme D de 2002 demandait ce préavis, pour que les organisations puissent choisir qui
      envoyer.
  remedy:
    en: Announce the meeting sooner, in `notice_date`.
    fr: Annoncer la réunion plus tôt, sous `notice_date`.
  waivable: true
  tags: [events, dates]
  examples:
    - outcome: failed
      name: {en: a week ahead, fr: une semaine d’avance}
      plan: |
        activities: [{id: A1, attendance_mode: in_person, start: 2027-03-08, notice_date: ⟦2027-03-01⟧}]
    - outcome: passed
      name: {en: four weeks ahead, fr: quatre semaines d’avance}
      plan: |
        activities: [{id: A1, attendance_mode: in_person, start: 2027-03-01, notice_date: 2027-02-01}]
    - outcome: inapplicable
      name: {en: a questionnaire, fr: un questionnaire}
      plan: |
        activities: [{id: A1, attendance_mode: asynchronous, start: 2027-03-08}]
    - outcome: failed
      name: {en: online meeting, fr: rencontre en ligne}
      plan: |
        activities: [{id: A1, attendance_mode: online, start: 2027-03-08, notice_date: ⟦2027-03-01⟧}]
    - outcome: failed
      name: {en: hybrid meeting, fr: rencontre hybride}
      plan: |
        activities: [{id: A1, attendance_mode: hybrid, start: 2027-03-08, notice_date: ⟦2027-03-01⟧}]
    - outcome: failed
      name: {en: nineteen working days, fr: dix-neuf jours ouvrables}
      plan: |
        activities: [{id: A1, attendance_mode: in_person, start: 2027-02-26, notice_date: ⟦2027-02-01⟧}]
    - outcome: inapplicable
      name: {en: without the attendance mode, fr: sans le mode de participation}
      plan: |
        activities: [{id: A1, start: 2027-03-08}]
    - outcome: failed
      name: {en: "the attendance mode: ‘Hybrid’", fr: "le mode de participation : « Hybride »"}
      plan: |
        activities: [{id: A1, attendance_mode: hybrid, start: 2027-03-08}]
    - outcome: inapplicable
      name: {en: without the start of the activity, fr: sans le début de l’activité}
      plan: |
        activities: [{id: A1, attendance_mode: hybrid, notice_date: 2027-03-01}]
    - outcome: inapplicable
      name: {en: an empty list of activities, fr: une liste d’activités vide}
      plan: |
        activities: []

- rule: EU-REP-01
  status: preview
  principle: eu02.e
  authority:
    - {source: eu-com-2002-704, clause: {en: standard E, fr: norme E}}
    - {source: reg-accessible-canada, clause: {en: s. 9(4) (accessibility feedback only), fr: par. 9(4) (rétroaction sur l’accessibilité seulement)}}
  title:
    en: Submissions are not acknowledged
    fr: Les mémoires ne font pas l’objet d’un accusé de réception
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  expect: has(plan.reporting.acknowledgement)
  at: plan.reporting.acknowledgement
  message:
    en: The plan does not show that submissions are acknowledged
    fr: Le plan ne montre pas que les mémoires font l’objet d’un accusé de réception
  why:
    en: >-
      A short reply tells people that their words arrived. In Canada the regulations ask for it
      only for feedback on accessibility.
    fr: >-
      Une courte réponse dit aux gens que leurs propos sont arrivés. Au Canada, le règlement ne le
      demande que pour la rétroaction sur l’accessibilité.
  remedy:
    en: Give the time in `reporting.acknowledgement`, such as P1D.
    fr: Indiquer le délai sous `reporting.acknowledgement`, comme P1D.
  waivable: true
  tags: [acknowledgement]
  examples:
    - outcome: failed
      name: {en: a report but no acknowledgement, fr: "un rapport, mais aucun accusé de réception"}
      plan: |
        ⟦reporting⟧: {what_we_heard: true}
    - outcome: passed
      name: {en: acknowledged within a day, fr: accusé de réception dans la journée}
      plan: |
        reporting: {acknowledgement: P1D}

"""###
        ),
      ]
    }
  )
}
