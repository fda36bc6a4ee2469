// swift-format-ignore-file
// Written from the folder rules/gc-registry/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `gc-registry`.
enum BuiltInGcRegistryPack {
  static let source = PackSource(
    id: "gc-registry",
    digest: "sha256:7d65ec6e4b21327253f9e45ed12864855a8a88efea419048529d8598018462dd",
    files: {
      [
        SourceFile(
          name: "rules/gc-registry/authorities.yaml",
          text: ###"""
# The sources that gc-registry cites. Titles are official where `title_status` says so.
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

"""###
        ),
        SourceFile(
          name: "rules/gc-registry/dates.yaml",
          text: ###"""
# The dates of a published record: order and length, counted with both days included.
- rule: REG-TIM-01
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: {en: 3.10 (order noted as a missing check), fr: 3.10 (ordre signalé comme contrôle manquant)}}
  title:
    en: End date earlier than the start date
    fr: Date de fin antérieure à la date de début
  severity: error
  ceiling_exception: contradiction
  verdict: fail
  input: [record]
  expect: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) >= 1
  at: plan.timeline.close_date
  values:
    open: plan.timeline.open_date
    close: plan.timeline.close_date
  message:
    en: The record ends on {close, date}, before it starts on {open, date}
    fr: La fiche se termine le {close, date}, avant de commencer le {open, date}
  why:
    en: >-
      A consultation that ends before it starts cannot be placed on a calendar, and people cannot
      tell whether they may still answer.
    fr: >-
      Une consultation qui prend fin avant d’avoir commencé ne peut figurer à un calendrier, et
      personne ne peut savoir s’il est encore temps de répondre.
  remedy:
    en: Correct the date that holds the slip, often the year, and publish the record again.
    fr: Corriger la date erronée, souvent l’année, et publier la fiche de nouveau.
  waivable: false
  tags: [close_before_open]
  examples:
    - outcome: failed
      name: {en: year slip, fr: année erronée}
      plan: |
        timeline: {open_date: 2024-12-18, close_date: ⟦2024-01-05⟧}
    - outcome: passed
      name: {en: starts and ends on one day, fr: début et fin le même jour}
      plan: |
        timeline: {open_date: 2024-12-18, close_date: 2024-12-18}
    - outcome: failed
      name: {en: the closing date one day earlier, fr: la date de clôture un jour plus tôt}
      plan: |
        timeline: {open_date: 2024-12-18, close_date: 2024-12-17}

- rule: REG-TIM-02
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: gc-consultations-registry, clause: "3.10, 3.11"}
  title:
    en: Open for one day only
    fr: Ouverte une seule journée
  severity: note
  verdict: fail
  input: [record]
  applies: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) >= 1
  expect: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) != 1
  at: plan.timeline.close_date
  values:
    days: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date)
  message:
    en: The record starts and ends on the same day
    fr: La fiche commence et se termine le même jour
  why:
    en: One day may be right for a single event; in other cases it is often a date typed twice.
    fr: >-
      Une seule journée convient à un événement ponctuel; autrement, il s’agit souvent d’une date
      saisie deux fois.
  remedy:
    en: Check whether the end date was copied from the start date.
    fr: Vérifier si la date de fin a été copiée de la date de début.
  waivable: true
  tags: [one_day]
  examples:
    - outcome: failed
      name: {en: the same day twice, fr: deux fois le même jour}
      plan: |
        timeline: {open_date: 2024-05-06, close_date: ⟦2024-05-06⟧}
      values: {days: 1}
    - outcome: passed
      name: {en: two days, fr: deux jours}
      plan: |
        timeline: {open_date: 2024-05-06, close_date: 2024-05-07}
    - outcome: inapplicable
      name: {en: dates in the wrong order, fr: dates inversées}
      plan: |
        timeline: {open_date: 2024-12-18, close_date: 2024-01-05}
    - outcome: inapplicable
      name: {en: the closing date one day earlier, fr: la date de clôture un jour plus tôt}
      plan: |
        timeline: {open_date: 2024-05-06, close_date: 2024-05-05}

- rule: REG-TIM-03
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: gc-consultations-registry, clause: "3.10, 3.11"}
  title:
    en: Open for fewer than 30 days
    fr: Ouverte moins de 30 jours
  severity: note
  verdict: fail
  input: [record]
  applies: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) >= 1
  expect: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) >= 30
  at: plan.timeline.close_date
  values:
    days: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date)
  message:
    en: >-
      The record is open for {days, plural, one {# day} other {# days}}, both ends included; the
      benchmark is 30
    fr: >-
      La fiche reste ouverte {days, plural, one {# jour} other {# jours}}, premier et dernier
      jours compris; le repère est de 30
  why:
    en: >-
      A short window leaves little time to hear of a consultation and to answer it. The figure is
      a benchmark for statistics: no federal instrument sets it for all consultations.
    fr: >-
      Une courte période laisse peu de temps pour apprendre l’existence d’une consultation et y
      répondre. Le chiffre est un repère statistique : aucun instrument fédéral ne le fixe pour
      toutes les consultations.
  remedy:
    en: Lengthen the window, or say on the profile page why it is short.
    fr: Prolonger la période, ou expliquer sa brièveté sur la page de profil.
  waivable: true
  tags: [period_under_30_days, short-period]
  examples:
    - outcome: failed
      name: {en: one day short, fr: un jour de moins}
      plan: |
        timeline: {open_date: 2024-05-02, close_date: ⟦2024-05-30⟧}
      values: {days: 29}
    - outcome: failed
      name: {en: open for a single day, fr: ouverte une seule journée}
      plan: |
        timeline: {open_date: 2024-05-02, close_date: ⟦2024-05-02⟧}
      values: {days: 1}
    - outcome: passed
      name: {en: the benchmark exactly, fr: le repère exactement}
      plan: |
        timeline: {open_date: 2024-05-02, close_date: 2024-05-31}
    - outcome: inapplicable
      name: {en: dates in the wrong order, fr: dates inversées}
      plan: |
        timeline: {open_date: 2024-12-18, close_date: 2024-01-05}
    - outcome: inapplicable
      name: {en: the closing date one day earlier, fr: la date de clôture un jour plus tôt}
      plan: |
        timeline: {open_date: 2024-05-02, close_date: 2024-05-01}

- rule: REG-TIM-04
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: gc-consultations-registry, clause: "3.10, 3.11"}
  title:
    en: Open for fewer than 60 days
    fr: Ouverte moins de 60 jours
  severity: note
  verdict: fail
  input: [record]
  applies: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) >= 1
  expect: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) >= 60
  at: plan.timeline.close_date
  values:
    days: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date)
  message:
    en: >-
      The record is open for {days, plural, one {# day} other {# days}}, both ends included; the
      benchmark is 60
    fr: >-
      La fiche reste ouverte {days, plural, one {# jour} other {# jours}}, premier et dernier
      jours compris; le repère est de 60
  why:
    en: >-
      A short window leaves little time to hear of a consultation and to answer it. The figure is
      a benchmark for statistics: no federal instrument sets it for all consultations.
    fr: >-
      Une courte période laisse peu de temps pour apprendre l’existence d’une consultation et y
      répondre. Le chiffre est un repère statistique : aucun instrument fédéral ne le fixe pour
      toutes les consultations.
  remedy:
    en: Lengthen the window, or say on the profile page why it is short.
    fr: Prolonger la période, ou expliquer sa brièveté sur la page de profil.
  waivable: true
  tags: [period_under_60_days, short-period]
  examples:
    - outcome: failed
      name: {en: one day short, fr: un jour de moins}
      plan: |
        timeline: {open_date: 2024-05-02, close_date: ⟦2024-06-29⟧}
      values: {days: 59}
    - outcome: failed
      name: {en: open for a single day, fr: ouverte une seule journée}
      plan: |
        timeline: {open_date: 2024-05-02, close_date: ⟦2024-05-02⟧}
      values: {days: 1}
    - outcome: passed
      name: {en: the benchmark exactly, fr: le repère exactement}
      plan: |
        timeline: {open_date: 2024-05-02, close_date: 2024-06-30}
    - outcome: inapplicable
      name: {en: dates in the wrong order, fr: dates inversées}
      plan: |
        timeline: {open_date: 2024-12-18, close_date: 2024-01-05}
    - outcome: inapplicable
      name: {en: the closing date one day earlier, fr: la date de clôture un jour plus tôt}
      plan: |
        timeline: {open_date: 2024-05-02, close_date: 2024-05-01}

- rule: REG-TIM-05
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: gc-consultations-registry, clause: "3.10, 3.11"}
  title:
    en: Open for more than a year
    fr: Ouverte plus d’un an
  severity: note
  verdict: fail
  input: [record]
  applies: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) >= 1
  expect: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) <= 365
  at: plan.timeline.close_date
  values:
    days: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date)
  message:
    en: >-
      The record is open for {days, plural, one {# day} other {# days}}; more than 365 is often a
      wrong year
    fr: >-
      La fiche reste ouverte {days, plural, one {# jour} other {# jours}}; au-delà de 365, il
      s’agit souvent d’une année erronée
  why:
    en: >-
      A window of more than a year is seldom meant; a wrong year keeps a closed consultation among
      the open ones.
    fr: >-
      Une période de plus d’un an est rarement voulue; une année erronée laisse une consultation
      terminée parmi celles qui sont ouvertes.
  remedy:
    en: >-
      Check the years of both dates; if the window is meant, split the work into stages with dates
      of their own.
    fr: >-
      Vérifier l’année des deux dates; si la durée est voulue, diviser les travaux en étapes
      datées.
  waivable: true
  tags: [period_over_365_days]
  examples:
    - outcome: failed
      name: {en: 366 days, fr: 366 jours}
      plan: |
        timeline: {open_date: 2023-03-01, close_date: ⟦2024-02-29⟧}
      values: {days: 366}
    - outcome: passed
      name: {en: open for a single day, fr: ouverte une seule journée}
      plan: |
        timeline: {open_date: 2023-03-01, close_date: 2023-03-01}
    - outcome: passed
      name: {en: 365 days, fr: 365 jours}
      plan: |
        timeline: {open_date: 2023-03-01, close_date: 2024-02-28}
    - outcome: inapplicable
      name: {en: dates in the wrong order, fr: dates inversées}
      plan: |
        timeline: {open_date: 2024-12-18, close_date: 2024-01-05}
    - outcome: inapplicable
      name: {en: the closing date one day earlier, fr: la date de clôture un jour plus tôt}
      plan: |
        timeline: {open_date: 2023-03-01, close_date: 2023-02-28}

- rule: REG-TIM-06
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: structure, fr: structure du plan}}
    - {source: gc-consultations-registry, clause: "3.10, 3.11"}
  title:
    en: Short window over the December holidays
    fr: Courte période pendant les fêtes de fin d’année
  severity: note
  verdict: fail
  input: [record]
  applies: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) >= 1
  expect: >-
    calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date) > 45 ||
    !calendar.spans(plan.timeline.open_date, plan.timeline.close_date, '12-24', '12-26')
  at: plan.timeline.close_date
  values:
    days: calendar.inclusive(plan.timeline.open_date, plan.timeline.close_date)
  message:
    en: The window of {days, plural, one {# day} other {# days}} runs over the December holidays
    fr: >-
      La période de {days, plural, one {# jour} other {# jours}} englobe les fêtes de fin d’année
  why:
    en: >-
      Offices, associations and families are away at the end of December, so that a short window
      loses a good part of its days.
    fr: >-
      À la fin de décembre, bureaux, associations et familles sont en congé : une courte période y
      perd une bonne part de ses jours.
  remedy:
    en: Open earlier, close later, or say that late answers will be read.
    fr: Ouvrir plus tôt, clore plus tard ou indiquer que les réponses tardives seront lues.
  waivable: true
  tags: [short_period_over_december_holidays, short-period]
  examples:
    - outcome: failed
      name: {en: from 15 December to 10 January, fr: du 15 décembre au 10 janvier}
      plan: |
        timeline: {open_date: 2023-12-15, close_date: ⟦2024-01-10⟧}
      values: {days: 27}
    - outcome: failed
      name: {en: forty-five days, fr: quarante-cinq jours}
      plan: |
        timeline: {open_date: 2023-12-01, close_date: ⟦2024-01-14⟧}
      values: {days: 45}
    - outcome: passed
      name: {en: forty-six days, fr: quarante-six jours}
      plan: |
        timeline: {open_date: 2023-12-01, close_date: 2024-01-15}
    - outcome: passed
      name: {en: open on 25 December only, fr: ouverte le 25 décembre seulement}
      plan: |
        timeline: {open_date: 2023-12-25, close_date: 2023-12-25}
    - outcome: passed
      name: {en: closed on 25 December, fr: close le 25 décembre}
      plan: |
        timeline: {open_date: 2023-12-01, close_date: 2023-12-25}
    - outcome: passed
      name: {en: long enough, fr: assez longue}
      plan: |
        timeline: {open_date: 2023-12-01, close_date: 2024-01-31}
    - outcome: inapplicable
      name: {en: dates in the wrong order, fr: dates inversées}
      plan: |
        timeline: {open_date: 2024-12-18, close_date: 2024-01-05}
    - outcome: inapplicable
      name: {en: the closing date one day earlier, fr: la date de clôture un jour plus tôt}
      plan: |
        timeline: {open_date: 2023-12-25, close_date: 2023-12-24}

"""###
        ),
        SourceFile(
          name: "rules/gc-registry/pack.yaml",
          text: ###"""
# Faults that published records of the federal registry show, one rule a kind.
id: gc-registry
prefix: REG
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: off
title:
  en: 'Federal registry: faults of published records'
  fr: 'Registre fédéral : défauts des fiches publiées'
covers:
  en: >-
    Dates, texts, addresses and report links of the rows of the published registry file; the first
    tag of a rule names the kind of fault.
  fr: >-
    Les dates, textes, adresses et liens vers les rapports des lignes du fichier publié; la
    première étiquette d’une règle nomme le genre de défaut.
never_claims:
  en: Anything about the quality of a consultation. A fault is about a record.
  fr: Quoi que ce soit sur la qualité d’une consultation. Un défaut concerne une fiche.
terms:
  - term: real_report_link_en
    phrase:
      en: the record holds a working English report link
      fr: la fiche contient un lien valable vers le rapport en anglais
    means: >-
      has(plan.reporting) && has(plan.reporting.url) && has(plan.reporting.url.en) &&
      text.is_real_link(plan.reporting.url.en)
    examples:
      - {is: false, plan: 'reporting: {}'}
      - {is: false, plan: 'reporting: {url: {}}'}
      - {is: false, plan: 'reporting: {url: {fr: "https://www.canada.ca/fr"}}'}
      - {is: false, plan: 'reporting: {url: {en: TBD}}'}
      - {is: true, plan: 'reporting: {url: {en: "https://www.canada.ca/en"}}'}
      - {is: false, plan: 'status: draft'}
  - term: real_report_link_fr
    phrase:
      en: the record holds a working French report link
      fr: la fiche contient un lien valable vers le rapport en français
    means: >-
      has(plan.reporting) && has(plan.reporting.url) && has(plan.reporting.url.fr) &&
      text.is_real_link(plan.reporting.url.fr)
    examples:
      - {is: false, plan: 'reporting: {}'}
      - {is: false, plan: 'reporting: {url: {}}'}
      - {is: false, plan: 'reporting: {url: {en: "https://www.canada.ca/en"}}'}
      - {is: false, plan: 'reporting: {url: {fr: à venir}}'}
      - {is: true, plan: 'reporting: {url: {fr: "https://www.canada.ca/fr"}}'}
      - {is: false, plan: 'status: draft'}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/gc-registry/principles.yaml",
          text: ###"""
# What the rules of gc-registry serve, in our own words.
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

"""###
        ),
        SourceFile(
          name: "rules/gc-registry/record.yaml",
          text: ###"""
# The public page, the state, the subjects and the number of a published record.
- rule: REG-REG-01
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.13, 3.14"}
  title:
    en: No English profile page
    fr: Aucune page de profil en anglais
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    has(plan.communications) && has(plan.communications.profile_page) &&
    has(plan.communications.profile_page.en) && !text.is_blank(plan.communications.profile_page.en)
  at: plan.communications.profile_page.en
  message:
    en: The record gives no address of a profile page in English
    fr: La fiche ne donne aucune adresse de page de profil en anglais
  why:
    en: The profile page is where people find the documents and the way to take part.
    fr: C’est sur la page de profil que l’on trouve les documents et la façon de participer.
  remedy:
    en: Add the address of the page in English.
    fr: Ajouter l’adresse de la page en anglais.
  waivable: true
  tags: [profile_page_missing_en]
  examples:
    - outcome: failed
      name: {en: no address, fr: aucune adresse}
      plan: |
        communications: {profile_page: {fr: "https://example.gc.ca/fr/frais"}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        communications: {profile_page: {en: "https://example.gc.ca/en/fees"}}
    - outcome: failed
      name: {en: without the profile page, fr: sans la page de présentation}
      plan: |
        communications: {}
    - outcome: failed
      name: {en: "the profile page: empty", fr: "la page de présentation : vide"}
      plan: |
        communications: {profile_page: {en: ""}}
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

- rule: REG-REG-02
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.13, 3.14"}
  title:
    en: No French profile page
    fr: Aucune page de profil en français
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    has(plan.communications) && has(plan.communications.profile_page) &&
    has(plan.communications.profile_page.fr) && !text.is_blank(plan.communications.profile_page.fr)
  at: plan.communications.profile_page.fr
  message:
    en: The record gives no address of a profile page in French
    fr: La fiche ne donne aucune adresse de page de profil en français
  why:
    en: The profile page is where people find the documents and the way to take part.
    fr: C’est sur la page de profil que l’on trouve les documents et la façon de participer.
  remedy:
    en: Add the address of the page in French.
    fr: Ajouter l’adresse de la page en français.
  waivable: true
  tags: [profile_page_missing_fr]
  examples:
    - outcome: failed
      name: {en: no address, fr: aucune adresse}
      plan: |
        communications: {profile_page: {en: "https://example.gc.ca/en/fees"}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        communications: {profile_page: {fr: "https://example.gc.ca/fr/frais"}}
    - outcome: failed
      name: {en: without the profile page, fr: sans la page de présentation}
      plan: |
        communications: {}
    - outcome: failed
      name: {en: "the profile page: empty", fr: "la page de présentation : vide"}
      plan: |
        communications: {profile_page: {fr: ""}}
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

- rule: REG-REG-03
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.13, 3.14"}
  title:
    en: Placeholder instead of an English profile page
    fr: Mention de remplissage au lieu d’une page de profil en anglais
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    !text.is_placeholder(plan.communications.profile_page.en)
  at: plan.communications.profile_page.en
  values:
    text: plan.communications.profile_page.en
  message:
    en: The English profile page is the placeholder ‘{text}’
    fr: La page de profil en anglais est la mention de remplissage « {text} »
  why:
    en: >-
      A placeholder in place of an address becomes a dead link in every list made from the
      registry.
    fr: >-
      Une mention de remplissage au lieu d’une adresse devient un lien mort dans toute liste tirée
      du registre.
  remedy:
    en: Give the address of the page in English.
    fr: Donner l’adresse de la page en anglais.
  waivable: true
  tags: [profile_page_placeholder_en]
  examples:
    - outcome: failed
      name: {en: "‘http://n/a’", fr: "« http://n/a »"}
      plan: |
        communications: {profile_page: {en: "⟦http://n/a⟧"}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        communications: {profile_page: {en: "https://example.gc.ca/a"}}

- rule: REG-REG-04
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.13, 3.14"}
  title:
    en: Placeholder instead of a French profile page
    fr: Mention de remplissage au lieu d’une page de profil en français
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    !text.is_placeholder(plan.communications.profile_page.fr)
  at: plan.communications.profile_page.fr
  values:
    text: plan.communications.profile_page.fr
  message:
    en: The French profile page is the placeholder ‘{text}’
    fr: La page de profil en français est la mention de remplissage « {text} »
  why:
    en: >-
      A placeholder in place of an address becomes a dead link in every list made from the
      registry.
    fr: >-
      Une mention de remplissage au lieu d’une adresse devient un lien mort dans toute liste tirée
      du registre.
  remedy:
    en: Give the address of the page in French.
    fr: Donner l’adresse de la page en français.
  waivable: true
  tags: [profile_page_placeholder_fr]
  examples:
    - outcome: failed
      name: {en: "‘S.O.’", fr: "« S.O. »"}
      plan: |
        communications: {profile_page: {fr: "⟦S.O.⟧"}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        communications: {profile_page: {fr: "https://example.gc.ca/a"}}

- rule: REG-REG-05
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.13, 3.14"}
  title:
    en: English profile page that is no web address
    fr: Page de profil en anglais qui n’est pas une adresse Web
  severity: warning
  verdict: fail
  input: [record]
  applies: >-
    !text.is_blank(plan.communications.profile_page.en) && !text.is_placeholder(plan.communications.profile_page.en)
  expect: text.is_address(plan.communications.profile_page.en)
  at: plan.communications.profile_page.en
  values:
    text: plan.communications.profile_page.en
  message:
    en: The English profile page, ‘{text}’, is not an address that starts with http:// or https://
    fr: >-
      La page de profil en anglais, « {text} », n’est pas une adresse qui commence par http:// ou
      https://
  why:
    en: People and programs cannot follow what is not an address.
    fr: Ni les gens ni les programmes ne peuvent suivre ce qui n’est pas une adresse.
  remedy:
    en: Paste the page’s full address from the browser, not its title.
    fr: Coller l’adresse complète de la page à partir du navigateur, et non son titre.
  waivable: true
  tags: [profile_page_not_url_en]
  examples:
    - outcome: failed
      name: {en: the page’s title, fr: le titre de la page}
      plan: |
        communications: {profile_page: {en: ⟦Fees - Canada.ca (dfo-mpo.gc.ca)⟧}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        communications: {profile_page: {en: "https://example.gc.ca/a"}}
    - outcome: inapplicable
      name: {en: "a placeholder, which another rule reports", fr: "mention de remplissage, signalée par une autre règle"}
      plan: |
        communications: {profile_page: {en: s/o}}
    - outcome: inapplicable
      name: {en: "the profile page: empty", fr: "la page de présentation : vide"}
      plan: |
        communications: {profile_page: {en: ""}}

- rule: REG-REG-06
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.13, 3.14"}
  title:
    en: French profile page that is no web address
    fr: Page de profil en français qui n’est pas une adresse Web
  severity: warning
  verdict: fail
  input: [record]
  applies: >-
    !text.is_blank(plan.communications.profile_page.fr) && !text.is_placeholder(plan.communications.profile_page.fr)
  expect: text.is_address(plan.communications.profile_page.fr)
  at: plan.communications.profile_page.fr
  values:
    text: plan.communications.profile_page.fr
  message:
    en: The French profile page, ‘{text}’, is not an address that starts with http:// or https://
    fr: >-
      La page de profil en français, « {text} », n’est pas une adresse qui commence par http:// ou
      https://
  why:
    en: People and programs cannot follow what is not an address.
    fr: Ni les gens ni les programmes ne peuvent suivre ce qui n’est pas une adresse.
  remedy:
    en: Paste the page’s full address from the browser, not its title.
    fr: Coller l’adresse complète de la page à partir du navigateur, et non son titre.
  waivable: true
  tags: [profile_page_not_url_fr]
  examples:
    - outcome: failed
      name: {en: the page’s title, fr: le titre de la page}
      plan: |
        communications: {profile_page: {fr: ⟦Frais - Canada.ca (dfo-mpo.gc.ca)⟧}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        communications: {profile_page: {fr: "https://example.gc.ca/a"}}
    - outcome: inapplicable
      name: {en: "a placeholder, which another rule reports", fr: "mention de remplissage, signalée par une autre règle"}
      plan: |
        communications: {profile_page: {fr: s/o}}
    - outcome: inapplicable
      name: {en: "the profile page: empty", fr: "la page de présentation : vide"}
      plan: |
        communications: {profile_page: {fr: ""}}

- rule: REG-REG-07
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: {en: 3.10 to 3.12, fr: 3.10 à 3.12}}
    - {source: project, clause: {en: from registry statuses, fr: d’après les états du registre}}
  title:
    en: Planned although the start date has passed
    fr: Prévue alors que la date de début est passée
  severity: warning
  verdict: fail
  input: [record]
  applies: has(plan.status) && plan.status == 'planned'
  expect: plan.timeline.open_date >= today
  at: plan.status
  values:
    open: plan.timeline.open_date
  message:
    en: The state is Planned although the consultation started on {open, date}
    fr: L’état est « Prévue » alors que la consultation a commencé le {open, date}
  why:
    en: People who look for open consultations do not find this one.
    fr: Les personnes qui cherchent les consultations ouvertes ne trouvent pas celle-ci.
  remedy:
    en: Set the state to Open, or correct the start date.
    fr: Mettre l’état à « Ouverte » ou corriger la date de début.
  waivable: true
  tags: [planned_but_start_passed]
  examples:
    - outcome: failed
      name: {en: started the day before, fr: commencée la veille}
      as_of: 2025-02-14
      plan: |
        status: ⟦planned⟧
        timeline: {open_date: 2025-02-13}
    - outcome: passed
      name: {en: starts today, fr: commence aujourd’hui}
      as_of: 2025-02-14
      plan: |
        status: planned
        timeline: {open_date: 2025-02-14}
    - outcome: inapplicable
      name: {en: the status is open, fr: l’état est « ouverte »}
      as_of: 2025-02-14
      plan: |
        status: open
        timeline: {open_date: 2025-02-13}
    - outcome: inapplicable
      name: {en: without the status, fr: sans l’état}
      as_of: 2025-02-14
      plan: |
        timeline: {open_date: 2025-02-13}

- rule: REG-REG-08
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: {en: 3.10 to 3.12, fr: 3.10 à 3.12}}
    - {source: project, clause: {en: from registry statuses, fr: d’après les états du registre}}
  title:
    en: Open although the end date has passed
    fr: Ouverte alors que la date de fin est passée
  severity: warning
  verdict: fail
  input: [record]
  applies: has(plan.status) && plan.status == 'open'
  expect: plan.timeline.close_date >= today
  at: plan.status
  values:
    close: plan.timeline.close_date
  message:
    en: The state is Open although the consultation ended on {close, date}
    fr: L’état est « Ouverte » alors que la consultation a pris fin le {close, date}
  why:
    en: People are invited to answer a consultation that no longer takes answers.
    fr: On invite les gens à répondre à une consultation qui n’accepte plus de réponses.
  remedy:
    en: Set the state to the closed one that fits, or extend the end date.
    fr: Mettre l’état « Fermée » qui convient ou prolonger la date de fin.
  waivable: true
  tags: [open_but_ended]
  examples:
    - outcome: failed
      name: {en: ended the day before, fr: terminée la veille}
      as_of: 2025-02-14
      plan: |
        status: ⟦open⟧
        timeline: {close_date: 2025-02-13}
    - outcome: passed
      name: {en: ends today, fr: se termine aujourd’hui}
      as_of: 2025-02-14
      plan: |
        status: open
        timeline: {close_date: 2025-02-14}
    - outcome: inapplicable
      name: {en: the status is closed, fr: l’état est « fermée »}
      as_of: 2025-02-14
      plan: |
        status: closed
        timeline: {close_date: 2025-02-13}
    - outcome: inapplicable
      name: {en: without the status, fr: sans l’état}
      as_of: 2025-02-14
      plan: |
        timeline: {close_date: 2025-02-13}

- rule: REG-REG-09
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: {en: 3.10 to 3.12, fr: 3.10 à 3.12}}
    - {source: project, clause: {en: from registry statuses, fr: d’après les états du registre}}
  title:
    en: Closed before the end date
    fr: Fermée avant la date de fin
  severity: warning
  verdict: fail
  input: [record]
  applies: has(plan.status) && plan.status == 'closed'
  expect: plan.timeline.close_date <= today
  at: plan.status
  values:
    close: plan.timeline.close_date
  message:
    en: The state is Closed although the end date, {close, date}, is still to come
    fr: L’état est « Fermée » alors que la date de fin, le {close, date}, n’est pas encore arrivée
  why:
    en: Either people are turned away too early or the end date is wrong.
    fr: Soit les gens sont écartés trop tôt, soit la date de fin est erronée.
  remedy:
    en: Set the state to Open, or correct the end date.
    fr: Mettre l’état à « Ouverte » ou corriger la date de fin.
  waivable: true
  tags: [closed_before_end]
  examples:
    - outcome: failed
      name: {en: ends the day after, fr: se termine le lendemain}
      as_of: 2025-02-14
      plan: |
        status: ⟦closed⟧
        timeline: {close_date: 2025-02-15}
    - outcome: passed
      name: {en: ended today, fr: terminée aujourd’hui}
      as_of: 2025-02-14
      plan: |
        status: closed
        timeline: {close_date: 2025-02-14}
    - outcome: inapplicable
      name: {en: the status is open, fr: l’état est « ouverte »}
      as_of: 2025-02-14
      plan: |
        status: open
        timeline: {close_date: 2025-02-15}
    - outcome: inapplicable
      name: {en: without the status, fr: sans l’état}
      as_of: 2025-02-14
      plan: |
        timeline: {close_date: 2025-02-14}

- rule: REG-REG-10
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.4"}
  title:
    en: No subject
    fr: Aucun sujet
  severity: warning
  verdict: fail
  input: [record]
  expect: has(plan.subjects) && size(plan.subjects) > 0
  at: plan.subjects
  message:
    en: The record names no subject
    fr: La fiche ne nomme aucun sujet
  why:
    en: Subjects are what search and alerts of the registry work on.
    fr: La recherche et les alertes du registre reposent sur les sujets.
  remedy:
    en: Choose at least one subject of the registry’s list.
    fr: Choisir au moins un sujet de la liste du registre.
  waivable: true
  tags: [subjects_missing]
  examples:
    - outcome: failed
      name: {en: empty list, fr: liste vide}
      plan: |
        subjects: ⟦[]⟧
    - outcome: failed
      name: {en: no subjects, fr: aucun sujet}
      plan: |
        id: C-0000001
    - outcome: passed
      name: {en: one subject, fr: un sujet}
      plan: |
        subjects: [FS]

- rule: REG-REG-11
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.1"}
  title:
    en: Registration number of another form
    fr: Numéro d’enregistrement d’une autre forme
  severity: note
  verdict: fail
  input: [record]
  expect: has(plan.id) && plan.id.matches('^(C-[0-9]{7}|A-[0-9]{6})$')
  at: plan.id
  message:
    en: The registration number is not C- and seven digits, nor A- and six
    fr: Le numéro d’enregistrement n’est ni C- suivi de sept chiffres, ni A- suivi de six
  why:
    en: Files that are joined by number fail on numbers of another form, a space included.
    fr: >-
      Les fichiers reliés par numéro échouent sur un numéro d’une autre forme, ne serait-ce qu’une
      espace.
  remedy:
    en: Use the number that the registry gave, without spaces.
    fr: Utiliser le numéro attribué par le registre, sans espace.
  waivable: true
  tags: [registration_format]
  examples:
    - outcome: failed
      name: {en: eight digits, fr: huit chiffres}
      plan: |
        id: ⟦C-00000012⟧
    - outcome: failed
      name: {en: a department’s own number, fr: numéro propre au ministère}
      plan: |
        id: ⟦DFO-2024-11⟧
    - outcome: passed
      name: {en: current form, fr: forme actuelle}
      plan: |
        id: C-0001234
    - outcome: passed
      name: {en: archive, fr: archives}
      plan: |
        id: A-000123
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

"""###
        ),
        SourceFile(
          name: "rules/gc-registry/reports.yaml",
          text: ###"""
# The report flag and the two report links of a published record.
- rule: REG-REP-01
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.16, 3.17"}
  title:
    en: Placeholder instead of an English report link
    fr: Mention de remplissage au lieu d’un lien vers le rapport en anglais
  severity: note
  verdict: fail
  input: [record]
  expect: >-
    !text.is_placeholder(plan.reporting.url.en)
  at: plan.reporting.url.en
  values:
    text: plan.reporting.url.en
  message:
    en: The English report link is the placeholder ‘{text}’
    fr: Le lien vers le rapport en anglais est la mention de remplissage « {text} »
  why:
    en: A placeholder looks like a link to programs that read the registry, and leads nowhere.
    fr: >-
      Pour les programmes qui lisent le registre, une mention de remplissage ressemble à un lien,
      mais ne mène nulle part.
  remedy:
    en: Leave the cell empty until the report is out, then give its address.
    fr: Laisser la cellule vide jusqu’à la parution du rapport, puis en donner l’adresse.
  waivable: true
  tags: [report_link_placeholder_en]
  examples:
    - outcome: failed
      name: {en: not applicable, fr: sans objet}
      plan: |
        reporting: {url: {en: "⟦N/A⟧"}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        reporting: {url: {en: "https://example.gc.ca/r"}}

- rule: REG-REP-02
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.16, 3.17"}
  title:
    en: Placeholder instead of a French report link
    fr: Mention de remplissage au lieu d’un lien vers le rapport en français
  severity: note
  verdict: fail
  input: [record]
  expect: >-
    !text.is_placeholder(plan.reporting.url.fr)
  at: plan.reporting.url.fr
  values:
    text: plan.reporting.url.fr
  message:
    en: The French report link is the placeholder ‘{text}’
    fr: Le lien vers le rapport en français est la mention de remplissage « {text} »
  why:
    en: A placeholder looks like a link to programs that read the registry, and leads nowhere.
    fr: >-
      Pour les programmes qui lisent le registre, une mention de remplissage ressemble à un lien,
      mais ne mène nulle part.
  remedy:
    en: Leave the cell empty until the report is out, then give its address.
    fr: Laisser la cellule vide jusqu’à la parution du rapport, puis en donner l’adresse.
  waivable: true
  tags: [report_link_placeholder_fr]
  examples:
    - outcome: failed
      name: {en: not applicable, fr: sans objet}
      plan: |
        reporting: {url: {fr: "⟦S/O⟧"}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        reporting: {url: {fr: "https://example.gc.ca/r"}}

- rule: REG-REP-03
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.16, 3.17"}
  title:
    en: English report link that is no web address
    fr: Lien vers le rapport en anglais qui n’est pas une adresse Web
  severity: warning
  verdict: fail
  input: [record]
  applies: >-
    !text.is_blank(plan.reporting.url.en) && !text.is_placeholder(plan.reporting.url.en)
  expect: text.is_address(plan.reporting.url.en)
  at: plan.reporting.url.en
  values:
    text: plan.reporting.url.en
  message:
    en: The English report link, ‘{text}’, is not an address that starts with http:// or https://
    fr: >-
      Le lien vers le rapport en anglais, « {text} », n’est pas une adresse qui commence par
      http:// ou https://
  why:
    en: Readers who look for the report cannot follow it.
    fr: Les personnes qui cherchent le rapport ne peuvent pas le suivre.
  remedy:
    en: Paste the report’s full address.
    fr: Coller l’adresse complète du rapport.
  waivable: true
  tags: [report_link_not_url_en]
  examples:
    - outcome: failed
      name: {en: a file name, fr: nom de fichier}
      plan: |
        reporting: {url: {en: ⟦report.pdf⟧}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        reporting: {url: {en: "https://example.gc.ca/r"}}
    - outcome: inapplicable
      name: {en: "a placeholder, which another rule reports", fr: "mention de remplissage, signalée par une autre règle"}
      plan: |
        reporting: {url: {en: s/o}}
    - outcome: inapplicable
      name: {en: "the report address: empty", fr: "l’adresse du rapport : vide"}
      plan: |
        reporting: {url: {en: ""}}

- rule: REG-REP-04
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.16, 3.17"}
  title:
    en: French report link that is no web address
    fr: Lien vers le rapport en français qui n’est pas une adresse Web
  severity: warning
  verdict: fail
  input: [record]
  applies: >-
    !text.is_blank(plan.reporting.url.fr) && !text.is_placeholder(plan.reporting.url.fr)
  expect: text.is_address(plan.reporting.url.fr)
  at: plan.reporting.url.fr
  values:
    text: plan.reporting.url.fr
  message:
    en: The French report link, ‘{text}’, is not an address that starts with http:// or https://
    fr: >-
      Le lien vers le rapport en français, « {text} », n’est pas une adresse qui commence par
      http:// ou https://
  why:
    en: Readers who look for the report cannot follow it.
    fr: Les personnes qui cherchent le rapport ne peuvent pas le suivre.
  remedy:
    en: Paste the report’s full address.
    fr: Coller l’adresse complète du rapport.
  waivable: true
  tags: [report_link_not_url_fr]
  examples:
    - outcome: failed
      name: {en: a file name, fr: nom de fichier}
      plan: |
        reporting: {url: {fr: ⟦report.pdf⟧}}
    - outcome: passed
      name: {en: an address, fr: une adresse}
      plan: |
        reporting: {url: {fr: "https://example.gc.ca/r"}}
    - outcome: inapplicable
      name: {en: "a placeholder, which another rule reports", fr: "mention de remplissage, signalée par une autre règle"}
      plan: |
        reporting: {url: {fr: s/o}}
    - outcome: inapplicable
      name: {en: "the report address: empty", fr: "l’adresse du rapport : vide"}
      plan: |
        reporting: {url: {fr: ""}}

- rule: REG-REP-05
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.15"}
  title:
    en: Report flag left empty
    fr: Indicateur de rapport laissé vide
  severity: note
  verdict: fail
  input: [record]
  expect: has(plan.registry) && has(plan.registry.report_available)
  at: plan.registry.report_available
  message:
    en: The record does not say whether a report is online
    fr: La fiche ne dit pas si un rapport est en ligne
  why:
    en: Without the flag, nobody can tell a report that is missing from one that is not due yet.
    fr: >-
      Sans cet indicateur, on ne peut distinguer un rapport manquant d’un rapport qui n’est pas
      encore dû.
  remedy:
    en: Fill the cell with Y or N.
    fr: Inscrire Y ou N dans la cellule.
  waivable: true
  tags: [report_flag_missing]
  examples:
    - outcome: failed
      name: {en: a record without the flag, fr: un enregistrement sans l’indicateur}
      plan: |
        registry: {publish: true}
    - outcome: passed
      name: {en: no report yet, fr: pas encore de rapport}
      plan: |
        registry: {report_available: false}
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

- rule: REG-REP-06
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: from registry statuses, fr: d’après les états du registre}}
    - {source: gc-consultations-registry, clause: {en: 3.15 to 3.17, fr: 3.15 à 3.17}}
  title:
    en: Report said to be online without both links
    fr: Rapport dit en ligne sans les deux liens
  severity: warning
  verdict: fail
  input: [record]
  applies: has(plan.registry) && has(plan.registry.report_available) && plan.registry.report_available
  expect: term.real_report_link_en && term.real_report_link_fr
  at: plan.reporting.url
  message:
    en: The record says that a report is online, and does not give a working link in each language
    fr: >-
      La fiche indique qu’un rapport est en ligne, sans donner de lien valable dans chaque langue
  why:
    en: >-
      A flag without links promises a report that readers of one language, or of both, cannot
      find.
    fr: >-
      Un indicateur sans liens promet un rapport que les lecteurs d’une langue, ou des deux, ne
      peuvent trouver.
  remedy:
    en: Give both addresses, or set the flag to N until both are out.
    fr: Donner les deux adresses, ou mettre l’indicateur à N jusqu’à leur parution.
  waivable: true
  tags: [report_yes_without_both_links]
  examples:
    - outcome: failed
      name: {en: English only, fr: anglais seulement}
      plan: |
        registry: {report_available: true}
        reporting: {url: ⟦{en: "https://example.gc.ca/en/r"}⟧}
    - outcome: passed
      name: {en: links in both languages, fr: des liens dans les deux langues}
      plan: |
        registry: {report_available: true}
        reporting: {url: {en: "https://example.gc.ca/en/r", fr: "https://example.gc.ca/fr/r"}}
    - outcome: inapplicable
      name: {en: no report, fr: aucun rapport}
      plan: |
        registry: {report_available: false}
    - outcome: inapplicable
      name: {en: without the report available online, fr: sans la disponibilité du rapport en ligne}
      plan: |
        registry: {}
    - outcome: inapplicable
      name: {en: without the registry entry, fr: sans l’inscription au registre}
      plan: |
        reporting: {url: {en: "https://example.gc.ca/en/r"}}
    - outcome: failed
      name: {en: the report address without the English, fr: l’adresse du rapport sans l’anglais}
      plan: |
        registry: {report_available: true}
        reporting: {url: {fr: "https://example.gc.ca/fr/r"}}

- rule: REG-REP-07
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: from registry statuses, fr: d’après les états du registre}}
    - {source: gc-consultations-registry, clause: {en: 3.15 to 3.17, fr: 3.15 à 3.17}}
  title:
    en: Report link although the flag says no
    fr: Lien vers un rapport malgré un indicateur négatif
  severity: warning
  verdict: fail
  input: [record]
  applies: has(plan.registry) && has(plan.registry.report_available) && !plan.registry.report_available
  expect: >-
    !term.real_report_link_en && !term.real_report_link_fr
  at: plan.registry.report_available
  message:
    en: The record says that no report is online, and gives a link to one
    fr: La fiche indique qu’aucun rapport n’est en ligne, mais donne un lien vers un rapport
  why:
    en: The flag hides a report that exists from everyone who filters by it.
    fr: L’indicateur cache un rapport existant à quiconque filtre sur ce champ.
  remedy:
    en: Set the flag to Y, or remove the link if it leads elsewhere.
    fr: Mettre l’indicateur à Y, ou retirer le lien s’il mène ailleurs.
  waivable: true
  tags: [report_no_with_link]
  examples:
    - outcome: failed
      name: {en: a link, fr: un lien}
      plan: |
        registry: {report_available: ⟦false⟧}
        reporting: {url: {fr: "https://example.gc.ca/fr/r"}}
    - outcome: passed
      name: {en: placeholders only, fr: mentions de remplissage seulement}
      plan: |
        registry: {report_available: false}
        reporting: {url: {en: N/A, fr: S/O}}
    - outcome: inapplicable
      name: {en: the flag says yes, fr: indicateur positif}
      plan: |
        registry: {report_available: true}
        reporting: {url: {en: "https://example.gc.ca/en/r", fr: "https://example.gc.ca/fr/r"}}
    - outcome: inapplicable
      name: {en: without the registry entry, fr: sans l’inscription au registre}
      plan: |
        reporting: {url: {en: N/A, fr: S/O}}
    - outcome: inapplicable
      name: {en: without the report available online, fr: sans la disponibilité du rapport en ligne}
      plan: |
        registry: {}
        reporting: {url: {en: N/A, fr: S/O}}
    - outcome: failed
      name: {en: "without the reporting, with the report address in English only", fr: "sans la reddition de comptes, avec l’adresse du rapport en anglais seulement"}
      plan: |
        registry: {report_available: false}
        reporting: {url: {en: https://www.example.org/en}}

- rule: REG-REP-08
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: {en: "3.16, 3.17 (entry form)", fr: "3.16, 3.17 (formulaire de saisie)"}}
  title:
    en: Report link in one language only
    fr: Lien vers le rapport dans une seule langue
  severity: warning
  verdict: fail
  input: [record]
  expect: term.real_report_link_en == term.real_report_link_fr
  at: plan.reporting.url
  message:
    en: The record gives a working report link in one language only
    fr: La fiche donne un lien valable vers le rapport dans une seule langue
  why:
    en: Readers of the other language are left without the report.
    fr: Les lecteurs de l’autre langue sont privés du rapport.
  remedy:
    en: Add the address of the report in the other language.
    fr: Ajouter l’adresse du rapport dans l’autre langue.
  waivable: true
  tags: [report_link_one_language]
  examples:
    - outcome: failed
      name: {en: French only, fr: français seulement}
      plan: |
        reporting: {url: ⟦{en: N/A, fr: "https://example.gc.ca/fr/r"}⟧}
    - outcome: passed
      name: {en: links in both languages, fr: des liens dans les deux langues}
      plan: |
        reporting: {url: {en: "https://example.gc.ca/en/r", fr: "https://example.gc.ca/fr/r"}}
    - outcome: passed
      name: {en: no link in either language, fr: aucun lien dans l’une ou l’autre langue}
      plan: |
        registry: {report_available: false}

- rule: REG-REP-09
  status: stable
  principle: gc.accountable
  authority:
    - {source: gc-consultations-registry, clause: "3.15"}
    - {source: project, clause: {en: structure, fr: structure du plan}}
  title:
    en: No report a year after the end
    fr: Aucun rapport un an après la fin
  severity: note
  verdict: fail
  input: [record]
  applies: >-
    has(plan.status) && plan.status == 'closed' &&
    plan.timeline.close_date >= calendar.date('2018-01-01') &&
    calendar.elapsed(plan.timeline.close_date, today) > 365
  expect: has(plan.registry) && has(plan.registry.report_available) && plan.registry.report_available
  at: plan.registry.report_available
  values:
    elapsed: calendar.elapsed(plan.timeline.close_date, today)
  message:
    en: >-
      The consultation ended {elapsed, plural, one {# day} other {# days}} ago and no report is
      online
    fr: >-
      La consultation a pris fin il y a {elapsed, plural, one {# jour} other {# jours}} et aucun
      rapport n’est en ligne
  why:
    en: >-
      People who took part have not been shown what was heard. No federal instrument sets a date:
      one year is a benchmark for statistics.
    fr: >-
      Les personnes qui ont participé n’ont pas vu ce qui a été entendu. Aucun instrument fédéral
      ne fixe de date : un an est un repère statistique.
  remedy:
    en: Publish the report and both links, or say that none is expected.
    fr: Publier le rapport et les deux liens, ou indiquer qu’aucun n’est attendu.
  waivable: true
  tags: [no_report_after_one_year]
  examples:
    - outcome: failed
      name: {en: 366 days, fr: 366 jours}
      as_of: 2025-02-14
      plan: |
        status: closed
        timeline: {close_date: 2024-02-14}
        registry: {report_available: ⟦false⟧}
      values: {elapsed: 366}
    - outcome: passed
      name: {en: report online, fr: rapport en ligne}
      as_of: 2025-02-14
      plan: |
        status: closed
        timeline: {close_date: 2024-02-14}
        registry: {report_available: true}
    - outcome: inapplicable
      name: {en: 365 days, fr: 365 jours}
      as_of: 2025-02-14
      plan: |
        status: closed
        timeline: {close_date: 2024-02-15}
        registry: {report_available: false}
    - outcome: failed
      name: {en: ended on 1 January 2018, fr: terminée le 1er janvier 2018}
      as_of: 2025-02-14
      plan: |
        status: closed
        timeline: {close_date: 2018-01-01}
        registry: {report_available: ⟦false⟧}
    - outcome: inapplicable
      name: {en: ended before 2018, fr: terminée avant 2018}
      as_of: 2025-02-14
      plan: |
        status: closed
        timeline: {close_date: 2017-12-31}
        registry: {report_available: false}
    - outcome: failed
      name: {en: without the registry entry, fr: sans l’inscription au registre}
      as_of: 2025-02-14
      plan: |
        status: closed
        timeline: {close_date: 2018-01-01}
    - outcome: failed
      name: {en: without the report available online, fr: sans la disponibilité du rapport en ligne}
      as_of: 2025-02-14
      plan: |
        status: closed
        timeline: {close_date: 2018-01-01}
        registry: {}
    - outcome: inapplicable
      name: {en: without the status, fr: sans l’état}
      as_of: 2025-02-14
      plan: |
        timeline: {close_date: 2024-02-14}
        registry: {report_available: true}
    - outcome: inapplicable
      name: {en: "the status: ‘Draft’", fr: "l’état : « Ébauche »"}
      as_of: 2025-02-14
      plan: |
        status: draft
        timeline: {close_date: 2024-02-14}
        registry: {report_available: true}

"""###
        ),
        SourceFile(
          name: "rules/gc-registry/texts.yaml",
          text: ###"""
# Titles and descriptions of a published record, in each language.
- rule: REG-TRA-01
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.7, 3.8"}
  title:
    en: Description missing in English
    fr: Description manquante en anglais
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    has(plan.summary) && has(plan.summary.en) &&
    !text.is_blank(plan.summary.en)
  at: plan.summary.en
  message:
    en: The record has no description in English
    fr: La fiche n’a pas de description en anglais
  why:
    en: >-
      The description tells what the consultation is about; without it, people who read English
      see only a title.
    fr: >-
      La description dit sur quoi porte la consultation; sans elle, les personnes qui lisent
      l’anglais ne voient qu’un titre.
  remedy:
    en: >-
      Write two or three sentences in English: the subject, how to take part, what the input is
      for.
    fr: >-
      Rédiger deux ou trois phrases en anglais : le sujet, la façon de participer, l’usage des
      contributions.
  waivable: true
  tags: [summary_missing_en]
  examples:
    - outcome: failed
      name: {en: English left out, fr: anglais absent}
      plan: |
        summary: {fr: Examen des normes de qualité de l’air.}
    - outcome: passed
      name: {en: both languages, fr: deux langues}
      plan: |
        summary: {en: Review of air quality standards., fr: Examen des normes de qualité de l’air.}
    - outcome: failed
      name: {en: "the summary: empty", fr: "le résumé : vide"}
      plan: |
        summary: {en: "", fr: Examen des normes de qualité de l’air.}
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

- rule: REG-TRA-02
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.7, 3.8"}
  title:
    en: Description missing in French
    fr: Description manquante en français
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    has(plan.summary) && has(plan.summary.fr) &&
    !text.is_blank(plan.summary.fr)
  at: plan.summary.fr
  message:
    en: The record has no description in French
    fr: La fiche n’a pas de description en français
  why:
    en: >-
      The description tells what the consultation is about; without it, people who read French see
      only a title.
    fr: >-
      La description dit sur quoi porte la consultation; sans elle, les personnes qui lisent le
      français ne voient qu’un titre.
  remedy:
    en: >-
      Write two or three sentences in French: the subject, how to take part, what the input is
      for.
    fr: >-
      Rédiger deux ou trois phrases en français : le sujet, la façon de participer, l’usage des
      contributions.
  waivable: true
  tags: [summary_missing_fr]
  examples:
    - outcome: failed
      name: {en: French left out, fr: français absent}
      plan: |
        summary: {en: Review of air quality standards.}
    - outcome: passed
      name: {en: both languages, fr: deux langues}
      plan: |
        summary: {en: Review of air quality standards., fr: Examen des normes de qualité de l’air.}
    - outcome: failed
      name: {en: "the summary: empty", fr: "le résumé : vide"}
      plan: |
        summary: {en: Review of air quality standards., fr: ""}
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

- rule: REG-TRA-03
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.7, 3.8"}
  title:
    en: Placeholder instead of an English description
    fr: Mention de remplissage au lieu d’une description anglaise
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    !text.is_placeholder(plan.summary.en)
  at: plan.summary.en
  values:
    text: plan.summary.en
  message:
    en: The English description is the placeholder ‘{text}’
    fr: La description anglaise est la mention de remplissage « {text} »
  why:
    en: A placeholder fills the cell and tells readers nothing; search finds nothing in it either.
    fr: >-
      Une mention de remplissage occupe la cellule sans renseigner personne; la recherche n’y
      trouve rien non plus.
  remedy:
    en: >-
      Replace it by two or three sentences in English about the subject and the way to take part.
    fr: La remplacer par deux ou trois phrases en anglais sur le sujet et la façon de participer.
  waivable: true
  tags: [summary_placeholder_en]
  examples:
    - outcome: failed
      name: {en: "‘Not available’", fr: "« Not available »"}
      plan: |
        summary: {en: ⟦Not available⟧, fr: Examen des normes de qualité de l’air.}
    - outcome: failed
      name: {en: not applicable, fr: sans objet}
      plan: |
        summary: {en: "⟦N/A⟧"}
    - outcome: failed
      name: {en: hyphens, fr: traits d’union}
      plan: |
        summary: {en: "⟦---⟧"}
    - outcome: passed
      name: {en: a sentence with such a word, fr: phrase qui contient une telle mention}
      plan: |
        summary: {en: None of the options has been chosen yet.}
    - outcome: untested
      name: {en: no description, fr: aucune description}
      plan: |
        summary: {}

- rule: REG-TRA-04
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.7, 3.8"}
  title:
    en: Placeholder instead of a French description
    fr: Mention de remplissage au lieu d’une description française
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    !text.is_placeholder(plan.summary.fr)
  at: plan.summary.fr
  values:
    text: plan.summary.fr
  message:
    en: The French description is the placeholder ‘{text}’
    fr: La description française est la mention de remplissage « {text} »
  why:
    en: A placeholder fills the cell and tells readers nothing; search finds nothing in it either.
    fr: >-
      Une mention de remplissage occupe la cellule sans renseigner personne; la recherche n’y
      trouve rien non plus.
  remedy:
    en: Replace it by two or three sentences in French about the subject and the way to take part.
    fr: La remplacer par deux ou trois phrases en français sur le sujet et la façon de participer.
  waivable: true
  tags: [summary_placeholder_fr]
  examples:
    - outcome: failed
      name: {en: "‘Sans objet’", fr: "« Sans objet »"}
      plan: |
        summary: {en: Review of air quality standards., fr: ⟦Sans objet⟧}
    - outcome: failed
      name: {en: not applicable, fr: sans objet}
      plan: |
        summary: {fr: "⟦s/o⟧"}
    - outcome: failed
      name: {en: hyphens, fr: traits d’union}
      plan: |
        summary: {fr: "⟦---⟧"}
    - outcome: passed
      name: {en: a sentence with such a word, fr: phrase qui contient une telle mention}
      plan: |
        summary: {fr: Aucun choix n’a encore été fait.}
    - outcome: untested
      name: {en: no description, fr: aucune description}
      plan: |
        summary: {}

- rule: REG-TRA-05
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.5, 3.6"}
  title:
    en: Placeholder instead of an English title
    fr: Mention de remplissage au lieu d’un titre anglais
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    !text.is_placeholder(plan.title.en)
  at: plan.title.en
  values:
    text: plan.title.en
  message:
    en: The English title is the placeholder ‘{text}’
    fr: Le titre anglais est la mention de remplissage « {text} »
  why:
    en: >-
      A title is often all that a list or a calendar shows; a placeholder leaves readers without
      any clue.
    fr: >-
      Le titre est souvent tout ce que montre une liste ou un calendrier; une mention de
      remplissage ne donne aucun indice.
  remedy:
    en: Give the consultation a short title in English that names its subject.
    fr: Donner à la consultation un court titre anglais qui en nomme le sujet.
  waivable: true
  tags: [title_placeholder_en]
  examples:
    - outcome: failed
      name: {en: "‘TBD’", fr: "« TBD »"}
      plan: |
        title: {en: ⟦TBD⟧}
    - outcome: passed
      name: {en: a title, fr: un titre}
      plan: |
        title: {en: Review of harbour fees}

- rule: REG-TRA-06
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.5, 3.6"}
  title:
    en: Placeholder instead of a French title
    fr: Mention de remplissage au lieu d’un titre français
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    !text.is_placeholder(plan.title.fr)
  at: plan.title.fr
  values:
    text: plan.title.fr
  message:
    en: The French title is the placeholder ‘{text}’
    fr: Le titre français est la mention de remplissage « {text} »
  why:
    en: >-
      A title is often all that a list or a calendar shows; a placeholder leaves readers without
      any clue.
    fr: >-
      Le titre est souvent tout ce que montre une liste ou un calendrier; une mention de
      remplissage ne donne aucun indice.
  remedy:
    en: Give the consultation a short title in French that names its subject.
    fr: Donner à la consultation un court titre français qui en nomme le sujet.
  waivable: true
  tags: [title_placeholder_fr]
  examples:
    - outcome: failed
      name: {en: "‘À déterminer’", fr: "« À déterminer »"}
      plan: |
        title: {fr: ⟦À déterminer⟧}
    - outcome: passed
      name: {en: a title, fr: un titre}
      plan: |
        title: {fr: Examen des frais portuaires}

- rule: REG-TRA-07
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.5, 3.6"}
  title:
    en: Line break in the English title
    fr: Saut de ligne dans le titre anglais
  severity: note
  verdict: fail
  input: [record]
  expect: >-
    !text.has_line_break(text.trim(plan.title.en))
  at: plan.title.en
  message:
    en: The English title holds a line break
    fr: Le titre anglais contient un saut de ligne
  why:
    en: A line break in a title breaks tables, calendars and links made from it.
    fr: >-
      Un saut de ligne dans un titre brise les tableaux, les calendriers et les liens qui en sont
      tirés.
  remedy:
    en: Write the title on one line.
    fr: Écrire le titre sur une seule ligne.
  waivable: true
  tags: [title_line_break_en]
  examples:
    - outcome: failed
      name: {en: two lines, fr: deux lignes}
      plan: |
        title: {en: ⟦"Review of fees\nregional sessions"⟧}
    - outcome: passed
      name: {en: a line break at the end only, fr: saut de ligne à la fin seulement}
      plan: |
        title: {en: "Review of fees\n"}

- rule: REG-TRA-08
  status: stable
  principle: gc.registry
  authority:
    - {source: gc-consultations-registry, clause: "3.5, 3.6"}
  title:
    en: Line break in the French title
    fr: Saut de ligne dans le titre français
  severity: note
  verdict: fail
  input: [record]
  expect: >-
    !text.has_line_break(text.trim(plan.title.fr))
  at: plan.title.fr
  message:
    en: The French title holds a line break
    fr: Le titre français contient un saut de ligne
  why:
    en: A line break in a title breaks tables, calendars and links made from it.
    fr: >-
      Un saut de ligne dans un titre brise les tableaux, les calendriers et les liens qui en sont
      tirés.
  remedy:
    en: Write the title on one line.
    fr: Écrire le titre sur une seule ligne.
  waivable: true
  tags: [title_line_break_fr]
  examples:
    - outcome: failed
      name: {en: two lines, fr: deux lignes}
      plan: |
        title: {fr: ⟦"Examen des frais\nséances régionales"⟧}
    - outcome: passed
      name: {en: a line break at the end only, fr: saut de ligne à la fin seulement}
      plan: |
        title: {fr: "Examen des frais\n"}

- rule: REG-LAN-01
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
    - {source: gc-consultations-registry, clause: "3.5, 3.6"}
  title:
    en: The same title in English and in French
    fr: Même titre en français et en anglais
  severity: warning
  verdict: fail
  input: [record]
  expect: >-
    !text.same(has(plan.title) && has(plan.title.en) ? plan.title.en : '',
    has(plan.title) && has(plan.title.fr) ? plan.title.fr : '')
  at: plan.title
  message:
    en: The English and French titles are the same text
    fr: Les titres français et anglais sont le même texte
  why:
    en: >-
      The same words in both languages mean, as a rule, that one language was pasted into the
      other’s cell.
    fr: >-
      Les mêmes mots dans les deux langues indiquent, en général, qu’une langue a été collée dans
      la cellule de l’autre.
  remedy:
    en: >-
      Put each language’s title in its own cell; a proper name may stay the same if the rest is
      translated.
    fr: >-
      Mettre le titre de chaque langue dans sa propre cellule; un nom propre peut rester identique
      si le reste est traduit.
  waivable: true
  tags: [title_identical]
  examples:
    - outcome: failed
      name: {en: English twice, fr: anglais en double}
      plan: |
        title: ⟦{en: Review of harbour fees, fr: Review of Harbour Fees}⟧
    - outcome: passed
      name: {en: a title in each language, fr: un titre dans chaque langue}
      plan: |
        title: {en: Review of harbour fees, fr: Examen des frais portuaires}
    - outcome: passed
      name: {en: the title without the French, fr: le titre sans le français}
      plan: |
        title: {en: Review of harbour fees}
    - outcome: passed
      name: {en: the title without the English, fr: le titre sans l’anglais}
      plan: |
        title: {fr: Review of Harbour Fees}
    - outcome: failed
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned

- rule: REG-LAN-02
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
    - {source: gc-consultations-registry, clause: "3.7, 3.8"}
  title:
    en: The same description in English and in French
    fr: Même description en français et en anglais
  severity: warning
  verdict: fail
  input: [record]
  expect: text.is_blank(plan.summary.en) || text.trim(plan.summary.en) != text.trim(plan.summary.fr)
  at: plan.summary
  message:
    en: The English and French descriptions are the same text
    fr: Les descriptions française et anglaise sont le même texte
  why:
    en: The same text in both languages leaves one group of readers without a description.
    fr: Le même texte dans les deux langues laisse un groupe de lecteurs sans description.
  remedy:
    en: Put each language’s description in its own cell.
    fr: Mettre la description de chaque langue dans sa propre cellule.
  waivable: true
  tags: [summary_identical]
  examples:
    - outcome: failed
      name: {en: English twice, fr: anglais en double}
      plan: |
        summary: ⟦{en: Share your views on harbour fees., fr: Share your views on harbour fees.}⟧
    - outcome: passed
      name: {en: a description in each language, fr: une description dans chaque langue}
      plan: |
        summary: {en: Share your views on harbour fees., fr: Donnez votre avis sur les frais portuaires.}
    - outcome: passed
      name: {en: a description that is empty in both languages, fr: une description vide dans les deux langues}
      plan: |
        summary: {en: ""}

- rule: REG-LAN-03
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
    - {source: gc-consultations-registry, clause: "3.13, 3.14"}
  title:
    en: The same profile page for English and French
    fr: Même page de profil pour le français et l’anglais
  severity: note
  verdict: fail
  input: [record]
  expect: >-
    text.is_blank(plan.communications.profile_page.en) ||
    text.trim(plan.communications.profile_page.en) != text.trim(plan.communications.profile_page.fr)
  at: plan.communications.profile_page
  message:
    en: Both languages lead to the same profile page
    fr: Les deux langues mènent à la même page de profil
  why:
    en: One address for both languages often leads to a page in one of them only.
    fr: >-
      Une seule adresse pour les deux langues mène souvent à une page dans l’une d’elles
      seulement.
  remedy:
    en: >-
      Give the address of the page in each language; keep one only if the page itself holds both.
    fr: >-
      Donner l’adresse de la page dans chaque langue; n’en garder qu’une que si la page contient
      les deux.
  waivable: true
  tags: [profile_page_identical]
  examples:
    - outcome: failed
      name: {en: the English page twice, fr: la page anglaise en double}
      plan: |
        communications: {profile_page: ⟦{en: "https://example.gc.ca/en/fees", fr: "https://example.gc.ca/en/fees"}⟧}
    - outcome: passed
      name: {en: a page in each language, fr: une page dans chaque langue}
      plan: |
        communications: {profile_page: {en: "https://example.gc.ca/en/fees", fr: "https://example.gc.ca/fr/frais"}}
    - outcome: passed
      name: {en: an address that is empty in both languages, fr: une adresse vide dans les deux langues}
      plan: |
        communications: {profile_page: {en: ""}}

- rule: REG-LAN-04
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
    - {source: gc-consultations-registry, clause: "3.7, 3.8"}
  title:
    en: English description that seems to be in French
    fr: Description anglaise qui semble rédigée en français
  severity: note
  verdict: review
  question:
    en: Is the English description written in English?
    fr: La description anglaise est-elle rédigée en anglais?
  input: [record]
  expect: bilingual.language_of(plan.summary.en) != 'fr'
  at: plan.summary.en
  message:
    en: The English description seems to be in French, by its common words
    fr: La description anglaise semble rédigée en français, d’après ses mots courants
  why:
    en: >-
      A text in the other language’s cell leaves readers of English without a description. The
      rule counts common words, so it can be wrong.
    fr: >-
      Un texte placé dans la cellule de l’autre langue laisse sans description les personnes qui
      lisent l’anglais. La règle compte des mots courants; elle peut se tromper.
  remedy:
    en: Move the text to the other cell and write the English one.
    fr: Déplacer le texte dans l’autre cellule et rédiger la description anglaise.
  waivable: true
  tags: [summary_en_is_french, heuristic]
  examples:
    - outcome: cantTell
      name: {en: in the other language, fr: dans l’autre langue}
      plan: |
        summary: {en: ⟦Le ministère invite toutes les personnes intéressées à donner leur avis sur les frais dans les petits ports.⟧}
    - outcome: passed
      name: {en: in its own language, fr: dans sa langue}
      plan: |
        summary: {en: The department invites all interested people to give their views on the fees in small harbours.}
    - outcome: passed
      name: {en: too short to tell, fr: trop court pour juger}
      plan: |
        summary: {en: Les frais}

- rule: REG-LAN-05
  status: stable
  principle: gc.registry
  authority:
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
    - {source: gc-consultations-registry, clause: "3.7, 3.8"}
  title:
    en: French description that seems to be in English
    fr: Description française qui semble rédigée en anglais
  severity: note
  verdict: review
  question:
    en: Is the French description written in French?
    fr: La description française est-elle rédigée en français?
  input: [record]
  expect: bilingual.language_of(plan.summary.fr) != 'en'
  at: plan.summary.fr
  message:
    en: The French description seems to be in English, by its common words
    fr: La description française semble rédigée en anglais, d’après ses mots courants
  why:
    en: >-
      A text in the other language’s cell leaves readers of French without a description. The rule
      counts common words, so it can be wrong.
    fr: >-
      Un texte placé dans la cellule de l’autre langue laisse sans description les personnes qui
      lisent le français. La règle compte des mots courants; elle peut se tromper.
  remedy:
    en: Move the text to the other cell and write the French one.
    fr: Déplacer le texte dans l’autre cellule et rédiger la description française.
  waivable: true
  tags: [summary_fr_is_english, heuristic]
  examples:
    - outcome: cantTell
      name: {en: in the other language, fr: dans l’autre langue}
      plan: |
        summary: {fr: ⟦The department invites all interested people to give their views on the fees in small harbours.⟧}
    - outcome: passed
      name: {en: in its own language, fr: dans sa langue}
      plan: |
        summary: {fr: Le ministère invite toutes les personnes intéressées à donner leur avis sur les frais dans les petits ports.}
    - outcome: passed
      name: {en: too short to tell, fr: trop court pour juger}
      plan: |
        summary: {fr: The fees}

"""###
        ),
      ]
    }
  )
}
