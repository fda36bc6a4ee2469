extension SchemaDescription {
  /// The days on which the consultation is announced, opens, closes and is reported on.
  static let timeline = ObjectDescription(
    "Timeline",
    en: "timeline",
    fr: "le calendrier",
    [
      Field("notice_date", .date, .launch)
        .en("notice date", "The day on which the consultation is first announced to the public.")
        .fr(
          "la date de l’avis",
          "Le jour où la consultation est annoncée au public pour la première fois."
        ),
      Field("open_date", .date, .draft)
        .en("opening date", "The first day on which input is accepted.")
        .fr("la date d’ouverture", "Le premier jour où les avis sont acceptés."),
      Field("close_date", .date, .draft)
        .en("closing date", "The last day on which input is accepted.")
        .fr("la date de clôture", "Le dernier jour où les avis sont acceptés."),
      Field("close_time", .time)
        .en("closing time", "The time on the last day after which input is no longer accepted.")
        .fr(
          "l’heure de clôture",
          "L’heure du dernier jour après laquelle les avis ne sont plus acceptés."
        ),
      Field("time_zone", .string)
        .en(
          "time zone",
          "The IANA time zone of the closing time; America/Toronto where it is left out."
        )
        .fr(
          "le fuseau horaire",
          "Le fuseau IANA de l’heure de clôture; America/Toronto s’il n’est pas indiqué."
        ),
      Field("analysis_end_date", .date, .launch)
        .en("end of the analysis", "The day by which the input has been analyzed.")
        .fr("la fin de l’analyse", "Le jour où l’analyse des avis est terminée."),
      Field("report_date", .date, .launch)
        .en("report date", "The day on which the ‘What we heard’ report is due.")
        .fr(
          "la date du rapport",
          "Le jour où le rapport «\u{A0}Ce que nous avons entendu\u{A0}» est attendu."
        ),
      Field("decision_date", .date, .launch)
        .en("decision date", "The day on which the decision is expected.")
        .fr("la date de la décision", "Le jour où la décision est attendue."),
      Field("response_date", .date)
        .en("response date", "The day on which the government’s response or explanation is due.")
        .fr(
          "la date de la réponse",
          "Le jour où la réponse ou l’explication du gouvernement est attendue."
        ),
      Field("short_period_reason", .text)
        .en("reason for a short period", "Why the consultation is shorter than the minimum.")
        .fr("la raison d’une courte durée", "Pourquoi la consultation dure moins que le minimum."),
      Field("pauses", .list(.object(pause)))
        .en(
          "pauses",
          "Stretches such as elections, holidays or harvests that the timeline takes into account."
        )
        .fr(
          "les pauses",
          "Les périodes dont le calendrier tient compte, comme les élections, les fêtes ou les récoltes."
        ),
      Field("milestones", .list(.object(milestone)))
        .en("milestones", "Further days that matter.")
        .fr("les jalons", "D’autres jours importants."),
      Field("effective_date", .date)
        .en("effective date", "The day on which the instrument is to be made or come into force.")
        .fr(
          "la date d’entrée en vigueur",
          "Le jour prévu de la prise ou de l’entrée en vigueur de l’instrument."
        ),
      Field("tabling_date", .date)
        .en("tabling date", "The day of tabling in the House of Commons.")
        .fr("la date de dépôt", "Le jour du dépôt à la Chambre des communes."),
      Field("sitting_calendar_confirmed", .bool)
        .en("sitting days confirmed", "Whether a person counted the sitting days.")
        .fr("la confirmation des jours de séance", "Si une personne a compté les jours de séance."),
      Field("holiday_effect_stated", .bool)
        .en(
          "effect of holidays stated",
          "Whether the plan says what happens when the last day is a holiday."
        )
        .fr(
          "l’indication de l’effet des jours fériés",
          "Si le plan dit ce qui se passe lorsque le dernier jour est férié."
        ),
      Field("extension_process", .text)
        .en("way to ask for more time", "How people can ask for more time.")
        .fr("la demande de prolongation", "La façon de demander plus de temps."),
      Field("final_version_date", .date)
        .en("final version date", "The day on which the final document is posted.")
        .fr("la date de la version définitive", "Le jour où le document définitif est publié."),
      Field("document_issued_date", .date)
        .en("issue date of the document", "The day from which a reporting period runs.")
        .fr(
          "la date de diffusion du document",
          "Le jour à partir duquel court un délai de rapport."
        ),
    ]
  )

  /// Stretches such as elections, holidays or harvests that the timeline takes into account.
  static let pause = ObjectDescription(
    "Pause",
    en: "pause",
    fr: "la pause",
    [
      Field("start", .date)
        .en("start of the pause", "The first day of the pause.")
        .fr("le début de la pause", "Le premier jour de la pause."),
      Field("end", .date)
        .en("end of the pause", "The last day of the pause.")
        .fr("la fin de la pause", "Le dernier jour de la pause."),
      Field("reason", .text)
        .en("reason for the pause", "Why those days are taken into account.")
        .fr("la raison de la pause", "Pourquoi on tient compte de ces jours."),
    ]
  )

  /// Further days that matter.
  static let milestone = ObjectDescription(
    "Milestone",
    en: "milestone",
    fr: "le jalon",
    [
      Field("id", .string, id: .names(.milestones))
        .en(
          "milestone’s id",
          "The short name by which the plan refers to the milestone, such as ‘M1’."
        )
        .fr(
          "l’identifiant du jalon",
          "Le nom court par lequel le plan renvoie au jalon, par exemple «\u{A0}M1\u{A0}»."
        ),
      Field("name", .text)
        .en("milestone’s name", "What happens on that day.")
        .fr("le nom du jalon", "Ce qui se passe ce jour-là."),
      Field("date", .date)
        .en("milestone’s date", "The day of the milestone.")
        .fr("la date du jalon", "Le jour du jalon."),
      Field("owner", .string)
        .en("milestone’s owner", "The position that answers for the milestone.")
        .fr("le responsable du jalon", "Le poste qui répond du jalon."),
    ]
  )
}
