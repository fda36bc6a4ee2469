// swift-format-ignore-file
// Written from the folder rules/house-defaults/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `house-defaults`.
enum BuiltInHouseDefaultsPack {
  static let source = PackSource(
    id: "house-defaults",
    digest: "sha256:b35efddf6c590569e95b7cbf7c24fe0019e2905b916edcec92dde0a8869076a8",
    files: {
      [
        SourceFile(
          name: "rules/house-defaults/authorities.yaml",
          text: ###"""
# The sources that house-defaults cites. Titles are official where `title_status` says so.
- id: project
  title:
    en: consult-lint project decision
    fr: Décision du projet consult-lint
  title_status: {en: ours, fr: ours}
  publisher:
    en: consult-lint
    fr: consult-lint
  year: 2026
  kind: project
  verification: verified-primary
  status: in-force
  jurisdiction: INT

- id: uk-principles-2018
  title:
    en: Consultation Principles 2018
    fr: Principes de consultation 2018
  title_status: {en: official, fr: ours}
  publisher:
    en: Cabinet Office (United Kingdom)
    fr: Cabinet Office (Royaume-Uni)
  year: 2018
  url:
    en: "https://www.devon.gov.uk/haveyoursay/adult-social-care-and-health-engagement/government-consultation-principles-updated-2018/"
  kind: principle
  verification: verified-secondary
  status: in-force
  jurisdiction: GB

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

- id: uk-gunning
  title:
    en: Gunning principles (also called Sedley criteria)
    fr: Principes Gunning
  title_status: {en: official, fr: ours}
  publisher:
    en: English courts, as summarized by NHS and practitioner pages
    fr: Tribunaux anglais, selon des résumés de praticiens
  url:
    en: "http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles"
  kind: practice
  verification: verified-secondary
  status: in-force
  jurisdiction: GB

- id: gc-commitment-12
  title:
    en: >-
      Consulting Canadians: Action Plan Commitment 12 (end-of-term report, 1 July 2014 to 30 June
      2016)
    fr: >-
      Consultations auprès des Canadiens : Engagement du Plan d’action 12 (fin de parcours, du 1er
      juillet 2014 au 30 juin 2016)
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat; Privy Council Office
    fr: Secrétariat du Conseil du Trésor; Bureau du Conseil privé
  year: 2016
  url:
    en: "https://open.canada.ca/en/commitment/sar/2014-2016/action-plan-commitment-12-consulting-canadians"
  kind: practice
  verification: verified-primary
  status: historical
  jurisdiction: CA
  as_of: "2016-06-30"

- id: tbs-regulatory-consultation-guidelines
  title:
    en: Guidelines for Effective Regulatory Consultations
    fr: Lignes directrices pour des consultations efficaces sur la réglementation
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2007
  url:
    en: "http://www.tbs-sct.gc.ca/ri-qr/documents/gl-ld/erc-cer/erc-cer02-eng.asp"
    fr: "https://wiki.gccollab.ca/Lignes_directrices_pour_des_consultations_efficaces_sur_la_r%C3%A9glementation"
  kind: guideline
  verification: partly-read
  status: archived
  jurisdiction: CA
  as_of: "2007"

- id: gc-engagement-principles
  title:
    en: Principles and Guidelines (public engagement principles)
    fr: Principes et lignes directrices (principes de mobilisation du public)
  title_status: {en: official, fr: unverified}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2017
  url:
    en: "http://open.canada.ca/en/content/principles-and-guidelines"
  kind: principle
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2017-09"

"""###
        ),
        SourceFile(
          name: "rules/house-defaults/numbers.yaml",
          text: ###"""
# Figures of our own, where no source fixes one. Each can be changed; each finding says whose figure it is.
- rule: HD-TRA-01
  status: stable
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
    - {source: uk-principles-2018, clause: A}
  title:
    en: A long questionnaire
    fr: Un long questionnaire
  severity: note
  verification: verified-secondary
  verdict: review
  question:
    en: Is every question needed for the decision?
    fr: Chaque question est-elle nécessaire à la décision?
  stage: launch
  params:
    max_questions: {type: int, unit: question, default: 20, min: 1, label: {en: most questions, fr: nombre maximal de questions}}
  applies: term.online
  expect: plan.purpose.questions.size() <= params.max_questions
  at: plan.purpose.questions
  values:
    count: plan.purpose.questions.size()
  message:
    en: >-
      The questionnaire has {count, plural, one {# question} other {# questions}}; our default is
      at most {params.max_questions}
    fr: >-
      Le questionnaire compte {count, plural, one {# question} other {# questions}}; notre valeur
      par défaut est d’au plus {params.max_questions}
  why:
    en: >-
      Long questionnaires are left half-way, and the last answers are the weakest. No source fixes
      a number; ours is a reminder to look again.
    fr: >-
      Les longs questionnaires sont abandonnés en route et les dernières réponses sont les plus
      faibles. Aucune source ne fixe de nombre; le nôtre invite à y regarder de nouveau.
  remedy:
    en: >-
      Keep the questions whose answers can change the decision; raise the figure in the
      configuration if all are needed.
    fr: >-
      Garder les questions dont les réponses peuvent changer la décision; relever le chiffre dans
      la configuration si toutes sont nécessaires.
  waivable: true
  tags: [house-default, questions]
  examples:
    - outcome: cantTell
      name: {en: one too many, fr: une de trop}
      params: {max_questions: 2}
      plan: |
        response_channels: [{type: online_form}]
        purpose: {questions: ⟦[{id: Q1}, {id: Q2}, {id: Q3}]⟧}
      values: {count: 3}
    - outcome: passed
      name: {en: at the limit, fr: à la limite}
      params: {max_questions: 3}
      plan: |
        response_channels: [{type: online_form}]
        purpose: {questions: [{id: Q1}, {id: Q2}, {id: Q3}]}
    - outcome: inapplicable
      name: {en: on paper, fr: sur papier}
      plan: |
        response_channels: [{type: post}]
        purpose: {questions: [{id: Q1}]}
    - outcome: cantTell
      name: {en: twenty-one questions, fr: vingt et une questions}
      plan: |
        response_channels: [{type: online_form}]
        purpose: {questions: ⟦[{id: Q1}, {id: Q2}, {id: Q3}, {id: Q4}, {id: Q5}, {id: Q6}, {id: Q7}, {id: Q8}, {id: Q9}, {id: Q10}, {id: Q11}, {id: Q12}, {id: Q13}, {id: Q14}, {id: Q15}, {id: Q16}, {id: Q17}, {id: Q18}, {id: Q19}, {id: Q20}, {id: Q21}]⟧}
    - outcome: passed
      name: {en: twenty questions, fr: vingt questions}
      plan: |
        response_channels: [{type: online_form}]
        purpose: {questions: [{id: Q1}, {id: Q2}, {id: Q3}, {id: Q4}, {id: Q5}, {id: Q6}, {id: Q7}, {id: Q8}, {id: Q9}, {id: Q10}, {id: Q11}, {id: Q12}, {id: Q13}, {id: Q14}, {id: Q15}, {id: Q16}, {id: Q17}, {id: Q18}, {id: Q19}, {id: Q20}]}

- rule: HD-TIM-01
  status: stable
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}}
    - {source: nsw-better-regulation, clause: {en: consultation, fr: volet consultation}}
  title:
    en: A short window without a reason
    fr: Une courte période sans raison
  severity: warning
  verdict: review
  question:
    en: Is the window long enough for the people concerned?
    fr: La période est-elle assez longue pour les personnes visées?
  stage: launch
  params:
    min_days: {type: int, unit: day, default: 28, min: 1, label: {en: shortest period, fr: période minimale}}
  applies: (term.policy || term.online) && term.ordered
  expect: >-
    calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) >= params.min_days ||
    has(plan.timeline.short_period_reason) && bilingual.present(plan.timeline.short_period_reason)
  at: plan.timeline.close_date
  values:
    actual: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
  message:
    en: >-
      The window lasts {actual, plural, one {# day} other {# days}} from opening to close; our
      default minimum is {params.min_days}, unless a reason is given
    fr: >-
      La période dure {actual, plural, one {# jour} other {# jours}} de l’ouverture à la clôture;
      notre minimum par défaut est de {params.min_days}, sauf raison donnée
  why:
    en: >-
      Associations meet monthly and families plan by the week. No federal figure exists for
      consultations in general; four weeks is our default, near what British Columbia and New
      South Wales use.
    fr: >-
      Les associations se réunissent chaque mois et les familles planifient à la semaine. Aucun
      chiffre fédéral ne vaut pour les consultations en général; quatre semaines sont notre valeur
      par défaut, proche de celles de la Colombie-Britannique et de la Nouvelle-Galles du Sud.
  remedy:
    en: Lengthen the window, or say in `timeline.short_period_reason` why it must be short.
    fr: >-
      Prolonger la période, ou dire sous `timeline.short_period_reason` pourquoi elle doit être
      courte.
  fix:
    set: plan.timeline.close_date
    to: calendar.plus(plan.timeline.open_date, params.min_days)
    safety: needs_review
    title: {en: Set the closing day that the period calls for, fr: Fixer le jour de clôture que demande la période}
  waivable: true
  tags: [house-default, short-period]
  examples:
    - outcome: cantTell
      name: {en: one day short, fr: un jour de moins}
      plan: |
        mandate: {instrument: policy}
        timeline: {open_date: 2026-09-01, close_date: ⟦2026-09-28⟧}
      values: {actual: 27}
    - outcome: passed
      name: {en: four weeks, fr: quatre semaines}
      plan: |
        mandate: {instrument: policy}
        timeline: {open_date: 2026-09-01, close_date: 2026-09-29}
    - outcome: passed
      name: {en: short with a reason, fr: "courte, avec une raison"}
      plan: |
        response_channels: [{type: online_form}]
        timeline:
          open_date: 2026-09-01
          close_date: 2026-09-10
          short_period_reason: {en: The season opens in October., fr: La saison ouvre en octobre.}
    - outcome: inapplicable
      name: {en: neither policy nor online, fr: ni politique ni en ligne}
      plan: |
        mandate: {instrument: program}
        response_channels: [{type: post}]
        timeline: {open_date: 2026-09-01, close_date: 2026-09-10}
    - outcome: inapplicable
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      plan: |
        mandate: {instrument: policy}
        timeline: {open_date: 2027-12-18, close_date: 2027-01-05}
    - outcome: cantTell
      name: {en: "the reason for a short period: left empty", fr: "la raison d’une courte durée : champ vide"}
      plan: |
        mandate: {instrument: policy}
        timeline: {open_date: 2026-09-01, close_date: 2026-09-28, short_period_reason: {en: "", fr: ""}}

- rule: HD-TIM-02
  status: stable
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
    - {source: bc-engagement-handbook, clause: {en: timing advice, fr: conseils sur le calendrier}}
  title:
    en: The window runs into the holiday block
    fr: La période empiète sur les fêtes
  severity: note
  verdict: review
  question:
    en: Do people have enough days outside the holidays?
    fr: Les gens disposent-ils d’assez de jours en dehors des fêtes?
  stage: launch
  params:
    holiday_start: {type: month_day, default: "12-20", label: {en: first day of the holidays, fr: premier jour des fêtes}}
    holiday_end: {type: month_day, default: "01-03", label: {en: last day of the holidays, fr: dernier jour des fêtes}}
    include_summer: {type: bool, default: false, label: {en: whether July and August count as holidays, fr: si juillet et août comptent comme des congés}}
  expect: >-
    !(calendar.touches(plan.timeline.open_date, plan.timeline.close_date, params.holiday_start, params.holiday_end) ||
    params.include_summer &&
    calendar.touches(plan.timeline.open_date, plan.timeline.close_date, '07-01', '08-31')) ||
    has(plan.timeline.pauses) && plan.timeline.pauses.exists(p, has(p.start) && has(p.end) &&
    calendar.overlaps(p.start, p.end, plan.timeline.open_date, plan.timeline.close_date))
  at: plan.timeline.close_date
  values:
    open: plan.timeline.open_date
    close: plan.timeline.close_date
  message:
    en: >-
      The window from {open, date} to {close, date} runs into the holiday block of our default,
      with no pause noted
    fr: >-
      La période du {open, date} au {close, date} empiète sur les fêtes telles que notre valeur
      par défaut les délimite, sans pause indiquée
  why:
    en: >-
      Days on which offices and associations are closed count on the calendar and not in practice.
    fr: >-
      Les jours où bureaux et associations sont fermés comptent au calendrier, mais pas dans les
      faits.
  remedy:
    en: Move or extend the window, or note the holidays under `timeline.pauses` with a reason.
    fr: >-
      Déplacer ou prolonger la période, ou indiquer les fêtes sous `timeline.pauses` avec une
      raison.
  waivable: true
  tags: [house-default, holidays]
  examples:
    - outcome: cantTell
      name: {en: December to January, fr: de décembre à janvier}
      plan: |
        timeline: {open_date: 2026-12-01, close_date: ⟦2027-01-15⟧}
    - outcome: cantTell
      name: {en: July and August, fr: juillet et août}
      params: {include_summer: true}
      plan: |
        timeline: {open_date: 2026-07-02, close_date: ⟦2026-08-15⟧}
    - outcome: passed
      name: {en: autumn, fr: automne}
      plan: |
        timeline: {open_date: 2026-09-01, close_date: 2026-11-30}
    - outcome: passed
      name: {en: "July, summer left out", fr: "juillet, sans l’été"}
      plan: |
        timeline: {open_date: 2026-07-02, close_date: 2026-08-15}
    - outcome: passed
      name: {en: a pause is noted, fr: une pause est indiquée}
      plan: |
        timeline:
          open_date: 2026-12-01
          close_date: 2027-01-31
          pauses: [{start: 2026-12-20, end: 2027-01-03}]
    - outcome: cantTell
      name: {en: "the pauses: none", fr: "les pauses : liste vide"}
      params: {include_summer: true}
      plan: |
        timeline: {open_date: 2026-07-02, close_date: 2026-08-15, pauses: []}
    - outcome: passed
      name: {en: "dates in the wrong order, which another rule reports", fr: "dates inversées, signalées par une autre règle"}
      params: {include_summer: true}
      plan: |
        timeline: {open_date: 2026-07-02, close_date: 2025-07-11}
    - outcome: cantTell
      name: {en: with the end of the pause on 2020-01-15, fr: avec la fin de la pause le 2020-01-15}
      params: {include_summer: true}
      plan: |
        timeline: {open_date: 2026-07-02, close_date: 2026-08-15, pauses: [{end: 2020-01-15}]}
    - outcome: cantTell
      name: {en: with the start of the pause on 2020-01-15, fr: avec le début de la pause le 2020-01-15}
      params: {include_summer: true}
      plan: |
        timeline: {open_date: 2026-07-02, close_date: 2026-08-15, pauses: [{start: 2020-01-15}]}
    - outcome: cantTell
      name: {en: a pause that ends before it starts, fr: une pause qui se termine avant de commencer}
      plan: |
        timeline:
          open_date: 2026-12-01
          close_date: 2027-01-31
          pauses: [{start: 2028-01-24, end: 2027-01-03}]

- rule: HD-TIM-03
  status: stable
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
    - {source: uk-gunning, clause: "3, 4"}
    - {source: uk-principles-2018, clause: {en: J (wording unverified), fr: J (libellé non vérifié)}}
  title:
    en: Little time between the close and the decision
    fr: Peu de temps entre la clôture et la décision
  severity: warning
  verification: verified-secondary
  verdict: review
  question:
    en: Is there enough time to read and weigh the answers?
    fr: Reste-t-il assez de temps pour lire et peser les réponses?
  stage: launch
  params:
    analysis_days: {type: int, unit: day, default: 14, min: 1, label: {en: shortest time for analysis, fr: délai minimal d’analyse}}
  applies: plan.timeline.decision_date > plan.timeline.close_date
  expect: >-
    calendar.elapsed(plan.timeline.close_date, plan.timeline.decision_date) >= params.analysis_days
  at: plan.timeline.decision_date
  values:
    actual: calendar.elapsed(plan.timeline.close_date, plan.timeline.decision_date)
  fix:
    set: plan.timeline.decision_date
    to: calendar.plus(plan.timeline.close_date, params.analysis_days)
    safety: needs_review
    title: {en: Leave the days of analysis between the closing and the decision, fr: Laisser les jours d’analyse entre la clôture et la décision}
  message:
    en: >-
      The decision follows the close by {actual, plural, one {# day} other {# days}}; our default
      for analysis is {params.analysis_days}
    fr: >-
      La décision suit la clôture de {actual, plural, one {# jour} other {# jours}}; notre valeur
      par défaut pour l’analyse est de {params.analysis_days}
  why:
    en: >-
      Answers are read after the close; a decision that follows at once suggests that it was
      ready. The figure is ours.
    fr: >-
      Les réponses se lisent après la clôture; une décision qui suit aussitôt laisse croire
      qu’elle était prête. Le chiffre est le nôtre.
  remedy:
    en: Date the decision later, or change the figure if the answers are few.
    fr: Reporter la décision, ou modifier le chiffre si les réponses sont peu nombreuses.
  waivable: true
  tags: [house-default, decision]
  examples:
    - outcome: cantTell
      name: {en: thirteen days, fr: treize jours}
      plan: |
        timeline: {close_date: 2027-04-01, decision_date: ⟦2027-04-14⟧}
      values: {actual: 13}
    - outcome: passed
      name: {en: fourteen days, fr: quatorze jours}
      plan: |
        timeline: {close_date: 2027-04-01, decision_date: 2027-04-15}
    - outcome: inapplicable
      name: {en: "before the close, which another rule reports", fr: "avant la clôture, signalé par une autre règle"}
      plan: |
        timeline: {close_date: 2027-04-01, decision_date: 2027-03-15}
    - outcome: inapplicable
      name: {en: "on the day of the close, which another rule reports", fr: "le jour de la clôture, signalé par une autre règle"}
      plan: |
        timeline: {close_date: 2027-04-01, decision_date: 2027-04-01}

- rule: HD-TIM-04
  status: stable
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
    - {source: gc-commitment-12, clause: {en: lesson on longer-term planning, fr: leçon sur la planification à plus long terme}}
    - {source: tbs-regulatory-consultation-guidelines, clause: "4.2.3"}
  title:
    en: Opening soon after the last approval
    fr: Ouverture peu après la dernière approbation
  severity: note
  verdict: review
  question:
    en: Is there enough time between the approval and the opening to prepare?
    fr: Reste-t-il assez de temps entre l’approbation et l’ouverture pour se préparer?
  stage: launch
  params:
    lead_days: {type: int, unit: day, default: 30, min: 1, label: {en: shortest lead time, fr: délai minimal de préparation}}
  applies: >-
    has(plan.organization) && has(plan.organization.approvals) &&
    plan.organization.approvals.exists(a, has(a.date) && a.date <= plan.timeline.open_date)
  expect: >-
    plan.organization.approvals.filter(a, has(a.date) && a.date <= plan.timeline.open_date)
    .all(a, calendar.elapsed(a.date, plan.timeline.open_date) >= params.lead_days)
  at: plan.timeline.open_date
  values:
    open: plan.timeline.open_date
  message:
    en: >-
      The consultation opens on {open, date}, less than {params.lead_days} days after an approval;
      that lead time is our default
    fr: >-
      La consultation ouvre le {open, date}, moins de {params.lead_days} jours après une
      approbation; ce délai est notre valeur par défaut
  why:
    en: >-
      Translation, accessible formats and invitations take weeks after the last signature. The
      figure is ours.
    fr: >-
      La traduction, les formats adaptés et les invitations prennent des semaines après la
      dernière signature. Le chiffre est le nôtre.
  remedy:
    en: Open later or obtain the approvals sooner.
    fr: Ouvrir plus tard ou obtenir les approbations plus tôt.
  waivable: true
  tags: [house-default, approvals]
  examples:
    - outcome: cantTell
      name: {en: approved two weeks before, fr: approbation deux semaines avant}
      plan: |
        organization: {approvals: [{kind: executive, state: approved, date: 2027-02-15}]}
        timeline: {open_date: ⟦2027-03-01⟧}
    - outcome: passed
      name: {en: approved thirty days before, fr: approbation trente jours avant}
      plan: |
        organization: {approvals: [{kind: executive, state: approved, date: 2027-01-30}]}
        timeline: {open_date: 2027-03-01}
    - outcome: inapplicable
      name: {en: no date of approval, fr: aucune date d’approbation}
      plan: |
        organization: {approvals: [{kind: executive, state: pending}]}
        timeline: {open_date: 2027-03-01}
    - outcome: cantTell
      name: {en: approved twenty-nine days before, fr: approbation vingt-neuf jours avant}
      plan: |
        organization: {approvals: [{state: approved, date: 2027-01-31}]}
        timeline: {open_date: ⟦2027-03-01⟧}
    - outcome: cantTell
      name: {en: on opening day, fr: le jour de l’ouverture}
      plan: |
        organization: {approvals: [{state: approved, date: 2027-03-01}]}
        timeline: {open_date: ⟦2027-03-01⟧}
    - outcome: cantTell
      name: {en: "the approvals: one more entry, empty", fr: "les approbations : un élément vide de plus"}
      plan: |
        organization: {approvals: [{state: approved, date: 2027-01-31}, {}]}
        timeline: {open_date: 2027-03-01}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        timeline: {open_date: 2027-03-01}
    - outcome: inapplicable
      name: {en: without the approvals, fr: sans les approbations}
      plan: |
        organization: {}
        timeline: {open_date: 2027-03-01}
    - outcome: inapplicable
      name: {en: opened a year before the approval, fr: ouverte un an avant l’approbation}
      plan: |
        organization: {approvals: [{state: approved, date: 2027-01-31}]}
        timeline: {open_date: 2026-01-25}
    - outcome: cantTell
      name: {en: "an early approval, then one twenty-nine days before", fr: "une approbation hâtive, puis une autre vingt-neuf jours avant"}
      plan: |
        organization:
          approvals: [{state: approved, date: 2025-12-27}, {state: approved, date: 2027-01-31}]
        timeline: {open_date: 2027-03-01}
    - outcome: passed
      name: {en: an approval dated after the opening does not count, fr: une approbation postérieure à l’ouverture ne compte pas}
      plan: |
        organization:
          approvals:
            - {kind: executive, state: approved, date: 2027-01-30}
            - {kind: executive, state: approved, date: 2028-03-05}
        timeline: {open_date: 2027-03-01}
    - outcome: inapplicable
      name: {en: an empty list of approvals, fr: une liste d’approbations vide}
      plan: |
        organization: {approvals: []}
        timeline: {open_date: 2027-03-01}

- rule: HD-REP-01
  status: stable
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value (no federal figure exists), fr: valeur par défaut (aucun chiffre fédéral n’existe)}}
  title:
    en: The report comes long after the close
    fr: Le rapport paraît longtemps après la clôture
  severity: note
  verdict: review
  question:
    en: Can participants be told sooner what was heard?
    fr: Peut-on dire plus tôt aux participants ce qui a été entendu?
  stage: launch
  params:
    report_days: {type: int, unit: day, default: 90, min: 1, label: {en: longest time to the report, fr: délai maximal du rapport}}
  expect: calendar.elapsed(plan.timeline.close_date, plan.timeline.report_date) <= params.report_days
  at: plan.timeline.report_date
  values:
    actual: calendar.elapsed(plan.timeline.close_date, plan.timeline.report_date)
  fix:
    set: plan.timeline.report_date
    to: calendar.plus(plan.timeline.close_date, params.report_days)
    safety: needs_review
    title: {en: Set the last day of the usual period for the report, fr: Fixer le dernier jour de la période habituelle du rapport}
  message:
    en: >-
      The report is due {actual, plural, one {# day} other {# days}} after the close; our default
      is at most {params.report_days}, and no federal figure exists
    fr: >-
      Le rapport est prévu {actual, plural, one {# jour} other {# jours}} après la clôture; notre
      valeur par défaut est d’au plus {params.report_days}, et aucun chiffre fédéral n’existe
  why:
    en: >-
      The longer the silence, the less people believe that they were heard. No federal instrument
      fixes a number of days.
    fr: >-
      Plus le silence dure, moins les gens croient avoir été entendus. Aucun instrument fédéral ne
      fixe de nombre de jours.
  remedy:
    en: Bring the report forward, or publish an interim summary.
    fr: Devancer le rapport, ou publier un sommaire provisoire.
  waivable: true
  tags: [house-default, report]
  examples:
    - outcome: cantTell
      name: {en: ninety-one days, fr: quatre-vingt-onze jours}
      plan: |
        timeline: {close_date: 2027-04-01, report_date: ⟦2027-07-01⟧}
      values: {actual: 91}
    - outcome: passed
      name: {en: ninety days, fr: quatre-vingt-dix jours}
      plan: |
        timeline: {close_date: 2027-04-01, report_date: 2027-06-30}

- rule: HD-EVA-01
  status: stable
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
    - {source: gc-engagement-principles, clause: {en: Adaptable, fr: Souples}}
  title:
    en: A long window without a mid-course review
    fr: Une longue période sans examen à mi-parcours
  severity: note
  verdict: review
  question:
    en: Will anyone look half-way whether the right people are being reached?
    fr: Quelqu’un vérifiera-t-il à mi-parcours si l’on rejoint les bonnes personnes?
  stage: launch
  params:
    midpoint_days: {type: int, unit: day, default: 30, min: 1, label: {en: window beyond which a review is expected, fr: durée au-delà de laquelle un examen est attendu}}
  applies: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date) > params.midpoint_days
  expect: has(plan.evaluation.mid_course_review)
  at: plan.evaluation.mid_course_review
  values:
    actual: calendar.elapsed(plan.timeline.open_date, plan.timeline.close_date)
  message:
    en: >-
      The window lasts {actual, plural, one {# day} other {# days}} and no mid-course review is
      set; our default asks for one beyond {params.midpoint_days}
    fr: >-
      La période dure {actual, plural, one {# jour} other {# jours}} sans examen à mi-parcours;
      notre valeur par défaut en demande un au-delà de {params.midpoint_days}
  why:
    en: Half-way there is still time to reach those who have not been heard. The figure is ours.
    fr: >-
      À mi-parcours, il est encore temps de rejoindre les personnes qu’on n’a pas entendues. Le
      chiffre est le nôtre.
  remedy:
    en: Set a day in `evaluation.mid_course_review`.
    fr: Fixer un jour sous `evaluation.mid_course_review`.
  waivable: true
  tags: [house-default, evaluation]
  examples:
    - outcome: cantTell
      name: {en: "sixty days, no review", fr: "soixante jours, aucun examen"}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
        ⟦evaluation⟧: {participant_survey: true}
      values: {actual: 60}
    - outcome: passed
      name: {en: a review, fr: un examen}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
        evaluation: {mid_course_review: 2027-03-31}
    - outcome: inapplicable
      name: {en: thirty days, fr: trente jours}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-03-31}
        evaluation: {participant_survey: true}
    - outcome: cantTell
      name: {en: thirty-one days, fr: trente et un jours}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-04-01}
        ⟦evaluation⟧: {participant_survey: true}

"""###
        ),
        SourceFile(
          name: "rules/house-defaults/pack.yaml",
          text: ###"""
# Figures of the project, for review only. Every finding says whose figure it is.
id: house-defaults
prefix: HD
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: on
title:
  en: House defaults
  fr: Valeurs par défaut du projet
covers:
  en: >-
    Numbers of days and of questions where no source fixes one; each can be changed in the
    configuration.
  fr: >-
    Des nombres de jours et de questions là où aucune source n’en fixe; chacun se règle dans la
    configuration.
never_claims:
  en: That any of its figures comes from a government.
  fr: Que l’un de ses chiffres vient d’un gouvernement.
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/house-defaults/plain-language.yaml",
          text: ###"""
# Measures of plain language, and mailboxes. The figures are ours; each can be changed.
- rule: HD-TRA-02
  status: preview
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
  title:
    en: A very long sentence
    fr: Une très longue phrase
  severity: note
  verdict: review
  question:
    en: Could the longest sentence become two?
    fr: La plus longue phrase pourrait-elle en devenir deux?
  stage: launch
  params:
    max_words: {type: int, unit: word, default: 60, min: 10, label: {en: most words in a sentence, fr: nombre maximal de mots par phrase}}
  applies: bilingual.complete(plan.summary)
  expect: >-
    text.longest_sentence(plan.summary.en) <= params.max_words &&
    text.longest_sentence(plan.summary.fr) <= params.max_words
  at: plan.summary
  values:
    words_en: text.longest_sentence(plan.summary.en)
    words_fr: text.longest_sentence(plan.summary.fr)
  message:
    en: >-
      The longest sentence of the description has {words_en, number} words in English and
      {words_fr, number} in French; our default is at most {params.max_words, number}
    fr: >-
      La plus longue phrase de la description compte {words_fr, number} mots en français et
      {words_en, number} en anglais; notre valeur par défaut est d’au plus
      {params.max_words, number}
  why:
    en: >-
      A sentence that fills half a page loses readers before its end. The figure is ours; lists
      without stops may be counted as one sentence.
    fr: >-
      Une phrase d’une demi-page perd ses lecteurs avant la fin. Le chiffre est le nôtre; une liste
      sans points peut compter comme une seule phrase.
  remedy:
    en: Make two sentences of it, or a list.
    fr: En faire deux phrases, ou une liste.
  waivable: true
  tags: [plain-language, house-default, heuristic]
  examples:
    - outcome: cantTell
      name: {en: long in English, fr: longue en anglais}
      params: {max_words: 10}
      plan: |
        summary: ⟦{en: One two three four five six seven eight nine ten eleven., fr: Un deux trois.}⟧
      values: {words_en: 11, words_fr: 3}
    - outcome: cantTell
      name: {en: long in French, fr: longue en français}
      params: {max_words: 10}
      plan: |
        summary: ⟦{en: One two three., fr: Un deux trois quatre cinq six sept huit neuf dix onze.}⟧
    - outcome: passed
      name: {en: at the limit, fr: à la limite}
      params: {max_words: 10}
      plan: |
        summary: {en: One two three four five six seven eight nine ten. One., fr: Un deux trois quatre cinq six sept huit neuf dix. Un.}
    - outcome: inapplicable
      name: {en: one language, fr: une seule langue}
      plan: |
        summary: {en: We utilize one two three four five six seven eight nine ten.}

- rule: HD-TRA-03
  status: preview
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
  title:
    en: A description of long sentences and long words
    fr: Une description faite de longues phrases et de longs mots
  severity: note
  verdict: review
  question:
    en: Could the sentences be shorter, or the words more common?
    fr: Les phrases pourraient-elles être plus courtes, ou les mots plus courants?
  stage: launch
  params:
    max_grade: {type: number, unit: grade, default: 18.0, min: 4.0, label: {en: highest reading grade, fr: année de lecture maximale}}
    min_words: {type: int, default: 100, min: 30, label: {en: fewest words of a text to grade, fr: nombre minimal de mots d’un texte à évaluer}}
  applies: >-
    bilingual.complete(plan.summary) && text.words(plan.summary.en) >= params.min_words &&
    text.words(plan.summary.fr) >= params.min_words
  expect: >-
    text.reading_grade(plan.summary.en, 'en') < params.max_grade &&
    text.reading_grade(plan.summary.fr, 'fr') < params.max_grade
  at: plan.summary
  values:
    grade_en: text.reading_grade(plan.summary.en, 'en')
    grade_fr: text.reading_grade(plan.summary.fr, 'fr')
  message:
    en: >-
      The description reads at grade {grade_en, number} in English and {grade_fr, number} in French;
      our default is below {params.max_grade, number}
    fr: >-
      La description se lit à l’année {grade_fr, number} en français et {grade_en, number} en
      anglais; notre valeur par défaut est de moins de {params.max_grade, number}
  why:
    en: >-
      A grade counts the length of sentences and words (Flesch-Kincaid for English, Kandel and Moles
      for French), not whether a text is clear. Flesch tried his on samples of a hundred words, so
      that shorter texts are left alone. The figure is ours.
    fr: >-
      L’année ne compte que la longueur des phrases et des mots (Flesch-Kincaid pour l’anglais,
      Kandel et Moles pour le français), non la clarté du texte. Flesch a éprouvé sa formule sur des
      échantillons de cent mots; les textes plus courts ne sont donc pas évalués. Le chiffre est le
      nôtre.
  remedy:
    en: Use shorter sentences and everyday words, and try the text on someone from outside.
    fr: Employer des phrases plus courtes et des mots courants, et essayer le texte sur une personne de l’extérieur.
  waivable: true
  tags: [plain-language, house-default, heuristic]
  examples:
    - outcome: cantTell
      name: {en: long words in English, fr: mots longs en anglais}
      params: {max_grade: 10.0, min_words: 30}
      plan: |
        summary: ⟦{en: "Intergovernmental regulatory harmonization considerations necessitate comprehensive multidisciplinary deliberation, facilitating institutional accountability, environmental sustainability, organizational transparency, administrative efficiency, international competitiveness, technological modernization, representative participation, operational interoperability, educational opportunities, infrastructural rehabilitation, agricultural diversification.", fr: "Le parc est à nous. Il est vert. On y va le soir. Dis ce que tu veux. Il y a un lac. On y voit un cerf. Le sol est mou. On y va à pied."}⟧
    - outcome: cantTell
      name: {en: long words in French, fr: mots longs en français}
      params: {max_grade: 10.0, min_words: 30}
      plan: |
        summary: ⟦{en: "The park is ours. It is green. We go at night. Say what you want. There is a lake. We see a deer. The soil is soft. We go on foot. It is fun.", fr: "Les considérations intergouvernementales relatives à l’harmonisation réglementaire nécessitent une délibération multidisciplinaire approfondie favorisant la responsabilité institutionnelle, la durabilité environnementale, la transparence organisationnelle, l’efficacité administrative, la compétitivité internationale, la modernisation technologique, la participation représentative."}⟧
    - outcome: passed
      name: {en: short words in both, fr: mots courts dans les deux}
      params: {max_grade: 10.0, min_words: 30}
      plan: |
        summary: {en: "The park is ours. It is green. We go at night. Say what you want. There is a lake. We see a deer. The soil is soft. We go on foot. It is fun.", fr: "Le parc est à nous. Il est vert. On y va le soir. Dis ce que tu veux. Il y a un lac. On y voit un cerf. Le sol est mou. On y va à pied."}
    - outcome: inapplicable
      name: {en: one language, fr: une seule langue}
      params: {max_grade: 10.0, min_words: 30}
      plan: |
        summary: {en: "The park is ours. It is green. We go at night. Say what you want. There is a lake. We see a deer. The soil is soft. We go on foot. It is fun."}
    - outcome: passed
      name: {en: just below the figure, fr: juste sous le chiffre}
      params: {max_grade: 9.0, min_words: 30}
      plan: |
        summary: {en: "The committee will listen to everyone who lives near the harbour, and it will publish a short account of what was said before the summer. The account will name the changes that the committee proposes.", fr: "Le comité écoutera toutes les personnes qui habitent près du port, et il publiera avant la fin de l’été un court résumé de ce qui aura été dit. Ce résumé indiquera les changements que le comité propose au ministre."}
    - outcome: cantTell
      name: {en: just above it in English, fr: juste au-dessus en anglais}
      params: {max_grade: 8.4, min_words: 30}
      plan: |
        summary: ⟦{en: "The committee will listen to everyone who lives near the harbour, and it will publish a short account of what was said before the summer. The account will name the changes that the committee proposes.", fr: "Le parc est à nous. Il est vert. On y va le soir. Dis ce que tu veux. Il y a un lac. On y voit un cerf. Le sol est mou. On y va à pied."}⟧
    - outcome: cantTell
      name: {en: just above it in French, fr: juste au-dessus en français}
      params: {max_grade: 8.4, min_words: 30}
      plan: |
        summary: ⟦{en: "The park is ours. It is green. We go at night. Say what you want. There is a lake. We see a deer. The soil is soft. We go on foot. It is fun.", fr: "Le comité écoutera toutes les personnes qui habitent près du port, et il publiera avant la fin de l’été un court résumé de ce qui aura été dit. Ce résumé indiquera les changements que le comité propose au ministre."}⟧
    - outcome: passed
      name: {en: the English just long enough, fr: l’anglais tout juste assez long}
      params: {max_grade: 10.0, min_words: 34}
      plan: |
        summary: {en: "The park is ours. It is green. We go at night. Say what you want. There is a lake. We see a deer. The soil is soft. We go on foot. It is fun.", fr: "Le parc est à nous. Il est vert. On y va le soir. Dis ce que tu veux. Il y a un lac. On y voit un cerf. Le sol est mou. On y va à pied."}
    - outcome: inapplicable
      name: {en: the English a word too short, fr: l’anglais trop court d’un mot}
      params: {max_grade: 10.0, min_words: 35}
      plan: |
        summary: {en: "The park is ours. It is green. We go at night. Say what you want. There is a lake. We see a deer. The soil is soft. We go on foot. It is fun.", fr: "Le parc est à nous. Il est vert. On y va le soir. Dis ce que tu veux. Il y a un lac. On y voit un cerf. Le sol est mou. On y va à pied."}
    - outcome: passed
      name: {en: the French just long enough, fr: le français tout juste assez long}
      params: {max_grade: 10.0, min_words: 37}
      plan: |
        summary: {en: "The park is ours. It is green. We go at night. Say what you want. There is a lake. We see a deer. The soil is soft. We go on foot. It is fun. Come and see us there.", fr: "Le parc est à nous. Il est vert. On y va le soir. Dis ce que tu veux. Il y a un lac. On y voit un cerf. Le sol est mou. On y va à pied."}
    - outcome: inapplicable
      name: {en: the French a word too short, fr: le français trop court d’un mot}
      params: {max_grade: 10.0, min_words: 38}
      plan: |
        summary: {en: "The park is ours. It is green. We go at night. Say what you want. There is a lake. We see a deer. The soil is soft. We go on foot. It is fun. Come and see us there.", fr: "Le parc est à nous. Il est vert. On y va le soir. Dis ce que tu veux. Il y a un lac. On y voit un cerf. Le sol est mou. On y va à pied."}

- rule: HD-TRA-04
  status: preview
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
  title:
    en: Office words for which everyday ones exist
    fr: Mots administratifs qui ont un équivalent courant
  severity: note
  verdict: review
  question:
    en: Would an everyday word say the same?
    fr: Un mot courant dirait-il la même chose?
  stage: launch
  applies: bilingual.complete(plan.summary)
  expect: >-
    text.is_everyday(plan.summary.en, 'en') &&
    text.is_everyday(plan.summary.fr, 'fr')
  at: plan.summary
  values:
    words_en: text.jargon(plan.summary.en, 'en')
    words_fr: text.jargon(plan.summary.fr, 'fr')
  message:
    en: >-
      The description uses office words of our list where everyday ones were expected (in English:
      {words_en}; in French: {words_fr})
    fr: >-
      La description emploie des mots administratifs de notre liste là où des mots courants étaient
      attendus (en français : {words_fr}; en anglais : {words_en})
  why:
    en: Office words slow readers down and keep some from answering. The list is ours and short.
    fr: Les mots administratifs ralentissent la lecture et découragent de répondre. La liste est courte, et c’est la nôtre.
  remedy:
    en: "Write ‘use’, ‘before’, ‘under’ or ‘about’, for instance."
    fr: "Écrire par exemple « malgré », « avant », « selon » ou « ce »."
  waivable: true
  tags: [plain-language, house-default, heuristic]
  examples:
    - outcome: cantTell
      name: {en: in English, fr: en anglais}
      plan: |
        summary: ⟦{en: We utilize the park., fr: Nous aimons le parc.}⟧
      values: {words_en: [utilize], words_fr: []}
    - outcome: cantTell
      name: {en: in French, fr: en français}
      plan: |
        summary: ⟦{en: We like the park., fr: Nous aimons ledit parc.}⟧
    - outcome: passed
      name: {en: everyday words, fr: mots courants}
      plan: |
        summary: {en: We use the park., fr: Nous aimons ce parc.}
    - outcome: inapplicable
      name: {en: one language, fr: une seule langue}
      plan: |
        summary: {en: We utilize one two three four five six seven eight nine ten.}

- rule: HD-RES-01
  status: preview
  principle: house.numbers
  authority:
    - {source: project, clause: {en: default value, fr: valeur par défaut}}
  title:
    en: The mailbox of one person as a public contact
    fr: La boîte d’une seule personne comme coordonnées publiques
  severity: note
  verdict: review
  question:
    en: Will someone read the mailbox while this person is away?
    fr: Quelqu’un lira-t-il cette boîte en l’absence de la personne?
  stage: launch
  each: plan.organization.contacts
  applies: has(item.email) && has(item.public) && item.public
  expect: "!text.is_personal_mailbox(item.email)"
  at: item.email
  message:
    en: The public contact is the mailbox of one person; our default is one of an office
    fr: Les coordonnées publiques sont la boîte d’une seule personne; notre valeur par défaut est celle d’un service
  why:
    en: >-
      People change places and go on leave, and answers that reach nobody are lost. Only addresses
      that begin with a common given name are told.
    fr: >-
      Les gens changent de poste et prennent congé, et une réponse qui ne joint personne est perdue.
      Seules les adresses qui commencent par un prénom courant sont signalées.
  remedy:
    en: Give a mailbox that the team shares.
    fr: Donner une boîte que l’équipe partage.
  waivable: true
  tags: [contact, house-default, heuristic]
  examples:
    - outcome: cantTell
      name: {en: given name and surname, fr: prénom et nom}
      plan: |
        organization: {contacts: [{role: consultation, email: ⟦jane.doe@example.org⟧, public: true}]}
    - outcome: passed
      name: {en: an office, fr: un service}
      plan: |
        organization: {contacts: [{role: consultation, email: consultations@example.org, public: true}]}
    - outcome: inapplicable
      name: {en: not public, fr: non publiques}
      plan: |
        organization: {contacts: [{role: consultation, email: jane.doe@example.org, public: false}]}
    - outcome: inapplicable
      name: {en: no address, fr: aucune adresse}
      plan: |
        organization: {contacts: [{role: consultation, public: true}]}
    - outcome: inapplicable
      name: {en: not said to be public, fr: caractère public non précisé}
      plan: |
        organization: {contacts: [{role: consultation, email: jane.doe@example.org}]}
    - outcome: inapplicable
      name: {en: an empty list of contacts, fr: une liste vide de personnes-ressources}
      plan: |
        organization: {contacts: []}

"""###
        ),
        SourceFile(
          name: "rules/house-defaults/principles.yaml",
          text: ###"""
# What the rules of house-defaults serve, in our own words.
- id: house.numbers
  name:
    en: House numbers
    fr: Valeurs par défaut du projet
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Where no source gives a figure, the project gives one, says that it is its own and lets
      anyone change it.
    fr: >-
      Lorsqu’aucune source ne donne de chiffre, le projet en propose un, dit qu’il est le sien et
      permet à chacun de le modifier.
  authorities:
    - {source: project, clause: {en: default values, fr: valeurs par défaut}}
  verification: verified-primary
  themes: [TIM, REP, EVA, TRA]

"""###
        ),
      ]
    }
  )
}
