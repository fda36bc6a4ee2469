// swift-format-ignore-file
// Written from the folder rules/gc-core/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `gc-core`.
enum BuiltInGcCorePack {
  static let source = PackSource(
    id: "gc-core",
    digest: "sha256:9832f0f1a4754fae80504f1875de4f7a6d49d89369dd9adec1f439b9790a4f99",
    files: {
      [
        SourceFile(
          name: "rules/gc-core/authorities.yaml",
          text: ###"""
# The sources that gc-core cites. Titles are official where `title_status` says so.
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

- id: justice-gba-plus
  title:
    en: Policy on Gender-Based Analysis Plus (Department of Justice)
    fr: Politique sur l’analyse comparative entre les sexes plus (ministère de la Justice)
  title_status: {en: official, fr: unverified}
  publisher:
    en: Department of Justice Canada
    fr: Ministère de la Justice du Canada
  url:
    en: "https://www.justice.gc.ca/eng/abt-apd/pgbap-pacsp.html"
  kind: policy
  verification: partly-read
  status: in-force
  jurisdiction: CA

- id: parliament-gba-material
  title:
    en: Committee and Auditor General material on Gender-based Analysis Plus
    fr: Documents de comités et du Bureau du vérificateur général sur l’ACS Plus
  title_status: {en: ours, fr: ours}
  publisher:
    en: Parliament of Canada; Office of the Auditor General
    fr: Parlement du Canada; Bureau du vérificateur général
  kind: practice
  verification: verified-secondary
  status: unknown
  jurisdiction: CA

- id: gc-nap4
  title:
    en: Canada’s 2018-2020 National Action Plan on Open Government
    fr: Plan d’action national du Canada pour un gouvernement ouvert de 2018-2020
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2018
  url:
    fr: "https://ouvert.canada.ca/fr/contenu/plan-daction-national-du-canada-pour-un-gouvernement-ouvert-de-2018-2020"
  kind: practice
  verification: partly-read
  status: historical
  jurisdiction: CA

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

- id: iap2-core-values
  title:
    en: IAP2 Core Values and Spectrum of Public Participation
    fr: Valeurs fondamentales et spectre de participation publique de l’AIP2
  title_status: {en: official, fr: ours}
  publisher:
    en: International Association for Public Participation
    fr: Association internationale pour la participation publique
  url:
    en: "http://www.iap2.org/?page=A4"
  kind: practice
  verification: verified-primary
  status: in-force
  jurisdiction: INT

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

- id: gc-consultations-registry
  title:
    en: >-
      Open Dialogue – Consultations: registry table definition, version 3 (choice lists, database
      checks, filters and tests)
    fr: 'Dialogue ouvert – Consultations : définition de la table du registre, version 3'
  title_status: {en: official, fr: unverified}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2019
  url:
    en: "https://github.com/open-data/ckanext-canada"
  kind: practice
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-08-21"

- id: pspc-online-commenting
  title:
    en: A key democratic tool for Canadians
    fr: Un outil démocratique essentiel pour la population canadienne
  title_status: {en: official, fr: ours}
  publisher:
    en: Public Services and Procurement Canada
    fr: Services publics et Approvisionnement Canada
  url:
    en: "https://www.canada.ca/en/public-services-procurement/corporate/stories/democratic-tool.html"
  kind: practice
  verification: verified-primary
  status: in-force
  jurisdiction: CA

- id: lac-por-guidance
  title:
    en: 'Public opinion research: statutes, policies, procedures and frequently asked questions'
    fr: 'Recherche sur l’opinion publique : lois, politiques, procédures et foire aux questions'
  title_status: {en: ours, fr: ours}
  publisher:
    en: Library and Archives Canada
    fr: Bibliothèque et Archives Canada
  url:
    en: "https://www.bac-lac.gc.ca/eng/porr/Pages/statutes-policies-procedures-standards.aspx"
  kind: guideline
  verification: verified-primary
  status: unknown
  jurisdiction: CA

- id: gc-commitment-20
  title:
    en: >-
      Commitment 20: Enable open dialogue and open policy making (Third Biennial Plan 2016-2018,
      self-assessment)
    fr: >-
      Engagement 20 : Favoriser un dialogue ouvert et l’élaboration de politiques ouvertes (plan
      2016-2018, autoévaluation)
  title_status: {en: official, fr: ours}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  url:
    en: "https://open.canada.ca/en/commitment-20-enable-open-dialogue-and-open-policy-making"
  kind: practice
  verification: verified-primary
  status: historical
  jurisdiction: CA

- id: gc-dialogue-principles-blog
  title:
    en: The path to Canada’s open dialogue engagement principles
    fr: La voie vers les principes de mobilisation du Canada en matière de dialogue ouvert
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2018
  url:
    en: "https://open.canada.ca/en/blog/path-canadas-open-dialogue-engagement-principles"
    fr: "https://blogue-sct.canada.ca/fr/la-voie-vers-les-principes-de-mobilisation-du-canada-en-matiere-de-dialogue-ouvert"
  kind: principle
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2018-05-24"

- id: gc-draft-engagement-principles
  title:
    en: Draft Guiding Principles for Consultations and Public Engagement
    fr: Ébauche des principes directeurs des consultations et de la participation du public
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2016
  url:
    en: "https://github.com/canada-ca/welcome/wiki"
  kind: principle
  verification: partly-read
  status: historical
  jurisdiction: CA

- id: hc-phac-engagement-2023
  title:
    en: "Health Canada and the Public Health Agency of Canada: Guidelines on public engagement 2023"
    fr: "Santé Canada et Agence de la santé publique du Canada : Lignes directrices sur la participation du public 2023"
  title_status: {en: official, fr: official}
  publisher:
    en: Health Canada; Public Health Agency of Canada
    fr: Santé Canada; Agence de la santé publique du Canada
  year: 2023
  url:
    en: "https://www.canada.ca/en/health-canada/services/publications/health-system-services/health-canada-public-health-agency-canada-guidelines-public-engagement/public-engagement-process-guide.html"
    fr: "http://www.canadiensensante.gc.ca/publications/health-system-systeme-sante/guidelines-public-engagement-publique-lignes-directrice/index-fra.php"
  kind: guideline
  verification: partly-read
  status: in-force
  jurisdiction: CA
  as_of: "2023-05-12"

- id: neb-engagement-principles
  title:
    en: Engagement Principles (National Energy Board)
    fr: Principes de mobilisation (Office national de l’énergie)
  title_status: {en: official, fr: unverified}
  publisher:
    en: National Energy Board
    fr: Office national de l’énergie
  url:
    en: "https://neb-one.gc.ca/en/consultation-engagement/stakeholder-engagement/engagement-principles.html"
  kind: principle
  verification: verified-primary
  status: historical
  jurisdiction: CA

"""###
        ),
        SourceFile(
          name: "rules/gc-core/communications.yaml",
          text: ###"""
# Communications: a way to be kept informed.
- rule: GC-COM-01
  status: stable
  principle: c12.portal
  authority:
    - {source: gc-commitment-12, clause: {en: "portal: notices and subscriptions", fr: "portail : avis et abonnements"}}
  title:
    en: No notice or subscription route
    fr: Aucun avis ni abonnement
  severity: note
  verdict: fail
  stage: launch
  applies: term.online
  expect: >-
    has(plan.communications.subscription_url) && bilingual.present(plan.communications.subscription_url) ||
    has(plan.communications.channels) &&
    plan.communications.channels.exists(c, has(c.type) && c.type in ['email_list', 'direct_invitation'])
  at: plan.communications
  message:
    en: The plan does not show how people can ask to be kept informed
    fr: Le plan ne montre pas comment les gens peuvent demander à être tenus au courant
  why:
    en: Notices and subscriptions were among the promised features of the federal portal.
    fr: Les avis et abonnements étaient parmi les fonctions promises du portail fédéral.
  remedy:
    en: Give an address in `communications.subscription_url`, or use an e-mail list.
    fr: Donner une adresse sous `communications.subscription_url`, ou utiliser une liste d’envoi.
  waivable: true
  tags: [commitment-12, notices]
  examples:
    - outcome: failed
      name: {en: a page only, fr: une page seulement}
      plan: |
        response_channels: [{type: online_form}]
        communications: ⟦{channels: [{type: department_site}]}⟧
    - outcome: passed
      name: {en: an e-mail list, fr: une liste d’envoi}
      plan: |
        response_channels: [{type: online_form}]
        communications: {channels: [{type: email_list}]}
    - outcome: inapplicable
      name: {en: by mail only, fr: par la poste seulement}
      plan: |
        response_channels: [{type: post}]
        communications: {channels: [{type: newspaper}]}
    - outcome: passed
      name: {en: direct invitations, fr: invitations directes}
      plan: |
        response_channels: [{type: online_form}]
        communications: {channels: [{type: direct_invitation}]}
    - outcome: passed
      name: {en: with the subscription address in English only, fr: avec l’adresse d’abonnement en anglais seulement}
      plan: |
        response_channels: [{type: online_form}]
        communications:
          channels: [{type: department_site}]
          subscription_url: {en: https://www.example.org/en}
    - outcome: failed
      name: {en: without the communication channels, fr: sans les canaux de communication}
      plan: |
        response_channels: [{type: online_form}]
        communications: {}
    - outcome: failed
      name: {en: "the communication channels: none", fr: "les canaux de communication : liste vide"}
      plan: |
        response_channels: [{type: online_form}]
        communications: {channels: []}
    - outcome: failed
      name: {en: without the kind of channel, fr: sans le genre de canal}
      plan: |
        response_channels: [{type: online_form}]
        communications: {channels: [{}]}
    - outcome: failed
      name: {en: an address for subscriptions that is empty in both languages, fr: une adresse d’abonnement vide dans les deux langues}
      plan: |
        response_channels: [{type: online_form}]
        communications: {channels: [{type: department_site}], subscription_url: {}}

"""###
        ),
        SourceFile(
          name: "rules/gc-core/evaluation.yaml",
          text: ###"""
# Evaluation: satisfaction, lessons and a try-out with users.
- rule: GC-EVA-01
  status: stable
  principle: [c12.satisfaction, gc.adaptable]
  authority:
    - {source: gc-commitment-12, clause: {en: social media lesson, fr: leçon sur les médias sociaux}}
    - {source: gc-engagement-principles, clause: {en: Adaptable, fr: Souples}}
  title:
    en: Neither satisfaction nor reach is measured
    fr: Ni la satisfaction ni la portée ne sont mesurées
  severity: note
  verdict: fail
  stage: launch
  expect: >-
    has(plan.evaluation.participant_survey) && plan.evaluation.participant_survey ||
    has(plan.evaluation.indicators) && plan.evaluation.indicators.exists(i, has(i.type) && i.type in ['satisfaction', 'reach'])
  at: plan.evaluation
  message:
    en: The plan does not show that participant satisfaction or reach will be measured
    fr: Le plan ne montre pas que la satisfaction des participants ou la portée sera mesurée
  why:
    en: >-
      Telling audiences apart and measuring satisfaction were recorded in 2016 as work still to
      do.
    fr: >-
      En 2016, distinguer les publics et mesurer la satisfaction figuraient parmi les travaux
      encore à faire.
  remedy:
    en: >-
      Set `evaluation.participant_survey` to true, or add an indicator of type satisfaction or
      reach.
    fr: >-
      Mettre `evaluation.participant_survey` à true, ou ajouter un indicateur de type
      « satisfaction » ou « reach ».
  waivable: true
  tags: [commitment-12, evaluation]
  examples:
    - outcome: failed
      name: {en: a process indicator only, fr: un indicateur de processus seulement}
      plan: |
        evaluation: ⟦{indicators: [{id: I1, name: {en: Sessions, fr: Séances}, type: process}]}⟧
    - outcome: passed
      name: {en: an indicator of reach, fr: un indicateur de portée}
      plan: |
        evaluation: {indicators: [{id: I1, name: {en: Answers, fr: Réponses}, type: reach}]}
    - outcome: passed
      name: {en: a survey of participants, fr: un sondage auprès des participants}
      plan: |
        evaluation: {participant_survey: true}
    - outcome: passed
      name: {en: an indicator of satisfaction, fr: un indicateur de satisfaction}
      plan: |
        evaluation: {indicators: [{id: I1, name: {en: Heard, fr: Entendus}, type: satisfaction}]}
    - outcome: failed
      name: {en: "the participant survey: no", fr: "le sondage auprès des participants : non"}
      plan: |
        evaluation: {participant_survey: false}
    - outcome: failed
      name: {en: "the indicators: none", fr: "les indicateurs : liste vide"}
      plan: |
        evaluation: {indicators: []}
    - outcome: failed
      name: {en: "the indicators: one empty entry", fr: "les indicateurs : un élément vide"}
      plan: |
        evaluation: {indicators: [{}]}

- rule: GC-EVA-02
  status: stable
  principle: gc.adaptable
  authority:
    - {source: gc-engagement-principles, clause: {en: Adaptable, fr: Souples}}
    - {source: bc-engagement-handbook, clause: {en: lessons learned, fr: leçons retenues}}
  title:
    en: No lessons learned are planned
    fr: Aucune leçon retenue n’est prévue
  severity: note
  verdict: fail
  stage: launch
  expect: has(plan.evaluation.lessons_date)
  at: plan.evaluation.lessons_date
  message:
    en: The plan does not show when lessons learned will be drawn and shared
    fr: Le plan ne montre pas quand les leçons retenues seront tirées et communiquées
  why:
    en: >-
      The federal principle Adaptable asks to learn from each engagement and to share what was
      learnt.
    fr: >-
      Le principe fédéral « Souplesse » demande de tirer des leçons de chaque démarche et de les
      partager.
  remedy:
    en: Set a day in `evaluation.lessons_date`.
    fr: Fixer un jour sous `evaluation.lessons_date`.
  waivable: true
  tags: [commitment-12, evaluation]
  examples:
    - outcome: failed
      name: {en: no day for lessons learned, fr: aucun jour pour les leçons retenues}
      plan: |
        ⟦evaluation⟧: {participant_survey: true}
    - outcome: passed
      name: {en: a day for lessons learned, fr: un jour pour les leçons retenues}
      plan: |
        evaluation: {lessons_date: 2027-10-01}

- rule: GC-EVA-03
  status: stable
  principle: c12.user-tested
  authority:
    - {source: gc-commitment-12, clause: {en: lesson on user testing, fr: leçon sur la mise à l’essai auprès des utilisateurs}}
  title:
    en: Questionnaire or page not tried with users before opening
    fr: Questionnaire ou page non mis à l’essai avant l’ouverture
  severity: warning
  verdict: fail
  stage: launch
  applies: term.online
  expect: >-
    has(plan.evaluation.user_test_date) && plan.evaluation.user_test_date < plan.timeline.open_date
  at: plan.evaluation.user_test_date
  message:
    en: >-
      The plan does not show a try-out of the questionnaire or page with users before the opening
      day
    fr: >-
      Le plan ne montre pas de mise à l’essai du questionnaire ou de la page auprès d’utilisateurs
      avant le jour d’ouverture
  why:
    en: User testing was the lesson that the relaunch of the federal site called most worthwhile.
    fr: >-
      La mise à l’essai auprès des utilisateurs est la leçon que la relance du site fédéral a
      jugée la plus précieuse.
  remedy:
    en: >-
      Try the form with a few people from the audiences and write the day in
      `evaluation.user_test_date`.
    fr: >-
      Essayer le formulaire avec quelques personnes des publics visés et inscrire le jour sous
      `evaluation.user_test_date`.
  waivable: true
  tags: [commitment-12, user-testing]
  examples:
    - outcome: failed
      name: {en: on opening day, fr: le jour de l’ouverture}
      plan: |
        response_channels: [{type: online_form}]
        timeline: {open_date: 2027-03-01}
        evaluation: {user_test_date: ⟦2027-03-01⟧}
    - outcome: failed
      name: {en: not planned, fr: non prévue}
      plan: |
        response_channels: [{type: online_form}]
        timeline: {open_date: 2027-03-01}
        ⟦evaluation⟧: {participant_survey: true}
    - outcome: passed
      name: {en: two weeks before, fr: deux semaines avant}
      plan: |
        response_channels: [{type: online_form}]
        timeline: {open_date: 2027-03-01}
        evaluation: {user_test_date: 2027-02-15}
    - outcome: inapplicable
      name: {en: by mail only, fr: par la poste seulement}
      plan: |
        response_channels: [{type: post}]
        evaluation: {participant_survey: true}

"""###
        ),
        SourceFile(
          name: "rules/gc-core/governance.yaml",
          text: ###"""
# Governance: others asked, approvals obtained, suppliers under a vehicle.
- rule: GC-RES-01
  status: stable
  principle: c12.portal
  authority:
    - {source: tbs-regulatory-consultation-guidelines, clause: "4.2.4"}
    - {source: au-coag-guidelines, clause: {en: targeting, fr: ciblage}}
    - {source: uk-principles-2018, clause: A}
  title:
    en: No check for overlapping consultations
    fr: Aucune vérification des consultations qui se chevauchent
  severity: warning
  verdict: review
  question:
    en: Were other departments and governments asked about consultations on the same subject?
    fr: A-t-on demandé à d’autres ministères et gouvernements s’ils consultent sur le même sujet?
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.related_plans) && plan.related_plans.size() > 0 ||
    has(plan.organization.partners) && plan.organization.partners.size() > 0
  at: plan.organization
  message:
    en: >-
      The plan names neither related consultations nor partners, so that it does not show a check
      for overlaps
    fr: >-
      Le plan ne nomme ni consultations connexes ni partenaires; il ne montre donc pas que les
      chevauchements ont été vérifiés
  why:
    en: The same people are asked the same thing more often than their governments know.
    fr: >-
      On pose aux mêmes gens les mêmes questions plus souvent que leurs gouvernements ne le
      savent.
  remedy:
    en: List related consultations in `related_plans` and other bodies in `organization.partners`.
    fr: >-
      Énumérer les consultations connexes sous `related_plans` et les autres organismes sous
      `organization.partners`.
  waivable: true
  tags: [overlap]
  examples:
    - outcome: cantTell
      name: {en: neither related consultations nor partners, fr: ni consultations connexes ni partenaires}
      plan: |
        organization: ⟦{lead: {federal_institution: true}}⟧
    - outcome: passed
      name: {en: a related consultation, fr: une consultation connexe}
      plan: |
        organization: {lead: {federal_institution: true}}
        related_plans: [C-0001876]
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: cantTell
      name: {en: empty lists, fr: listes vides}
      plan: |
        organization: ⟦{lead: {federal_institution: true}, partners: []}⟧
        related_plans: []
    - outcome: passed
      name: {en: "nothing under the partners: one", fr: "les partenaires : un élément vide"}
      plan: |
        organization: {lead: {federal_institution: true}, partners: [{}]}

- rule: GC-RES-02
  status: stable
  principle: gc.accountable
  authority:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: checklist 2, fr: liste de vérification 2}}
    - {source: uk-principles-2018, clause: {en: H (unverified), fr: H (non vérifié)}}
  title:
    en: No senior approval before the opening day
    fr: Aucune approbation de la haute direction avant l’ouverture
  severity: warning
  verdict: fail
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.organization.approvals) && plan.organization.approvals.exists(a,
    has(a.kind) && a.kind in ['executive', 'minister'] && has(a.state) && a.state == 'approved' &&
    has(a.date) && a.date < plan.timeline.open_date)
  at: plan.organization.approvals
  message:
    en: The plan records no senior or ministerial approval before the opening day
    fr: >-
      Le plan ne consigne aucune approbation de la haute direction ou du ministre avant le jour
      d’ouverture
  why:
    en: >-
      The federal guidelines ask that those who will answer for the decision agree to the
      consultation first.
    fr: >-
      Les lignes directrices fédérales demandent que les personnes qui répondront de la décision
      approuvent d’abord la consultation.
  remedy:
    en: Record the approval under `organization.approvals` with its kind, state and day.
    fr: >-
      Consigner l’approbation sous `organization.approvals`, avec son genre, son état et son jour.
  waivable: true
  tags: [approvals]
  examples:
    - outcome: failed
      name: {en: still pending, fr: encore en attente}
      plan: |
        organization:
          lead: {federal_institution: true}
          approvals: ⟦[{kind: executive, state: pending}]⟧
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: after the opening, fr: après l’ouverture}
      plan: |
        organization:
          lead: {federal_institution: true}
          approvals: ⟦[{kind: executive, state: approved, date: 2027-03-02}]⟧
        timeline: {open_date: 2027-03-01}
    - outcome: passed
      name: {en: approved by a minister before the opening, fr: approuvée par un ministre avant l’ouverture}
      plan: |
        organization:
          lead: {federal_institution: true}
          approvals: [{kind: minister, state: approved, date: 2027-02-20}]
        timeline: {open_date: 2027-03-01}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: failed
      name: {en: on opening day, fr: le jour de l’ouverture}
      plan: |
        organization:
          lead: {federal_institution: true}
          approvals: ⟦[{kind: executive, state: approved, date: 2027-03-01}]⟧
        timeline: {open_date: 2027-03-01}
    - outcome: passed
      name: {en: an executive, fr: un cadre}
      plan: |
        organization:
          lead: {federal_institution: true}
          approvals: [{kind: executive, state: approved, date: 2027-02-28}]
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: "the federal institution: yes", fr: "l’institution fédérale : oui"}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: failed
      name: {en: "the approvals: none", fr: "les approbations : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}, approvals: []}
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: without the approval date, fr: sans la date de l’approbation}
      plan: |
        organization: {lead: {federal_institution: true}, approvals: [{kind: minister, state: approved}]}
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: without the state of the approval, fr: sans l’état de l’approbation}
      plan: |
        organization: {lead: {federal_institution: true}, approvals: [{kind: minister, date: 2027-02-20}]}
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: without the kind of approval, fr: sans la nature de l’approbation}
      plan: |
        organization: {lead: {federal_institution: true}, approvals: [{state: approved, date: 2027-02-20}]}
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: "the state of the approval: ‘Pending’", fr: "l’état de l’approbation : « En attente »"}
      plan: |
        organization:
          lead: {federal_institution: true}
          approvals: [{kind: minister, state: pending, date: 2027-02-20}]
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: "the kind of approval: ‘Head of communications’", fr: "la nature de l’approbation : « Chef des communications »"}
      plan: |
        organization:
          lead: {federal_institution: true}
          approvals: [{kind: communications, state: approved, date: 2027-02-20}]
        timeline: {open_date: 2027-03-01}

- rule: GC-RES-03
  status: stable
  principle: c12.supplier
  authority:
    - {source: gc-commitment-12, clause: {en: standing offer, fr: offre à commandes}}
  title:
    en: A firm is used and no procurement vehicle is named
    fr: Une entreprise est retenue sans mécanisme d’approvisionnement nommé
  severity: note
  verdict: fail
  stage: launch
  applies: term.federal && has(plan.resources) && has(plan.resources.contractor)
  expect: has(plan.resources.procurement_vehicle)
  at: plan.resources.procurement_vehicle
  message:
    en: >-
      A firm runs part of the engagement, and the plan does not name the standing offer or
      contract
    fr: >-
      Une entreprise réalise une partie de la démarche, et le plan ne nomme ni l’offre à commandes
      ni le contrat
  why:
    en: >-
      Commitment 12 set up a standing offer through which departments can call on engagement
      firms.
    fr: >-
      L’engagement 12 a mis en place une offre à commandes qui permet aux ministères de faire
      appel à des entreprises de consultation.
  remedy:
    en: Name the standing offer or contract in `resources.procurement_vehicle`.
    fr: Nommer l’offre à commandes ou le contrat sous `resources.procurement_vehicle`.
  waivable: true
  tags: [commitment-12, supplier]
  examples:
    - outcome: failed
      name: {en: a firm only, fr: une entreprise seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        ⟦resources⟧: {contractor: Example Dialogue Inc.}
    - outcome: passed
      name: {en: a standing offer, fr: une offre à commandes}
      plan: |
        organization: {lead: {federal_institution: true}}
        resources: {contractor: Example Dialogue Inc., procurement_vehicle: Standing offer 24-17}
    - outcome: inapplicable
      name: {en: no firm, fr: aucune entreprise}
      plan: |
        organization: {lead: {federal_institution: true}}
        resources: {budget: {total: {amount: 10000}}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        resources: {contractor: Example Dialogue Inc.}
    - outcome: inapplicable
      name: {en: without the resources, fr: sans les ressources}
      plan: |
        organization: {lead: {federal_institution: true}}

"""###
        ),
        SourceFile(
          name: "rules/gc-core/inclusion.yaml",
          text: ###"""
# Inclusion: several ways, a method for each audience, barriers and supports.
- rule: GC-INC-01
  status: stable
  principle: gc.inclusive
  authority:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}}
  title:
    en: One way to take part only, or none without the Internet
    fr: Une seule façon de participer, ou aucune sans Internet
  severity: warning
  verdict: review
  question:
    en: Can people who are not online take part?
    fr: Les personnes qui ne sont pas en ligne peuvent-elles participer?
  stage: launch
  params:
    min_channels: {type: int, unit: channel, default: 2, min: 1, label: {en: fewest ways to take part, fr: nombre minimal de façons de participer}}
  expect: >-
    (has(plan.response_channels) ? plan.response_channels.size() : 0) +
    (has(plan.activities) ? plan.activities.size() : 0) >= params.min_channels &&
    (has(plan.response_channels) && plan.response_channels.exists(c, has(c.type) &&
    c.type in ['post', 'telephone', 'tty_or_relay', 'in_person']) ||
    has(plan.activities) && plan.activities.exists(a,
    has(a.attendance_mode) && a.attendance_mode in ['in_person', 'hybrid'] ||
    has(a.type) && a.type in ['telephone_line', 'written_submission', 'site_visit']))
  at: plan.response_channels
  message:
    en: >-
      The plan does not show {params.min_channels} or more ways to take part, one of them without
      the Internet; the number is our proxy for the principle Inclusive
    fr: >-
      Le plan ne montre pas {params.min_channels} façons ou plus de participer, dont une sans
      Internet; le nombre est notre approximation du principe « Inclusion »
  why:
    en: The federal principle asks for several channels and places; it gives no number.
    fr: Le principe fédéral demande plusieurs canaux et lieux; il ne donne pas de nombre.
  remedy:
    en: Add a postal address, a telephone line or a session in person.
    fr: Ajouter une adresse postale, une ligne téléphonique ou une séance en personne.
  waivable: true
  tags: [channels]
  examples:
    - outcome: cantTell
      name: {en: "two ways, both online", fr: "deux façons, en ligne"}
      plan: |
        response_channels: ⟦[{type: online_form}, {type: email}]⟧
    - outcome: cantTell
      name: {en: one way only, fr: une seule façon}
      plan: |
        response_channels: ⟦[{type: post}]⟧
    - outcome: passed
      name: {en: a form and a telephone, fr: un formulaire et un téléphone}
      plan: |
        response_channels: [{type: online_form}, {type: telephone}]
    - outcome: passed
      name: {en: a form and a meeting, fr: un formulaire et une assemblée}
      plan: |
        response_channels: [{type: online_form}]
        activities: [{id: A1, attendance_mode: in_person}]
    - outcome: passed
      name: {en: by mail, fr: par la poste}
      plan: |
        response_channels: [{type: online_form}, {type: post}]
    - outcome: passed
      name: {en: by relay, fr: par relais vidéo}
      plan: |
        response_channels: [{type: online_form}, {type: tty_or_relay}]
    - outcome: passed
      name: {en: by in person, fr: par en personne}
      plan: |
        response_channels: [{type: online_form}, {type: in_person}]
    - outcome: passed
      name: {en: a telephone line, fr: ligne téléphonique}
      plan: |
        response_channels: [{type: online_form}]
        activities: [{id: A1, type: telephone_line, attendance_mode: asynchronous}]
    - outcome: passed
      name: {en: written submissions, fr: mémoires écrits}
      plan: |
        response_channels: [{type: online_form}]
        activities: [{id: A1, type: written_submission, attendance_mode: asynchronous}]
    - outcome: passed
      name: {en: a site visit, fr: visite sur place}
      plan: |
        response_channels: [{type: online_form}]
        activities: [{id: A1, type: site_visit, attendance_mode: asynchronous}]
    - outcome: passed
      name: {en: a hybrid workshop, fr: un atelier hybride}
      plan: |
        response_channels: [{type: online_form}]
        activities: [{id: A1, attendance_mode: hybrid}]
    - outcome: cantTell
      name: {en: "the activities: one empty entry", fr: "les activités : un élément vide"}
      plan: |
        response_channels: [{type: online_form}]
        activities: [{}]
    - outcome: cantTell
      name: {en: "the activity type: ‘Online questionnaire’", fr: "le type d’activité : « Questionnaire en ligne »"}
      plan: |
        response_channels: [{type: online_form}]
        activities: [{id: A1, type: online_survey, attendance_mode: asynchronous}]
    - outcome: cantTell
      name: {en: without the channel type, fr: sans le type de moyen}
      plan: |
        response_channels: [{}, {type: email}]
    - outcome: cantTell
      name: {en: without the response channels, fr: sans les moyens de répondre}
      plan: |
        activities: [{id: A1, attendance_mode: hybrid}]
    - outcome: cantTell
      name: {en: "the activities: none", fr: "les activités : liste vide"}
      plan: |
        response_channels: [{type: online_form}, {type: email}]
        activities: []
    - outcome: passed
      name: {en: two meetings and no channel, fr: "deux assemblées, aucun moyen"}
      plan: |
        activities: [{id: A1, attendance_mode: in_person}, {id: A2, attendance_mode: in_person}]
    - outcome: cantTell
      name: {en: one webinar and no channel, fr: "un webinaire, aucun moyen"}
      plan: |
        activities: [{id: A1, type: webinar, attendance_mode: online}]
    - outcome: cantTell
      name: {en: two webinars and no channel, fr: "deux webinaires, aucun moyen"}
      plan: |
        activities: [{id: A1, type: webinar, attendance_mode: online}, {id: A2, type: webinar, attendance_mode: online}]
    - outcome: passed
      name: {en: an empty list of ways to answer and two meetings, fr: une liste vide de moyens de répondre et deux assemblées}
      plan: |
        response_channels: []
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person}, {id: A2, type: public_meeting, attendance_mode: in_person}]

- rule: GC-INC-02
  status: stable
  principle: [gc.inclusive, c12.targeted]
  authority:
    - {source: gc-commitment-12, clause: {en: targeted consultations, fr: consultations ciblées}}
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
  title:
    en: Youth are an audience and no method is aimed at them
    fr: Les jeunes sont un public visé sans méthode qui leur soit propre
  severity: note
  verdict: review
  question:
    en: How will young people be reached and heard?
    fr: Comment les jeunes seront-ils rejoints et entendus?
  stage: launch
  applies: plan.participants.audiences.exists(a, has(a.code) && a.code == 'YJ')
  expect: >-
    plan.participants.audiences.exists(a, has(a.code) && a.code == 'YJ' &&
    has(a.outreach) && bilingual.present(a.outreach)) ||
    has(plan.activities) && plan.activities.exists(a, has(a.audiences) && 'YJ' in a.audiences)
  at: plan.participants.audiences
  message:
    en: Youth are an audience, and the plan does not show an activity or outreach aimed at them
    fr: >-
      Les jeunes sont un public visé, et le plan ne montre ni activité ni démarchage qui s’adresse
      à eux
  why:
    en: >-
      Targeted consultation of youth was one of the parts of Commitment 12 that ended incomplete.
    fr: >-
      La consultation ciblée des jeunes est l’un des volets de l’engagement 12 restés incomplets.
  remedy:
    en: Add an activity for them, or say under `outreach` how they will be reached.
    fr: Ajouter une activité à leur intention, ou dire sous `outreach` comment on les rejoindra.
  waivable: true
  tags: [commitment-12, youth]
  examples:
    - outcome: cantTell
      name: {en: "youth named, no method", fr: "les jeunes nommés, sans méthode"}
      plan: |
        participants: {audiences: ⟦[{code: YJ, impact: high}]⟧}
    - outcome: passed
      name: {en: a workshop for youth, fr: un atelier pour les jeunes}
      plan: |
        participants: {audiences: [{code: YJ, impact: high}]}
        activities: [{id: A1, type: workshop, audiences: [YJ]}]
    - outcome: passed
      name: {en: a way to reach youth, fr: une façon de joindre les jeunes}
      plan: |
        participants: {audiences: [{code: YJ, outreach: {en: School councils, fr: Conseils d’élèves}}]}
    - outcome: inapplicable
      name: {en: "seniors, not youth", fr: "les aînés, et non les jeunes"}
      plan: |
        participants: {audiences: [{code: SE}]}
    - outcome: cantTell
      name: {en: "the activities: none", fr: "les activités : liste vide"}
      plan: |
        participants: {audiences: [{code: YJ, impact: high}]}
        activities: []
    - outcome: passed
      name: {en: "the audiences: one more entry, empty", fr: "les publics : un élément vide de plus"}
      plan: |
        participants: {audiences: [{code: YJ, outreach: {en: School councils, fr: Conseils d’élèves}}, {}]}
    - outcome: inapplicable
      name: {en: "the audiences: one empty entry", fr: "les publics : un élément vide"}
      plan: |
        participants: {audiences: [{}]}
    - outcome: cantTell
      name: {en: "nothing under the activities: one", fr: "les activités : un élément vide"}
      plan: |
        participants: {audiences: [{code: YJ, impact: high}]}
        activities: [{}]
    - outcome: cantTell
      name: {en: "the outreach: left empty", fr: "la façon de joindre le public : champ vide"}
      plan: |
        participants: {audiences: [{code: YJ, impact: high, outreach: {en: "", fr: ""}}]}
    - outcome: cantTell
      name: {en: "the audiences of the activity: none", fr: "les publics de l’activité : liste vide"}
      plan: |
        participants: {audiences: [{code: YJ, impact: high}]}
        activities: [{audiences: []}]
    - outcome: cantTell
      name: {en: the outreach is for an audience without a code, fr: la démarche vise un public sans code}
      plan: |
        participants: {audiences: [{code: YJ, impact: high}, {outreach: {en: Open to all}}]}
    - outcome: cantTell
      name: {en: "the outreach is for academics, not for youth", fr: la démarche vise les universitaires et non les jeunes}
      plan: |
        participants:
          audiences: [{code: AC, outreach: {en: School councils, fr: Conseils d’élèves}}, {code: YJ}]
    - outcome: inapplicable
      name: {en: an empty list of audiences, fr: une liste de publics vide}
      plan: |
        participants: {audiences: []}

- rule: GC-INC-03
  status: stable
  principle: gc.inclusive
  authority:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
    - {source: uk-principles-2018, clause: F}
  title:
    en: An audience has no activity, channel or outreach
    fr: Un public n’a ni activité, ni canal, ni démarchage
  severity: warning
  verdict: fail
  stage: launch
  each: plan.participants.audiences
  applies: has(item.code)
  expect: >-
    has(item.outreach) && bilingual.present(item.outreach) ||
    has(plan.activities) && plan.activities.exists(a, has(a.audiences) && item.code in a.audiences) ||
    has(plan.communications) && has(plan.communications.channels) &&
    plan.communications.channels.exists(c, has(c.audiences) && item.code in c.audiences)
  at: item.code
  values:
    audience: item.code
  message:
    en: >-
      The plan does not show that an activity, a channel or outreach of its own reaches the
      audience ‘{audience}’
    fr: >-
      Le plan ne montre pas qu’une activité, un canal ou un démarchage propre rejoint le public
      « {audience} »
  why:
    en: An audience that is only named is seldom reached.
    fr: Un public qui n’est que nommé est rarement rejoint.
  remedy:
    en: Add the audience to an activity or a communication channel, or describe its `outreach`.
    fr: >-
      Ajouter le public à une activité ou à un canal de communication, ou décrire son démarchage
      sous `outreach`.
  waivable: true
  tags: [audiences]
  examples:
    - outcome: failed
      name: {en: an audience with nothing aimed at it, fr: un public que rien ne vise}
      plan: |
        participants: {audiences: [{code: ⟦AG⟧, impact: high}]}
        activities: [{id: A1, audiences: [GP]}]
    - outcome: passed
      name: {en: an activity for the audience, fr: une activité pour le public}
      plan: |
        participants: {audiences: [{code: AG, impact: high}]}
        activities: [{id: A1, audiences: [GP, AG]}]
    - outcome: passed
      name: {en: a channel for the audience, fr: un canal pour le public}
      plan: |
        participants: {audiences: [{code: LM}]}
        communications: {channels: [{type: community_media, audiences: [LM]}]}
    - outcome: inapplicable
      name: {en: a group without a code, fr: groupe sans code}
      plan: |
        participants: {audiences: [{label: {en: Shellfish growers, fr: Conchyliculteurs}}]}
    - outcome: failed
      name: {en: "the communication channels: none", fr: "les canaux de communication : liste vide"}
      plan: |
        participants: {audiences: [{code: LM}]}
        communications: {channels: []}
    - outcome: failed
      name: {en: "the outreach: left empty", fr: "la façon de joindre le public : champ vide"}
      plan: |
        participants: {audiences: [{code: AG, impact: high, outreach: {en: "", fr: ""}}]}
        activities: [{id: A1, audiences: [GP]}]
    - outcome: failed
      name: {en: without the communication channels, fr: sans les canaux de communication}
      plan: |
        participants: {audiences: [{code: LM}]}
        communications: {}
    - outcome: failed
      name: {en: "the activities: none", fr: "les activités : liste vide"}
      plan: |
        participants: {audiences: [{code: AG, impact: high}]}
        activities: []
    - outcome: failed
      name: {en: "the activities: one empty entry", fr: "les activités : un élément vide"}
      plan: |
        participants: {audiences: [{code: AG, impact: high}]}
        activities: [{}]
    - outcome: failed
      name: {en: "the communication channels: one empty entry", fr: "les canaux de communication : un élément vide"}
      plan: |
        participants: {audiences: [{code: LM}]}
        communications: {channels: [{}]}
    - outcome: failed
      name: {en: "the audiences of the channel: none", fr: "les publics du canal : liste vide"}
      plan: |
        participants: {audiences: [{code: LM}]}
        communications: {channels: [{type: community_media, audiences: []}]}
    - outcome: passed
      name: {en: with the outreach in English only, fr: avec la façon de joindre le public en anglais seulement}
      plan: |
        participants: {audiences: [{code: AG, impact: high, outreach: {en: Open to all}}]}
        activities: [{id: A1, audiences: [GP]}]
    - outcome: inapplicable
      name: {en: an empty list of audiences, fr: une liste de publics vide}
      plan: |
        participants: {audiences: []}

- rule: GC-INC-04
  status: stable
  principle: gc.inclusive
  authority:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
  title:
    en: No barrier is considered, or one has no answer
    fr: Aucun obstacle n’est envisagé, ou l’un d’eux reste sans réponse
  severity: warning
  verdict: fail
  stage: launch
  expect: >-
    plan.participants.audiences.exists(a, has(a.barriers) && a.barriers.size() > 0) &&
    plan.participants.audiences.all(a, !has(a.barriers) || a.barriers.size() == 0 ||
    has(a.supports) && a.supports.size() > 0 ||
    has(a.barrier_mitigation) && bilingual.present(a.barrier_mitigation))
  at: plan.participants.audiences
  message:
    en: >-
      The plan does not show that barriers to taking part were considered and that each is
      answered
    fr: >-
      Le plan ne montre pas que les obstacles à la participation ont été envisagés ni que chacun a
      une réponse
  why:
    en: Distance, language, money, screens and distrust keep people away without a word.
    fr: >-
      La distance, la langue, l’argent, les écrans et la méfiance tiennent les gens à l’écart sans
      bruit.
  remedy:
    en: Fill in `barriers` for the audiences, with `supports` or `barrier_mitigation` beside each.
    fr: Remplir `barriers` pour les publics, avec `supports` ou `barrier_mitigation` en regard.
  waivable: true
  tags: [barriers]
  examples:
    - outcome: failed
      name: {en: none considered, fr: aucun obstacle envisagé}
      plan: |
        participants: {audiences: ⟦[{code: GP, impact: low}]⟧}
    - outcome: failed
      name: {en: a barrier without an answer, fr: un obstacle sans réponse}
      plan: |
        participants: {audiences: ⟦[{code: RU, barriers: [geographic]}]⟧}
    - outcome: passed
      name: {en: a barrier and a support, fr: un obstacle et un soutien}
      plan: |
        participants: {audiences: [{code: RU, barriers: [geographic], supports: [travel]}, {code: GP}]}
    - outcome: failed
      name: {en: empty lists, fr: listes vides}
      plan: |
        participants: {audiences: ⟦[{code: GP, barriers: []}]⟧}
    - outcome: failed
      name: {en: a barrier and an empty list, fr: un obstacle et une liste vide}
      plan: |
        participants: {audiences: ⟦[{code: RU, barriers: [geographic], supports: []}]⟧}
    - outcome: failed
      name: {en: "the answer to the barriers: left empty", fr: "la réponse aux obstacles : champ vide"}
      plan: |
        participants:
          audiences: [{code: RU, barriers: [geographic], barrier_mitigation: {en: "", fr: ""}}]
    - outcome: passed
      name: {en: "the barriers: none", fr: "les obstacles : liste vide"}
      plan: |
        participants:
          audiences: [{code: RU, barriers: [geographic], supports: [travel]}, {code: GP, barriers: []}]
    - outcome: failed
      name: {en: "the audiences: one more entry, empty", fr: "les publics : un élément vide de plus"}
      plan: |
        participants: {audiences: [{code: RU, barriers: [geographic]}, {}]}
    - outcome: passed
      name: {en: with the answer to the barriers in English only, fr: avec la réponse aux obstacles en anglais seulement}
      plan: |
        participants:
          audiences: [{code: RU, barriers: [geographic], barrier_mitigation: {en: Open to all}}]
    - outcome: failed
      name: {en: an empty list of audiences, fr: une liste de publics vide}
      plan: |
        participants: {audiences: []}

- rule: GC-INC-05
  status: stable
  principle: gc.feminist-inclusive-dialogue
  authority:
    - {source: justice-gba-plus, clause: {en: policy text, fr: texte de la politique}}
    - {source: parliament-gba-material, clause: {en: Cabinet and Treasury Board submissions, fr: présentations au Cabinet et au Conseil du Trésor}}
    - {source: gc-nap4, clause: {en: theme 8, fr: thème 8}}
  title:
    en: No Gender-based Analysis Plus statement
    fr: Aucun énoncé d’analyse comparative entre les sexes plus
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.participants.equity_analysis) &&
    (has(plan.participants.equity_analysis.done) && plan.participants.equity_analysis.done ||
    has(plan.participants.equity_analysis.summary) && bilingual.present(plan.participants.equity_analysis.summary))
  at: plan.participants.equity_analysis
  message:
    en: The plan holds no Gender-based Analysis Plus (GBA Plus) statement
    fr: Le plan ne contient aucun énoncé d’analyse comparative entre les sexes plus (ACS Plus)
  why:
    en: >-
      Federal policy asks who is affected and how, by sex, age, place, disability and other
      factors; the answers shape how people are consulted.
    fr: >-
      La politique fédérale demande qui est touché et comment, selon le sexe, l’âge, le lieu, le
      handicap et d’autres facteurs; les réponses orientent la façon de consulter.
  remedy:
    en: Set `participants.equity_analysis.done`, or sum up the analysis or its schedule.
    fr: Remplir `participants.equity_analysis.done`, ou résumer l’analyse ou son calendrier.
  waivable: true
  tags: [gba-plus]
  examples:
    - outcome: failed
      name: {en: "not done, nothing said", fr: "non faite, rien n’est dit"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {equity_analysis: ⟦{done: false}⟧}
    - outcome: passed
      name: {en: the analysis is done, fr: l’analyse est faite}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {equity_analysis: {done: true}}
    - outcome: passed
      name: {en: "to come, with a summary", fr: "à venir, avec un résumé"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {equity_analysis: {done: false, summary: {en: Under way; due in May., fr: En cours; attendue en mai.}}}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        participants: {selection_method: open}
    - outcome: failed
      name: {en: without the equity analysis, fr: sans l’analyse d’équité}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {}
    - outcome: failed
      name: {en: without the equity analysis carried out, fr: sans la réalisation de l’analyse d’équité}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {equity_analysis: {}}
    - outcome: failed
      name: {en: "the summary of the equity analysis: left empty", fr: "le résumé de l’analyse d’équité : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {equity_analysis: {done: false, summary: {en: "", fr: ""}}}

- rule: GC-INC-06
  status: stable
  principle: gc.inclusive
  authority:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}}
  title:
    en: National in scope, and nothing rural, remote or regional
    fr: Portée nationale, sans volet rural, éloigné ou régional
  severity: note
  verdict: review
  question:
    en: How will people outside the large cities take part?
    fr: Comment les gens de l’extérieur des grandes villes participeront-ils?
  stage: launch
  applies: term.federal && has(plan.regions) && 'CA' in plan.regions
  expect: >-
    has(plan.activities) && plan.activities.exists(a, has(a.location) && has(a.location.region)) ||
    plan.participants.audiences.exists(a, has(a.code) && a.code in ['RU', 'NT'] ||
    has(a.barriers) && 'geographic' in a.barriers)
  at: plan.regions
  message:
    en: >-
      The scope is national, and the plan does not show anything planned for rural, remote or
      regional participation
    fr: >-
      La portée est nationale, et le plan ne montre rien de prévu pour la participation rurale,
      éloignée ou régionale
  why:
    en: Distance is one of the barriers that the federal principle Inclusive names.
    fr: La distance est l’un des obstacles que nomme le principe fédéral « Inclusion ».
  remedy:
    en: >-
      Place an activity in a region, name rural or northern residents as an audience, or answer a
      geographic barrier.
    fr: >-
      Tenir une activité en région, nommer les résidents ruraux ou du Nord parmi les publics, ou
      répondre à un obstacle géographique.
  waivable: true
  tags: [regions]
  examples:
    - outcome: cantTell
      name: {en: general public only, fr: grand public seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: ⟦[CA]⟧
        participants: {audiences: [{code: GP}]}
    - outcome: passed
      name: {en: rural residents, fr: résidents ruraux}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        participants: {audiences: [{code: GP}, {code: RU}]}
    - outcome: passed
      name: {en: a session in a region, fr: une séance en région}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        activities: [{id: A1, location: {region: CA-YT}}]
    - outcome: inapplicable
      name: {en: one province, fr: une province}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA-NB]
    - outcome: passed
      name: {en: northerners, fr: habitants du Nord}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        participants: {audiences: [{code: NT}]}
    - outcome: cantTell
      name: {en: "the barriers: none", fr: "les obstacles : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        participants: {audiences: [{code: GP, barriers: []}]}
    - outcome: cantTell
      name: {en: "the activities: none", fr: "les activités : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        participants: {audiences: [{code: GP}]}
        activities: []
    - outcome: inapplicable
      name: {en: without the regions, fr: sans les régions}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        regions: [CA]
        participants: {audiences: [{code: GP}]}
    - outcome: cantTell
      name: {en: without the audience code, fr: sans le code du public}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        participants: {audiences: [{}]}
    - outcome: cantTell
      name: {en: "nothing under the activities: one", fr: "les activités : un élément vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        participants: {audiences: [{code: GP}]}
        activities: [{}]
    - outcome: passed
      name: {en: with the barriers ‘Geographic’, fr: avec les obstacles « Géographique »}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        participants: {audiences: [{code: GP, barriers: [geographic]}]}
    - outcome: cantTell
      name: {en: nothing under the location, fr: rien sous le lieu}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        participants: {audiences: [{code: GP}]}
        activities: [{location: {}}]
    - outcome: cantTell
      name: {en: an empty list of audiences, fr: une liste de publics vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        regions: [CA]
        participants: {audiences: []}

- rule: GC-INC-07
  status: stable
  principle: gc.inclusive
  authority:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
    - {source: oecd-citizen-participation, clause: {en: inclusiveness (name unverified), fr: inclusion (nom non vérifié)}}
  title:
    en: An event without any support to take part
    fr: Une activité sans aucun soutien à la participation
  severity: note
  verification: partly-read
  verdict: review
  question:
    en: Can people with little money or with dependants come?
    fr: Les personnes à faible revenu ou ayant des personnes à charge peuvent-elles venir?
  stage: launch
  applies: term.event
  expect: >-
    has(plan.participants) && (has(plan.participants.funding) && has(plan.participants.funding.available) &&
    plan.participants.funding.available ||
    has(plan.participants.audiences) && plan.participants.audiences.exists(a, has(a.supports) && a.supports.size() > 0)) ||
    plan.activities.exists(a, has(a.interpretation) && a.interpretation.size() > 0)
  at: plan.activities
  message:
    en: >-
      The plan holds an event and does not show any support to take part, such as travel, child
      care, an honorarium or interpretation
    fr: >-
      Le plan prévoit une activité et ne montre aucun soutien à la participation, tel que
      déplacements, garde d’enfants, honoraires ou interprétation
  why:
    en: An evening meeting is free only for those who need no sitter, bus or interpreter.
    fr: >-
      Une assemblée en soirée n’est gratuite que pour ceux qui n’ont besoin ni de gardienne, ni
      d’autobus, ni d’interprète.
  remedy:
    en: List `supports` for the audiences concerned, or set `participants.funding.available`.
    fr: >-
      Énumérer sous `supports` le soutien offert aux publics visés, ou remplir
      `participants.funding.available`.
  waivable: true
  tags: [supports]
  examples:
    - outcome: cantTell
      name: {en: "a meeting, nothing else", fr: "une assemblée, rien d’autre"}
      plan: |
        activities: ⟦[{id: A1, type: public_meeting, attendance_mode: in_person}]⟧
    - outcome: passed
      name: {en: child care, fr: garde d’enfants}
      plan: |
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person}]
        participants: {audiences: [{code: PC, supports: [childcare]}]}
    - outcome: passed
      name: {en: sign language, fr: langue des signes}
      plan: |
        activities: [{id: A1, type: webinar, attendance_mode: online, interpretation: [ase, fcs]}]
    - outcome: inapplicable
      name: {en: a questionnaire, fr: un questionnaire}
      plan: |
        activities: [{id: A1, type: online_survey, attendance_mode: asynchronous}]
    - outcome: cantTell
      name: {en: empty lists, fr: listes vides}
      plan: |
        activities: ⟦[{id: A1, type: public_meeting, attendance_mode: in_person, interpretation: []}]⟧
        participants: {audiences: [{code: PC, supports: []}]}
    - outcome: cantTell
      name: {en: nothing under the participant funding, fr: rien sous l’aide financière aux participants}
      plan: |
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person}]
        participants: {funding: {}}
    - outcome: passed
      name: {en: "with the availability of funding: yes", fr: "avec l’offre d’une aide financière : oui"}
      plan: |
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person}]
        participants: {funding: {available: true}}
    - outcome: passed
      name: {en: American Sign Language only, fr: langue des signes américaine seulement}
      plan: |
        activities: [{id: A1, type: webinar, attendance_mode: online, interpretation: [ase]}]
    - outcome: passed
      name: {en: "the activities: one more entry, empty", fr: "les activités : un élément vide de plus"}
      plan: |
        activities: [{id: A1, type: webinar, attendance_mode: online, interpretation: [ase, fcs]}, {}]
    - outcome: cantTell
      name: {en: "the audiences: none", fr: "les publics : liste vide"}
      plan: |
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person}]
        participants: {audiences: []}
    - outcome: cantTell
      name: {en: "nothing under the audiences: one", fr: "les publics : un élément vide"}
      plan: |
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person}]
        participants: {audiences: [{}]}
    - outcome: cantTell
      name: {en: "with the availability of funding: no", fr: "avec l’offre d’une aide financière : non"}
      plan: |
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person}]
        participants: {funding: {available: false}}

- rule: GC-INC-08
  status: stable
  principle: gc.inclusive
  authority:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
  title:
    en: Newcomers or Indigenous peoples, and no further language
    fr: Nouveaux arrivants ou peuples autochtones, sans autre langue
  severity: note
  verdict: review
  question:
    en: Would a language other than English and French help some of these people?
    fr: Une langue autre que le français et l’anglais aiderait-elle certaines de ces personnes?
  stage: launch
  applies: >-
    term.federal &&
    plan.participants.audiences.exists(a, has(a.code) &&
    a.code in ['NW', 'IM', 'RF', 'FN', 'IU', 'MT', 'IB', 'IO', 'IP', 'UI'])
  expect: has(plan.official_languages.additional) && plan.official_languages.additional.size() > 0
  at: plan.official_languages.additional
  message:
    en: >-
      Newcomers or Indigenous peoples are an audience, and the plan does not show that a further
      language was considered
    fr: >-
      De nouveaux arrivants ou des peuples autochtones sont un public visé, et le plan ne montre
      pas qu’une autre langue a été envisagée
  why:
    en: >-
      The federal principle Inclusive speaks of other languages where they are useful, beside the
      two official ones.
    fr: >-
      Le principe fédéral « Inclusion » parle d’autres langues au besoin, à côté des deux langues
      officielles.
  remedy:
    en: >-
      Name further languages in `official_languages.additional`, for example iu or cr, after
      asking the communities.
    fr: >-
      Nommer d’autres langues sous `official_languages.additional`, par exemple iu ou cr, après
      avoir consulté les collectivités.
  waivable: true
  tags: [languages]
  examples:
    - outcome: cantTell
      name: {en: "Inuit, two languages", fr: "Inuit, deux langues"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: IU}]}
        ⟦official_languages⟧: {languages: [en, fr]}
    - outcome: passed
      name: {en: Inuktitut as well, fr: aussi l’inuktitut}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: IU}]}
        official_languages: {languages: [en, fr], additional: [iu]}
    - outcome: inapplicable
      name: {en: general public, fr: grand public}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: GP}]}
    - outcome: cantTell
      name: {en: "audience: newcomers", fr: "public : nouveaux arrivants"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: NW}]}
        official_languages: {additional: ⟦[]⟧}
    - outcome: cantTell
      name: {en: "audience: immigrants", fr: "public : immigrants"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: IM}]}
        official_languages: {additional: ⟦[]⟧}
    - outcome: cantTell
      name: {en: "audience: refugees", fr: "public : réfugiés"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: RF}]}
        official_languages: {additional: ⟦[]⟧}
    - outcome: cantTell
      name: {en: "audience: First Nations", fr: "public : Premières Nations"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: FN}]}
        official_languages: {additional: ⟦[]⟧}
    - outcome: cantTell
      name: {en: "audience: Métis", fr: "public : Métis"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: MT}]}
        official_languages: {additional: ⟦[]⟧}
    - outcome: cantTell
      name: {en: "audience: governing bodies", fr: "public : organismes de gouvernance"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: IB}]}
        official_languages: {additional: ⟦[]⟧}
    - outcome: cantTell
      name: {en: "audience: Indigenous organizations", fr: "public : organisations autochtones"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: IO}]}
        official_languages: {additional: ⟦[]⟧}
    - outcome: cantTell
      name: {en: "audience: Indigenous peoples", fr: "public : peuples autochtones"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: IP}]}
        official_languages: {additional: ⟦[]⟧}
    - outcome: cantTell
      name: {en: "audience: urban Indigenous peoples", fr: "public : Autochtones en milieu urbain"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: UI}]}
        official_languages: {additional: ⟦[]⟧}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        participants: {audiences: [{code: FN}]}
        official_languages: {additional: []}
    - outcome: inapplicable
      name: {en: "the audiences: none", fr: "les publics : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: []}
    - outcome: inapplicable
      name: {en: without the audience code, fr: sans le code du public}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{}]}

- rule: GC-INC-09
  status: stable
  principle: [c12.co-created, gc.transparent]
  authority:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: iap2-core-values, clause: {en: value 5, fr: valeur 5}}
    - {source: gc-commitment-12, clause: {en: principles and standards deliverable, fr: produit livrable sur les principes et les normes}}
  title:
    en: Nobody outside shaped or tested the design
    fr: Personne de l’extérieur n’a façonné ni validé la démarche
  severity: note
  verdict: fail
  stage: launch
  expect: has(plan.participants.co_design) && bilingual.present(plan.participants.co_design)
  at: plan.participants.co_design
  message:
    en: >-
      The plan does not show that anyone outside the organization shaped or tested the design of
      the engagement
    fr: >-
      Le plan ne montre pas que quelqu’un de l’extérieur de l’organisation a façonné ou validé la
      démarche
  why:
    en: Those who will take part see first what would keep them from it.
    fr: Les futurs participants voient les premiers ce qui les empêcherait de participer.
  remedy:
    en: Say in `participants.co_design` who from outside was asked, and what changed.
    fr: Dire sous `participants.co_design` qui a été consulté à l’extérieur et ce qui a changé.
  waivable: true
  tags: [commitment-12, co-design]
  examples:
    - outcome: failed
      name: {en: nobody outside took part in the design, fr: personne de l’extérieur à la conception}
      plan: |
        ⟦participants⟧: {selection_method: open}
    - outcome: passed
      name: {en: a tenants’ association, fr: une association de locataires}
      plan: |
        participants: {co_design: {en: A tenants’ association tried the form., fr: Une association de locataires a essayé le formulaire.}}
    - outcome: failed
      name: {en: "the co-design: left empty", fr: "la conception conjointe : champ vide"}
      plan: |
        participants: {selection_method: open, co_design: {en: "", fr: ""}}

"""###
        ),
        SourceFile(
          name: "rules/gc-core/languages.yaml",
          text: ###"""
# The two texts of a plan: each whole, neither a copy of the other.
- rule: GC-LAN-01
  status: stable
  principle: [project.text, gc.registry]
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
  title:
    en: English and French descriptions of very different length
    fr: Descriptions française et anglaise de longueur très différente
  severity: warning
  verdict: review
  question:
    en: Do both descriptions say the same thing, each in its own language?
    fr: Les deux descriptions disent-elles la même chose, chacune dans sa langue?
  stage: launch
  input: [plan, record]
  params:
    ratio_min: {type: number, unit: ratio, default: 0.7, min: 0.1, label: {en: lowest ratio of lengths, fr: rapport minimal des longueurs}}
    ratio_max: {type: number, unit: ratio, default: 2.0, min: 1.0, label: {en: highest ratio of lengths, fr: rapport maximal des longueurs}}
    min_length: {type: int, unit: character, default: 80, min: 1, label: {en: shortest text compared, fr: longueur minimale comparée}}
  applies: term.federal && bilingual.complete(plan.summary)
  expect: >-
    plan.summary.en.size() < params.min_length ||
    bilingual.length_ratio(plan.summary) >= params.ratio_min &&
    bilingual.length_ratio(plan.summary) <= params.ratio_max
  at: plan.summary
  values:
    ratio: bilingual.length_ratio(plan.summary)
  message:
    en: >-
      The French description is {ratio, number} times as long as the English; our default range is
      {params.ratio_min, number} to {params.ratio_max, number}
    fr: >-
      La description française est {ratio, number} fois aussi longue que l’anglaise; notre
      intervalle par défaut va de {params.ratio_min, number} à {params.ratio_max, number}
  why:
    en: >-
      In real federal records French runs about a fifth longer than English; a text far outside
      that range is often cut short, doubled or in the wrong language. The range is ours.
    fr: >-
      Dans les fiches fédérales, le français est d’environ un cinquième plus long que l’anglais;
      un texte loin de cet intervalle est souvent tronqué, doublé ou dans la mauvaise langue.
      L’intervalle est le nôtre.
  remedy:
    en: Read both texts side by side and complete the shorter one.
    fr: Lire les deux textes côte à côte et compléter le plus court.
  waivable: true
  tags: [bilingual, heuristic, house-default]
  examples:
    - outcome: cantTell
      name: {en: French cut short, fr: français tronqué}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: ⟦{en: The department wants to know how the fees of small harbours should change over the next ten years., fr: Frais portuaires.}⟧
    - outcome: passed
      name: {en: two full texts, fr: deux textes complets}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: The department wants to know how the fees of small harbours should change over the next ten years., fr: Le ministère veut savoir comment les frais des petits ports devraient évoluer au cours des dix prochaines années.}
    - outcome: inapplicable
      name: {en: "one language, which another rule reports", fr: "une seule langue, signalée par une autre règle"}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: Harbour fees}
    - outcome: cantTell
      name: {en: an invitation whose French adds three questions, fr: une invitation dont le français ajoute trois questions}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: ⟦{en: Tell us which of the twelve small harbours on the lower river should stay open in winter., fr: "Dites-nous lesquels des douze petits ports du bas du fleuve devraient rester ouverts en hiver, à quelles conditions, avec quels services, pour quels bateaux et à quel prix, et dites-nous aussi ce que leur fermeture changerait pour vous."}⟧
    - outcome: passed
      name: {en: at the lowest ratio, fr: au rapport minimal}
      params: {min_length: 12,ratio_min: 0.5}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: abcdef abcdef abcdef, fr: abcdef abc}
    - outcome: passed
      name: {en: just under the length, fr: juste sous la longueur}
      params: {min_length: 11}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: abcdefghij, fr: abc}
    - outcome: cantTell
      name: {en: at the length, fr: à la longueur}
      params: {min_length: 10}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: ⟦{en: abcdefghij, fr: abc}⟧
    - outcome: passed
      name: {en: seventy-nine characters, fr: soixante-dix-neuf caractères}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, fr: court}
    - outcome: cantTell
      name: {en: eighty characters, fr: quatre-vingts caractères}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: ⟦{en: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, fr: court}⟧
    - outcome: passed
      name: {en: at the highest ratio, fr: au rapport maximal}
      params: {min_length: 10,ratio_max: 2.0}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: abcde abcde, fr: abcde abcde abcde abcd}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      params: {min_length: 11}
      plan: |
        summary: {en: abcdefghij, fr: abc}
    - outcome: cantTell
      name: {en: French a third shorter, fr: français plus court du tiers}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: The department wants to know how the fees of small harbours should change over the next ten years., fr: Le ministère veut savoir comment devraient évoluer les frais ex.}
    - outcome: cantTell
      name: {en: a sentence whose French adds who was heard, fr: une phrase dont le français ajoute qui a été entendu}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: The department wants to know how the fees of small harbours should change over the next ten years., fr: Le ministère veut savoir comment les frais des petits ports devraient évoluer au cours des dix prochaines années selon les gens de la côte et ceux qui pêchent ou qui transportent des marchandises entre les îles.}

- rule: GC-LAN-02
  status: stable
  principle: [project.text, gc.registry]
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
  title:
    en: The same title in both languages
    fr: Même titre dans les deux langues
  severity: warning
  verdict: review
  question:
    en: Is the title a name that is the same in both languages?
    fr: Le titre est-il un nom identique dans les deux langues?
  stage: launch
  input: [plan, record]
  applies: term.federal && bilingual.complete(plan.title)
  expect: >-
    !text.same(plan.title.en, plan.title.fr)
  at: plan.title
  message:
    en: The English and French titles are the same text
    fr: Les titres français et anglais sont le même texte
  why:
    en: >-
      As a rule one language was pasted into the place of the other; a proper name may be the
      exception.
    fr: >-
      En général, une langue a été collée à la place de l’autre; un nom propre peut faire
      exception.
  remedy:
    en: Write the title in each language.
    fr: Écrire le titre dans chaque langue.
  waivable: true
  tags: [bilingual, heuristic]
  examples:
    - outcome: cantTell
      name: {en: English twice, fr: anglais en double}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: ⟦{en: Review of harbour fees, fr: Review of harbour fees}⟧
    - outcome: passed
      name: {en: a title in each language, fr: un titre dans chaque langue}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Review of harbour fees, fr: Examen des frais portuaires}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        title: {en: Review, fr: Review}
    - outcome: inapplicable
      name: {en: the title without the French, fr: le titre sans le français}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Review of harbour fees}

- rule: GC-LAN-03
  status: stable
  principle: [project.text, gc.registry]
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
  title:
    en: The same description in both languages
    fr: Même description dans les deux langues
  severity: warning
  verdict: review
  question:
    en: Which language is missing?
    fr: Quelle langue manque?
  stage: launch
  input: [plan, record]
  applies: term.federal && bilingual.complete(plan.summary)
  expect: >-
    !text.same(plan.summary.en, plan.summary.fr)
  at: plan.summary
  message:
    en: The English and French descriptions are the same text
    fr: Les descriptions française et anglaise sont le même texte
  why:
    en: >-
      One language was pasted into the place of the other, and half of the readers are left
      without a description.
    fr: >-
      Une langue a été collée à la place de l’autre, et la moitié des lecteurs reste sans
      description.
  remedy:
    en: Write the description in each language.
    fr: Écrire la description dans chaque langue.
  waivable: true
  tags: [bilingual, heuristic]
  examples:
    - outcome: cantTell
      name: {en: English twice, fr: anglais en double}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: ⟦{en: Harbour fees are under review., fr: Harbour fees are under review.}⟧
    - outcome: passed
      name: {en: a description in each language, fr: une description dans chaque langue}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: Harbour fees are under review., fr: Les frais portuaires sont à l’examen.}
    - outcome: inapplicable
      name: {en: "one language, which another rule reports", fr: "une seule langue, signalée par une autre règle"}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: Harbour fees are under review.}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        summary: {en: Harbour fees are under review., fr: Harbour fees are under review.}

- rule: GC-LAN-04
  status: preview
  principle: [project.text, gc.registry]
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
  title:
    en: A date, time, amount or telephone number in one version only
    fr: Date, heure, montant ou numéro de téléphone dans une seule version
  severity: note
  verdict: review
  question:
    en: Do both descriptions give the same dates, times, amounts and telephone numbers?
    fr: Les deux descriptions donnent-elles les mêmes dates, heures, montants et numéros?
  stage: launch
  input: [plan, record]
  applies: term.federal && bilingual.complete(plan.summary)
  expect: bilingual.facts_agree(plan.summary)
  at: plan.summary
  values:
    facts: bilingual.fact_disagreements(plan.summary)
  message:
    en: What one version of the description states should stand in the other ({facts})
    fr: Ce qu’énonce une version de la description devrait figurer dans l’autre ({facts})
  why:
    en: >-
      A closing day that differs between the versions gives one language community less time. The
      comparison is ours and knows the usual ways of writing only.
    fr: >-
      Un jour de clôture qui diffère d’une version à l’autre donne moins de temps à l’une des
      communautés linguistiques. La comparaison est la nôtre et ne connaît que les façons d’écrire
      habituelles.
  remedy:
    en: Read both descriptions side by side and give each fact in both.
    fr: Lire les deux descriptions côte à côte et donner chaque fait dans les deux.
  waivable: true
  tags: [bilingual, heuristic]
  examples:
    - outcome: cantTell
      name: {en: another year in French, fr: autre année en français}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: ⟦{en: "Send comments before January 10, 2021.", fr: "Envoyez vos commentaires avant le 10 janvier 2022."}⟧
      values: {facts: ["en: 2021-01-10", "fr: 2022-01-10"]}
    - outcome: passed
      name: {en: written in two ways, fr: écrit de deux façons}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: "We meet on June 1 and 2, 2026 at 2 p.m.; a place costs $1,500.", fr: "Nous nous réunissons les 1er et 2 juin 2026 à 14 h; une place coûte 1 500 $."}
    - outcome: inapplicable
      name: {en: one language, fr: une seule langue}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: Open until May 1}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        summary: {en: Open until May 1, fr: Jusqu’au 2 mai}

- rule: GC-LAN-05
  status: preview
  principle: project.text
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
  title:
    en: French typography that is wrong
    fr: Typographie française fautive
  severity: note
  verdict: fail
  stage: launch
  applies: term.federal && has(plan.summary) && has(plan.summary.fr)
  expect: text.is_french_typography(plan.summary.fr)
  at: plan.summary.fr
  values:
    faults: text.french_faults(plan.summary.fr).size()
  message:
    en: >-
      The French description has {faults, plural, one {# sort of typography} other {# sorts of
      typography}} that French does not use, such as a colon without a space before it
    fr: >-
      La description française compte {faults, plural, one {# sorte de faute} other {# sortes de
      fautes}} de typographie, comme un deux-points sans espace avant
  why:
    en: >-
      English punctuation in a French text tells readers that it was an afterthought. Only what
      Canadian usage leaves no doubt about is told.
    fr: >-
      Une ponctuation anglaise dans un texte français laisse croire à un travail fait après coup.
      Seul ce que l’usage canadien ne laisse pas en doute est signalé.
  remedy:
    en: >-
      Write a no-break space before a colon and a per cent sign and inside guillemets, and the
      dollar sign behind the amount.
    fr: >-
      Mettre une espace insécable avant le deux-points et le signe de pourcentage et à l’intérieur
      des guillemets, et le signe de dollar après le montant.
  waivable: true
  tags: [bilingual, typography]
  examples:
    - outcome: failed
      name: {en: an English colon, fr: deux-points à l’anglaise}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: "Three fees: ours", fr: ⟦"Trois frais: les nôtres"⟧}
      values: {faults: 1}
    - outcome: passed
      name: {en: correct no-break spaces, fr: espaces insécables correctes}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: "Three fees: ours", fr: "Trois frais : « les nôtres », à 5 %"}
    - outcome: inapplicable
      name: {en: no French yet, fr: pas encore de français}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: "Three fees: ours"}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        summary: {fr: "Trois frais: les nôtres"}
    - outcome: inapplicable
      name: {en: no description, fr: aucune description}
      plan: |
        organization: {lead: {federal_institution: true}}

"""###
        ),
        SourceFile(
          name: "rules/gc-core/pack.yaml",
          text: ###"""
# The five federal engagement principles, the registry and the portal of Commitment 12.
id: gc-core
prefix: GC
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: on
title:
  en: 'Government of Canada: engagement principles, registry, Commitment 12'
  fr: 'Gouvernement du Canada : principes de mobilisation, registre, engagement 12'
covers:
  en: >-
    What a federal plan shows of the five engagement principles, what the federal registry asks of
    a record, and what Commitment 12 left open.
  fr: >-
    Ce qu’un plan fédéral montre des cinq principes de mobilisation, ce que le registre fédéral
    demande à une fiche et ce que l’engagement 12 a laissé ouvert.
never_claims:
  en: >-
    That a plan breaks the five principles. They are guidance: a finding says what the plan does
    not show.
  fr: >-
    Qu’un plan enfreint les cinq principes. Ce sont des orientations : un constat dit ce que le
    plan ne montre pas.
applies: term.federal
overlays:
  BASE-TIM-01:
    - {source: gc-consultations-registry, clause: {en: 3.1 to 3.23 and database checks, fr: 3.1 à 3.23 et contrôles de la base de données}, principle: gc.registry}
  GCI-IND-01:
    - {source: gc-consultations-registry, clause: {en: 3.1 to 3.23 and database checks, fr: 3.1 à 3.23 et contrôles de la base de données}, principle: gc.registry}
  BASE-OBJ-01:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}, principle: gc.transparent}
  BASE-OBJ-03:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}, principle: gc.transparent}
  BASE-DEC-01:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}, principle: gc.relevant}
  BASE-DEC-02:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}, principle: gc.relevant}
  BASE-DEC-04:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}, principle: gc.relevant}
  BASE-TRA-01:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}, principle: gc.transparent}
  BASE-TRA-02:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}, principle: gc.transparent}
  GCC-OPI-01:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}, principle: project.text}
  BASE-TIM-03:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}, principle: gc.transparent}
  HD-TIM-04:
    - {source: gc-commitment-12, clause: {en: targeted consultations deliverable and lesson, fr: produit livrable et leçon sur les consultations ciblées}, principle: c12.targeted}
  BASE-INC-01:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}, principle: gc.relevant}
  GCA-ACC-01:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}, principle: gc.inclusive}
  GCL-LAN-05:
    - {source: gc-commitment-12, clause: {en: standing offer, fr: offre à commandes}, principle: c12.supplier}
  GCL-LAN-11:
    - {source: gc-consultations-registry, clause: {en: 3.1 to 3.23 and database checks, fr: 3.1 à 3.23 et contrôles de la base de données}, principle: gc.registry}
  GCA-ACC-02:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}, principle: gc.inclusive}
  GCA-ACC-08:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}, principle: gc.inclusive}
  GCL-PRI-07:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}, principle: gc.transparent}
  GCI-IND-04:
    - {source: gc-commitment-20, clause: {en: milestone 20.1.1, fr: jalon 20.1.1}, principle: gc.reconciliation-engagement}
  GCI-IND-12:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}, principle: project.text}
  BASE-REP-01:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}, principle: gc.accountable}
  BASE-REP-02:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}, principle: gc.accountable}
  HD-REP-01:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}, principle: gc.accountable}
  BASE-REP-03:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}, principle: gc.accountable}
  BASE-REP-04:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}, principle: gc.accountable}
  BASE-RES-02:
    - {source: gc-consultations-registry, clause: {en: 3.1 to 3.23 and database checks, fr: 3.1 à 3.23 et contrôles de la base de données}, principle: gc.registry}
  BASE-RES-03:
    - {source: gc-commitment-12, clause: {en: targeted consultations deliverable and lesson, fr: produit livrable et leçon sur les consultations ciblées}, principle: c12.targeted}
  BASE-EVA-01:
    - {source: gc-engagement-principles, clause: {en: Adaptable, fr: Souples}, principle: gc.adaptable}
  HD-EVA-01:
    - {source: gc-engagement-principles, clause: {en: Adaptable, fr: Souples}, principle: gc.adaptable}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/gc-core/principles.yaml",
          text: ###"""
# What the rules of gc-core serve, in our own words.
- id: c12.portal
  name:
    en: Portal features promised by Commitment 12
    fr: Fonctions de portail annoncées par l’engagement 12
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      A consultation can be found by date or by search, followed while it runs, and traced to its
      report and result.
    fr: >-
      Une consultation se trouve par date ou par recherche, se suit pendant son cours et mène à
      son rapport et à ses résultats.
  authorities:
    - {source: gc-commitment-12, clause: {en: "portal: main features", fr: "portail : principales fonctions"}}
  verification: verified-primary
  themes: [REG, COM, REP]
  elements:
    - name: {en: listing by the opening day, fr: inscription dès l’ouverture}
      rules: [GC-REG-17]
    - name: {en: subjects and keywords, fr: sujets et mots-clés}
      rules: [GC-REG-16]
    - name: {en: notices and subscriptions, fr: avis et abonnements}
      rules: [GC-COM-01, GC-REP-04]
    - name: {en: place for report and outcome, fr: place pour le rapport et les résultats}
      rules: [GC-REP-05]

- id: c12.satisfaction
  name:
    en: Audiences told apart, satisfaction measured
    fr: Publics distingués, satisfaction mesurée
  name_status: {en: ours, fr: ours}
  statement:
    en: Audiences are told apart, and participants are asked whether they were well served.
    fr: Les publics sont distingués, et l’on demande aux participants s’ils ont été bien servis.
  authorities:
    - {source: gc-commitment-12, clause: {en: "social media deliverable, lesson", fr: "produit livrable sur les médias sociaux, leçon"}}
  verification: verified-primary
  themes: [EVA, COM]
  elements:
    - name: {en: audiences told apart, fr: publics distingués}
      rules: [GC-INC-03, BASE-INC-01]
    - name: {en: satisfaction and reach measured, fr: satisfaction et portée mesurées}
      rules: [GC-EVA-01]

- id: gc.adaptable
  name:
    en: Adaptable
    fr: Souples
  noun:
    en: Adaptability
    fr: Souplesse
  name_status: {en: official, fr: official}
  statement:
    en: Each engagement is adjusted on its way, and its lessons are shared for the next.
    fr: Chaque démarche s’ajuste en cours de route, et ses leçons servent à la suivante.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Adaptable, fr: Souples}}
    - {source: gc-dialogue-principles-blog, clause: {en: list of principles, fr: liste des principes}}
  verification: verified-primary
  themes: [EVA]
  elements:
    - name: {en: indicators, fr: indicateurs}
      rules: [BASE-EVA-01, GC-EVA-01]
    - name: {en: mid-course point, fr: bilan à mi-parcours}
      rules: [HD-EVA-01]
    - name: {en: lessons learned, fr: leçons retenues}
      rules: [GC-EVA-02]
    - name: {en: a culture of engagement, fr: une culture de la mobilisation}
      reason:
        en: "A culture shows over many engagements, not in one plan."
        fr: "Une culture se voit au fil de nombreuses démarches, non dans un seul plan."

- id: c12.user-tested
  name:
    en: Tested with users
    fr: Mis à l’essai auprès des utilisateurs
  name_status: {en: ours, fr: ours}
  statement:
    en: Pages and forms are tried by users before opening, and link to the evidence.
    fr: >-
      Pages et formulaires sont essayés par des utilisateurs avant l’ouverture et mènent aux
      preuves.
  authorities:
    - {source: gc-commitment-12, clause: {en: lesson on user testing and linked data, fr: leçon sur la mise à l’essai auprès des utilisateurs et les données reliées}}
  verification: verified-primary
  themes: [EVA, TRA]
  elements:
    - name: {en: user test before opening, fr: essai par des utilisateurs avant l’ouverture}
      rules: [GC-EVA-03]
    - name: {en: data linked, fr: données reliées}
      rules: [GC-TRA-02]

- id: gc.accountable
  name:
    en: Accountable
    fr: Responsables
  noun:
    en: Accountability
    fr: Responsabilité
  name_status: {en: official, fr: official}
  statement:
    en: People learn what was heard and how it bore on the decision.
    fr: Les gens apprennent ce qui a été entendu et comment la décision en a tenu compte.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}}
    - {source: gc-dialogue-principles-blog, clause: {en: list of principles, fr: liste des principes}}
  verification: verified-primary
  themes: [REP]
  elements:
    - name: {en: ‘What we heard’ report, fr: rapport sur ce qui a été entendu}
      rules: [BASE-REP-01, GC-REP-03]
    - name: {en: its owner and date, fr: son responsable et sa date}
      rules: [BASE-REP-02, BASE-REP-04, HD-REP-01]
    - name: {en: how input was used in the decision, fr: place des contributions dans la décision}
      rules: [BASE-REP-03]
    - name: {en: people told when it is out, fr: avis de parution aux participants}
      rules: [GC-REP-04]

- id: c12.supplier
  name:
    en: Engagement suppliers under a standing offer
    fr: Fournisseurs de services de consultation (offre à commandes)
  name_status: {en: ours, fr: ours}
  statement:
    en: A firm that runs part of an engagement works under a named procurement vehicle.
    fr: >-
      L’entreprise qui réalise une partie de la démarche relève d’un mécanisme d’approvisionnement
      nommé.
  authorities:
    - {source: gc-commitment-12, clause: {en: standing offer, fr: offre à commandes}}
  verification: verified-primary
  themes: [RES]
  elements:
    - name: {en: procurement vehicle, fr: mécanisme d’approvisionnement}
      rules: [GC-RES-03]
    - name: {en: duties that bind the supplier, fr: obligations qui lient le fournisseur}
      rules: [GCL-LAN-05, GCA-ACC-07]

- id: gc.inclusive
  name:
    en: Inclusive
    fr: Inclusives
  noun:
    en: Inclusiveness
    fr: Inclusion
  name_status: {en: official, fr: official}
  statement:
    en: >-
      The variety of the country is sought out: fewer barriers, several channels and places, clear
      material in both official languages, other formats and, where useful, other languages.
    fr: >-
      On va vers la diversité du pays : moins d’obstacles, plusieurs canaux et lieux, une
      documentation claire dans les deux langues officielles, d’autres formats et, au besoin,
      d’autres langues.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
  verification: verified-primary
  themes: [INC, LAN, ACC]
  elements:
    - name: {en: "several channels, one of them offline", fr: "plusieurs canaux, dont un hors ligne"}
      rules: [GC-INC-01]
    - name: {en: places across the country, fr: lieux dans tout le pays}
      rules: [GC-INC-06]
    - name: {en: barriers with mitigation, fr: obstacles et atténuation}
      rules: [GC-INC-04, GC-INC-07]
    - name: {en: both official languages, fr: les deux langues officielles}
      rules: [GCL-LAN-01, GCL-LAN-04]
    - name: {en: other languages where useful, fr: autres langues au besoin}
      rules: [GC-INC-08]
    - name: {en: other formats on request, fr: autres formats sur demande}
      rules: [GCA-ACC-02, GCA-ACC-08]
    - name: {en: clear material, fr: documentation claire}
      rules: [GCC-TRA-01]
    - name: {en: a method for each audience, fr: une méthode pour chaque public}
      rules: [GC-INC-02, GC-INC-03]

- id: c12.targeted
  name:
    en: Targeted consultation with dedicated, continuing means
    fr: Consultations ciblées, ressources exclusives et continues
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Groups such as youth and Indigenous peoples are given an approach of their own, with lasting
      means.
    fr: >-
      Des groupes comme les jeunes et les peuples autochtones font l’objet d’une approche propre,
      avec des moyens durables.
  authorities:
    - {source: gc-commitment-12, clause: {en: targeted consultations deliverable and lesson, fr: produit livrable et leçon sur les consultations ciblées}}
  verification: verified-primary
  themes: [INC, RES]
  elements:
    - name: {en: a method for each group, fr: une méthode pour chaque groupe}
      rules: [GC-INC-02, GC-INC-03, GCI-IND-04]
    - name: {en: people and money, fr: personnel et argent}
      rules: [BASE-RES-01, BASE-RES-03, GCI-IND-09]
    - name: {en: lead time, fr: délai de préparation}
      rules: [HD-TIM-04]

- id: gc.feminist-inclusive-dialogue
  name:
    en: Feminist and inclusive dialogue
    fr: Dialogue féministe et inclusif
  name_status: {en: official, fr: official}
  statement:
    en: Groups that are seldom heard are sought out, and GBA Plus informs outreach and analysis.
    fr: >-
      On va vers les groupes rarement entendus, et l’ACS Plus éclaire la sensibilisation et
      l’analyse.
  authorities:
    - {source: gc-nap4, clause: {en: theme 8, fr: thème 8}}
  verification: partly-read
  themes: [INC]
  elements:
    - name: {en: GBA Plus in outreach and analysis, fr: ACS Plus dans la sensibilisation et l’analyse}
      rules: [GC-INC-05]
    - name: {en: seldom-heard groups sought out, fr: groupes rarement entendus recherchés}
      rules: [GC-INC-03, GC-INC-04]

- id: c12.co-created
  name:
    en: Principles made with citizens and civil society
    fr: Principes élaborés avec les citoyens et la société civile
  name_status: {en: ours, fr: ours}
  statement:
    en: Principles and designs are made with people from outside, and plans say which they follow.
    fr: >-
      Les principes et les démarches s’élaborent avec des gens de l’extérieur, et les plans disent
      lesquels ils suivent.
  authorities:
    - {source: gc-commitment-12, clause: {en: principles and standards deliverable, fr: produit livrable sur les principes et les normes}}
  verification: verified-primary
  themes: [INC, TRA]
  elements:
    - name: {en: declared principles, fr: principes déclarés}
      rules: [GC-TRA-01]
    - name: {en: design tested from outside, fr: démarche mise à l’essai par l’extérieur}
      rules: [GC-INC-09]

- id: gc.transparent
  name:
    en: Transparent
    fr: Transparentes
  noun:
    en: Transparency
    fr: Transparence
  name_status: {en: official, fr: official}
  statement:
    en: >-
      People hear of an engagement and its reasons, get sound information and enough time, and can
      read summaries, if possible the input too, online.
    fr: >-
      Les gens sont informés de la démarche et de ses raisons, disposent d’une information fiable
      et d’assez de temps, et peuvent lire en ligne des résumés et, si possible, les
      contributions.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: gc-dialogue-principles-blog, clause: {en: list of principles, fr: liste des principes}}
    - {source: gc-draft-engagement-principles, clause: {en: first principle, fr: premier principe}}
  verification: verified-primary
  themes: [TRA, OBJ, REP]
  elements:
    - name: {en: purpose, fr: objet}
      rules: [BASE-OBJ-01]
    - name: {en: use of input, fr: utilisation des contributions}
      rules: [BASE-OBJ-03]
    - name: {en: announcement and its date, fr: annonce et date de l’annonce}
      rules: [BASE-TIM-03, GC-COM-01, GC-REG-17]
    - name: {en: background material by the opening day, fr: documentation dès l’ouverture}
      rules: [BASE-TRA-01, BASE-TRA-02]
    - name: {en: enough time, fr: assez de temps}
      rules: [HD-TIM-01, HD-TIM-02]
    - name: {en: planned summary report, fr: rapport sommaire prévu}
      rules: [BASE-REP-01, GC-REP-05]
    - name: {en: "release of input, or a reason", fr: "publication des contributions, ou motif"}
      rules: [GC-REP-01, GC-REP-02]

- id: project.text
  name:
    en: Text quality of bilingual records
    fr: Qualité des textes bilingues
  name_status: {en: ours, fr: ours}
  statement:
    en: Both language versions are whole, are not copies of each other and say about as much.
    fr: >-
      Les deux versions linguistiques sont complètes, ne se copient pas et en disent à peu près
      autant.
  authorities:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
  verification: verified-primary
  themes: [LAN, REG]

- id: gc.registry
  name:
    en: Consulting with Canadians
    fr: Consultations auprès des Canadiens
  name_status: {en: official, fr: official}
  statement:
    en: >-
      Every federal consultation stands in one common registry, in both languages, with dates,
      audience, subjects, state and report links.
    fr: >-
      Toute consultation fédérale figure dans un registre commun, dans les deux langues, avec
      dates, public, sujets, état et liens vers les rapports.
  authorities:
    - {source: gc-consultations-registry, clause: {en: 3.1 to 3.23 and database checks, fr: 3.1 à 3.23 et contrôles de la base de données}}
  verification: verified-primary
  themes: [REG]
  elements:
    - name: {en: registration number without comma, fr: numéro d’enregistrement sans virgule}
      rules: [GC-REG-13]
    - name: {en: "titles, descriptions and pages in both languages", fr: "titres, descriptions et pages dans les deux langues"}
      rules: [GC-REG-01, GC-REG-02, GC-REG-09]
    - name: {en: subjects and audience, fr: sujets et public}
      rules: [GC-REG-07, GC-REG-08]
    - name: {en: dates and status, fr: dates et état}
      rules: [GC-REG-03, GC-REG-04, GC-REG-12, GC-REG-15, BASE-TIM-01]
    - name: {en: report flag and links, fr: indicateur et liens du rapport}
      rules: [GC-REG-10, GC-REG-11]
    - name: {en: high-profile flag with rationale, fr: indicateur de grande visibilité et justification}
      rules: [GC-REG-05, GC-REG-06]
    - name: {en: contact and lead, fr: personne-ressource et responsable}
      rules: [GC-REG-14]

- id: gc.relevant
  name:
    en: Relevant
    fr: Pertinentes
  noun:
    en: Relevance
    fr: Pertinence
  name_status: {en: official, fr: official}
  statement:
    en: >-
      Those who are interested or affected are asked about something that can still change, and
      are told what cannot.
    fr: >-
      Les personnes intéressées ou touchées sont consultées sur ce qui peut encore changer et
      savent ce qui ne le peut pas.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}}
  verification: verified-primary
  themes: [DEC, INC]
  elements:
    - name: {en: who is affected and how, fr: qui est touché et comment}
      rules: [BASE-INC-01]
    - name: {en: open and fixed items, fr: points ouverts et points arrêtés}
      rules: [BASE-DEC-01, BASE-DEC-02]
    - name: {en: decision after close and analysis, fr: décision après la clôture et l’analyse}
      rules: [BASE-DEC-04, HD-TIM-03]

- id: gc.reconciliation-engagement
  name:
    en: Principles adapted with First Nations, Inuit and Métis
    fr: Principes adaptés avec les Premières Nations, les Inuit et les Métis
  name_status: {en: ours, fr: ours}
  statement:
    en: How engagement is done with First Nations, Inuit and Métis is worked out with them.
    fr: >-
      La façon de mener la démarche avec les Premières Nations, les Inuit et les Métis se définit
      avec eux.
  authorities:
    - {source: gc-commitment-20, clause: {en: milestone 20.1.1, fr: jalon 20.1.1}}
  verification: verified-primary
  themes: [IND]
  elements:
    - name: {en: an Indigenous component of its own, fr: un volet autochtone distinct}
      rules: [GCI-IND-04, GCI-IND-01]

- id: gc.departmental-process
  name:
    en: Five-step engagement process (Health Canada and PHAC)
    fr: Processus de participation en cinq étapes (Santé Canada et ASPC)
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      A departmental engagement goes through five steps, from planning to evaluation, each with its
      tasks and dates.
    fr: >-
      La démarche d’un ministère passe par cinq étapes, de la planification à l’évaluation, chacune
      avec ses tâches et ses dates.
  authorities:
    - {source: hc-phac-engagement-2023, clause: {en: "process guide, steps 1 to 5", fr: "guide du processus, étapes 1 à 5"}}
  verification: partly-read
  themes: [OBJ, EVA]
  elements:
    - name: {en: "planning, with its date", fr: "planification, avec sa date"}
      rules: [BASE-OBJ-01, BASE-RES-02, HD-TIM-04]
    - name: {en: products ready in time, fr: produits prêts à temps}
      rules: [BASE-TRA-01, BASE-TRA-02]
    - name: {en: "carrying out, with its dates", fr: "réalisation, avec ses dates"}
      rules: [BASE-TIM-01, BASE-TIM-02]
    - name: {en: "analysis and report, with a date", fr: "analyse et rapport, avec une date"}
      rules: [BASE-RES-03, BASE-REP-02]
    - name: {en: evaluation, fr: évaluation}
      rules: [BASE-EVA-01, GC-EVA-02]

"""###
        ),
        SourceFile(
          name: "rules/gc-core/registry.yaml",
          text: ###"""
# The federal registry: what a plan needs so that its record is accepted and can be found.
- rule: GC-REG-01
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.5, 3.6"}
  title:
    en: The title is missing in English or in French
    fr: Le titre manque en français ou en anglais
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: draft
  input: [plan, record]
  applies: term.federal
  expect: has(plan.title) && bilingual.complete(plan.title)
  at: plan.title
  message:
    en: The title is not given in both languages
    fr: Le titre n’est pas donné dans les deux langues
  why:
    en: The registry refuses a record without both titles.
    fr: Le registre refuse une fiche qui n’a pas les deux titres.
  remedy:
    en: Write the title in each language.
    fr: Écrire le titre dans chaque langue.
  waivable: false
  tags: [registry, bilingual]
  examples:
    - outcome: failed
      name: {en: English only, fr: anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: ⟦{en: Review of harbour fees}⟧
    - outcome: failed
      name: {en: a French title of one space, fr: un titre français fait d’une espace}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: ⟦{en: Review of harbour fees, fr: " "}⟧
    - outcome: passed
      name: {en: a title in both languages, fr: un titre dans les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Review of harbour fees, fr: Examen des frais portuaires}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        title: {en: Review of harbour fees}
    - outcome: failed
      name: {en: without the title, fr: sans le titre}
      plan: |
        organization: {lead: {federal_institution: true}}

- rule: GC-REG-02
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.7, 3.8"}
  title:
    en: The description is missing in English or in French
    fr: La description manque en français ou en anglais
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: launch
  input: [plan, record]
  params:
    required_from: {type: date, default: 2018-01-01, label: {en: closing day after which it is required, fr: jour de clôture après lequel c’est exigé}}
  applies: term.federal && plan.timeline.close_date > params.required_from
  expect: has(plan.summary) && bilingual.complete(plan.summary)
  at: plan.summary
  message:
    en: The description is not given in both languages
    fr: La description n’est pas donnée dans les deux langues
  why:
    en: The registry refuses a record that ends after 1 January 2018 without both descriptions.
    fr: >-
      Le registre refuse une fiche qui se termine après le 1er janvier 2018 sans les deux
      descriptions.
  remedy:
    en: Write in `summary`, in each language, what the consultation is about and how to take part.
    fr: >-
      Écrire sous `summary`, dans chaque langue, l’objet de la consultation et la façon de
      participer.
  waivable: false
  tags: [registry, bilingual]
  examples:
    - outcome: failed
      name: {en: French only, fr: français seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2027-04-30}
        summary: ⟦{fr: Donnez votre avis sur les frais.}⟧
    - outcome: passed
      name: {en: a description in both languages, fr: une description dans les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2027-04-30}
        summary: {en: Have your say on fees., fr: Donnez votre avis sur les frais.}
    - outcome: inapplicable
      name: {en: an old consultation, fr: une ancienne consultation}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2018-01-01}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        timeline: {close_date: 2027-04-30}
        summary: {fr: Donnez votre avis sur les frais.}
    - outcome: failed
      name: {en: the closing date one day later, fr: la date de clôture un jour plus tard}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2018-01-02}

- rule: GC-REG-03
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.12"}
  title:
    en: The state is not one of the registry’s
    fr: L’état n’est pas l’un de ceux du registre
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: launch
  input: [plan, record]
  applies: term.federal
  expect: has(plan.status) && plan.status != 'draft'
  at: plan.status
  message:
    en: >-
      The registry knows the states Planned, Open, Closed and Not going forward; the plan gives
      none of them
    fr: >-
      Le registre connaît les états « Prévue », « Ouverte », « Fermée » et « Ne va pas de
      l’avant »; le plan n’en donne aucun
  why:
    en: >-
      The registry refuses a record with any other state; a draft is a state of the plan, not of
      the consultation.
    fr: >-
      Le registre refuse une fiche qui a un autre état; « Ébauche » est un état du plan, non de la
      consultation.
  remedy:
    en: Set `status` to planned when the plan is ready to be listed.
    fr: Mettre `status` à planned lorsque le plan est prêt à être inscrit.
  waivable: false
  tags: [registry]
  examples:
    - outcome: failed
      name: {en: "a draft, at launch", fr: "une ébauche, au lancement"}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦draft⟧
    - outcome: passed
      name: {en: planned, fr: prévue}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: planned
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        status: draft
    - outcome: failed
      name: {en: without the status, fr: sans l’état}
      plan: |
        organization: {lead: {federal_institution: true}}

- rule: GC-REG-04
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.2, 3.12"}
  title:
    en: Not going forward, yet marked for publication
    fr: Ne va pas de l’avant, mais marquée pour publication
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: draft
  input: [plan, record]
  applies: term.federal && has(plan.registry) && has(plan.registry.publish) && plan.registry.publish
  expect: plan.status != 'not_going_forward'
  at: plan.status
  fix:
    set: plan.registry.publish
    to: false
    safety: needs_review
    title: {en: Take the mark for publication off, fr: Retirer la mention de publication}
  message:
    en: The consultation does not go forward and is marked for publication on the registry
    fr: La consultation ne va pas de l’avant et elle est marquée pour publication au registre
  why:
    en: The registry refuses to publish a consultation that will not take place.
    fr: Le registre refuse de publier une consultation qui n’aura pas lieu.
  remedy:
    en: Set `registry.publish` to false, or correct the state.
    fr: Mettre `registry.publish` à false, ou corriger l’état.
  waivable: false
  tags: [registry]
  examples:
    - outcome: failed
      name: {en: "not going forward, and yet to be published", fr: "ne va pas de l’avant, mais à publier"}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦not_going_forward⟧
        registry: {publish: true}
    - outcome: passed
      name: {en: planned, fr: prévue}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: planned
        registry: {publish: true}
    - outcome: inapplicable
      name: {en: not to be published, fr: à ne pas publier}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: not_going_forward
        registry: {publish: false}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        status: planned
        registry: {publish: true}
    - outcome: inapplicable
      name: {en: without the registry entry, fr: sans l’inscription au registre}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: planned
    - outcome: inapplicable
      name: {en: without the ready to publish, fr: sans l’autorisation de publier}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: planned
        registry: {}

- rule: GC-REG-05
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.22, 3.23"}
  title:
    en: High profile without a rationale
    fr: Haute visibilité sans raison
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: launch
  input: [plan, record]
  applies: >-
    term.federal && has(plan.mandate) && has(plan.mandate.high_profile) && plan.mandate.high_profile
  expect: has(plan.mandate.drivers) && plan.mandate.drivers.size() > 0
  at: plan.mandate.drivers
  message:
    en: The consultation is high profile and no rationale is given
    fr: La consultation est de haute visibilité et aucune raison n’est donnée
  why:
    en: The registry refuses a high-profile record without a rationale.
    fr: Le registre refuse une fiche de haute visibilité sans raison.
  remedy:
    en: Choose the rationale under `mandate.drivers`.
    fr: Choisir la raison sous `mandate.drivers`.
  waivable: false
  tags: [registry]
  examples:
    - outcome: failed
      name: {en: no rationale, fr: aucune raison}
      plan: |
        organization: {lead: {federal_institution: true}}
        ⟦mandate⟧: {high_profile: true}
    - outcome: passed
      name: {en: a rationale, fr: une raison}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: [budget]}
    - outcome: inapplicable
      name: {en: not high profile, fr: sans haute visibilité}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: false}
    - outcome: failed
      name: {en: an empty list, fr: une liste vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: ⟦[]⟧}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        mandate: {high_profile: true}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the high profile, fr: sans la haute visibilité}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {}

- rule: GC-REG-06
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.23"}
  title:
    en: No rationale that the registry knows
    fr: Aucune raison que connaisse le registre
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: launch
  input: [plan, record]
  applies: >-
    term.federal && has(plan.mandate) && has(plan.mandate.high_profile) && plan.mandate.high_profile &&
    plan.mandate.drivers.size() > 0
  expect: >-
    plan.mandate.drivers.exists(d, d in ['budget', 'international_commitment', 'duty_to_consult',
    'mandate_letter', 'ministerial', 'parliamentary_committee', 'throne_speech'])
  at: plan.mandate.drivers
  message:
    en: None of the rationales is one of the registry’s codes BG, IN, LC, ML, MP, PC and ST
    fr: Aucune des raisons n’est l’un des codes BG, IN, LC, ML, MP, PC et ST du registre
  why:
    en: >-
      A plan may name reasons that the registry has no code for; they are left out of the record,
      and a high-profile record without any is refused.
    fr: >-
      Un plan peut nommer des raisons pour lesquelles le registre n’a pas de code; elles sont
      omises de la fiche, et une fiche de haute visibilité qui n’en a plus est refusée.
  remedy:
    en: Add the registry rationale that fits best.
    fr: Ajouter la raison du registre qui convient le mieux.
  waivable: false
  tags: [registry]
  examples:
    - outcome: failed
      name: {en: a regulation only, fr: un règlement seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: ⟦[regulation]⟧}
    - outcome: passed
      name: {en: with a budget measure, fr: avec une mesure budgétaire}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: [regulation, budget]}
    - outcome: inapplicable
      name: {en: not high profile, fr: sans haute visibilité}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: false, drivers: [regulation]}
    - outcome: passed
      name: {en: "rationale: international commitment", fr: "raison : engagement international"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: [international_commitment]}
    - outcome: passed
      name: {en: "rationale: duty to consult", fr: "raison : obligation de consulter"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: [duty_to_consult]}
    - outcome: passed
      name: {en: "rationale: mandate letter", fr: "raison : lettre de mandat"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: [mandate_letter]}
    - outcome: passed
      name: {en: "rationale: minister’s involvement", fr: "raison : implication du ministre"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: [ministerial]}
    - outcome: passed
      name: {en: "rationale: parliamentary committee", fr: "raison : comité parlementaire"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: [parliamentary_committee]}
    - outcome: passed
      name: {en: "rationale: speech from the throne", fr: "raison : discours du Trône"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: [throne_speech]}
    - outcome: inapplicable
      name: {en: "none, which another rule reports", fr: "aucune, signalé par une autre règle"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {high_profile: true, drivers: []}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        mandate: {high_profile: true, drivers: [regulation]}
    - outcome: inapplicable
      name: {en: without the high profile, fr: sans la haute visibilité}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {drivers: [regulation]}

- rule: GC-REG-07
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.9"}
  title:
    en: No audience of the registry’s list
    fr: Aucun public de la liste du registre
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: launch
  params:
    required_from: {type: date, default: 2018-01-01, label: {en: closing day after which it is required, fr: jour de clôture après lequel c’est exigé}}
  applies: term.federal && plan.timeline.close_date > params.required_from
  expect: has(plan.participants.audiences) && plan.participants.audiences.exists(a, has(a.code))
  at: plan.participants.audiences
  message:
    en: No audience is given with a code of the registry’s list
    fr: Aucun public n’est donné avec un code de la liste du registre
  why:
    en: >-
      The registry refuses a record without an audience; a finer group may be named beside its
      code.
    fr: >-
      Le registre refuse une fiche sans public visé; un groupe plus précis peut être nommé à côté
      de son code.
  remedy:
    en: Give at least one audience a `code` of the list.
    fr: Donner à au moins un public un `code` de la liste.
  waivable: false
  tags: [registry, audiences]
  examples:
    - outcome: failed
      name: {en: a label only, fr: un libellé seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2027-04-30}
        participants: {audiences: ⟦[{label: {en: Shellfish growers, fr: Conchyliculteurs}}]⟧}
    - outcome: passed
      name: {en: a code, fr: un code}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2027-04-30}
        participants: {audiences: [{code: AG}]}
    - outcome: inapplicable
      name: {en: an old consultation, fr: une ancienne consultation}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2017-06-30}
    - outcome: inapplicable
      name: {en: closed on the first of January 2018, fr: close le 1er janvier 2018}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2018-01-01}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        timeline: {close_date: 2027-04-30}
        participants: {audiences: [{code: AG}]}
    - outcome: failed
      name: {en: without the audiences, fr: sans les publics}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2027-04-30}
        participants: {}
    - outcome: failed
      name: {en: "the audiences: none", fr: "les publics : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2027-04-30}
        participants: {audiences: []}

- rule: GC-REG-08
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.4"}
  title:
    en: No subject of the registry’s list
    fr: Aucun sujet de la liste du registre
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: launch
  input: [plan, record]
  params:
    required_from: {type: date, default: 2018-01-01, label: {en: closing day after which it is required, fr: jour de clôture après lequel c’est exigé}}
  applies: term.federal && plan.timeline.close_date > params.required_from
  expect: has(plan.subjects) && plan.subjects.size() > 0
  at: plan.subjects
  message:
    en: No subject of the registry’s list is given
    fr: Aucun sujet de la liste du registre n’est donné
  why:
    en: The registry refuses a record without a subject, and search works on subjects.
    fr: Le registre refuse une fiche sans sujet, et la recherche repose sur les sujets.
  remedy:
    en: Choose at least one code under `subjects`.
    fr: Choisir au moins un code sous `subjects`.
  waivable: false
  tags: [registry, search]
  examples:
    - outcome: failed
      name: {en: an empty list of subjects, fr: une liste de sujets vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2027-04-30}
        subjects: ⟦[]⟧
    - outcome: passed
      name: {en: fisheries, fr: pêches}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2027-04-30}
        subjects: [FS]
    - outcome: inapplicable
      name: {en: an old consultation, fr: une ancienne consultation}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2017-06-30}
    - outcome: inapplicable
      name: {en: closed on the first of January 2018, fr: close le 1er janvier 2018}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2018-01-01}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        timeline: {close_date: 2027-04-30}
        subjects: []
    - outcome: failed
      name: {en: the closing date one day later, fr: la date de clôture un jour plus tard}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2018-01-02}

- rule: GC-REG-09
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.13, 3.14"}
  title:
    en: The public page is missing in English or in French
    fr: La page publique manque en français ou en anglais
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: launch
  input: [plan, record]
  applies: term.federal
  expect: >-
    has(plan.communications) && has(plan.communications.profile_page) &&
    bilingual.complete(plan.communications.profile_page)
  at: plan.communications.profile_page
  message:
    en: The address of the public page is not given in both languages
    fr: L’adresse de la page publique n’est pas donnée dans les deux langues
  why:
    en: The registry refuses a record without both addresses.
    fr: Le registre refuse une fiche qui n’a pas les deux adresses.
  remedy:
    en: Give both addresses in `communications.profile_page`.
    fr: Donner les deux adresses sous `communications.profile_page`.
  waivable: false
  tags: [registry, bilingual]
  examples:
    - outcome: failed
      name: {en: English only, fr: anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {profile_page: ⟦{en: "https://example.gc.ca/en/p"}⟧}
    - outcome: passed
      name: {en: a page in both languages, fr: une page dans les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {profile_page: {en: "https://example.gc.ca/en/p", fr: "https://example.gc.ca/fr/p"}}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: failed
      name: {en: without the communications, fr: sans les communications}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: failed
      name: {en: without the profile page, fr: sans la page de présentation}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {}

- rule: GC-REG-10
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: {en: "3.16, 3.17 (entry form)", fr: "3.16, 3.17 (formulaire de saisie)"}}
  title:
    en: A report link in one language only
    fr: Lien vers le rapport dans une seule langue
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: draft
  input: [plan, record]
  applies: >-
    term.federal && has(plan.reporting) && has(plan.reporting.url) &&
    (has(plan.reporting.url.en) && !text.is_blank(plan.reporting.url.en) && !text.is_placeholder(plan.reporting.url.en) ||
    has(plan.reporting.url.fr) && !text.is_blank(plan.reporting.url.fr) && !text.is_placeholder(plan.reporting.url.fr))
  expect: bilingual.complete(plan.reporting.url)
  at: plan.reporting.url
  message:
    en: The link to the report is given in one language only
    fr: Le lien vers le rapport n’est donné que dans une langue
  why:
    en: The entry form of the registry refuses one link without the other.
    fr: Le formulaire de saisie du registre refuse un lien sans l’autre.
  remedy:
    en: Add the link to the report in the other language.
    fr: Ajouter le lien vers le rapport dans l’autre langue.
  waivable: false
  tags: [registry, bilingual, report]
  examples:
    - outcome: failed
      name: {en: French only, fr: français seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {url: ⟦{fr: "https://example.gc.ca/fr/r"}⟧}
    - outcome: passed
      name: {en: a link in both languages, fr: un lien dans les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {url: {en: "https://example.gc.ca/en/r", fr: "https://example.gc.ca/fr/r"}}
    - outcome: inapplicable
      name: {en: no link yet, fr: pas encore de lien}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: true}
    - outcome: inapplicable
      name: {en: a placeholder only, fr: un texte provisoire seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {url: {en: "N/A", fr: " "}}
    - outcome: inapplicable
      name: {en: a French placeholder only, fr: un texte provisoire français seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {url: {en: "", fr: "S.O."}}
    - outcome: failed
      name: {en: English only, fr: anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {url: ⟦{en: "https://example.gc.ca/en/r"}⟧}
    - outcome: inapplicable
      name: {en: the report address without the French, fr: l’adresse du rapport sans le français}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {url: {}}
    - outcome: inapplicable
      name: {en: without the reporting, fr: sans la reddition de comptes}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        reporting: {url: {en: "https://example.gc.ca/en/r"}}

- rule: GC-REG-11
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: from registry statuses, fr: d’après les états du registre}}
    - {source: gc-consultations-registry, clause: {en: "3.12, 3.15 to 3.17", fr: "3.12, 3.15 à 3.17"}}
  title:
    en: The state says a report is available, and it is not
    fr: L’état annonce un rapport qui n’est pas disponible
  severity: error
  ceiling_exception: contradiction
  verdict: fail
  stage: draft
  input: [plan, record]
  applies: term.federal && has(plan.status) && plan.status == 'closed_report_available'
  expect: >-
    has(plan.reporting) && has(plan.reporting.url) && bilingual.complete(plan.reporting.url) &&
    (!has(plan.registry) || !has(plan.registry.report_available) || plan.registry.report_available)
  at: plan.status
  message:
    en: >-
      The state says that a report is available, and two report links are not given or the report
      flag says no
    fr: >-
      L’état annonce un rapport disponible, mais les deux liens manquent ou l’indicateur de
      rapport dit le contraire
  why:
    en: >-
      Both statements cannot be true, and readers follow the state to a report that is not there.
    fr: >-
      Les deux affirmations ne peuvent être vraies, et l’état envoie les lecteurs vers un rapport
      absent.
  remedy:
    en: Give both links and set the flag, or choose the state for analysis under way.
    fr: >-
      Donner les deux liens et régler l’indicateur, ou choisir l’état « Fermée – analyse en
      cours ».
  waivable: false
  tags: [registry, report]
  examples:
    - outcome: failed
      name: {en: no links, fr: aucun lien}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦closed_report_available⟧
    - outcome: failed
      name: {en: the flag says no, fr: indicateur négatif}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦closed_report_available⟧
        reporting: {url: {en: "https://example.gc.ca/en/r", fr: "https://example.gc.ca/fr/r"}}
        registry: {report_available: false}
    - outcome: passed
      name: {en: both links, fr: les deux liens}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_report_available
        reporting: {url: {en: "https://example.gc.ca/en/r", fr: "https://example.gc.ca/fr/r"}}
    - outcome: inapplicable
      name: {en: open, fr: ouverte}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: open
    - outcome: passed
      name: {en: links and no flag, fr: "des liens, sans indicateur"}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_report_available
        reporting: {url: {en: "https://example.gc.ca/en/r", fr: "https://example.gc.ca/fr/r"}}
        registry: {publish: true}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        status: closed_report_available
    - outcome: inapplicable
      name: {en: without the status, fr: sans l’état}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: failed
      name: {en: nothing under the reporting, fr: rien sous la reddition de comptes}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_report_available
        reporting: {}
    - outcome: failed
      name: {en: with the report address in English only, fr: avec l’adresse du rapport en anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_report_available
        reporting: {url: {en: https://www.example.org/en}}
    - outcome: passed
      name: {en: "the report available online: yes", fr: "la disponibilité du rapport en ligne : oui"}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_report_available
        reporting: {url: {en: "https://example.gc.ca/en/r", fr: "https://example.gc.ca/fr/r"}}
        registry: {report_available: true}

- rule: GC-REG-12
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: from registry statuses, fr: d’après les états du registre}}
    - {source: gc-consultations-registry, clause: {en: 3.10 to 3.12, fr: 3.10 à 3.12}}
  title:
    en: The state contradicts the dates
    fr: L’état contredit les dates
  severity: warning
  verdict: fail
  stage: draft
  input: [plan, record]
  applies: term.federal && has(plan.status)
  expect: >-
    plan.status == 'open' ? plan.timeline.close_date >= today
    : plan.status == 'planned' ? plan.timeline.open_date >= today
    : plan.status in ['closed', 'closed_analyzing', 'closed_no_report', 'closed_report_available']
    ? plan.timeline.close_date <= today : true
  at: plan.status
  values:
    status: plan.status
    open: plan.timeline.open_date
    close: plan.timeline.close_date
    today: today
  message:
    en: >-
      On {today, date}, the state ‘{status}’ does not fit a window from {open, date} to {close,
      date}
    fr: >-
      Le {today, date}, l’état « {status} » ne convient pas à une période du {open, date} au
      {close, date}
  why:
    en: >-
      Lists and calendars go by the state; a wrong one hides an open consultation or invites
      people to a closed one.
    fr: >-
      Les listes et les calendriers suivent l’état; un état erroné cache une consultation ouverte
      ou invite à une consultation terminée.
  remedy:
    en: Bring the state up to date, or correct the dates.
    fr: Mettre l’état à jour, ou corriger les dates.
  waivable: true
  tags: [registry, dates]
  examples:
    - outcome: failed
      name: {en: open after the close, fr: ouverte après la clôture}
      as_of: 2027-05-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦open⟧
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: failed
      name: {en: planned after the opening, fr: prévue après l’ouverture}
      as_of: 2027-03-02
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦planned⟧
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: failed
      name: {en: closed before the close, fr: fermée avant la clôture}
      as_of: 2027-04-29
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦closed_analyzing⟧
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: passed
      name: {en: open on the last day, fr: ouverte le dernier jour}
      as_of: 2027-04-30
      plan: |
        organization: {lead: {federal_institution: true}}
        status: open
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: passed
      name: {en: planned until the first day, fr: prévue jusqu’au premier jour}
      as_of: 2027-03-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: planned
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: passed
      name: {en: closed on the last day, fr: fermée le dernier jour}
      as_of: 2027-04-30
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: inapplicable
      name: {en: no state, fr: aucun état}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: failed
      name: {en: "state: closed", fr: état « fermée »}
      as_of: 2027-04-29
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦closed⟧
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: failed
      name: {en: "state: closed, no report expected", fr: "état « fermée, aucun rapport attendu »"}
      as_of: 2027-04-29
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦closed_no_report⟧
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: failed
      name: {en: "state: closed, report available", fr: "état « fermée, rapport disponible »"}
      as_of: 2027-04-29
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦closed_report_available⟧
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      as_of: 2027-05-01
      plan: |
        status: open
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: passed
      name: {en: a state that no date contradicts, fr: un état qu’aucune date ne contredit}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: not_going_forward
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}

- rule: GC-REG-13
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.1"}
  title:
    en: The registration number is missing or holds a comma
    fr: Le numéro d’enregistrement manque ou contient une virgule
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: draft
  input: [plan, record]
  applies: term.federal
  expect: has(plan.id) && !text.is_blank(plan.id) && !plan.id.contains(',')
  at: plan.id
  message:
    en: The registration number is missing or holds a comma
    fr: Le numéro d’enregistrement manque ou contient une virgule
  why:
    en: The number is the key of the record, and the registry splits lists of numbers at commas.
    fr: >-
      Le numéro est la clé de la fiche, et le registre sépare les listes de numéros par des
      virgules.
  remedy:
    en: Use the number that the registry gave, such as C-0001234.
    fr: Utiliser le numéro attribué par le registre, comme C-0001234.
  waivable: false
  tags: [registry]
  examples:
    - outcome: failed
      name: {en: a comma, fr: une virgule}
      plan: |
        organization: {lead: {federal_institution: true}}
        id: "⟦DFO2026,11-01⟧"
    - outcome: passed
      name: {en: a registry number, fr: un numéro du registre}
      plan: |
        organization: {lead: {federal_institution: true}}
        id: C-0001234
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        id: "A,1"
    - outcome: failed
      name: {en: without the plan id, fr: sans l’identifiant du plan}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: failed
      name: {en: "the plan id: empty", fr: "l’identifiant du plan : vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        id: ""

- rule: GC-REG-14
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: {en: "3.18, 3.19 (optional)", fr: "3.18, 3.19 (facultatifs)"}}
  title:
    en: No consultation contact or no policy lead
    fr: Aucun responsable de la consultation ou des politiques
  severity: note
  verdict: fail
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.organization.contacts) &&
    plan.organization.contacts.exists(c, has(c.role) && c.role == 'consultation_contact') &&
    plan.organization.contacts.exists(c, has(c.role) && c.role == 'policy_lead')
  at: plan.organization.contacts
  message:
    en: >-
      The plan does not give both a departmental consultation contact and a policy or program lead
    fr: >-
      Le plan ne donne pas à la fois un responsable de la consultation au ministère et un
      responsable des politiques ou des programmes
  why:
    en: >-
      The registry has a place for each, though it does not insist; with both, questions reach
      someone who knows.
    fr: >-
      Le registre prévoit une place pour chacun, sans l’exiger; avec les deux, les questions
      parviennent à une personne au fait du dossier.
  remedy:
    en: Add contacts with the roles consultation_contact and policy_lead.
    fr: Ajouter des personnes-ressources dont les rôles sont consultation_contact et policy_lead.
  waivable: true
  tags: [registry, contacts]
  examples:
    - outcome: failed
      name: {en: a policy lead only, fr: responsable des politiques seulement}
      plan: |
        organization:
          lead: {federal_institution: true}
          contacts: ⟦[{role: policy_lead, email: lead@example.gc.ca}]⟧
    - outcome: passed
      name: {en: a policy lead and a consultation contact, fr: responsables des politiques et de la consultation}
      plan: |
        organization:
          lead: {federal_institution: true}
          contacts: [{role: policy_lead, email: lead@example.gc.ca}, {role: consultation_contact, email: consult@example.gc.ca}]
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: failed
      name: {en: a contact only, fr: responsable de la consultation seulement}
      plan: |
        organization:
          lead: {federal_institution: true}
          contacts: ⟦[{role: consultation_contact, email: c@example.gc.ca}]⟧
    - outcome: failed
      name: {en: without the contacts, fr: sans les personnes-ressources}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: failed
      name: {en: "a policy lead, and a contact without a role", fr: "responsable des politiques, et une personne-ressource sans rôle"}
      plan: |
        organization:
          lead: {federal_institution: true}
          contacts: [{role: policy_lead, email: "lead@example.gc.ca"}, {}]
    - outcome: failed
      name: {en: "a consultation contact, and a contact without a role", fr: "responsable de la consultation, et une personne-ressource sans rôle"}
      plan: |
        organization:
          lead: {federal_institution: true}
          contacts: [{role: consultation_contact, email: "c@example.gc.ca"}, {}]
    - outcome: failed
      name: {en: an empty list of contacts, fr: une liste vide de personnes-ressources}
      plan: |
        organization: {lead: {federal_institution: true}, contacts: []}

- rule: GC-REG-15
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: {en: current-list filter, fr: filtre de la liste courante}}
  title:
    en: Long over, and not in a closed state
    fr: Terminée depuis longtemps, sans état fermé
  severity: note
  verdict: fail
  stage: draft
  input: [plan, record]
  params:
    current_days: {type: int, unit: day, default: 730, min: 1, label: {en: window of the current list, fr: durée de la liste courante}}
  applies: term.federal && calendar.elapsed(plan.timeline.close_date, today) > params.current_days
  expect: >-
    plan.status in ['closed', 'closed_analyzing', 'closed_no_report', 'closed_report_available', 'not_going_forward']
  at: plan.status
  values:
    elapsed: calendar.elapsed(plan.timeline.close_date, today)
  message:
    en: >-
      The closing day passed {elapsed, plural, one {# day} other {# days}} ago, and the state is
      not a closed one
    fr: >-
      Le jour de clôture est passé depuis {elapsed, plural, one {# jour} other {# jours}}, et
      l’état n’est pas « Fermée »
  why:
    en: >-
      After two years a record leaves the current list; one that is not closed never reaches its
      end.
    fr: >-
      Après deux ans, une fiche quitte la liste courante; si elle n’est pas fermée, elle n’arrive
      jamais à terme.
  remedy:
    en: Set the closed state that fits.
    fr: Mettre l’état « Fermée » qui convient.
  waivable: true
  tags: [registry]
  examples:
    - outcome: failed
      name: {en: open for three years, fr: ouverte depuis trois ans}
      as_of: 2027-01-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦open⟧
        timeline: {close_date: 2024-01-01}
      values: {elapsed: 1096}
    - outcome: passed
      name: {en: closed, fr: fermée}
      as_of: 2027-01-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_no_report
        timeline: {close_date: 2024-01-01}
    - outcome: inapplicable
      name: {en: two years, fr: deux ans}
      as_of: 2027-01-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: open
        timeline: {close_date: 2025-01-01}
    - outcome: passed
      name: {en: "state: closed", fr: état « fermée »}
      as_of: 2027-01-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed
        timeline: {close_date: 2024-01-01}
    - outcome: passed
      name: {en: "state: closed, analyzing input", fr: "état « fermée, analyse en cours »"}
      as_of: 2027-01-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_analyzing
        timeline: {close_date: 2024-01-01}
    - outcome: passed
      name: {en: "state: closed, report available", fr: "état « fermée, rapport disponible »"}
      as_of: 2027-01-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_report_available
        timeline: {close_date: 2024-01-01}
    - outcome: passed
      name: {en: "state: not going forward", fr: état « ne va pas de l’avant »}
      as_of: 2027-01-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: not_going_forward
        timeline: {close_date: 2024-01-01}
    - outcome: failed
      name: {en: 731 days, fr: 731 jours}
      as_of: 2027-01-01
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦planned⟧
        timeline: {close_date: 2024-12-31}
      values: {elapsed: 731}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      as_of: 2027-01-01
      plan: |
        status: open
        timeline: {close_date: 2024-01-01}

- rule: GC-REG-16
  status: stable
  principle: [c12.portal, gc.registry]
  authority:
    - {source: gc-commitment-12, clause: {en: "portal: improved search", fr: "portail : fonction de recherche améliorée"}}
    - {source: gc-consultations-registry, clause: "3.4"}
  title:
    en: No keywords or subjects help search
    fr: Ni mot-clé ni sujet pour la recherche
  severity: note
  verdict: fail
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.keywords) && plan.keywords.exists(k, bilingual.present(k)) ||
    has(plan.subjects) && plan.subjects.size() > 0
  at: plan.keywords
  message:
    en: The plan gives neither keywords nor subjects for search to work on
    fr: Le plan ne donne ni mots-clés ni sujets sur lesquels la recherche puisse s’appuyer
  why:
    en: Better search was one of the promised features of the federal portal.
    fr: Une fonction de recherche améliorée était l’une des promesses du portail fédéral.
  remedy:
    en: Add subjects, and the words people would type, in both languages.
    fr: Ajouter des sujets et les mots que les gens taperaient, dans les deux langues.
  waivable: true
  tags: [commitment-12, search]
  examples:
    - outcome: failed
      name: {en: neither keywords nor subjects, fr: ni mots-clés ni sujets}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: passed
      name: {en: keywords, fr: mots-clés}
      plan: |
        organization: {lead: {federal_institution: true}}
        keywords: [{en: harbours, fr: ports}]
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: failed
      name: {en: empty lists, fr: listes vides}
      plan: |
        organization: {lead: {federal_institution: true}}
        keywords: ⟦[]⟧
        subjects: []
    - outcome: passed
      name: {en: with the subjects ‘Advertising / Marketing’, fr: avec les sujets « Publicité et Marketing »}
      plan: |
        organization: {lead: {federal_institution: true}}
        subjects: [AD]
    - outcome: failed
      name: {en: an empty entry among the keywords, fr: un élément vide parmi les mots-clés}
      plan: |
        organization: {lead: {federal_institution: true}}
        keywords: [{}]

- rule: GC-REG-17
  status: stable
  principle: [c12.portal, gc.registry]
  authority:
    - {source: gc-commitment-12, clause: {en: "portal: unified calendar", fr: "portail : calendrier unifié"}}
    - {source: gc-consultations-registry, clause: {en: purpose of the registry, fr: objet du registre}}
  title:
    en: Not listed on the common registry by the opening day
    fr: Non inscrite au registre commun le jour de l’ouverture
  severity: warning
  verdict: fail
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.communications.registry_listed) && plan.communications.registry_listed <= plan.timeline.open_date ||
    has(plan.communications.channels) && plan.communications.channels.exists(c,
    has(c.type) && c.type == 'registry' && has(c.start) && c.start <= plan.timeline.open_date)
  at: plan.communications
  message:
    en: >-
      The plan does not show that the consultation will be listed on the common registry by its
      opening day
    fr: >-
      Le plan ne montre pas que la consultation sera inscrite au registre commun au plus tard le
      jour de l’ouverture
  why:
    en: >-
      One calendar for the whole government only works if consultations are on it when they open;
      of 26 newly listed in early 2025, at least 18 had opened before.
    fr: >-
      Un calendrier unifié ne sert que si les consultations y figurent à l’ouverture; parmi 26
      nouvelles inscriptions du début de 2025, au moins 18 étaient déjà ouvertes.
  remedy:
    en: >-
      Set `communications.registry_listed`, or a channel of type registry, on or before the
      opening day.
    fr: >-
      Fixer `communications.registry_listed`, ou un canal de type registry, au plus tard au jour
      d’ouverture.
  waivable: true
  tags: [commitment-12, registry, dates]
  examples:
    - outcome: failed
      name: {en: a week late, fr: une semaine de retard}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: ⟦{registry_listed: 2027-03-08}⟧
    - outcome: passed
      name: {en: the day before, fr: la veille}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: {registry_listed: 2027-02-28}
    - outcome: passed
      name: {en: as a channel, fr: comme canal}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: {channels: [{type: registry, start: 2027-03-01}]}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: passed
      name: {en: on the day, fr: le jour même}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: {registry_listed: 2027-03-01}
    - outcome: failed
      name: {en: another channel in time, fr: un autre canal à temps}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: ⟦{channels: [{type: radio, start: 2027-02-01}]}⟧
    - outcome: failed
      name: {en: the registry a week late, fr: le registre une semaine en retard}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: ⟦{channels: [{type: registry, start: 2027-03-08}]}⟧
    - outcome: failed
      name: {en: "the communication channels: none", fr: "les canaux de communication : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: {channels: []}
    - outcome: failed
      name: {en: without the start of the channel’s use, fr: sans le début de l’utilisation du canal}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: {channels: [{type: registry}]}
    - outcome: failed
      name: {en: without the kind of channel, fr: sans le genre de canal}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: {channels: [{start: 2027-02-01}]}

"""###
        ),
        SourceFile(
          name: "rules/gc-core/reporting.yaml",
          text: ###"""
# Reporting: input, report and outcome can be found afterwards.
- rule: GC-REP-01
  status: stable
  principle: gc.transparent
  authority:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: pspc-online-commenting, clause: {en: Gazette comments, fr: commentaires de la Gazette}}
  title:
    en: Input is not published and no reason is given
    fr: Les contributions ne sont pas publiées, sans raison donnée
  severity: note
  verdict: fail
  stage: launch
  expect: >-
    has(plan.reporting) && has(plan.reporting.open_data) && has(plan.reporting.open_data.planned) &&
    plan.reporting.open_data.planned ||
    has(plan.privacy.publication_of_input) && (plan.privacy.publication_of_input != 'none' ||
    has(plan.privacy.disclosure_statement) && bilingual.present(plan.privacy.disclosure_statement))
  at: plan.privacy.publication_of_input
  message:
    en: The plan does not show that input will be published, nor why not
    fr: >-
      Le plan ne montre ni que les contributions seront publiées, ni pourquoi elles ne le seront
      pas
  why:
    en: >-
      The federal principle Transparent speaks of putting summaries, and where possible the input
      itself, online.
    fr: >-
      Le principe fédéral « Transparence » parle de publier en ligne des résumés et, si possible,
      les contributions elles-mêmes.
  remedy:
    en: >-
      Choose a value for `privacy.publication_of_input`; with none, give the reason in
      `privacy.disclosure_statement`.
    fr: >-
      Choisir une valeur pour `privacy.publication_of_input`; si rien n’est publié, en donner la
      raison sous `privacy.disclosure_statement`.
  waivable: true
  tags: [open-data]
  examples:
    - outcome: failed
      name: {en: "not published, no reason", fr: "non publiées, sans raison"}
      plan: |
        privacy: {publication_of_input: ⟦none⟧}
    - outcome: passed
      name: {en: a summary, fr: un résumé}
      plan: |
        privacy: {publication_of_input: summary}
    - outcome: passed
      name: {en: "not published, with a reason", fr: "non publiées, avec une raison"}
      plan: |
        privacy: {publication_of_input: none, disclosure_statement: {en: Answers hold health details., fr: Les réponses portent sur la santé.}}
    - outcome: passed
      name: {en: open data, fr: données ouvertes}
      plan: |
        reporting: {open_data: {planned: true}}
    - outcome: failed
      name: {en: without the publication of input, fr: sans la publication des contributions}
      plan: |
        privacy: {}
    - outcome: failed
      name: {en: nothing under the reporting, fr: rien sous la reddition de comptes}
      plan: |
        privacy: {publication_of_input: none}
        reporting: {}
    - outcome: failed
      name: {en: nothing under the open data, fr: rien sous les données ouvertes}
      plan: |
        privacy: {publication_of_input: none}
        reporting: {open_data: {}}
    - outcome: failed
      name: {en: "the statement on disclosure: left empty", fr: "l’énoncé sur la communication : champ vide"}
      plan: |
        privacy: {publication_of_input: none, disclosure_statement: {en: "", fr: ""}}
    - outcome: failed
      name: {en: "with the open data planned: no", fr: "avec la publication prévue de données ouvertes : non"}
      plan: |
        privacy: {publication_of_input: none}
        reporting: {open_data: {planned: false}}

- rule: GC-REP-02
  status: stable
  principle: gc.transparent
  authority:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: lac-por-guidance, clause: {en: open data passage, fr: passage sur les données ouvertes}}
  title:
    en: Data to be released without licence, dictionary or de-identification
    fr: Données à diffuser sans licence, dictionnaire ou dépersonnalisation
  severity: note
  verdict: fail
  stage: launch
  applies: >-
    term.online && has(plan.reporting) && has(plan.reporting.open_data) &&
    has(plan.reporting.open_data.planned) && plan.reporting.open_data.planned
  expect: >-
    has(plan.reporting.open_data.licence) && has(plan.reporting.open_data.dictionary) &&
    (has(plan.privacy) && (has(plan.privacy.personal_information) && !plan.privacy.personal_information ||
    has(plan.privacy.publication_of_input) &&
    plan.privacy.publication_of_input in ['anonymized', 'summary', 'with_consent']))
  at: plan.reporting.open_data
  message:
    en: >-
      Input is to be released as data, and the plan does not show a licence, a data dictionary and
      de-identification
    fr: >-
      Les contributions doivent être diffusées comme données, et le plan ne montre pas à la fois
      une licence, un dictionnaire et une dépersonnalisation
  why:
    en: >-
      Data without a licence cannot be reused, without a dictionary cannot be read, and without
      de-identification can harm.
    fr: >-
      Sans licence, des données ne peuvent être réutilisées; sans dictionnaire, elles ne se lisent
      pas; sans dépersonnalisation, elles peuvent nuire.
  remedy:
    en: >-
      Complete `licence` and `dictionary`, and say under `privacy.publication_of_input` that input
      is anonymized.
    fr: >-
      Remplir `licence` et `dictionary`, et indiquer sous `privacy.publication_of_input` que les
      contributions sont publiées sans identité.
  waivable: true
  tags: [open-data]
  examples:
    - outcome: failed
      name: {en: no dictionary, fr: aucun dictionnaire}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {open_data: ⟦{planned: true, licence: OGL-Canada-2.0}⟧}
        privacy: {publication_of_input: anonymized}
    - outcome: passed
      name: {en: all three, fr: les trois}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {open_data: {planned: true, licence: OGL-Canada-2.0, dictionary: "https://example.gc.ca/dictionary"}}
        privacy: {publication_of_input: anonymized}
    - outcome: inapplicable
      name: {en: no release, fr: aucune diffusion}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {open_data: {planned: false}}
    - outcome: passed
      name: {en: "published: a summary", fr: "publication : résumé"}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {open_data: {planned: true, licence: OGL-Canada-2.0, dictionary: "https://example.gc.ca/dictionary"}}
        privacy: {publication_of_input: summary}
    - outcome: passed
      name: {en: "published: with consent", fr: "publication : avec consentement"}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {open_data: {planned: true, licence: OGL-Canada-2.0, dictionary: "https://example.gc.ca/dictionary"}}
        privacy: {publication_of_input: with_consent}
    - outcome: failed
      name: {en: without the publication of input, fr: sans la publication des contributions}
      plan: |
        response_channels: [{type: online_form}]
        reporting:
          open_data:
            planned: true
            licence: OGL-Canada-2.0
            dictionary: "https://example.gc.ca/dictionary"
        privacy: {}
    - outcome: inapplicable
      name: {en: without the reporting, fr: sans la reddition de comptes}
      plan: |
        response_channels: [{type: online_form}]
    - outcome: inapplicable
      name: {en: without the open data, fr: sans les données ouvertes}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {}
    - outcome: inapplicable
      name: {en: without the open data planned, fr: sans la publication prévue de données ouvertes}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {open_data: {}}
    - outcome: inapplicable
      name: {en: without the response channels, fr: sans les moyens de répondre}
      plan: |
        reporting: {open_data: {planned: true, licence: OGL-Canada-2.0}}
        privacy: {publication_of_input: anonymized}
    - outcome: failed
      name: {en: without the privacy, fr: sans la protection des renseignements personnels}
      plan: |
        response_channels: [{type: online_form}]
        reporting:
          open_data:
            planned: true
            licence: OGL-Canada-2.0
            dictionary: "https://example.gc.ca/dictionary"
    - outcome: failed
      name: {en: without the data licence, fr: sans la licence des données}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {open_data: {planned: true, dictionary: "https://example.gc.ca/dictionary"}}
        privacy: {publication_of_input: summary}
    - outcome: failed
      name: {en: "the publication of input: ‘Not published’", fr: "la publication des contributions : « Non publiées »"}
      plan: |
        response_channels: [{type: online_form}]
        reporting:
          open_data:
            planned: true
            licence: OGL-Canada-2.0
            dictionary: "https://example.gc.ca/dictionary"
        privacy: {publication_of_input: none}
    - outcome: passed
      name: {en: no personal information, fr: aucun renseignement personnel}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {open_data: {planned: true, licence: OGL-Canada-2.0, dictionary: "https://example.gc.ca/dictionary"}}
        privacy: {personal_information: false}
    - outcome: failed
      name: {en: personal information and nothing on publication, fr: "renseignements personnels, rien sur la publication"}
      plan: |
        response_channels: [{type: online_form}]
        reporting: {open_data: {planned: true, licence: OGL-Canada-2.0, dictionary: "https://example.gc.ca/dictionary"}}
        privacy: {personal_information: true}

- rule: GC-REP-03
  status: stable
  principle: [gc.accountable, gc.registry]
  authority:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}}
    - {source: gc-consultations-registry, clause: {en: status CN, fr: état CN}}
  title:
    en: The status says that no report is expected
    fr: L’état indique qu’aucun rapport n’est attendu
  severity: warning
  verdict: review
  question:
    en: Why will participants not be told what was heard?
    fr: Pourquoi ne dira-t-on pas aux participants ce qui a été entendu?
  stage: after
  applies: term.federal && has(plan.status)
  expect: >-
    plan.status != 'closed_no_report' ||
    has(plan.reporting) && has(plan.reporting.no_report_reason) && bilingual.present(plan.reporting.no_report_reason)
  at: plan.status
  message:
    en: The state says that no report is expected, and the plan does not show why
    fr: L’état indique qu’aucun rapport n’est attendu, et le plan ne montre pas pourquoi
  why:
    en: >-
      The registry allows this state; the federal principle Accountable asks that people hear
      back.
    fr: >-
      Le registre admet cet état; le principe fédéral « Responsabilité » demande que les gens
      aient un retour.
  remedy:
    en: Publish a short report, or give the reason in `reporting.no_report_reason`.
    fr: Publier un court rapport, ou en donner la raison sous `reporting.no_report_reason`.
  waivable: true
  tags: [report]
  examples:
    - outcome: cantTell
      name: {en: no reason, fr: sans raison}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: ⟦closed_no_report⟧
    - outcome: passed
      name: {en: a reason, fr: une raison}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_no_report
        reporting: {what_we_heard: false, no_report_reason: {en: No answers came in., fr: Aucune réponse n’a été reçue.}}
    - outcome: passed
      name: {en: being analysed, fr: en analyse}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_analyzing
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        status: closed_no_report
    - outcome: inapplicable
      name: {en: without the status, fr: sans l’état}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: cantTell
      name: {en: nothing under the reporting, fr: rien sous la reddition de comptes}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_no_report
        reporting: {}
    - outcome: cantTell
      name: {en: "the reason for no report: left empty", fr: "la raison de l’absence de rapport : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        status: closed_no_report
        reporting: {no_report_reason: {en: "", fr: ""}}

- rule: GC-REP-04
  status: stable
  principle: [c12.portal, gc.accountable]
  authority:
    - {source: gc-commitment-12, clause: {en: "portal: notices and subscriptions", fr: "portail : avis et abonnements"}}
    - {source: iap2-core-values, clause: {en: value 7, fr: valeur 7}}
  title:
    en: Nobody is told when the report is out
    fr: Personne n’est avisé de la parution du rapport
  severity: warning
  verdict: fail
  stage: launch
  expect: >-
    has(plan.reporting.feedback_to_participants) && bilingual.present(plan.reporting.feedback_to_participants) ||
    has(plan.communications) && has(plan.communications.subscription_url) &&
    bilingual.present(plan.communications.subscription_url)
  at: plan.reporting
  message:
    en: The plan does not show how subscribers and participants will learn that the report is out
    fr: >-
      Le plan ne montre pas comment les abonnés et les participants apprendront la parution du
      rapport
  why:
    en: >-
      A report that nobody hears of closes no loop. Notices and subscriptions were among the
      promised features of the federal portal.
    fr: >-
      Un rapport dont personne n’entend parler ne boucle rien. Les avis et abonnements étaient
      parmi les fonctions promises du portail fédéral.
  remedy:
    en: >-
      Describe the message in `reporting.feedback_to_participants`, or give a subscription address
      in `communications.subscription_url`.
    fr: >-
      Décrire le message sous `reporting.feedback_to_participants`, ou donner une adresse
      d’abonnement sous `communications.subscription_url`.
  waivable: true
  tags: [commitment-12, closing-the-loop]
  examples:
    - outcome: failed
      name: {en: a report only, fr: un rapport seulement}
      plan: |
        reporting: ⟦{what_we_heard: true}⟧
    - outcome: passed
      name: {en: a letter, fr: une lettre}
      plan: |
        reporting: {feedback_to_participants: {en: Letter on the day, fr: Lettre le jour même}}
    - outcome: passed
      name: {en: a subscription, fr: un abonnement}
      plan: |
        reporting: {what_we_heard: true}
        communications: {subscription_url: {en: "https://example.gc.ca/en/s", fr: "https://example.gc.ca/fr/s"}}
    - outcome: failed
      name: {en: nothing under the communications, fr: rien sous les communications}
      plan: |
        reporting: {what_we_heard: true}
        communications: {}
    - outcome: failed
      name: {en: "the feedback to participants: left empty", fr: "le retour aux participants : champ vide"}
      plan: |
        reporting: {what_we_heard: true, feedback_to_participants: {en: "", fr: ""}}
    - outcome: failed
      name: {en: an address for subscriptions that is empty in both languages, fr: une adresse d’abonnement vide dans les deux langues}
      plan: |
        reporting: {what_we_heard: true}
        communications: {subscription_url: {}}

- rule: GC-REP-05
  status: stable
  principle: c12.portal
  authority:
    - {source: gc-commitment-12, clause: {en: "portal: reports and results", fr: "portail : rapports et résultats"}}
  title:
    en: No place for the link to report and outcome
    fr: Aucun endroit prévu pour le lien vers le rapport et les suites
  severity: warning
  verdict: fail
  stage: launch
  input: [plan, record]
  applies: >-
    term.federal && has(plan.reporting) && has(plan.reporting.what_we_heard) && plan.reporting.what_we_heard
  expect: >-
    has(plan.reporting.url) && bilingual.present(plan.reporting.url) ||
    has(plan.communications.profile_page) && bilingual.present(plan.communications.profile_page)
  at: plan.reporting
  message:
    en: A report is planned and no page is given on which its link will stand
    fr: Un rapport est prévu, mais aucune page n’est indiquée pour en recevoir le lien
  why:
    en: People look for a result where they found the consultation.
    fr: Les gens cherchent les résultats là où ils ont trouvé la consultation.
  remedy:
    en: >-
      Give the address of the report in `reporting.url`, or of the profile page in
      `communications.profile_page`.
    fr: >-
      Donner l’adresse du rapport sous `reporting.url`, ou celle de la page de profil sous
      `communications.profile_page`.
  waivable: true
  tags: [commitment-12, report]
  examples:
    - outcome: failed
      name: {en: no page, fr: aucune page}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: ⟦{what_we_heard: true}⟧
        communications: {channels: []}
    - outcome: passed
      name: {en: a profile page, fr: une page de profil}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: true}
        communications: {profile_page: {en: "https://example.gc.ca/en/p", fr: "https://example.gc.ca/fr/p"}}
    - outcome: inapplicable
      name: {en: no report, fr: aucun rapport}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: false}
    - outcome: passed
      name: {en: with the report address in English only, fr: avec l’adresse du rapport en anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: true, url: {en: https://www.example.org/en}}
        communications: {channels: []}
    - outcome: inapplicable
      name: {en: without the reporting, fr: sans la reddition de comptes}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the ‘What we heard’ report, fr: sans le rapport « Ce que nous avons entendu »}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        reporting: {what_we_heard: true}
        communications: {channels: []}
    - outcome: failed
      name: {en: the profile page without a text in either language, fr: la page de présentation sans texte dans l’une ou l’autre langue}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: true}
        communications: {profile_page: {}}
    - outcome: failed
      name: {en: an address of the report that is empty in both languages, fr: une adresse du rapport vide dans les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: true, url: {}}
        communications: {channels: []}

"""###
        ),
        SourceFile(
          name: "rules/gc-core/transparency.yaml",
          text: ###"""
# Transparency: which principles are followed, and what the consultation rests on.
- rule: GC-TRA-01
  status: stable
  principle: c12.co-created
  authority:
    - {source: gc-commitment-12, clause: {en: principles and standards deliverable, fr: produit livrable sur les principes et les normes}}
  title:
    en: The plan does not declare the principles it follows
    fr: Le plan ne déclare pas les principes qu’il suit
  severity: note
  verdict: fail
  stage: launch
  expect: has(plan.packs) && plan.packs.size() > 0 || has(plan.principles) && plan.principles.size() > 0
  at: plan.packs
  message:
    en: The plan does not show which principles for public engagement it follows
    fr: Le plan ne montre pas quels principes de mobilisation du public il suit
  why:
    en: >-
      Commitment 12 set out to make principles and standards with citizens; naming those that a
      plan follows lets others hold it to them.
    fr: >-
      L’engagement 12 visait des principes et des normes élaborés avec les citoyens; nommer ceux
      que le plan suit permet à d’autres de s’y reporter.
  remedy:
    en: Name rule packs in `packs`, or principles with evidence in `principles`.
    fr: >-
      Nommer des ensembles de règles sous `packs`, ou des principes et leurs preuves sous
      `principles`.
  waivable: true
  tags: [commitment-12, principles]
  examples:
    - outcome: failed
      name: {en: none declared, fr: rien de déclaré}
      plan: |
        title: {en: A plan, fr: Un plan}
    - outcome: passed
      name: {en: packs, fr: ensembles de règles}
      plan: |
        packs: [gc-core]
    - outcome: passed
      name: {en: principles, fr: principes}
      plan: |
        principles: [{code: transparent, evidence: {en: Purpose stated, fr: Objet énoncé}}]
    - outcome: failed
      name: {en: empty lists, fr: listes vides}
      plan: |
        packs: ⟦[]⟧
        principles: []

- rule: GC-TRA-02
  status: stable
  principle: c12.user-tested
  authority:
    - {source: gc-commitment-12, clause: {en: lesson on linked data, fr: leçon sur les données reliées}}
  title:
    en: Evidence or data is not linked
    fr: Les données ou les preuves ne sont pas reliées
  severity: note
  verdict: fail
  stage: launch
  applies: term.online
  expect: >-
    plan.materials.exists(d, has(d.type) && has(d.url) && bilingual.present(d.url) &&
    d.type in ['dataset', 'impact_assessment', 'explanatory_report', 'discussion_paper', 'backgrounder'])
  at: plan.materials
  message:
    en: The plan does not show a link to the evidence or data that the consultation rests on
    fr: >-
      Le plan ne montre aucun lien vers les preuves ou les données sur lesquelles repose la
      consultation
  why:
    en: >-
      The relaunch of the federal site taught that information and data could be tied more closely
      to open consultations.
    fr: >-
      La relance du site fédéral a montré que l’information et les données pouvaient être mieux
      reliées aux consultations ouvertes.
  remedy:
    en: >-
      Give an address for at least one data set, impact analysis, explanatory report, discussion
      paper or backgrounder under `materials`.
    fr: >-
      Donner sous `materials` l’adresse d’au moins un jeu de données, une étude d’impact, un
      rapport explicatif, un document de travail ou un document d’information.
  waivable: true
  tags: [commitment-12, materials]
  examples:
    - outcome: failed
      name: {en: a form only, fr: un formulaire seulement}
      plan: |
        response_channels: [{type: online_form}]
        materials: ⟦[{type: response_form, url: {en: "https://example.gc.ca/en/f", fr: "https://example.gc.ca/fr/f"}}]⟧
    - outcome: passed
      name: {en: a data set, fr: un jeu de données}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{type: dataset, url: {en: "https://example.gc.ca/en/d", fr: "https://example.gc.ca/fr/d"}}]
    - outcome: inapplicable
      name: {en: not online, fr: hors ligne}
      plan: |
        response_channels: [{type: post}]
        materials: [{type: response_form}]
    - outcome: passed
      name: {en: impact analysis, fr: étude d’impact}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{type: impact_assessment, url: {en: "https://example.gc.ca/en/d", fr: "https://example.gc.ca/fr/d"}}]
    - outcome: passed
      name: {en: explanatory report, fr: rapport explicatif}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{type: explanatory_report, url: {en: "https://example.gc.ca/en/d", fr: "https://example.gc.ca/fr/d"}}]
    - outcome: passed
      name: {en: discussion paper, fr: document de travail}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{type: discussion_paper, url: {en: "https://example.gc.ca/en/d", fr: "https://example.gc.ca/fr/d"}}]
    - outcome: passed
      name: {en: backgrounder, fr: document d’information}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{type: backgrounder, url: {en: "https://example.gc.ca/en/d", fr: "https://example.gc.ca/fr/d"}}]
    - outcome: failed
      name: {en: "the materials: none", fr: "les documents : liste vide"}
      plan: |
        response_channels: [{type: online_form}]
        materials: []
    - outcome: failed
      name: {en: without the document’s address, fr: sans l’adresse du document}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{type: dataset}]
    - outcome: failed
      name: {en: without the document type, fr: sans le type de document}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{url: {en: "https://example.gc.ca/en/d", fr: "https://example.gc.ca/fr/d"}}]
    - outcome: failed
      name: {en: a data set with an empty address, fr: un jeu de données à l’adresse vide}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{type: dataset, url: {en: "", fr: ""}}]

"""###
        ),
        SourceFile(
          name: "rules/gc-core/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- source: neb-engagement-principles
  clause: {en: whole text, fr: texte entier}
  reason:
    en: "It restates the five federal principles, which the rules cite at their source."
    fr: "Il reprend les cinq principes fédéraux, que les règles citent à leur source."

"""###
        ),
      ]
    }
  )
}
