// swift-format-ignore-file
// Written from the folder rules/coe/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `coe`.
enum BuiltInCoePack {
  static let source = PackSource(
    id: "coe",
    digest: "sha256:7bbe9f868818c9bc8684d275357f1348f72bb8a9fa4ab16a5462a53ec9c6dba6",
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

"""###
        ),
      ]
    }
  )
}
