// swift-format-ignore-file
// Written from the folder rules/base/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `base`.
enum BuiltInBasePack {
  static let source = PackSource(
    id: "base",
    digest: "sha256:3b2f000efef189c593a3a942eab6b71e876fa0bf265b92791091964f3264e305",
    files: {
      [
        SourceFile(
          name: "rules/base/audiences.yaml",
          text: ###"""
# Inclusion and audiences: who is affected, and how.
- rule: BASE-INC-01
  status: stable
  principle: base.affected
  authority:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}}
    - {source: tbs-regulatory-consultation-guidelines, clause: "4.2.6"}
    - {source: uk-principles-2018, clause: F}
    - {source: nz-impact-analysis, clause: section 7}
  title:
    en: The plan does not say who is affected and how
    fr: Le plan ne dit pas qui est touché ni comment
  severity: warning
  ceiling_exception: convergent
  verdict: fail
  stage: launch
  expect: >-
    has(plan.participants) && has(plan.participants.audiences) &&
    plan.participants.audiences.exists(a, has(a.impact) ||
    has(a.affected_how) && bilingual.present(a.affected_how))
  at: plan.participants
  message:
    en: The plan does not show who is affected and how much or in what way
    fr: Le plan ne montre pas qui est touché, ni à quel point ou de quelle façon
  why:
    en: Methods, languages, supports and times all follow from who is affected.
    fr: Les méthodes, les langues, le soutien et le calendrier découlent tous de qui est touché.
  remedy:
    en: List the audiences under `participants.audiences`, each with `impact` or `affected_how`.
    fr: >-
      Énumérer les publics sous `participants.audiences`, chacun avec `impact` ou `affected_how`.
  waivable: true
  tags: [audiences]
  examples:
    - outcome: failed
      name: {en: a group named by its code only, fr: un groupe désigné par son seul code}
      plan: |
        participants: ⟦{audiences: [{code: GP}]}⟧
    - outcome: failed
      name: {en: no participants, fr: aucun participant}
      plan: |
        title: {en: A plan, fr: Un plan}
    - outcome: passed
      name: {en: how the group is affected, fr: de quelle façon le groupe est touché}
      plan: |
        participants: {audiences: [{code: AG, affected_how: {en: Less water in August, fr: Moins d’eau en août}}]}
    - outcome: passed
      name: {en: how much the group is affected, fr: à quel point le groupe est touché}
      plan: |
        participants: {audiences: [{code: AG, impact: high}]}
    - outcome: failed
      name: {en: without the audiences, fr: sans les publics}
      plan: |
        participants: {}
    - outcome: failed
      name: {en: "the audiences: none", fr: "les publics : liste vide"}
      plan: |
        participants: {audiences: []}
    - outcome: failed
      name: {en: "how the audience is affected: left empty", fr: "les effets sur le public : champ vide"}
      plan: |
        participants: {audiences: [{code: GP, affected_how: {en: "", fr: ""}}]}

"""###
        ),
        SourceFile(
          name: "rules/base/authorities.yaml",
          text: ###"""
# The sources that base cites. Titles are official where `title_status` says so.
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

- id: au-oia-consultation
  title:
    en: Best Practice Consultation (Office of Impact Analysis)
    fr: Pratiques exemplaires de consultation (Australie)
  title_status: {en: official, fr: ours}
  publisher:
    en: Department of the Prime Minister and Cabinet (Australia)
    fr: Ministère du Premier ministre et du Cabinet (Australie)
  year: 2023
  url:
    en: "https://oia.pmc.gov.au/resources/guidance-obpr-procedures/best-practice-consultation"
  kind: guideline
  verification: partly-read
  status: in-force
  jurisdiction: AU
  as_of: "2023-07"

- id: act-privacy
  title:
    en: Privacy Act
    fr: Loi sur la protection des renseignements personnels
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/P-21/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/P-21/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-02"

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

- id: act-fisheries
  title:
    en: Fisheries Act
    fr: Loi sur les pêches
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/F-14/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/F-14/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-02"

- id: on-ero-process
  title:
    en: 'Environmental Registry of Ontario: consultation process'
    fr: 'Registre environnemental de l’Ontario : processus de consultation'
  title_status: {en: ours, fr: ours}
  publisher:
    en: Government of Ontario
    fr: Gouvernement de l’Ontario
  url:
    en: "https://ero.ontario.ca/page/consultation-process"
  kind: practice
  verification: verified-primary
  status: in-force
  jurisdiction: CA-ON

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

- id: ogp-standards
  title:
    en: OGP Participation and Co-Creation Standards
    fr: Normes de participation et de cocréation du PGO
  title_status: {en: official, fr: unverified}
  publisher:
    en: Open Government Partnership
    fr: Partenariat pour un gouvernement ouvert
  year: 2021
  url:
    en: "https://www.opengovpartnership.org/ogp-participation-co-creation-standards"
  kind: policy
  verification: partly-read
  status: in-force
  jurisdiction: INT
  as_of: "2022-01-01"

"""###
        ),
        SourceFile(
          name: "rules/base/dates.yaml",
          text: ###"""
# Time: days that exist, follow each other and are announced. No rule here holds a duration.
- rule: BASE-TIM-01
  status: stable
  principle: base.dates
  authority:
    - {source: gc-consultations-registry, clause: "3.10, 3.11"}
    - {source: project, clause: {en: structure, fr: structure du plan}}
  title:
    en: The opening or closing day is missing
    fr: Le jour d’ouverture ou de clôture manque
  severity: error
  ceiling_exception: registry-refuses
  verdict: fail
  stage: draft
  input: [plan, record]
  expect: has(plan.timeline) && has(plan.timeline.open_date) && has(plan.timeline.close_date)
  at: plan.timeline
  message:
    en: The plan does not give both an opening day and a closing day, written YYYY-MM-DD
    fr: >-
      Le plan ne donne pas à la fois un jour d’ouverture et un jour de clôture, écrits AAAA-MM-JJ
  why:
    en: >-
      Calendars, lists and every count of days need both. The federal registry refuses a record
      without them.
    fr: >-
      Les calendriers, les listes et tout calcul de délai ont besoin des deux. Le registre fédéral
      refuse une fiche qui ne les a pas.
  remedy:
    en: Write `timeline.open_date` and `timeline.close_date`, tentative days included.
    fr: >-
      Inscrire `timeline.open_date` et `timeline.close_date`, même s’il s’agit de jours
      provisoires.
  waivable: false
  tags: [dates]
  examples:
    - outcome: failed
      name: {en: no timeline, fr: aucun calendrier}
      plan: |
        title: {en: A plan, fr: Un plan}
    - outcome: failed
      name: {en: no closing day, fr: aucun jour de clôture}
      plan: |
        timeline: ⟦{open_date: 2027-03-01}⟧
    - outcome: passed
      name: {en: both days, fr: les deux jours}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
    - outcome: failed
      name: {en: without the opening date, fr: sans la date d’ouverture}
      plan: |
        timeline: {close_date: 2027-04-30}

- rule: BASE-TIM-02
  status: stable
  principle: base.dates
  authority:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: gc-consultations-registry, clause: {en: 3.10 (order noted as a missing check), fr: 3.10 (ordre signalé comme contrôle manquant)}}
  title:
    en: The closing day is earlier than the opening day
    fr: Le jour de clôture précède le jour d’ouverture
  severity: error
  ceiling_exception: contradiction
  verdict: fail
  stage: draft
  input: [plan, record]
  expect: plan.timeline.close_date >= plan.timeline.open_date
  at: plan.timeline.close_date
  values:
    open: plan.timeline.open_date
    close: plan.timeline.close_date
  message:
    en: The closing day, {close, date}, comes before the opening day, {open, date}
    fr: Le jour de clôture, le {close, date}, précède le jour d’ouverture, le {open, date}
  why:
    en: Both days cannot be right; most often a year was not carried over.
    fr: Les deux jours ne peuvent être exacts; le plus souvent, l’année n’a pas été mise à jour.
  remedy:
    en: Correct the day that holds the slip.
    fr: Corriger le jour erroné.
  waivable: false
  tags: [dates]
  examples:
    - outcome: failed
      name: {en: year slip, fr: année erronée}
      plan: |
        timeline: {open_date: 2027-12-18, close_date: ⟦2027-01-05⟧}
    - outcome: passed
      name: {en: opens and closes on one day, fr: ouverture et clôture le même jour}
      plan: |
        timeline: {open_date: 2027-12-18, close_date: 2027-12-18}

- rule: BASE-TIM-03
  status: stable
  principle: base.dates
  authority:
    - {source: oecd-citizen-participation, clause: {en: transparency, fr: transparence}}
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
  title:
    en: The first public notice is missing or late
    fr: Le premier avis public manque ou vient trop tard
  severity: warning
  verdict: fail
  stage: launch
  expect: has(plan.timeline.notice_date) && plan.timeline.notice_date <= plan.timeline.open_date
  at: plan.timeline.notice_date
  fix:
    set: plan.timeline.notice_date
    to: plan.timeline.open_date
    safety: needs_review
    title: {en: Announce the consultation on its opening day, fr: Annoncer la consultation le jour de l’ouverture}
  message:
    en: The plan does not show a first public notice by the opening day
    fr: Le plan ne montre pas de premier avis public au plus tard le jour d’ouverture
  why:
    en: People who learn of a consultation after it opened have less time than the others.
    fr: Les personnes avisées après l’ouverture disposent de moins de temps que les autres.
  remedy:
    en: Set `timeline.notice_date` on or before the opening day.
    fr: Fixer `timeline.notice_date` au plus tard au jour d’ouverture.
  waivable: true
  tags: [dates, notice]
  examples:
    - outcome: failed
      name: {en: the day after, fr: le lendemain}
      plan: |
        timeline: {notice_date: ⟦2027-03-02⟧, open_date: 2027-03-01}
    - outcome: failed
      name: {en: no notice, fr: aucun avis}
      plan: |
        ⟦timeline⟧: {open_date: 2027-03-01}
    - outcome: passed
      name: {en: on the day, fr: le jour même}
      plan: |
        timeline: {notice_date: 2027-03-01, open_date: 2027-03-01}

- rule: BASE-TIM-04
  status: stable
  principle: base.dates
  authority:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: eu-public-consultation-2021, clause: {en: closing time practice, fr: pratique de l’heure de clôture}}
  title:
    en: No closing time or no time zone
    fr: Aucune heure de clôture ou aucun fuseau horaire
  severity: note
  verification: verified-secondary
  verdict: fail
  stage: launch
  applies: term.online
  expect: has(plan.timeline.close_time) && has(plan.timeline.time_zone)
  at: plan.timeline
  message:
    en: >-
      The plan takes answers online and does not say at what time, in which zone, the last day
      ends
    fr: >-
      Le plan accepte des réponses en ligne sans dire à quelle heure, ni dans quel fuseau, se
      termine le dernier jour
  why:
    en: Canada has six time zones; an online form closes at one moment in all of them.
    fr: >-
      Le Canada compte six fuseaux horaires; un formulaire en ligne se ferme partout au même
      instant.
  remedy:
    en: >-
      Write `timeline.close_time` and `timeline.time_zone`, for example 23:59 and
      America/Vancouver.
    fr: >-
      Inscrire `timeline.close_time` et `timeline.time_zone`, par exemple 23:59 et
      America/Vancouver.
  waivable: true
  tags: [dates]
  examples:
    - outcome: failed
      name: {en: no zone, fr: aucun fuseau}
      plan: |
        timeline: ⟦{close_date: 2027-04-30, close_time: "23:59"}⟧
        response_channels: [{type: online_form}]
    - outcome: passed
      name: {en: a closing time and a time zone, fr: une heure de clôture et un fuseau horaire}
      plan: |
        timeline: {close_date: 2027-04-30, close_time: "23:59", time_zone: America/Vancouver}
        response_channels: [{type: online_form}]
    - outcome: inapplicable
      name: {en: by mail only, fr: par la poste seulement}
      plan: |
        timeline: {close_date: 2027-04-30}
        response_channels: [{type: post}]
    - outcome: failed
      name: {en: without the closing time, fr: sans l’heure de clôture}
      plan: |
        timeline: {close_date: 2027-04-30, time_zone: America/Vancouver}
        response_channels: [{type: online_form}]

"""###
        ),
        SourceFile(
          name: "rules/base/decisions.yaml",
          text: ###"""
# Scope, stage and decision: something must still be open, and the decision comes after.
- rule: BASE-DEC-01
  status: stable
  principle: base.open-question
  authority:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}}
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: chapter 1, fr: chapitre 1}}
    - {source: uk-gunning, clause: "1"}
  title:
    en: Nothing is listed as open to change
    fr: Rien n’est présenté comme ouvert au changement
  severity: warning
  ceiling_exception: convergent
  verdict: fail
  stage: launch
  expect: >-
    has(plan.purpose.scope) && has(plan.purpose.scope.open) &&
    plan.purpose.scope.open.exists(s, has(s.text) && bilingual.present(s.text))
  at: plan.purpose.scope
  message:
    en: The plan does not show what can still change
    fr: Le plan ne montre pas ce qui peut encore changer
  why:
    en: >-
      A consultation makes sense while something is open; naming it keeps expectations honest on
      both sides.
    fr: >-
      Une consultation a un sens tant qu’il reste quelque chose d’ouvert; le nommer évite les
      malentendus de part et d’autre.
  remedy:
    en: List under `purpose.scope.open` the points on which input can make a difference.
    fr: >-
      Énumérer sous `purpose.scope.open` les points sur lesquels les contributions peuvent peser.
  waivable: true
  tags: [scope]
  examples:
    - outcome: failed
      name: {en: closed items only, fr: points arrêtés seulement}
      plan: |
        purpose:
          scope: ⟦{closed: [{id: S1, text: {en: The legal limit, fr: Le seuil légal}}]}⟧
    - outcome: passed
      name: {en: one open item, fr: un point ouvert}
      plan: |
        purpose:
          scope: {open: [{id: S1, text: {en: Order of the work, fr: Ordre des travaux}}]}
    - outcome: untested
      name: {en: "no purpose, which another rule reports", fr: "aucun objet, signalé par une autre règle"}
      plan: |
        title: {en: A plan, fr: Un plan}
    - outcome: failed
      name: {en: "what can change: none", fr: "les points ouverts : liste vide"}
      plan: |
        purpose: {scope: {open: []}}
    - outcome: failed
      name: {en: without the scope, fr: sans la portée}
      plan: |
        purpose: {}
    - outcome: failed
      name: {en: "what can change: one empty entry", fr: "les points ouverts : un élément vide"}
      plan: |
        purpose: {scope: {open: [{}]}}
    - outcome: failed
      name: {en: "the open point: left empty", fr: "l’énoncé du point ouvert : champ vide"}
      plan: |
        title: {en: A plan, fr: Un plan}
        purpose: {scope: {open: [{text: {en: "", fr: ""}}]}}

- rule: BASE-DEC-02
  status: stable
  principle: base.open-question
  authority:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}}
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: checklist 1, fr: liste de vérification 1}}
    - {source: uk-principles-2018, clause: B}
  title:
    en: Nothing is listed as already decided
    fr: Rien n’est présenté comme déjà arrêté
  severity: note
  verdict: fail
  stage: launch
  expect: >-
    has(plan.purpose.scope.closed) &&
    plan.purpose.scope.closed.exists(s, has(s.text) && bilingual.present(s.text))
  at: plan.purpose.scope.closed
  message:
    en: The plan does not show what is already decided or out of scope
    fr: Le plan ne montre pas ce qui est déjà arrêté ou hors de portée
  why:
    en: >-
      People who learn late that a point was never open feel misled; saying so first costs one
      line.
    fr: >-
      Apprendre sur le tard qu’un point n’a jamais été ouvert laisse l’impression d’avoir été
      trompé; l’annoncer d’emblée tient en une ligne.
  remedy:
    en: >-
      List under `purpose.scope.closed` what will not change, or write there that everything is
      open.
    fr: >-
      Énumérer sous `purpose.scope.closed` ce qui ne changera pas, ou y écrire que tout est
      ouvert.
  waivable: true
  tags: [scope]
  examples:
    - outcome: failed
      name: {en: open items only, fr: points ouverts seulement}
      plan: |
        purpose:
          ⟦scope⟧: {open: [{id: S1, text: {en: Order of the work, fr: Ordre des travaux}}]}
    - outcome: passed
      name: {en: one closed item, fr: un point arrêté}
      plan: |
        purpose:
          scope: {closed: [{id: S2, text: {en: The total budget, fr: Le budget total}}]}
    - outcome: failed
      name: {en: "what cannot change: none", fr: "les points arrêtés : liste vide"}
      plan: |
        purpose: {scope: {closed: []}}
    - outcome: failed
      name: {en: "what cannot change: one empty entry", fr: "les points arrêtés : un élément vide"}
      plan: |
        purpose: {scope: {closed: [{}]}}
    - outcome: failed
      name: {en: "the settled point: left empty", fr: "l’énoncé du point arrêté : champ vide"}
      plan: |
        purpose:
          scope:
            open: [{id: S1, text: {en: Order of the work, fr: Ordre des travaux}}]
            closed: [{text: {en: "", fr: ""}}]

- rule: BASE-DEC-03
  status: stable
  principle: base.open-question
  authority:
    - {source: uk-principles-2018, clause: B}
  title:
    en: A question is about something already decided
    fr: Une question porte sur un point déjà arrêté
  severity: warning
  verification: verified-secondary
  verdict: review
  question:
    en: Should this question be asked, although its subject is listed as decided?
    fr: Faut-il poser cette question, bien que son sujet figure parmi les points arrêtés?
  stage: launch
  each: plan.purpose.questions
  applies: has(item.scope_item) && has(plan.purpose.scope) && has(plan.purpose.scope.closed)
  expect: >-
    !plan.purpose.scope.closed.exists(s, has(s.id) && s.id == item.scope_item)
  at: item.scope_item
  values:
    scope_item: item.scope_item
  message:
    en: >-
      The plan does not show that {scope_item}, which the question is about, can still change; it
      lists it as decided
    fr: >-
      Le plan ne montre pas que {scope_item}, sur quoi porte la question, peut encore changer; il
      le range parmi les points arrêtés
  why:
    en: Asking about a settled point spends people’s time and their trust.
    fr: Interroger les gens sur un point réglé leur fait perdre du temps et entame leur confiance.
  remedy:
    en: Drop the question, tie it to an open item, or move the item to `purpose.scope.open`.
    fr: >-
      Retirer la question, la relier à un point ouvert ou déplacer le point sous
      `purpose.scope.open`.
  waivable: true
  tags: [scope, questions]
  examples:
    - outcome: cantTell
      name: {en: about a closed item, fr: sur un point arrêté}
      plan: |
        purpose:
          scope: {closed: [{id: S2, text: {en: The total budget, fr: Le budget total}}]}
          questions: [{id: Q1, text: {en: Is the budget right?, fr: Le budget convient-il?}, scope_item: ⟦S2⟧}]
      values: {scope_item: S2}
    - outcome: passed
      name: {en: about an open item, fr: sur un point ouvert}
      plan: |
        purpose:
          scope: {open: [{id: S1, text: {en: Order, fr: Ordre}}], closed: [{id: S2, text: {en: Budget, fr: Budget}}]}
          questions: [{id: Q1, text: {en: What comes first?, fr: Par quoi commencer?}, scope_item: S1}]
    - outcome: inapplicable
      name: {en: tied to no item, fr: sans point désigné}
      plan: |
        purpose:
          questions: [{id: Q1, text: {en: What comes first?, fr: Par quoi commencer?}}]
    - outcome: inapplicable
      name: {en: with the point that the question is about, fr: avec le point visé par la question}
      plan: |
        purpose:
          questions: [{id: Q1, text: {en: What comes first?, fr: Par quoi commencer?}, scope_item: A1}]
    - outcome: inapplicable
      name: {en: "the questions: one empty entry", fr: "les questions : un élément vide"}
      plan: |
        purpose:
          scope: {closed: [{id: S2, text: {en: The total budget, fr: Le budget total}}]}
          questions: [{}]
    - outcome: inapplicable
      name: {en: without what cannot change, fr: sans les points arrêtés}
      plan: |
        purpose:
          scope: {}
          questions:
            - id: Q1
              text: {en: Is the budget right?, fr: Le budget convient-il?}
              scope_item: S2
    - outcome: passed
      name: {en: "what cannot change: none", fr: "les points arrêtés : liste vide"}
      plan: |
        purpose:
          scope: {closed: []}
          questions:
            - id: Q1
              text: {en: Is the budget right?, fr: Le budget convient-il?}
              scope_item: S2
    - outcome: passed
      name: {en: "what cannot change: one empty entry", fr: "les points arrêtés : un élément vide"}
      plan: |
        purpose:
          scope: {closed: [{}]}
          questions:
            - id: Q1
              text: {en: Is the budget right?, fr: Le budget convient-il?}
              scope_item: S2
    - outcome: inapplicable
      name: {en: an empty list of questions, fr: une liste de questions vide}
      plan: |
        purpose: {questions: []}

- rule: BASE-DEC-04
  status: stable
  principle: base.open-question
  authority:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}}
    - {source: uk-gunning, clause: "1, 4"}
    - {source: aarhus-convention, clause: {en: art. 6(4), fr: article 6(4)}}
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: chapter 1, fr: chapitre 1}}
  title:
    en: The decision comes on or before the closing day
    fr: La décision tombe au plus tard le jour de clôture
  severity: error
  verification: verified-secondary
  ceiling_exception: convergent
  verdict: fail
  stage: launch
  expect: plan.timeline.decision_date > plan.timeline.close_date
  at: plan.timeline.decision_date
  values:
    decision: plan.timeline.decision_date
    close: plan.timeline.close_date
  fix:
    set: plan.timeline.decision_date
    to: calendar.plus(plan.timeline.close_date, 1)
    safety: needs_review
    title: {en: Decide on the day after the closing day at the earliest, fr: Prendre la décision au plus tôt le lendemain de la clôture}
  message:
    en: >-
      The decision is dated {decision, date} and input is taken until {close, date}; the plan does
      not show that this input can count
    fr: >-
      La décision est datée du {decision, date} alors que les contributions sont acceptées
      jusqu’au {close, date}; le plan ne montre pas qu’elles peuvent compter
  why:
    en: >-
      Input that arrives after the decision, or on its day, cannot have been read for it. At least
      four independent frameworks ask that the decision follow; that is why the project holds it
      to be an error.
    fr: >-
      Une contribution reçue après la décision, ou le jour même, n’a pu être lue à cette fin. Au
      moins quatre cadres indépendants demandent que la décision vienne ensuite; c’est pourquoi le
      projet y voit une erreur.
  remedy:
    en: Move the decision after the close, with time to read and weigh the answers.
    fr: >-
      Reporter la décision après la clôture, en laissant le temps de lire et de peser les
      réponses.
  waivable: {days: 366}
  tags: [dates, decision]
  examples:
    - outcome: failed
      name: {en: decided on the closing day, fr: décision le jour de la clôture}
      plan: |
        timeline: {close_date: 2027-04-30, decision_date: ⟦2027-04-30⟧}
    - outcome: passed
      name: {en: decided the day after the close, fr: décision le lendemain de la clôture}
      plan: |
        timeline: {close_date: 2027-04-30, decision_date: 2027-05-01}

- rule: BASE-DEC-05
  status: stable
  principle: base.open-question
  authority:
    - {source: uk-gunning, clause: "1, 2"}
    - {source: nz-impact-analysis, clause: section 7}
  title:
    en: Fewer than two options are set out
    fr: Moins de deux options sont présentées
  severity: warning
  verification: verified-secondary
  verdict: review
  question:
    en: Is there a reason why the plan shows so few options?
    fr: Y a-t-il une raison pour laquelle le plan présente si peu d’options?
  stage: launch
  params:
    min_options: {type: int, unit: option, default: 2, min: 1, label: {en: fewest options, fr: nombre minimal d’options}}
  applies: term.policy || term.regulatory
  expect: >-
    has(plan.purpose.options) &&
    plan.purpose.options.filter(o, has(o.name) && bilingual.present(o.name)).size() >= params.min_options
  at: plan.purpose.options
  message:
    en: >-
      The plan sets out fewer than {params.min_options} options, the present state included; the
      figure is the project’s own default
    fr: >-
      Le plan présente moins de {params.min_options} options, statu quo compris; ce chiffre est
      une valeur par défaut du projet
  why:
    en: A single option reads as a decision already taken, and leaves people nothing to compare.
    fr: Une option unique a l’air d’une décision déjà prise et ne laisse rien à comparer.
  remedy:
    en: >-
      List the options under `purpose.options`, the present state among them, or explain in
      `purpose.context` why there is only one.
    fr: >-
      Énumérer les options sous `purpose.options`, dont le statu quo, ou expliquer sous
      `purpose.context` pourquoi il n’y en a qu’une.
  waivable: true
  tags: [options, house-default]
  examples:
    - outcome: cantTell
      name: {en: one option, fr: une seule option}
      plan: |
        mandate: {instrument: policy}
        purpose: {options: ⟦[{name: {en: New limit, fr: Nouveau seuil}}]⟧}
    - outcome: passed
      name: {en: two options, fr: deux options}
      plan: |
        mandate: {instrument: regulation}
        purpose: {options: [{name: {en: No change, fr: Statu quo}}, {name: {en: New limit, fr: Nouveau seuil}}]}
    - outcome: inapplicable
      name: {en: a program, fr: un programme}
      plan: |
        mandate: {instrument: program}
        purpose: {issue: {en: Wells run dry., fr: Les puits se tarissent.}}
    - outcome: cantTell
      name: {en: without the options, fr: sans les options}
      plan: |
        mandate: {instrument: policy}
        purpose: {}
    - outcome: cantTell
      name: {en: without the option’s name, fr: sans le nom de l’option}
      plan: |
        mandate: {instrument: policy}
        purpose: {options: [{}]}
    - outcome: cantTell
      name: {en: "one option named in English only, and one without a name", fr: "une option nommée en anglais seulement, et une sans nom"}
      plan: |
        mandate: {instrument: policy}
        purpose: {options: [{name: {}}, {name: {en: New limit}}]}

"""###
        ),
        SourceFile(
          name: "rules/base/evaluation.yaml",
          text: ###"""
# Evaluation: how the consultation itself will be judged.
- rule: BASE-EVA-01
  status: stable
  principle: base.evaluation
  authority:
    - {source: gc-engagement-principles, clause: {en: Adaptable, fr: Souples}}
    - {source: tbs-regulatory-consultation-guidelines, clause: "4.2.8"}
    - {source: bc-engagement-handbook, clause: {en: Key Conditions, fr: conditions essentielles}}
  title:
    en: No evaluation criteria or indicators are set
    fr: Aucun critère ou indicateur d’évaluation n’est fixé
  severity: warning
  ceiling_exception: convergent
  verdict: fail
  stage: launch
  expect: >-
    has(plan.evaluation) && has(plan.evaluation.indicators) &&
    plan.evaluation.indicators.exists(i, has(i.name) && bilingual.present(i.name))
  at: plan.evaluation
  message:
    en: The plan does not show by what the consultation itself will be judged
    fr: Le plan ne montre pas d’après quoi la consultation elle-même sera jugée
  why:
    en: Criteria chosen beforehand let a team adjust on the way and learn for the next time.
    fr: >-
      Des critères choisis d’avance permettent de s’ajuster en cours de route et d’en tirer des
      leçons.
  remedy:
    en: Set at least one indicator, with a target, under `evaluation.indicators`.
    fr: Fixer au moins un indicateur, avec une cible, sous `evaluation.indicators`.
  waivable: true
  tags: [evaluation]
  examples:
    - outcome: failed
      name: {en: empty list, fr: liste vide}
      plan: |
        evaluation: ⟦{indicators: []}⟧
    - outcome: passed
      name: {en: one indicator, fr: un indicateur}
      plan: |
        evaluation: {indicators: [{id: I1, name: {en: Answers, fr: Réponses}, target: 400}]}
    - outcome: failed
      name: {en: without the indicators, fr: sans les indicateurs}
      plan: |
        evaluation: {}
    - outcome: failed
      name: {en: "the indicators: one more entry, empty", fr: "les indicateurs : un élément vide de plus"}
      plan: |
        evaluation: {indicators: [{}]}
    - outcome: failed
      name: {en: "without the evaluation, with the indicator’s name left empty", fr: "sans l’évaluation, avec le nom de l’indicateur vide"}
      plan: |
        evaluation: {indicators: [{name: {en: "", fr: ""}}]}
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

"""###
        ),
        SourceFile(
          name: "rules/base/information.yaml",
          text: ###"""
# Transparency and information: what people need in order to answer.
- rule: BASE-TRA-01
  status: stable
  principle: base.information
  authority:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: uk-gunning, clause: "2"}
    - {source: iap2-core-values, clause: {en: value 6, fr: valeur 6}}
    - {source: uk-principles-2018, clause: C}
  title:
    en: No background document is listed
    fr: Aucun document d’information n’est énuméré
  severity: warning
  ceiling_exception: convergent
  verdict: fail
  stage: launch
  expect: has(plan.materials) && plan.materials.exists(d, has(d.title) && bilingual.present(d.title))
  at: plan.materials
  message:
    en: The plan does not show that people will get a background document
    fr: Le plan ne montre pas que les gens recevront un document d’information
  why:
    en: Answers are worth what the information behind them is worth.
    fr: Les réponses valent ce que vaut l’information sur laquelle elles reposent.
  remedy:
    en: List at least one document under `materials`, with its title, type, languages and address.
    fr: >-
      Énumérer au moins un document sous `materials`, avec son titre, son type, ses langues et son
      adresse.
  waivable: true
  tags: [materials]
  examples:
    - outcome: failed
      name: {en: an empty list of documents, fr: une liste de documents vide}
      plan: |
        materials: ⟦[]⟧
    - outcome: failed
      name: {en: no list, fr: aucune liste}
      plan: |
        title: {en: A plan, fr: Un plan}
    - outcome: passed
      name: {en: one paper, fr: un document}
      plan: |
        materials: [{type: discussion_paper, title: {en: Water in August, fr: L’eau en août}}]
    - outcome: failed
      name: {en: "the materials: one more entry, empty", fr: "les documents : un élément vide de plus"}
      plan: |
        materials: [{}]
    - outcome: failed
      name: {en: "the document’s title: left empty", fr: "le titre du document : champ vide"}
      plan: |
        title: {en: A plan, fr: Un plan}
        materials: [{title: {en: "", fr: ""}}]

- rule: BASE-TRA-02
  status: stable
  principle: base.information
  authority:
    - {source: gc-engagement-principles, clause: {en: Transparent (‘timely’), fr: Transparentes (information en temps utile)}}
    - {source: aarhus-convention, clause: {en: art. 6(6), fr: article 6(6)}}
  title:
    en: A background document comes after the opening day
    fr: Un document d’information paraît après le jour d’ouverture
  severity: warning
  verdict: fail
  stage: launch
  each: plan.materials
  applies: has(item.available_date)
  expect: item.available_date <= plan.timeline.open_date
  at: item.available_date
  values:
    available: item.available_date
    open: plan.timeline.open_date
  fix:
    set: item.available_date
    to: plan.timeline.open_date
    safety: needs_review
    title: {en: Have the document ready on the opening day, fr: Rendre le document disponible le jour de l’ouverture}
  message:
    en: >-
      The document becomes available on {available, date}, after the opening day, {open, date};
      the plan does not show that information comes in time
    fr: >-
      Le document ne sera accessible que le {available, date}, après le jour d’ouverture, le
      {open, date}; le plan ne montre pas que l’information arrive à temps
  why:
    en: Each day without the document is a day on which people answer without it, or wait.
    fr: >-
      Chaque jour sans le document est un jour où l’on répond sans l’avoir lu, ou où l’on attend.
  remedy:
    en: Publish the document by the opening day, or open later.
    fr: Publier le document au plus tard le jour d’ouverture, ou ouvrir plus tard.
  waivable: true
  tags: [materials, dates]
  examples:
    - outcome: failed
      name: {en: a week late, fr: une semaine de retard}
      plan: |
        timeline: {open_date: 2027-03-01}
        materials: [{title: {en: Water, fr: L’eau}, available_date: ⟦2027-03-08⟧}]
    - outcome: passed
      name: {en: on the day, fr: le jour même}
      plan: |
        timeline: {open_date: 2027-03-01}
        materials: [{title: {en: Water, fr: L’eau}, available_date: 2027-03-01}]
    - outcome: inapplicable
      name: {en: a document without a date, fr: un document sans date}
      plan: |
        timeline: {open_date: 2027-03-01}
        materials: [{title: {en: Water, fr: L’eau}}]
    - outcome: inapplicable
      name: {en: an empty list of documents, fr: une liste de documents vide}
      plan: |
        materials: []

"""###
        ),
        SourceFile(
          name: "rules/base/objectives.yaml",
          text: ###"""
# Purpose and objectives: what the consultation is for and what becomes of the input.
- rule: BASE-OBJ-01
  status: stable
  principle: base.purpose
  authority:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: checklist 1, fr: liste de vérification 1}}
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}}
    - {source: au-oia-consultation, clause: {en: required contents, fr: contenu exigé}}
  title:
    en: No purpose or objective is stated
    fr: Ni objet ni objectif énoncé
  severity: error
  ceiling_exception: convergent
  verdict: fail
  stage: draft
  expect: >-
    has(plan.purpose) &&
    (has(plan.purpose.issue) && bilingual.present(plan.purpose.issue) ||
    has(plan.purpose.objectives) &&
    plan.purpose.objectives.exists(o, has(o.statement) && bilingual.present(o.statement)))
  at: plan.purpose
  message:
    en: The plan states neither the problem to be looked at nor an objective
    fr: Le plan n’énonce ni le problème à étudier ni un objectif
  why:
    en: >-
      People decide whether to take part, and reviewers judge the rest of the plan, by what it is
      for. At least four independent frameworks ask for it; that is why the project holds it to be
      an error.
    fr: >-
      C’est d’après l’objet que les gens décident de participer et que l’on juge le reste du plan.
      Au moins quatre cadres indépendants le demandent; c’est pourquoi le projet y voit une
      erreur.
  remedy:
    en: >-
      Write the problem in `purpose.issue`, or at least one objective in `purpose.objectives`, in
      both languages.
    fr: >-
      Inscrire le problème sous `purpose.issue`, ou au moins un objectif sous
      `purpose.objectives`, dans les deux langues.
  waivable: {days: 366}
  tags: [purpose]
  examples:
    - outcome: failed
      name: {en: no purpose, fr: aucun objet}
      plan: |
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: an empty objective, fr: objectif vide}
      plan: |
        purpose: ⟦{objectives: [{id: O1, statement: {en: " "}}]}⟧
    - outcome: passed
      name: {en: a problem, fr: un problème}
      plan: |
        purpose: {issue: {en: Wells run dry in August., fr: Les puits se tarissent en août.}}
    - outcome: passed
      name: {en: an objective, fr: un objectif}
      plan: |
        purpose: {objectives: [{id: O1, statement: {fr: Choisir un seuil de prélèvement.}}]}
    - outcome: failed
      name: {en: "the issue: left empty", fr: "l’enjeu : champ vide"}
      plan: |
        timeline: {open_date: 2027-03-01}
        purpose: {issue: {en: "", fr: ""}}
    - outcome: failed
      name: {en: "the objectives: none", fr: "les objectifs : liste vide"}
      plan: |
        purpose: {objectives: []}
    - outcome: failed
      name: {en: "the objectives: one empty entry", fr: "les objectifs : un élément vide"}
      plan: |
        purpose: {objectives: [{}]}

- rule: BASE-OBJ-02
  status: stable
  principle: base.purpose
  authority:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1, checklist 1", fr: "4.2.1, liste de vérification 1"}}
    - {source: bc-engagement-handbook, clause: {en: Appendix A purpose sentence, fr: "annexe A, énoncé de l’objet"}}
  title:
    en: The purpose leaves out the problem, the decision or the decision-maker
    fr: L’objet omet le problème, la décision ou la personne qui décide
  severity: warning
  verdict: fail
  stage: launch
  expect: >-
    has(plan.purpose.issue) && bilingual.present(plan.purpose.issue) &&
    has(plan.purpose.decision) && bilingual.present(plan.purpose.decision) &&
    has(plan.purpose.decision_maker) && bilingual.present(plan.purpose.decision_maker)
  at: plan.purpose
  message:
    en: >-
      The purpose does not name all three of the problem, the decision to be informed and the
      decision-maker
    fr: >-
      L’objet ne nomme pas à la fois le problème, la décision à éclairer et la personne qui décide
  why:
    en: >-
      With the three together, a reader knows why the question is asked, what will follow from the
      answers and who is answerable for it.
    fr: >-
      Ces trois éléments réunis, le lecteur sait pourquoi on pose la question, ce qui découlera
      des réponses et qui en répondra.
  remedy:
    en: Complete `purpose.issue`, `purpose.decision` and `purpose.decision_maker`.
    fr: Remplir `purpose.issue`, `purpose.decision` et `purpose.decision_maker`.
  waivable: true
  tags: [purpose]
  examples:
    - outcome: failed
      name: {en: no decision-maker, fr: aucun décideur}
      plan: |
        purpose: ⟦{issue: {en: Wells run dry., fr: Les puits se tarissent.}, decision: {en: Set a withdrawal limit., fr: Fixer un seuil.}}⟧
    - outcome: passed
      name: {en: "problem, decision and decision-maker", fr: "problème, décision et décideur"}
      plan: |
        purpose:
          issue: {en: Wells run dry., fr: Les puits se tarissent.}
          decision: {en: Set a withdrawal limit., fr: Fixer un seuil de prélèvement.}
          decision_maker: {en: Minister of the Environment, fr: Ministre de l’Environnement}
    - outcome: untested
      name: {en: "no purpose, which another rule reports", fr: "aucun objet, signalé par une autre règle"}
      plan: |
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: without the decision, fr: sans la décision}
      plan: |
        purpose:
          issue: {en: Wells run dry., fr: Les puits se tarissent.}
          decision_maker: {en: Minister of the Environment, fr: Ministre de l’Environnement}
    - outcome: failed
      name: {en: "the decision-maker: left empty", fr: "le décideur : champ vide"}
      plan: |
        purpose:
          issue: {en: Wells run dry., fr: Les puits se tarissent.}
          decision: {en: Set a withdrawal limit., fr: Fixer un seuil.}
          decision_maker: {en: "", fr: ""}
    - outcome: failed
      name: {en: without the issue, fr: sans l’enjeu}
      plan: |
        purpose:
          decision: {en: Set a withdrawal limit., fr: Fixer un seuil de prélèvement.}
          decision_maker: {en: Minister of the Environment, fr: Ministre de l’Environnement}
    - outcome: failed
      name: {en: the decision without a text in either language, fr: la décision sans texte dans l’une ou l’autre langue}
      plan: |
        purpose:
          issue: {en: Wells run dry., fr: Les puits se tarissent.}
          decision: {}
          decision_maker: {en: Minister of the Environment, fr: Ministre de l’Environnement}
    - outcome: failed
      name: {en: the issue without a text in either language, fr: l’enjeu sans texte dans l’une ou l’autre langue}
      plan: |
        purpose:
          issue: {}
          decision: {en: Set a withdrawal limit., fr: Fixer un seuil de prélèvement.}
          decision_maker: {en: Minister of the Environment, fr: Ministre de l’Environnement}

- rule: BASE-OBJ-03
  status: stable
  principle: base.use-of-input
  authority:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}}
    - {source: iap2-core-values, clause: {en: value 2, fr: valeur 2}}
  title:
    en: Nothing says how input will be used
    fr: Rien ne dit comment les contributions seront utilisées
  severity: warning
  ceiling_exception: convergent
  verdict: fail
  stage: launch
  expect: has(plan.purpose.promise) && bilingual.present(plan.purpose.promise)
  at: plan.purpose.promise
  message:
    en: The plan does not show how the input will be used
    fr: Le plan ne montre pas comment les contributions seront utilisées
  why:
    en: >-
      People give their time more readily, and more usefully, when they know beforehand what their
      words can change.
    fr: >-
      Les gens donnent leur temps plus volontiers, et plus utilement, lorsqu’ils savent d’avance
      ce que leurs propos peuvent changer.
  remedy:
    en: >-
      Say in `purpose.promise` what will be done with the answers, in words that fit the level of
      participation.
    fr: >-
      Dire sous `purpose.promise` ce que l’on fera des réponses, en des termes qui conviennent au
      niveau de participation.
  waivable: true
  tags: [promise]
  examples:
    - outcome: failed
      name: {en: no promise, fr: aucune promesse}
      plan: |
        ⟦purpose⟧: {issue: {en: Wells run dry., fr: Les puits se tarissent.}}
    - outcome: passed
      name: {en: a promise, fr: une promesse}
      plan: |
        purpose: {promise: {en: Your answers will set the limit., fr: Vos réponses serviront à fixer le seuil.}}
    - outcome: failed
      name: {en: "the promise to the public: left empty", fr: "la promesse faite au public : champ vide"}
      plan: |
        purpose: {issue: {en: Wells run dry., fr: Les puits se tarissent.}, promise: {en: "", fr: ""}}

"""###
        ),
        SourceFile(
          name: "rules/base/pack.yaml",
          text: ###"""
# Questions that hold in any country. No duration and no jurisdiction stands here.
id: base
prefix: BASE
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: on
title:
  en: Base
  fr: Base
covers:
  en: >-
    What several independent frameworks ask of any consultation plan: a purpose, an open question,
    information, dates, audiences, reporting, evaluation and means.
  fr: >-
    Ce que plusieurs cadres indépendants demandent à tout plan de consultation : un objet, une
    question ouverte, de l’information, des dates, des publics, un compte rendu, une évaluation et
    des moyens.
never_claims:
  en: That a rule here is law, or that one country’s wording holds for all.
  fr: Qu’une règle d’ici a force de loi, ou que les mots d’un pays valent pour tous.
terms:
  - term: federal
    phrase:
      en: the lead organization is a federal institution
      fr: l’organisation responsable est une institution fédérale
    means: >-
      has(plan.organization) && has(plan.organization.lead) &&
      (has(plan.organization.lead.federal_institution) ? plan.organization.lead.federal_institution
      : has(plan.organization.lead.gc_org_id) || has(plan.organization.lead.code))
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'organization: {}'}
      - {is: true, plan: 'organization: {lead: {gc_org_id: 1234}}'}
      - {is: true, plan: 'organization: {lead: {code: dfo-mpo}}'}
      - {is: false, plan: 'organization: {lead: {name: {en: Town, fr: Ville}}}'}
      - {is: true, plan: 'organization: {lead: {federal_institution: true}}'}
      - {is: false, plan: 'organization: {lead: {federal_institution: false, code: dfo-mpo}}'}
  - term: ordered
    phrase:
      en: the closing day is not earlier than the opening day
      fr: le jour de clôture ne précède pas le jour d’ouverture
    means: plan.timeline.close_date >= plan.timeline.open_date
    examples:
      - {is: true, plan: 'timeline: {open_date: 2026-03-01, close_date: 2026-03-01}'}
      - {is: false, plan: 'timeline: {open_date: 2026-03-02, close_date: 2026-03-01}'}
  - term: policy
    phrase:
      en: the decision will produce a policy
      fr: la décision donnera lieu à une politique
    means: has(plan.mandate) && has(plan.mandate.instrument) && plan.mandate.instrument == 'policy'
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'mandate: {}'}
      - {is: false, plan: 'mandate: {instrument: program}'}
      - {is: true, plan: 'mandate: {instrument: policy}'}
  - term: regulatory
    phrase:
      en: the decision will produce a regulation
      fr: la décision donnera lieu à un règlement
    means: has(plan.mandate) && has(plan.mandate.instrument) && plan.mandate.instrument == 'regulation'
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'mandate: {}'}
      - {is: false, plan: 'mandate: {instrument: policy}'}
      - {is: true, plan: 'mandate: {instrument: regulation}'}
  - term: fees
    phrase:
      en: the decision will produce a fee
      fr: la décision donnera lieu à des frais
    means: >-
      has(plan.mandate) && has(plan.mandate.instrument) && plan.mandate.instrument == 'fee_proposal'
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'mandate: {}'}
      - {is: false, plan: 'mandate: {instrument: policy}'}
      - {is: true, plan: 'mandate: {instrument: fee_proposal}'}
  - term: accessibility_plan
    phrase:
      en: the decision will produce an accessibility plan
      fr: la décision donnera lieu à un plan sur l’accessibilité
    means: >-
      has(plan.mandate) && has(plan.mandate.instrument) && plan.mandate.instrument == 'accessibility_plan'
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'mandate: {}'}
      - {is: false, plan: 'mandate: {instrument: policy}'}
      - {is: true, plan: 'mandate: {instrument: accessibility_plan}'}
  - term: trade
    phrase:
      en: the proposal has an effect on international trade
      fr: la proposition a un effet sur le commerce international
    means: >-
      has(plan.mandate) && has(plan.mandate.trade_effect) &&
      plan.mandate.trade_effect in ['some', 'significant']
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'mandate: {}'}
      - {is: false, plan: 'mandate: {trade_effect: none}'}
      - {is: true, plan: 'mandate: {trade_effect: some}'}
      - {is: true, plan: 'mandate: {trade_effect: significant}'}
  - term: environmental
    phrase:
      en: the decision is an environmental one
      fr: la décision est de nature environnementale
    means: has(plan.mandate) && has(plan.mandate.environmental) && plan.mandate.environmental
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'mandate: {}'}
      - {is: false, plan: 'mandate: {environmental: false}'}
      - {is: true, plan: 'mandate: {environmental: true}'}
  - term: online
    phrase:
      en: people can take part online
      fr: on peut participer en ligne
    means: >-
      has(plan.response_channels) && plan.response_channels.exists(c, has(c.type) &&
      c.type in ['online_form', 'email', 'video_or_audio', 'social_media']) ||
      has(plan.activities) && plan.activities.exists(a,
      has(a.attendance_mode) && a.attendance_mode in ['online', 'hybrid'] ||
      has(a.type) && a.type in ['online_survey', 'online_forum', 'webinar'])
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'response_channels: []'}
      - {is: false, plan: 'response_channels: [{}, {type: post}]'}
      - {is: true, plan: 'response_channels: [{type: post}, {type: email}]'}
      - {is: true, plan: 'response_channels: [{type: video_or_audio}]'}
      - {is: true, plan: 'response_channels: [{type: social_media}]'}
      - {is: true, plan: 'activities: [{type: online_survey}]'}
      - {is: false, plan: 'activities: []'}
      - {is: false, plan: 'activities: [{id: a}]'}
      - {is: false, plan: 'activities: [{attendance_mode: in_person}]'}
      - {is: false, plan: 'activities: [{type: public_meeting}]'}
      - {is: true, plan: 'activities: [{type: public_meeting}, {attendance_mode: hybrid}]'}
      - {is: true, plan: 'activities: [{attendance_mode: in_person}, {type: webinar}]'}
  - term: event
    phrase:
      en: a live activity is planned
      fr: une activité en direct est prévue
    means: >-
      has(plan.activities) && plan.activities.exists(a,
      has(a.attendance_mode) && a.attendance_mode in ['online', 'in_person', 'hybrid'])
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'activities: []'}
      - {is: false, plan: 'activities: [{id: a}]'}
      - {is: false, plan: 'activities: [{attendance_mode: asynchronous}]'}
      - {is: true, plan: 'activities: [{id: a}, {attendance_mode: in_person}]'}
  - term: survey
    phrase:
      en: a survey, focus group, interview or opinion research is planned
      fr: >-
        le plan prévoit un sondage, un groupe de discussion, une entrevue ou une recherche sur l’opinion
    means: >-
      has(plan.activities) && plan.activities.exists(a, has(a.type) &&
      a.type in ['online_survey', 'focus_group', 'interview', 'public_opinion_research'])
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'activities: []'}
      - {is: false, plan: 'activities: [{id: a}]'}
      - {is: false, plan: 'activities: [{type: webinar}]'}
      - {is: true, plan: 'activities: [{type: webinar}, {type: interview}]'}
  - term: indigenous
    phrase:
      en: the duty to consult or an Indigenous audience is involved
      fr: l’obligation de consulter ou un public autochtone est en cause
    means: >-
      has(plan.mandate) && (has(plan.mandate.duty_to_consult) &&
      has(plan.mandate.duty_to_consult.triggered) &&
      plan.mandate.duty_to_consult.triggered in ['applies', 'undetermined'] ||
      has(plan.mandate.drivers) && 'duty_to_consult' in plan.mandate.drivers) ||
      has(plan.participants) && has(plan.participants.audiences) &&
      plan.participants.audiences.exists(a, has(a.code) &&
      a.code in ['FN', 'IU', 'MT', 'IB', 'IO', 'IP', 'TR', 'UI'])
    examples:
      - {is: false, plan: 'status: draft'}
      - {is: false, plan: 'mandate: {}'}
      - {is: false, plan: 'mandate: {duty_to_consult: {}}'}
      - {is: false, plan: 'mandate: {duty_to_consult: {triggered: does_not_apply}}'}
      - {is: true, plan: 'mandate: {duty_to_consult: {triggered: undetermined}}'}
      - {is: false, plan: 'mandate: {drivers: [statute]}'}
      - {is: true, plan: 'mandate: {drivers: [duty_to_consult]}'}
      - {is: false, plan: 'participants: {}'}
      - {is: false, plan: 'participants: {audiences: []}'}
      - {is: false, plan: 'participants: {audiences: [{kind: affected}, {code: AC}]}'}
      - {is: true, plan: 'participants: {audiences: [{code: AC}, {code: FN}]}'}
      - {is: true, plan: 'participants: {audiences: [{code: MT}]}'}
      - {is: true, plan: 'participants: {audiences: [{code: IB}]}'}
      - {is: true, plan: 'participants: {audiences: [{code: TR}]}'}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/base/personal-information.yaml",
          text: ###"""
# Personal information: the question must at least be answered.
- rule: BASE-PRI-01
  status: stable
  principle: base.personal-information
  authority:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: act-privacy, clause: {en: s. 3(e), fr: al. 3e)}}
  title:
    en: The plan does not say whether personal information is collected
    fr: Le plan ne dit pas si des renseignements personnels sont recueillis
  severity: warning
  verdict: fail
  stage: launch
  expect: has(plan.privacy) && has(plan.privacy.personal_information)
  at: plan.privacy
  message:
    en: The plan does not say whether personal information is collected
    fr: Le plan ne dit pas si des renseignements personnels sont recueillis
  why:
    en: >-
      A name, an address or an opinion tied to a person needs a notice, a use and an end; the
      answer decides whether these are needed.
    fr: >-
      Un nom, une adresse ou une opinion rattachée à une personne appelle un avis, un usage et une
      fin; la réponse détermine s’il en faut.
  remedy:
    en: >-
      Set `privacy.personal_information` to true or false; opinions count when they can be tied to
      someone.
    fr: >-
      Mettre `privacy.personal_information` à true ou à false; les opinions comptent dès qu’on
      peut les rattacher à quelqu’un.
  waivable: true
  tags: [privacy]
  examples:
    - outcome: failed
      name: {en: a section on privacy that does not say, fr: une section sur la vie privée qui n’en dit rien}
      plan: |
        privacy: ⟦{publication_of_input: summary}⟧
    - outcome: passed
      name: {en: none collected, fr: rien n’est recueilli}
      plan: |
        privacy: {personal_information: false}
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

"""###
        ),
        SourceFile(
          name: "rules/base/principles.yaml",
          text: ###"""
# What the rules of base serve, in our own words.
- id: base.affected
  name:
    en: Affected people identified
    fr: Personnes touchées identifiées
  name_status: {en: ours, fr: ours}
  statement:
    en: The plan names those whom the matter touches and in what way.
    fr: Le plan nomme les personnes que la question touche et de quelle façon.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}}
    - {source: tbs-regulatory-consultation-guidelines, clause: "4.2.6"}
    - {source: uk-principles-2018, clause: F}
    - {source: eu-com-2002-704, clause: {en: standard B, fr: norme B}}
    - {source: nz-impact-analysis, clause: {en: affected parties, fr: parties touchées}}
  verification: verified-primary
  themes: [INC]
  elements:
    - name: {en: who is affected and how, fr: qui est touché et comment}
      rules: [BASE-INC-01]

- id: base.dates
  name:
    en: Valid, ordered dates
    fr: Dates valides et ordonnées
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      The opening and closing days are real days in the right order, and the public is told of
      them in time.
    fr: >-
      Les jours d’ouverture et de clôture sont de vrais jours, dans le bon ordre, et le public en
      est avisé à temps.
  authorities:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: gc-consultations-registry, clause: "3.10, 3.11"}
    - {source: oecd-citizen-participation, clause: {en: "transparency: announcement before the start", fr: "transparence : annonce avant le début"}}
  verification: verified-primary
  themes: [TIM]
  elements:
    - name: {en: opening and closing day valid and ordered, fr: jours d’ouverture et de clôture valides et ordonnés}
      rules: [BASE-TIM-01, BASE-TIM-02]
    - name: {en: notice not after the opening day, fr: avis au plus tard le jour d’ouverture}
      rules: [BASE-TIM-03]
    - name: {en: closing time and time zone, fr: heure de clôture et fuseau horaire}
      rules: [BASE-TIM-04]

- id: base.open-question
  name:
    en: Something can still change
    fr: Il reste quelque chose à décider
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Something is left to decide when people are asked, the plan says what, and the decision
      waits for them.
    fr: >-
      Il reste quelque chose à décider lorsqu’on pose la question, le plan dit quoi, et la
      décision attend les réponses.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Relevant, fr: Pertinentes}}
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "chapter 1, checklist 1", fr: "chapitre 1, liste de vérification 1"}}
    - {source: uk-principles-2018, clause: B}
    - {source: uk-gunning, clause: "1"}
    - {source: qc-participation-framework, clause: {en: criterion 1.1, fr: critère 1.1}}
    - {source: aarhus-convention, clause: {en: art. 6(4), fr: article 6(4)}}
  verification: verified-primary
  themes: [DEC]
  elements:
    - name: {en: what is open, fr: ce qui est ouvert}
      rules: [BASE-DEC-01]
    - name: {en: "what is fixed, and no question about it", fr: "ce qui est arrêté, sans question à ce sujet"}
      rules: [BASE-DEC-02, BASE-DEC-03]
    - name: {en: decision after the close, fr: décision après la clôture}
      rules: [BASE-DEC-04]
    - name: {en: at least two live options, fr: au moins deux options encore possibles}
      rules: [BASE-DEC-05]

- id: base.evaluation
  name:
    en: Planned evaluation
    fr: Évaluation prévue
  name_status: {en: ours, fr: ours}
  statement:
    en: The measures by which the consultation will be judged are chosen beforehand.
    fr: Les mesures qui serviront à juger la consultation sont choisies d’avance.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Adaptable, fr: Souples}}
    - {source: tbs-regulatory-consultation-guidelines, clause: "4.2.8"}
    - {source: oecd-citizen-participation, clause: {en: evaluation (name unverified), fr: évaluation (nom non vérifié)}}
    - {source: bc-engagement-handbook, clause: {en: Key Conditions, fr: conditions essentielles}}
  verification: verified-primary
  themes: [EVA]
  elements:
    - name: {en: indicators, fr: indicateurs}
      rules: [BASE-EVA-01]

- id: base.information
  name:
    en: Enough information
    fr: Information suffisante
  name_status: {en: ours, fr: ours}
  statement:
    en: The documents that people need are named, and are there from the first day.
    fr: Les documents utiles sont nommés et accessibles dès le premier jour.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: uk-gunning, clause: "2"}
    - {source: uk-principles-2018, clause: C}
    - {source: iap2-core-values, clause: {en: value 6, fr: valeur 6}}
    - {source: eu-com-2002-704, clause: {en: standard A, fr: norme A}}
    - {source: aarhus-convention, clause: {en: art. 6(6), fr: article 6(6)}}
  verification: verified-primary
  themes: [TRA]
  elements:
    - name: {en: background documents, fr: documents d’information}
      rules: [BASE-TRA-01]
    - name: {en: available by the opening day, fr: accessibles dès l’ouverture}
      rules: [BASE-TRA-02]

- id: base.purpose
  name:
    en: Stated purpose
    fr: Objet énoncé
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Anyone who opens the plan finds the problem, the decision that is coming and who will take
      it.
    fr: >-
      Quiconque ouvre le plan y trouve le problème, la décision à venir et la personne qui la
      prendra.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: "4.2.1, checklist 1", fr: "4.2.1, liste de vérification 1"}}
    - {source: uk-principles-2018, clause: B}
    - {source: oecd-citizen-participation, clause: {en: purpose, fr: objet}}
    - {source: bc-engagement-handbook, clause: {en: Key Conditions, fr: conditions essentielles}}
    - {source: au-oia-consultation, clause: {en: required contents, fr: contenu exigé}}
    - {source: qc-participation-framework, clause: {en: criterion 1.2, fr: critère 1.2}}
  verification: verified-primary
  themes: [OBJ]
  elements:
    - name: {en: a purpose or an objective, fr: un objet ou un objectif}
      rules: [BASE-OBJ-01]
    - name: {en: "problem, decision and decision-maker", fr: "problème, décision et décideur"}
      rules: [BASE-OBJ-02]

- id: base.use-of-input
  name:
    en: Stated use of input
    fr: Utilisation annoncée des contributions
  name_status: {en: ours, fr: ours}
  statement:
    en: Before taking part, people can read what will become of their answers.
    fr: Avant de participer, chacun peut lire ce qu’il adviendra de ses réponses.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Transparent, fr: Transparentes}}
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}}
    - {source: iap2-core-values, clause: {en: value 2, fr: valeur 2}}
    - {source: oecd-citizen-participation, clause: {en: accountability, fr: responsabilité}}
  verification: verified-primary
  themes: [OBJ]
  elements:
    - name: {en: what becomes of the input, fr: le sort des contributions}
      rules: [BASE-OBJ-03]

- id: base.personal-information
  name:
    en: Personal information declared
    fr: Renseignements personnels déclarés
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      The plan answers whether personal information is collected; an opinion is personal
      information when it can be tied to someone.
    fr: >-
      Le plan indique si des renseignements personnels sont recueillis; une opinion en est un dès
      qu’on peut la rattacher à quelqu’un.
  authorities:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: act-privacy, clause: {en: s. 3, fr: art. 3}}
  verification: verified-primary
  themes: [PRI]
  elements:
    - name: {en: collection answered yes or no, fr: collecte précisée par oui ou par non}
      rules: [BASE-PRI-01]

- id: base.feedback
  name:
    en: Report back and explain
    fr: Rendre compte et expliquer
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      What was heard is reported on a set day by someone in charge, and the decision says what it
      changed.
    fr: >-
      Ce qui a été entendu est publié à une date fixée par une personne responsable, et la
      décision dit ce que cela a changé.
  authorities:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}}
    - {source: iap2-core-values, clause: {en: value 7, fr: valeur 7}}
    - {source: eu-com-2002-704, clause: {en: standard E, fr: norme E}}
    - {source: bc-engagement-handbook, clause: {en: Reporting Out, fr: retour public}}
    - {source: ogp-standards, clause: {en: standard 4, fr: norme 4}}
    - {source: on-ero-process, clause: {en: decision notices, fr: avis de décision}}
    - {source: act-fisheries, clause: {en: s. 4.1(7), fr: par. 4.1(7)}}
  verification: verified-primary
  themes: [REP]
  elements:
    - name: {en: a public report, fr: un rapport public}
      rules: [BASE-REP-01]
    - name: {en: its date, fr: sa date}
      rules: [BASE-REP-02]
    - name: {en: its owner, fr: son responsable}
      rules: [BASE-REP-04]
    - name: {en: what the input changed, fr: ce que les contributions ont changé}
      rules: [BASE-REP-03]

- id: base.resources
  name:
    en: Means to listen
    fr: Moyens d’écouter
  name_status: {en: ours, fr: ours}
  statement:
    en: There is a budget, someone in charge and people to read the answers.
    fr: Il y a un budget, une personne responsable et du personnel pour lire les réponses.
  authorities:
    - {source: gc-commitment-12, clause: {en: "lessons learned: targeted consultations", fr: "leçons retenues : consultations ciblées"}}
    - {source: tbs-regulatory-consultation-guidelines, clause: "4.2.7"}
    - {source: bc-engagement-handbook, clause: {en: Key Conditions, fr: conditions essentielles}}
    - {source: oecd-stakeholder-bpp, clause: {en: capacity, fr: capacité}}
  verification: verified-primary
  themes: [RES]
  elements:
    - name: {en: money, fr: argent}
      rules: [BASE-RES-01]
    - name: {en: a named lead, fr: un responsable désigné}
      rules: [BASE-RES-02]
    - name: {en: people to analyse the input, fr: personnel pour l’analyse}
      rules: [BASE-RES-03]

"""###
        ),
        SourceFile(
          name: "rules/base/reporting.yaml",
          text: ###"""
# Reporting and decision: people learn what was heard and what came of it.
- rule: BASE-REP-01
  status: stable
  principle: base.feedback
  authority:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}}
    - {source: bc-engagement-handbook, clause: {en: Reporting Out, fr: retour public}}
    - {source: iap2-core-values, clause: {en: value 7, fr: valeur 7}}
    - {source: eu-com-2002-704, clause: {en: standard E, fr: norme E}}
  title:
    en: No ‘What we heard’ report is planned
    fr: Aucun rapport « Ce que nous avons entendu » n’est prévu
  severity: warning
  ceiling_exception: convergent
  verdict: fail
  stage: launch
  expect: >-
    has(plan.reporting) && has(plan.reporting.what_we_heard) &&
    (plan.reporting.what_we_heard ||
    has(plan.reporting.no_report_reason) && bilingual.present(plan.reporting.no_report_reason))
  at: plan.reporting
  message:
    en: The plan does not show that people will be told what was heard, and gives no reason
    fr: >-
      Le plan ne montre pas que les gens sauront ce qui a été entendu, et n’en donne pas la raison
  why:
    en: >-
      A public report lets those who took part recognize what they said, and lets others trust the
      summary.
    fr: >-
      Un rapport public permet aux participants de reconnaître leurs propos et aux autres de se
      fier au résumé.
  remedy:
    en: Set `reporting.what_we_heard` to true, or say why not in `reporting.no_report_reason`.
    fr: >-
      Mettre `reporting.what_we_heard` à true, ou dire pourquoi non sous
      `reporting.no_report_reason`.
  waivable: true
  tags: [report]
  examples:
    - outcome: failed
      name: {en: "no, without a reason", fr: "non, sans raison"}
      plan: |
        reporting: ⟦{what_we_heard: false}⟧
    - outcome: failed
      name: {en: nothing on reporting, fr: rien sur le compte rendu}
      plan: |
        title: {en: A plan, fr: Un plan}
    - outcome: passed
      name: {en: a report is planned, fr: un rapport est prévu}
      plan: |
        reporting: {what_we_heard: true}
    - outcome: passed
      name: {en: "no, with a reason", fr: "non, avec une raison"}
      plan: |
        reporting: {what_we_heard: false, no_report_reason: {en: Two answers came in., fr: Deux réponses ont été reçues.}}
    - outcome: failed
      name: {en: without the ‘What we heard’ report, fr: sans le rapport « Ce que nous avons entendu »}
      plan: |
        reporting: {}
    - outcome: failed
      name: {en: "the reason for no report: left empty", fr: "la raison de l’absence de rapport : champ vide"}
      plan: |
        reporting: {what_we_heard: false, no_report_reason: {en: "", fr: ""}}

- rule: BASE-REP-02
  status: stable
  principle: base.feedback
  authority:
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}}
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}}
  title:
    en: The report has no target date
    fr: Le rapport n’a pas de date prévue
  severity: warning
  verdict: fail
  stage: launch
  applies: has(plan.reporting) && has(plan.reporting.what_we_heard) && plan.reporting.what_we_heard
  expect: has(plan.timeline.report_date)
  at: plan.timeline.report_date
  message:
    en: A report is planned and the plan does not show when it is due
    fr: Un rapport est prévu, mais le plan ne montre pas quand il doit paraître
  why:
    en: >-
      A date tells participants when to look, and those who write the report when to be ready. No
      federal instrument fixes it.
    fr: >-
      Une date dit aux participants quand regarder et aux rédacteurs quand être prêts. Aucun
      instrument fédéral ne la fixe.
  remedy:
    en: Write a target day in `timeline.report_date`.
    fr: Inscrire un jour cible sous `timeline.report_date`.
  waivable: true
  tags: [report, dates]
  examples:
    - outcome: failed
      name: {en: a report without a date, fr: un rapport sans date}
      plan: |
        reporting: {what_we_heard: true}
        ⟦timeline⟧: {close_date: 2027-04-30}
    - outcome: passed
      name: {en: a report with its date, fr: un rapport avec sa date}
      plan: |
        reporting: {what_we_heard: true}
        timeline: {close_date: 2027-04-30, report_date: 2027-07-15}
    - outcome: inapplicable
      name: {en: no report, fr: aucun rapport}
      plan: |
        reporting: {what_we_heard: false}
        timeline: {close_date: 2027-04-30}
    - outcome: inapplicable
      name: {en: without the reporting, fr: sans la reddition de comptes}
      plan: |
        timeline: {close_date: 2027-04-30}
    - outcome: inapplicable
      name: {en: without the ‘What we heard’ report, fr: sans le rapport « Ce que nous avons entendu »}
      plan: |
        reporting: {}
        timeline: {close_date: 2027-04-30}

- rule: BASE-REP-03
  status: stable
  principle: base.feedback
  authority:
    - {source: gc-engagement-principles, clause: {en: Accountable, fr: Responsables}}
    - {source: act-fisheries, clause: {en: s. 4.1(7), fr: par. 4.1(7)}}
    - {source: au-oia-consultation, clause: {en: required contents, fr: contenu exigé}}
    - {source: on-ero-process, clause: {en: decision notices, fr: avis de décision}}
  title:
    en: Nothing says that the effect of input will be explained
    fr: Rien ne dit que l’effet des contributions sera expliqué
  severity: warning
  ceiling_exception: convergent
  verdict: fail
  stage: launch
  expect: >-
    has(plan.reporting.feedback_to_participants) &&
    bilingual.present(plan.reporting.feedback_to_participants) ||
    has(plan.timeline) && has(plan.timeline.response_date)
  at: plan.reporting
  message:
    en: The plan does not show that people will learn what their input changed
    fr: Le plan ne montre pas que les gens apprendront ce que leurs contributions ont changé
  why:
    en: >-
      Telling what was heard is half of the loop; saying what came of it, and why, is the other
      half.
    fr: >-
      Dire ce qui a été entendu n’est que la moitié du chemin; dire ce qui en est résulté, et
      pourquoi, en est l’autre.
  remedy:
    en: >-
      Say in `reporting.feedback_to_participants` how the effect will be explained, or date the
      response in `timeline.response_date`.
    fr: >-
      Dire sous `reporting.feedback_to_participants` comment l’effet sera expliqué, ou dater la
      réponse sous `timeline.response_date`.
  waivable: true
  tags: [report, closing-the-loop]
  examples:
    - outcome: failed
      name: {en: a report only, fr: un rapport seulement}
      plan: |
        reporting: ⟦{what_we_heard: true}⟧
        timeline: {close_date: 2027-04-30}
    - outcome: passed
      name: {en: a message to participants, fr: un message aux participants}
      plan: |
        reporting: {feedback_to_participants: {en: Letter to each participant, fr: Lettre à chaque participant}}
    - outcome: passed
      name: {en: a dated response, fr: une réponse datée}
      plan: |
        reporting: {what_we_heard: true}
        timeline: {response_date: 2027-09-01}
    - outcome: failed
      name: {en: without the feedback to participants, fr: sans le retour aux participants}
      plan: |
        reporting: {}
    - outcome: failed
      name: {en: "the feedback to participants: left empty", fr: "le retour aux participants : champ vide"}
      plan: |
        reporting: {what_we_heard: true, feedback_to_participants: {en: "", fr: ""}}
        timeline: {close_date: 2027-04-30}

- rule: BASE-REP-04
  status: stable
  principle: base.feedback
  authority:
    - {source: tbs-regulatory-consultation-guidelines, clause: "4.2.4"}
    - {source: project, clause: {en: structure, fr: structure du plan}}
  title:
    en: Nobody owns the report or the response
    fr: Personne n’est responsable du rapport ou de la réponse
  severity: warning
  verification: partly-read
  verdict: fail
  stage: launch
  expect: >-
    has(plan.reporting.owner) ||
    has(plan.timeline) && has(plan.timeline.milestones) &&
    plan.timeline.milestones.exists(m, has(m.owner) && has(m.date) &&
    (has(plan.timeline.report_date) && m.date == plan.timeline.report_date ||
    has(plan.timeline.response_date) && m.date == plan.timeline.response_date))
  at: plan.reporting.owner
  message:
    en: The plan does not show who is in charge of the report and the response
    fr: Le plan ne montre pas qui est responsable du rapport et de la réponse
  why:
    en: A task that belongs to nobody is the first to slip once the consultation is over.
    fr: >-
      Une tâche qui n’appartient à personne est la première à glisser une fois la consultation
      terminée.
  remedy:
    en: Name a role in `reporting.owner`, or an owner for the milestone on the day of the report.
    fr: >-
      Nommer une fonction sous `reporting.owner`, ou un responsable pour le jalon au jour du
      rapport.
  waivable: true
  tags: [report, owner]
  examples:
    - outcome: failed
      name: {en: no owner of the report or the response, fr: personne pour le rapport ni pour la réponse}
      plan: |
        ⟦reporting⟧: {what_we_heard: true}
    - outcome: passed
      name: {en: a position is named as the owner, fr: une fonction est nommée responsable}
      plan: |
        reporting: {what_we_heard: true, owner: Director of policy}
    - outcome: passed
      name: {en: an owner of the milestone, fr: un responsable du jalon}
      plan: |
        reporting: {what_we_heard: true}
        timeline:
          report_date: 2027-07-15
          milestones: [{id: M1, date: 2027-07-15, owner: Director of policy}]
    - outcome: failed
      name: {en: an owner of another milestone, fr: responsable d’un autre jalon}
      plan: |
        ⟦reporting⟧: {what_we_heard: true}
        timeline:
          report_date: 2027-07-15
          response_date: 2027-09-15
          milestones: [{id: M1, date: 2027-05-01, owner: Director of policy}]
    - outcome: passed
      name: {en: an owner on the day of the response, fr: responsable au jour de la réponse}
      plan: |
        reporting: {what_we_heard: true}
        timeline:
          response_date: 2027-09-15
          milestones: [{id: M1, date: 2027-09-15, owner: Director of policy}]
    - outcome: failed
      name: {en: without the report date, fr: sans la date du rapport}
      plan: |
        reporting: {what_we_heard: true}
        timeline: {milestones: [{id: M1, date: 2027-07-15, owner: Director of policy}]}
    - outcome: failed
      name: {en: nothing under the timeline, fr: rien sous le calendrier}
      plan: |
        reporting: {what_we_heard: true}
        timeline: {}
    - outcome: failed
      name: {en: "the milestones: none", fr: "les jalons : liste vide"}
      plan: |
        reporting: {what_we_heard: true}
        timeline: {milestones: []}
    - outcome: failed
      name: {en: without the milestone’s owner, fr: sans le responsable du jalon}
      plan: |
        reporting: {what_we_heard: true}
        timeline: {report_date: 2027-07-15, milestones: [{id: M1, date: 2027-07-15}]}
    - outcome: failed
      name: {en: without the milestone’s date, fr: sans la date du jalon}
      plan: |
        reporting: {what_we_heard: true}
        timeline: {report_date: 2027-07-15, milestones: [{id: M1, owner: Director of policy}]}

"""###
        ),
        SourceFile(
          name: "rules/base/resources.yaml",
          text: ###"""
# Resources: money, a lead and people to listen.
- rule: BASE-RES-01
  status: stable
  principle: base.resources
  authority:
    - {source: tbs-regulatory-consultation-guidelines, clause: "4.2.7"}
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}}
    - {source: gc-commitment-12, clause: {en: lesson on resources, fr: leçon sur les ressources}}
  title:
    en: No budget, or a budget of zero with events in person
    fr: Aucun budget, ou budget nul malgré des activités en personne
  severity: warning
  verdict: fail
  stage: launch
  expect: >-
    has(plan.resources) && has(plan.resources.budget) && has(plan.resources.budget.total) &&
    (plan.resources.budget.total.amount > 0.0 || !(has(plan.activities) &&
    plan.activities.exists(a, has(a.attendance_mode) && a.attendance_mode in ['in_person', 'hybrid'])))
  at: plan.resources
  message:
    en: The plan does not show a budget that fits what it sets out to do
    fr: Le plan ne montre pas un budget à la mesure de ce qu’il prévoit
  why:
    en: >-
      Rooms, travel, translation and analysis cost money; without it the first things cut are
      outreach and the report.
    fr: >-
      Salles, déplacements, traduction et analyse coûtent de l’argent; sans budget, on coupe
      d’abord dans le démarchage et le rapport.
  remedy:
    en: >-
      Give the total in `resources.budget.total`; zero is an answer where nothing happens in
      person.
    fr: >-
      Indiquer le total sous `resources.budget.total`; zéro est une réponse si rien ne se fait en
      personne.
  waivable: true
  tags: [budget]
  examples:
    - outcome: failed
      name: {en: zero with a meeting, fr: nul malgré une assemblée}
      plan: |
        resources: ⟦{budget: {total: {amount: 0, currency: CAD}}}⟧
        activities: [{id: A1, attendance_mode: in_person}]
    - outcome: failed
      name: {en: no resources, fr: aucune ressource}
      plan: |
        title: {en: A plan, fr: Un plan}
    - outcome: passed
      name: {en: an amount, fr: un montant}
      plan: |
        resources: {budget: {total: {amount: 40000, currency: CAD}}}
        activities: [{id: A1, attendance_mode: in_person}]
    - outcome: passed
      name: {en: "zero, online only", fr: "nul, en ligne seulement"}
      plan: |
        resources: {budget: {total: {amount: 0, currency: CAD}}}
        activities: [{id: A1, attendance_mode: asynchronous}]
    - outcome: failed
      name: {en: zero with a hybrid workshop, fr: nul malgré un atelier hybride}
      plan: |
        resources: ⟦{budget: {total: {amount: 0, currency: CAD}}}⟧
        activities: [{id: A1, attendance_mode: hybrid}]
    - outcome: failed
      name: {en: nothing under the resources, fr: rien sous les ressources}
      plan: |
        title: {en: A plan, fr: Un plan}
        resources: {}
    - outcome: passed
      name: {en: without the activities, fr: sans les activités}
      plan: |
        resources: {budget: {total: {amount: 0, currency: CAD}}}
    - outcome: failed
      name: {en: nothing under the budget, fr: rien sous le budget}
      plan: |
        title: {en: A plan, fr: Un plan}
        resources: {budget: {}}
    - outcome: passed
      name: {en: "the activities: none", fr: "les activités : liste vide"}
      plan: |
        resources: {budget: {total: {amount: 0, currency: CAD}}}
        activities: []
    - outcome: passed
      name: {en: "the activities: one empty entry", fr: "les activités : un élément vide"}
      plan: |
        resources: {budget: {total: {amount: 0, currency: CAD}}}
        activities: [{}]
    - outcome: passed
      name: {en: a token amount, fr: un montant symbolique}
      plan: |
        resources: {budget: {total: {amount: 0.5, currency: CAD}}}
        activities: [{id: A1, attendance_mode: in_person}]

- rule: BASE-RES-02
  status: stable
  principle: base.resources
  authority:
    - {source: bc-engagement-handbook, clause: {en: Appendix C, fr: annexe C}}
    - {source: gc-consultations-registry, clause: "3.19"}
  title:
    en: No accountable lead is named
    fr: Aucun responsable n’est nommé
  severity: warning
  verdict: fail
  stage: launch
  expect: >-
    has(plan.organization) &&
    (has(plan.organization.contacts) &&
    plan.organization.contacts.exists(c, has(c.role) && c.role in ['policy_lead', 'consultation_contact']) ||
    has(plan.organization.sponsor) && bilingual.present(plan.organization.sponsor))
  at: plan.organization
  message:
    en: The plan does not show who answers for the consultation
    fr: Le plan ne montre pas qui répond de la consultation
  why:
    en: Questions, delays and complaints need someone who can decide.
    fr: Les questions, les retards et les plaintes exigent quelqu’un qui peut trancher.
  remedy:
    en: Name a sponsor, or a contact whose role is policy lead or consultation contact.
    fr: >-
      Nommer un commanditaire, ou une personne-ressource responsable des politiques ou de la
      consultation.
  waivable: true
  tags: [lead]
  examples:
    - outcome: failed
      name: {en: a media contact only, fr: relations avec les médias seulement}
      plan: |
        organization: ⟦{contacts: [{role: media}]}⟧
    - outcome: passed
      name: {en: a policy lead, fr: responsable des politiques}
      plan: |
        organization: {contacts: [{role: policy_lead}]}
    - outcome: passed
      name: {en: a sponsor, fr: un commanditaire}
      plan: |
        organization: {sponsor: {en: Chief Data Officer, fr: Dirigeante principale des données}}
    - outcome: passed
      name: {en: a consultation contact, fr: responsable de la consultation}
      plan: |
        organization: {contacts: [{role: consultation_contact}]}
    - outcome: failed
      name: {en: without the contacts, fr: sans les personnes-ressources}
      plan: |
        organization: {}
    - outcome: failed
      name: {en: "the contacts: none", fr: "les personnes-ressources : liste vide"}
      plan: |
        organization: {contacts: []}
    - outcome: failed
      name: {en: without the contact’s role, fr: sans le rôle de la personne-ressource}
      plan: |
        organization: {contacts: [{}]}
    - outcome: failed
      name: {en: "the sponsor: left empty", fr: "le parrain de la consultation : champ vide"}
      plan: |
        organization: {contacts: [{role: media}], sponsor: {en: "", fr: ""}}
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

- rule: BASE-RES-03
  status: stable
  principle: base.resources
  authority:
    - {source: gc-commitment-12, clause: {en: lesson on resources, fr: leçon sur les ressources}}
    - {source: oecd-stakeholder-bpp, clause: {en: capacity, fr: capacité}}
  title:
    en: Nobody is assigned to analyse the input
    fr: Personne n’est affecté à l’analyse des contributions
  severity: warning
  verdict: fail
  stage: launch
  expect: >-
    has(plan.analysis) && has(plan.analysis.responsible) ||
    has(plan.resources) && has(plan.resources.team) &&
    plan.resources.team.exists(m, has(m.role) && bilingual.present(m.role) && has(m.fte) && m.fte > 0.0)
  at: plan.analysis
  message:
    en: The plan does not show who will analyse the input
    fr: Le plan ne montre pas qui analysera les contributions
  why:
    en: >-
      Reading with care takes people and weeks; a plan that names neither tends to end in a
      summary of the loudest.
    fr: >-
      Une lecture attentive demande des gens et des semaines; faute de les prévoir, on finit par
      ne résumer que les voix les plus fortes.
  remedy:
    en: >-
      Name a role in `analysis.responsible`, or team members with their full-time equivalents
      under `resources.team`.
    fr: >-
      Nommer une fonction sous `analysis.responsible`, ou des membres de l’équipe et leurs
      équivalents temps plein sous `resources.team`.
  waivable: true
  tags: [analysis]
  examples:
    - outcome: failed
      name: {en: a method without people, fr: une méthode sans personnel}
      plan: |
        analysis: ⟦{method: {en: Coding, fr: Codage}}⟧
    - outcome: passed
      name: {en: a unit is named for the analysis, fr: un service est nommé pour l’analyse}
      plan: |
        analysis: {responsible: Policy research unit}
    - outcome: passed
      name: {en: a team, fr: une équipe}
      plan: |
        resources: {team: [{role: {en: Analyst, fr: Analyste}, fte: 0.5}]}
    - outcome: failed
      name: {en: a team without time, fr: une équipe sans temps}
      plan: |
        analysis: ⟦{method: {en: Coding, fr: Codage}}⟧
        resources: {team: [{role: {en: Analyst, fr: Analyste}, fte: 0}]}
    - outcome: failed
      name: {en: time without a role, fr: du temps sans fonction}
      plan: |
        analysis: ⟦{method: {en: Coding, fr: Codage}}⟧
        resources: {team: [{fte: 0.5}]}
    - outcome: failed
      name: {en: without the team, fr: sans l’équipe}
      plan: |
        resources: {}
    - outcome: failed
      name: {en: "the team: none", fr: "l’équipe : liste vide"}
      plan: |
        resources: {team: []}
    - outcome: failed
      name: {en: without the full-time equivalents, fr: sans les équivalents temps plein}
      plan: |
        resources: {team: [{role: {en: Analyst, fr: Analyste}}]}
    - outcome: failed
      name: {en: "the team member’s role: left empty", fr: "le rôle du membre de l’équipe : champ vide"}
      plan: |
        analysis: {method: {en: Coding, fr: Codage}}
        resources: {team: [{fte: 0.5, role: {en: "", fr: ""}}]}

"""###
        ),
      ]
    }
  )
}
