// swift-format-ignore-file
// Written from the folder rules/gc-comms/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `gc-comms`.
enum BuiltInGcCommsPack {
  static let source = PackSource(
    id: "gc-comms",
    digest: "sha256:8ed672a63da8c6206ceb63ab5d7e336587781f2e7c1016cd15754f30e83d6281",
    files: {
      [
        SourceFile(
          name: "rules/gc-comms/authorities.yaml",
          text: ###"""
# The sources that gc-comms cites. Titles are official where `title_status` says so.
- id: tbs-communications-directive
  title:
    en: Directive on the Management of Communications and Federal Identity
    fr: Directive sur la gestion des communications et de l’image de marque
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2025
  url:
    en: "https://tbs-sct.gc.ca/pol/doc-eng.aspx?id=30682"
    fr: "https://tbs-sct.gc.ca/pol/doc-fra.aspx?id=30682"
  kind: policy
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-03-27"

- id: tbs-communications-policy
  title:
    en: Policy on Communications and Federal Identity
    fr: Politique sur les communications et l’image de marque
  title_status: {en: official, fr: official}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  url:
    en: "https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=32813&section=xml"
  kind: policy
  verification: partly-read
  status: in-force
  jurisdiction: CA
  as_of: "2025-03-27"

- id: pco-caretaker-guidelines
  title:
    en: >-
      Guidelines on the conduct of Ministers, Ministers of State, exempt staff and public servants
      during an election
    fr: >-
      Lignes directrices régissant la conduite des ministres, ministres d’état, membres du
      personnel exonéré et fonctionnaires en période électorale
  title_status: {en: official, fr: official}
  publisher:
    en: Privy Council Office
    fr: Bureau du Conseil privé
  year: 2021
  url:
    en: "https://www.canada.ca/en/privy-council/services/publications/guidelines-conduct-ministers-state-exempt-staff-public-servants-election.html"
  kind: guideline
  verification: partly-read
  status: unknown
  jurisdiction: CA
  as_of: "2021-08"

- id: gc-engagement-pause
  title:
    en: >-
      Open government engagement site: suspension of engagement after the writ (6th National
      Action Plan)
    fr: >-
      Site de mobilisation pour un gouvernement ouvert : suspension après la délivrance du bref
      (6e plan d’action national)
  title_status: {en: ours, fr: ours}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  url:
    en: "https://letstalkopengovernment.ca"
    fr: "https://parlonsgouvernementouvert.ca/fr/"
  kind: practice
  verification: verified-primary
  status: historical
  jurisdiction: CA

- id: act-canada-elections
  title:
    en: Canada Elections Act
    fr: Loi électorale du Canada
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2000
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/E-2.01/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/E-2.01/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-17"

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

- id: tbs-por-procedures
  title:
    en: Mandatory Procedures for Public Opinion Research (Appendix C of the 2016 directive)
    fr: Procédure obligatoire relative à la recherche sur l’opinion publique
  title_status: {en: official, fr: unverified}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2016
  url:
    en: "http://tbs-sct.gc.ca/pol/doc-eng.aspx?id=30682&section=procedure&p=C"
  kind: policy
  verification: verified-primary
  status: historical
  jurisdiction: CA
  as_of: "2016-05-11"

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

- id: reg-por-contracts
  title:
    en: Public Opinion Research Contract Regulations, SOR/2007-134
    fr: Règlement sur les marchés de recherche sur l’opinion publique, DORS/2007-134
  title_status: {en: official, fr: official}
  publisher:
    en: Governor in Council
    fr: Gouverneur en conseil
  year: 2007
  url:
    en: "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2007-134/"
    fr: "https://laws-lois.justice.gc.ca/fra/reglements/DORS-2007-134/"
  kind: regulation
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

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

- id: tbs-social-media-standard
  title:
    en: Standard on Managing Official Social Media Accounts (Appendix C of the 2025 directive)
    fr: >-
      Norme sur la gestion des comptes officiels de médias sociaux (annexe C de la directive de
      2025)
  title_status: {en: official, fr: unverified}
  publisher:
    en: Treasury Board of Canada Secretariat
    fr: Secrétariat du Conseil du Trésor du Canada
  year: 2025
  url:
    en: "https://tbs-sct.gc.ca/pol/doc-eng.aspx?id=30682"
    fr: "https://tbs-sct.gc.ca/pol/doc-fra.aspx?id=30682"
  kind: policy
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-03-27"

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

- id: act-financial-administration
  title:
    en: Financial Administration Act
    fr: Loi sur la gestion des finances publiques
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 1985
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/F-11/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/F-11/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-05-26"

"""###
        ),
        SourceFile(
          name: "rules/gc-comms/communications.yaml",
          text: ###"""
# Communications: approved, factual and prepared for false information.
- rule: GCC-COM-05
  status: stable
  principle: gcc.communications
  authority:
    - {source: tbs-communications-directive, clause: "4.1.4"}
  title:
    en: No approval by the head of communications
    fr: Aucune approbation du chef des communications
  severity: warning
  verdict: fail
  stage: launch
  applies: term.federal
  expect: >-
    has(plan.organization.approvals) && plan.organization.approvals.exists(a,
    has(a.kind) && a.kind == 'communications' && has(a.state) && a.state == 'approved')
  at: plan.organization.approvals
  message:
    en: >-
      The plan records no approval by the head of communications, which the federal directive asks
      for
    fr: >-
      Le plan ne consigne aucune approbation du chef des communications, que demande la directive
      fédérale
  why:
    en: External plans and products of communication go through the head of communications.
    fr: Les plans et produits de communication externes passent par le chef des communications.
  remedy:
    en: Add the approval, kind communications, to `organization.approvals`.
    fr: Ajouter l’approbation, de genre communications, sous `organization.approvals`.
  waivable: true
  tags: [approvals]
  examples:
    - outcome: failed
      name: {en: pending, fr: en attente}
      plan: |
        organization:
          lead: {federal_institution: true}
          approvals: ⟦[{kind: communications, state: pending}]⟧
    - outcome: passed
      name: {en: approved by the head of communications, fr: approuvée par le chef des communications}
      plan: |
        organization:
          lead: {federal_institution: true}
          approvals: [{kind: communications, state: approved}]
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: failed
      name: {en: without the approvals, fr: sans les approbations}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: failed
      name: {en: "the approvals: none", fr: "les approbations : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}, approvals: []}
    - outcome: failed
      name: {en: without the kind of approval, fr: sans la nature de l’approbation}
      plan: |
        organization: {lead: {federal_institution: true}, approvals: [{state: approved}]}
    - outcome: failed
      name: {en: without the state of the approval, fr: sans l’état de l’approbation}
      plan: |
        organization: {lead: {federal_institution: true}, approvals: [{kind: communications}]}
    - outcome: failed
      name: {en: "the kind of approval: ‘Assistant deputy minister or other executive’", fr: "la nature de l’approbation : « Sous-ministre adjoint ou autre cadre »"}
      plan: |
        organization: {lead: {federal_institution: true}, approvals: [{kind: executive, state: approved}]}

- rule: GCC-COM-06
  status: stable
  principle: gcc.communications
  authority:
    - {source: tbs-communications-directive, clause: "4.1.13"}
  title:
    en: Nothing on false or misleading information
    fr: Rien sur l’information fausse ou trompeuse
  severity: note
  verdict: review
  question:
    en: Is false or misleading information about this subject likely?
    fr: Faut-il s’attendre à de l’information fausse ou trompeuse sur ce sujet?
  stage: launch
  params:
    from: {type: date, default: 2026-03-27, label: {en: first opening day concerned, fr: premier jour d’ouverture visé}}
  applies: term.federal && plan.timeline.open_date >= params.from
  expect: >-
    has(plan.communications.misinformation_handling) && bilingual.present(plan.communications.misinformation_handling)
  at: plan.communications.misinformation_handling
  message:
    en: The plan does not say how false or misleading information would be handled
    fr: Le plan ne dit pas comment l’information fausse ou trompeuse serait prise en charge
  why:
    en: The directive gives departments a strategy to keep since 27 March 2026.
    fr: La directive demande aux ministères de disposer d’une stratégie depuis le 27 mars 2026.
  remedy:
    en: Write who watches and who answers in `communications.misinformation_handling`.
    fr: Écrire qui veille et qui répond sous `communications.misinformation_handling`.
  waivable: true
  tags: [misinformation]
  examples:
    - outcome: cantTell
      name: {en: nothing on false information, fr: rien sur la fausse information}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        ⟦communications⟧: {channels: []}
    - outcome: passed
      name: {en: a daily watch for false information, fr: une veille quotidienne de la fausse information}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2027-03-01}
        communications: {misinformation_handling: {en: Daily watch, fr: Veille quotidienne}}
    - outcome: inapplicable
      name: {en: before the duty began, fr: avant le début de l’obligation}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2026-03-26}
    - outcome: cantTell
      name: {en: on the first day of the duty, fr: le premier jour de l’obligation}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2026-03-27}
        ⟦communications⟧: {channels: []}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        timeline: {open_date: 2026-03-27}
        communications: {channels: []}
    - outcome: cantTell
      name: {en: "the handling of misinformation: left empty", fr: "le traitement de la désinformation : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2026-03-27}
        communications: {channels: [], misinformation_handling: {en: "", fr: ""}}

- rule: GCC-COM-07
  status: stable
  principle: gcc.plain-nonpartisan
  authority:
    - {source: tbs-communications-policy, clause: {en: non-partisan communications, fr: communications non partisanes}}
  title:
    en: Words that may be partisan
    fr: Mots peut-être partisans
  severity: warning
  verification: partly-read
  verdict: review
  question:
    en: Is this wording factual and free of party colour?
    fr: Cette formulation est-elle factuelle et sans couleur partisane?
  stage: launch
  applies: term.federal
  expect: >-
    !([?plan.?summary] + plan.?communications.?key_messages.orValue([])).exists(t,
    has(t.en) &&
    t.en.matches('(?i)((liberal|conservative|new democratic|green) party|bloc québécois|proud record|previous government.s failure)') ||
    has(t.fr) &&
    t.fr.matches('(?i)(parti (libéral|conservateur|vert)|nouveau parti démocratique|bloc québécois|fier bilan|échec du gouvernement précédent)'))
  at: plan.summary
  message:
    en: >-
      The summary or a key message holds a party name or a partisan turn of phrase of the word
      list
    fr: >-
      Le résumé ou un message clé contient un nom de parti ou une tournure partisane de la liste
      de mots
  why:
    en: >-
      Federal communications are objective and non-partisan. The rule goes by a word list and can
      be wrong.
    fr: >-
      Les communications fédérales sont objectives et non partisanes. La règle se fie à une liste
      de mots et peut se tromper.
  remedy:
    en: Say it in factual words.
    fr: Le dire en termes factuels.
  waivable: true
  tags: [non-partisan, heuristic]
  examples:
    - outcome: cantTell
      name: {en: a party name, fr: un nom de parti}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: ⟦{en: The Green Party asked for this., fr: Ce parti l’a demandé.}⟧
    - outcome: passed
      name: {en: factual, fr: factuel}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: The committee asked for this., fr: Le comité l’a demandé.}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        summary: {en: The Green Party asked for this.}
    - outcome: cantTell
      name: {en: in a key message, fr: dans un message clé}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {key_messages: [{en: Better fees, fr: Un fier bilan}]}
        summary: ⟦{en: The committee asked for this., fr: Le comité l’a demandé.}⟧
    - outcome: passed
      name: {en: "the key messages: left empty", fr: "les messages clés : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: The committee asked for this., fr: Le comité l’a demandé.}
        communications: {key_messages: [{en: "", fr: ""}]}
    - outcome: passed
      name: {en: the summary without the French, fr: le résumé sans le français}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: The committee asked for this.}
    - outcome: passed
      name: {en: without the summary, fr: sans le résumé}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: passed
      name: {en: the summary without the English, fr: le résumé sans l’anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {fr: Ce parti l’a demandé.}
    - outcome: passed
      name: {en: without the key messages, fr: sans les messages clés}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {}
        summary: {en: The committee asked for this., fr: Le comité l’a demandé.}
    - outcome: passed
      name: {en: "the key messages: none", fr: "les messages clés : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {key_messages: []}
        summary: {en: The committee asked for this., fr: Le comité l’a demandé.}
    - outcome: passed
      name: {en: the key messages without the French, fr: les messages clés sans le français}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {key_messages: [{en: Better fees}]}
        summary: {en: The committee asked for this., fr: Le comité l’a demandé.}
    - outcome: passed
      name: {en: the key messages without a text in either language, fr: les messages clés sans texte dans l’une ou l’autre langue}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {key_messages: [{}]}
        summary: {en: The committee asked for this., fr: Le comité l’a demandé.}
    - outcome: cantTell
      name: {en: a party name in the French summary, fr: un nom de parti dans le résumé français}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: The committee asked for this., fr: Le Parti vert l’a demandé.}
    - outcome: cantTell
      name: {en: a party name in an English key message, fr: un nom de parti dans un message clé anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {key_messages: [{en: The Green Party asked for this., fr: Le comité l’a demandé.}]}

"""###
        ),
        SourceFile(
          name: "rules/gc-comms/elections.yaml",
          text: ###"""
# Elections: declared periods and the next fixed polling day are settings.
- rule: GCC-ELE-01
  status: stable
  principle: gcc.caretaker
  authority:
    - {source: pco-caretaker-guidelines, clause: section 1}
    - {source: gc-engagement-pause, clause: {en: notice on the site, fr: avis affiché sur le site}}
  title:
    en: The window overlaps an election or caretaker period
    fr: La période chevauche une période électorale ou de transition
  severity: warning
  verdict: review
  question:
    en: >-
      May this consultation go on during the caretaker period, being routine, urgent or
      reversible?
    fr: >-
      Cette consultation peut-elle se poursuivre pendant la période de transition, étant courante,
      urgente ou réversible?
  stage: draft
  params:
    election_periods: {type: strings, default: [], label: {en: election periods, fr: périodes électorales}}
  applies: term.federal && params.election_periods.size() > 0
  expect: >-
    !params.election_periods.exists(p, calendar.overlaps(plan.timeline.open_date, plan.timeline.close_date,
    calendar.date(p.substring(0, 10)), calendar.date(p.substring(11, 21))))
  at: plan.timeline.open_date
  values:
    open: plan.timeline.open_date
    close: plan.timeline.close_date
  message:
    en: The window from {open, date} to {close, date} overlaps an election period of the settings
    fr: >-
      La période du {open, date} au {close, date} chevauche une période électorale de la
      configuration
  why:
    en: >-
      From the writ on, federal activity stays routine, urgent or reversible, and open engagement
      has been suspended before. Consultations are not forbidden as such.
    fr: >-
      À partir de la délivrance du bref, l’activité fédérale reste courante, urgente ou
      réversible, et la mobilisation ouverte a déjà été suspendue. Les consultations ne sont pas
      interdites pour autant.
  remedy:
    en: >-
      Move the window, or have the convention looked at. Periods are set as YYYY-MM-DD/YYYY-MM-DD
      in the parameter `election_periods`.
    fr: >-
      Déplacer la période, ou faire examiner la convention. Les périodes s’écrivent
      AAAA-MM-JJ/AAAA-MM-JJ dans le paramètre `election_periods`.
  waivable: true
  tags: [elections]
  examples:
    - outcome: cantTell
      name: {en: in a writ period, fr: pendant la période du bref}
      params: {election_periods: [2029-09-01/2029-10-15]}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: ⟦2029-08-15⟧, close_date: 2029-09-30}
    - outcome: passed
      name: {en: wholly after the election period, fr: entièrement après la période électorale}
      params: {election_periods: [2029-09-01/2029-10-15]}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2029-11-01, close_date: 2029-12-15}
    - outcome: inapplicable
      name: {en: no period set, fr: aucune période fixée}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2029-08-15, close_date: 2029-09-30}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      params: {election_periods: 2029-09-01/2029-10-15}
      plan: |
        timeline: {open_date: 2029-08-15, close_date: 2029-09-30}
    - outcome: cantTell
      name: {en: within the first of two periods, fr: dans la première de deux périodes}
      params: {election_periods: [2029-09-01/2029-10-15, 2033-09-01/2033-10-15]}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2029-08-15, close_date: 2029-09-30}

- rule: GCC-ELE-02
  status: stable
  principle: gcc.caretaker
  authority:
    - {source: act-canada-elections, clause: {en: "ss. 56.1(2), 56.2, 57(1.2)(c)", fr: "par. 56.1(2), art. 56.2 et al. 57(1.2)c)"}}
  title:
    en: The window falls in the days before the next fixed polling day
    fr: La période tombe dans les jours qui précèdent le prochain scrutin à date fixe
  severity: note
  verdict: review
  question:
    en: Would the consultation survive an election call on the fixed date?
    fr: La consultation résisterait-elle au déclenchement d’élections à la date fixe?
  stage: draft
  params:
    next_fixed_election: {type: date, default: 2029-10-15, label: {en: next fixed polling day, fr: prochain jour de scrutin à date fixe}}
    writ_days: {type: int, unit: day, default: 50, min: 1, label: {en: longest writ period, fr: durée maximale de la période du bref}}
  applies: term.federal
  expect: >-
    !calendar.overlaps(plan.timeline.open_date, plan.timeline.close_date,
    calendar.plus(params.next_fixed_election, -params.writ_days), params.next_fixed_election)
  at: plan.timeline.close_date
  values:
    polling: params.next_fixed_election
  message:
    en: >-
      The window overlaps the {params.writ_days} days before {polling, date}, the next fixed
      polling day by our computation
    fr: >-
      La période chevauche les {params.writ_days} jours qui précèdent le {polling, date}, prochain
      jour de scrutin à date fixe selon notre calcul
  why:
    en: >-
      A writ runs 36 to 50 days. The day is computed from a last election in 2025; it may move,
      and an earlier election resets it.
    fr: >-
      La période du bref dure de 36 à 50 jours. Le jour est calculé d’après des élections en 2025;
      il peut être déplacé, et des élections anticipées le remettent à zéro.
  remedy:
    en: Plan around the period, or change the parameter when the date is known.
    fr: Planifier en dehors de la période, ou modifier le paramètre lorsque la date est connue.
  waivable: true
  tags: [elections]
  examples:
    - outcome: cantTell
      name: {en: September 2029, fr: septembre 2029}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2029-09-01, close_date: ⟦2029-10-01⟧}
    - outcome: passed
      name: {en: spring 2029, fr: printemps 2029}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2029-04-01, close_date: 2029-06-01}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        timeline: {open_date: 2029-09-01, close_date: 2029-10-01}
    - outcome: cantTell
      name: {en: closing fifty days before, fr: close cinquante jours avant}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2029-07-01, close_date: ⟦2029-08-26⟧}
    - outcome: passed
      name: {en: closing fifty-one days before, fr: close cinquante et un jours avant}
      plan: |
        organization: {lead: {federal_institution: true}}
        timeline: {open_date: 2029-07-01, close_date: 2029-08-25}

"""###
        ),
        SourceFile(
          name: "rules/gc-comms/opinion-research.yaml",
          text: ###"""
# Public opinion research: decided, advised, reported and deposited.
- rule: GCC-OPI-01
  status: stable
  principle: gcc.plain-nonpartisan
  authority:
    - {source: tbs-communications-policy, clause: {en: objectivity, fr: objectivité}}
    - {source: project, clause: {en: heuristic, fr: méthode heuristique}}
  title:
    en: A question that may lead
    fr: Question peut-être orientée
  severity: note
  verification: partly-read
  verdict: review
  question:
    en: Can the question be answered either way without discomfort?
    fr: Peut-on répondre à la question dans un sens ou dans l’autre sans malaise?
  stage: launch
  each: plan.purpose.questions
  applies: term.survey && has(item.text)
  expect: >-
    !(has(item.text.en) &&
    item.text.en.matches('(?i)(don.t you|wouldn.t you|shouldn.t|do you agree that|isn.t it|obviously|clearly|of course|how much better)') ||
    has(item.text.fr) &&
    item.text.fr.matches('(?i)(n.êtes-vous pas d.accord|ne (pensez|croyez|trouvez)-vous pas|ne devrait-on pas|êtes-vous d.accord que|évidemment|bien sûr|il est clair que)'))
  at: item.text
  message:
    en: The question seems to suggest an answer, by its words
    fr: La question semble suggérer une réponse, d’après ses mots
  why:
    en: >-
      A question that leads gets the answer it asked for, and the report is worth less. The rule
      goes by a word list and can be wrong.
    fr: >-
      Une question orientée obtient la réponse qu’elle appelait, et le rapport y perd. La règle se
      fie à une liste de mots et peut se tromper.
  remedy:
    en: Ask openly, and offer both sides.
    fr: Poser une question ouverte et présenter les deux côtés.
  waivable: true
  tags: [questions, heuristic]
  examples:
    - outcome: cantTell
      name: {en: don’t you agree, fr: n’êtes-vous pas d’accord}
      plan: |
        activities: [{id: A1, type: online_survey}]
        purpose: {questions: [{id: Q1, text: ⟦{en: "Don’t you agree that fees are too low?", fr: "N’êtes-vous pas d’accord pour dire que les frais sont trop bas?"}⟧}]}
    - outcome: passed
      name: {en: an open question, fr: une question ouverte}
      plan: |
        activities: [{id: A1, type: online_survey}]
        purpose: {questions: [{id: Q1, text: {en: "What do you think of the fees?", fr: "Que pensez-vous des frais?"}}]}
    - outcome: inapplicable
      name: {en: no survey, fr: aucun sondage}
      plan: |
        activities: [{id: A1, type: open_house}]
        purpose: {questions: [{id: Q1, text: {en: "Clearly too low?", fr: "Trop bas?"}}]}
    - outcome: cantTell
      name: {en: in English only, fr: en anglais seulement}
      plan: |
        activities: [{id: A1, type: online_survey}]
        purpose: {questions: [{id: Q1, text: ⟦{en: "Fees are clearly too low, are they?", fr: "Que pensez-vous des frais?"}⟧}]}
    - outcome: cantTell
      name: {en: in French only, fr: en français seulement}
      plan: |
        activities: [{id: A1, type: online_survey}]
        purpose: {questions: [{id: Q1, text: ⟦{en: "What about fees?", fr: "Les frais sont évidemment trop bas, non?"}⟧}]}
    - outcome: inapplicable
      name: {en: "the questions: one empty entry", fr: "les questions : un élément vide"}
      plan: |
        activities: [{id: A1, type: online_survey}]
        purpose: {questions: [{}]}
    - outcome: passed
      name: {en: the wording of the question without the French, fr: le libellé de la question sans le français}
      plan: |
        activities: [{id: A1, type: online_survey}]
        purpose: {questions: [{id: Q1, text: {en: "What about fees?"}}]}
    - outcome: passed
      name: {en: the wording of the question without the English, fr: le libellé de la question sans l’anglais}
      plan: |
        activities: [{id: A1, type: online_survey}]
        purpose: {questions: [{id: Q1, text: {fr: "Que pensez-vous des frais?"}}]}
    - outcome: inapplicable
      name: {en: an empty list of questions, fr: une liste de questions vide}
      plan: |
        purpose: {questions: []}

- rule: GCC-OPI-02
  status: stable
  principle: gcc.por
  authority:
    - {source: act-library-archives, clause: {en: s. 15.1, fr: art. 15.1}}
    - {source: tbs-por-procedures, clause: {en: C.2.1 to C.2.4 (2016 to 2025 text), fr: C.2.1 à C.2.4 (texte de 2016 à 2025)}}
    - {source: gc-consultations-registry, clause: {en: version 1 field, fr: champ de la version 1}}
  title:
    en: Nobody decided whether this is public opinion research
    fr: Nul n’a déterminé s’il s’agit de recherche sur l’opinion publique
  severity: warning
  verdict: fail
  stage: launch
  applies: term.survey && term.federal
  expect: >-
    has(plan.resources.public_opinion_research) && plan.resources.public_opinion_research != 'undetermined'
  at: plan.resources.public_opinion_research
  message:
    en: >-
      A survey, focus group or interview is planned, and the plan does not record whether it is
      public opinion research
    fr: >-
      Un sondage, un groupe de discussion ou une entrevue est prévu, et le plan ne consigne pas
      s’il s’agit de recherche sur l’opinion publique
  why:
    en: >-
      Contracted research brings duties of advice, content and deposit; an open consultation does
      not. The procedures read are those of 2016 to 2025.
    fr: >-
      La recherche à contrat entraîne des obligations de conseil, de contenu et de dépôt; une
      consultation ouverte, non. Les procédures lues sont celles de 2016 à 2025.
  remedy:
    en: Ask the department’s research coordinator and set `resources.public_opinion_research`.
    fr: >-
      Consulter le coordonnateur de la recherche du ministère et remplir
      `resources.public_opinion_research`.
  waivable: true
  tags: [opinion-research]
  examples:
    - outcome: failed
      name: {en: undetermined, fr: à déterminer}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        resources: {public_opinion_research: ⟦undetermined⟧}
    - outcome: passed
      name: {en: it is not, fr: ce n’en est pas}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        resources: {public_opinion_research: does_not_apply}
    - outcome: inapplicable
      name: {en: no survey, fr: aucun sondage}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: open_house}]
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        activities: [{id: A1, type: focus_group}]
        resources: {public_opinion_research: undetermined}
    - outcome: failed
      name: {en: without the status as public opinion research, fr: sans le statut de recherche sur l’opinion publique}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        resources: {}

- rule: GCC-OPI-03
  status: stable
  principle: gcc.por
  authority:
    - {source: act-library-archives, clause: {en: s. 15.1, fr: art. 15.1}}
  title:
    en: No timely deposit of the research report
    fr: Dépôt du rapport de recherche absent ou tardif
  severity: error
  verdict: fail
  stage: launch
  params:
    deposit_months: {type: int, unit: month, default: 6, min: 1, label: {en: longest time to the deposit, fr: délai maximal du dépôt}}
  applies: >-
    term.survey && term.federal && has(plan.opinion_research) && has(plan.opinion_research.contracted) &&
    plan.opinion_research.contracted
  expect: >-
    has(plan.opinion_research.deposit_date) && plan.opinion_research.deposit_date <=
    calendar.months_after(plan.opinion_research.fieldwork_end, params.deposit_months)
  at: plan.opinion_research.deposit_date
  values:
    latest: calendar.months_after(plan.opinion_research.fieldwork_end, params.deposit_months)
  fix:
    set: plan.opinion_research.deposit_date
    to: calendar.months_after(plan.opinion_research.fieldwork_end, params.deposit_months)
    safety: needs_review
    title: {en: Set the last day of the period for the deposit, fr: Fixer le dernier jour de la période de dépôt}
  message:
    en: >-
      The report of contracted research must reach Library and Archives Canada by {latest, date},
      {params.deposit_months} months after fieldwork by section 15.1 of its Act; the plan gives no
      such day
    fr: >-
      Le rapport de recherche à contrat doit parvenir à Bibliothèque et Archives Canada au plus
      tard le {latest, date}, soit {params.deposit_months} mois après la collecte selon l’article
      15.1 de sa loi; le plan n’indique pas un tel jour
  why:
    en: >-
      The deposit lets everyone read what was asked and found. Months are counted by section 28 of
      the Interpretation Act.
    fr: >-
      Le dépôt permet à chacun de lire ce qui a été demandé et constaté. Les mois se comptent
      selon l’article 28 de la Loi d’interprétation.
  remedy:
    en: Set `opinion_research.deposit_date` within the six months.
    fr: Fixer `opinion_research.deposit_date` dans les six mois.
  waivable: {days: 366}
  tags: [opinion-research, deposit]
  examples:
    - outcome: failed
      name: {en: a day late, fr: un jour de retard}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: public_opinion_research}]
        opinion_research: {contracted: true, fieldwork_end: 2026-08-31, deposit_date: ⟦2027-03-01⟧}
    - outcome: passed
      name: {en: on the last day, fr: le dernier jour}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: public_opinion_research}]
        opinion_research: {contracted: true, fieldwork_end: 2026-08-31, deposit_date: 2027-02-28}
    - outcome: inapplicable
      name: {en: not contracted, fr: sans contrat}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        opinion_research: {contracted: false}
    - outcome: inapplicable
      name: {en: without the public opinion research, fr: sans la recherche sur l’opinion publique}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
    - outcome: inapplicable
      name: {en: without the research under contract, fr: sans la recherche sous contrat}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        opinion_research: {}
    - outcome: failed
      name: {en: "the research under contract: yes", fr: "la recherche sous contrat : oui"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        opinion_research: {contracted: true}
    - outcome: inapplicable
      name: {en: without the activities, fr: sans les activités}
      plan: |
        organization: {lead: {federal_institution: true}}
        opinion_research: {contracted: true, fieldwork_end: 2026-08-31, deposit_date: 2027-02-28}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        activities: [{id: A1, type: public_opinion_research}]
        opinion_research: {contracted: true, fieldwork_end: 2026-08-31, deposit_date: 2027-02-28}

- rule: GCC-OPI-04
  status: stable
  principle: gcc.por
  authority:
    - {source: tbs-por-procedures, clause: {en: C.2.2 (2016 to 2025 text), fr: C.2.2 (texte de 2016 à 2025)}}
  title:
    en: The central research advisers were not asked before the contract
    fr: Les conseillers centraux n’ont pas été consultés avant le contrat
  severity: warning
  verdict: review
  question:
    en: Were the central advisers consulted before the contract?
    fr: Les conseillers centraux ont-ils été consultés avant le contrat?
  stage: launch
  applies: >-
    term.survey && term.federal && has(plan.opinion_research) && has(plan.opinion_research.contracted) &&
    plan.opinion_research.contracted
  expect: has(plan.opinion_research.pspc_consulted)
  at: plan.opinion_research.pspc_consulted
  message:
    en: >-
      Contracted research is planned, and no day is recorded on which the central advisers were
      consulted
    fr: >-
      Une recherche à contrat est prévue, et le jour de la consultation des conseillers centraux
      n’est pas consigné
  why:
    en: >-
      They register the project and see to the contract’s clauses. The procedures read are those
      of 2016 to 2025.
    fr: >-
      Ils enregistrent le projet et veillent aux clauses du contrat. Les procédures lues sont
      celles de 2016 à 2025.
  remedy:
    en: Ask them and write the day in `opinion_research.pspc_consulted`.
    fr: Les consulter et inscrire le jour sous `opinion_research.pspc_consulted`.
  waivable: true
  tags: [opinion-research]
  examples:
    - outcome: cantTell
      name: {en: "a contract, and no day on which they were asked", fr: "un contrat, et aucun jour de consultation"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        ⟦opinion_research⟧: {contracted: true}
    - outcome: passed
      name: {en: the day on which they were asked, fr: le jour où elles ont été consultées}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: true, pspc_consulted: 2027-01-11}
    - outcome: inapplicable
      name: {en: not contracted, fr: sans contrat}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: false}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: true}
    - outcome: inapplicable
      name: {en: without the activities, fr: sans les activités}
      plan: |
        organization: {lead: {federal_institution: true}}
        opinion_research: {contracted: true}
    - outcome: inapplicable
      name: {en: without the public opinion research, fr: sans la recherche sur l’opinion publique}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
    - outcome: inapplicable
      name: {en: without the research under contract, fr: sans la recherche sous contrat}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {}

- rule: GCC-OPI-05
  status: stable
  principle: gcc.por
  authority:
    - {source: lac-por-guidance, clause: {en: languages, fr: langues}}
    - {source: tbs-por-procedures, clause: {en: C.2 (2016 to 2025 text), fr: C.2 (texte de 2016 à 2025)}}
  title:
    en: The research report is not planned in both languages
    fr: Le rapport de recherche n’est pas prévu dans les deux langues
  severity: warning
  verdict: fail
  stage: launch
  applies: >-
    term.survey && term.federal && has(plan.opinion_research) && has(plan.opinion_research.contracted) &&
    plan.opinion_research.contracted
  expect: >-
    has(plan.opinion_research.report_languages) &&
    'en' in plan.opinion_research.report_languages && 'fr' in plan.opinion_research.report_languages
  at: plan.opinion_research.report_languages
  message:
    en: The research report is not planned in both official languages, as the guideline asks
    fr: >-
      Le rapport de recherche n’est pas prévu dans les deux langues officielles, comme le demande
      la ligne directrice
  why:
    en: The report is deposited and published for everyone.
    fr: Le rapport est déposé et publié pour tous.
  remedy:
    en: Put en and fr in `opinion_research.report_languages`.
    fr: Inscrire en et fr sous `opinion_research.report_languages`.
  waivable: true
  tags: [opinion-research, official-languages]
  examples:
    - outcome: failed
      name: {en: French only, fr: français seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: true, report_languages: ⟦[fr]⟧}
    - outcome: passed
      name: {en: a research report in both languages, fr: un rapport de recherche dans les deux langues}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: true, report_languages: [en, fr]}
    - outcome: inapplicable
      name: {en: not contracted, fr: sans contrat}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: false}
    - outcome: inapplicable
      name: {en: without the public opinion research, fr: sans la recherche sur l’opinion publique}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: true, report_languages: [fr]}
    - outcome: inapplicable
      name: {en: without the activities, fr: sans les activités}
      plan: |
        organization: {lead: {federal_institution: true}}
        opinion_research: {contracted: true, report_languages: [fr]}
    - outcome: inapplicable
      name: {en: without the research under contract, fr: sans la recherche sous contrat}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {}
    - outcome: failed
      name: {en: without the languages of the research report, fr: sans les langues du rapport de recherche}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: true}
    - outcome: failed
      name: {en: the research report in English only, fr: le rapport de recherche en anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: true, report_languages: [en]}

- rule: GCC-OPI-06
  status: stable
  principle: gcc.por
  authority:
    - {source: reg-por-contracts, clause: {en: s. 3(c), fr: al. 3c)}}
  title:
    en: The research plan leaves out part of the method
    fr: Le plan de recherche omet une partie de la méthode
  severity: warning
  verdict: fail
  stage: launch
  applies: >-
    term.survey && term.federal && has(plan.opinion_research) && has(plan.opinion_research.contracted) &&
    plan.opinion_research.contracted &&
    plan.activities.exists(a, has(a.type) && a.type in ['online_survey', 'public_opinion_research'])
  expect: >-
    has(plan.opinion_research.methodology) &&
    ['sample', 'dates', 'weighting', 'margin', 'response_rate', 'instrument'].all(i, i in plan.opinion_research.methodology)
  at: plan.opinion_research.methodology
  message:
    en: >-
      The report of quantitative research must give sample, dates, weighting, margin of error,
      response rate and questionnaire, and the plan does not list all six
    fr: >-
      Le rapport d’une recherche quantitative doit donner l’échantillon, les dates, la
      pondération, la marge d’erreur, le taux de réponse et le questionnaire, et le plan n’énumère
      pas les six
  why:
    en: >-
      Paragraph 3(c) of the Public Opinion Research Contract Regulations lists what lets a reader
      judge the figures.
    fr: >-
      L’alinéa 3c) du Règlement sur les marchés de recherche sur l’opinion publique énumère ce qui
      permet au lecteur de juger les chiffres.
  remedy:
    en: List the missing items in `opinion_research.methodology`.
    fr: Énumérer les éléments qui manquent sous `opinion_research.methodology`.
  waivable: true
  tags: [opinion-research]
  examples:
    - outcome: failed
      name: {en: three of six, fr: trois sur six}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: public_opinion_research}]
        opinion_research: {contracted: true, methodology: ⟦[sample, dates, margin]⟧}
    - outcome: passed
      name: {en: all six, fr: les six}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: public_opinion_research}]
        opinion_research: {contracted: true, methodology: [sample, dates, weighting, margin, response_rate, instrument]}
    - outcome: inapplicable
      name: {en: a focus group, fr: un groupe de discussion}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}]
        opinion_research: {contracted: true}
    - outcome: failed
      name: {en: the sample left out, fr: sans l’échantillon}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        opinion_research: {contracted: true, methodology: ⟦[dates, weighting, margin, response_rate, instrument]⟧}
    - outcome: failed
      name: {en: the dates left out, fr: sans les dates}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        opinion_research: {contracted: true, methodology: ⟦[sample, weighting, margin, response_rate, instrument]⟧}
    - outcome: failed
      name: {en: the weighting left out, fr: sans la pondération}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        opinion_research: {contracted: true, methodology: ⟦[sample, dates, margin, response_rate, instrument]⟧}
    - outcome: failed
      name: {en: the margin of error left out, fr: sans la marge d’erreur}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        opinion_research: {contracted: true, methodology: ⟦[sample, dates, weighting, response_rate, instrument]⟧}
    - outcome: failed
      name: {en: the response rate left out, fr: sans le taux de réponse}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        opinion_research: {contracted: true, methodology: ⟦[sample, dates, weighting, margin, instrument]⟧}
    - outcome: failed
      name: {en: the questionnaire left out, fr: sans le questionnaire}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
        opinion_research: {contracted: true, methodology: ⟦[sample, dates, weighting, margin, response_rate]⟧}
    - outcome: failed
      name: {en: an online questionnaire beside a focus group, fr: un questionnaire en ligne à côté d’un groupe de discussion}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}, {id: A1, type: online_survey}]
        opinion_research: {contracted: true}
    - outcome: inapplicable
      name: {en: without the activities, fr: sans les activités}
      plan: |
        organization: {lead: {federal_institution: true}}
        opinion_research: {contracted: true}
    - outcome: inapplicable
      name: {en: without the public opinion research, fr: sans la recherche sur l’opinion publique}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: online_survey}]
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        activities: [{id: A1, type: public_opinion_research}]
        opinion_research: {contracted: true, methodology: [sample, dates, margin]}
    - outcome: inapplicable
      name: {en: "the activities: one more entry, empty", fr: "les activités : un élément vide de plus"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: focus_group}, {}]
        opinion_research: {contracted: true}
    - outcome: inapplicable
      name: {en: without the research under contract, fr: sans la recherche sous contrat}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: public_opinion_research}]
        opinion_research: {methodology: [sample, dates, margin]}
    - outcome: inapplicable
      name: {en: "the research under contract: no", fr: "la recherche sous contrat : non"}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: [{id: A1, type: public_opinion_research}]
        opinion_research: {contracted: false, methodology: [sample, dates, margin]}
    - outcome: inapplicable
      name: {en: an empty list of activities, fr: une liste d’activités vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        activities: []
        opinion_research: {contracted: true, methodology: [sample, dates, margin]}

- rule: GCC-OPI-07
  status: stable
  principle: gcc.por
  authority:
    - {source: reg-por-contracts, clause: {en: s. 3(b)(iv), fr: sous-al. 3b)(iv)}}
    - {source: project, clause: {en: reading, fr: interprétation du projet}}
  title:
    en: An open questionnaire described as representative
    fr: Questionnaire ouvert présenté comme représentatif
  severity: warning
  verdict: review
  question:
    en: On what sample does the claim rest?
    fr: Sur quel échantillon repose cette affirmation?
  stage: launch
  applies: >-
    term.survey && has(plan.opinion_research) && has(plan.opinion_research.representative_claim) &&
    plan.opinion_research.representative_claim
  expect: >-
    has(plan.participants.selection_method) && plan.participants.selection_method in ['random', 'mixed']
  at: plan.opinion_research.representative_claim
  message:
    en: The results are described as representative, and participants choose themselves
    fr: >-
      Les résultats sont présentés comme représentatifs, alors que les participants se choisissent
      eux-mêmes
  why:
    en: >-
      Those who answer an open questionnaire are not a sample; that the regulations bear on the
      wording is our reading.
    fr: >-
      Les personnes qui répondent à un questionnaire ouvert ne forment pas un échantillon; que le
      règlement touche cette formulation est notre interprétation.
  remedy:
    en: Draw a random sample, or drop the word.
    fr: Tirer un échantillon aléatoire, ou retirer le mot.
  waivable: true
  tags: [opinion-research]
  examples:
    - outcome: cantTell
      name: {en: open to all, fr: ouvert à tous}
      plan: |
        activities: [{id: A1, type: online_survey}]
        participants: {selection_method: open}
        opinion_research: {representative_claim: ⟦true⟧}
    - outcome: passed
      name: {en: a random sample, fr: un échantillon aléatoire}
      plan: |
        activities: [{id: A1, type: online_survey}]
        participants: {selection_method: random}
        opinion_research: {representative_claim: true}
    - outcome: inapplicable
      name: {en: no such claim, fr: aucune affirmation}
      plan: |
        activities: [{id: A1, type: online_survey}]
        participants: {selection_method: open}
        opinion_research: {representative_claim: false}
    - outcome: passed
      name: {en: a mixed sample, fr: un échantillon mixte}
      plan: |
        activities: [{id: A1, type: online_survey}]
        participants: {selection_method: mixed}
        opinion_research: {representative_claim: true}
    - outcome: inapplicable
      name: {en: without the public opinion research, fr: sans la recherche sur l’opinion publique}
      plan: |
        activities: [{id: A1, type: online_survey}]
        participants: {selection_method: open}
    - outcome: inapplicable
      name: {en: without the activities, fr: sans les activités}
      plan: |
        participants: {selection_method: open}
        opinion_research: {representative_claim: true}
    - outcome: inapplicable
      name: {en: without the claim to be representative, fr: sans la représentativité déclarée}
      plan: |
        activities: [{id: A1, type: online_survey}]
        participants: {selection_method: open}
        opinion_research: {}
    - outcome: cantTell
      name: {en: without the selection method, fr: sans la méthode de sélection}
      plan: |
        activities: [{id: A1, type: online_survey}]
        participants: {}
        opinion_research: {representative_claim: true}

"""###
        ),
        SourceFile(
          name: "rules/gc-comms/pack.yaml",
          text: ###"""
# Federal communications, opinion research and elections.
id: gc-comms
prefix: GCC
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: on
title:
  en: Federal communications, opinion research and elections
  fr: Communications, recherche sur l’opinion et élections (fédéral)
covers:
  en: >-
    Plain and non-partisan language, social media, approvals, opinion research and election
    periods.
  fr: >-
    Le langage clair et non partisan, les médias sociaux, les approbations, la recherche sur
    l’opinion et les périodes électorales.
never_claims:
  en: >-
    That the research procedures of 2016 to 2025 are current, or that consultations are forbidden
    in an election period.
  fr: >-
    Que les procédures de recherche de 2016 à 2025 sont à jour, ou que les consultations sont
    interdites en période électorale.
applies: term.federal
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/gc-comms/plain-language.yaml",
          text: ###"""
# Plain language.
- rule: GCC-TRA-01
  status: stable
  principle: gcc.plain-nonpartisan
  authority:
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: checklist 1, fr: liste de vérification 1}}
    - {source: tbs-communications-policy, clause: {en: plain language, fr: langage clair}}
  title:
    en: No plain-language review
    fr: Aucune révision en langage clair
  severity: warning
  verdict: fail
  stage: launch
  applies: term.federal
  expect: has(plan.accessibility.plain_language) && plan.accessibility.plain_language
  at: plan.accessibility.plain_language
  message:
    en: The guideline asks for plain language, and the plan does not provide for a review
    fr: La ligne directrice demande un langage clair, et le plan ne prévoit pas de révision
  why:
    en: A text that only specialists follow gets answers from specialists only.
    fr: Un texte que seuls les spécialistes suivent n’obtient que les réponses de spécialistes.
  remedy:
    en: Plan the review and set `accessibility.plain_language` to true.
    fr: Prévoir la révision et mettre `accessibility.plain_language` à true.
  waivable: true
  tags: [plain-language]
  examples:
    - outcome: failed
      name: {en: said not to be reviewed, fr: déclaré non révisé}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {plain_language: ⟦false⟧}
    - outcome: passed
      name: {en: reviewed for plain language, fr: révisé en langage clair}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {plain_language: true}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        accessibility: {plain_language: false}
    - outcome: failed
      name: {en: without the plain language, fr: sans le langage clair}
      plan: |
        organization: {lead: {federal_institution: true}}
        accessibility: {}

"""###
        ),
        SourceFile(
          name: "rules/gc-comms/principles.yaml",
          text: ###"""
# What the rules of gc-comms serve, in our own words.
- id: gcc.communications
  name:
    en: Communications approved, false information handled
    fr: Communications approuvées, désinformation prise en charge
  name_status: {en: ours, fr: ours}
  statement:
    en: External communication is approved by its head, who is ready for false information.
    fr: >-
      Les communications externes sont approuvées par leur chef, qui se prépare à l’information
      fausse.
  authorities:
    - {source: tbs-communications-directive, clause: "4.1.4, 4.1.13"}
  verification: verified-primary
  themes: [COM]
  elements:
    - name: {en: approval recorded, fr: approbation consignée}
      rules: [GCC-COM-05]
    - name: {en: false or misleading information, fr: information fausse ou trompeuse}
      rules: [GCC-COM-06]

- id: gcc.plain-nonpartisan
  name:
    en: Plain and non-partisan language
    fr: Langage clair et non partisan
  name_status: {en: ours, fr: ours}
  statement:
    en: What is said to the public is factual, plain and of no party.
    fr: Ce qui est dit au public est factuel, clair et sans parti.
  authorities:
    - {source: tbs-communications-policy, clause: {en: context and objectives, fr: contexte et objectifs}}
    - {source: tbs-regulatory-consultation-guidelines, clause: {en: checklist 1, fr: liste de vérification 1}}
  verification: partly-read
  themes: [COM, TRA]
  elements:
    - name: {en: plain-language review, fr: révision en langage clair}
      rules: [GCC-TRA-01]
    - name: {en: no partisan words, fr: aucun mot partisan}
      rules: [GCC-COM-07]
    - name: {en: neutral questions, fr: questions neutres}
      rules: [GCC-OPI-01]

- id: gcc.caretaker
  name:
    en: Caretaker convention
    fr: Convention de transition
  name_status: {en: official, fr: official}
  statement:
    en: >-
      Between an election call and a government that can answer for it, only what is routine,
      urgent or reversible goes on.
    fr: >-
      Entre le déclenchement d’élections et un gouvernement qui puisse en répondre, seul ce qui
      est courant, urgent ou réversible se poursuit.
  authorities:
    - {source: pco-caretaker-guidelines, clause: section 1}
    - {source: gc-engagement-pause, clause: {en: notice on the site, fr: avis affiché sur le site}}
    - {source: act-canada-elections, clause: {en: "ss. 56.1, 56.2, 57(1.2)(c)", fr: "art. 56.1 et 56.2, al. 57(1.2)c)"}}
  verification: partly-read
  themes: [ELE]
  elements:
    - name: {en: window against declared election periods, fr: période comparée aux périodes électorales déclarées}
      rules: [GCC-ELE-01]
    - name: {en: window against the next fixed polling day, fr: période comparée au prochain scrutin à date fixe}
      rules: [GCC-ELE-02]
    - name: {en: "routine, urgent or reversible activity", fr: "activité courante, urgente ou réversible"}
      reason:
        en: Whether an activity is routine or urgent is for people to judge.
        fr: C’est aux personnes de juger si une activité est courante ou urgente.

- id: gcc.por
  name:
    en: Public opinion research
    fr: Recherche sur l’opinion publique
  name_status: {en: official, fr: official}
  statement:
    en: >-
      Research on opinion is recognized as such, advised on before the contract, reported in full
      in both languages and deposited.
    fr: >-
      La recherche sur l’opinion est reconnue comme telle, fait l’objet de conseils avant le
      contrat, d’un rapport complet dans les deux langues et d’un dépôt.
  authorities:
    - {source: act-library-archives, clause: {en: s. 15.1, fr: art. 15.1}}
    - {source: act-financial-administration, clause: {en: s. 40(2), fr: par. 40(2)}}
    - {source: reg-por-contracts, clause: {en: "ss. 2, 3", fr: art. 2 et 3}}
    - {source: tbs-por-procedures, clause: {en: C.2.1 to C.2.4, fr: C.2.1 à C.2.4}}
    - {source: lac-por-guidance, clause: {en: requirements and FAQ, fr: exigences et foire aux questions}}
  verification: verified-primary
  themes: [OPI]
  elements:
    - name: {en: determination, fr: détermination}
      rules: [GCC-OPI-02]
    - name: {en: advisers before the contract, fr: conseillers consultés avant le contrat}
      rules: [GCC-OPI-04]
    - name: {en: deposit date, fr: date de dépôt}
      rules: [GCC-OPI-03]
    - name: {en: report in both languages, fr: rapport dans les deux langues}
      rules: [GCC-OPI-05]
    - name: {en: items of the method, fr: éléments de la méthode}
      rules: [GCC-OPI-06, GCC-OPI-07]

- id: gcc.social-media
  name:
    en: Official social media accounts
    fr: Comptes officiels de médias sociaux
  name_status: {en: ours, fr: ours}
  statement:
    en: Accounts are official, lead to a notice, and are closed when their work is done.
    fr: Les comptes sont officiels, mènent à un avis et se ferment une fois leur travail terminé.
  authorities:
    - {source: tbs-social-media-standard, clause: C.2.2}
    - {source: gc-commitment-12, clause: {en: social media deliverable, fr: produit livrable sur les médias sociaux}}
  verification: verified-primary
  themes: [COM]
  elements:
    - name: {en: official account, fr: compte officiel}
      rules: [GCC-COM-01]
    - name: {en: notice link, fr: lien vers l’avis}
      rules: [GCC-COM-02]
    - name: {en: "posts in both languages, accessible", fr: publications bilingues et accessibles}
      rules: [GCC-COM-03]
    - name: {en: closing step, fr: étape de fermeture}
      rules: [GCC-COM-04]

"""###
        ),
        SourceFile(
          name: "rules/gc-comms/social-media.yaml",
          text: ###"""
# Social media: official, accessible, in both languages, with a notice and an end.
- rule: GCC-COM-01
  status: stable
  principle: gcc.social-media
  authority:
    - {source: tbs-social-media-standard, clause: C.2}
  title:
    en: A social media account that is not shown to be official
    fr: Compte de médias sociaux dont le caractère officiel n’est pas établi
  severity: warning
  verdict: fail
  stage: launch
  applies: >-
    term.federal && has(plan.communications) && has(plan.communications.channels) &&
    plan.communications.channels.exists(c, has(c.type) && c.type == 'social_media')
  expect: >-
    has(plan.communications.social) && has(plan.communications.social.accounts) &&
    plan.communications.social.accounts.size() > 0 &&
    plan.communications.social.accounts.all(a, has(a.official) && a.official)
  at: plan.communications
  message:
    en: >-
      Social media are used, and the accounts are not shown to be official ones approved by the
      head of communications, as the federal standard asks
    fr: >-
      Des médias sociaux sont utilisés, et le plan ne montre pas que les comptes sont officiels et
      approuvés par le chef des communications, comme le demande la norme fédérale
  why:
    en: People should be able to tell an account of the institution from an imitation.
    fr: Les gens doivent pouvoir distinguer un compte de l’institution d’une imitation.
  remedy:
    en: 'List the accounts under `communications.social.accounts` with `official: true`.'
    fr: 'Énumérer les comptes sous `communications.social.accounts` avec `official: true`.'
  waivable: true
  tags: [social-media]
  examples:
    - outcome: failed
      name: {en: no accounts listed, fr: aucun compte énuméré}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: ⟦{channels: [{type: social_media}]}⟧
    - outcome: passed
      name: {en: an official account, fr: un compte officiel}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media}], social: {accounts: [{official: true}]}}
    - outcome: inapplicable
      name: {en: no social media, fr: aucun média social}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: radio}]}
    - outcome: failed
      name: {en: an empty list of accounts, fr: une liste de comptes vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: ⟦{channels: [{type: social_media}], social: {accounts: []}}⟧
    - outcome: failed
      name: {en: "an official account, and one that is not said to be official", fr: "un compte officiel, et un autre au caractère non précisé"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media}], social: {accounts: [{official: true}, {}]}}
    - outcome: inapplicable
      name: {en: without the communications, fr: sans les communications}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        communications: {channels: [{type: social_media}]}
    - outcome: inapplicable
      name: {en: without the communication channels, fr: sans les canaux de communication}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {}
    - outcome: inapplicable
      name: {en: "the communication channels: none", fr: "les canaux de communication : liste vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: []}
    - outcome: inapplicable
      name: {en: without the kind of channel, fr: sans le genre de canal}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{}]}
    - outcome: failed
      name: {en: nothing under the social media, fr: rien sous les médias sociaux}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media}], social: {}}
    - outcome: failed
      name: {en: "with the official account: no", fr: "avec le caractère officiel du compte : non"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media}], social: {accounts: [{official: false}]}}
    - outcome: failed
      name: {en: an empty list of accounts, fr: une liste de comptes vide}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media}], social: {accounts: []}}

- rule: GCC-COM-02
  status: stable
  principle: gcc.social-media
  authority:
    - {source: tbs-social-media-standard, clause: C.2.2.4}
    - {source: bc-engagement-handbook, clause: {en: social media, fr: médias sociaux}}
  title:
    en: No social media notice
    fr: Aucun avis sur les médias sociaux
  severity: warning
  verdict: fail
  stage: launch
  applies: >-
    has(plan.communications) && has(plan.communications.channels) &&
    plan.communications.channels.exists(c, has(c.type) && c.type == 'social_media')
  expect: >-
    has(plan.communications.social) && has(plan.communications.social.notice_url) &&
    bilingual.present(plan.communications.social.notice_url)
  at: plan.communications.social
  message:
    en: Social media are used, and no social media notice or moderation rules are linked
    fr: >-
      Des médias sociaux sont utilisés, sans lien vers un avis sur les médias sociaux ni des
      règles de modération
  why:
    en: The notice tells people what happens to their comments and which are taken down.
    fr: L’avis dit aux gens ce qu’il advient de leurs commentaires et lesquels sont retirés.
  remedy:
    en: Give the address in `communications.social.notice_url`.
    fr: Donner l’adresse sous `communications.social.notice_url`.
  waivable: true
  tags: [social-media]
  examples:
    - outcome: failed
      name: {en: no notice, fr: aucun avis}
      plan: |
        communications: {channels: [{type: social_media}], social: ⟦{accounts: [{official: true}]}⟧}
    - outcome: passed
      name: {en: a notice, fr: un avis}
      plan: |
        communications: {channels: [{type: social_media}], social: {notice_url: {en: "https://example.gc.ca/en/n", fr: "https://example.gc.ca/fr/n"}}}
    - outcome: inapplicable
      name: {en: no social media, fr: aucun média social}
      plan: |
        communications: {channels: [{type: radio}]}
    - outcome: failed
      name: {en: social media beside the radio, fr: les médias sociaux à côté de la radio}
      plan: |
        communications: {channels: [{type: radio}, {type: social_media}]}
    - outcome: inapplicable
      name: {en: without the communication channels, fr: sans les canaux de communication}
      plan: |
        communications: {}
    - outcome: inapplicable
      name: {en: without the kind of channel, fr: sans le genre de canal}
      plan: |
        communications: {channels: [{}]}
    - outcome: failed
      name: {en: the social media notice without a text in either language, fr: l’avis sur les médias sociaux sans texte dans l’une ou l’autre langue}
      plan: |
        communications: {channels: [{type: social_media}], social: {notice_url: {}}}
    - outcome: inapplicable
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned
    - outcome: inapplicable
      name: {en: an empty list of channels, fr: une liste de canaux vide}
      plan: |
        communications: {channels: [], social: {accounts: [{official: true}]}}

- rule: GCC-COM-03
  status: stable
  principle: gcc.social-media
  authority:
    - {source: act-official-languages, clause: {en: "ss. 11, 12", fr: art. 11 et 12}}
    - {source: gc-commitment-12, clause: {en: social media deliverable, fr: produit livrable sur les médias sociaux}}
  title:
    en: Posts in one language, or without alternative text
    fr: Publications dans une seule langue ou sans texte de remplacement
  severity: warning
  verdict: fail
  stage: launch
  each: plan.communications.channels
  applies: term.federal && has(item.type) && item.type == 'social_media'
  expect: >-
    has(item.languages) && 'en' in item.languages && 'fr' in item.languages &&
    has(plan.communications.social) && has(plan.communications.social.accessible_posts) &&
    plan.communications.social.accessible_posts
  at: item
  message:
    en: >-
      Social media posts are not shown to be in both official languages and to have alternative
      text and captions
    fr: >-
      Le plan ne montre pas que les publications dans les médias sociaux sont dans les deux
      langues officielles et munies de texte de remplacement et de sous-titres
  why:
    en: >-
      Sections 11 and 12 of the Official Languages Act cover posts like any other notice; an image
      without a text says nothing to some readers.
    fr: >-
      Les articles 11 et 12 de la Loi sur les langues officielles visent les publications comme
      tout autre avis; une image sans texte ne dit rien à certains lecteurs.
  remedy:
    en: Give both languages for the channel and set `communications.social.accessible_posts`.
    fr: Indiquer les deux langues du canal et remplir `communications.social.accessible_posts`.
  waivable: true
  tags: [social-media, official-languages]
  examples:
    - outcome: failed
      name: {en: English only, fr: anglais seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [⟦{type: social_media, languages: [en]}⟧], social: {accessible_posts: true}}
    - outcome: passed
      name: {en: "both, with text", fr: "les deux, avec texte"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media, languages: [en, fr]}], social: {accessible_posts: true}}
    - outcome: inapplicable
      name: {en: a radio spot in English, fr: une annonce à la radio en anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: radio, languages: [en]}]}
    - outcome: inapplicable
      name: {en: "the communication channels: one empty entry", fr: "les canaux de communication : un élément vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{}]}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        communications: {channels: [{type: social_media, languages: [en]}], social: {accessible_posts: true}}
    - outcome: failed
      name: {en: without the social media, fr: sans les médias sociaux}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media, languages: [en, fr]}]}
    - outcome: failed
      name: {en: without the accessible posts, fr: sans l’accessibilité des publications}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media, languages: [en, fr]}], social: {}}
    - outcome: failed
      name: {en: without the languages of the channel’s messages, fr: sans les langues du canal}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media}], social: {accessible_posts: true}}
    - outcome: failed
      name: {en: messages in French only, fr: des messages en français seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications: {channels: [{type: social_media, languages: [fr]}], social: {accessible_posts: true}}
    - outcome: failed
      name: {en: "the accessible posts: no", fr: "l’accessibilité des publications : non"}
      plan: |
        organization: {lead: {federal_institution: true}}
        communications:
          channels: [{type: social_media, languages: [en, fr]}]
          social: {accessible_posts: false}
    - outcome: inapplicable
      name: {en: an empty list of channels, fr: une liste de canaux vide}
      plan: |
        communications: {channels: []}

- rule: GCC-COM-04
  status: stable
  principle: gcc.social-media
  authority:
    - {source: tbs-social-media-standard, clause: C.2.2.5}
  title:
    en: Nothing closes the account or hashtag
    fr: Rien ne ferme le compte ou le mot-clic
  severity: note
  verdict: fail
  stage: launch
  applies: >-
    has(plan.communications) && has(plan.communications.channels) &&
    plan.communications.channels.exists(c, has(c.type) && c.type == 'social_media')
  expect: >-
    has(plan.communications.social) && has(plan.communications.social.closing_step) &&
    bilingual.present(plan.communications.social.closing_step)
  at: plan.communications.social
  message:
    en: Social media are used, and no step closes or archives the account or hashtag afterwards
    fr: >-
      Des médias sociaux sont utilisés, et aucune étape ne prévoit la fermeture ou l’archivage du
      compte ou du mot-clic
  why:
    en: An account that nobody tends is soon taken for silence, or taken over.
    fr: Un compte dont personne ne s’occupe passe vite pour du silence, ou change de mains.
  remedy:
    en: Describe the step in `communications.social.closing_step`.
    fr: Décrire l’étape sous `communications.social.closing_step`.
  waivable: true
  tags: [social-media]
  examples:
    - outcome: failed
      name: {en: nothing says how the account will be closed, fr: rien ne dit comment le compte sera fermé}
      plan: |
        communications: {channels: [{type: social_media}], social: ⟦{accessible_posts: true}⟧}
    - outcome: passed
      name: {en: the day on which the hashtag is closed, fr: le jour où le mot-clic est fermé}
      plan: |
        communications: {channels: [{type: social_media}], social: {closing_step: {en: Hashtag closed in May., fr: Mot-clic fermé en mai.}}}
    - outcome: inapplicable
      name: {en: no social media, fr: aucun média social}
      plan: |
        communications: {channels: [{type: radio}]}
    - outcome: failed
      name: {en: social media beside the radio, fr: les médias sociaux à côté de la radio}
      plan: |
        communications: {channels: [{type: radio}, {type: social_media}]}
    - outcome: inapplicable
      name: {en: without the communication channels, fr: sans les canaux de communication}
      plan: |
        communications: {}
    - outcome: inapplicable
      name: {en: without the kind of channel, fr: sans le genre de canal}
      plan: |
        communications: {channels: [{}]}
    - outcome: failed
      name: {en: "the closing of accounts: left empty", fr: "la fermeture des comptes : champ vide"}
      plan: |
        communications:
          channels: [{type: social_media}]
          social: {accessible_posts: true, closing_step: {en: "", fr: ""}}
    - outcome: inapplicable
      name: {en: a plan that gives only its status, fr: un plan qui n’indique que son état}
      plan: |
        status: planned
    - outcome: inapplicable
      name: {en: an empty list of channels, fr: une liste de canaux vide}
      plan: |
        communications: {channels: [], social: {accessible_posts: true}}

"""###
        ),
        SourceFile(
          name: "rules/gc-comms/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- source: tbs-communications-directive
  clause: {en: "1.3.1", fr: "1.3.1"}
  reason:
    en: It fixes the day on which a duty begins; GCC-COM-06 compares the opening day with it.
    fr: Il fixe le jour où une obligation commence; GCC-COM-06 y compare le jour d’ouverture.

"""###
        ),
      ]
    }
  )
}
