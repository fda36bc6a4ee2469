// swift-format-ignore-file
// Written from the folder rules/gc-indigenous/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `gc-indigenous`.
enum BuiltInGcIndigenousPack {
  static let source = PackSource(
    id: "gc-indigenous",
    digest: "sha256:ec86a96834fff53e1f69b4ef9d2b40ebb2257539a9a0b5097f2bba3187d180a8",
    files: {
      [
        SourceFile(
          name: "rules/gc-indigenous/authorities.yaml",
          text: ###"""
# The sources that gc-indigenous cites. Titles are official where `title_status` says so.
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

- id: aandc-duty-to-consult
  title:
    en: >-
      Aboriginal Consultation and Accommodation: Updated Guidelines for Federal Officials to
      Fulfill the Duty to Consult
    fr: >-
      Consultation et accommodement des Autochtones : Lignes directrices actualisées à l’intention
      des fonctionnaires fédéraux pour respecter l’obligation de consulter
  title_status: {en: official, fr: official}
  publisher:
    en: Aboriginal Affairs and Northern Development Canada
    fr: Affaires autochtones et Développement du Nord Canada
  year: 2011
  url:
    en: "https://www.rcaanc-cirnac.gc.ca/eng/1100100014664/1609421824729"
  kind: guideline
  verification: partly-read
  status: in-force
  jurisdiction: CA
  as_of: "2011-03"

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

- id: act-undrip
  title:
    en: United Nations Declaration on the Rights of Indigenous Peoples Act
    fr: Loi sur la Déclaration des Nations Unies sur les droits des peuples autochtones
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2021
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/U-2.2/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/U-2.2/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2025-07-24"

- id: act-building-canada
  title:
    en: Building Canada Act
    fr: Loi visant à bâtir le Canada
  title_status: {en: official, fr: official}
  publisher:
    en: Parliament of Canada
    fr: Parlement du Canada
  year: 2025
  url:
    en: "https://laws-lois.justice.gc.ca/eng/acts/B-9.89/"
    fr: "https://laws-lois.justice.gc.ca/fra/lois/B-9.89/"
  kind: statute
  verification: verified-primary
  status: in-force
  jurisdiction: CA
  as_of: "2026-03-31"

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

"""###
        ),
        SourceFile(
          name: "rules/gc-indigenous/duty-to-consult.yaml",
          text: ###"""
# The duty to consult: presence checks only. No rule says whether a consultation is adequate.
- rule: GCI-IND-01
  status: stable
  principle: ind.duty-to-consult
  authority:
    - {source: project, clause: {en: from the registry rationale, fr: d’après la raison inscrite au registre}}
    - {source: gc-consultations-registry, clause: {en: 3.23 code LC, fr: "3.23, code LC"}}
    - {source: aandc-duty-to-consult, clause: {en: executive summary, fr: sommaire}}
  title:
    en: The rationale is the duty to consult and there is no Indigenous section
    fr: La raison est l’obligation de consulter, sans volet autochtone
  severity: warning
  verdict: fail
  stage: draft
  applies: >-
    term.federal && has(plan.mandate) && has(plan.mandate.drivers) && 'duty_to_consult' in plan.mandate.drivers
  expect: has(plan.participants.indigenous)
  at: plan.participants
  message:
    en: >-
      The rationale includes the duty to consult, and the plan has no section on Indigenous
      peoples
    fr: >-
      La raison comprend l’obligation de consulter, et le plan n’a pas de volet sur les peuples
      autochtones
  why:
    en: A rationale announces something that the rest of the plan should bear out.
    fr: La raison annonce ce que le reste du plan devrait confirmer.
  remedy:
    en: Fill in `participants.indigenous`, or correct the rationale.
    fr: Remplir `participants.indigenous`, ou corriger la raison.
  waivable: true
  tags: [commitment-12]
  examples:
    - outcome: failed
      name: {en: a rationale only, fr: une raison seulement}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {drivers: [duty_to_consult]}
        participants: ⟦{selection_method: open}⟧
    - outcome: passed
      name: {en: a section, fr: un volet}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {drivers: [duty_to_consult]}
        participants: {indigenous: {communities: [Example First Nation]}}
    - outcome: inapplicable
      name: {en: another rationale, fr: une autre raison}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {drivers: [budget]}
        participants: {selection_method: open}
    - outcome: inapplicable
      name: {en: without the organization, fr: sans l’organisation}
      plan: |
        mandate: {drivers: [duty_to_consult]}
        participants: {selection_method: open}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        organization: {lead: {federal_institution: true}}
        participants: {selection_method: open}
    - outcome: inapplicable
      name: {en: without the drivers, fr: sans les motifs}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {}
        participants: {selection_method: open}

- rule: GCI-IND-02
  status: stable
  principle: ind.duty-to-consult
  authority:
    - {source: aandc-duty-to-consult, clause: {en: executive summary, fr: sommaire}}
  title:
    en: No duty-to-consult assessment is recorded
    fr: Aucune évaluation de l’obligation de consulter n’est consignée
  severity: warning
  verdict: fail
  stage: draft
  applies: term.federal
  expect: >-
    has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.triggered) &&
    has(plan.mandate.duty_to_consult.assessed_by) && has(plan.mandate.duty_to_consult.assessment_date)
  at: plan.mandate.duty_to_consult
  message:
    en: >-
      The plan does not record the result of a duty-to-consult assessment, by whom and when, as
      the guideline asks
    fr: >-
      Le plan ne consigne pas le résultat d’une évaluation de l’obligation de consulter, son
      auteur et sa date, comme le demande la ligne directrice
  why:
    en: >-
      The assessment comes early; the answer may be ‘no’, and then too it should be on record. The
      rule does not judge the answer.
    fr: >-
      L’évaluation se fait tôt; la réponse peut être « non », et il convient de la consigner dans
      ce cas aussi. La règle ne juge pas la réponse.
  remedy:
    en: Complete `triggered`, `assessed_by` and `assessment_date` under `mandate.duty_to_consult`.
    fr: Remplir `triggered`, `assessed_by` et `assessment_date` sous `mandate.duty_to_consult`.
  waivable: true
  tags: [assessment]
  examples:
    - outcome: failed
      name: {en: "an answer, nobody and no day", fr: "une réponse, sans auteur ni date"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {duty_to_consult: ⟦{triggered: does_not_apply}⟧}
    - outcome: passed
      name: {en: "no, with who and when", fr: "non, avec l’auteur et la date"}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {duty_to_consult: {triggered: does_not_apply, assessed_by: Legal services, assessment_date: 2026-11-02}}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
    - outcome: failed
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: failed
      name: {en: without the duty to consult, fr: sans l’obligation de consulter}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {}
    - outcome: failed
      name: {en: with the assessor, fr: avec l’auteur de l’évaluation}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {duty_to_consult: {triggered: does_not_apply, assessed_by: A1}}
    - outcome: failed
      name: {en: with the assessment date on 2020-01-15, fr: avec la date de l’évaluation le 2020-01-15}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {duty_to_consult: {triggered: does_not_apply, assessment_date: 2020-01-15}}
    - outcome: failed
      name: {en: without whether the duty applies, fr: sans l’application de l’obligation}
      plan: |
        organization: {lead: {federal_institution: true}}
        mandate: {duty_to_consult: {assessed_by: Legal services, assessment_date: 2026-11-02}}

- rule: GCI-IND-03
  status: stable
  principle: ind.duty-to-consult
  authority:
    - {source: aandc-duty-to-consult, clause: {en: guiding principles, fr: principes directeurs}}
  title:
    en: The duty applies and no rights-holders are named
    fr: L’obligation s’applique et aucun titulaire de droits n’est nommé
  severity: warning
  verification: partly-read
  verdict: fail
  stage: launch
  applies: >-
    term.indigenous && has(plan.mandate) && has(plan.mandate.duty_to_consult) &&
    has(plan.mandate.duty_to_consult.triggered) && plan.mandate.duty_to_consult.triggered == 'applies'
  expect: >-
    has(plan.participants.indigenous) && has(plan.participants.indigenous.communities) &&
    plan.participants.indigenous.communities.size() > 0
  at: plan.participants.indigenous
  message:
    en: The duty to consult applies, and the plan does not show which rights-holders are concerned
    fr: >-
      L’obligation de consulter s’applique, et le plan ne montre pas quels titulaires de droits
      sont visés
  why:
    en: The duty is owed to particular peoples, whose rights may be affected.
    fr: L’obligation existe envers des peuples précis, dont les droits peuvent être touchés.
  remedy:
    en: >-
      Name the nations or governing bodies in `participants.indigenous.communities`, after asking
      them how they wish to be named.
    fr: >-
      Nommer les nations ou les organismes de gouvernance sous
      `participants.indigenous.communities`, après leur avoir demandé comment elles veulent être
      nommées.
  waivable: true
  tags: [rights-holders]
  examples:
    - outcome: failed
      name: {en: nobody named, fr: personne n’est nommé}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {indigenous: ⟦{protocol: {en: Agreed, fr: Convenu}}⟧}
    - outcome: passed
      name: {en: a First Nation, fr: une Première Nation}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {indigenous: {communities: [Example First Nation]}}
    - outcome: inapplicable
      name: {en: not determined, fr: à déterminer}
      plan: |
        mandate: {duty_to_consult: {triggered: undetermined}}
        participants: {selection_method: open}
    - outcome: failed
      name: {en: an empty list, fr: une liste vide}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {indigenous: ⟦{communities: []}⟧}
    - outcome: failed
      name: {en: without the Indigenous stream, fr: sans le volet autochtone}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {}
    - outcome: inapplicable
      name: {en: "without the mandate, with the audience code ‘First Nations’", fr: "sans le mandat, avec le code du public « Premières Nations »"}
      plan: |
        participants: {indigenous: {communities: [Example First Nation]}, audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: "without the duty to consult, with the audience code ‘First Nations’", fr: "sans l’obligation de consulter, avec le code du public « Premières Nations »"}
      plan: |
        mandate: {}
        participants: {indigenous: {communities: [Example First Nation]}, audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: "without whether the duty applies, with the audience code ‘First Nations’", fr: "sans l’application de l’obligation, avec le code du public « Premières Nations »"}
      plan: |
        mandate: {duty_to_consult: {}}
        participants: {indigenous: {communities: [Example First Nation]}, audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: neither the duty to consult nor an Indigenous audience, fr: ni obligation de consulter ni public autochtone}
      plan: |
        participants: {audiences: [{code: GP}]}

- rule: GCI-IND-04
  status: stable
  principle: [ind.duty-to-consult, ind.protocols]
  authority:
    - {source: aandc-duty-to-consult, clause: {en: guiding principles, fr: principes directeurs}}
    - {source: gc-commitment-20, clause: {en: milestone 20.1.1, fr: jalon 20.1.1}}
  title:
    en: Indigenous peoples are only part of the general stream
    fr: Les peuples autochtones ne font partie que du volet général
  severity: warning
  verification: partly-read
  verdict: review
  question:
    en: Was a separate process offered to the peoples concerned?
    fr: Un processus distinct a-t-il été offert aux peuples visés?
  stage: launch
  applies: >-
    term.indigenous && has(plan.mandate) && has(plan.mandate.duty_to_consult) &&
    has(plan.mandate.duty_to_consult.triggered) && plan.mandate.duty_to_consult.triggered == 'applies'
  expect: >-
    has(plan.mandate.duty_to_consult.approach) && bilingual.present(plan.mandate.duty_to_consult.approach) ||
    has(plan.participants) && has(plan.participants.indigenous) && has(plan.participants.indigenous.protocol) &&
    bilingual.present(plan.participants.indigenous.protocol) ||
    has(plan.activities) && plan.activities.exists(a, has(a.audiences) && a.audiences.size() > 0 &&
    a.audiences.all(c, c in ['FN', 'IU', 'MT', 'IB', 'IO', 'IP', 'TR', 'UI']))
  at: plan.mandate.duty_to_consult
  message:
    en: >-
      The duty to consult applies, and the plan does not show an approach, a protocol or an
      activity apart from the general public stream
    fr: >-
      L’obligation de consulter s’applique, et le plan ne montre ni approche, ni protocole, ni
      activité distincts du volet grand public
  why:
    en: An open questionnaire is not a conversation with a nation.
    fr: Un questionnaire ouvert n’est pas une conversation avec une nation.
  remedy:
    en: Describe the approach in `mandate.duty_to_consult.approach`, or the agreed protocol.
    fr: Décrire l’approche sous `mandate.duty_to_consult.approach`, ou le protocole convenu.
  waivable: true
  tags: [distinct-process]
  examples:
    - outcome: cantTell
      name: {en: a questionnaire for all, fr: un questionnaire pour tous}
      plan: |
        mandate: {duty_to_consult: ⟦{triggered: applies}⟧}
        activities: [{id: A1, audiences: [GP, FN]}]
    - outcome: passed
      name: {en: an approach, fr: une approche}
      plan: |
        mandate: {duty_to_consult: {triggered: applies, approach: {en: Nation to nation, fr: De nation à nation}}}
    - outcome: passed
      name: {en: an activity of its own, fr: une activité propre}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: [FN]}]
    - outcome: inapplicable
      name: {en: does not apply, fr: ne s’applique pas}
      plan: |
        mandate: {duty_to_consult: {triggered: does_not_apply}}
    - outcome: passed
      name: {en: for Inuit alone, fr: pour Inuit seulement}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: [IU]}]
    - outcome: passed
      name: {en: for Métis alone, fr: pour Métis seulement}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: [MT]}]
    - outcome: passed
      name: {en: for governing bodies alone, fr: pour organismes de gouvernance seulement}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: [IB]}]
    - outcome: passed
      name: {en: for Indigenous organizations alone, fr: pour organisations autochtones seulement}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: [IO]}]
    - outcome: passed
      name: {en: for Indigenous peoples alone, fr: pour peuples autochtones seulement}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: [IP]}]
    - outcome: passed
      name: {en: for agreement holders alone, fr: pour titulaires d’ententes seulement}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: [TR]}]
    - outcome: passed
      name: {en: for urban Indigenous peoples alone, fr: pour Autochtones en milieu urbain seulement}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: [UI]}]
    - outcome: cantTell
      name: {en: an activity for nobody, fr: une activité pour personne}
      plan: |
        mandate: {duty_to_consult: ⟦{triggered: applies}⟧}
        activities: [{id: A1, audiences: []}]
    - outcome: inapplicable
      name: {en: "another rationale, no assessment", fr: "une autre raison, sans évaluation"}
      plan: |
        mandate: {drivers: [budget]}
    - outcome: passed
      name: {en: with the protocol in English only, fr: avec le protocole en anglais seulement}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: []}]
        participants: {indigenous: {protocol: {en: Open to all}}}
    - outcome: inapplicable
      name: {en: "the drivers: ‘Duty to consult’", fr: "les motifs : « Obligation de consulter »"}
      plan: |
        mandate: {drivers: [duty_to_consult]}
    - outcome: cantTell
      name: {en: without the activities, fr: sans les activités}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
    - outcome: inapplicable
      name: {en: "whether the duty applies: ‘To be determined’", fr: "l’application de l’obligation : « À déterminer »"}
      plan: |
        mandate: {duty_to_consult: {triggered: undetermined}}
    - outcome: cantTell
      name: {en: "the activities: none", fr: "les activités : liste vide"}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: []
    - outcome: cantTell
      name: {en: "the activities: one empty entry", fr: "les activités : un élément vide"}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{}]
    - outcome: cantTell
      name: {en: nothing under the participants, fr: rien sous les participants}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: []}]
        participants: {}
    - outcome: cantTell
      name: {en: "the approach to the duty: left empty", fr: "la démarche auprès des peuples autochtones : champ vide"}
      plan: |
        mandate: {duty_to_consult: {triggered: applies, approach: {en: "", fr: ""}}}
        activities: [{id: A1, audiences: []}]
    - outcome: cantTell
      name: {en: nothing under the Indigenous stream, fr: rien sous le volet autochtone}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: []}]
        participants: {indigenous: {}}
    - outcome: cantTell
      name: {en: "the protocol: left empty", fr: "le protocole : champ vide"}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: []}]
        participants: {indigenous: {protocol: {en: "", fr: ""}}}
    - outcome: inapplicable
      name: {en: "without the mandate, with the audience code ‘First Nations’", fr: "sans le mandat, avec le code du public « Premières Nations »"}
      plan: |
        activities: [{id: A1, audiences: [GP, FN]}]
        participants: {audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: "without whether the duty applies, with the audience code ‘First Nations’", fr: "sans l’application de l’obligation, avec le code du public « Premières Nations »"}
      plan: |
        mandate: {duty_to_consult: {}}
        activities: [{id: A1, audiences: [GP, FN]}]
        participants: {audiences: [{code: FN}]}
    - outcome: cantTell
      name: {en: an activity with an empty list of audiences, fr: une activité dont la liste de publics est vide}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        activities: [{id: A1, audiences: []}]

- rule: GCI-IND-05
  status: stable
  principle: ind.duty-to-consult
  authority:
    - {source: aandc-duty-to-consult, clause: {en: executive summary, fr: sommaire}}
  title:
    en: No accommodation or mitigation step
    fr: Aucune étape d’accommodement ou d’atténuation
  severity: warning
  verdict: fail
  stage: launch
  applies: >-
    term.indigenous && has(plan.mandate) && has(plan.mandate.duty_to_consult) &&
    has(plan.mandate.duty_to_consult.triggered) && plan.mandate.duty_to_consult.triggered == 'applies'
  expect: >-
    has(plan.participants.indigenous.accommodation) && bilingual.present(plan.participants.indigenous.accommodation)
  at: plan.participants.indigenous.accommodation
  message:
    en: >-
      The plan does not show a step for accommodation or mitigation, which the guideline asks for
      where the duty applies
    fr: >-
      Le plan ne montre pas d’étape d’accommodement ou d’atténuation, que demande la ligne
      directrice lorsque l’obligation s’applique
  why:
    en: >-
      Consultation and, where it is called for, accommodation go together. The rule only sees
      whether the step is planned.
    fr: >-
      La consultation et, au besoin, l’accommodement vont ensemble. La règle voit seulement si
      l’étape est prévue.
  remedy:
    en: Describe the step in `participants.indigenous.accommodation`.
    fr: Décrire l’étape sous `participants.indigenous.accommodation`.
  waivable: true
  tags: [accommodation]
  examples:
    - outcome: failed
      name: {en: no step, fr: aucune étape}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {⟦indigenous⟧: {communities: [Example First Nation]}}
    - outcome: passed
      name: {en: a step, fr: une étape}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {indigenous: {accommodation: {en: Options reviewed in June, fr: Options revues en juin}}}
    - outcome: inapplicable
      name: {en: does not apply, fr: ne s’applique pas}
      plan: |
        mandate: {duty_to_consult: {triggered: does_not_apply}}
    - outcome: inapplicable
      name: {en: "an Indigenous audience, no assessment", fr: "un public autochtone, sans évaluation"}
      plan: |
        participants: {audiences: [{code: FN}], indigenous: {communities: []}}
    - outcome: inapplicable
      name: {en: "whether the duty applies: ‘To be determined’", fr: "l’application de l’obligation : « À déterminer »"}
      plan: |
        mandate: {duty_to_consult: {triggered: undetermined}}
    - outcome: inapplicable
      name: {en: nothing under the mandate, fr: rien sous le mandat}
      plan: |
        participants: {audiences: [{code: FN}], indigenous: {communities: []}}
        mandate: {}
    - outcome: inapplicable
      name: {en: nothing under the duty to consult, fr: rien sous l’obligation de consulter}
      plan: |
        participants: {audiences: [{code: FN}], indigenous: {communities: []}}
        mandate: {duty_to_consult: {}}
    - outcome: failed
      name: {en: "the accommodation: left empty", fr: "l’accommodement : champ vide"}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {indigenous: {communities: [Example First Nation], accommodation: {en: "", fr: ""}}}

- rule: GCI-IND-10
  status: stable
  principle: ind.duty-to-consult
  authority:
    - {source: aandc-duty-to-consult, clause: {en: leadership and coordination, fr: direction et coordination}}
  title:
    en: Several bodies and no lead
    fr: Plusieurs organismes, aucun responsable
  severity: warning
  verdict: fail
  stage: launch
  applies: >-
    term.indigenous && has(plan.organization) && has(plan.organization.partners) && plan.organization.partners.size() > 0
  expect: has(plan.participants.indigenous.crown_lead)
  at: plan.participants.indigenous.crown_lead
  message:
    en: >-
      Several bodies are involved, and the plan does not name the one that leads the consultation
      with Indigenous peoples
    fr: >-
      Plusieurs organismes participent, et le plan ne nomme pas celui qui dirige la consultation
      avec les peuples autochtones
  why:
    en: A community should not have to find out which department speaks for the Crown.
    fr: >-
      Une collectivité ne devrait pas avoir à chercher quel ministère parle au nom de la Couronne.
  remedy:
    en: Name it in `participants.indigenous.crown_lead`.
    fr: Le nommer sous `participants.indigenous.crown_lead`.
  waivable: true
  tags: [coordination]
  examples:
    - outcome: failed
      name: {en: two bodies, fr: deux organismes}
      plan: |
        organization: {partners: [{code: dfo-mpo}]}
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {⟦indigenous⟧: {communities: [Example First Nation]}}
    - outcome: passed
      name: {en: a lead, fr: un responsable}
      plan: |
        organization: {partners: [{code: dfo-mpo}]}
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {indigenous: {crown_lead: Fisheries and Oceans Canada}}
    - outcome: inapplicable
      name: {en: one body, fr: un seul organisme}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
    - outcome: inapplicable
      name: {en: no partners, fr: aucun partenaire}
      plan: |
        organization: {partners: []}
        mandate: {duty_to_consult: {triggered: applies}}
    - outcome: inapplicable
      name: {en: nothing under the organization, fr: rien sous l’organisation}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        organization: {}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        organization: {partners: [{code: dfo-mpo}]}
        participants: {indigenous: {communities: [Example First Nation]}}

- rule: GCI-IND-13
  status: stable
  principle: ind.duty-to-consult
  authority:
    - {source: project, clause: {en: unverified practice, fr: pratique non vérifiée}}
    - {source: gc-consultations-registry, clause: {en: audience code TR, fr: code de public TR}}
  title:
    en: Modern treaties are not checked
    fr: Les traités modernes ne sont pas vérifiés
  severity: note
  verification: unverified
  verdict: fail
  stage: launch
  applies: >-
    term.indigenous && (has(plan.mandate) && has(plan.mandate.duty_to_consult) &&
    has(plan.mandate.duty_to_consult.triggered) && plan.mandate.duty_to_consult.triggered == 'applies' ||
    has(plan.participants) && has(plan.participants.audiences) &&
    plan.participants.audiences.exists(a, has(a.code) && a.code == 'TR'))
  expect: has(plan.mandate.duty_to_consult.modern_treaty_check)
  at: plan.mandate.duty_to_consult
  message:
    en: The plan does not show that consultation obligations of modern treaties were checked
    fr: >-
      Le plan ne montre pas que les obligations de consultation des traités modernes ont été
      vérifiées
  why:
    en: >-
      Modern treaties and self-government agreements may hold procedures of their own. The
      practice is not confirmed from a source.
    fr: >-
      Les traités modernes et les ententes d’autonomie gouvernementale peuvent prévoir leurs
      propres procédures. La pratique n’est pas confirmée par une source.
  remedy:
    en: Set `mandate.duty_to_consult.modern_treaty_check`.
    fr: Remplir `mandate.duty_to_consult.modern_treaty_check`.
  waivable: true
  tags: [treaties]
  examples:
    - outcome: failed
      name: {en: not checked, fr: non vérifiées}
      plan: |
        mandate: {duty_to_consult: ⟦{triggered: applies}⟧}
    - outcome: passed
      name: {en: checked, fr: vérifiées}
      plan: |
        mandate: {duty_to_consult: {triggered: applies, modern_treaty_check: does_not_apply}}
    - outcome: inapplicable
      name: {en: does not apply, fr: ne s’applique pas}
      plan: |
        mandate: {duty_to_consult: {triggered: does_not_apply}}
    - outcome: failed
      name: {en: agreement holders, fr: titulaires d’ententes}
      plan: |
        mandate: {duty_to_consult: ⟦{triggered: undetermined}⟧}
        participants: {audiences: [{code: TR}]}
    - outcome: inapplicable
      name: {en: "First Nations, not determined", fr: "Premières Nations, à déterminer"}
      plan: |
        mandate: {duty_to_consult: {triggered: undetermined}}
        participants: {audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        participants: {audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: without the duty to consult, fr: sans l’obligation de consulter}
      plan: |
        mandate: {}
        participants: {audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: "whether the duty applies: ‘To be determined’", fr: "l’application de l’obligation : « À déterminer »"}
      plan: |
        mandate: {duty_to_consult: {triggered: undetermined}}
    - outcome: inapplicable
      name: {en: without the audiences, fr: sans les publics}
      plan: |
        mandate: {duty_to_consult: {triggered: undetermined}}
        participants: {}
    - outcome: inapplicable
      name: {en: without whether the duty applies, fr: sans l’application de l’obligation}
      plan: |
        mandate: {duty_to_consult: {}}
        participants: {audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: "the audiences: none", fr: "les publics : liste vide"}
      plan: |
        mandate: {duty_to_consult: {triggered: undetermined}}
        participants: {audiences: []}
    - outcome: inapplicable
      name: {en: without the audience code, fr: sans le code du public}
      plan: |
        mandate: {duty_to_consult: {triggered: undetermined}}
        participants: {audiences: [{}]}

- rule: GCI-IND-14
  status: stable
  principle: ind.duty-to-consult
  authority:
    - {source: project, clause: {en: reading, fr: interprétation du projet}}
  title:
    en: Both streams close on the same day
    fr: Les deux volets se terminent le même jour
  severity: note
  verdict: review
  question:
    en: Did the peoples concerned agree with this closing day?
    fr: Les peuples visés ont-ils convenu de ce jour de clôture?
  stage: launch
  applies: >-
    term.indigenous && has(plan.participants) && has(plan.participants.indigenous) &&
    has(plan.participants.indigenous.close_date)
  expect: >-
    plan.participants.indigenous.close_date != plan.timeline.close_date ||
    has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.approach) &&
    bilingual.present(plan.mandate.duty_to_consult.approach)
  at: plan.participants.indigenous.close_date
  values:
    close: plan.timeline.close_date
  message:
    en: >-
      The Indigenous stream and the public stream both close on {close, date}, and no approach
      says why
    fr: >-
      Le volet autochtone et le volet public se terminent tous deux le {close, date}, et aucune
      approche n’en donne la raison
  why:
    en: >-
      A separate process has a time of its own. That the same day calls for a reason is our
      reading.
    fr: >-
      Un processus distinct a son propre temps. Que le même jour appelle une raison est notre
      interprétation.
  remedy:
    en: >-
      Agree on a day with those concerned, or say in `mandate.duty_to_consult.approach` why it is
      the same.
    fr: >-
      Convenir d’un jour avec les intéressés, ou dire sous `mandate.duty_to_consult.approach`
      pourquoi c’est le même.
  waivable: true
  tags: [dates]
  examples:
    - outcome: cantTell
      name: {en: the same day, fr: le même jour}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        timeline: {close_date: 2027-04-30}
        participants: {indigenous: {close_date: ⟦2027-04-30⟧}}
    - outcome: passed
      name: {en: two months later, fr: deux mois plus tard}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        timeline: {close_date: 2027-04-30}
        participants: {indigenous: {close_date: 2027-06-30}}
    - outcome: inapplicable
      name: {en: no separate day, fr: aucun jour distinct}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        timeline: {close_date: 2027-04-30}
    - outcome: passed
      name: {en: with the approach to the duty in English only, fr: avec la démarche auprès des peuples autochtones en anglais seulement}
      plan: |
        mandate: {duty_to_consult: {triggered: applies, approach: {en: Open to all}}}
        timeline: {close_date: 2027-04-30}
        participants: {indigenous: {close_date: 2027-04-30}}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        timeline: {close_date: 2027-04-30}
        participants: {indigenous: {close_date: 2027-04-30}}
    - outcome: inapplicable
      name: {en: without the Indigenous stream, fr: sans le volet autochtone}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        timeline: {close_date: 2027-04-30}
        participants: {}
    - outcome: inapplicable
      name: {en: without the end of the Indigenous stream, fr: sans la fin du volet autochtone}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        timeline: {close_date: 2027-04-30}
        participants: {indigenous: {}}
    - outcome: cantTell
      name: {en: "the approach to the duty: left empty", fr: "la démarche auprès des peuples autochtones : champ vide"}
      plan: |
        mandate: {duty_to_consult: {triggered: applies, approach: {en: "", fr: ""}}}
        timeline: {close_date: 2027-04-30}
        participants: {indigenous: {close_date: 2027-04-30}}
    - outcome: cantTell
      name: {en: "without the mandate, with the audience code ‘First Nations’", fr: "sans le mandat, avec le code du public « Premières Nations »"}
      plan: |
        timeline: {close_date: 2027-04-30}
        participants: {indigenous: {close_date: 2027-04-30}, audiences: [{code: FN}]}
    - outcome: cantTell
      name: {en: "without the duty to consult, with the audience code ‘First Nations’", fr: "sans l’obligation de consulter, avec le code du public « Premières Nations »"}
      plan: |
        mandate: {}
        timeline: {close_date: 2027-04-30}
        participants: {indigenous: {close_date: 2027-04-30}, audiences: [{code: FN}]}

"""###
        ),
        SourceFile(
          name: "rules/gc-indigenous/mutants.yaml",
          text: ###"""
# Changes of the rules that no example can notice, and why.
- rule: GCI-IND-03
  part: applies
  before: "term.indigenous && has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.triggered) && plan.mandate.duty_to_consult.triggered == 'applies'"
  after: "(has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.triggered) && (plan.mandate.duty_to_consult.triggered == 'applies'))"
  reason:
    en: The conditions that stay make the term true by themselves.
    fr: Les conditions qui restent rendent le terme vrai à elles seules.
- rule: GCI-IND-04
  part: applies
  before: "term.indigenous && has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.triggered) && plan.mandate.duty_to_consult.triggered == 'applies'"
  after: "(has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.triggered) && (plan.mandate.duty_to_consult.triggered == 'applies'))"
  reason:
    en: The conditions that stay make the term true by themselves.
    fr: Les conditions qui restent rendent le terme vrai à elles seules.
- rule: GCI-IND-05
  part: applies
  before: "term.indigenous && has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.triggered) && plan.mandate.duty_to_consult.triggered == 'applies'"
  after: "(has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.triggered) && (plan.mandate.duty_to_consult.triggered == 'applies'))"
  reason:
    en: The conditions that stay make the term true by themselves.
    fr: Les conditions qui restent rendent le terme vrai à elles seules.
- rule: GCI-IND-13
  part: applies
  before: "term.indigenous && (has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.triggered) && plan.mandate.duty_to_consult.triggered == 'applies' || has(plan.participants) && has(plan.participants.audiences) && plan.participants.audiences.exists(a, has(a.code) && a.code == 'TR'))"
  after: "(has(plan.mandate) && has(plan.mandate.duty_to_consult) && has(plan.mandate.duty_to_consult.triggered) && plan.mandate.duty_to_consult.triggered == 'applies' || has(plan.participants) && has(plan.participants.audiences) && plan.participants.audiences.exists(a, has(a.code) && a.code == 'TR'))"
  reason:
    en: The conditions that stay make the term true by themselves.
    fr: Les conditions qui restent rendent le terme vrai à elles seules.
- rule: GCI-IND-06
  part: applies
  before: "term.indigenous && has(plan.participants) && has(plan.participants.audiences) && plan.participants.audiences.exists(a, has(a.code) && a.code in ['IP', 'IO', 'UI'])"
  after: "(has(plan.participants) && has(plan.participants.audiences) && plan.participants.audiences.exists(a, has(a.code) && a.code in ['IP', 'IO', 'UI']))"
  reason:
    en: The conditions that stay make the term true by themselves.
    fr: Les conditions qui restent rendent le terme vrai à elles seules.

"""###
        ),
        SourceFile(
          name: "rules/gc-indigenous/pack.yaml",
          text: ###"""
# Consultation with Indigenous peoples. Presence checks only; to be reviewed with Indigenous partners.
id: gc-indigenous
prefix: GCI
edition: "2026.1"
status: review
schema: consultation-plan/1
default: on
title:
  en: Consultation with Indigenous peoples
  fr: Consultation des peuples autochtones
covers:
  en: >-
    Whether a plan records an assessment, the peoples concerned, a process of their own, means and
    protection of knowledge.
  fr: >-
    La présence, dans un plan, d’une évaluation, des peuples visés, d’un processus propre, de
    moyens et de la protection des connaissances.
never_claims:
  en: That a consultation is adequate, meaningful or in good faith. No score and no badge.
  fr: Qu’une consultation est suffisante, sérieuse ou menée de bonne foi. Ni note ni insigne.
applies: >-
  term.indigenous || has(plan.mandate) && has(plan.mandate.authority) &&
  plan.mandate.authority.exists(a, has(a.period_id) && a.period_id == 'building-canada-report')
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/gc-indigenous/peoples.yaml",
          text: ###"""
# Who takes part, through whom, and when.
- rule: GCI-IND-06
  status: stable
  principle: [ind.undrip, ind.duty-to-consult]
  authority:
    - {source: gc-consultations-registry, clause: {en: "audience codes FN, IU, MT, IB, TR", fr: "codes de public FN, IU, MT, IB, TR"}}
    - {source: act-undrip, clause: {en: "Schedule, art. 18", fr: "annexe, art. 18"}}
  title:
    en: Indigenous peoples are not told apart
    fr: Les peuples autochtones ne sont pas distingués
  severity: warning
  verdict: review
  question:
    en: Which First Nations, Inuit, Métis, governing bodies or agreement holders are concerned?
    fr: >-
      Quelles Premières Nations, quels Inuit, quels Métis, organismes de gouvernance ou titulaires
      d’ententes sont visés?
  stage: launch
  applies: >-
    term.indigenous && has(plan.participants) && has(plan.participants.audiences) &&
    plan.participants.audiences.exists(a, has(a.code) && a.code in ['IP', 'IO', 'UI'])
  expect: >-
    plan.participants.audiences.exists(a, has(a.code) && a.code in ['FN', 'IU', 'MT', 'IB', 'TR']) ||
    has(plan.participants.indigenous) && has(plan.participants.indigenous.communities) &&
    plan.participants.indigenous.communities.size() > 0
  at: plan.participants.audiences
  message:
    en: >-
      Indigenous peoples are named as one audience, and the plan does not show which peoples or
      bodies are meant
    fr: >-
      Les peuples autochtones sont nommés comme un seul public, et le plan ne montre pas quels
      peuples ou organismes sont visés
  why:
    en: >-
      First Nations, Inuit and Métis have rights, governments and languages of their own; the
      registry has a code for each.
    fr: >-
      Les Premières Nations, les Inuit et les Métis ont leurs propres droits, gouvernements et
      langues; le registre a un code pour chacun.
  remedy:
    en: Add the codes that apply, and name the communities.
    fr: Ajouter les codes qui conviennent et nommer les collectivités.
  waivable: true
  tags: [audiences]
  examples:
    - outcome: cantTell
      name: {en: one code, fr: un seul code}
      plan: |
        participants: {audiences: ⟦[{code: IP}]⟧}
    - outcome: passed
      name: {en: two peoples, fr: deux peuples}
      plan: |
        participants: {audiences: [{code: IP}, {code: FN}, {code: IU}]}
    - outcome: inapplicable
      name: {en: already told apart, fr: déjà distingués}
      plan: |
        participants: {audiences: [{code: FN}]}
    - outcome: passed
      name: {en: with First Nations, fr: avec Premières Nations}
      plan: |
        participants: {audiences: [{code: IP}, {code: FN}]}
    - outcome: passed
      name: {en: with Inuit, fr: avec Inuit}
      plan: |
        participants: {audiences: [{code: IP}, {code: IU}]}
    - outcome: passed
      name: {en: with Métis, fr: avec Métis}
      plan: |
        participants: {audiences: [{code: IP}, {code: MT}]}
    - outcome: passed
      name: {en: with governing bodies, fr: avec organismes de gouvernance}
      plan: |
        participants: {audiences: [{code: IP}, {code: IB}]}
    - outcome: passed
      name: {en: with agreement holders, fr: avec titulaires d’ententes}
      plan: |
        participants: {audiences: [{code: IP}, {code: TR}]}
    - outcome: cantTell
      name: {en: Indigenous organizations alone, fr: organisations autochtones seulement}
      plan: |
        participants: {audiences: ⟦[{code: IO}]⟧, indigenous: {communities: []}}
    - outcome: cantTell
      name: {en: urban Indigenous peoples alone, fr: Autochtones en milieu urbain seulement}
      plan: |
        participants: {audiences: ⟦[{code: UI}]⟧, indigenous: {communities: []}}
    - outcome: passed
      name: {en: with the Indigenous communities, fr: avec les communautés autochtones}
      plan: |
        participants: {audiences: [{code: IP}], indigenous: {communities: [A1]}}
    - outcome: inapplicable
      name: {en: "a First Nation, and an audience without a code", fr: "une Première Nation, et un public sans code"}
      plan: |
        participants: {audiences: [{code: FN}, {}]}
    - outcome: cantTell
      name: {en: "Indigenous peoples, and an audience without a code", fr: "peuples autochtones, et un public sans code"}
      plan: |
        participants: {audiences: [{code: IP}, {}]}
    - outcome: cantTell
      name: {en: without the Indigenous communities, fr: sans les communautés autochtones}
      plan: |
        participants: {audiences: [{code: IO}], indigenous: {}}
    - outcome: inapplicable
      name: {en: "with the drivers ‘Duty to consult’, without the participants", fr: "avec les motifs « Obligation de consulter », sans les participants"}
      plan: |
        mandate: {drivers: [duty_to_consult]}
    - outcome: inapplicable
      name: {en: "without the audiences, with the drivers ‘Duty to consult’", fr: "sans les publics, avec les motifs « Obligation de consulter »"}
      plan: |
        participants: {}
        mandate: {drivers: [duty_to_consult]}
    - outcome: inapplicable
      name: {en: an empty list of audiences, fr: une liste de publics vide}
      plan: |
        participants: {audiences: []}
    - outcome: inapplicable
      name: {en: a duty to consult and an empty list of audiences, fr: l’obligation de consulter et une liste de publics vide}
      plan: |
        mandate: {duty_to_consult: {triggered: applies}}
        participants: {audiences: []}

- rule: GCI-IND-07
  status: stable
  principle: ind.undrip
  authority:
    - {source: act-undrip, clause: {en: "Schedule, art. 19", fr: "annexe, art. 19"}}
  title:
    en: A measure without representative institutions
    fr: Mesure sans institution représentative
  severity: warning
  verdict: fail
  stage: launch
  applies: >-
    term.indigenous && has(plan.mandate) && has(plan.mandate.instrument) &&
    plan.mandate.instrument in ['legislation', 'regulation', 'policy', 'program', 'fee_proposal']
  expect: >-
    has(plan.participants.indigenous) && has(plan.participants.indigenous.representative_institutions) &&
    plan.participants.indigenous.representative_institutions.size() > 0
  at: plan.participants.indigenous
  message:
    en: >-
      A legislative or administrative measure is planned, and the plan names no representative
      institution, of which article 19 of the Declaration speaks
    fr: >-
      Une mesure législative ou administrative est prévue, et le plan ne nomme aucune institution
      représentative, dont parle l’article 19 de la Déclaration
  why:
    en: >-
      The Declaration looks to institutions that the peoples have chosen themselves; the Act sets
      it out in its schedule.
    fr: >-
      La Déclaration vise les institutions que les peuples ont eux-mêmes choisies; la Loi la
      reproduit en annexe.
  remedy:
    en: >-
      Ask the peoples concerned, and list the institutions in
      `participants.indigenous.representative_institutions`.
    fr: >-
      Consulter les peuples visés et énumérer les institutions sous
      `participants.indigenous.representative_institutions`.
  waivable: true
  tags: [undrip]
  examples:
    - outcome: failed
      name: {en: none named, fr: aucune n’est nommée}
      plan: |
        mandate: {instrument: policy}
        participants:
          audiences: [{code: FN}]
          indigenous: ⟦{communities: [Example First Nation]}⟧
    - outcome: passed
      name: {en: an assembly, fr: une assemblée}
      plan: |
        mandate: {instrument: policy}
        participants:
          audiences: [{code: FN}]
          indigenous: {representative_institutions: [Example Assembly of First Nations]}
    - outcome: inapplicable
      name: {en: a project, fr: un projet}
      plan: |
        mandate: {instrument: project}
        participants: {audiences: [{code: FN}]}
    - outcome: failed
      name: {en: law, fr: loi}
      plan: |
        mandate: {instrument: legislation}
        participants:
          audiences: [{code: FN}]
          indigenous: ⟦{representative_institutions: []}⟧
    - outcome: failed
      name: {en: regulation, fr: règlement}
      plan: |
        mandate: {instrument: regulation}
        participants:
          audiences: [{code: FN}]
          indigenous: ⟦{representative_institutions: []}⟧
    - outcome: failed
      name: {en: program, fr: programme}
      plan: |
        mandate: {instrument: program}
        participants:
          audiences: [{code: FN}]
          indigenous: ⟦{representative_institutions: []}⟧
    - outcome: failed
      name: {en: fee proposal, fr: proposition de frais}
      plan: |
        mandate: {instrument: fee_proposal}
        participants:
          audiences: [{code: FN}]
          indigenous: ⟦{representative_institutions: []}⟧
    - outcome: inapplicable
      name: {en: without the participants, fr: sans les participants}
      plan: |
        mandate: {instrument: policy}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        participants: {audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: without the instrument, fr: sans l’instrument}
      plan: |
        mandate: {}
        participants: {audiences: [{code: FN}]}
    - outcome: failed
      name: {en: without the Indigenous stream, fr: sans le volet autochtone}
      plan: |
        mandate: {instrument: policy}
        participants: {audiences: [{code: FN}]}

- rule: GCI-IND-08
  status: stable
  principle: ind.undrip
  authority:
    - {source: act-undrip, clause: {en: "Schedule, art. 19 (before adopting)", fr: "annexe, art. 19 (avant l’adoption)"}}
  title:
    en: Engagement starts after the draft is prepublished
    fr: La démarche commence après la publication préalable
  severity: warning
  verdict: fail
  stage: draft
  applies: >-
    term.indigenous && term.regulatory && has(plan.communications) && has(plan.communications.gazette) &&
    has(plan.communications.gazette.date)
  expect: >-
    has(plan.participants.indigenous) && has(plan.participants.indigenous.start_date) &&
    plan.participants.indigenous.start_date < plan.communications.gazette.date
  at: plan.participants.indigenous
  values:
    published: plan.communications.gazette.date
  message:
    en: >-
      The plan does not show that engagement with Indigenous leadership starts before the draft is
      published on {published, date}
    fr: >-
      Le plan ne montre pas que la démarche auprès des dirigeants autochtones commence avant la
      publication du projet, le {published, date}
  why:
    en: >-
      Article 19 of the Declaration speaks of cooperation before a measure is adopted; after
      prepublication the text is largely set.
    fr: >-
      L’article 19 de la Déclaration parle de coopération avant l’adoption d’une mesure; après la
      publication préalable, le texte est en grande partie arrêté.
  remedy:
    en: Start sooner and write the day in `participants.indigenous.start_date`.
    fr: Commencer plus tôt et inscrire le jour sous `participants.indigenous.start_date`.
  waivable: true
  tags: [undrip, dates]
  examples:
    - outcome: failed
      name: {en: on the day, fr: le jour même}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {date: 2027-03-06}}
        participants:
          audiences: [{code: IU}]
          indigenous: ⟦{start_date: 2027-03-06}⟧
    - outcome: passed
      name: {en: six months before, fr: six mois avant}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {date: 2027-03-06}}
        participants:
          audiences: [{code: IU}]
          indigenous: {start_date: 2026-09-06}
    - outcome: inapplicable
      name: {en: not in the Gazette, fr: hors de la Gazette}
      plan: |
        mandate: {instrument: regulation}
        participants: {audiences: [{code: IU}]}
    - outcome: inapplicable
      name: {en: without the participants, fr: sans les participants}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {date: 2027-03-06}}
    - outcome: inapplicable
      name: {en: nothing under the communications, fr: rien sous les communications}
      plan: |
        mandate: {instrument: regulation}
        participants: {audiences: [{code: IU}]}
        communications: {}
    - outcome: inapplicable
      name: {en: nothing under the gazette notice, fr: rien sous l’avis dans une gazette}
      plan: |
        mandate: {instrument: regulation}
        participants: {audiences: [{code: IU}]}
        communications: {gazette: {}}
    - outcome: failed
      name: {en: without the Indigenous stream, fr: sans le volet autochtone}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {date: 2027-03-06}}
        participants: {audiences: [{code: IU}]}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        communications: {gazette: {date: 2027-03-06}}
        participants: {audiences: [{code: IU}], indigenous: {start_date: 2026-09-06}}
    - outcome: failed
      name: {en: without the start of the Indigenous stream, fr: sans le début du volet autochtone}
      plan: |
        mandate: {instrument: regulation}
        communications: {gazette: {date: 2027-03-06}}
        participants: {audiences: [{code: IU}], indigenous: {}}

- rule: GCI-IND-09
  status: stable
  principle: ind.capacity-funding
  authority:
    - {source: project, clause: {en: unverified practice, fr: pratique non vérifiée}}
  title:
    en: Capacity funding is not considered
    fr: Le financement de la capacité n’est pas envisagé
  severity: note
  verification: unverified
  verdict: fail
  stage: launch
  applies: term.indigenous
  expect: has(plan.participants.funding) && has(plan.participants.funding.available)
  at: plan.participants.funding
  message:
    en: The plan does not show that funding for the capacity to take part was considered
    fr: Le plan ne montre pas que le financement de la capacité de participer a été envisagé
  why:
    en: >-
      Reading, travelling and consulting members cost a community money. The practice is not
      confirmed from a source; ‘no’ is an answer.
    fr: >-
      Lire, se déplacer et consulter ses membres coûtent de l’argent à une collectivité. La
      pratique n’est pas confirmée par une source; « non » est une réponse.
  remedy:
    en: Set `participants.funding.available`.
    fr: Remplir `participants.funding.available`.
  waivable: true
  tags: [funding]
  examples:
    - outcome: failed
      name: {en: not said, fr: non précisé}
      plan: |
        ⟦participants⟧: {audiences: [{code: FN}]}
    - outcome: passed
      name: {en: available, fr: offert}
      plan: |
        participants: {audiences: [{code: FN}], funding: {available: true}}
    - outcome: inapplicable
      name: {en: general public, fr: grand public}
      plan: |
        participants: {audiences: [{code: GP}]}
    - outcome: failed
      name: {en: nothing under the participant funding, fr: rien sous l’aide financière aux participants}
      plan: |
        participants: {audiences: [{code: FN}], funding: {}}

- rule: GCI-IND-11
  status: stable
  principle: ind.building-canada
  authority:
    - {source: act-building-canada, clause: {en: s. 7(2.1), fr: par. 7(2.1)}}
  title:
    en: No timely public report on a national interest project
    fr: Aucun rapport public à temps sur un projet d’intérêt national
  severity: error
  verdict: fail
  stage: draft
  params:
    report_days: {type: int, unit: day, default: 60, max: 60, label: {en: longest time to the report, fr: délai maximal du rapport}}
  each: plan.mandate.authority
  applies: has(item.period_id) && item.period_id == 'building-canada-report'
  expect: >-
    has(plan.participants.indigenous) && has(plan.participants.indigenous.report_date) &&
    plan.participants.indigenous.report_date <= calendar.plus(plan.timeline.document_issued_date, params.report_days)
  at: item.period_id
  values:
    latest: calendar.plus(plan.timeline.document_issued_date, params.report_days)
  message:
    en: >-
      A public report on the consultation process and its results is due by {latest, date},
      {params.report_days} days after the document is issued by subsection 7(2.1) of the Building
      Canada Act, and the plan gives no such day
    fr: >-
      Un rapport public sur le processus de consultation et ses résultats est dû au plus tard le
      {latest, date}, {params.report_days} jours après la délivrance du document selon le
      paragraphe 7(2.1) de la Loi visant à bâtir le Canada, et le plan n’indique pas un tel jour
  why:
    en: >-
      The Act asks that affected peoples and the public can read what was done and what came of
      it.
    fr: >-
      La Loi demande que les peuples touchés et le public puissent lire ce qui a été fait et ce
      qui en est résulté.
  remedy:
    en: Set `participants.indigenous.report_date` in time.
    fr: Fixer `participants.indigenous.report_date` à temps.
  waivable: {days: 366}
  tags: [report, statutory-period]
  examples:
    - outcome: failed
      name: {en: a day late, fr: un jour de retard}
      plan: |
        mandate: {authority: [{period_id: ⟦building-canada-report⟧}]}
        timeline: {document_issued_date: 2026-09-01}
        participants: {indigenous: {report_date: 2026-11-01}}
    - outcome: passed
      name: {en: on the last day, fr: le dernier jour}
      plan: |
        mandate: {authority: [{period_id: building-canada-report}]}
        timeline: {document_issued_date: 2026-09-01}
        participants: {indigenous: {report_date: 2026-10-31}}
    - outcome: inapplicable
      name: {en: another Act, fr: une autre loi}
      plan: |
        mandate: {authority: [{period_id: cepa-332}]}
    - outcome: inapplicable
      name: {en: without the statutory period, fr: sans le délai légal}
      plan: |
        mandate: {authority: [{}]}
    - outcome: failed
      name: {en: without the Indigenous stream, fr: sans le volet autochtone}
      plan: |
        mandate: {authority: [{period_id: building-canada-report}]}
        timeline: {document_issued_date: 2026-09-01}
        participants: {}
    - outcome: failed
      name: {en: without the report on the Indigenous stream, fr: sans le rapport sur le volet autochtone}
      plan: |
        mandate: {authority: [{period_id: building-canada-report}]}
        timeline: {document_issued_date: 2026-09-01}
        participants: {indigenous: {}}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}

- rule: GCI-PRI-01
  status: stable
  principle: [ind.knowledge, ind.data-governance]
  authority:
    - {source: act-impact-assessment, clause: {en: s. 119, fr: art. 119}}
  title:
    en: Indigenous knowledge without confidentiality and consent
    fr: Connaissances autochtones sans confidentialité ni consentement
  severity: warning
  verdict: fail
  stage: launch
  applies: term.indigenous && has(plan.participants) && has(plan.participants.indigenous)
  expect: >-
    has(plan.participants.indigenous.knowledge_handling) && bilingual.present(plan.participants.indigenous.knowledge_handling)
  at: plan.participants.indigenous.knowledge_handling
  message:
    en: >-
      The plan does not show how Indigenous knowledge that is shared would be kept confidential
      and used with consent
    fr: >-
      Le plan ne montre pas comment les connaissances autochtones communiquées resteraient
      confidentielles et serviraient avec consentement
  why:
    en: >-
      Section 119 of the Impact Assessment Act protects such knowledge in its own field; elsewhere
      it is a benchmark.
    fr: >-
      L’article 119 de la Loi sur l’évaluation d’impact protège ces connaissances dans son
      domaine; ailleurs, il sert de repère.
  remedy:
    en: Agree on it with the holders and write it in `participants.indigenous.knowledge_handling`.
    fr: >-
      En convenir avec les détenteurs et l’écrire sous
      `participants.indigenous.knowledge_handling`.
  waivable: true
  tags: [knowledge]
  examples:
    - outcome: failed
      name: {en: not said, fr: non précisé}
      plan: |
        participants:
          audiences: [{code: FN}]
          ⟦indigenous⟧: {communities: [Example First Nation]}
    - outcome: passed
      name: {en: agreed, fr: convenu}
      plan: |
        participants:
          audiences: [{code: FN}]
          indigenous: {knowledge_handling: {en: Kept by the Nation, fr: Conservées par la Nation}}
    - outcome: inapplicable
      name: {en: general public, fr: grand public}
      plan: |
        participants: {audiences: [{code: GP}]}
    - outcome: inapplicable
      name: {en: without the Indigenous stream, fr: sans le volet autochtone}
      plan: |
        participants: {audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: nothing under the Indigenous stream, fr: rien sous le volet autochtone}
      plan: |
        participants: {audiences: [{code: GP}], indigenous: {}}
    - outcome: failed
      name: {en: "the handling of Indigenous knowledge: left empty", fr: "le traitement du savoir autochtone : champ vide"}
      plan: |
        participants:
          audiences: [{code: FN}]
          indigenous: {communities: [Example First Nation], knowledge_handling: {en: "", fr: ""}}
    - outcome: inapplicable
      name: {en: "without the participants, with whether the duty applies ‘To be determined’", fr: "sans les participants, avec l’application de l’obligation « À déterminer »"}
      plan: |
        mandate: {duty_to_consult: {triggered: undetermined}}

- rule: GCI-PRI-02
  status: stable
  principle: ind.knowledge
  authority:
    - {source: act-impact-assessment, clause: {en: s. 119, fr: art. 119}}
  title:
    en: Impact assessment without protection of Indigenous knowledge
    fr: Évaluation d’impact sans protection des connaissances autochtones
  severity: error
  verdict: fail
  stage: launch
  applies: >-
    term.indigenous && has(plan.participants) && has(plan.participants.indigenous) &&
    has(plan.mandate) && has(plan.mandate.authority) && plan.mandate.authority.exists(a,
    has(a.period_id) && a.period_id.startsWith('iaa-') ||
    has(a.citation) && has(a.citation.en) && a.citation.en.contains('Impact Assessment Act'))
  expect: >-
    has(plan.participants.indigenous.knowledge_handling) && bilingual.present(plan.participants.indigenous.knowledge_handling)
  at: plan.participants.indigenous
  message:
    en: >-
      The consultation is held under the Impact Assessment Act, whose section 119 protects
      Indigenous knowledge, and the plan does not provide for it
    fr: >-
      La consultation relève de la Loi sur l’évaluation d’impact, dont l’article 119 protège les
      connaissances autochtones, et le plan ne le prévoit pas
  why:
    en: Under the Act such knowledge is not disclosed without written consent, with exceptions.
    fr: >-
      Selon la Loi, ces connaissances ne sont pas communiquées sans consentement écrit, sauf
      exceptions.
  remedy:
    en: Describe confidentiality and consent in `participants.indigenous.knowledge_handling`.
    fr: >-
      Décrire la confidentialité et le consentement sous
      `participants.indigenous.knowledge_handling`.
  waivable: {days: 366}
  tags: [knowledge, impact-assessment]
  examples:
    - outcome: failed
      name: {en: not provided for, fr: non prévue}
      plan: |
        mandate: {authority: [{period_id: iaa-participation}]}
        participants:
          audiences: [{code: FN}]
          indigenous: ⟦{communities: [Example First Nation]}⟧
    - outcome: passed
      name: {en: provided for, fr: prévue}
      plan: |
        mandate: {authority: [{period_id: iaa-participation}]}
        participants:
          audiences: [{code: FN}]
          indigenous: {knowledge_handling: {en: Written consent, fr: Consentement écrit}}
    - outcome: inapplicable
      name: {en: another Act, fr: une autre loi}
      plan: |
        mandate: {authority: [{citation: {en: Fisheries Act, fr: Loi sur les pêches}}]}
        participants:
          audiences: [{code: FN}]
          indigenous: {communities: [Example First Nation]}
    - outcome: failed
      name: {en: two Acts whose French titles are the same, fr: deux lois dont les titres français sont les mêmes}
      plan: |
        mandate:
          authority:
            - {citation: {en: "Impact Assessment Act", fr: Loi sur les pêches}}
            - {citation: {en: Fisheries Act, fr: Loi sur les pêches}}
        participants: {audiences: [{code: FN}], indigenous: {communities: [Example First Nation]}}
    - outcome: inapplicable
      name: {en: "the statutory period: empty", fr: "le délai légal : vide"}
      plan: |
        mandate: {authority: [{period_id: ""}]}
        participants: {audiences: [{code: FN}], indigenous: {communities: [Example First Nation]}}
    - outcome: inapplicable
      name: {en: without the mandate, fr: sans le mandat}
      plan: |
        participants: {audiences: [{code: FN}], indigenous: {communities: [Example First Nation]}}
    - outcome: inapplicable
      name: {en: without the Indigenous stream, fr: sans le volet autochtone}
      plan: |
        mandate: {authority: [{period_id: iaa-participation}]}
        participants: {audiences: [{code: FN}]}
    - outcome: inapplicable
      name: {en: without the legal authority, fr: sans le fondement juridique}
      plan: |
        mandate: {}
        participants: {audiences: [{code: FN}], indigenous: {communities: [Example First Nation]}}
    - outcome: inapplicable
      name: {en: without the audiences, fr: sans les publics}
      plan: |
        mandate: {authority: [{period_id: iaa-participation}]}
        participants: {indigenous: {communities: [Example First Nation]}}
    - outcome: inapplicable
      name: {en: the citation without the English, fr: la référence sans l’anglais}
      plan: |
        mandate: {authority: [{citation: {fr: Loi sur les pêches}}]}
        participants: {audiences: [{code: FN}], indigenous: {communities: [Example First Nation]}}
    - outcome: failed
      name: {en: "the handling of Indigenous knowledge: left empty", fr: "le traitement du savoir autochtone : champ vide"}
      plan: |
        mandate: {authority: [{period_id: iaa-participation}]}
        participants:
          audiences: [{code: FN}]
          indigenous: {communities: [Example First Nation], knowledge_handling: {en: "", fr: ""}}
    - outcome: inapplicable
      name: {en: no participants, fr: aucun participant}
      plan: |
        mandate: {authority: [{period_id: iaa-participation}], duty_to_consult: {triggered: applies}}
    - outcome: inapplicable
      name: {en: no legal authority in the list, fr: aucun fondement juridique dans la liste}
      plan: |
        mandate: {authority: []}
        participants: {audiences: [{code: FN}], indigenous: {communities: [Example First Nation]}}

"""###
        ),
        SourceFile(
          name: "rules/gc-indigenous/principles.yaml",
          text: ###"""
# What the rules of gc-indigenous serve, in our own words.
- id: ind.duty-to-consult
  name:
    en: Duty to consult
    fr: Obligation de consulter
  name_status: {en: official, fr: official}
  statement:
    en: >-
      Where the Crown’s conduct might harm Aboriginal or treaty rights, it consults and, where
      called for, accommodates; the assessment is early, led and on record.
    fr: >-
      Lorsque sa conduite pourrait porter atteinte à des droits ancestraux ou issus de traités, la
      Couronne consulte et, au besoin, accommode; l’évaluation se fait tôt, sous une direction
      claire, et se consigne.
  authorities:
    - {source: aandc-duty-to-consult, clause: {en: "executive summary, principles 1 and 2, phases", fr: "sommaire, principes 1 et 2, phases"}}
  verification: partly-read
  themes: [IND]
  elements:
    - name: {en: assessment with who and when, fr: "évaluation, avec auteur et date"}
      rules: [GCI-IND-02]
    - name: {en: rights-holders, fr: titulaires de droits}
      rules: [GCI-IND-01, GCI-IND-03]
    - name: {en: "a stream of its own, with its own time", fr: "un volet distinct, avec son calendrier"}
      rules: [GCI-IND-04, GCI-IND-14]
    - name: {en: lead, fr: responsable}
      rules: [GCI-IND-10]
    - name: {en: accommodation step, fr: étape d’accommodement}
      rules: [GCI-IND-05]
    - name: {en: modern treaties, fr: traités modernes}
      rules: [GCI-IND-13]
    - name: {en: adequacy of consultation, fr: caractère suffisant de la consultation}
      reason:
        en: Whether consultation is adequate is for the parties and the courts.
        fr: C’est aux parties et aux tribunaux de juger si la consultation est suffisante.

- id: ind.protocols
  name:
    en: Community protocols
    fr: Protocoles communautaires
  name_status: {en: ours, fr: ours}
  statement:
    en: Engagement follows the ways that the community has set.
    fr: La démarche suit les usages que la collectivité a fixés.
  authorities:
    - {source: project, clause: {en: unverified practice, fr: pratique non vérifiée}}
  verification: unverified
  themes: [IND]
  elements:
    - name: {en: protocol of the community, fr: protocole de la communauté}
      rules: [GCI-IND-04]

- id: ind.undrip
  name:
    en: Consultation and cooperation (UN Declaration)
    fr: Consultation et coopération (Déclaration des Nations Unies)
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Indigenous peoples take part through representatives whom they choose, before measures are
      adopted.
    fr: >-
      Les peuples autochtones participent par des représentants de leur choix, avant l’adoption
      des mesures.
  authorities:
    - {source: act-undrip, clause: {en: "s. 5; Schedule, arts. 18, 19, 32(2)", fr: "art. 5; annexe, art. 18, 19 et 32(2)"}}
  verification: verified-primary
  themes: [IND]
  elements:
    - name: {en: representative institutions, fr: institutions représentatives}
      rules: [GCI-IND-07, GCI-IND-06]
    - name: {en: timing before adoption, fr: avant l’adoption}
      rules: [GCI-IND-08]
    - name: {en: consent sought in good faith, fr: consentement recherché de bonne foi}
      reason:
        en: Good faith and consent cannot be read from a plan.
        fr: La bonne foi et le consentement ne se lisent pas dans un plan.

- id: ind.capacity-funding
  name:
    en: Capacity funding
    fr: Financement de la capacité de participer
  name_status: {en: ours, fr: ours}
  statement:
    en: Communities are helped with the cost of taking part.
    fr: Les collectivités reçoivent une aide pour couvrir le coût de leur participation.
  authorities:
    - {source: project, clause: {en: unverified practice, fr: pratique non vérifiée}}
  verification: unverified
  themes: [IND, RES]
  elements:
    - name: {en: funding considered, fr: financement envisagé}
      rules: [GCI-IND-09]

- id: ind.building-canada
  name:
    en: Participation of Indigenous peoples in national interest projects
    fr: Participation des peuples autochtones aux projets d’intérêt national
  name_status: {en: ours, fr: ours}
  statement:
    en: >-
      Affected peoples take an active part in national interest projects, and the public reads
      how.
    fr: >-
      Les peuples touchés prennent une part active aux projets d’intérêt national, et le public
      peut lire comment.
  authorities:
    - {source: act-building-canada, clause: {en: "s. 7(2)(c), (2.1)", fr: al. 7(2)c) et par. 7(2.1)}}
  verification: verified-primary
  themes: [IND, REP]
  elements:
    - name: {en: report date, fr: date du rapport}
      rules: [GCI-IND-11]
    - name: {en: active and meaningful participation, fr: participation active et véritable}
      reason:
        en: Whether participation is meaningful is for those who take part to say.
        fr: C’est aux participants de dire si la participation est véritable.

- id: ind.knowledge
  name:
    en: Indigenous knowledge protected
    fr: Protection des connaissances autochtones
  name_status: {en: ours, fr: ours}
  statement:
    en: Knowledge that is shared stays the holders’, and is used and shown only as they consent.
    fr: >-
      Les connaissances communiquées restent celles de leurs détenteurs et ne servent ou ne
      paraissent qu’avec leur consentement.
  authorities:
    - {source: act-impact-assessment, clause: {en: "ss. 12, 22(1), 28(3.1), 119", fr: "art. 12, par. 22(1) et 28(3.1), art. 119"}}
  verification: verified-primary
  themes: [IND, PRI]
  elements:
    - name: {en: confidentiality and consent, fr: confidentialité et consentement}
      rules: [GCI-PRI-01, GCI-PRI-02]

- id: ind.data-governance
  name:
    en: First Nations data governance
    fr: Gouvernance des données des Premières Nations
  name_status: {en: ours, fr: ours}
  statement:
    en: Data about First Nations is under their own governance.
    fr: Les données sur les Premières Nations relèvent de leur propre gouvernance.
  authorities:
    - {source: gc-commitment-12, clause: {en: targeted consultations deliverable, fr: produit livrable sur les consultations ciblées}}
  verification: partly-read
  themes: [IND, PRI]
  elements:
    - name: {en: handling of community data, fr: traitement des données de la communauté}
      rules: [GCI-PRI-01]

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

"""###
        ),
        SourceFile(
          name: "rules/gc-indigenous/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- source: act-undrip
  clause: {en: s. 7(1), fr: par. 7(1)}
  reason:
    en: The annual report is about the government as a whole.
    fr: Le rapport annuel porte sur l’ensemble du gouvernement.

"""###
        ),
        SourceFile(
          name: "rules/gc-indigenous/words.yaml",
          text: ###"""
# Words.
- rule: GCI-IND-12
  status: stable
  principle: project.text
  authority:
    - {source: project, clause: {en: house style, fr: règle de rédaction du projet}}
  title:
    en: The word ‘Aboriginal’ outside a legal context
    fr: Le mot « Aboriginal » hors d’un contexte juridique
  severity: note
  verdict: review
  question:
    en: Is the word part of a legal title, or about rights under section 35?
    fr: Le mot fait-il partie d’un titre juridique, ou s’agit-il de droits visés à l’article 35?
  stage: draft
  applies: term.federal
  expect: >-
    ![?plan.?title, ?plan.?summary, ?plan.?purpose.?context].exists(t,
    has(t.en) && t.en.matches('(?i)\\baboriginal\\b') &&
    !t.en.matches('(?i)(section 35|aboriginal (and|or) treaty rights|aboriginal rights|aboriginal title)'))
  at: plan.title
  message:
    en: >-
      The title, the summary or the context says ‘Aboriginal’ in English; our style keeps it for
      legal titles and section 35
    fr: >-
      Le titre, le résumé ou le contexte anglais emploie « Aboriginal »; notre usage le réserve
      aux titres juridiques et à l’article 35
  why:
    en: >-
      ‘Indigenous peoples’, or the name of the people, is what those concerned mostly ask for. The
      rule is one of house style.
    fr: >-
      Les intéressés demandent le plus souvent « Indigenous peoples » ou le nom du peuple. Il
      s’agit d’une règle de rédaction du projet.
  remedy:
    en: Use the name of the people, or Indigenous peoples.
    fr: Employer le nom du peuple, ou « Indigenous peoples ».
  waivable: true
  tags: [words, heuristic]
  examples:
    - outcome: cantTell
      name: {en: in a title, fr: dans un titre}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: ⟦{en: Aboriginal youth programs, fr: Programmes pour les jeunes Autochtones}⟧
    - outcome: passed
      name: {en: rights under section 35, fr: droits visés à l’article 35}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Aboriginal rights and fisheries, fr: Droits ancestraux et pêches}
    - outcome: passed
      name: {en: Indigenous, fr: "« Indigenous »"}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Indigenous youth programs, fr: Programmes pour les jeunes Autochtones}
    - outcome: inapplicable
      name: {en: not a federal institution, fr: hors du gouvernement fédéral}
      plan: |
        organization: {lead: {federal_institution: false}}
        title: {en: Aboriginal youth programs, fr: Programmes}
    - outcome: cantTell
      name: {en: in the summary, fr: dans le résumé}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: ⟦{en: Youth programs, fr: Programmes jeunesse}⟧
        summary: {en: Programs for Aboriginal youth, fr: Programmes pour les jeunes Autochtones}
    - outcome: cantTell
      name: {en: in the context, fr: dans le contexte}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: ⟦{en: Youth programs, fr: Programmes jeunesse}⟧
        purpose: {context: {en: Aboriginal youth asked for it., fr: Les jeunes Autochtones l’ont demandé.}}
    - outcome: passed
      name: {en: without the title, fr: sans le titre}
      plan: |
        organization: {lead: {federal_institution: true}}
    - outcome: passed
      name: {en: the title without the English, fr: le titre sans l’anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {fr: Droits ancestraux et pêches}
    - outcome: passed
      name: {en: without the context, fr: sans le contexte}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Youth programs, fr: Programmes jeunesse}
        purpose: {}
    - outcome: passed
      name: {en: "the summary: left empty", fr: "le résumé : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Aboriginal rights and fisheries, fr: Droits ancestraux et pêches}
        summary: {en: "", fr: ""}
    - outcome: passed
      name: {en: the summary without the English, fr: le résumé sans l’anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Youth programs, fr: Programmes jeunesse}
        summary: {fr: Programmes pour les jeunes Autochtones}
    - outcome: passed
      name: {en: "the context: left empty", fr: "le contexte : champ vide"}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Aboriginal rights and fisheries, fr: Droits ancestraux et pêches}
        purpose: {context: {en: "", fr: ""}}
    - outcome: passed
      name: {en: the context without the English, fr: le contexte sans l’anglais}
      plan: |
        organization: {lead: {federal_institution: true}}
        title: {en: Youth programs, fr: Programmes jeunesse}
        purpose: {context: {fr: Les jeunes Autochtones l’ont demandé.}}
    - outcome: passed
      name: {en: rights in the summary, fr: droits ancestraux dans le résumé}
      plan: |
        organization: {lead: {federal_institution: true}}
        summary: {en: Aboriginal rights and fisheries, fr: Droits ancestraux et pêches}
    - outcome: passed
      name: {en: rights in the context, fr: droits ancestraux dans le contexte}
      plan: |
        organization: {lead: {federal_institution: true}}
        purpose: {context: {en: Aboriginal rights and fisheries, fr: Droits ancestraux et pêches}}

"""###
        ),
      ]
    }
  )
}
