internal import Findings

extension SchemaGrammar {
  /// What a yes states, field by field.
  static let answers: [String: BilingualText] = answersOfPlan.merging(answersOfProcess) { $1 }

  private static let answersOfPlan: [String: BilingualText] = [
    "LeadOrganization.federal_institution": BilingualText(
      en: "the lead organization is a federal institution",
      fr: "l’organisation responsable est une institution fédérale"
    ),
    "Contact.public": BilingualText(
      en: "the contact can be published",
      fr: "la personne-ressource peut être publiée"
    ),
    "Mandate.high_profile": BilingualText(
      en: "the consultation has a high profile",
      fr: "la consultation est de haute visibilité"
    ),
    "Mandate.environmental": BilingualText(
      en: "the decision is an environmental one",
      fr: "la décision est de nature environnementale"
    ),
    "Purpose.decision_delegable": BilingualText(
      en: "the decision can be shared",
      fr: "la décision peut être partagée"
    ),
    "EquityAnalysis.done": BilingualText(
      en: "the equity analysis is done",
      fr: "l’analyse d’équité est faite"
    ),
    "ParticipantFunding.available": BilingualText(
      en: "funding is available to participants",
      fr: "une aide financière est offerte aux participants"
    ),
    "Timeline.sitting_calendar_confirmed": BilingualText(
      en: "the sitting days are confirmed",
      fr: "les jours de séance sont confirmés"
    ),
    "Timeline.holiday_effect_stated": BilingualText(
      en: "the effect of holidays is stated to participants",
      fr: "l’effet des jours fériés est expliqué aux participants"
    ),
    "Registry.publish": BilingualText(
      en: "the entry is ready to be published",
      fr: "l’inscription est prête à être publiée"
    ),
    "Registry.report_available": BilingualText(
      en: "the report is available online",
      fr: "le rapport est disponible en ligne"
    ),
    "FeeProposal.complaint_limit_stated": BilingualText(
      en: "the time limit for complaints is stated",
      fr: "le délai de plainte est indiqué"
    ),
    "OpinionResearch.contracted": BilingualText(
      en: "the research is done under contract",
      fr: "la recherche est faite sous contrat"
    ),
    "OpinionResearch.representative_claim": BilingualText(
      en: "the results are claimed to be representative",
      fr: "les résultats sont présentés comme représentatifs"
    ),
  ]

  private static let answersOfProcess: [String: BilingualText] = [
    "Activity.long_material": BilingualText(
      en: "the documents of the activity are long",
      fr: "les documents de l’activité sont longs"
    ),
    "Material.free_access": BilingualText(
      en: "access to the document is free",
      fr: "l’accès au document est libre"
    ),
    "ResponseChannel.anonymous": BilingualText(
      en: "answers can be anonymous",
      fr: "les réponses peuvent être anonymes"
    ),
    "OfficialLanguages.simultaneous": BilingualText(
      en: "both language versions are published at the same time",
      fr: "les deux versions linguistiques sont publiées en même temps"
    ),
    "OfficialLanguages.equal_quality_review": BilingualText(
      en: "both versions are reviewed for equal quality",
      fr: "les deux versions sont vérifiées pour en assurer la qualité égale"
    ),
    "Accessibility.plain_language": BilingualText(
      en: "the texts are in plain language",
      fr: "les textes sont en langage clair"
    ),
    "Gazette.technical_regulation": BilingualText(
      en: "the proposal is a technical regulation",
      fr: "la proposition est un règlement technique"
    ),
    "SocialMedia.accessible_posts": BilingualText(
      en: "the posts are accessible",
      fr: "les publications sont accessibles"
    ),
    "SocialAccount.official": BilingualText(
      en: "the account is official",
      fr: "le compte est officiel"
    ),
    "Privacy.personal_information": BilingualText(
      en: "personal information will be collected",
      fr: "des renseignements personnels seront recueillis"
    ),
    "CollectedField.required": BilingualText(
      en: "the answer is mandatory",
      fr: "la réponse est obligatoire"
    ),
    "Reporting.what_we_heard": BilingualText(
      en: "a ‘What we heard’ report will be published",
      fr: "un rapport «\u{A0}Ce que nous avons entendu\u{A0}» sera publié"
    ),
    "OpenData.planned": BilingualText(
      en: "open data will be published",
      fr: "des données ouvertes seront publiées"
    ),
    "Evaluation.participant_survey": BilingualText(
      en: "participants will be surveyed",
      fr: "un sondage auprès des participants sera mené"
    ),
  ]
}
