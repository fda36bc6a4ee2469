extension SchemaDescription {
  /// How the records of the consultation are kept.
  static let records = ObjectDescription(
    "Records",
    en: "records",
    fr: "la gestion des documents",
    [
      Field("plan", .text)
        .en("records plan", "What is kept, by whom and for how long.")
        .fr(
          "le plan de gestion des documents",
          "Ce qui est conservé, par qui et pendant combien de temps."
        )
    ]
  )

  /// Research under contract that goes with the consultation.
  static let opinionResearch = ObjectDescription(
    "OpinionResearch",
    en: "public opinion research",
    fr: "la recherche sur l’opinion publique",
    [
      Field("contracted", .bool)
        .en("research under contract", "Whether the research is done under contract.")
        .fr("la recherche sous contrat", "Si la recherche est faite sous contrat."),
      Field("fieldwork_end", .date)
        .en("end of fieldwork", "The day on which the collection of data ends.")
        .fr("la fin de la collecte", "Le jour où la collecte des données prend fin."),
      Field("deposit_date", .date)
        .en("deposit date", "The day on which the report is sent to Library and Archives Canada.")
        .fr(
          "la date de dépôt du rapport",
          "Le jour où le rapport est envoyé à Bibliothèque et Archives Canada."
        ),
      Field("pspc_consulted", .date)
        .en(
          "date of central advice",
          "The day on which the central advisers on opinion research were consulted."
        )
        .fr(
          "la date de l’avis central",
          "Le jour où les conseillers centraux en recherche sur l’opinion publique ont été consultés."
        ),
      Field("report_languages", .list(.languageTag))
        .en("languages of the research report", "The languages in which the report is written.")
        .fr(
          "les langues du rapport de recherche",
          "Les langues dans lesquelles le rapport est rédigé."
        ),
      Field("methodology", .list(.code(.methodologyItem)))
        .en("methodology", "What the report says of its method.")
        .fr("la méthodologie", "Ce que le rapport dit de sa méthode."),
      Field("representative_claim", .bool)
        .en("claim to be representative", "Whether the results are described as representative.")
        .fr(
          "la représentativité déclarée",
          "Si les résultats sont présentés comme représentatifs."
        ),
    ]
  )

  /// What the Open Government Partnership asks of an action plan.
  static let openGovernmentPlan = ObjectDescription(
    "OpenGovernmentPlan",
    en: "open government action plan",
    fr: "le plan d’action pour un gouvernement ouvert",
    [
      Field("forum_interval", .duration)
        .en("interval between dialogues", "The time from one dialogue meeting to the next.")
        .fr(
          "l’intervalle entre les dialogues",
          "Le temps d’une rencontre de dialogue à la suivante."
        ),
      Field("timeline_published", .date)
        .en(
          "publication of the timeline",
          "The day on which the timeline of co-creation is published."
        )
        .fr("la publication du calendrier", "Le jour où le calendrier de cocréation est publié."),
    ]
  )
}
