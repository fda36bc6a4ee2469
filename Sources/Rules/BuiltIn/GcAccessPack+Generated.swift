// swift-format-ignore-file
// Written from the folder rules/gc-access/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `gc-access`.
enum BuiltInGcAccessPack {
  static let source = PackSource(
    id: "gc-access",
    digest: "sha256:39f0aa036c1281a5e576f143d35ebac0e1084ec0edaa459811a13d8fc06ada5f",
    files: {
      [
        SourceFile(
          name: "rules/gc-access/authorities.yaml",
          text: ###"""
# The sources that gc-access cites. Titles are official where `title_status` says so.
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

- id: gc-accessible-events
  title:
    en: Best practices for accessible virtual events (Digital Accessibility Toolkit)
    fr: >-
      Bonnes pratiques pour les événements virtuels accessibles (Boîte à outils de l’accessibilité
      numérique)
  title_status: {en: official, fr: official}
  publisher:
    en: Government of Canada
    fr: Gouvernement du Canada
  year: 2026
  url:
    en: "https://github.com/gc-da11yn/gc-da11yn.github.io"
  kind: guideline
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-04-28"

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

- id: tbs-web-accessibility
  title:
    en: Standard on Web Accessibility
    fr: Norme sur l’accessibilité des sites Web
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2011
  url:
    en: "https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=23601&section=html"
    fr: "https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=23601&section=html"
  kind: policy
  verification: partly-read
  status: in-force
  jurisdiction: CA
  as_of: "2013-03-31"

- id: reg-ict-accessibility
  title:
    en: >-
      Regulations Amending the Accessible Canada Regulations, SOR/2025-255 (Part 1.1, Information
      and Communication Technologies)
    fr: >-
      Règlement modifiant le Règlement canadien sur l’accessibilité, DORS/2025-255 (partie 1.1,
      Technologies de l’information et des communications)
  title_status: {en: official, fr: unverified}
  publisher:
    en: Governor in Council
    fr: Gouverneur en conseil
  year: 2025
  url:
    en: "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2021-241/nifnev.html"
  kind: regulation
  verification: verified-primary
  status: pending
  jurisdiction: CA
  as_of: "2026-03-17"

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

- id: can-asc-en-301549
  title:
    en: CAN/ASC – EN 301 549:2024, Accessibility requirements for ICT products and services
    fr: CAN/ASC – EN 301 549:2024, Exigences d’accessibilité pour les produits et services de TIC
  title_status: {en: official, fr: official}
  publisher:
    en: Accessibility Standards Canada
    fr: Normes d’accessibilité Canada
  year: 2024
  kind: guideline
  verification: unverified
  status: in-force
  jurisdiction: CA
  as_of: "2024"

"""###
        ),
        SourceFile(
          name: "rules/gc-access/events.yaml",
          text: ###"""
# Accessible events: venue, services, material, breaks, captions.
- rule: GCA-ACC-01
  status: stable
  principle: gca.accessible-events
  authority:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
    - {source: gc-accessible-events, clause: {en: planning, fr: planification}}
  title:
    en: A venue without an accessibility confirmation
    fr: Lieu sans confirmation d’accessibilité
  severity: warning
  verdict: fail
  stage: launch
  each: plan.activities
  applies: has(item.attendance_mode) && item.attendance_mode in ['in_person', 'hybrid']
  expect: has(item.accessibility) && item.accessibility.exists(a, bilingual.present(a))
  at: item.accessibility
  message:
    en: The plan does not show that the venue of the event is accessible
    fr: Le plan ne montre pas que le lieu de l’activité est accessible
  why:
    en: A step at the door or a room without a hearing loop decides who can come.
    fr: Une marche à l’entrée ou une salle sans boucle auditive détermine qui peut venir.
  remedy:
    en: List under `accessibility` of the activity what was confirmed with the venue.
    fr: Énumérer sous `accessibility`, dans l’activité, ce qui a été confirmé auprès du lieu.
  waivable: true
  tags: [events]
  examples:
    - outcome: failed
      name: {en: a town hall, fr: une assemblée publique}
      plan: |
        activities: [{⟦id⟧: A1, type: public_meeting, attendance_mode: in_person}]
    - outcome: passed
      name: {en: a ramp and a hearing loop, fr: une rampe et une boucle auditive}
      plan: |
        activities: [{id: A1, attendance_mode: in_person, accessibility: [{en: Ramp and hearing loop, fr: Rampe et boucle auditive}]}]
    - outcome: inapplicable
      name: {en: online, fr: en ligne}
      plan: |
        activities: [{id: A1, attendance_mode: online}]
    - outcome: failed
      name: {en: a hybrid workshop, fr: un atelier hybride}
      plan: |
        activities: [{⟦id⟧: A1, type: workshop, attendance_mode: hybrid}]
    - outcome: failed
      name: {en: "the accessibility of the activity: none", fr: "l’accessibilité de l’activité : liste vide"}
      plan: |
        activities: [{id: A1, attendance_mode: in_person, accessibility: []}]
    - outcome: inapplicable
      name: {en: "the activities: one empty entry", fr: "les activités : un élément vide"}
      plan: |
        activities: [{}]
    - outcome: inapplicable
      name: {en: an empty list of activities, fr: une liste d’activités vide}
      plan: |
        activities: []
    - outcome: failed
      name: {en: an empty entry for the accessibility of a town hall, fr: un élément vide pour l’accessibilité d’une assemblée}
      plan: |
        activities: [{id: A1, type: public_meeting, attendance_mode: in_person, accessibility: [{}]}]

- rule: GCA-ACC-09
  status: stable
  principle: gca.accessible-events
  authority:
    - {source: gc-accessible-events, clause: {en: service requests, fr: demandes de services}}
  title:
    en: Interpretation and captioning not booked four weeks ahead
    fr: Interprétation et sous-titrage non réservés quatre semaines d’avance
  severity: warning
  verdict: fail
  stage: launch
  params:
    services_days: {type: int, unit: day, default: 28, min: 1, label: {en: shortest notice for services, fr: préavis minimal pour les services}}
  each: plan.activities
  applies: >-
    has(item.attendance_mode) && item.attendance_mode in ['online', 'in_person', 'hybrid'] && has(item.start)
  expect: >-
    has(item.services_booked) &&
    calendar.elapsed(item.services_booked, calendar.date(item.start)) >= params.services_days
  at: item.services_booked
  message:
    en: >-
      Captioning or sign-language interpretation is not booked {params.services_days} days or more
      before the event, as the guideline asks
    fr: >-
      Le sous-titrage ou l’interprétation en langue des signes n’est pas réservé
      {params.services_days} jours ou plus avant l’activité, comme le demande la ligne directrice
  why:
    en: >-
      Interpreters and captioners are few and are booked weeks ahead. Days are counted from the
      booking to the event.
    fr: >-
      Les interprètes et les sous-titreurs sont peu nombreux et se réservent des semaines
      d’avance. Les jours se comptent de la réservation à l’activité.
  remedy:
    en: Book the services and write the day in `services_booked`.
    fr: Réserver les services et inscrire le jour sous `services_booked`.
  waivable: true
  tags: [events]
  examples:
    - outcome: failed
      name: {en: booked three weeks ahead, fr: réservés trois semaines à l’avance}
      plan: |
        activities: [{id: A1, attendance_mode: hybrid, start: 2027-03-22T13:00-04:00, services_booked: ⟦2027-03-01⟧}]
    - outcome: failed
      name: {en: not booked, fr: non réservés}
      plan: |
        activities: [{⟦id⟧: A1, attendance_mode: online, start: 2027-03-22}]
    - outcome: passed
      name: {en: four weeks, fr: quatre semaines}
      plan: |
        activities: [{id: A1, attendance_mode: hybrid, start: 2027-03-29T13:00-04:00, services_booked: 2027-03-01}]
    - outcome: inapplicable
      name: {en: a questionnaire, fr: un questionnaire}
      plan: |
        activities: [{id: A1, attendance_mode: asynchronous, start: 2027-03-22}]
    - outcome: failed
      name: {en: "in person, twenty-seven days", fr: "en personne, vingt-sept jours"}
      plan: |
        activities: [{id: A1, attendance_mode: in_person, start: 2027-03-28, services_booked: ⟦2027-03-01⟧}]
    - outcome: inapplicable
      name: {en: without the attendance mode, fr: sans le mode de participation}
      plan: |
        activities: [{id: A1, start: 2027-03-22}]
    - outcome: inapplicable
      name: {en: without the start of the activity, fr: sans le début de l’activité}
      plan: |
        activities: [{id: A1, attendance_mode: online}]
    - outcome: inapplicable
      name: {en: an empty list of activities, fr: une liste d’activités vide}
      plan: |
        activities: []

- rule: GCA-ACC-10
  status: stable
  principle: gca.accessible-events
  authority:
    - {source: gc-accessible-events, clause: {en: materials, fr: documents}}
  title:
    en: Event material shared late
    fr: Documents de l’activité transmis tardivement
  severity: warning
  verdict: fail
  stage: launch
  params:
    material_days: {type: int, unit: business day, default: 2, min: 0, label: {en: shortest time for material, fr: délai minimal pour les documents}}
    material_days_long: {type: int, unit: business day, default: 5, min: 0, label: {en: shortest time for long material, fr: délai minimal pour de longs documents}}
  each: plan.activities
  applies: has(item.materials_shared) && has(item.start)
  expect: >-
    calendar.business_days(item.materials_shared, calendar.date(item.start)) >=
    (has(item.long_material) && item.long_material ? params.material_days_long : params.material_days)
  at: item.materials_shared
  values:
    actual: calendar.business_days(item.materials_shared, calendar.date(item.start))
  message:
    en: >-
      Material is shared {actual, plural, one {# business day} other {# business days}} before the
      event; the guideline asks for {params.material_days}, or {params.material_days_long} where
      there is a lot
    fr: >-
      Les documents sont transmis {actual, plural, one {# jour ouvrable} other {# jours
      ouvrables}} avant l’activité; la ligne directrice en demande {params.material_days}, ou
      {params.material_days_long} s’il y en a beaucoup
  why:
    en: >-
      People who use screen readers or interpreters need the text first. Business days are Monday
      to Friday less federal holidays and 26 December.
    fr: >-
      Les personnes qui utilisent un lecteur d’écran ou un interprète ont besoin du texte
      d’avance. Les jours ouvrables vont du lundi au vendredi, moins les jours fériés fédéraux et
      le 26 décembre.
  remedy:
    en: Send the material sooner.
    fr: Transmettre les documents plus tôt.
  waivable: true
  tags: [events, materials]
  examples:
    - outcome: failed
      name: {en: the day before, fr: la veille}
      plan: |
        activities: [{id: A1, start: 2027-03-03, materials_shared: ⟦2027-03-02⟧}]
      values: {actual: 1}
    - outcome: failed
      name: {en: "a lot, two days before", fr: "beaucoup, deux jours avant"}
      plan: |
        activities: [{id: A1, start: 2027-03-03, materials_shared: ⟦2027-03-01⟧, long_material: true}]
    - outcome: passed
      name: {en: two days before, fr: deux jours avant}
      plan: |
        activities: [{id: A1, start: 2027-03-03, materials_shared: 2027-03-01}]
    - outcome: passed
      name: {en: "a lot, a week before", fr: "beaucoup, une semaine avant"}
      plan: |
        activities: [{id: A1, start: 2027-03-08, materials_shared: 2027-03-01, long_material: true}]
    - outcome: inapplicable
      name: {en: nothing to share, fr: rien à transmettre}
      plan: |
        activities: [{id: A1, start: 2027-03-03}]
    - outcome: failed
      name: {en: "a lot, four days before", fr: "beaucoup, quatre jours avant"}
      plan: |
        activities: [{id: A1, start: 2027-03-05, materials_shared: ⟦2027-03-01⟧, long_material: true}]
      values: {actual: 4}
    - outcome: inapplicable
      name: {en: without the start of the activity, fr: sans le début de l’activité}
      plan: |
        activities: [{id: A1, materials_shared: 2027-03-01}]
    - outcome: passed
      name: {en: "the long material: no", fr: "la longueur des documents : non"}
      plan: |
        activities: [{id: A1, start: 2027-03-03, materials_shared: 2027-03-01, long_material: false}]
    - outcome: inapplicable
      name: {en: an empty list of activities, fr: une liste d’activités vide}
      plan: |
        activities: []

- rule: GCA-ACC-11
  status: stable
  principle: gca.accessible-events
  authority:
    - {source: gc-accessible-events, clause: {en: breaks, fr: pauses}}
  title:
    en: A long event without a break
    fr: Longue activité sans pause
  severity: note
  verdict: fail
  stage: launch
  params:
    longest: {type: int, unit: minute, default: 60, min: 1, label: {en: longest time without a break, fr: durée maximale sans pause}}
    break_min: {type: int, unit: minute an hour, default: 5, min: 1, label: {en: shortest break, fr: pause minimale}}
  each: plan.activities
  applies: >-
    has(item.attendance_mode) && item.attendance_mode in ['online', 'in_person', 'hybrid'] &&
    calendar.minutes(item.start, item.end) > params.longest
  expect: has(item.break_minutes_per_hour) && item.break_minutes_per_hour >= params.break_min
  at: item.break_minutes_per_hour
  values:
    minutes: calendar.minutes(item.start, item.end)
  message:
    en: >-
      The event lasts {minutes, plural, one {# minute} other {# minutes}} and no break of
      {params.break_min} minutes an hour is planned
    fr: >-
      L’activité dure {minutes, plural, one {# minute} other {# minutes}} et aucune pause de
      {params.break_min} minutes par heure n’est prévue
  why:
    en: Interpreters, captioners and many participants cannot keep on for more than an hour.
    fr: >-
      Les interprètes, les sous-titreurs et bien des participants ne peuvent tenir plus d’une
      heure.
  remedy:
    en: Plan breaks and write them in `break_minutes_per_hour`.
    fr: Prévoir des pauses et les inscrire sous `break_minutes_per_hour`.
  waivable: true
  tags: [events]
  examples:
    - outcome: failed
      name: {en: two hours, fr: deux heures}
      plan: |
        activities: [{⟦id⟧: A1, attendance_mode: online, start: 2027-03-03T13:00-05:00, end: 2027-03-03T15:00-05:00}]
      values: {minutes: 120}
    - outcome: passed
      name: {en: ten minutes an hour, fr: dix minutes par heure}
      plan: |
        activities: [{id: A1, attendance_mode: online, start: 2027-03-03T13:00-05:00, end: 2027-03-03T15:00-05:00, break_minutes_per_hour: 10}]
    - outcome: inapplicable
      name: {en: an hour, fr: une heure}
      plan: |
        activities: [{id: A1, attendance_mode: online, start: 2027-03-03T13:00-05:00, end: 2027-03-03T14:00-05:00}]
    - outcome: passed
      name: {en: five minutes an hour, fr: cinq minutes par heure}
      plan: |
        activities: [{id: A1, attendance_mode: hybrid, start: 2027-03-03T13:00-05:00, end: 2027-03-03T15:00-05:00, break_minutes_per_hour: 5}]
    - outcome: failed
      name: {en: four minutes an hour, fr: quatre minutes par heure}
      plan: |
        activities: [{id: A1, attendance_mode: in_person, start: 2027-03-03T13:00-05:00, end: 2027-03-03T14:01-05:00, break_minutes_per_hour: ⟦4⟧}]
    - outcome: failed
      name: {en: "hybrid, no break", fr: "hybride, sans pause"}
      plan: |
        activities: [{⟦id⟧: A1, attendance_mode: hybrid, start: 2027-03-03T13:00-05:00, end: 2027-03-03T15:00-05:00}]
    - outcome: inapplicable
      name: {en: "the activities: one empty entry", fr: "les activités : un élément vide"}
      plan: |
        activities: [{}]
    - outcome: inapplicable
      name: {en: "the attendance mode: ‘Any time’", fr: "le mode de participation : « En tout temps »"}
      plan: |
        activities:
          - id: A1
            attendance_mode: asynchronous
            start: 2027-03-03T13:00-05:00
            end: 2027-03-03T15:00-05:00
    - outcome: inapplicable
      name: {en: an empty list of activities, fr: une liste d’activités vide}
      plan: |
        activities: []

- rule: GCA-ACC-12
  status: stable
  principle: gca.accessible-events
  authority:
    - {source: gc-accessible-events, clause: {en: captions, fr: sous-titres}}
  title:
    en: Automatic captions only
    fr: Sous-titres automatiques seulement
  severity: warning
  verdict: fail
  stage: launch
  each: plan.activities
  applies: has(item.captioning)
  expect: item.captioning != 'automatic'
  at: item.captioning
  message:
    en: The event relies on automatic captions only, which the guideline treats as a last resort
    fr: >-
      L’activité ne compte que sur des sous-titres automatiques, que la ligne directrice réserve
      aux derniers recours
  why:
    en: Automatic captions miss names, accents and the second language.
    fr: Les sous-titres automatiques manquent les noms, les accents et la seconde langue.
  remedy:
    en: Book a captioner, or have someone correct the captions live.
    fr: Réserver un sous-titreur, ou faire corriger les sous-titres en direct.
  waivable: true
  tags: [events, captions]
  examples:
    - outcome: failed
      name: {en: automatic, fr: automatiques}
      plan: |
        activities: [{id: A1, captioning: ⟦automatic⟧}]
    - outcome: passed
      name: {en: by a person, fr: par une personne}
      plan: |
        activities: [{id: A1, captioning: human}]
    - outcome: inapplicable
      name: {en: captions not mentioned, fr: sous-titres non mentionnés}
      plan: |
        activities: [{id: A1, type: webinar}]
    - outcome: inapplicable
      name: {en: an empty list of activities, fr: une liste d’activités vide}
      plan: |
        activities: []

"""###
        ),
        SourceFile(
          name: "rules/gc-access/formats.yaml",
          text: ###"""
# Other formats, the accessibility contact, and the special case of accessibility plans.
- rule: GCA-ACC-02
  status: stable
  principle: gca.acr-formats
  authority:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
    - {source: reg-accessible-canada, clause: {en: "ss. 5, 8", fr: art. 5 et 8}}
  title:
    en: No accessibility contact and no other format
    fr: Aucune personne-ressource ni autre format
  severity: warning
  verdict: fail
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.accessibility) && (has(plan.accessibility.accommodation_contact) ||
    has(plan.accessibility.alternate_formats) && plan.accessibility.alternate_formats.size() > 0)
  at: plan.accessibility
  message:
    en: The plan does not show whom to ask for an accommodation or for another format
    fr: Le plan ne montre pas à qui demander une mesure d’adaptation ou un autre format
  why:
    en: No list of formats is complete; an address lets people ask for what they need.
    fr: >-
      Aucune liste de formats n’est complète; une adresse permet de demander ce dont on a besoin.
  remedy:
    en: >-
      Give an address in `accessibility.accommodation_contact`, and list formats in
      `accessibility.alternate_formats`.
    fr: >-
      Donner une adresse sous `accessibility.accommodation_contact` et énumérer les formats sous
      `accessibility.alternate_formats`.
  waivable: true
  tags: [formats]
  examples:
    - outcome: failed
      name: {en: neither a contact nor another format, fr: ni personne-ressource ni autre format}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: ⟦{plain_language: true}⟧
    - outcome: failed
      name: {en: nothing on accessibility, fr: rien sur l’accessibilité}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: passed
      name: {en: a contact, fr: une personne-ressource}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {accommodation_contact: access@example.gc.ca}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: failed
      name: {en: an empty list, fr: une liste vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: ⟦{alternate_formats: []}⟧
    - outcome: passed
      name: {en: with the alternate formats ‘Web page’, fr: avec les formats de rechange « Page Web »}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {alternate_formats: [html]}

- rule: GCA-ACC-03
  status: stable
  principle: gca.acr-formats
  authority:
    - {source: reg-accessible-canada, clause: {en: "ss. 8(3), 9(6)", fr: par. 8(3) et 9(6)}}
  title:
    en: Formats of an accessibility plan without a deadline, or too late
    fr: Formats d’un plan sur l’accessibilité sans délai, ou trop tardifs
  severity: error
  verdict: fail
  stage: draft
  params:
    braille_audio_days: {type: int, unit: day, default: 45, min: 1, label: {en: longest time for braille and audio, fr: délai maximal pour le braille et l’audio}}
    other_days: {type: int, unit: day, default: 15, min: 1, label: {en: time for the others, fr: délai pour les autres}}
  applies: term.accessibility_plan && term.federal
  expect: >-
    has(plan.accessibility.format_turnaround) && plan.accessibility.format_turnaround.size() > 0 &&
    plan.accessibility.format_turnaround.all(f, has(f.format) && has(f.days) &&
    f.days <= (f.format in ['braille', 'audio'] ? params.braille_audio_days : params.other_days))
  at: plan.accessibility.format_turnaround
  message:
    en: >-
      The plan states no deadline for other formats, or one longer than the
      {params.braille_audio_days} days for braille and audio and {params.other_days} for the rest
      that the Accessible Canada Regulations allow
    fr: >-
      Le plan n’indique aucun délai de remise des autres formats, ou un délai plus long que les
      {params.braille_audio_days} jours pour le braille et l’audio et les {params.other_days}
      jours pour le reste que permet le Règlement canadien sur l’accessibilité
  why:
    en: >-
      Subsections 8(3) and 9(6) fix these days for accessibility plans and descriptions of
      feedback processes, counted from the request.
    fr: >-
      Les paragraphes 8(3) et 9(6) fixent ces délais pour les plans sur l’accessibilité et les
      descriptions du processus de rétroaction, à compter de la demande.
  remedy:
    en: List formats and days in `accessibility.format_turnaround`.
    fr: Énumérer les formats et les jours sous `accessibility.format_turnaround`.
  waivable: {days: 366}
  tags: [formats, accessibility-plan]
  examples:
    - outcome: failed
      name: {en: large print in 20 days, fr: gros caractères en 20 jours}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: ⟦[{format: large_print, days: 20}]⟧}
    - outcome: failed
      name: {en: no deadline, fr: aucun délai}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        ⟦accessibility⟧: {plain_language: true}
    - outcome: passed
      name: {en: both deadlines, fr: les deux délais}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: [{format: braille, days: 45}, {format: large_print, days: 15}]}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: policy}
        accessibility: {format_turnaround: [{format: large_print, days: 20}]}
    - outcome: failed
      name: {en: an empty list, fr: une liste vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: ⟦[]⟧}
    - outcome: failed
      name: {en: audio in 46 days, fr: audio en 46 jours}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: ⟦[{format: audio, days: 46}]⟧}
    - outcome: failed
      name: {en: large print in 16 days, fr: gros caractères en 16 jours}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: ⟦[{format: large_print, days: 16}]⟧}
    - outcome: passed
      name: {en: audio in 45 days, fr: audio en 45 jours}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: [{format: audio, days: 45}]}
    - outcome: failed
      name: {en: a time for no stated format comes first, fr: un délai sans format indiqué vient en premier}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: [{days: 45}, {format: audio, days: 45}]}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        mandate: {instrument: accessibility_plan}
        accessibility: {plain_language: true}
    - outcome: failed
      name: {en: without the days to deliver, fr: sans les jours jusqu’à la remise}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: [{format: audio}]}
    - outcome: failed
      name: {en: an empty list of formats and times, fr: une liste vide de formats et de délais}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: []}

- rule: GCA-ACC-04
  status: stable
  principle: gca.acr-formats
  authority:
    - {source: reg-accessible-canada, clause: {en: "ss. 8(3), 9(6) as benchmark only", fr: "par. 8(3) et 9(6), à titre de repère seulement"}}
  title:
    en: Formats take longer than the benchmark
    fr: Formats plus lents que le repère
  severity: note
  verdict: review
  question:
    en: Can other formats be had sooner?
    fr: Les autres formats peuvent-ils être obtenus plus vite?
  stage: launch
  params:
    braille_audio_days: {type: int, unit: day, default: 45, min: 1, label: {en: longest time for braille and audio, fr: délai maximal pour le braille et l’audio}}
    other_days: {type: int, unit: day, default: 15, min: 1, label: {en: time for the others, fr: délai pour les autres}}
  each: plan.accessibility.format_turnaround
  applies: term.federal && !term.accessibility_plan && has(item.format) && has(item.days)
  expect: >-
    item.days <= (item.format in ['braille', 'audio'] ? params.braille_audio_days : params.other_days)
  at: item.days
  values:
    format: item.format
    days: item.days
  message:
    en: >-
      ‘{format}’ takes {days, plural, one {# day} other {# days}}; the benchmark is
      {params.braille_audio_days} for braille and audio and {params.other_days} for the rest, and
      binds accessibility plans only
    fr: >-
      « {format} » demande {days, plural, one {# jour} other {# jours}}; le repère est de
      {params.braille_audio_days} pour le braille et l’audio et de {params.other_days} pour le
      reste, et ne lie que les plans sur l’accessibilité
  why:
    en: >-
      A format that comes after the close comes too late. The figures are borrowed from the
      Accessible Canada Regulations as a benchmark.
    fr: >-
      Un format qui arrive après la clôture arrive trop tard. Les chiffres sont empruntés au
      Règlement canadien sur l’accessibilité à titre de repère.
  remedy:
    en: Prepare the formats beforehand, or shorten the deadline.
    fr: Préparer les formats d’avance, ou raccourcir le délai.
  waivable: true
  tags: [formats, benchmark]
  examples:
    - outcome: cantTell
      name: {en: large print in 20 days, fr: gros caractères en 20 jours}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {format_turnaround: [{format: large_print, days: ⟦20⟧}]}
      values: {days: 20}
    - outcome: passed
      name: {en: braille in 30 days, fr: braille en 30 jours}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {format_turnaround: [{format: braille, days: 30}]}
    - outcome: inapplicable
      name: {en: an accessibility plan, fr: un plan sur l’accessibilité}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {format_turnaround: [{format: large_print, days: 20}]}
    - outcome: passed
      name: {en: at the benchmarks, fr: aux repères}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {format_turnaround: [{format: braille, days: 45}, {format: audio, days: 45}, {format: easy_read, days: 15}]}
    - outcome: cantTell
      name: {en: braille in 46 days, fr: braille en 46 jours}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {format_turnaround: [{format: braille, days: ⟦46⟧}]}
    - outcome: cantTell
      name: {en: easy read in 16 days, fr: facile à lire en 16 jours}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {format_turnaround: [{format: easy_read, days: ⟦16⟧}]}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        accessibility: {format_turnaround: [{format: braille, days: 30}]}
    - outcome: inapplicable
      name: {en: without the requested format, fr: sans le format demandé}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {format_turnaround: [{days: 16}]}
    - outcome: inapplicable
      name: {en: without the days to deliver, fr: sans les jours jusqu’à la remise}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {format_turnaround: [{format: braille}]}
    - outcome: inapplicable
      name: {en: an empty list of formats and times, fr: une liste vide de formats et de délais}
      plan: |
        accessibility: {format_turnaround: []}

- rule: GCA-ACC-13
  status: stable
  principle: gcl.aca-consult
  authority:
    - {source: act-accessible-canada, clause: {en: "ss. 42(5), 47(5), 51, 56, 60, 65, 69", fr: "par. 42(5) et 47(5), art. 51, 56, 60, 65 et 69"}}
    - {source: reg-accessible-canada, clause: {en: s. 5(3), fr: par. 5(3)}}
  title:
    en: An accessibility plan that does not say how persons with disabilities were consulted
    fr: Plan sur l’accessibilité muet sur la consultation des personnes handicapées
  severity: error
  verdict: fail
  stage: launch
  applies: term.accessibility_plan && term.federal
  expect: >-
    has(plan.accessibility.disability_consultation_method) &&
    bilingual.present(plan.accessibility.disability_consultation_method)
  at: plan.accessibility.disability_consultation_method
  message:
    en: >-
      The plan does not record how persons with disabilities are consulted, which the Accessible
      Canada Act requires for accessibility plans
    fr: >-
      Le plan ne consigne pas la façon dont les personnes handicapées sont consultées, ce qu’exige
      la Loi canadienne sur l’accessibilité pour les plans sur l’accessibilité
  why:
    en: The Act has persons with disabilities consulted on the plan and the plan say how.
    fr: >-
      La Loi veut que les personnes handicapées soient consultées sur le plan et que celui-ci dise
      comment.
  remedy:
    en: Describe the method in `accessibility.disability_consultation_method`.
    fr: Décrire la méthode sous `accessibility.disability_consultation_method`.
  waivable: {days: 366}
  tags: [disability, accessibility-plan]
  examples:
    - outcome: failed
      name: {en: consultation of persons with disabilities not described, fr: consultation des personnes en situation de handicap non décrite}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        ⟦accessibility⟧: {plain_language: true}
    - outcome: passed
      name: {en: a panel, fr: un groupe}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {disability_consultation_method: {en: Panel of twelve persons, fr: Groupe de douze personnes}}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: policy}
        accessibility: {plain_language: true}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        mandate: {instrument: accessibility_plan}
        accessibility: {plain_language: true}
    - outcome: failed
      name: {en: "the consultation of persons with disabilities: left empty", fr: "la consultation des personnes en situation de handicap : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {plain_language: true, disability_consultation_method: {en: "", fr: ""}}

- rule: GCA-ACC-14
  status: stable
  principle: gca.acr-formats
  authority:
    - {source: reg-accessible-canada, clause: {en: s. 9, fr: art. 9}}
  title:
    en: A feedback route of an accessibility plan is incomplete
    fr: Voie de rétroaction incomplète pour un plan sur l’accessibilité
  severity: error
  verdict: fail
  stage: launch
  applies: term.accessibility_plan
  expect: >-
    ['post', 'telephone', 'email'].all(t, plan.response_channels.exists(c, has(c.type) && c.type == t)) &&
    plan.response_channels.exists(c, has(c.anonymous) && c.anonymous) &&
    has(plan.reporting) && has(plan.reporting.acknowledgement)
  at: plan.response_channels
  message:
    en: >-
      Feedback on an accessibility plan must come by mail, telephone and e-mail, allow anonymity
      and be acknowledged, by section 9 of the Accessible Canada Regulations; the plan does not
      provide for all of it
    fr: >-
      Selon l’article 9 du Règlement canadien sur l’accessibilité, la rétroaction se fait par la
      poste, par téléphone et par courriel, peut être anonyme et fait l’objet d’un accusé de
      réception; le plan ne prévoit pas tout cela
  why:
    en: People choose the route that they can use and that they trust.
    fr: Chacun choisit la voie qu’il peut employer et à laquelle il se fie.
  remedy:
    en: Add the missing channels, set `anonymous` on one of them and `reporting.acknowledgement`.
    fr: >-
      Ajouter les canaux qui manquent, remplir `anonymous` pour l’un d’eux et
      `reporting.acknowledgement`.
  waivable: {days: 366}
  tags: [feedback, accessibility-plan]
  examples:
    - outcome: failed
      name: {en: e-mail only, fr: courriel seulement}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: ⟦[{type: email}]⟧
    - outcome: passed
      name: {en: all of it, fr: tout y est}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: [{type: email}, {type: telephone}, {type: post, anonymous: true}]
        reporting: {acknowledgement: P5D}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        mandate: {instrument: policy}
        response_channels: [{type: email}]
    - outcome: failed
      name: {en: no mail, fr: sans la poste}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: ⟦[{type: telephone, anonymous: true}, {type: email}]⟧
        reporting: {acknowledgement: P5D}
    - outcome: failed
      name: {en: no telephone, fr: sans téléphone}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: ⟦[{type: post, anonymous: true}, {type: email}]⟧
        reporting: {acknowledgement: P5D}
    - outcome: failed
      name: {en: no e-mail, fr: sans courriel}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: ⟦[{type: post, anonymous: true}, {type: telephone}]⟧
        reporting: {acknowledgement: P5D}
    - outcome: failed
      name: {en: nothing anonymous, fr: rien d’anonyme}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: ⟦[{type: email}, {type: telephone}, {type: post}]⟧
        reporting: {acknowledgement: P5D}
    - outcome: failed
      name: {en: not acknowledged, fr: sans accusé de réception}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: ⟦[{type: email}, {type: telephone}, {type: post, anonymous: true}]⟧
        reporting: {what_we_heard: true}
    - outcome: failed
      name: {en: without the response channels, fr: sans les moyens de répondre}
      plan: |
        mandate: {instrument: accessibility_plan}
    - outcome: failed
      name: {en: without the channel type, fr: sans le type de moyen}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: [{anonymous: true}, {type: email}]
        reporting: {acknowledgement: P5D}
    - outcome: failed
      name: {en: "with the anonymous answers: no", fr: "avec les réponses anonymes : non"}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: [{type: email, anonymous: false}, {type: telephone}, {type: post}]
        reporting: {acknowledgement: P5D}
    - outcome: failed
      name: {en: an empty list of ways to answer, fr: une liste vide de moyens de répondre}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: []

"""###
        ),
        SourceFile(
          name: "rules/gc-access/pack.yaml",
          text: ###"""
# Federal accessibility of events, pages, documents and formats.
id: gc-access
prefix: GCA
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: on
title:
  en: Federal accessibility
  fr: Accessibilité fédérale
covers:
  en: >-
    Accessible events, pages, documents, tools and formats, and what the regulations ask of
    accessibility plans.
  fr: >-
    L’accessibilité des activités, pages, documents, outils et formats, et ce que le règlement
    demande aux plans sur l’accessibilité.
never_claims:
  en: >-
    That 15, 20 or 45 days bind ordinary consultations, or that SOR/2025-255 is in force before
    its day.
  fr: >-
    Que 15, 20 ou 45 jours lient les consultations ordinaires, ou que le DORS/2025-255 est en
    vigueur avant son jour.
applies: term.federal && (term.online || term.event || term.accessibility_plan)
overlays:
  EU-REP-01:
    - {source: reg-accessible-canada, clause: {en: "ss. 5 to 12, 16", fr: art. 5 à 12 et 16}, principle: gca.acr-formats}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/gc-access/principles.yaml",
          text: ###"""
# What the rules of gc-access serve, in our own words.
- id: gca.accessible-events
  name:
    en: Accessible events
    fr: Événements accessibles
  name_status: {en: ours, fr: ours}
  statement:
    en: Events are planned early enough for interpreters, captions, material and breaks.
    fr: >-
      Les activités se planifient assez tôt pour les interprètes, les sous-titres, les documents
      et les pauses.
  authorities:
    - {source: gc-accessible-events, clause: {en: timeline and planning sections, fr: sections sur le calendrier et la planification}}
  verification: verified-primary
  themes: [ACC]
  elements:
    - name: {en: venue confirmed, fr: lieu confirmé}
      rules: [GCA-ACC-01]
    - name: {en: services booked, fr: services réservés}
      rules: [GCA-ACC-09]
    - name: {en: material shared, fr: documentation transmise}
      rules: [GCA-ACC-10]
    - name: {en: breaks, fr: pauses}
      rules: [GCA-ACC-11]
    - name: {en: captions by people, fr: sous-titrage par des personnes}
      rules: [GCA-ACC-12, GCA-ACC-16]
    - name: {en: accessible platforms, fr: plateformes accessibles}
      rules: [GCA-ACC-07]

- id: gca.acr-formats
  name:
    en: Formats and feedback for accessibility plans
    fr: Formats et rétroaction des plans sur l’accessibilité
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Accessibility plans are plain, meet Level AA, come in other formats within set days and can
      be answered in several ways, one of them without a name.
    fr: >-
      Les plans sur l’accessibilité sont clairs, respectent le niveau AA, s’obtiennent en d’autres
      formats dans des délais fixés et admettent plusieurs voies de réponse, dont une anonyme.
  authorities:
    - {source: reg-accessible-canada, clause: {en: "ss. 5 to 12, 16", fr: art. 5 à 12 et 16}}
  verification: verified-primary
  themes: [ACC]
  elements:
    - name: {en: format deadlines, fr: délais pour les formats}
      rules: [GCA-ACC-03, GCA-ACC-04]
    - name: {en: web conformance level, fr: niveau de conformité Web}
      rules: [GCA-ACC-05, GCA-ACC-06, GCA-ACC-17]
    - name: {en: "feedback by mail, telephone, e-mail and without a name", fr: "rétroaction par la poste, par téléphone, par courriel et de façon anonyme"}
      rules: [GCA-ACC-14]
    - name: {en: simple language, fr: langage simple}
      rules: [GCC-TRA-01]

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

- id: gca.web-standard-2011
  name:
    en: Web accessibility
    fr: Accessibilité des sites Web
  name_status: {en: ours, fr: ours}
  statement:
    en: Pages of departments can be used by everyone, and their videos carry captions.
    fr: Les pages des ministères sont utilisables par tous, et leurs vidéos sont sous-titrées.
  authorities:
    - {source: tbs-web-accessibility, clause: {en: section 6, fr: article 6}}
  verification: partly-read
  themes: [ACC]
  elements:
    - name: {en: web conformance level, fr: niveau de conformité Web}
      rules: [GCA-ACC-05]
    - name: {en: captions plan for video, fr: plan de sous-titrage des vidéos}
      rules: [GCA-ACC-16]

- id: gca.ict-standard
  name:
    en: Information and communication technologies standard (pending)
    fr: Norme sur les technologies de l’information et des communications (à venir)
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Once the new part of the regulations is in force, public pages, documents and applications
      follow the European-Canadian standard, with a dated statement.
    fr: >-
      Une fois la nouvelle partie du règlement en vigueur, les pages, documents et applications
      publics suivent la norme euro-canadienne, avec une déclaration datée.
  authorities:
    - {source: reg-ict-accessibility, clause: {en: ss. 19.1 to 19.9, fr: art. 19.1 à 19.9}}
    - {source: can-asc-en-301549, clause: {en: "clauses 4 to 7, 9, 10, 11", fr: "clauses 4 à 7, 9, 10 et 11"}}
  verification: verified-primary
  themes: [ACC]
  elements:
    - name: {en: statement at most twelve months old, fr: déclaration d’au plus douze mois}
      rules: [GCA-ACC-15]
    - name: {en: conformance of tools and documents, fr: conformité des outils et des documents}
      rules: [GCA-ACC-07, GCA-ACC-08]
    - name: {en: "two contact means, kept reports, training", fr: "deux moyens de communication, rapports conservés, formation"}
      reason:
        en: These duties concern the organization’s web pages and staff; a plan does not hold them.
        fr: Ces obligations visent les pages Web et le personnel de l’organisation; un plan ne les contient pas.

"""###
        ),
        SourceFile(
          name: "rules/gc-access/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- source: act-accessible-canada
  clause: {en: s. 5, fr: art. 5}
  reason:
    en: "A goal for the country in 2040, not a duty of one consultation."
    fr: "Un but pour le pays en 2040, non une obligation d’une consultation."
- source: reg-accessible-canada
  clause: {en: "ss. 7, 12, 16", fr: "art. 7, 12 et 16"}
  reason:
    en: >-
      The notice to the commissioner is counted in hours after publication; a plan does not hold it.
    fr: L’avis au commissaire se compte en heures après la publication; un plan ne le contient pas.
- source: reg-ict-accessibility
  clause: {en: s. 19.6(2)(c), fr: al. 19.6(2)c)}
  reason:
    en: "The contact means stand in the statement, not in the plan."
    fr: "Les moyens de communication figurent dans la déclaration, non dans le plan."
- source: reg-ict-accessibility
  clause: {en: "ss. 19.6(3), 19.7, 19.8", fr: par. 19.6(3) et art. 19.7 et 19.8}
  reason:
    en: Records and training of the organization are not part of a plan.
    fr: Les dossiers et la formation de l’organisation ne font pas partie d’un plan.
- source: reg-ict-accessibility
  clause: {en: coming into force, fr: entrée en vigueur}
  reason:
    en: It fixes from which day GCA-ACC-15 applies.
    fr: Elle fixe le jour à partir duquel GCA-ACC-15 s’applique.

"""###
        ),
        SourceFile(
          name: "rules/gc-access/web.yaml",
          text: ###"""
# Pages, documents, tools and videos.
- rule: GCA-ACC-05
  status: stable
  principle: [gca.acr-formats, gca.web-standard-2011]
  authority:
    - {source: reg-accessible-canada, clause: {en: "ss. 6, 10", fr: art. 6 et 10}}
    - {source: tbs-web-accessibility, clause: {en: section 6, fr: article 6}}
  title:
    en: No web conformance target, or one below Level AA
    fr: Aucune cible de conformité Web, ou cible inférieure au niveau AA
  severity: warning
  verdict: fail
  stage: launch
  applies: term.online && term.federal && !term.accessibility_plan
  expect: >-
    has(plan.accessibility.web_standard) &&
    plan.accessibility.web_standard.matches('(?i)(WCAG.*\\bAAA?\\b|EN 301 549)')
  at: plan.accessibility.web_standard
  message:
    en: No web accessibility target at Level AA is stated
    fr: Aucune cible d’accessibilité Web au niveau AA n’est énoncée
  why:
    en: >-
      The federal standard of 2011 and the Accessible Canada Regulations both look to Level AA;
      the version of the guidelines that applies moves with time.
    fr: >-
      La norme fédérale de 2011 et le Règlement canadien sur l’accessibilité visent tous deux le
      niveau AA; la version applicable des règles évolue.
  remedy:
    en: State the target in `accessibility.web_standard`, such as WCAG 2.1 AA or EN 301 549.
    fr: Énoncer la cible sous `accessibility.web_standard`, comme WCAG 2.1 AA ou EN 301 549.
  waivable: true
  tags: [web]
  examples:
    - outcome: failed
      name: {en: Level A, fr: niveau A}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        accessibility: {web_standard: ⟦WCAG 2.1 A⟧}
    - outcome: failed
      name: {en: an online form and no target, fr: un formulaire en ligne sans cible}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        ⟦accessibility⟧: {plain_language: true}
    - outcome: passed
      name: {en: Level AA, fr: niveau AA}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        accessibility: {web_standard: WCAG 2.1 AA}
    - outcome: passed
      name: {en: European standard, fr: norme européenne}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        accessibility: {web_standard: EN 301 549}
    - outcome: inapplicable
      name: {en: by mail only, fr: par la poste seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: post}]
        accessibility: {plain_language: true}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        response_channels: [{type: online_form}]
        accessibility: {plain_language: true}
    - outcome: inapplicable
      name: {en: with the instrument ‘Accessibility plan’, fr: avec l’instrument « Plan sur l’accessibilité »}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        accessibility: {plain_language: true}
        mandate: {instrument: accessibility_plan}

- rule: GCA-ACC-17
  status: stable
  principle: gca.acr-formats
  authority:
    - {source: reg-accessible-canada, clause: {en: "ss. 6, 10", fr: art. 6 et 10}}
  title:
    en: An accessibility plan without a Level AA target
    fr: Plan sur l’accessibilité sans cible de niveau AA
  severity: error
  verdict: fail
  stage: launch
  applies: term.online && term.federal && term.accessibility_plan
  expect: >-
    has(plan.accessibility.web_standard) &&
    plan.accessibility.web_standard.matches('(?i)(WCAG.*\\bAAA?\\b|EN 301 549)')
  at: plan.accessibility.web_standard
  message:
    en: >-
      The consultation is about an accessibility plan, for which sections 6 and 10 of the
      Accessible Canada Regulations require Level AA, and no such target is stated
    fr: >-
      La consultation porte sur un plan sur l’accessibilité, pour lequel les articles 6 et 10 du
      Règlement canadien sur l’accessibilité exigent le niveau AA, et aucune cible de ce niveau
      n’est énoncée
  why:
    en: For accessibility plans and descriptions of feedback processes, Level AA is the law.
    fr: >-
      Pour les plans sur l’accessibilité et les descriptions du processus de rétroaction, le
      niveau AA est exigé par la loi.
  remedy:
    en: State the target in `accessibility.web_standard`.
    fr: Énoncer la cible sous `accessibility.web_standard`.
  waivable: {days: 366}
  tags: [web, accessibility-plan]
  examples:
    - outcome: failed
      name: {en: an online form and no target, fr: un formulaire en ligne sans cible}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        response_channels: [{type: online_form}]
        ⟦accessibility⟧: {plain_language: true}
    - outcome: passed
      name: {en: Level AA, fr: niveau AA}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        response_channels: [{type: online_form}]
        accessibility: {web_standard: WCAG 2.2 AA}
    - outcome: inapplicable
      name: {en: a policy, fr: une politique}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: policy}
        response_channels: [{type: online_form}]
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        mandate: {instrument: accessibility_plan}
        response_channels: [{type: online_form}]
        accessibility: {plain_language: true}
    - outcome: inapplicable
      name: {en: without the response channels, fr: sans les moyens de répondre}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        accessibility: {plain_language: true}
    - outcome: failed
      name: {en: "the Web accessibility standard: empty", fr: "la norme d’accessibilité du Web : vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {instrument: accessibility_plan}
        response_channels: [{type: online_form}]
        accessibility: {web_standard: ""}

- rule: GCA-ACC-06
  status: stable
  principle: [gca.acr-formats, gca.ict-standard]
  authority:
    - {source: reg-accessible-canada, clause: {en: s. 1 definition of WCAG, fr: "art. 1, définition de WCAG"}}
    - {source: gc-accessible-events, clause: {en: references, fr: références}}
  title:
    en: An outdated version of the web guidelines
    fr: Version dépassée des règles Web
  severity: note
  verdict: fail
  stage: launch
  applies: >-
    term.online && has(plan.accessibility) && has(plan.accessibility.web_standard) &&
    plan.accessibility.web_standard.matches('(?i)WCAG *[0-9]')
  expect: >-
    !plan.accessibility.web_standard.matches('(?i)WCAG *(1|2\\.0)')
  at: plan.accessibility.web_standard
  values:
    standard: plan.accessibility.web_standard
  message:
    en: The target {standard} names a version older than WCAG 2.1
    fr: La cible {standard} nomme une version antérieure aux WCAG 2.1
  why:
    en: >-
      The regulations follow the most recent version that exists in both languages; older ones
      leave out telephones and touch screens.
    fr: >-
      Le règlement suit la plus récente version offerte dans les deux langues; les plus anciennes
      négligent les téléphones et les écrans tactiles.
  remedy:
    en: Name WCAG 2.1 or later.
    fr: Nommer les WCAG 2.1 ou une version ultérieure.
  waivable: true
  tags: [web]
  examples:
    - outcome: failed
      name: {en: version 2.0, fr: version 2.0}
      plan: |
        response_channels: [{type: online_form}]
        accessibility: {web_standard: ⟦WCAG 2.0 AA⟧}
      values: {standard: WCAG 2.0 AA}
    - outcome: passed
      name: {en: version 2.2, fr: version 2.2}
      plan: |
        response_channels: [{type: online_form}]
        accessibility: {web_standard: WCAG 2.2 AA}
    - outcome: inapplicable
      name: {en: another standard, fr: une autre norme}
      plan: |
        response_channels: [{type: online_form}]
        accessibility: {web_standard: EN 301 549}
    - outcome: inapplicable
      name: {en: without the accessibility, fr: sans l’accessibilité}
      plan: |
        response_channels: [{type: online_form}]
    - outcome: inapplicable
      name: {en: without the response channels, fr: sans les moyens de répondre}
      plan: |
        accessibility: {web_standard: WCAG 2.0 AA}
    - outcome: inapplicable
      name: {en: without the Web accessibility standard, fr: sans la norme d’accessibilité du Web}
      plan: |
        response_channels: [{type: online_form}]
        accessibility: {}

- rule: GCA-ACC-07
  status: stable
  principle: [gca.ict-standard, gca.accessible-events]
  authority:
    - {source: gc-accessible-events, clause: {en: platforms, fr: plateformes}}
    - {source: reg-ict-accessibility, clause: {en: s. 19.5 (pending), fr: art. 19.5 (à venir)}}
  title:
    en: A response tool without conformance evidence
    fr: Outil de réponse sans preuve de conformité
  severity: warning
  verdict: review
  question:
    en: Was the tool tried with assistive technology?
    fr: L’outil a-t-il été essayé avec des technologies d’assistance?
  stage: launch
  each: plan.response_channels
  applies: has(item.type) && item.type in ['online_form', 'video_or_audio']
  expect: has(item.conformance_evidence)
  at: item
  message:
    en: The plan does not show accessibility conformance evidence for the online tool
    fr: >-
      Le plan ne montre pas de preuve de conformité de l’outil en ligne en matière d’accessibilité
  why:
    en: >-
      Bought tools vary widely; a conformance report says what works with a keyboard and a screen
      reader.
    fr: >-
      Les outils achetés sont très inégaux; un rapport de conformité dit ce qui fonctionne au
      clavier et avec un lecteur d’écran.
  remedy:
    en: Link the supplier’s conformance report in `conformance_evidence`.
    fr: Donner l’adresse du rapport de conformité du fournisseur sous `conformance_evidence`.
  waivable: true
  tags: [web, supplier]
  examples:
    - outcome: cantTell
      name: {en: "a form, no report", fr: "un formulaire, aucun rapport"}
      plan: |
        response_channels: [⟦{type: online_form}⟧]
    - outcome: passed
      name: {en: a report, fr: un rapport}
      plan: |
        response_channels: [{type: online_form, conformance_evidence: "https://example.gc.ca/report"}]
    - outcome: inapplicable
      name: {en: answers by mail only, fr: réponses par la poste seulement}
      plan: |
        response_channels: [{type: post}]
    - outcome: cantTell
      name: {en: recorded answers, fr: réponses enregistrées}
      plan: |
        response_channels: [⟦{type: video_or_audio}⟧]
    - outcome: inapplicable
      name: {en: without the channel type, fr: sans le type de moyen}
      plan: |
        response_channels: [{}]
    - outcome: inapplicable
      name: {en: an empty list of ways to answer, fr: une liste vide de moyens de répondre}
      plan: |
        response_channels: []

- rule: GCA-ACC-08
  status: stable
  principle: gca.ict-standard
  authority:
    - {source: gc-engagement-principles, clause: {en: Inclusive, fr: Inclusives}}
    - {source: reg-ict-accessibility, clause: {en: non-web documents (pending), fr: documents non Web (à venir)}}
    - {source: lac-por-guidance, clause: {en: HTML5 for research reports, fr: HTML5 pour les rapports de recherche}}
  title:
    en: A document in PDF only
    fr: Document en PDF seulement
  severity: warning
  verdict: fail
  stage: launch
  each: plan.materials
  applies: term.online && has(item.formats) && item.formats.size() > 0
  expect: item.formats.exists(f, f != 'pdf')
  at: item.formats
  message:
    en: The document comes in PDF only; the plan does not show a format that everyone can read
    fr: Le document n’est offert qu’en PDF; le plan ne montre pas de format que chacun puisse lire
  why:
    en: A PDF is hard to read on a telephone and often closed to screen readers.
    fr: Un PDF se lit mal sur un téléphone et reste souvent fermé aux lecteurs d’écran.
  remedy:
    en: Add a web page, or another format, beside the PDF.
    fr: Ajouter une page Web, ou un autre format, à côté du PDF.
  waivable: true
  tags: [materials]
  examples:
    - outcome: failed
      name: {en: PDF only, fr: PDF seulement}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{id: D1, formats: ⟦[pdf]⟧}]
    - outcome: passed
      name: {en: a web page as well, fr: aussi une page Web}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{id: D1, formats: [pdf, html]}]
    - outcome: inapplicable
      name: {en: formats not given, fr: formats non indiqués}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{id: D1}]
    - outcome: inapplicable
      name: {en: an empty list, fr: une liste vide}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{id: D1, formats: []}]
    - outcome: inapplicable
      name: {en: without the response channels, fr: sans les moyens de répondre}
      plan: |
        materials: [{id: D1, formats: [pdf]}]
    - outcome: inapplicable
      name: {en: an empty list of documents, fr: une liste de documents vide}
      plan: |
        materials: []

- rule: GCA-ACC-15
  status: stable
  principle: gca.ict-standard
  authority:
    - {source: reg-ict-accessibility, clause: {en: s. 19.6 (pending), fr: art. 19.6 (à venir)}}
  title:
    en: The accessibility statement is missing or old
    fr: La déclaration sur l’accessibilité manque ou date
  severity: note
  verdict: fail
  stage: launch
  in_force: {from: 2027-12-05}
  params:
    statement_months: {type: int, unit: month, default: 12, min: 1, label: {en: oldest age of the statement, fr: âge maximal de la déclaration}}
  applies: term.online && term.federal
  expect: >-
    has(plan.accessibility.statement_date) &&
    calendar.months_after(plan.accessibility.statement_date, params.statement_months) >=
    plan.timeline.open_date
  at: plan.accessibility.statement_date
  message:
    en: >-
      No accessibility statement is recorded that is at most {params.statement_months, plural,
      one {# month} other {# months}} old on the opening day
    fr: >-
      Aucune déclaration sur l’accessibilité d’au plus {params.statement_months, plural, one {#
      mois} other {# mois}} au jour d’ouverture n’est consignée
  why:
    en: >-
      Part 1.1 of the Accessible Canada Regulations will ask for a dated statement; it is not in
      force before 5 December 2027, and which section starts on which day is not confirmed.
    fr: >-
      La partie 1.1 du Règlement canadien sur l’accessibilité demandera une déclaration datée;
      elle n’est pas en vigueur avant le 5 décembre 2027, et l’article qui commence à quelle date
      n’est pas confirmé.
  remedy:
    en: Write the day of the statement in `accessibility.statement_date`.
    fr: Inscrire le jour de la déclaration sous `accessibility.statement_date`.
  waivable: true
  tags: [web, pending-law]
  examples:
    - outcome: failed
      name: {en: two years old, fr: vieille de deux ans}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        timeline: {open_date: 2028-03-01}
        accessibility: {statement_date: ⟦2026-03-01⟧}
    - outcome: passed
      name: {en: six months old, fr: vieille de six mois}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        timeline: {open_date: 2028-03-01}
        accessibility: {statement_date: 2027-09-01}
    - outcome: inapplicable
      name: {en: before it is in force, fr: avant l’entrée en vigueur}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        timeline: {open_date: 2027-03-01}
        accessibility: {plain_language: true}
    - outcome: passed
      name: {en: twelve months to the day, fr: douze mois jour pour jour}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        timeline: {open_date: 2028-03-01}
        accessibility: {statement_date: 2027-03-01}
    - outcome: inapplicable
      name: {en: another government, fr: un autre gouvernement}
      plan: |
        organization: {lead: {federal_institution: false}}
        response_channels: [{type: online_form}]
        timeline: {open_date: 2028-03-01}
        accessibility: {plain_language: true}
    - outcome: inapplicable
      name: {en: without the response channels, fr: sans les moyens de répondre}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2028-03-01}
        accessibility: {statement_date: 2026-03-01}
    - outcome: failed
      name: {en: without the accessibility statement date, fr: sans la date de la déclaration d’accessibilité}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        timeline: {open_date: 2028-03-01}
        accessibility: {}
    - outcome: failed
      name: {en: the accessibility statement date one day earlier, fr: la date de la déclaration d’accessibilité un jour plus tôt}
      plan: |
        organization: {lead: {federal_institution: true}}
        response_channels: [{type: online_form}]
        timeline: {open_date: 2028-03-01}
        accessibility: {statement_date: 2027-02-28}

- rule: GCA-ACC-16
  status: stable
  principle: [gca.web-standard-2011, gca.accessible-events]
  authority:
    - {source: tbs-web-accessibility, clause: {en: captions (secondary source), fr: sous-titres (source secondaire)}}
    - {source: gc-accessible-events, clause: {en: video, fr: vidéo}}
  title:
    en: A video without captions
    fr: Vidéo sans sous-titres
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  each: plan.materials
  applies: >-
    term.online && (has(item.captions) || has(item.formats) && 'sign_language_video' in item.formats)
  expect: has(item.captions) && item.captions != 'none'
  at: item.captions
  message:
    en: The plan does not provide for captions of the video
    fr: Le plan ne prévoit pas de sous-titres pour la vidéo
  why:
    en: >-
      Captions serve deaf people, people in noisy places and people who read a second language
      better than they hear it.
    fr: >-
      Les sous-titres servent aux personnes sourdes, à celles qui sont dans un lieu bruyant et à
      celles qui lisent mieux une langue seconde qu’elles ne l’entendent.
  remedy:
    en: Plan captions and set `captions`.
    fr: Prévoir des sous-titres et remplir `captions`.
  waivable: true
  tags: [captions]
  examples:
    - outcome: failed
      name: {en: a video said to have no captions, fr: une vidéo déclarée sans sous-titres}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{id: D1, captions: ⟦none⟧}]
    - outcome: passed
      name: {en: by a person, fr: par une personne}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{id: D1, formats: [sign_language_video], captions: human}]
    - outcome: inapplicable
      name: {en: a paper, fr: un document}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{id: D1, formats: [html]}]
    - outcome: failed
      name: {en: without the captions, fr: sans les sous-titres}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{id: D1, formats: [sign_language_video]}]
    - outcome: inapplicable
      name: {en: without the response channels, fr: sans les moyens de répondre}
      plan: |
        materials: [{id: D1, captions: none}]
    - outcome: inapplicable
      name: {en: "the materials: one empty entry", fr: "les documents : un élément vide"}
      plan: |
        response_channels: [{type: online_form}]
        materials: [{}]
    - outcome: inapplicable
      name: {en: an empty list of documents, fr: une liste de documents vide}
      plan: |
        materials: []

"""###
        ),
      ]
    }
  )
}
