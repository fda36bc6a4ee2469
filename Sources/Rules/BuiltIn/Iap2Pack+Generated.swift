// swift-format-ignore-file
// Written from the folder rules/iap2/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `iap2`.
enum BuiltInIap2Pack {
  static let source = PackSource(
    id: "iap2",
    digest: "sha256:f8b7d5c714844f132bb803e03bdd3d785fff856be13422138c55c336c9b5c53c",
    files: {
      [
        SourceFile(
          name: "rules/iap2/authorities.yaml",
          text: ###"""
# The sources that iap2 cites. Titles are official where `title_status` says so.
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

"""###
        ),
        SourceFile(
          name: "rules/iap2/levels.yaml",
          text: ###"""
# Levels of participation, by name only.
- rule: IAP-OBJ-01
  status: stable
  principle: iap2.levels
  authority:
    - {source: iap2-core-values, clause: {en: level names, fr: noms des niveaux}}
    - {source: qc-participation-framework, clause: {en: criterion 1.3, fr: critère 1.3}}
  title:
    en: No level of participation is named
    fr: Aucun niveau de participation n’est nommé
  severity: note
  verdict: fail
  stage: launch
  expect: has(plan.purpose.engagement_level)
  at: plan.purpose.engagement_level
  message:
    en: The plan does not show which level of participation it offers
    fr: Le plan ne montre pas quel niveau de participation il offre
  why:
    en: >-
      Inform, consult, involve, collaborate, empower: the name says how far people’s influence
      reaches.
    fr: >-
      Informer, consulter, impliquer, collaborer, autonomiser : le nom dit jusqu’où va l’influence
      des gens.
  remedy:
    en: Set `purpose.engagement_level`.
    fr: Remplir `purpose.engagement_level`.
  waivable: true
  tags: [levels]
  examples:
    - outcome: failed
      name: {en: a purpose without a level, fr: un objet sans niveau}
      plan: |
        ⟦purpose⟧: {issue: {en: Wells, fr: Puits}}
    - outcome: passed
      name: {en: the level ‘Involve’, fr: le niveau « Impliquer »}
      plan: |
        purpose: {engagement_level: involve}

- rule: IAP-OBJ-02
  status: stable
  principle: iap2.levels
  authority:
    - {source: iap2-core-values, clause: {en: level names, fr: noms des niveaux}}
    - {source: qc-participation-framework, clause: {en: criterion 1.3, fr: critère 1.3}}
  title:
    en: More power promised than the decision-maker can give
    fr: Promesse de plus de pouvoir que n’en a la personne qui décide
  severity: warning
  verdict: review
  question:
    en: Can the decision-maker share or hand over this decision?
    fr: La personne qui décide peut-elle partager ou confier cette décision?
  stage: launch
  applies: >-
    has(plan.purpose.engagement_level) && plan.purpose.engagement_level in ['collaborate', 'empower']
  expect: has(plan.purpose.decision_delegable) && plan.purpose.decision_delegable
  at: plan.purpose.engagement_level
  values:
    level: plan.purpose.engagement_level
  message:
    en: >-
      The level ‘{level}’ shares or hands over the decision, and the plan does not show that the
      decision-maker can do so
    fr: >-
      Le niveau « {level} » partage ou confie la décision, et le plan ne montre pas que la
      personne qui décide le peut
  why:
    en: A promise that the law does not let anyone keep costs more trust than a smaller one.
    fr: >-
      Une promesse que la loi ne permet pas de tenir coûte plus de confiance qu’une promesse
      modeste.
  remedy:
    en: Set `purpose.decision_delegable`, or choose a lower level.
    fr: Remplir `purpose.decision_delegable`, ou choisir un niveau inférieur.
  waivable: true
  tags: [levels]
  examples:
    - outcome: cantTell
      name: {en: "empower, cannot be handed over", fr: "autonomiser, sans délégation possible"}
      plan: |
        purpose: {engagement_level: ⟦empower⟧, decision_delegable: false}
    - outcome: passed
      name: {en: "collaborate, shared", fr: "collaborer, décision partagée"}
      plan: |
        purpose: {engagement_level: collaborate, decision_delegable: true}
    - outcome: inapplicable
      name: {en: the level ‘Consult’, fr: le niveau « Consulter »}
      plan: |
        purpose: {engagement_level: consult}
    - outcome: inapplicable
      name: {en: without the engagement level, fr: sans le niveau de participation}
      plan: |
        purpose: {}
    - outcome: cantTell
      name: {en: without the decision that can be shared, fr: sans le partage possible de la décision}
      plan: |
        purpose: {engagement_level: empower}

- rule: IAP-OBJ-03
  status: stable
  principle: iap2.levels
  authority:
    - {source: iap2-core-values, clause: {en: level names, fr: noms des niveaux}}
    - {source: tbs-regulatory-consultation-guidelines, clause: section 3}
  title:
    en: ‘Inform’ only, yet called a consultation
    fr: « Informer » seulement, mais dite consultation
  severity: note
  verification: partly-read
  verdict: review
  question:
    en: Are people asked for anything, or only told?
    fr: Demande-t-on quelque chose aux gens, ou les informe-t-on seulement?
  stage: launch
  applies: has(plan.purpose.engagement_level) && plan.purpose.engagement_level == 'inform'
  expect: >-
    !(has(plan.title.en) && plan.title.en.matches('(?i)consult') ||
    has(plan.title.fr) && plan.title.fr.matches('(?i)consult'))
  at: plan.title
  message:
    en: The level is ‘inform’, and the title speaks of a consultation
    fr: Le niveau est « informer », et le titre parle de consultation
  why:
    en: People who come to be asked and are only told do not come again.
    fr: Les gens qui viennent pour être consultés et ne sont qu’informés ne reviennent pas.
  remedy:
    en: Choose another title, or a level that fits.
    fr: Choisir un autre titre, ou un niveau qui convient.
  waivable: true
  tags: [levels]
  examples:
    - outcome: cantTell
      name: {en: a consultation that informs, fr: consultation qui informe}
      plan: |
        title: ⟦{en: Consultation on wells, fr: Consultation sur les puits}⟧
        purpose: {engagement_level: inform}
    - outcome: passed
      name: {en: an information session, fr: séance d’information}
      plan: |
        title: {en: Information on wells, fr: Information sur les puits}
        purpose: {engagement_level: inform}
    - outcome: inapplicable
      name: {en: "called a consultation, at the level ‘Consult’", fr: "appelée consultation, au niveau « Consulter »"}
      plan: |
        title: {en: Consultation on wells, fr: Consultation sur les puits}
        purpose: {engagement_level: consult}
    - outcome: cantTell
      name: {en: in the French title only, fr: dans le titre français seulement}
      plan: |
        title: ⟦{en: Talking about wells, fr: Consultation sur les puits}⟧
        purpose: {engagement_level: inform}
    - outcome: cantTell
      name: {en: in the English title only, fr: dans le titre anglais seulement}
      plan: |
        title: ⟦{en: Consulting on wells, fr: Parlons des puits}⟧
        purpose: {engagement_level: inform}
    - outcome: passed
      name: {en: the title without the English, fr: le titre sans l’anglais}
      plan: |
        title: {fr: Parlons des puits}
        purpose: {engagement_level: inform}
    - outcome: inapplicable
      name: {en: without the engagement level, fr: sans le niveau de participation}
      plan: |
        title: {en: Consulting on wells, fr: Parlons des puits}
        purpose: {}
    - outcome: passed
      name: {en: the title without the French, fr: le titre sans le français}
      plan: |
        title: {en: Talking about wells}
        purpose: {engagement_level: inform}

"""###
        ),
        SourceFile(
          name: "rules/iap2/pack.yaml",
          text: ###"""
# Levels of participation, by name only.
id: iap2
prefix: IAP
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: off
title:
  en: Levels of participation (IAP2)
  fr: Niveaux de participation (AIP2)
covers:
  en: The five level names and seven values, in our words.
  fr: Les cinq noms de niveaux et sept valeurs, dans nos mots.
never_claims:
  en: The association’s endorsement. Neither its table nor its promises stand here.
  fr: L’aval de l’association. Ni son tableau ni ses promesses ne figurent ici.
overlays:
  BASE-OBJ-03:
    - {source: iap2-core-values, clause: {en: value 2, fr: valeur 2}, principle: iap2.2}
  BASE-TRA-01:
    - {source: iap2-core-values, clause: {en: value 6, fr: valeur 6}, principle: iap2.6}
  BASE-INC-01:
    - {source: iap2-core-values, clause: {en: value 1, fr: valeur 1}, principle: iap2.1}
  GC-INC-03:
    - {source: iap2-core-values, clause: {en: value 4, fr: valeur 4}, principle: iap2.4}
  GC-INC-07:
    - {source: iap2-core-values, clause: {en: value 4, fr: valeur 4}, principle: iap2.4}
  BASE-REP-01:
    - {source: iap2-core-values, clause: {en: value 7, fr: valeur 7}, principle: iap2.7}
  BASE-REP-03:
    - {source: iap2-core-values, clause: {en: value 7, fr: valeur 7}, principle: iap2.7}
  GC-REP-04:
    - {source: iap2-core-values, clause: {en: value 7, fr: valeur 7}, principle: iap2.7}
  GC-INC-09:
    - {source: iap2-core-values, clause: {en: value 5, fr: valeur 5}, principle: iap2.5}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/iap2/principles.yaml",
          text: ###"""
# What the rules of iap2 serve, in our own words.
- id: iap2.levels
  name:
    en: Levels of participation
    fr: Niveaux de participation
  name_status: {en: ours, fr: ours}
  statement:
    en: The plan names how far participation goes, and promise and power fit the name.
    fr: >-
      Le plan nomme jusqu’où va la participation; la promesse et le pouvoir correspondent à ce
      nom.
  authorities:
    - {source: iap2-core-values, clause: {en: spectrum (level names only), fr: spectre (noms des niveaux seulement)}}
    - {source: gc-consultations-registry, clause: {en: "version 1, goals", fr: "version 1, objectifs"}}
    - {source: qc-participation-framework, clause: {en: criterion 1.3, fr: critère 1.3}}
  verification: verified-primary
  themes: [OBJ]

- id: iap2.2
  name:
    en: Contribution counts
    fr: Contribution qui compte
  name_status: {en: ours, fr: ours}
  statement:
    en: What people give can change something.
    fr: Ce que les gens apportent peut changer quelque chose.
  authorities:
    - {source: iap2-core-values, clause: {en: value 2, fr: valeur 2}}
  verification: verified-primary
  themes: [OBJ]

- id: iap2.6
  name:
    en: Information needed
    fr: Information nécessaire
  name_status: {en: ours, fr: ours}
  statement:
    en: Participants have what they need to know.
    fr: Les participants ont l’information qu’il leur faut.
  authorities:
    - {source: iap2-core-values, clause: {en: value 6, fr: valeur 6}}
  verification: verified-primary
  themes: [TRA]

- id: iap2.1
  name:
    en: Right to be involved
    fr: Droit de participer
  name_status: {en: ours, fr: ours}
  statement:
    en: Those whom a decision touches have a voice in it.
    fr: Les personnes qu’une décision touche y ont voix.
  authorities:
    - {source: iap2-core-values, clause: {en: value 1, fr: valeur 1}}
  verification: verified-primary
  themes: [INC]

- id: iap2.4
  name:
    en: Seek out the affected
    fr: Aller vers les personnes touchées
  name_status: {en: ours, fr: ours}
  statement:
    en: Those concerned are looked for and helped to come.
    fr: On cherche les personnes concernées et on les aide à venir.
  authorities:
    - {source: iap2-core-values, clause: {en: value 4, fr: valeur 4}}
  verification: verified-primary
  themes: [INC]

- id: iap2.7
  name:
    en: Told what changed
    fr: Informés des suites
  name_status: {en: ours, fr: ours}
  statement:
    en: Participants hear what came of it.
    fr: Les participants apprennent ce qui en est résulté.
  authorities:
    - {source: iap2-core-values, clause: {en: value 7, fr: valeur 7}}
  verification: verified-primary
  themes: [REP]

- id: iap2.5
  name:
    en: Participants shape participation
    fr: Conception avec les participants
  name_status: {en: ours, fr: ours}
  statement:
    en: Participants have a hand in how they take part.
    fr: Les participants ont leur mot à dire sur la façon de participer.
  authorities:
    - {source: iap2-core-values, clause: {en: value 5, fr: valeur 5}}
  verification: verified-primary
  themes: [INC]

- id: iap2.3
  name:
    en: Needs of all
    fr: Besoins de tous
  name_status: {en: ours, fr: ours}
  statement:
    en: "What everyone needs, the decision-maker too, is recognized so that decisions last."
    fr: "Les besoins de chacun, décideurs compris, sont reconnus pour que les décisions durent."
  authorities:
    - {source: iap2-core-values, clause: {en: value 3, fr: valeur 3}}
  verification: verified-primary
  themes: [INC]

"""###
        ),
        SourceFile(
          name: "rules/iap2/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- principle: iap2.3
  reason:
    en: Whether needs are recognized is for those who have them to say.
    fr: C’est à ceux qui ont des besoins de dire s’ils sont reconnus.

"""###
        ),
      ]
    }
  )
}
