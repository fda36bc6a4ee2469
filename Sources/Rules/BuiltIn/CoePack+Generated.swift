// swift-format-ignore-file
// Written from the folder rules/coe/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `coe`.
enum BuiltInCoePack {
  static let source = PackSource(
    id: "coe",
    digest: "sha256:8e896b4653b4d8255b4e32e93dc598f5371d03cfd1c2a24b31264d050a906eb6",
    files: {
      [
        SourceFile(
          name: "rules/coe/authorities.yaml",
          text: ###"""
# The sources that coe cites. Titles are official where `title_status` says so.
- id: coe-civil-participation
  title:
    en: Guidelines for civil participation in political decision making, CM(2017)83-final
    fr: >-
      Lignes directrices relatives à la participation civile aux décisions politiques,
      CM(2017)83-final
  title_status: {en: official, fr: official}
  publisher:
    en: Council of Europe
    fr: Conseil de l’Europe
  year: 2017
  url:
    en: "https://rm.coe.int/16807509dd"
    fr: "https://rm.coe.int/09000016807509e3"
  kind: guideline
  verification: partly-read
  status: in-force
  jurisdiction: INT
  as_of: "2017-09-27"

- id: coe-good-practice-code
  title:
    en: Code of Good Practice for Civil Participation in the Decision-Making Process
    fr: Code de bonne pratique pour la participation civile au processus décisionnel
  title_status: {en: official, fr: official}
  publisher:
    en: Council of Europe
    fr: Conseil de l’Europe
  year: 2009
  kind: practice
  verification: unverified
  status: in-force
  jurisdiction: INT

"""###
        ),
        SourceFile(
          name: "rules/coe/pack.yaml",
          text: ###"""
# Guidelines of the Council of Europe, all of it as an overlay.
id: coe
prefix: COE
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'Council of Europe: civil participation'
  fr: 'Conseil de l’Europe : participation civile'
covers:
  en: Types of civil participation, through rules of other packs.
  fr: Les formes de participation civile, par des règles d’autres ensembles.
never_claims:
  en: The content of the code of 2009.
  fr: Le contenu du code de 2009.
overlays:
  IAP-OBJ-01:
    - {source: coe-civil-participation, clause: {en: types, fr: formes}, principle: coe17.types}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/coe/principles.yaml",
          text: ###"""
# What the rules of coe serve, in our own words.
- id: coe17.types
  name:
    en: Four types of civil participation
    fr: Quatre formes de participation civile
  name_status: {en: ours, fr: ours}
  statement:
    en: Being told, being asked, talking together and working together are four different things.
    fr: >-
      Être informé, être consulté, dialoguer et travailler ensemble sont quatre choses
      différentes.
  authorities:
    - {source: coe-civil-participation, clause: {en: types, fr: formes}}
  verification: verified-secondary
  themes: [OBJ]

- id: coe17.rights
  name:
    en: Right to participate without discrimination
    fr: Droit de participer sans discrimination
  name_status: {en: ours, fr: ours}
  statement:
    en: "Individuals, organizations and civil society can take part, and nobody is kept out."
    fr: "Individus, organisations et société civile peuvent participer, et personne n’est écarté."
  authorities:
    - {source: coe-civil-participation, clause: {en: preamble and principles, fr: préambule et principes}}
  verification: partly-read
  themes: [INC]
  elements:
    - name: {en: barriers considered, fr: obstacles examinés}
      rules: [GC-INC-04]
    - name: {en: nobody kept out, fr: personne n’est écarté}
      reason:
        en: "Discrimination shows in what happens, not in a plan."
        fr: "La discrimination se voit dans les faits, non dans un plan."

- id: coe09.code
  name:
    en: "Participation, trust, accountability and transparency, independence"
    fr: "Participation, confiance, responsabilité et transparence, indépendance"
  name_status: {en: unverified, fr: unverified}
  statement:
    en: >-
      The code of 2009 describes four principles, four levels and six steps; we have not read its
      text.
    fr: >-
      Le code de 2009 décrit quatre principes, quatre niveaux et six étapes; nous n’en avons pas lu
      le texte.
  authorities:
    - {source: coe-good-practice-code, clause: {en: content not confirmed, fr: contenu non confirmé}}
  verification: unverified
  themes: [INC]
  elements:
    - name: {en: a level is named, fr: un niveau est nommé}
      rules: [IAP-OBJ-01]

"""###
        ),
      ]
    }
  )
}
