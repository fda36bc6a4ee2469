extension SchemaDescription {
  /// The ways in which people take part, one by one.
  static let activity = ObjectDescription(
    "Activity",
    en: "activity",
    fr: "l’activité",
    [
      Field("id", .string, .launch, id: .names(.activities))
        .en(
          "activity’s id",
          "The short name by which the plan refers to the activity, such as ‘A1’."
        )
        .fr(
          "l’identifiant de l’activité",
          "Le nom court par lequel le plan renvoie à l’activité, par exemple «\u{A0}A1\u{A0}»."
        ),
      Field("type", .code(.activityType), .launch)
        .en("activity type", "The way of taking part.")
        .fr("le type d’activité", "La façon de participer."),
      Field("name", .text, .launch)
        .en("activity’s name", "The name under which participants know the activity.")
        .fr("le nom de l’activité", "Le nom sous lequel les participants connaissent l’activité."),
      Field("description", .text)
        .en("activity’s description", "What happens at the activity.")
        .fr("la description de l’activité", "Ce qui se passe pendant l’activité."),
      Field("start", .dateOrDateTime, .launch)
        .en("start of the activity", "The day, or day and time, at which the activity begins.")
        .fr("le début de l’activité", "Le jour, ou le jour et l’heure, où l’activité commence."),
      Field("end", .dateOrDateTime, .launch)
        .en("end of the activity", "The day, or day and time, at which the activity ends.")
        .fr("la fin de l’activité", "Le jour, ou le jour et l’heure, où l’activité se termine."),
      Field("attendance_mode", .code(.attendanceMode), .launch)
        .en(
          "attendance mode",
          "Whether people attend online, in person, either way or at any time."
        )
        .fr(
          "le mode de participation",
          "Si l’on participe en ligne, en personne, des deux façons ou en tout temps."
        ),
      Field("location", .object(location))
        .en("location", "Where the activity is held.")
        .fr("le lieu", "L’endroit où l’activité a lieu."),
      Field("languages", .list(.languageTag), .launch)
        .en("languages of the activity", "The languages in which people can take part.")
        .fr("les langues de l’activité", "Les langues dans lesquelles on peut participer."),
      Field("interpretation", .list(.languageTag))
        .en(
          "interpretation",
          "The languages into which there is interpretation, sign languages included."
        )
        .fr(
          "l’interprétation",
          "Les langues vers lesquelles il y a interprétation, langues des signes comprises."
        ),
      Field("accessibility", .list(.text))
        .en(
          "accessibility of the activity",
          "What is done so that everyone can take part, such as captions, ramps or breaks."
        )
        .fr(
          "l’accessibilité de l’activité",
          "Ce qui est fait pour que tous puissent participer, comme le sous-titrage, les rampes ou les pauses."
        ),
      Field("audiences", .list(.code(.audience)), .launch)
        .en("audiences of the activity", "The groups for whom the activity is meant.")
        .fr("les publics de l’activité", "Les groupes à qui l’activité s’adresse."),
      Field("objectives", .list(.string), .launch, id: .refersTo(.objectives))
        .en("objectives of the activity", "The ids of the objectives that the activity serves.")
        .fr("les objectifs de l’activité", "Les identifiants des objectifs que l’activité sert."),
      Field("questions", .list(.string), id: .refersTo(.questions))
        .en("questions of the activity", "The ids of the questions that are put there.")
        .fr("les questions de l’activité", "Les identifiants des questions qui y sont posées."),
      Field("level", .code(.engagementLevel))
        .en(
          "activity’s engagement level",
          "How far people take part in the decision through the activity."
        )
        .fr(
          "le niveau de participation de l’activité",
          "La mesure dans laquelle on prend part à la décision par l’activité."
        ),
      Field("capacity", .int)
        .en("capacity", "How many people there is room for.")
        .fr("la capacité", "Le nombre de places."),
      Field("registration", .byLanguage(.uri))
        .en("registration address", "Where people sign up.")
        .fr("l’adresse d’inscription", "L’endroit où l’on s’inscrit."),
      Field("cost_to_participant", .money)
        .en("cost to the participant", "What taking part costs; nothing is expected.")
        .fr("le coût pour le participant", "Ce qu’il en coûte de participer; normalement rien."),
      Field("facilitator", .string)
        .en("facilitator", "The neutral person who leads the activity.")
        .fr("l’animateur", "La personne neutre qui mène l’activité."),
      Field("notice_date", .date)
        .en("notice of the activity", "The day on which the meeting or hearing is announced.")
        .fr("l’avis de l’activité", "Le jour où la réunion ou l’audience est annoncée."),
      Field("services_booked", .date)
        .en("services booked", "The day on which interpretation and captioning were requested.")
        .fr(
          "la réservation des services",
          "Le jour où l’interprétation et le sous-titrage ont été demandés."
        ),
      Field("materials_shared", .date)
        .en("materials shared", "The day on which participants receive the material.")
        .fr("l’envoi des documents", "Le jour où les participants reçoivent les documents."),
      Field("long_material", .bool)
        .en("long material", "Whether there is a lot to read beforehand.")
        .fr("la longueur des documents", "S’il y a beaucoup à lire à l’avance."),
      Field("break_minutes_per_hour", .int)
        .en("breaks", "The minutes of break in each hour.")
        .fr("les pauses de l’activité", "Les minutes de pause par heure."),
      Field("captioning", .code(.caption))
        .en("captioning", "How the activity is captioned.")
        .fr("le sous-titrage", "La façon dont l’activité est sous-titrée."),
    ]
  )

  /// Where the activity is held.
  static let location = ObjectDescription(
    "Location",
    en: "location",
    fr: "le lieu",
    [
      Field("name", .text)
        .en("name of the place", "What the place is called.")
        .fr("le nom du lieu", "Comment le lieu s’appelle."),
      Field("address", .string)
        .en("address of the place", "Where the place is.")
        .fr("l’adresse du lieu", "L’endroit où se trouve le lieu."),
      Field("region", .code(.region))
        .en("region of the place", "The province or territory of the place.")
        .fr("la région du lieu", "La province ou le territoire du lieu."),
    ]
  )
}
