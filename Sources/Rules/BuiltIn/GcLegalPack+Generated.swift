// swift-format-ignore-file
// Written from the folder rules/gc-legal/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `gc-legal`.
enum BuiltInGcLegalPack {
  static let source = PackSource(
    id: "gc-legal",
    digest: "sha256:74f3a5111c5b11e46fa87247cbe2e4e5bc5c81a6c70b3859a1b02e705e77fb14",
    files: {
      [
        SourceFile(
          name: "rules/gc-legal/authorities.yaml",
          text: ###"""
# The sources that gc-legal cites. Titles are official where `title_status` says so.
- id: act-interpretation
  title:
    en: Interpretation Act
    fr: Loi d’interprétation
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/I-21/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/I-21/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-accessible-canada
  title:
    en: Accessible Canada Act
    fr: Loi canadienne sur l’accessibilité
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2019
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/A-0.6/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/A-0.6/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-official-languages
  title:
    en: Official Languages Act
    fr: Loi sur les langues officielles
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/O-3.01/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/O-3.01/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

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

- id: tbs-privacy-practices
  title:
    en: Directive on Privacy Practices
    fr: Directive sur les pratiques relatives à la protection de la vie privée
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2024
  url:
    en: "https://tbs-sct.canada.ca/pol/doc-eng.aspx?id=18309&section=html"
    fr: "https://tbs-sct.canada.ca/pol/doc-fra.aspx?id=18309"
  kind: policy
  verification: partly-read
  status: in-force
  jurisdiction: CA
  as_of: "2024-10-09"

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

- id: act-library-archives
  title:
    en: Library and Archives of Canada Act
    fr: Loi sur la Bibliothèque et les Archives du Canada
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2004
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/L-7.7/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/L-7.7/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-access-to-information
  title:
    en: Access to Information Act
    fr: Loi sur l’accès à l’information
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/A-1/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/A-1/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-06-14"

- id: justice-regulations-manual
  title:
    en: 'Federal Regulations Manual, Part 4: notice of prepublication'
    fr: 'Manuel sur la réglementation fédérale, partie 4 : avis de publication préalable'
  title_status: {en: official, fr: unverified}
  publisher:
    en: Department of Justice Canada
    fr: Ministère de la Justice du Canada
  url:
    en: "http://canada.justice.gc.ca/eng/dept-min/pub/legis/rm-mr/part4/notice-avis.html"
  kind: guideline
  verification: verified-primary
  status: unknown
  jurisdiction: CA

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

- id: act-holidays
  title:
    en: Holidays Act
    fr: Loi instituant des jours de fête légale
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/H-5/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/H-5/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

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

- id: act-gender-budgeting
  title:
    en: Canadian Gender Budgeting Act
    fr: Loi canadienne sur la budgétisation sensible aux sexes
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2018
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/C-17.2/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/C-17.2/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-impact-assessment
  title:
    en: Impact Assessment Act
    fr: Loi sur l’évaluation d’impact
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2019
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/I-2.75/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/I-2.75/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-06-14"

"""###
        ),
        SourceFile(
          name: "rules/gc-legal/counting.yaml",
          text: ###"""
# Counting of days: what happens when the last day is a holiday.
- rule: GCL-TIM-01
  status: stable
  principle: gcl.counting
  authority:
    - {source: act-interpretation, clause: {en: "s. 26, 35(1)", fr: art. 26 et par. 35(1)}}
  title:
    en: The last day is a holiday and nothing says that the next day counts
    fr: Le dernier jour est férié et rien ne dit que le suivant compte
  severity: note
  verdict: review
  question:
    en: >-
      Does the time limit fall under the Interpretation Act, so that an answer on the next day
      that is no holiday is in time?
    fr: >-
      Le délai relève-t-il de la Loi d’interprétation, de sorte qu’une réponse reçue le premier
      jour non férié suivant est à temps?
  stage: launch
  applies: term.federal
  expect: >-
    !calendar.is_holiday(plan.timeline.close_date) ||
    has(plan.timeline.holiday_effect_stated) && plan.timeline.holiday_effect_stated
  at: plan.timeline.close_date
  values:
    close: plan.timeline.close_date
    next: calendar.next_non_holiday(plan.timeline.close_date)
  fix:
    set: plan.timeline.close_date
    to: calendar.next_non_holiday(plan.timeline.close_date)
    safety: needs_review
    title: {en: Close on the next day that is no holiday, fr: Clore le jour suivant qui n’est pas férié}
  message:
    en: >-
      The last day, {close, date}, is a Sunday or another holiday of the Interpretation Act, and
      the plan does not say whether {next, date} counts
    fr: >-
      Le dernier jour, le {close, date}, est un dimanche ou un autre jour férié au sens de la Loi
      d’interprétation, et le plan ne dit pas si le {next, date} compte
  why:
    en: >-
      A time limit of federal law that ends on a holiday runs to the next day that is none; people
      should not have to guess. Saturday is no holiday in the Act.
    fr: >-
      Un délai fixé par une loi fédérale qui expire un jour férié est reporté au premier jour non
      férié suivant; les gens ne devraient pas avoir à deviner. Le samedi n’est pas férié selon la
      Loi.
  remedy:
    en: Close on another day, or say what happens and set `timeline.holiday_effect_stated`.
    fr: Clore un autre jour, ou dire ce qu’il en est et remplir `timeline.holiday_effect_stated`.
  waivable: true
  tags: [counting, holidays]
  examples:
    - outcome: cantTell
      name: {en: Sunday before Victoria Day, fr: dimanche avant la fête de Victoria}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: ⟦2026-05-17⟧}
    - outcome: passed
      name: {en: said in the plan, fr: dit dans le plan}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2026-05-17, holiday_effect_stated: true}
    - outcome: passed
      name: {en: a Saturday, fr: un samedi}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2026-05-16}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        timeline: {close_date: 2026-05-17}
    - outcome: cantTell
      name: {en: "with the effect of holidays stated: no", fr: "avec l’indication de l’effet des jours fériés : non"}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {close_date: 2026-05-17, holiday_effect_stated: false}

"""###
        ),
        SourceFile(
          name: "rules/gc-legal/inclusion.yaml",
          text: ###"""
# Duties of inclusion: persons with disabilities take part in what is designed for them.
- rule: GCL-INC-01
  status: stable
  principle: gcl.aca-consult
  authority:
    - {source: act-accessible-canada, clause: {en: s. 6(f), fr: al. 6f)}}
  title:
    en: Persons with disabilities are not an audience
    fr: Les personnes handicapées ne sont pas un public visé
  severity: warning
  verdict: review
  question:
    en: Should persons with disabilities take part in this design?
    fr: Les personnes handicapées devraient-elles participer à cette conception?
  stage: launch
  applies: >-
    term.federal && has(plan.mandate) && has(plan.mandate.instrument) &&
    plan.mandate.instrument in ['policy', 'legislation', 'regulation', 'program']
  expect: >-
    plan.participants.audiences.exists(a, has(a.code) && a.code == 'PD') ||
    has(plan.accessibility) && has(plan.accessibility.disability_consultation_method) &&
    bilingual.present(plan.accessibility.disability_consultation_method)
  at: plan.participants.audiences
  message:
    en: >-
      A law, policy, program or service is being designed, and persons with disabilities are not
      among the audiences
    fr: >-
      Une loi, une politique, un programme ou un service est en cours de conception, et les
      personnes handicapées ne sont pas parmi les publics visés
  why:
    en: >-
      Among the principles of the Accessible Canada Act is that persons with disabilities take
      part in designing laws, policies, programs and services.
    fr: >-
      L’un des principes de la Loi canadienne sur l’accessibilité veut que les personnes
      handicapées participent à la conception des lois, des politiques, des programmes et des
      services.
  remedy:
    en: >-
      Add the audience PD, or say in `accessibility.disability_consultation_method` how they take
      part.
    fr: >-
      Ajouter le public PD, ou dire sous `accessibility.disability_consultation_method` comment
      elles participent.
  waivable: true
  tags: [disability]
  examples:
    - outcome: cantTell
      name: {en: a program for the general public, fr: programme pour le grand public}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: program}
        participants: {audiences: ⟦[{code: GP}]⟧}
    - outcome: passed
      name: {en: among the audiences, fr: parmi les publics}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: program}
        participants: {audiences: [{code: GP}, {code: PD}]}
    - outcome: inapplicable
      name: {en: a project, fr: un projet}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: project}
        participants: {audiences: [{code: GP}]}
    - outcome: cantTell
      name: {en: policy, fr: politique}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: policy}
        participants: {audiences: ⟦[{code: GP}]⟧}
    - outcome: cantTell
      name: {en: law, fr: loi}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: legislation}
        participants: {audiences: ⟦[{code: GP}]⟧}
    - outcome: cantTell
      name: {en: regulation, fr: règlement}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: regulation}
        participants: {audiences: ⟦[{code: GP}]⟧}
    - outcome: passed
      name: {en: with the consultation of persons with disabilities in English only, fr: avec la consultation des personnes en situation de handicap en anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: policy}
        participants: {audiences: [{code: GP}]}
        accessibility: {disability_consultation_method: {en: Open to all}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: [{code: GP}]}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {audiences: [{code: GP}]}
    - outcome: inapplicable
      name: {en: without the instrument, fr: sans l’instrument}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {}
        participants: {audiences: [{code: GP}]}
    - outcome: cantTell
      name: {en: without the audience code, fr: sans le code du public}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: policy}
        participants: {audiences: [{}]}
    - outcome: cantTell
      name: {en: nothing under the accessibility, fr: rien sous l’accessibilité}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: policy}
        participants: {audiences: [{code: GP}]}
        accessibility: {}
    - outcome: cantTell
      name: {en: "the consultation of persons with disabilities: left empty", fr: "la consultation des personnes en situation de handicap : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: policy}
        participants: {audiences: [{code: GP}]}
        accessibility: {disability_consultation_method: {en: "", fr: ""}}
    - outcome: cantTell
      name: {en: an empty list of audiences, fr: une liste de publics vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: program}
        participants: {audiences: []}

"""###
        ),
        SourceFile(
          name: "rules/gc-legal/languages.yaml",
          text: ###"""
# Official languages: products, events, submissions, notices and minority communities.
- rule: GCL-LAN-01
  status: stable
  principle: gcl.ola-part-iv
  authority:
    - {source: act-official-languages, clause: {en: "ss. 12, 22, 27", fr: "art. 12, 22 et 27"}}
  title:
    en: A public product lacks English or French
    fr: Un produit destiné au public manque en français ou en anglais
  severity: error
  verdict: fail
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.official_languages) && has(plan.official_languages.languages) &&
    'en' in plan.official_languages.languages && 'fr' in plan.official_languages.languages &&
    (!has(plan.materials) || plan.materials.all(d, !has(d.languages) || 'en' in d.languages && 'fr' in d.languages))
  at: plan.official_languages
  message:
    en: >-
      The plan or one of its documents does not provide for both English and French, which
      sections 12, 22 and 27 of the Official Languages Act require
    fr: >-
      Le plan ou l’un de ses documents ne prévoit pas le français et l’anglais, qu’exigent les
      articles 12, 22 et 27 de la Loi sur les langues officielles
  why:
    en: >-
      What a federal institution tells the public, and what it offers them, comes in both official
      languages.
    fr: >-
      Ce qu’une institution fédérale communique et offre au public l’est dans les deux langues
      officielles.
  remedy:
    en: Put en and fr in `official_languages.languages` and in the languages of each document.
    fr: >-
      Inscrire en et fr sous `official_languages.languages` et parmi les langues de chaque
      document.
  waivable: {days: 366}
  tags: [official-languages]
  examples:
    - outcome: failed
      name: {en: English only, fr: anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: ⟦{languages: [en]}⟧
    - outcome: failed
      name: {en: one document in English, fr: un document en anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: ⟦{languages: [en, fr]}⟧
        materials: [{id: D1, languages: [en]}]
    - outcome: failed
      name: {en: nothing on languages, fr: rien sur les langues}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: passed
      name: {en: both, fr: les deux}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr]}
        materials: [{id: D1, languages: [en, fr, iu]}]
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        official_languages: {languages: [en]}
    - outcome: failed
      name: {en: a document without English beside one in three languages, fr: un document sans anglais à côté d’un autre en trois langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr]}
        materials: [{id: D1, languages: [en, fr, iu]}, {id: D1, languages: [fr, iu]}]
    - outcome: failed
      name: {en: without the languages of the consultation, fr: sans les langues de la consultation}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {}
    - outcome: failed
      name: {en: the consultation in French only, fr: la consultation en français seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: ["fr"]}
    - outcome: passed
      name: {en: without the materials, fr: sans les documents}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr]}
    - outcome: passed
      name: {en: "the materials: one empty entry", fr: "les documents : un élément vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr]}
        materials: [{}]
    - outcome: passed
      name: {en: both languages and an empty list of documents, fr: les deux langues et une liste de documents vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr]}
        materials: []

- rule: GCL-LAN-02
  status: stable
  principle: gcl.ola-part-iv
  authority:
    - {source: act-official-languages, clause: {en: s. 11(2), fr: par. 11(2)}}
    - {source: project, clause: {en: reading, fr: interprétation du projet}}
  title:
    en: English and French versions come out on different days
    fr: Les versions française et anglaise paraissent à des jours différents
  severity: warning
  verdict: review
  question:
    en: Is there a reason why one language waits for the other?
    fr: Y a-t-il une raison pour qu’une langue attende l’autre?
  stage: launch
  applies: term.federal
  expect: >-
    (!has(plan.official_languages.simultaneous) || plan.official_languages.simultaneous) &&
    (!has(plan.materials) || plan.materials.all(d, !has(d.available_dates) ||
    has(d.available_dates.en) && has(d.available_dates.fr) && d.available_dates.en == d.available_dates.fr))
  at: plan.official_languages.simultaneous
  message:
    en: >-
      The English and French versions do not come out together; by our reading of section 11(2),
      equal prominence includes the day
    fr: >-
      Les versions française et anglaise ne paraissent pas en même temps; selon notre
      interprétation du paragraphe 11(2), l’égale importance vaut aussi pour le jour
  why:
    en: >-
      Readers of the later version have less time and read what others have already discussed. The
      Act speaks of equal prominence; that it covers the day is our reading.
    fr: >-
      Les lecteurs de la version tardive ont moins de temps et lisent ce dont d’autres ont déjà
      débattu. La Loi parle d’égale importance; que celle-ci vise le jour est notre
      interprétation.
  remedy:
    en: Publish both versions on the same day.
    fr: Publier les deux versions le même jour.
  waivable: true
  tags: [official-languages, dates]
  examples:
    - outcome: cantTell
      name: {en: said not to be, fr: non simultanées}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr], simultaneous: ⟦false⟧}
    - outcome: cantTell
      name: {en: a week apart, fr: à une semaine d’écart}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr], simultaneous: ⟦true⟧}
        materials: [{id: D1, available_dates: {en: 2027-03-01, fr: 2027-03-08}}]
    - outcome: passed
      name: {en: together, fr: ensemble}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr], simultaneous: true}
        materials: [{id: D1, available_dates: {en: 2027-03-01, fr: 2027-03-01}}]
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        official_languages: {simultaneous: false}
    - outcome: passed
      name: {en: without the simultaneous publication, fr: sans la publication simultanée}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr]}
    - outcome: cantTell
      name: {en: a document without a French date beside one with both, fr: un document sans date en français à côté d’un autre qui a les deux}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr], simultaneous: true}
        materials:
          - {id: D1, available_dates: {en: 2027-03-01, fr: 2027-03-01}}
          - {id: D1, available_dates: {en: 2027-03-01}}
    - outcome: passed
      name: {en: "the materials: one empty entry", fr: "les documents : un élément vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr], simultaneous: true}
        materials: [{}]
    - outcome: cantTell
      name: {en: the publication date by language without the English, fr: la date de publication par langue sans l’anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr], simultaneous: true}
        materials: [{id: D1, available_dates: {fr: 2027-03-01}}]
    - outcome: passed
      name: {en: an empty list of documents, fr: une liste de documents vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {simultaneous: true}
        materials: []

- rule: GCL-LAN-03
  status: stable
  principle: gcl.ola-part-iv
  authority:
    - {source: act-official-languages, clause: {en: "ss. 22, 27", fr: art. 22 et 27}}
  title:
    en: An event without interpretation or a twin in the other official language
    fr: Activité sans interprétation ni pendant dans l’autre langue officielle
  severity: warning
  verdict: fail
  stage: launch
  each: plan.activities
  applies: >-
    term.federal && has(item.attendance_mode) && item.attendance_mode in ['online', 'in_person', 'hybrid']
  expect: >-
    has(item.languages) && ('en' in item.languages && 'fr' in item.languages ||
    has(item.interpretation) && ('en' in item.interpretation || 'fr' in item.interpretation) ||
    plan.activities.exists(other, has(other.languages) && has(other.type) && has(item.type) &&
    other.type == item.type && ('fr' in item.languages ? 'en' : 'fr') in other.languages))
  at: item.languages
  message:
    en: >-
      The event offers neither both official languages, nor interpretation, nor a twin in the
      other language
    fr: >-
      L’activité n’offre ni les deux langues officielles, ni interprétation, ni pendant dans
      l’autre langue
  why:
    en: >-
      Sections 22 and 27 of the Official Languages Act give the public the choice of either
      language in what an institution offers them.
    fr: >-
      Les articles 22 et 27 de la Loi sur les langues officielles donnent au public le choix de la
      langue dans ce qu’une institution lui offre.
  remedy:
    en: >-
      Hold the event in both languages, book interpretation, or add a session in the other
      language.
    fr: >-
      Tenir l’activité dans les deux langues, réserver l’interprétation ou ajouter une séance dans
      l’autre langue.
  waivable: true
  tags: [official-languages, events]
  examples:
    - outcome: failed
      name: {en: English only, fr: anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person, languages: ⟦[en]⟧}]
    - outcome: passed
      name: {en: both languages, fr: les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person, languages: [en, fr]}]
    - outcome: passed
      name: {en: interpretation into French, fr: interprétation vers le français}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: workshop, attendance_mode: online, languages: [en], interpretation: [fr]}]
    - outcome: inapplicable
      name: {en: a questionnaire, fr: un questionnaire}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey, attendance_mode: asynchronous, languages: [en]}]
    - outcome: failed
      name: {en: a twin of another kind, fr: un pendant d’un autre genre}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person, languages: ⟦[en]⟧}, {id: A2, type: online_survey, attendance_mode: asynchronous, languages: [fr]}]
    - outcome: passed
      name: {en: a twin, fr: un pendant}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: workshop, attendance_mode: hybrid, languages: [en]}, {id: A2, type: workshop, attendance_mode: hybrid, languages: [fr]}]
    - outcome: failed
      name: {en: "hybrid, French only", fr: "hybride, français seulement"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: workshop, attendance_mode: hybrid, languages: ⟦[fr]⟧}]
    - outcome: failed
      name: {en: "the interpretation: none", fr: "l’interprétation : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities:
          - id: A1
            type: workshop
            attendance_mode: hybrid
            languages: [fr]
            interpretation: []
    - outcome: inapplicable
      name: {en: "the activities: one empty entry", fr: "les activités : un élément vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{}]
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        activities: [{id: A1, type: workshop, attendance_mode: hybrid, languages: [fr]}]
    - outcome: failed
      name: {en: without the languages of the activity, fr: sans les langues de l’activité}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: workshop, attendance_mode: hybrid}]
    - outcome: passed
      name: {en: without the activity type, fr: sans le type d’activité}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, attendance_mode: in_person, languages: [en, fr]}]
    - outcome: passed
      name: {en: interpretation into English, fr: interprétation vers l’anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities:
          - id: A1
            type: workshop
            attendance_mode: online
            languages: [en]
            interpretation: ["en"]
    - outcome: failed
      name: {en: "an event in English of no stated type, beside a questionnaire in French", fr: "un événement en anglais sans type, à côté d’un questionnaire en français"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities:
          - {id: A1, attendance_mode: in_person, languages: [en]}
          - {id: A2, type: online_survey, attendance_mode: asynchronous, languages: [fr]}
    - outcome: failed
      name: {en: "a meeting in English, beside an online activity in French of no stated type", fr: "une assemblée en anglais, à côté d’une activité en ligne en français sans type"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities:
          - {id: A1, type: public_meeting, attendance_mode: in_person, languages: [en]}
          - {id: A2, attendance_mode: asynchronous, languages: [fr]}
    - outcome: failed
      name: {en: "a meeting in English, and another whose languages are not given", fr: "une assemblée en anglais, et une autre aux langues non indiquées"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities:
          - {id: A1, type: public_meeting, attendance_mode: in_person, languages: [en]}
          - {id: A1, type: public_meeting}
    - outcome: inapplicable
      name: {en: an empty list of activities, fr: une liste d’activités vide}
      plan: |
        activities: []

- rule: GCL-LAN-04
  status: stable
  principle: gcl.ola-part-iv
  authority:
    - {source: act-official-languages, clause: {en: s. 22, fr: art. 22}}
  title:
    en: Submissions in one official language only
    fr: Mémoires acceptés dans une seule langue officielle
  severity: error
  verdict: fail
  stage: launch
  each: plan.response_channels
  applies: term.federal && has(item.languages)
  expect: >-
    'en' in item.languages && 'fr' in item.languages
  at: item.languages
  message:
    en: >-
      This way to respond takes one official language only; section 22 of the Official Languages
      Act requires both
    fr: >-
      Cette façon de répondre n’admet qu’une langue officielle; l’article 22 de la Loi sur les
      langues officielles exige les deux
  why:
    en: Everyone may write to a federal institution in the official language of their choice.
    fr: Chacun peut écrire à une institution fédérale dans la langue officielle de son choix.
  remedy:
    en: Accept answers in English and in French on this channel.
    fr: Accepter les réponses en français et en anglais sur ce canal.
  waivable: {days: 366}
  tags: [official-languages, channels]
  examples:
    - outcome: failed
      name: {en: French only, fr: français seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: telephone, languages: ⟦[fr]⟧}]
    - outcome: passed
      name: {en: answers taken in both languages, fr: réponses reçues dans les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: telephone, languages: [en, fr]}]
    - outcome: inapplicable
      name: {en: languages not given, fr: langues non indiquées}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: post}]
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        response_channels: [{type: telephone, languages: [fr]}]
    - outcome: failed
      name: {en: answers by telephone in English only, fr: réponses par téléphone en anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: telephone, languages: [en]}]
    - outcome: inapplicable
      name: {en: an empty list of ways to answer, fr: une liste vide de moyens de répondre}
      plan: |
        response_channels: []

- rule: GCL-LAN-05
  status: stable
  principle: gcl.ola-part-iv
  authority:
    - {source: act-official-languages, clause: {en: s. 25, fr: art. 25}}
  title:
    en: No official-languages clause binds the supplier
    fr: Aucune clause linguistique ne lie le fournisseur
  severity: error
  verdict: fail
  stage: launch
  applies: term.federal && has(plan.resources) && has(plan.resources.contractor)
  expect: >-
    has(plan.resources.contractor_clauses) && 'official_languages' in plan.resources.contractor_clauses
  at: plan.resources.contractor_clauses
  message:
    en: >-
      A supplier acts for the institution, and no official-languages clause is listed in its
      contract, although section 25 of the Official Languages Act applies
    fr: >-
      Un fournisseur agit pour l’institution, et aucune clause sur les langues officielles n’est
      énumérée dans son contrat, bien que l’article 25 de la Loi sur les langues officielles
      s’applique
  why:
    en: >-
      An institution remains answerable for both languages when someone else deals with the public
      on its behalf.
    fr: >-
      L’institution demeure responsable des deux langues lorsqu’un tiers traite avec le public
      pour son compte.
  remedy:
    en: >-
      Put the clause in the contract and list official_languages in
      `resources.contractor_clauses`.
    fr: >-
      Mettre la clause au contrat et inscrire official_languages sous
      `resources.contractor_clauses`.
  waivable: {days: 366}
  tags: [official-languages, supplier]
  examples:
    - outcome: failed
      name: {en: privacy clause only, fr: clause sur la vie privée seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        resources: {contractor: Example Dialogue Inc., contractor_clauses: ⟦[privacy]⟧}
    - outcome: passed
      name: {en: with the clause, fr: avec la clause}
      plan: |
        organization: {lead: {federal_institution: true}}
        resources: {contractor: Example Dialogue Inc., contractor_clauses: [official_languages, privacy]}
    - outcome: inapplicable
      name: {en: no supplier, fr: aucun fournisseur}
      plan: |
        organization: {lead: {federal_institution: true}}
        resources: {team: []}
    - outcome: inapplicable
      name: {en: without the resources, fr: sans les ressources}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        resources: {contractor: Example Dialogue Inc., contractor_clauses: [privacy]}
    - outcome: failed
      name: {en: with the contractor, fr: avec l’entrepreneur}
      plan: |
        organization: {lead: {federal_institution: true}}
        resources: {team: [], contractor: A1}

- rule: GCL-LAN-06
  status: stable
  principle: gcl.ola-part-iv
  authority:
    - {source: act-official-languages, clause: {en: s. 28, fr: art. 28}}
  title:
    en: No active offer of both languages
    fr: Aucune offre active dans les deux langues
  severity: warning
  verdict: fail
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.official_languages.active_offer) && bilingual.present(plan.official_languages.active_offer)
  at: plan.official_languages.active_offer
  message:
    en: >-
      No wording tells people that they may take part in either official language, as section 28
      of the Official Languages Act asks
    fr: >-
      Aucune formule n’indique aux gens qu’ils peuvent participer dans l’une ou l’autre langue
      officielle, comme le demande l’article 28 de la Loi sur les langues officielles
  why:
    en: A right that is not offered is seldom used.
    fr: Un droit qui n’est pas offert est rarement exercé.
  remedy:
    en: Write the wording of the offer in `official_languages.active_offer`.
    fr: Écrire la formule d’offre sous `official_languages.active_offer`.
  waivable: true
  tags: [official-languages]
  examples:
    - outcome: failed
      name: {en: none, fr: aucune}
      plan: |
        organization: {lead: {federal_institution: true}}
        ⟦official_languages⟧: {languages: [en, fr]}
    - outcome: passed
      name: {en: wording, fr: une formule}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {active_offer: {en: Take part in English or in French., fr: Participez en français ou en anglais.}}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        official_languages: {languages: [en]}
    - outcome: failed
      name: {en: "the active offer: left empty", fr: "l’offre active : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en, fr], active_offer: {en: "", fr: ""}}

- rule: GCL-LAN-07
  status: stable
  principle: gcl.ola-part-iv
  authority:
    - {source: act-official-languages, clause: {en: "ss. 11, 30", fr: art. 11 et 30}}
  title:
    en: A notice without a medium for each language community
    fr: Avis sans média pour chaque collectivité linguistique
  severity: warning
  verdict: review
  question:
    en: Does the notice reach English and French readers where they are?
    fr: L’avis rejoint-il les lecteurs francophones et anglophones là où ils sont?
  stage: launch
  applies: >-
    term.federal && has(plan.communications) && has(plan.communications.channels) &&
    plan.communications.channels.exists(c, has(c.type) && c.type in ['newspaper', 'radio', 'community_media', 'poster'])
  expect: >-
    plan.communications.channels.exists(c, has(c.languages) && 'en' in c.languages) &&
    plan.communications.channels.exists(c, has(c.languages) && 'fr' in c.languages)
  at: plan.communications.channels
  message:
    en: >-
      A notice is placed in the media, and the plan does not show a medium for each
      official-language community
    fr: >-
      Un avis est placé dans les médias, et le plan ne montre pas un média pour chaque
      collectivité de langue officielle
  why:
    en: >-
      Sections 11 and 30 of the Official Languages Act look to media that reach each community
      effectively.
    fr: >-
      Les articles 11 et 30 de la Loi sur les langues officielles visent des médias qui rejoignent
      effectivement chaque collectivité.
  remedy:
    en: Give the languages of each channel, and add a medium for the community that is missing.
    fr: Indiquer les langues de chaque canal et ajouter un média pour la collectivité qui manque.
  waivable: true
  tags: [official-languages, notice]
  examples:
    - outcome: cantTell
      name: {en: one English newspaper, fr: un journal anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: ⟦[{type: newspaper, languages: [en]}]⟧}
    - outcome: passed
      name: {en: two newspapers, fr: deux journaux}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: newspaper, languages: [en]}, {type: newspaper, languages: [fr]}]}
    - outcome: inapplicable
      name: {en: the registry only, fr: le registre seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: registry}]}
    - outcome: cantTell
      name: {en: radio, fr: radio}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: ⟦[{type: radio, languages: [fr]}]⟧}
    - outcome: cantTell
      name: {en: community media, fr: médias communautaires}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: ⟦[{type: community_media, languages: [fr]}]⟧}
    - outcome: cantTell
      name: {en: posters, fr: affiches}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: ⟦[{type: poster, languages: [fr]}]⟧}
    - outcome: cantTell
      name: {en: "the communication channels: one more entry, empty", fr: "les canaux de communication : un élément vide de plus"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: radio, languages: [fr]}, {}]}
    - outcome: inapplicable
      name: {en: without the communications, fr: sans les communications}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        communications: {channels: [{type: radio, languages: [fr]}]}
    - outcome: inapplicable
      name: {en: without the communication channels, fr: sans les canaux de communication}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {}
    - outcome: inapplicable
      name: {en: "the communication channels: one empty entry", fr: "les canaux de communication : un élément vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{}]}
    - outcome: cantTell
      name: {en: "an English newspaper, and a channel of no stated kind", fr: "un journal anglais, et un canal sans genre"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: newspaper, languages: [en]}, {}]}
    - outcome: inapplicable
      name: {en: an empty list of channels, fr: une liste de canaux vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: []}

- rule: GCL-LAN-08
  status: stable
  principle: gcl.ola-part-vii
  authority:
    - {source: act-official-languages, clause: {en: s. 41(7) to (9.1), fr: par. 41(7) à (9.1)}}
  title:
    en: A structuring decision without official-language minority communities
    fr: Décision structurante sans les minorités francophones et anglophones
  severity: warning
  verdict: review
  question:
    en: Can the decision affect English and French linguistic minority communities?
    fr: La décision peut-elle toucher les minorités francophones et anglophones?
  stage: launch
  applies: >-
    term.federal && has(plan.official_languages) && has(plan.official_languages.structuring_decision) &&
    plan.official_languages.structuring_decision in ['applies', 'undetermined']
  expect: >-
    has(plan.official_languages.minority_communities) && bilingual.present(plan.official_languages.minority_communities) ||
    has(plan.participants) && has(plan.participants.audiences) &&
    plan.participants.audiences.exists(a, has(a.code) && a.code == 'LM')
  at: plan.official_languages
  message:
    en: >-
      A structuring decision may be at stake, and linguistic minority communities are not an
      audience
    fr: >-
      Une décision structurante est peut-être en jeu, et les minorités francophones et anglophones
      ne sont pas un public visé
  why:
    en: >-
      Subsections 41(7) to (9.1) of the Official Languages Act rest the analysis of impacts on
      dialogue with these communities.
    fr: >-
      Les paragraphes 41(7) à (9.1) de la Loi sur les langues officielles fondent l’analyse des
      impacts sur un dialogue avec ces collectivités.
  remedy:
    en: >-
      Add the audience LM, or say in `official_languages.minority_communities` how they will be
      consulted.
    fr: >-
      Ajouter le public LM, ou dire sous `official_languages.minority_communities` comment elles
      seront consultées.
  waivable: true
  tags: [official-languages, minority-communities]
  examples:
    - outcome: cantTell
      name: {en: "applies, nobody named", fr: "s’applique, personne n’est nommé"}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: ⟦{structuring_decision: applies}⟧
    - outcome: passed
      name: {en: an audience, fr: un public}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies}
        participants: {audiences: [{code: LM}]}
    - outcome: inapplicable
      name: {en: no structuring decision, fr: aucune décision structurante}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: does_not_apply}
    - outcome: cantTell
      name: {en: not yet determined, fr: pas encore déterminé}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: ⟦{structuring_decision: undetermined}⟧
    - outcome: cantTell
      name: {en: "the audiences: none", fr: "les publics : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies}
        participants: {audiences: []}
    - outcome: cantTell
      name: {en: "the official-language minority communities: left empty", fr: "les communautés de langue officielle en situation minoritaire : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies, minority_communities: {en: "", fr: ""}}
    - outcome: inapplicable
      name: {en: without the official languages, fr: sans les langues officielles}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        official_languages: {structuring_decision: applies}
    - outcome: inapplicable
      name: {en: without the structuring decision, fr: sans la décision structurante}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {}
    - outcome: cantTell
      name: {en: nothing under the participants, fr: rien sous les participants}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies}
        participants: {}
    - outcome: cantTell
      name: {en: "nothing under the audiences: one", fr: "les publics : un élément vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies}
        participants: {audiences: [{}]}
    - outcome: passed
      name: {en: with the official-language minority communities in English only, fr: avec les communautés de langue officielle en situation minoritaire en anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies, minority_communities: {en: Open to all}}
    - outcome: cantTell
      name: {en: with the audience code ‘Academics’, fr: avec le code du public « Universitaires »}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies}
        participants: {audiences: [{code: AC}]}

- rule: GCL-LAN-09
  status: stable
  principle: gcl.ola-part-vii
  authority:
    - {source: act-official-languages, clause: {en: s. 41(9.1), fr: par. 41(9.1)}}
  title:
    en: One of the five steps of minority consultation is missing
    fr: Une des cinq étapes de la consultation des minorités manque
  severity: warning
  verdict: fail
  stage: launch
  applies: >-
    term.federal && has(plan.official_languages) && has(plan.official_languages.structuring_decision) &&
    plan.official_languages.structuring_decision == 'applies'
  expect: >-
    has(plan.official_languages.olmc_steps) &&
    ['gather', 'seek_views', 'inform', 'consider', 'adapt'].all(s, s in plan.official_languages.olmc_steps)
  at: plan.official_languages.olmc_steps
  message:
    en: >-
      The plan does not hold all five steps of subsection 41(9.1) of the Official Languages Act:
      gather, seek views, inform, consider, be ready to adapt
    fr: >-
      Le plan ne contient pas les cinq étapes du paragraphe 41(9.1) de la Loi sur les langues
      officielles : recueillir, solliciter les points de vue, informer, tenir compte, être prêt à
      adapter
  why:
    en: >-
      The Act says what a consultation of linguistic minority communities on a structuring
      decision is made of.
    fr: >-
      La Loi dit de quoi est faite la consultation des minorités francophones et anglophones sur
      une décision structurante.
  remedy:
    en: Plan the missing steps and list them in `official_languages.olmc_steps`.
    fr: Prévoir les étapes qui manquent et les énumérer sous `official_languages.olmc_steps`.
  waivable: true
  tags: [official-languages, minority-communities]
  examples:
    - outcome: failed
      name: {en: three steps, fr: trois étapes}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies, olmc_steps: ⟦[gather, seek_views, inform]⟧}
    - outcome: passed
      name: {en: all five steps, fr: les cinq étapes}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies, olmc_steps: [gather, seek_views, inform, consider, adapt]}
    - outcome: inapplicable
      name: {en: not yet determined, fr: pas encore déterminé}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: undetermined}
    - outcome: failed
      name: {en: without gathering information, fr: sans la collecte d’information}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies, olmc_steps: ⟦[seek_views, inform, consider, adapt]⟧}
    - outcome: failed
      name: {en: without seeking views, fr: sans la sollicitation des points de vue}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies, olmc_steps: ⟦[gather, inform, consider, adapt]⟧}
    - outcome: failed
      name: {en: without informing, fr: sans la communication d’information}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies, olmc_steps: ⟦[gather, seek_views, consider, adapt]⟧}
    - outcome: failed
      name: {en: without considering, fr: sans la prise en compte}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies, olmc_steps: ⟦[gather, seek_views, inform, adapt]⟧}
    - outcome: failed
      name: {en: without readiness to adapt, fr: sans la volonté d’adapter}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies, olmc_steps: ⟦[gather, seek_views, inform, consider]⟧}
    - outcome: inapplicable
      name: {en: without the official languages, fr: sans les langues officielles}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the structuring decision, fr: sans la décision structurante}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        official_languages: {structuring_decision: applies, olmc_steps: [gather, seek_views, inform]}
    - outcome: failed
      name: {en: without the steps toward minority communities, fr: sans les étapes auprès des communautés minoritaires}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {structuring_decision: applies}

- rule: GCL-LAN-10
  status: stable
  principle: gcl.ola-part-vii
  authority:
    - {source: act-official-languages, clause: {en: s. 84, fr: art. 84}}
  title:
    en: A regulation under the Official Languages Act without minority views
    fr: Règlement pris en vertu de la Loi sur les langues officielles sans l’avis des minorités
  severity: error
  verdict: fail
  stage: draft
  applies: >-
    term.federal && term.regulatory && has(plan.mandate.authority) &&
    plan.mandate.authority.exists(a, has(a.period_id) && a.period_id == 'ola-regs')
  expect: >-
    has(plan.official_languages.minority_communities) && bilingual.present(plan.official_languages.minority_communities)
  at: plan.official_languages.minority_communities
  message:
    en: >-
      A regulation is proposed under the Official Languages Act, and no step seeks the views of
      linguistic minority communities, as section 84 requires
    fr: >-
      Un règlement est proposé en vertu de la Loi sur les langues officielles, et aucune étape ne
      sollicite l’avis des minorités francophones et anglophones, comme l’exige l’article 84
  why:
    en: The minister who proposes such a regulation seeks the views of these communities first.
    fr: Le ministre qui propose un tel règlement sollicite d’abord l’avis de ces collectivités.
  remedy:
    en: Say in `official_languages.minority_communities` how and when their views are sought.
    fr: >-
      Dire sous `official_languages.minority_communities` comment et quand leur avis est
      sollicité.
  waivable: {days: 366}
  tags: [official-languages, minority-communities]
  examples:
    - outcome: failed
      name: {en: no step toward minority communities, fr: aucune étape auprès des minorités}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: regulation, authority: [{period_id: ola-regs}]}
        ⟦official_languages⟧: {languages: [en, fr]}
    - outcome: passed
      name: {en: two sessions, fr: deux séances}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: regulation, authority: [{period_id: ola-regs}]}
        official_languages: {minority_communities: {en: Two sessions in May, fr: Deux séances en mai}}
    - outcome: inapplicable
      name: {en: under another Act, fr: sous une autre loi}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: regulation, authority: [{period_id: cepa-332}]}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the legal authority, fr: sans le fondement juridique}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: regulation}
    - outcome: inapplicable
      name: {en: "the legal authority: none", fr: "le fondement juridique : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: regulation, authority: []}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: regulation, authority: [{}]}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        mandate: {instrument: regulation, authority: [{period_id: ola-regs}]}
        official_languages: {languages: [en, fr]}
    - outcome: failed
      name: {en: "the official-language minority communities: left empty", fr: "les communautés de langue officielle en situation minoritaire : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: regulation, authority: [{period_id: ola-regs}]}
        official_languages: {languages: [en, fr], minority_communities: {en: "", fr: ""}}

- rule: GCL-LAN-11
  status: stable
  principle: gcl.ola-part-iv
  authority:
    - {source: act-official-languages, clause: {en: s. 12, fr: art. 12}}
    - {source: gc-consultations-registry, clause: "3.16, 3.17"}
  title:
    en: The report is planned in one official language only
    fr: Le rapport est prévu dans une seule langue officielle
  severity: error
  verdict: fail
  stage: launch
  applies: >-
    term.federal && has(plan.reporting) && has(plan.reporting.what_we_heard) && plan.reporting.what_we_heard
  expect: >-
    'en' in plan.official_languages.languages && 'fr' in plan.official_languages.languages
  at: plan.official_languages.languages
  message:
    en: A report is planned, and the languages of the plan do not include both English and French
    fr: >-
      Un rapport est prévu, et les langues du plan ne comprennent pas à la fois le français et
      l’anglais
  why:
    en: >-
      A report for the public is a communication under section 12 of the Official Languages Act;
      the registry asks for both links as well.
    fr: >-
      Un rapport destiné au public est une communication visée par l’article 12 de la Loi sur les
      langues officielles; le registre demande aussi les deux liens.
  remedy:
    en: Plan the report in both languages.
    fr: Prévoir le rapport dans les deux langues.
  waivable: {days: 366}
  tags: [official-languages, report]
  examples:
    - outcome: failed
      name: {en: English only, fr: anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: true}
        official_languages: {languages: ⟦[en]⟧}
    - outcome: passed
      name: {en: a report in both languages, fr: un rapport dans les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: true}
        official_languages: {languages: [en, fr]}
    - outcome: inapplicable
      name: {en: no report, fr: aucun rapport}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: false}
        official_languages: {languages: [en]}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        reporting: {what_we_heard: true}
        official_languages: {languages: [en]}
    - outcome: inapplicable
      name: {en: without the reporting, fr: sans la reddition de comptes}
      plan: |
        organization: {lead: {federal_institution: true}}
        official_languages: {languages: [en]}
    - outcome: inapplicable
      name: {en: without the ‘What we heard’ report, fr: sans le rapport « Ce que nous avons entendu »}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {}
        official_languages: {languages: [en]}
    - outcome: failed
      name: {en: a report in French only, fr: un rapport en français seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        reporting: {what_we_heard: true}
        official_languages: {languages: [fr]}

"""###
        ),
        SourceFile(
          name: "rules/gc-legal/pack.yaml",
          text: ###"""
# Federal law on languages, privacy, records and inclusion, as far as a plan can show it.
id: gc-legal
prefix: GCL
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: on
title:
  en: 'Federal law: languages, privacy, records, inclusion duties'
  fr: 'Droit fédéral : langues, renseignements personnels, documents, inclusion'
covers:
  en: >-
    Points of federal Acts that a plan can show: official languages, personal information,
    records, persons with disabilities, the counting of days.
  fr: >-
    Des points de lois fédérales qu’un plan peut montrer : langues officielles, renseignements
    personnels, documents, personnes handicapées, calcul des délais.
never_claims:
  en: Legal advice, or that a service obeys the law because nothing was found.
  fr: Un avis juridique, ou qu’un service respecte la loi parce que rien n’a été relevé.
applies: term.federal
overlays:
  GCR-TIM-01:
    - {source: act-interpretation, clause: {en: "ss. 26 to 28, 35(1)", fr: art. 26 à 28 et par. 35(1)}, principle: gcl.counting}
  GCR-TIM-06:
    - {source: act-official-languages, clause: {en: s. 41(7) to (10), fr: par. 41(7) à (10)}, principle: gcl.ola-part-vii}
  GCR-TIM-07:
    - {source: act-official-languages, clause: {en: s. 41(7) to (10), fr: par. 41(7) à (10)}, principle: gcl.ola-part-vii}
  GCR-TIM-08:
    - {source: act-interpretation, clause: {en: "ss. 26 to 28, 35(1)", fr: art. 26 à 28 et par. 35(1)}, principle: gcl.counting}
  GC-INC-05:
    - {source: justice-gba-plus, clause: {en: policy text, fr: texte de la politique}, principle: gcl.gba-plus}
  GCA-ACC-13:
    - {source: act-accessible-canada, clause: {en: "ss. 5, 6(f), 42, 47, 51, 56, 60, 65, 69", fr: "art. 5, al. 6f), art. 42, 47, 51, 56, 60, 65 et 69"}, principle: gcl.aca-consult}
  GCC-COM-03:
    - {source: act-official-languages, clause: {en: "ss. 11, 12, 22, 24, 25, 27, 28, 30", fr: "art. 11, 12, 22, 24, 25, 27, 28 et 30"}, principle: gcl.ola-part-iv}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/gc-legal/principles.yaml",
          text: ###"""
# What the rules of gc-legal serve, in our own words.
- id: gcl.counting
  name:
    en: Counting of days
    fr: Calcul des délais
  name_status: {en: ours, fr: ours}
  statement:
    en: Federal time limits are counted in one way, and one that ends on a holiday runs on.
    fr: >-
      Les délais fédéraux se comptent d’une seule façon, et celui qui expire un jour férié se
      prolonge.
  authorities:
    - {source: act-interpretation, clause: {en: "ss. 26 to 28, 35(1)", fr: art. 26 à 28 et par. 35(1)}}
    - {source: act-holidays, clause: {en: ss. 2 to 4, fr: art. 2 à 4}}
  verification: verified-primary
  themes: [TIM]
  elements:
    - name: {en: last day on a holiday, fr: dernier jour férié}
      rules: [GCL-TIM-01]
    - name: {en: clear days, fr: jours francs}
      rules: [GCR-TIM-08]
    - name: {en: days counted as the Act says, fr: jours comptés selon la Loi}
      rules: [GCR-TIM-01]

- id: gcl.aca-consult
  name:
    en: Persons with disabilities consulted
    fr: Consultation des personnes handicapées
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      What is designed for everyone is designed with persons with disabilities, and accessibility
      plans say how.
    fr: >-
      Ce qui est conçu pour tous l’est avec les personnes handicapées, et les plans sur
      l’accessibilité disent comment.
  authorities:
    - {source: act-accessible-canada, clause: {en: "ss. 5, 6(f), 42, 47, 51, 56, 60, 65, 69", fr: "art. 5, al. 6f), art. 42, 47, 51, 56, 60, 65 et 69"}}
    - {source: reg-accessible-canada, clause: {en: s. 5, fr: art. 5}}
  verification: verified-primary
  themes: [INC, ACC]
  elements:
    - name: {en: persons with disabilities as an audience, fr: personnes handicapées parmi les publics}
      rules: [GCL-INC-01]
    - name: {en: "how they were consulted, in an accessibility plan", fr: "façon dont elles ont été consultées, dans un plan sur l’accessibilité"}
      rules: [GCA-ACC-13]

- id: gcl.ola-part-iv
  name:
    en: Communications with the public in both official languages
    fr: Communications avec le public dans les deux langues officielles
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      What a federal institution tells the public, and what it offers them, comes in English and
      French with equal prominence, in media that reach each community; the choice is offered,
      also when a supplier acts.
    fr: >-
      Ce qu’une institution fédérale communique et offre au public l’est en français et en
      anglais, avec une égale importance, dans des médias qui rejoignent chaque collectivité; le
      choix est offert, même lorsqu’un fournisseur agit pour elle.
  authorities:
    - {source: act-official-languages, clause: {en: "ss. 11, 12, 22, 24, 25, 27, 28, 30", fr: "art. 11, 12, 22, 24, 25, 27, 28 et 30"}}
  verification: verified-primary
  themes: [LAN]
  elements:
    - name: {en: "notice, documents, posts and report in both languages", fr: "avis, documents, publications et rapport dans les deux langues"}
      rules: [GCL-LAN-01, GCL-LAN-11, GCL-PRI-03, GCC-COM-03]
    - name: {en: "same day, equal prominence", fr: "même jour, importance égale"}
      rules: [GCL-LAN-02]
    - name: {en: media that reach each community, fr: médias qui joignent chaque communauté}
      rules: [GCL-LAN-07]
    - name: {en: an event or interpretation in each language, fr: une activité ou l’interprétation dans chaque langue}
      rules: [GCL-LAN-03]
    - name: {en: answers in either language, fr: réponses dans l’une ou l’autre langue}
      rules: [GCL-LAN-04]
    - name: {en: supplier bound, fr: fournisseur lié}
      rules: [GCL-LAN-05]
    - name: {en: active offer, fr: offre active}
      rules: [GCL-LAN-06]

- id: gcl.ola-part-vii
  name:
    en: Dialogue with official-language minority communities
    fr: Dialogue avec les minorités francophones et anglophones
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Decisions that can affect linguistic minority communities rest on a dialogue in which they
      are informed, heard and able to change the measures.
    fr: >-
      Les décisions qui peuvent toucher les minorités francophones et anglophones reposent sur un
      dialogue où elles sont informées, entendues et capables de faire changer les mesures.
  authorities:
    - {source: act-official-languages, clause: {en: s. 41(7) to (10), fr: par. 41(7) à (10)}}
    - {source: act-official-languages, clause: {en: ss. 84 to 86, fr: art. 84 à 86}}
  verification: verified-primary
  themes: [LAN, INC]
  elements:
    - name: {en: minority communities as an audience, fr: communautés minoritaires parmi les publics}
      rules: [GCL-LAN-08]
    - name: {en: the five steps, fr: les cinq étapes}
      rules: [GCL-LAN-09]
    - name: {en: views before a regulation under the Act, fr: avis recueillis avant un règlement pris en vertu de la Loi}
      rules: [GCL-LAN-10]
    - name: {en: tabling and sitting days, fr: dépôt et jours de séance}
      rules: [GCR-TIM-06, GCR-TIM-07]

- id: gcl.privacy-notice
  name:
    en: Privacy notice
    fr: Avis de confidentialité
  name_status: {en: unverified, fr: official}
  statement:
    en: >-
      Only what the activity needs is collected, people know why and what they can do about it,
      and it ends by rule.
    fr: >-
      On ne recueille que ce dont l’activité a besoin, les gens savent pourquoi et quels sont
      leurs recours, et la conservation a une fin prévue.
  authorities:
    - {source: act-privacy, clause: {en: "ss. 3, 4, 5(2)-(3), 6(3), 8(1)", fr: "art. 3 et 4, par. 5(2), 5(3), 6(3) et 8(1)"}}
    - {source: tbs-privacy-practices, clause: {en: definition of privacy notice, fr: définition de l’avis de confidentialité}}
  verification: verified-primary
  themes: [PRI]
  elements:
    - name: {en: collection answered yes or no, fr: collecte précisée par oui ou par non}
      rules: [BASE-PRI-01]
    - name: {en: purpose of the collection and of each field, fr: but de la collecte et de chaque champ}
      rules: [GCL-PRI-01, GCL-PRI-02, GCL-PRI-09]
    - name: {en: whole notice in both languages, fr: avis complet dans les deux langues}
      rules: [GCL-PRI-03, GCL-PRI-04]
    - name: {en: retention, fr: conservation}
      rules: [GCL-PRI-06]
    - name: {en: information bank, fr: fichier de renseignements personnels}
      rules: [GCL-PRI-04]
    - name: {en: assessment decision, fr: décision sur l’évaluation}
      rules: [GCL-PRI-05]
    - name: {en: disclosure with consent only, fr: communication avec consentement seulement}
      rules: [GCL-PRI-07]

- id: gcl.records
  name:
    en: Records kept
    fr: Documents conservés
  name_status: {en: ours, fr: ours}
  statement:
    en: Submissions, notes, analysis and reasons are kept, and go only with consent.
    fr: >-
      Les mémoires, les notes, l’analyse et les motifs se conservent et ne s’éliminent qu’avec
      autorisation.
  authorities:
    - {source: act-library-archives, clause: {en: "ss. 10, 12", fr: art. 10 et 12}}
  verification: verified-primary
  themes: [PRI]
  elements:
    - name: {en: "plan for submissions, notes, analysis and reasons", fr: "plan pour les mémoires, les notes, l’analyse et les motifs"}
      rules: [GCL-PRI-10]
    - name: {en: disposal by rule, fr: élimination selon une règle}
      rules: [GCL-PRI-06]

- id: gcl.ati
  name:
    en: Submissions can be requested
    fr: Les mémoires peuvent être demandés
  name_status: {en: ours, fr: ours}
  statement:
    en: People know that what they send can be asked for by others.
    fr: Les gens savent que leurs envois peuvent être demandés par d’autres.
  authorities:
    - {source: act-access-to-information, clause: {en: s. 4, fr: art. 4}}
    - {source: justice-regulations-manual, clause: {en: "Part 4, notice of prepublication", fr: "partie 4, avis de publication préalable"}}
  verification: verified-primary
  themes: [PRI]
  elements:
    - name: {en: disclosure statement, fr: énoncé sur la communication}
      rules: [GCL-PRI-08]

- id: gcl.gba-plus
  name:
    en: Gender-based Analysis Plus (GBA Plus)
    fr: Analyse comparative entre les sexes plus (ACS Plus)
  name_status: {en: official, fr: unverified}
  statement:
    en: >-
      Who is affected, and how, is asked across sex, age, place, disability and other factors
      before people are consulted.
    fr: >-
      Avant de consulter, on se demande qui est touché et comment, selon le sexe, l’âge, le lieu,
      le handicap et d’autres facteurs.
  authorities:
    - {source: justice-gba-plus, clause: {en: policy text, fr: texte de la politique}}
    - {source: parliament-gba-material, clause: {en: Cabinet and Treasury Board submissions, fr: présentations au Cabinet et au Conseil du Trésor}}
    - {source: act-gender-budgeting, clause: {en: as background, fr: à titre de contexte}}
    - {source: act-impact-assessment, clause: {en: s. 22(1)(s), fr: al. 22(1)s)}}
  verification: verified-secondary
  themes: [INC]
  elements:
    - name: {en: a statement of the analysis, fr: un énoncé de l’analyse}
      rules: [GC-INC-05]

"""###
        ),
        SourceFile(
          name: "rules/gc-legal/privacy.yaml",
          text: ###"""
# Personal information: why it is collected, who is told what, and when it ends.
- rule: GCL-PRI-01
  status: stable
  principle: gcl.privacy-notice
  authority:
    - {source: act-privacy, clause: {en: s. 5(2), fr: par. 5(2)}}
  title:
    en: People are not told why personal information is collected
    fr: Les gens ne savent pas pourquoi leurs renseignements sont recueillis
  severity: error
  verdict: fail
  stage: launch
  applies: >-
    term.federal && has(plan.privacy) && has(plan.privacy.personal_information) && plan.privacy.personal_information
  expect: >-
    has(plan.privacy.notice) && bilingual.present(plan.privacy.notice) ||
    has(plan.privacy.purpose) && bilingual.present(plan.privacy.purpose)
  at: plan.privacy
  message:
    en: >-
      Personal information is collected, and nothing tells people for what purpose, as subsection
      5(2) of the Privacy Act requires
    fr: >-
      Des renseignements personnels sont recueillis, et rien n’en indique les fins aux intéressés,
      comme l’exige le paragraphe 5(2) de la Loi sur la protection des renseignements personnels
  why:
    en: People decide what to tell about themselves by what it is for.
    fr: Chacun décide de ce qu’il dit de lui-même d’après l’usage qui en sera fait.
  remedy:
    en: Write the privacy notice in `privacy.notice`, or the purpose in `privacy.purpose`.
    fr: >-
      Écrire l’avis de confidentialité sous `privacy.notice`, ou les fins sous `privacy.purpose`.
  waivable: {days: 366}
  tags: [privacy]
  examples:
    - outcome: failed
      name: {en: collected without a word, fr: recueillis sans un mot}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: ⟦{personal_information: true}⟧
    - outcome: passed
      name: {en: a notice, fr: un avis}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, notice: {en: We use your address to reply., fr: Votre adresse sert à vous répondre.}}
    - outcome: inapplicable
      name: {en: nothing collected, fr: rien n’est recueilli}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: false}
    - outcome: failed
      name: {en: "the purpose of the collection: left empty", fr: "les fins de la collecte : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, purpose: {en: "", fr: ""}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        privacy: {personal_information: true}
    - outcome: inapplicable
      name: {en: without the privacy, fr: sans la protection des renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the collection of personal information, fr: sans la collecte de renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {}
    - outcome: failed
      name: {en: "the privacy notice: left empty", fr: "l’avis de confidentialité : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, notice: {en: "", fr: ""}}
    - outcome: passed
      name: {en: with the purpose of the collection in English only, fr: avec les fins de la collecte en anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, purpose: {en: Open to all}}

- rule: GCL-PRI-02
  status: stable
  principle: gcl.privacy-notice
  authority:
    - {source: act-privacy, clause: {en: s. 4, fr: art. 4}}
  title:
    en: A field without a stated purpose
    fr: Champ sans fin indiquée
  severity: warning
  verdict: review
  question:
    en: Does this field relate directly to the consultation?
    fr: Ce champ a-t-il un lien direct avec la consultation?
  stage: launch
  each: plan.privacy.fields
  applies: term.federal
  expect: has(item.purpose) && !text.is_blank(item.purpose)
  at: item
  message:
    en: A field is collected and the plan does not say for what
    fr: Un champ est recueilli et le plan n’en indique pas la fin
  why:
    en: Section 4 of the Privacy Act allows only what relates directly to a program or activity.
    fr: >-
      L’article 4 de la Loi sur la protection des renseignements personnels n’admet que ce qui a
      un lien direct avec un programme ou une activité.
  remedy:
    en: Write the purpose of the field, or drop the field.
    fr: Indiquer la fin du champ, ou supprimer le champ.
  waivable: true
  tags: [privacy, data-minimization]
  examples:
    - outcome: cantTell
      name: {en: "age, no purpose", fr: "âge, sans fin"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {fields: [⟦{name: age}⟧]}
    - outcome: passed
      name: {en: "postal code, with a purpose", fr: "code postal, avec une fin"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {fields: [{name: postal code, purpose: to see which regions answered}]}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        privacy: {fields: [{name: age}]}
    - outcome: cantTell
      name: {en: "the purpose of the information: empty", fr: "la raison du renseignement : vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {fields: [{name: postal code, purpose: ""}]}
    - outcome: inapplicable
      name: {en: an empty list of information collected, fr: une liste vide de renseignements recueillis}
      plan: |
        privacy: {fields: []}

- rule: GCL-PRI-03
  status: stable
  principle: [gcl.privacy-notice, gcl.ola-part-iv]
  authority:
    - {source: act-official-languages, clause: {en: s. 12, fr: art. 12}}
    - {source: act-privacy, clause: {en: s. 5(2), fr: par. 5(2)}}
  title:
    en: The privacy notice is in one official language only
    fr: L’avis de confidentialité n’est que dans une langue officielle
  severity: error
  verdict: fail
  stage: launch
  applies: >-
    term.federal && has(plan.privacy) && has(plan.privacy.notice) && bilingual.present(plan.privacy.notice)
  expect: bilingual.complete(plan.privacy.notice)
  at: plan.privacy.notice
  message:
    en: The privacy notice is given in one official language only
    fr: L’avis de confidentialité n’est donné que dans une langue officielle
  why:
    en: >-
      A notice that part of the public cannot read tells them nothing; section 12 of the Official
      Languages Act covers it.
    fr: >-
      Un avis qu’une partie du public ne peut lire ne lui dit rien; l’article 12 de la Loi sur les
      langues officielles le vise.
  remedy:
    en: Write the notice in the other language.
    fr: Écrire l’avis dans l’autre langue.
  waivable: {days: 366}
  tags: [privacy, official-languages]
  examples:
    - outcome: failed
      name: {en: English only, fr: anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {notice: ⟦{en: We use your address to reply.}⟧}
    - outcome: passed
      name: {en: a notice in both languages, fr: un avis dans les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {notice: {en: We use your address to reply., fr: Votre adresse sert à vous répondre.}}
    - outcome: inapplicable
      name: {en: "no notice, which another rule reports", fr: "aucun avis, signalé par une autre règle"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true}
    - outcome: inapplicable
      name: {en: without the privacy, fr: sans la protection des renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        privacy: {notice: {en: We use your address to reply.}}
    - outcome: inapplicable
      name: {en: the privacy notice without the English, fr: l’avis de confidentialité sans l’anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {notice: {}}

- rule: GCL-PRI-04
  status: stable
  principle: gcl.privacy-notice
  authority:
    - {source: tbs-privacy-practices, clause: {en: definition of privacy notice (complaint route unverified), fr: définition de l’avis de confidentialité (voie de plainte non vérifiée)}}
  title:
    en: The privacy notice leaves something out
    fr: L’avis de confidentialité omet un élément
  severity: warning
  verification: partly-read
  verdict: review
  question:
    en: Does the notice cover what the directive asks for?
    fr: L’avis couvre-t-il ce que demande la directive?
  stage: launch
  applies: >-
    term.federal && has(plan.privacy) && has(plan.privacy.notice) && bilingual.present(plan.privacy.notice)
  expect: >-
    has(plan.privacy.notice_elements) &&
    ['authority', 'uses', 'consequences', 'rights', 'complaint'].all(e, e in plan.privacy.notice_elements) &&
    ('information_bank' in plan.privacy.notice_elements || has(plan.privacy.information_bank))
  at: plan.privacy.notice_elements
  message:
    en: >-
      The privacy notice does not list all of authority, uses, consequences of refusing, rights,
      information bank and complaint route
    fr: >-
      L’avis de confidentialité n’énumère pas à la fois l’autorisation, les usages, les
      conséquences d’un refus, les droits, le fichier de renseignements et la voie de plainte
  why:
    en: >-
      The Directive on Privacy Practices describes what a privacy notice holds. The complaint
      route is not confirmed from its text.
    fr: >-
      La Directive sur les pratiques relatives à la protection de la vie privée décrit le contenu
      d’un avis. La voie de plainte n’est pas confirmée d’après son texte.
  remedy:
    en: Complete the notice and list what it covers in `privacy.notice_elements`.
    fr: Compléter l’avis et énumérer ce qu’il couvre sous `privacy.notice_elements`.
  waivable: true
  tags: [privacy]
  examples:
    - outcome: cantTell
      name: {en: rights only, fr: droits seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {notice: {en: Notice, fr: Avis}, notice_elements: ⟦[purpose, rights]⟧}
    - outcome: passed
      name: {en: all elements, fr: tous les éléments}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy:
          notice: {en: Notice, fr: Avis}
          notice_elements: [purpose, authority, uses, consequences, rights, complaint]
          information_bank: PSU 938
    - outcome: inapplicable
      name: {en: no notice, fr: aucun avis}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true}
    - outcome: cantTell
      name: {en: without the authority, fr: sans l’autorisation}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy:
          notice: {en: Notice, fr: Avis}
          notice_elements: ⟦[uses, consequences, rights, complaint, information_bank]⟧
    - outcome: cantTell
      name: {en: without the uses, fr: sans les utilisations}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy:
          notice: {en: Notice, fr: Avis}
          notice_elements: ⟦[authority, consequences, rights, complaint, information_bank]⟧
    - outcome: cantTell
      name: {en: without the consequences of refusing, fr: sans les conséquences d’un refus}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy:
          notice: {en: Notice, fr: Avis}
          notice_elements: ⟦[authority, uses, rights, complaint, information_bank]⟧
    - outcome: cantTell
      name: {en: without the rights, fr: sans les droits}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy:
          notice: {en: Notice, fr: Avis}
          notice_elements: ⟦[authority, uses, consequences, complaint, information_bank]⟧
    - outcome: cantTell
      name: {en: without the complaint route, fr: sans la voie de plainte}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy:
          notice: {en: Notice, fr: Avis}
          notice_elements: ⟦[authority, uses, consequences, rights, information_bank]⟧
    - outcome: cantTell
      name: {en: without the information bank, fr: sans le fichier de renseignements}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy:
          notice: {en: Notice, fr: Avis}
          notice_elements: ⟦[authority, uses, consequences, rights, complaint]⟧
    - outcome: inapplicable
      name: {en: without the privacy, fr: sans la protection des renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        privacy: {notice: {en: Notice, fr: Avis}, notice_elements: [purpose, rights]}
    - outcome: cantTell
      name: {en: without the elements of the privacy notice, fr: sans les éléments de l’avis de confidentialité}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {notice: {en: Notice, fr: Avis}}
    - outcome: inapplicable
      name: {en: "the privacy notice: left empty", fr: "l’avis de confidentialité : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, notice: {en: "", fr: ""}}
    - outcome: passed
      name: {en: "all elements, the uses last", fr: "tous les éléments, les utilisations en dernier"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy:
          notice: {en: Notice, fr: Avis}
          notice_elements: [authority, consequences, rights, complaint, information_bank, uses]

- rule: GCL-PRI-05
  status: stable
  principle: gcl.privacy-notice
  authority:
    - {source: tbs-privacy-practices, clause: {en: replaces the 2010 assessment directive, fr: remplace la directive d’évaluation de 2010}}
    - {source: bc-engagement-handbook, clause: {en: checklist, fr: liste de vérification}}
  title:
    en: No decision on a privacy impact assessment
    fr: Aucune décision sur une évaluation des facteurs relatifs à la vie privée
  severity: warning
  verification: partly-read
  verdict: fail
  stage: launch
  applies: >-
    term.federal && has(plan.privacy) && has(plan.privacy.personal_information) && plan.privacy.personal_information
  expect: has(plan.privacy.impact_assessment)
  at: plan.privacy.impact_assessment
  message:
    en: >-
      Personal information is collected, and no decision on a privacy impact assessment is
      recorded
    fr: >-
      Des renseignements personnels sont recueillis, et aucune décision sur une évaluation des
      facteurs relatifs à la vie privée n’est consignée
  why:
    en: >-
      The privacy office decides; the plan should show that it was asked, also where the answer is
      no.
    fr: >-
      La décision revient au bureau de la protection des renseignements personnels; le plan
      devrait montrer qu’on l’a consulté, même si la réponse est non.
  remedy:
    en: Set `privacy.impact_assessment`; not_required is an answer.
    fr: Remplir `privacy.impact_assessment`; not_required est une réponse.
  waivable: true
  tags: [privacy]
  examples:
    - outcome: failed
      name: {en: no decision, fr: aucune décision}
      plan: |
        organization: {lead: {federal_institution: true}}
        ⟦privacy⟧: {personal_information: true}
    - outcome: passed
      name: {en: not required, fr: non requise}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, impact_assessment: not_required}
    - outcome: inapplicable
      name: {en: nothing collected, fr: rien n’est recueilli}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: false}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        privacy: {personal_information: true}
    - outcome: inapplicable
      name: {en: without the privacy, fr: sans la protection des renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the collection of personal information, fr: sans la collecte de renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {}

- rule: GCL-PRI-06
  status: stable
  principle: [gcl.privacy-notice, gcl.records]
  authority:
    - {source: act-privacy, clause: {en: s. 6(3), fr: par. 6(3)}}
    - {source: act-library-archives, clause: {en: s. 12, fr: art. 12}}
  title:
    en: No retention or disposal rule
    fr: Aucune règle de conservation ou d’élimination
  severity: warning
  verdict: fail
  stage: launch
  applies: >-
    term.federal && has(plan.privacy) && has(plan.privacy.personal_information) && plan.privacy.personal_information
  expect: has(plan.privacy.retention)
  at: plan.privacy.retention
  message:
    en: Personal information is collected, and the plan does not say how long it is kept
    fr: >-
      Des renseignements personnels sont recueillis, et le plan ne dit pas combien de temps ils
      sont conservés
  why:
    en: >-
      Subsection 6(3) of the Privacy Act asks for disposal by rule, and federal records are not
      disposed of without consent.
    fr: >-
      Le paragraphe 6(3) de la Loi sur la protection des renseignements personnels demande un
      retrait selon des règles, et nul document fédéral n’est éliminé sans autorisation.
  remedy:
    en: Give a duration in `privacy.retention`, such as P2Y.
    fr: Indiquer une durée sous `privacy.retention`, comme P2Y.
  waivable: true
  tags: [privacy, records]
  examples:
    - outcome: failed
      name: {en: no rule on how long they are kept, fr: aucune règle de conservation}
      plan: |
        organization: {lead: {federal_institution: true}}
        ⟦privacy⟧: {personal_information: true}
    - outcome: passed
      name: {en: kept for two years, fr: conservation de deux ans}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, retention: P2Y}
    - outcome: inapplicable
      name: {en: nothing collected, fr: rien n’est recueilli}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: false}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        privacy: {personal_information: true}
    - outcome: inapplicable
      name: {en: without the privacy, fr: sans la protection des renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the collection of personal information, fr: sans la collecte de renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {}

- rule: GCL-PRI-07
  status: stable
  principle: gcl.privacy-notice
  authority:
    - {source: act-privacy, clause: {en: s. 8(1), fr: par. 8(1)}}
  title:
    en: Comments published without de-identification or consent
    fr: Commentaires publiés sans dépersonnalisation ni consentement
  severity: error
  verdict: fail
  stage: launch
  applies: >-
    term.federal && has(plan.privacy) && has(plan.privacy.publication_of_input) &&
    !(has(plan.privacy.personal_information) && !plan.privacy.personal_information)
  expect: >-
    plan.privacy.publication_of_input != 'full' ||
    has(plan.privacy.consent) && bilingual.present(plan.privacy.consent)
  at: plan.privacy.publication_of_input
  message:
    en: Comments are to be published in full, with neither de-identification nor a consent step
    fr: >-
      Les commentaires doivent être publiés intégralement, sans dépersonnalisation ni consentement
  why:
    en: >-
      Subsection 8(1) of the Privacy Act asks for consent before personal information is
      disclosed.
    fr: >-
      Le paragraphe 8(1) de la Loi sur la protection des renseignements personnels demande un
      consentement avant toute communication de renseignements personnels.
  remedy:
    en: Publish without identity, or write the consent step in `privacy.consent`.
    fr: Publier sans identité, ou décrire le consentement sous `privacy.consent`.
  waivable: {days: 366}
  tags: [privacy, open-data]
  examples:
    - outcome: failed
      name: {en: comments published in full, fr: commentaires publiés intégralement}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, publication_of_input: ⟦full⟧}
    - outcome: passed
      name: {en: comments published without identity, fr: commentaires publiés sans identité}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, publication_of_input: anonymized}
    - outcome: passed
      name: {en: comments published with consent, fr: commentaires publiés avec consentement}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, publication_of_input: full, consent: {en: I agree., fr: J’accepte.}}
    - outcome: inapplicable
      name: {en: nothing personal, fr: rien de personnel}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: false, publication_of_input: full}
    - outcome: inapplicable
      name: {en: without the privacy, fr: sans la protection des renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        privacy: {personal_information: true, publication_of_input: full}
    - outcome: inapplicable
      name: {en: without the publication of input, fr: sans la publication des contributions}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true}
    - outcome: failed
      name: {en: without the collection of personal information, fr: sans la collecte de renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {publication_of_input: full}
    - outcome: failed
      name: {en: "the consent: left empty", fr: "le consentement : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, publication_of_input: full, consent: {en: "", fr: ""}}

- rule: GCL-PRI-08
  status: stable
  principle: gcl.ati
  authority:
    - {source: act-access-to-information, clause: {en: s. 4, fr: art. 4}}
    - {source: justice-regulations-manual, clause: {en: Part 4 (exemption), fr: partie 4 (exemption)}}
  title:
    en: People are not told that submissions may be disclosed
    fr: Les gens ne savent pas que leurs mémoires peuvent être communiqués
  severity: warning
  verdict: review
  question:
    en: Will people learn elsewhere that their submissions can be requested or published?
    fr: Les gens apprendront-ils ailleurs que leurs mémoires peuvent être demandés ou publiés?
  stage: launch
  applies: >-
    term.federal && has(plan.privacy) &&
    !(has(plan.communications) && has(plan.communications.gazette) && has(plan.communications.gazette.part) &&
    plan.communications.gazette.part == 'I')
  expect: has(plan.privacy.disclosure_statement) && bilingual.present(plan.privacy.disclosure_statement)
  at: plan.privacy.disclosure_statement
  message:
    en: No statement tells people that their submissions may be published or disclosed
    fr: Aucun énoncé n’avise les gens que leurs mémoires peuvent être publiés ou communiqués
  why:
    en: >-
      Records under the control of an institution can be requested under section 4 of the Access
      to Information Act. Prepublication notices in the Gazette are left out of this rule.
    fr: >-
      Les documents relevant d’une institution peuvent être demandés en vertu de l’article 4 de la
      Loi sur l’accès à l’information. Les avis de publication préalable dans la Gazette ne sont
      pas visés par cette règle.
  remedy:
    en: Write the statement in `privacy.disclosure_statement`.
    fr: Écrire l’énoncé sous `privacy.disclosure_statement`.
  waivable: true
  tags: [access-to-information]
  examples:
    - outcome: cantTell
      name: {en: people are told nothing of disclosure, fr: rien n’est dit de la communication}
      plan: |
        organization: {lead: {federal_institution: true}}
        ⟦privacy⟧: {personal_information: true}
    - outcome: passed
      name: {en: people are told that submissions can be requested, fr: les gens savent que les mémoires peuvent être demandés}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {disclosure_statement: {en: Submissions can be requested., fr: Les mémoires peuvent être demandés.}}
    - outcome: inapplicable
      name: {en: "a notice in the Gazette, Part I", fr: "un avis dans la Gazette, Partie I"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true}
        communications: {gazette: {part: I}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        privacy: {personal_information: true}
    - outcome: inapplicable
      name: {en: without the privacy, fr: sans la protection des renseignements personnels}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: cantTell
      name: {en: nothing under the communications, fr: rien sous les communications}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true}
        communications: {}
    - outcome: cantTell
      name: {en: nothing under the gazette notice, fr: rien sous l’avis dans une gazette}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true}
        communications: {gazette: {}}
    - outcome: cantTell
      name: {en: "the part of the gazette: empty", fr: "la partie de la gazette : vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true}
        communications: {gazette: {part: ""}}
    - outcome: cantTell
      name: {en: "the statement on disclosure: left empty", fr: "l’énoncé sur la communication : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        privacy: {personal_information: true, disclosure_statement: {en: "", fr: ""}}

- rule: GCL-PRI-09
  status: stable
  principle: gcl.privacy-notice
  authority:
    - {source: act-privacy, clause: {en: s. 4, fr: art. 4}}
    - {source: project, clause: {en: reading, fr: interprétation du projet}}
  title:
    en: A demographic question is mandatory
    fr: Une question démographique est obligatoire
  severity: warning
  verdict: review
  question:
    en: Is this answer needed from everyone who takes part?
    fr: Cette réponse est-elle nécessaire de la part de tous les participants?
  stage: launch
  each: plan.privacy.fields
  applies: >-
    term.survey && has(item.name) &&
    item.name.matches('(?i)(\\bage\\b|âge|gender|\\bgenre\\b|\\bsexe?\\b|ethnic|ethnique|\\brace\\b|religio|disab|handicap|income|revenu|language|langue|indigenous|autochtone|birth|naissance)')
  expect: >-
    !(has(item.required) && item.required)
  at: item.required
  values:
    field: item.name
  message:
    en: The field ‘{field}’ looks demographic and an answer is mandatory
    fr: Le champ « {field} » semble démographique et la réponse est obligatoire
  why:
    en: >-
      Section 4 of the Privacy Act limits collection to what relates directly to the activity;
      that a forced answer goes beyond it is our reading. The rule goes by words and can be wrong.
    fr: >-
      L’article 4 de la Loi sur la protection des renseignements personnels limite la collecte à
      ce qui a un lien direct avec l’activité; qu’une réponse forcée la dépasse est notre
      interprétation. La règle se fie à des mots et peut se tromper.
  remedy:
    en: Make the answer optional, or add ‘prefer not to say’.
    fr: Rendre la réponse facultative, ou ajouter « préfère ne pas répondre ».
  waivable: true
  tags: [privacy, heuristic]
  examples:
    - outcome: cantTell
      name: {en: mandatory age group, fr: groupe d’âge obligatoire}
      plan: |
        activities: [{id: A1, type: online_survey}]
        privacy: {fields: [{name: age group, required: ⟦true⟧}]}
      values: {field: age group}
    - outcome: passed
      name: {en: "age group, optional", fr: "groupe d’âge, facultatif"}
      plan: |
        activities: [{id: A1, type: online_survey}]
        privacy: {fields: [{name: age group, required: false}]}
    - outcome: inapplicable
      name: {en: not demographic, fr: non démographique}
      plan: |
        activities: [{id: A1, type: online_survey}]
        privacy: {fields: [{name: e-mail, required: true}]}
    - outcome: inapplicable
      name: {en: without the activities, fr: sans les activités}
      plan: |
        privacy: {fields: [{name: age group, required: true}]}
    - outcome: inapplicable
      name: {en: "the information collected: one empty entry", fr: "les renseignements recueillis : un élément vide"}
      plan: |
        activities: [{id: A1, type: online_survey}]
        privacy: {fields: [{}]}
    - outcome: passed
      name: {en: without the mandatory answer, fr: sans la réponse obligatoire}
      plan: |
        activities: [{id: A1, type: online_survey}]
        privacy: {fields: [{name: age group}]}
    - outcome: inapplicable
      name: {en: an empty list of information collected, fr: une liste vide de renseignements recueillis}
      plan: |
        privacy: {fields: []}

- rule: GCL-PRI-10
  status: stable
  principle: gcl.records
  authority:
    - {source: act-library-archives, clause: {en: s. 12, fr: art. 12}}
  title:
    en: No plan for keeping submissions and reasons
    fr: Aucun plan de conservation des mémoires et des motifs
  severity: warning
  verdict: fail
  stage: launch
  applies: term.federal
  expect: has(plan.records) && has(plan.records.plan) && bilingual.present(plan.records.plan)
  at: plan.records
  message:
    en: >-
      The plan does not say what is kept of submissions, notes, analysis and reasons, by whom and
      for how long
    fr: >-
      Le plan ne dit pas ce qui est conservé des mémoires, des notes, de l’analyse et des motifs,
      par qui ni combien de temps
  why:
    en: >-
      Section 12 of the Library and Archives of Canada Act forbids disposing of government records
      without consent.
    fr: >-
      L’article 12 de la Loi sur la Bibliothèque et les Archives du Canada interdit d’éliminer des
      documents fédéraux sans autorisation.
  remedy:
    en: Write what is kept, by whom and for how long in `records.plan`.
    fr: Écrire sous `records.plan` ce qui est conservé, par qui et combien de temps.
  waivable: true
  tags: [records]
  examples:
    - outcome: failed
      name: {en: no plan, fr: aucun plan}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: passed
      name: {en: a plan, fr: un plan}
      plan: |
        organization: {lead: {federal_institution: true}}
        records: {plan: {en: Kept ten years by the policy team., fr: Conservés dix ans par l’équipe des politiques.}}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: failed
      name: {en: nothing under the records, fr: rien sous la gestion des documents}
      plan: |
        organization: {lead: {federal_institution: true}}
        records: {}
    - outcome: failed
      name: {en: "the records plan: left empty", fr: "le plan de gestion des documents : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        records: {plan: {en: "", fr: ""}}

"""###
        ),
        SourceFile(
          name: "rules/gc-legal/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- source: act-library-archives
  clause: {en: s. 10(1)(a), fr: al. 10(1)a)}
  reason:
    en: Copies are deposited after a publication is out; a plan does not hold that day.
    fr: Les exemplaires se déposent après la parution; un plan ne contient pas ce jour.

"""###
        ),
      ]
    }
  )
}
