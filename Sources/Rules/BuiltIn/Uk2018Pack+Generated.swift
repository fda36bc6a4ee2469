// swift-format-ignore-file
// Written from the folder rules/uk-2018/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `uk-2018`.
enum BuiltInUk2018Pack {
  static let source = PackSource(
    id: "uk-2018",
    digest: "sha256:5d26dcc1addd5827e7a6f56c35e5f6d16d76d72579ae71e18a89d978b356b27a",
    files: {
      [
        SourceFile(
          name: "rules/uk-2018/authorities.yaml",
          text: ###"""
# The sources that uk-2018 cites. Titles are official where `title_status` says so.
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

- id: uk-bevan-brittan-2016
  title:
    en: What should a consultation look like? (law-firm note)
    fr: À quoi devrait ressembler une consultation? (note d’un cabinet juridique)
  title_status: {en: official, fr: ours}
  publisher:
    en: Bevan Brittan LLP
    fr: Bevan Brittan LLP
  year: 2016
  url:
    en: "https://www.bevanbrittan.com/insights/articles/2016/what-should-a-consultation-look-like/"
  kind: practice
  verification: verified-secondary
  status: historical
  jurisdiction: GB

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

- id: uk-election-consultation-guidance
  title:
    en: Guidance on written consultations during an election period
    fr: Directives sur les consultations écrites en période électorale (Royaume-Uni)
  title_status: {en: official, fr: ours}
  publisher:
    en: Cabinet Office (United Kingdom)
    fr: Cabinet Office (Royaume-Uni)
  year: 2001
  url:
    en: "http://webarchive.nationalarchives.gov.uk/20100407164411/http:/www.cabinetoffice.gov.uk/propriety_and_ethics/civil_service/election_guidance/public_consultation.aspx"
  kind: guideline
  verification: verified-primary
  status: historical
  jurisdiction: GB
  as_of: "2001-05"

- id: uk-principles-2016
  title:
    en: Consultation Principles 2016
    fr: Principes de consultation 2016
  title_status: {en: official, fr: ours}
  publisher:
    en: Cabinet Office (United Kingdom)
    fr: Cabinet Office (Royaume-Uni)
  year: 2016
  url:
    en: "https://studylib.net/doc/18167464/consultation-principles"
  kind: principle
  verification: verified-secondary
  status: historical
  jurisdiction: GB

"""###
        ),
        SourceFile(
          name: "rules/uk-2018/pack.yaml",
          text: ###"""
# The consultation principles of the United Kingdom, 2018.
id: uk-2018
prefix: UK
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'United Kingdom: Consultation Principles 2018'
  fr: 'Royaume-Uni : Principes de consultation 2018'
covers:
  en: Principles A to K, of which G to K are not confirmed.
  fr: Les principes A à K, dont G à K ne sont pas confirmés.
never_claims:
  en: That they bind, or that the French names are official.
  fr: Qu’ils sont obligatoires, ou que les noms français sont officiels.
overlays:
  BASE-OBJ-01:
    - {source: uk-principles-2018, clause: B, principle: uk18.b}
  BASE-DEC-02:
    - {source: uk-principles-2018, clause: B, principle: uk18.b}
  BASE-DEC-03:
    - {source: uk-principles-2018, clause: B, principle: uk18.b}
  GCR-OBJ-01:
    - {source: uk-principles-2018, clause: B, principle: uk18.b}
  BASE-TRA-01:
    - {source: uk-principles-2018, clause: C, principle: uk18.c}
  GCR-TRA-01:
    - {source: uk-principles-2018, clause: C, principle: uk18.c}
  HD-TRA-01:
    - {source: uk-principles-2018, clause: A, principle: uk18.a}
  HD-TIM-02:
    - {source: uk-principles-2018, clause: G, principle: uk18.g}
  BASE-TIM-03:
    - {source: uk-principles-2018, clause: F, principle: uk18.f}
  HD-TIM-03:
    - {source: uk-principles-2018, clause: {en: J (wording unverified), fr: J (libellé non vérifié)}, principle: uk18.j}
  BASE-INC-01:
    - {source: uk-principles-2018, clause: F, principle: uk18.f}
  GC-INC-03:
    - {source: uk-principles-2018, clause: F, principle: uk18.f}
  BASE-REP-01:
    - {source: uk-principles-2018, clause: I, principle: uk18.i}
  BASE-REP-03:
    - {source: uk-principles-2018, clause: I, principle: uk18.i}
  GC-RES-01:
    - {source: uk-principles-2018, clause: A, principle: uk18.a}
  GC-RES-02:
    - {source: uk-principles-2018, clause: H, principle: uk18.h}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/uk-2018/principles-a-to-k.yaml",
          text: ###"""
# The consultation principles of 2018. They bind nobody here; French names are ours.
- rule: UK-TRA-01
  status: preview
  principle: uk18.a
  authority:
    - {source: uk-principles-2018, clause: A}
  title:
    en: An acronym that the plan does not explain
    fr: Sigle que le plan n’explique pas
  severity: note
  verification: verified-secondary
  verdict: review
  question:
    en: Will every reader know these letters?
    fr: Tous les lecteurs connaîtront-ils ces lettres?
  stage: launch
  params:
    known: {type: strings, default: [PDF, FAQ, COVID, UN, ONU, UK, US, EU, UE], label: {en: acronyms that need no explanation, fr: sigles connus de tous}}
  expect: >-
    text.unexplained_acronyms(plan.summary.en).all(a, a in params.known ||
    has(plan.glossary) && plan.glossary.exists(g, has(g.term) && has(g.term.en) && g.term.en.contains(a))) &&
    text.unexplained_acronyms(plan.summary.fr).all(a, a in params.known ||
    has(plan.glossary) && plan.glossary.exists(g, has(g.term) && has(g.term.fr) && g.term.fr.contains(a)))
  at: plan.summary
  values:
    found_en: text.unexplained_acronyms(plan.summary.en)
    found_fr: text.unexplained_acronyms(plan.summary.fr)
  message:
    en: >-
      The plan does not show that every acronym of its summary is explained, there or in the
      glossary ({found_en} in English, {found_fr} in French)
    fr: >-
      Le plan ne montre pas que chaque sigle de son résumé est expliqué, sur place ou au glossaire
      ({found_fr} en français, {found_en} en anglais)
  why:
    en: >-
      Principle A of the United Kingdom asks for plain language; letters shut out those who do not
      work in the field.
    fr: >-
      Le principe A du Royaume-Uni demande un langage clair; les sigles excluent les personnes
      hors du domaine.
  remedy:
    en: Write the name in full before the acronym, or list it under `glossary`.
    fr: Écrire le nom au long avant le sigle, ou l’inscrire sous `glossary`.
  waivable: true
  tags: [plain-language, heuristic]
  examples:
    - outcome: cantTell
      name: {en: two unexplained, fr: deux sigles inexpliqués}
      plan: |
        summary: ⟦{en: The RIAS covers SMEs., fr: Le RÉIR vise les PME.}⟧
    - outcome: passed
      name: {en: explained in the text, fr: expliqué dans le texte}
      plan: |
        summary:
          en: The Regulatory Impact Analysis Statement (RIAS) is ready.
          fr: Le résumé de l’étude d’impact de la réglementation (RÉIR) est prêt.
    - outcome: passed
      name: {en: in the glossary, fr: au glossaire}
      plan: |
        summary: {en: The RIAS is ready., fr: Le RÉIR est prêt.}
        glossary: [{term: {en: "RIAS: impact analysis", fr: "RÉIR : étude d’impact"}}]
    - outcome: cantTell
      name: {en: in English only, fr: en anglais seulement}
      plan: |
        summary: ⟦{en: The RIAS is ready., fr: Le résumé est prêt.}⟧
    - outcome: cantTell
      name: {en: in French only, fr: en français seulement}
      plan: |
        summary: ⟦{en: The statement is ready., fr: Le RÉIR est prêt.}⟧
    - outcome: passed
      name: {en: "the summary: empty", fr: "le résumé : vide"}
      plan: |
        summary: {en: "", fr: Le résumé est prêt.}
    - outcome: cantTell
      name: {en: an English acronym and an empty glossary, fr: un sigle anglais et un glossaire vide}
      plan: |
        summary: {en: The RIAS is ready., fr: Le résumé est prêt.}
        glossary: []
    - outcome: cantTell
      name: {en: a French acronym and an empty glossary, fr: un sigle français et un glossaire vide}
      plan: |
        summary: {en: The statement is ready., fr: Le RÉIR est prêt.}
        glossary: []
    - outcome: cantTell
      name: {en: an English acronym and an empty entry in the glossary, fr: un sigle anglais et une entrée vide au glossaire}
      plan: |
        summary: {en: The RIAS is ready., fr: Le résumé est prêt.}
        glossary: [{}]
    - outcome: cantTell
      name: {en: a French acronym and an empty entry in the glossary, fr: un sigle français et une entrée vide au glossaire}
      plan: |
        summary: {en: The statement is ready., fr: Le RÉIR est prêt.}
        glossary: [{}]
    - outcome: cantTell
      name: {en: an English acronym and a glossary entry with a blank term, fr: un sigle anglais et une entrée de glossaire au terme vide}
      plan: |
        summary: {en: The RIAS is ready., fr: Le résumé est prêt.}
        glossary: [{term: {en: "", fr: ""}}]
    - outcome: cantTell
      name: {en: a French acronym and a glossary entry with a blank term, fr: un sigle français et une entrée de glossaire au terme vide}
      plan: |
        summary: {en: The statement is ready., fr: Le RÉIR est prêt.}
        glossary: [{term: {en: "", fr: ""}}]
    - outcome: cantTell
      name: {en: with the term in English only, fr: avec le terme en anglais seulement}
      plan: |
        summary: {en: The statement is ready., fr: Le RÉIR est prêt.}
        glossary: [{term: {en: Open to all}}]
    - outcome: cantTell
      name: {en: the term without the English, fr: le terme sans l’anglais}
      plan: |
        summary: {en: The RIAS is ready., fr: Le RÉIR est prêt.}
        glossary: [{term: {fr: "RÉIR : étude d’impact"}}]
    - outcome: passed
      name: {en: known to everyone, fr: connus de tous}
      plan: |
        summary: {en: A PDF of the plan is ready., fr: Un PDF du plan est prêt.}

- rule: UK-TIM-01
  status: preview
  principle: uk18.e
  authority:
    - {source: uk-principles-2018, clause: E}
  title:
    en: No reason for the length of the window
    fr: Aucune raison donnée pour la durée
  severity: note
  verification: verified-secondary
  verdict: fail
  stage: launch
  expect: >-
    has(plan.timeline.short_period_reason) && bilingual.present(plan.timeline.short_period_reason) ||
    has(plan.mandate) && has(plan.mandate.minimum_period)
  at: plan.timeline
  message:
    en: The plan does not show that the length of its window was weighed
    fr: Le plan ne montre pas que la durée de la période a été pesée
  why:
    en: 'Principle E fixes no figure: the time is to fit the nature and weight of the matter.'
    fr: >-
      Le principe E ne fixe pas de chiffre : la durée doit convenir à la nature et à l’importance
      du sujet.
  remedy:
    en: Say why in `timeline.short_period_reason`, or give `mandate.minimum_period`.
    fr: Dire pourquoi sous `timeline.short_period_reason`, ou donner `mandate.minimum_period`.
  waivable: true
  tags: [dates]
  examples:
    - outcome: failed
      name: {en: a window without a reason, fr: une période sans raison}
      plan: |
        timeline: ⟦{open_date: 2027-03-01, close_date: 2027-04-30}⟧
    - outcome: passed
      name: {en: a legal minimum is named, fr: un minimum légal est indiqué}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
        mandate: {minimum_period: P60D}
    - outcome: failed
      name: {en: "the reason for a short period: left empty", fr: "la raison d’une courte durée : champ vide"}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30, short_period_reason: {en: "", fr: ""}}
    - outcome: failed
      name: {en: nothing under the mandate, fr: rien sous le mandat}
      plan: |
        timeline: {open_date: 2027-03-01, close_date: 2027-04-30}
        mandate: {}
    - outcome: passed
      name: {en: with the reason for a short period in English only, fr: avec la raison d’une courte durée en anglais seulement}
      plan: |
        timeline:
          open_date: 2027-03-01
          close_date: 2027-04-30
          short_period_reason: {en: Open to all}

- rule: UK-REP-01
  status: preview
  principle: uk18.j
  authority:
    - {source: uk-bevan-brittan-2016, clause: {en: 12 weeks, fr: 12 semaines}}
    - {source: uk-principles-2018, clause: {en: J (wording unverified), fr: J (libellé non vérifié)}}
  title:
    en: A response more than twelve weeks after the close
    fr: Réponse plus de douze semaines après la clôture
  severity: warning
  verification: verified-secondary
  verdict: fail
  stage: launch
  params:
    response_days: {type: int, unit: day, default: 84, min: 1, label: {en: longest time to the response, fr: délai maximal de la réponse}}
  expect: >-
    calendar.elapsed(plan.timeline.close_date, plan.timeline.response_date) <= params.response_days ||
    has(plan.reporting) && has(plan.reporting.no_report_reason) && bilingual.present(plan.reporting.no_report_reason)
  at: plan.timeline.response_date
  values:
    actual: calendar.elapsed(plan.timeline.close_date, plan.timeline.response_date)
  message:
    en: >-
      The response is due {actual, plural, one {# day} other {# days}} after the close; British
      practice expects it within {params.response_days}, or a reason
    fr: >-
      La réponse est prévue {actual, plural, one {# jour} other {# jours}} après la clôture; la
      pratique britannique l’attend dans les {params.response_days}, ou une raison
  why:
    en: >-
      Twelve weeks, or say why not: the figure comes from a secondary source and binds nobody
      here.
    fr: >-
      Douze semaines, ou dire pourquoi : le chiffre vient d’une source secondaire et ne lie
      personne ici.
  remedy:
    en: Bring the response forward, or give the reason.
    fr: Devancer la réponse, ou en donner la raison.
  waivable: true
  tags: [report, dates]
  examples:
    - outcome: failed
      name: {en: a day late, fr: un jour de retard}
      plan: |
        timeline: {close_date: 2027-03-01, response_date: ⟦2027-05-25⟧}
      values: {actual: 85}
    - outcome: passed
      name: {en: twelve weeks, fr: douze semaines}
      plan: |
        timeline: {close_date: 2027-03-01, response_date: 2027-05-24}
    - outcome: passed
      name: {en: with the reason for no report in English only, fr: avec la raison de l’absence de rapport en anglais seulement}
      plan: |
        timeline: {close_date: 2027-03-01, response_date: 2027-05-25}
        reporting: {no_report_reason: {en: Open to all}}
    - outcome: failed
      name: {en: nothing under the reporting, fr: rien sous la reddition de comptes}
      plan: |
        timeline: {close_date: 2027-03-01, response_date: 2027-05-25}
        reporting: {}
    - outcome: failed
      name: {en: "the reason for no report: left empty", fr: "la raison de l’absence de rapport : champ vide"}
      plan: |
        timeline: {close_date: 2027-03-01, response_date: 2027-05-25}
        reporting: {no_report_reason: {en: "", fr: ""}}

- rule: UK-REP-02
  status: preview
  principle: uk18.i
  authority:
    - {source: uk-principles-2018, clause: {en: I (unverified), fr: I (non vérifié)}}
    - {source: au-oia-consultation, clause: {en: principal views, fr: principaux points de vue}}
  title:
    en: The report leaves out who answered, how many and how
    fr: Le rapport omet qui a répondu, combien et comment
  severity: note
  verification: partly-read
  verdict: fail
  stage: launch
  applies: has(plan.reporting) && has(plan.reporting.what_we_heard) && plan.reporting.what_we_heard
  expect: >-
    has(plan.reporting.contents) &&
    plan.reporting.contents.exists(c, has(c.en) && c.en.matches('(?i)(number|how many|count)') || has(c.fr) && c.fr.matches('(?i)(nombre|combien)')) &&
    plan.reporting.contents.exists(c, has(c.en) && c.en.matches('(?i)\\bwho\\b') || has(c.fr) && c.fr.matches('(?i)\\bqui\\b')) &&
    plan.reporting.contents.exists(c, has(c.en) && c.en.matches('(?i)method') || has(c.fr) && c.fr.matches('(?i)méthode'))
  at: plan.reporting.contents
  message:
    en: >-
      The planned contents do not show that the report will say how many answered, who they were
      and by what method
    fr: >-
      Le contenu prévu ne montre pas que le rapport dira combien de personnes ont répondu, qui
      elles étaient et par quelle méthode
  why:
    en: >-
      Readers can weigh a summary only if they know whose words it sums up. The rule looks for the
      words.
    fr: >-
      On ne peut peser un résumé sans savoir de qui il résume les propos. La règle cherche les
      mots.
  remedy:
    en: List the three under `reporting.contents`.
    fr: Énumérer les trois sous `reporting.contents`.
  waivable: true
  tags: [report]
  examples:
    - outcome: failed
      name: {en: "who answered, and nothing else", fr: "les répondants, et rien d’autre"}
      plan: |
        reporting: {what_we_heard: true, contents: ⟦[{en: Who took part, fr: Qui a participé}]⟧}
    - outcome: passed
      name: {en: "who answered, how many and how", fr: "qui a répondu, combien et de quelle façon"}
      plan: |
        reporting:
          what_we_heard: true
          contents: [{en: Who took part, fr: Qui a participé}, {en: Number of answers, fr: Nombre de réponses}, {en: Method, fr: Méthode}]
    - outcome: inapplicable
      name: {en: no report, fr: aucun rapport}
      plan: |
        reporting: {what_we_heard: false}
    - outcome: passed
      name: {en: in French only, fr: en français seulement}
      plan: |
        reporting: {what_we_heard: true, contents: [{fr: "Qui, en quel nombre et par quelle méthode"}]}
    - outcome: passed
      name: {en: in English only, fr: en anglais seulement}
      plan: |
        reporting: {what_we_heard: true, contents: [{en: "Who answered, the number and the method"}]}
    - outcome: failed
      name: {en: how left out, fr: la façon de répondre omise}
      plan: |
        reporting: {what_we_heard: true, contents: ⟦[{en: Who took part, fr: Qui a participé}, {en: Number of answers, fr: Nombre de réponses}]⟧}
    - outcome: failed
      name: {en: who left out, fr: les répondants omis}
      plan: |
        reporting: {what_we_heard: true, contents: ⟦[{en: Number of answers, fr: Nombre de réponses}, {en: Method, fr: Méthode}]⟧}
    - outcome: failed
      name: {en: how many left out, fr: le nombre de réponses omis}
      plan: |
        reporting:
          what_we_heard: true
          contents: [{en: Who took part, fr: Qui a participé}, {en: Method, fr: Méthode}]
    - outcome: inapplicable
      name: {en: without the ‘What we heard’ report, fr: sans le rapport « Ce que nous avons entendu »}
      plan: |
        reporting: {}
    - outcome: failed
      name: {en: without the contents of the report, fr: sans le contenu du rapport}
      plan: |
        reporting: {what_we_heard: true}
    - outcome: failed
      name: {en: the contents of the report without the French, fr: le contenu du rapport sans le français}
      plan: |
        reporting: {what_we_heard: true, contents: [{en: Number of answers}, {en: Method, fr: Méthode}]}
    - outcome: failed
      name: {en: the contents of the report without the English, fr: le contenu du rapport sans l’anglais}
      plan: |
        reporting: {what_we_heard: true, contents: [{fr: Nombre de réponses}, {en: Method, fr: Méthode}]}
    - outcome: failed
      name: {en: "who and, in English only, how many", fr: "qui et, en anglais seulement, combien"}
      plan: |
        reporting:
          what_we_heard: true
          contents: [{en: Who took part, fr: Qui a participé}, {en: Number of answers}]
    - outcome: failed
      name: {en: "who and, in French only, how many", fr: "qui et, en français seulement, combien"}
      plan: |
        reporting:
          what_we_heard: true
          contents: [{en: Who took part, fr: Qui a participé}, {fr: Nombre de réponses}]
    - outcome: failed
      name: {en: an empty entry in the place of how many, fr: un élément vide à la place du nombre de réponses}
      plan: |
        reporting:
          what_we_heard: true
          contents: [{en: Who took part, fr: Qui a participé}, {}, {en: Method, fr: Méthode}]
    - outcome: inapplicable
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned
    - outcome: failed
      name: {en: an empty list of contents, fr: une liste de contenus vide}
      plan: |
        reporting: {what_we_heard: true, contents: []}

- rule: UK-ELE-01
  status: preview
  principle: uk18.k
  authority:
    - {source: uk-election-consultation-guidance, clause: {en: whole text (2001), fr: texte intégral (2001)}}
    - {source: uk-principles-2018, clause: {en: K (wording unverified), fr: K (libellé non vérifié)}}
  title:
    en: Launched in an election period
    fr: Lancée en période électorale
  severity: warning
  verification: partly-read
  verdict: review
  question:
    en: Is there a reason to open during an election period?
    fr: Y a-t-il une raison d’ouvrir pendant une période électorale?
  stage: draft
  params:
    election_periods: {type: strings, default: [], label: {en: election periods, fr: périodes électorales}}
  applies: params.election_periods.size() > 0
  expect: >-
    !params.election_periods.exists(p, calendar.date(p.substring(0, 10)) <= plan.timeline.open_date &&
    plan.timeline.open_date <= calendar.date(p.substring(11, 21)))
  at: plan.timeline.open_date
  values:
    open: plan.timeline.open_date
  message:
    en: The consultation opens on {open, date}, in an election period of the settings
    fr: La consultation ouvre le {open, date}, pendant une période électorale de la configuration
  why:
    en: >-
      British guidance is generally against a launch in such a period; its wording of 2018 is not
      confirmed.
    fr: >-
      Les directives britanniques déconseillent en général un lancement pendant une telle période;
      leur libellé de 2018 n’est pas confirmé.
  remedy:
    en: Open before or after.
    fr: Ouvrir avant ou après.
  waivable: true
  tags: [elections]
  examples:
    - outcome: cantTell
      name: {en: opens in an election period, fr: ouverture en période électorale}
      params: {election_periods: [2029-04-01/2029-05-03]}
      plan: |
        timeline: {open_date: ⟦2029-04-10⟧}
    - outcome: passed
      name: {en: opens the day after an election period, fr: ouverture le lendemain d’une période électorale}
      params: {election_periods: [2029-04-01/2029-05-03]}
      plan: |
        timeline: {open_date: 2029-05-04}
    - outcome: inapplicable
      name: {en: no period set, fr: aucune période fixée}
      plan: |
        timeline: {open_date: 2029-04-10}
    - outcome: cantTell
      name: {en: on the first day, fr: le premier jour}
      params: {election_periods: [2029-04-01/2029-05-03]}
      plan: |
        timeline: {open_date: ⟦2029-04-01⟧}
    - outcome: cantTell
      name: {en: on the last day, fr: le dernier jour}
      params: {election_periods: [2029-04-01/2029-05-03]}
      plan: |
        timeline: {open_date: ⟦2029-05-03⟧}
    - outcome: passed
      name: {en: opens a year before the election period, fr: ouverture un an avant la période électorale}
      params: {election_periods: 2029-04-01/2029-05-03}
      plan: |
        timeline: {open_date: 2028-02-26}
    - outcome: cantTell
      name: {en: within the first of two periods, fr: dans la première de deux périodes}
      params: {election_periods: [2029-09-01/2029-10-15, 2033-09-01/2033-10-15]}
      plan: |
        timeline: {open_date: 2029-09-15, close_date: 2029-11-30}

"""###
        ),
        SourceFile(
          name: "rules/uk-2018/principles.yaml",
          text: ###"""
# What the rules of uk-2018 serve, in our own words.
- id: uk18.a
  name:
    en: Clear and concise
    fr: Claires et concises
  name_status: {en: official, fr: ours}
  statement:
    en: Few questions, short documents, plain words and no unexplained letters.
    fr: Peu de questions, des documents courts, des mots simples et aucun sigle inexpliqué.
  authorities:
    - {source: uk-principles-2018, clause: A}
  verification: verified-secondary
  themes: [TRA]

- id: uk18.e
  name:
    en: Proportionate time
    fr: Durée proportionnée
  name_status: {en: official, fr: ours}
  statement:
    en: The time fits the matter; there is no figure.
    fr: La durée convient au sujet; il n’y a pas de chiffre.
  authorities:
    - {source: uk-principles-2018, clause: E}
  verification: verified-secondary
  themes: [TIM]

- id: uk18.j
  name:
    en: Timely response
    fr: Réponse en temps utile
  name_status: {en: official, fr: ours}
  statement:
    en: The response follows within twelve weeks, or with a reason.
    fr: La réponse suit dans les douze semaines, ou avec une raison.
  authorities:
    - {source: uk-principles-2018, clause: {en: J (wording unverified), fr: J (libellé non vérifié)}}
    - {source: uk-bevan-brittan-2016, clause: {en: 12 weeks, fr: 12 semaines}}
  verification: verified-secondary
  themes: [REP]

- id: uk18.i
  name:
    en: Facilitate scrutiny
    fr: Faciliter l’examen
  name_status: {en: unverified, fr: ours}
  statement:
    en: The response says how many answered and what their answers did.
    fr: La réponse dit combien ont répondu et l’effet de leurs réponses.
  authorities:
    - {source: uk-principles-2018, clause: I}
  verification: unverified
  themes: [REP]

- id: uk18.k
  name:
    en: Not launched in election periods
    fr: Pas de lancement en période électorale
  name_status: {en: official, fr: ours}
  statement:
    en: As a rule nothing is launched in an election period.
    fr: En règle générale, rien n’est lancé en période électorale.
  authorities:
    - {source: uk-election-consultation-guidance, clause: {en: whole text (2001), fr: texte intégral (2001)}}
    - {source: uk-principles-2018, clause: {en: K (wording unverified), fr: K (libellé non vérifié)}}
  verification: partly-read
  themes: [ELE]

- id: uk18.b
  name:
    en: Have a purpose
    fr: Avoir un objet
  name_status: {en: official, fr: ours}
  statement:
    en: A consultation has a reason, comes early and asks nothing that is settled.
    fr: Une consultation a une raison d’être, vient tôt et ne demande rien de réglé.
  authorities:
    - {source: uk-principles-2018, clause: B}
  verification: verified-secondary
  themes: [OBJ, DEC]

- id: uk18.c
  name:
    en: Informative
    fr: Informatives
  name_status: {en: official, fr: ours}
  statement:
    en: People get enough to answer on, impact assessments included.
    fr: Les gens ont de quoi répondre, études d’impact comprises.
  authorities:
    - {source: uk-principles-2018, clause: C}
  verification: verified-secondary
  themes: [TRA]

- id: uk18.g
  name:
    en: Take account of the groups consulted
    fr: Tenir compte des groupes consultés
  name_status: {en: unverified, fr: ours}
  statement:
    en: Groups that need more time, and holidays, are taken into account.
    fr: On tient compte des groupes qui ont besoin de plus de temps, et des fêtes.
  authorities:
    - {source: uk-principles-2018, clause: G}
  verification: unverified
  themes: [INC, TIM]

- id: uk18.f
  name:
    en: Targeted
    fr: Ciblées
  name_status: {en: official, fr: ours}
  statement:
    en: Everyone affected is thought of, and told.
    fr: On pense à toutes les personnes touchées, et on les avise.
  authorities:
    - {source: uk-principles-2018, clause: F}
  verification: verified-secondary
  themes: [INC]

- id: uk18.h
  name:
    en: Agreed before publication
    fr: Approuvées avant la publication
  name_status: {en: unverified, fr: ours}
  statement:
    en: Those in charge agree before anything is published.
    fr: Les responsables s’entendent avant toute publication.
  authorities:
    - {source: uk-principles-2018, clause: H}
  verification: unverified
  themes: [RES]

- id: uk18.d
  name:
    en: Part of a process
    fr: Une étape d’un processus
  name_status: {en: official, fr: ours}
  statement:
    en: >-
      A formal consultation is one step of an engagement that goes on before and after, also in
      rounds and online.
    fr: >-
      La consultation officielle est une étape d’une mobilisation qui se poursuit avant et après, y
      compris par itérations et en ligne.
  authorities:
    - {source: uk-principles-2018, clause: {en: D, fr: D}}
  verification: verified-secondary
  themes: [DEC]

"""###
        ),
        SourceFile(
          name: "rules/uk-2018/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- principle: uk18.d
  reason:
    en: One plan does not show what came before it and what will follow.
    fr: Un seul plan ne montre pas ce qui l’a précédé ni ce qui suivra.
- source: uk-principles-2016
  clause: {en: whole text, fr: texte entier}
  reason:
    en: "Replaced by the principles of 2018, which the rules cite."
    fr: "Remplacés par les principes de 2018, que citent les règles."

"""###
        ),
      ]
    }
  )
}
