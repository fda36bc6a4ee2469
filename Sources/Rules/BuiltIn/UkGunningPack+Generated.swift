// swift-format-ignore-file
// Written from the folder rules/uk-gunning/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `uk-gunning`.
enum BuiltInUkGunningPack {
  static let source = PackSource(
    id: "uk-gunning",
    digest: "sha256:b9f8dccefd1bf4a9e4aecf9a2483d8922db6ef7dacbb78407d8b820bdb878878",
    files: {
      [
        SourceFile(
          name: "rules/uk-gunning/authorities.yaml",
          text: ###"""
# The sources that uk-gunning cites. Titles are official where `title_status` says so.
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

- id: uk-moseley
  title:
    en: R (Moseley) v London Borough of Haringey [2014] UKSC 56
    fr: R (Moseley) c. London Borough of Haringey [2014] UKSC 56
  title_status: {en: official, fr: ours}
  publisher:
    en: Supreme Court of the United Kingdom
    fr: Cour suprême du Royaume-Uni
  year: 2014
  kind: practice
  verification: verified-secondary
  status: in-force
  jurisdiction: GB

"""###
        ),
        SourceFile(
          name: "rules/uk-gunning/pack.yaml",
          text: ###"""
# The Gunning principles, all of it as an overlay.
id: uk-gunning
prefix: GUN
edition: "2026.1"
status: stable
schema: consultation-plan/1
default: off
title:
  en: 'England and Wales: Gunning principles'
  fr: 'Angleterre et pays de Galles : principes Gunning'
covers:
  en: The four principles of case law, through rules of other packs.
  fr: Les quatre principes de la jurisprudence, par des règles d’autres ensembles.
never_claims:
  en: That they are Canadian law.
  fr: Qu’ils font partie du droit canadien.
overlays:
  BASE-DEC-01:
    - {source: uk-gunning, clause: "1", principle: gun.1}
  BASE-DEC-04:
    - {source: uk-gunning, clause: "1", principle: gun.1}
    - {source: uk-gunning, clause: "4", principle: gun.4}
  BASE-DEC-05:
    - {source: uk-gunning, clause: "1", principle: gun.1}
    - {source: uk-gunning, clause: "2", principle: gun.2}
  BASE-TRA-01:
    - {source: uk-gunning, clause: "2", principle: gun.2}
  GCR-TRA-02:
    - {source: uk-gunning, clause: "2", principle: gun.2}
  UK-TIM-01:
    - {source: uk-gunning, clause: "3", principle: gun.3}
  HD-TIM-03:
    - {source: uk-gunning, clause: "3", principle: gun.3}
    - {source: uk-gunning, clause: "4", principle: gun.4}
  NZ-INC-01:
    - {source: uk-gunning, clause: "1", principle: gun.1}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/uk-gunning/principles.yaml",
          text: ###"""
# What the rules of uk-gunning serve, in our own words.
- id: gun.1
  name:
    en: Formative stage
    fr: Stade formatif
  name_status: {en: ours, fr: ours}
  statement:
    en: The question is put while the mind is still open.
    fr: La question se pose pendant que la décision reste ouverte.
  authorities:
    - {source: uk-gunning, clause: "1"}
  verification: verified-secondary
  themes: [DEC]

- id: gun.4
  name:
    en: Conscientious consideration
    fr: Examen consciencieux
  name_status: {en: ours, fr: ours}
  statement:
    en: Answers are weighed in earnest before the decision.
    fr: Les réponses sont pesées sérieusement avant la décision.
  authorities:
    - {source: uk-gunning, clause: "4"}
  verification: verified-secondary
  themes: [TIM, REP]

- id: gun.2
  name:
    en: Enough reasons and information
    fr: Motifs et information suffisants
  name_status: {en: ours, fr: ours}
  statement:
    en: Reasons and information suffice to answer with thought, rejected options included.
    fr: >-
      Les motifs et l’information suffisent pour répondre de façon réfléchie, options écartées
      comprises.
  authorities:
    - {source: uk-gunning, clause: "2"}
    - {source: uk-moseley, clause: {en: unverified, fr: non vérifié}}
  verification: verified-secondary
  themes: [TRA, DEC]

- id: gun.3
  name:
    en: Adequate time
    fr: Temps suffisant
  name_status: {en: ours, fr: ours}
  statement:
    en: There is time to think and to answer.
    fr: On a le temps de réfléchir et de répondre.
  authorities:
    - {source: uk-gunning, clause: "3"}
  verification: verified-secondary
  themes: [TIM]

"""###
        ),
      ]
    }
  )
}
