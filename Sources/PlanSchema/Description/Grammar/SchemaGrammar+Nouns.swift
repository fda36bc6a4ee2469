internal import Findings

extension SchemaGrammar {
  /// The nouns of fields whose label is a clause, names something else or needs more words.
  static let nouns: [String: BilingualText] = nounsOfPlan.merging(nounsOfProcess) { $1 }

  private static let nounsOfPlan: [String: BilingualText] = [
    "Scope.open": BilingualText(en: "the open points", fr: "les points ouverts"),
    "Scope.closed": BilingualText(en: "the settled points", fr: "les points arrêtés"),
    "OpenScopeItem.text": BilingualText(
      en: "the wording of the open point",
      fr: "l’énoncé du point ouvert"
    ),
    "ClosedScopeItem.text": BilingualText(
      en: "the wording of the settled point",
      fr: "l’énoncé du point arrêté"
    ),
    "Audience.affected_how": BilingualText(
      en: "the effects on the audience",
      fr: "les effets sur le public"
    ),
    "Audience.impact": BilingualText(
      en: "the degree of the effect on the audience",
      fr: "le degré d’incidence sur le public"
    ),
    "Audience.outreach": BilingualText(
      en: "the way to reach the audience",
      fr: "la façon de joindre le public"
    ),
    "DutyToConsult.triggered": BilingualText(
      en: "the finding on the duty to consult",
      fr: "la conclusion sur l’obligation de consulter"
    ),
    "Mandate.authority": BilingualText(
      en: "the legal authorities",
      fr: "les fondements juridiques"
    ),
    "Objective.statement": BilingualText(
      en: "the wording of the objective",
      fr: "l’énoncé de l’objectif"
    ),
    "Resources.team": BilingualText(en: "the team members", fr: "les membres de l’équipe"),
    "TeamMember.fte": BilingualText(
      en: "the number of full-time equivalents",
      fr: "le nombre d’équivalents temps plein"
    ),
    "Plan.materials": BilingualText(en: "the documents", fr: "les documents"),
    "Plan.glossary": BilingualText(en: "the glossary entries", fr: "les entrées du glossaire"),
    "Privacy.impact_assessment": BilingualText(
      en: "the status of the privacy impact assessment",
      fr: "l’état de l’évaluation des facteurs relatifs à la vie privée"
    ),
    "Privacy.publication_of_input": BilingualText(
      en: "the way input will be published",
      fr: "la façon de publier les contributions"
    ),
    "Timeline.extension_process": BilingualText(
      en: "the way to ask for more time",
      fr: "la façon de demander une prolongation"
    ),
    "OfficialLanguages.minority_communities": BilingualText(
      en: "the attention given to official-language minority communities",
      fr: "l’attention accordée aux communautés de langue officielle en situation minoritaire"
    ),
    "OfficialLanguages.structuring_decision": BilingualText(
      en: "the assessment of a structuring decision",
      fr: "l’évaluation d’une décision structurante"
    ),
    "Resources.public_opinion_research": BilingualText(
      en: "the status as public opinion research",
      fr: "le statut de recherche sur l’opinion publique"
    ),
    "Plan.privacy": BilingualText(
      en: "the handling of personal information",
      fr: "la protection des renseignements personnels"
    ),
    "Plan.accessibility": BilingualText(
      en: "the accessibility of the consultation",
      fr: "l’accessibilité de la consultation"
    ),
    "Participants.co_design": BilingualText(
      en: "the role of participants in the design",
      fr: "le rôle des participants dans la conception"
    ),
    "IndigenousStream.knowledge_handling": BilingualText(
      en: "the way Indigenous knowledge is handled",
      fr: "la façon de traiter le savoir autochtone"
    ),
    "IndigenousStream.accommodation": BilingualText(
      en: "the accommodation offered",
      fr: "l’accommodement offert"
    ),
    "DutyToConsult.modern_treaty_check": BilingualText(
      en: "the result of the modern treaty check",
      fr: "le résultat de la vérification des traités modernes"
    ),
    "Mandate.legal_duty_check": BilingualText(
      en: "the result of the check for a legal duty",
      fr: "le résultat de la vérification d’une obligation légale"
    ),
    "Mandate.forward_plan_url": BilingualText(
      en: "the address of the forward plan entry",
      fr: "l’adresse de l’inscription au plan prospectif"
    ),
    "Privacy.consent": BilingualText(
      en: "the way consent is obtained",
      fr: "la façon d’obtenir le consentement"
    ),
  ]

  private static let nounsOfProcess: [String: BilingualText] = [
    "Activity.interpretation": BilingualText(
      en: "the languages of interpretation",
      fr: "les langues d’interprétation"
    ),
    "Activity.accessibility": BilingualText(
      en: "the accessibility measures of the activity",
      fr: "les mesures d’accessibilité de l’activité"
    ),
    "Activity.notice_date": BilingualText(
      en: "the date of the notice of the activity",
      fr: "la date de l’avis de l’activité"
    ),
    "Activity.services_booked": BilingualText(
      en: "the date on which services are booked",
      fr: "la date de réservation des services"
    ),
    "Activity.materials_shared": BilingualText(
      en: "the date on which documents are sent out",
      fr: "la date d’envoi des documents"
    ),
    "Activity.break_minutes_per_hour": BilingualText(
      en: "the length of the breaks",
      fr: "la durée des pauses"
    ),
    "CollectedField.purpose": BilingualText(
      en: "the purpose of collecting the information",
      fr: "la raison de la collecte du renseignement"
    ),
    "FormatTurnaround.days": BilingualText(en: "the time to deliver", fr: "le délai de remise"),
    "Accessibility.format_turnaround": BilingualText(
      en: "the turnarounds of formats",
      fr: "les délais des formats"
    ),
    "Accessibility.disability_consultation_method": BilingualText(
      en: "the way to consult persons with disabilities",
      fr: "la façon de consulter les personnes en situation de handicap"
    ),
    "IndigenousStream.report_date": BilingualText(
      en: "the date of the report on the Indigenous stream",
      fr: "la date du rapport sur le volet autochtone"
    ),
    "Reporting.acknowledgement": BilingualText(
      en: "the time to acknowledge input",
      fr: "le délai d’accusé de réception"
    ),
    "Reporting.comments_treatment_date": BilingualText(
      en: "the date of the report on the treatment of comments",
      fr: "la date du compte rendu de la suite donnée aux observations"
    ),
    "Reporting.representations_published": BilingualText(
      en: "the date on which representations are published",
      fr: "la date de publication des observations"
    ),
    "Evaluation.mid_course_review": BilingualText(
      en: "the date of the mid-course review",
      fr: "la date de l’examen à mi-parcours"
    ),
    "OpinionResearch.methodology": BilingualText(
      en: "the points of methodology",
      fr: "les points de la méthodologie"
    ),
    "OpenGovernmentPlan.timeline_published": BilingualText(
      en: "the date on which the timeline is published",
      fr: "la date de publication du calendrier"
    ),
    "Channel.languages": BilingualText(
      en: "the languages of the channel",
      fr: "les langues du canal"
    ),
    "Gazette.date": BilingualText(
      en: "the date of the gazette notice",
      fr: "la date de l’avis dans la gazette"
    ),
    "Gazette.exemption": BilingualText(
      en: "the exemption from prepublication",
      fr: "l’exemption de publication préalable"
    ),
    "Communications.profile_page": BilingualText(
      en: "the profile page address",
      fr: "l’adresse de la page de présentation"
    ),
    "Communications.social": BilingualText(
      en: "the use of social media",
      fr: "l’utilisation des médias sociaux"
    ),
    "Material.captions": BilingualText(
      en: "the captioning of the document",
      fr: "le sous-titrage du document"
    ),
    "Analysis.duplicate_handling": BilingualText(
      en: "the way duplicates are handled",
      fr: "la façon de traiter les doublons"
    ),
    "Communications.misinformation_handling": BilingualText(
      en: "the way misinformation is handled",
      fr: "la façon de traiter la désinformation"
    ),
    "SocialMedia.closing_step": BilingualText(
      en: "the way accounts are closed",
      fr: "la façon de fermer les comptes"
    ),
    "SocialMedia.notice_url": BilingualText(
      en: "the address of the social media notice",
      fr: "l’adresse de l’avis sur les médias sociaux"
    ),
    "OfficialLanguages.active_offer": BilingualText(
      en: "the words of the active offer",
      fr: "le texte de l’offre active"
    ),
    "Material.available_dates": BilingualText(
      en: "the publication date of the document",
      fr: "la date de publication du document"
    ),
    "Exemption.authority": BilingualText(
      en: "the exempting authority",
      fr: "l’autorité qui accorde l’exemption"
    ),
    "Question.scope_item": BilingualText(
      en: "the id of the point that the question is about",
      fr: "l’identifiant du point visé par la question"
    ),
    "DutyToConsult.approach": BilingualText(
      en: "the approach to Indigenous peoples",
      fr: "la démarche auprès des peuples autochtones"
    ),
    "Privacy.disclosure_statement": BilingualText(
      en: "the statement on the publication and disclosure of input",
      fr: "l’énoncé sur la publication et la communication des contributions"
    ),
    "OpinionResearch.pspc_consulted": BilingualText(
      en: "the date of advice from the central advisers on opinion research",
      fr: "la date de consultation des conseillers centraux en recherche sur l’opinion publique"
    ),
    "Reporting.feedback_to_participants": BilingualText(
      en: "the way to report back to participants",
      fr: "la façon de rendre compte aux participants"
    ),
    "Contact.email": BilingualText(
      en: "the contact’s e-mail address",
      fr: "l’adresse de courriel de la personne-ressource"
    ),
    "Channel.start": BilingualText(
      en: "the date of first use of the channel",
      fr: "la date de première utilisation du canal"
    ),
  ]
}
