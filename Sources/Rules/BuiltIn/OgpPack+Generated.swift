// swift-format-ignore-file
// Written from the folder rules/ogp/ by the test ‘Built-in packs’.

internal import SourceText

/// The pack `ogp`.
enum BuiltInOgpPack {
  static let source = PackSource(
    id: "ogp",
    digest: "sha256:83ea363e9f266bd3e2853b3bfb8068bca624ccbc7ef1a89c476f4778a089b4ab",
    files: {
      [
        SourceFile(
          name: "rules/ogp/authorities.yaml",
          text: ###"""
# The sources that ogp cites. Titles are official where `title_status` says so.
- id: ogp-standards
  title:
    en: OGP Participation and Co-Creation Standards
    fr: Normes de participation et de cocréation du PGO
  title_status: {en: official, fr: unverified}
  publisher:
    en: Open Government Partnership
    fr: Partenariat pour un gouvernement ouvert
  year: 2021
  url:
    en: "https://www.opengovpartnership.org/ogp-participation-co-creation-standards"
  kind: policy
  verification: partly-read
  status: in-force
  jurisdiction: INT
  as_of: "2022-01-01"

"""###
        ),
        SourceFile(
          name: "rules/ogp/co-creation.yaml",
          text: ###"""
# Co-creation of action plans.
- rule: OGP-TIM-01
  status: preview
  principle: ogp21.1
  authority:
    - {source: ogp-standards, clause: {en: standard 1, fr: norme 1}}
  title:
    en: The dialogue space meets less often than every six months
    fr: L’espace de dialogue se réunit moins souvent que tous les six mois
  severity: warning
  verdict: fail
  stage: draft
  params:
    forum_days: {type: int, unit: day, default: 184, min: 1, label: {en: longest time between meetings, fr: délai maximal entre les réunions}}
  applies: has(plan.ogp)
  expect: >-
    has(plan.ogp.forum_interval) &&
    calendar.elapsed(plan.timeline.open_date, calendar.plus(plan.timeline.open_date, plan.ogp.forum_interval)) <= params.forum_days
  at: plan.ogp.forum_interval
  message:
    en: >-
      The dialogue space with civil society is not planned to meet every six months, as the
      standard of the partnership asks
    fr: >-
      L’espace de dialogue avec la société civile n’est pas prévu tous les six mois, comme le
      demande la norme du partenariat
  why:
    en: >-
      Standard 1 of the partnership asks for a space that meets at least twice a year; six months
      are at most 184 days.
    fr: >-
      La norme 1 du partenariat demande un espace qui se réunit au moins deux fois l’an; six mois
      font au plus 184 jours.
  remedy:
    en: Set `ogp.forum_interval` to P6M or less.
    fr: Fixer `ogp.forum_interval` à P6M ou moins.
  waivable: true
  tags: [open-government]
  examples:
    - outcome: failed
      name: {en: once a year, fr: une fois l’an}
      plan: |
        timeline: {open_date: 2027-03-01}
        ogp: {forum_interval: ⟦P1Y⟧}
    - outcome: failed
      name: {en: a day more than six months, fr: un jour de plus que six mois}
      plan: |
        timeline: {open_date: 2027-03-01}
        ogp: {forum_interval: ⟦P185D⟧}
    - outcome: passed
      name: {en: every six months, fr: tous les six mois}
      plan: |
        timeline: {open_date: 2027-03-01}
        ogp: {forum_interval: P6M}
    - outcome: inapplicable
      name: {en: no action plan, fr: aucun plan d’action}
      plan: |
        timeline: {open_date: 2027-03-01}
    - outcome: failed
      name: {en: without the interval between dialogues, fr: sans l’intervalle entre les dialogues}
      plan: |
        timeline: {open_date: 2027-03-01}
        ogp: {}

- rule: OGP-TIM-02
  status: preview
  principle: ogp21.3
  authority:
    - {source: ogp-standards, clause: {en: standard 3 (figure unverified), fr: norme 3 (chiffre non vérifié)}}
  title:
    en: The co-creation timeline comes late
    fr: Le calendrier de cocréation paraît tard
  severity: note
  verification: unverified
  verdict: review
  question:
    en: Did civil society know the timeline in time?
    fr: La société civile connaissait-elle le calendrier à temps?
  stage: draft
  params:
    notice_days: {type: int, unit: day, default: 14, min: 1, label: {en: shortest notice of the timeline, fr: préavis minimal du calendrier}}
  applies: has(plan.ogp) && has(plan.ogp.timeline_published)
  expect: calendar.elapsed(plan.ogp.timeline_published, plan.timeline.open_date) >= params.notice_days
  at: plan.ogp.timeline_published
  values:
    actual: calendar.elapsed(plan.ogp.timeline_published, plan.timeline.open_date)
  message:
    en: >-
      The timeline is published {actual, plural, one {# day} other {# days}} before co-creation
      starts; {params.notice_days} are said to be expected
    fr: >-
      Le calendrier paraît {actual, plural, one {# jour} other {# jours}} avant le début de la
      cocréation; {params.notice_days} seraient attendus
  why:
    en: >-
      Standard 3 asks for a timeline ahead of the start; the figure of two weeks is not confirmed.
    fr: >-
      La norme 3 demande un calendrier avant le début; le chiffre de deux semaines n’est pas
      confirmé.
  remedy:
    en: Publish the timeline sooner.
    fr: Publier le calendrier plus tôt.
  waivable: true
  tags: [open-government, dates]
  examples:
    - outcome: cantTell
      name: {en: published a week before, fr: publié une semaine avant}
      plan: |
        timeline: {open_date: 2027-03-08}
        ogp: {timeline_published: ⟦2027-03-01⟧}
      values: {actual: 7}
    - outcome: passed
      name: {en: published two weeks before, fr: publié deux semaines avant}
      plan: |
        timeline: {open_date: 2027-03-15}
        ogp: {timeline_published: 2027-03-01}
    - outcome: inapplicable
      name: {en: no timeline, fr: aucun calendrier}
      plan: |
        timeline: {open_date: 2027-03-15}
    - outcome: cantTell
      name: {en: published thirteen days before, fr: publié treize jours avant}
      plan: |
        timeline: {open_date: 2027-03-14}
        ogp: {timeline_published: ⟦2027-03-01⟧}
    - outcome: inapplicable
      name: {en: without the publication of the timeline, fr: sans la publication du calendrier}
      plan: |
        timeline: {open_date: 2027-03-08}
        ogp: {}

"""###
        ),
        SourceFile(
          name: "rules/ogp/pack.yaml",
          text: ###"""
# Co-creation standards of the Open Government Partnership, for action plans only.
id: ogp
prefix: OGP
edition: "2026.1"
status: experimental
schema: consultation-plan/1
default: off
title:
  en: 'Open Government Partnership: co-creation'
  fr: 'Partenariat pour un gouvernement ouvert : cocréation'
covers:
  en: The co-creation of action plans.
  fr: La cocréation de plans d’action.
never_claims:
  en: The figures of two weeks and of two meetings.
  fr: Les chiffres de deux semaines et de deux réunions.
applies: >-
  has(plan.ogp) || has(plan.mandate) && has(plan.mandate.instrument) && plan.mandate.instrument == 'ogp_action_plan'
overlays:
  BASE-REP-01:
    - {source: ogp-standards, clause: {en: standard 4, fr: norme 4}, principle: ogp21.4}
history:
  - {edition: "2026.1", date: 2026-11-24, words: {en: First edition., fr: Première édition.}}

"""###
        ),
        SourceFile(
          name: "rules/ogp/principles.yaml",
          text: ###"""
# What the rules of ogp serve, in our own words.
- id: ogp21.1
  name:
    en: 'Standard 1: space for ongoing dialogue and collaboration'
    fr: 'Norme 1 : espace de dialogue et de collaboration continus'
  name_status: {en: official, fr: unverified}
  statement:
    en: Government and civil society meet in a lasting space under public rules.
    fr: >-
      Le gouvernement et la société civile se rencontrent dans un espace durable aux règles
      publiques.
  authorities:
    - {source: ogp-standards, clause: {en: standard 1, fr: norme 1}}
  verification: verified-primary
  themes: [TIM, RES]

- id: ogp21.3
  name:
    en: 'Standard 3: inclusive and informed opportunities'
    fr: 'Norme 3 : possibilités inclusives et éclairées'
  name_status: {en: official, fr: unverified}
  statement:
    en: Chances to take part are open, informed and announced.
    fr: Les occasions de participer sont ouvertes, éclairées et annoncées.
  authorities:
    - {source: ogp-standards, clause: {en: standard 3, fr: norme 3}}
  verification: partly-read
  themes: [INC, TIM]

- id: ogp21.4
  name:
    en: 'Standard 4: reasoned response'
    fr: 'Norme 4 : réponse motivée'
  name_status: {en: official, fr: unverified}
  statement:
    en: Contributions get an answer with reasons.
    fr: Les contributions reçoivent une réponse motivée.
  authorities:
    - {source: ogp-standards, clause: {en: standard 4, fr: norme 4}}
  verification: partly-read
  themes: [REP]

- id: ogp21.2
  name:
    en: "Standard 2: open, accessible and timely information"
    fr: "Norme 2 : information ouverte, accessible et fournie en temps utile"
  name_status: {en: official, fr: unverified}
  statement:
    en: A public website and a store of documents are renewed at least twice a year.
    fr: Un site Web public et un dépôt de documents sont renouvelés au moins deux fois par an.
  authorities:
    - {source: ogp-standards, clause: {en: standard 2, fr: norme 2}}
  verification: verified-primary
  themes: [TRA]

- id: ogp21.5
  name:
    en: "Standard 5: dialogue in implementation"
    fr: "Norme 5 : dialogue pendant la mise en œuvre"
  name_status: {en: official, fr: unverified}
  statement:
    en: The dialogue goes on while commitments are carried out and followed up.
    fr: Le dialogue continue pendant que les engagements sont réalisés et suivis.
  authorities:
    - {source: ogp-standards, clause: {en: standard 5, fr: norme 5}}
  verification: partly-read
  themes: [EVA]

"""###
        ),
        SourceFile(
          name: "rules/ogp/unchecked.yaml",
          text: ###"""
# What no rule can tell from a plan, and why.
- principle: ogp21.2
  reason:
    en: The upkeep of a national website is not part of a consultation plan.
    fr: La tenue d’un site Web national ne fait pas partie d’un plan de consultation.
- principle: ogp21.5
  reason:
    en: >-
      Meetings while commitments are carried out come after the plan; their number is not confirmed.
    fr: Les réunions pendant la réalisation viennent après le plan; leur nombre n’est pas confirmé.

"""###
        ),
      ]
    }
  )
}
