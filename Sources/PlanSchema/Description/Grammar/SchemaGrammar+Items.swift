internal import Findings

extension SchemaGrammar {
  /// What one element of a list is called, where the list does not hold groups of fields.
  static let items: [String: BilingualText] = [
    "Plan.subjects": BilingualText(en: "subject", fr: "le sujet"),
    "Plan.keywords": BilingualText(en: "keyword", fr: "le mot-clé"),
    "Plan.regions": BilingualText(en: "region", fr: "la région"),
    "Plan.related_plans": BilingualText(en: "related plan", fr: "le plan connexe"),
    "Plan.packs": BilingualText(en: "rule pack", fr: "l’ensemble de règles"),
    "Mandate.drivers": BilingualText(en: "driver", fr: "le motif"),
    "Contact.languages": language,
    "Audience.barriers": BilingualText(en: "barrier", fr: "l’obstacle"),
    "Audience.supports": BilingualText(en: "support", fr: "la mesure de soutien"),
    "IndigenousStream.communities": BilingualText(
      en: "Indigenous community",
      fr: "la communauté autochtone"
    ),
    "IndigenousStream.representative_institutions": BilingualText(
      en: "representative institution",
      fr: "l’institution représentative"
    ),
    "Activity.languages": language,
    "Activity.interpretation": BilingualText(
      en: "language of interpretation",
      fr: "la langue d’interprétation"
    ),
    "Activity.accessibility": BilingualText(
      en: "accessibility measure",
      fr: "la mesure d’accessibilité"
    ),
    "Activity.audiences": BilingualText(en: "audience", fr: "le public"),
    "Activity.objectives": BilingualText(en: "objective", fr: "l’objectif"),
    "Activity.questions": BilingualText(en: "question", fr: "la question"),
    "Material.formats": BilingualText(en: "format", fr: "le format"),
    "Material.languages": language,
    "ResponseChannel.languages": language,
    "OfficialLanguages.languages": BilingualText(
      en: "language of the consultation",
      fr: "la langue de consultation"
    ),
    "OfficialLanguages.additional": BilingualText(
      en: "additional language",
      fr: "la langue supplémentaire"
    ),
    "OfficialLanguages.olmc_steps": BilingualText(
      en: "step toward minority communities",
      fr: "l’étape auprès des communautés minoritaires"
    ),
    "Accessibility.alternate_formats": BilingualText(
      en: "alternate format",
      fr: "le format de rechange"
    ),
    "Accessibility.sign_languages": BilingualText(en: "sign language", fr: "la langue des signes"),
    "Accessibility.format_turnaround": BilingualText(
      en: "format turnaround",
      fr: "le délai par format"
    ),
    "Channel.audiences": BilingualText(en: "audience", fr: "le public"),
    "Channel.languages": language,
    "Communications.key_messages": BilingualText(en: "key message", fr: "le message clé"),
    "Privacy.notice_elements": BilingualText(
      en: "element of the privacy notice",
      fr: "l’élément de l’avis de confidentialité"
    ),
    "Resources.contractor_clauses": BilingualText(
      en: "contract clause",
      fr: "la clause du contrat"
    ),
    "Reporting.contents": BilingualText(
      en: "item of the report’s contents",
      fr: "l’élément du contenu du rapport"
    ),
    "OpinionResearch.report_languages": BilingualText(
      en: "language of the research report",
      fr: "la langue du rapport de recherche"
    ),
    "OpinionResearch.methodology": BilingualText(
      en: "point of methodology",
      fr: "le point de la méthodologie"
    ),
  ]

  private static let language = BilingualText(en: "language", fr: "la langue")
}
