extension SchemaDescription {
  /// How the input is analyzed.
  static let analysis = ObjectDescription(
    "Analysis",
    en: "analysis",
    fr: "l’analyse",
    [
      Field("method", .text, .launch)
        .en("method of analysis", "How input is read, coded and weighed.")
        .fr("la méthode d’analyse", "La façon dont les avis sont lus, codés et pondérés."),
      Field("responsible", .string)
        .en("analysis lead", "The position or supplier that does the analysis.")
        .fr("le responsable de l’analyse", "Le poste ou le fournisseur qui fait l’analyse."),
      Field("automation", .text)
        .en(
          "use of automation",
          "Which software or artificial intelligence is used, and what a person reviews."
        )
        .fr(
          "l’automatisation",
          "Les logiciels ou l’intelligence artificielle employés, et ce qu’une personne vérifie."
        ),
      Field("duplicate_handling", .text)
        .en("handling of duplicates", "How campaigns and identical submissions are counted.")
        .fr(
          "le traitement des doublons",
          "La façon de compter les campagnes et les mémoires identiques."
        ),
    ]
  )

  /// What is published afterwards, and how participants learn of it.
  static let reporting = ObjectDescription(
    "Reporting",
    en: "reporting",
    fr: "la reddition de comptes",
    [
      Field("what_we_heard", .bool, .launch)
        .en("‘What we heard’ report", "Whether a report on what people said is planned.")
        .fr(
          "le rapport «\u{A0}Ce que nous avons entendu\u{A0}»",
          "Si un rapport sur ce que les gens ont dit est prévu."
        ),
      Field("url", .byLanguage(.uri), .after)
        .en("report address", "Where the report can be read.")
        .fr("l’adresse du rapport", "L’endroit où l’on peut lire le rapport."),
      Field("contents", .list(.text))
        .en("contents of the report", "What the report covers.")
        .fr("le contenu du rapport", "Ce sur quoi porte le rapport."),
      Field("feedback_to_participants", .text, .launch)
        .en("feedback to participants", "How participants learn what changed and why.")
        .fr(
          "le retour aux participants",
          "La façon dont les participants apprennent ce qui a changé et pourquoi."
        ),
      Field("acknowledgement", .duration)
        .en("acknowledgement", "How soon input is acknowledged, such as ‘P1D’.")
        .fr(
          "l’accusé de réception",
          "Le délai dans lequel on accuse réception des avis, par exemple «\u{A0}P1D\u{A0}»."
        ),
      Field("open_data", .object(openData))
        .en("open data", "Whether the input becomes open data.")
        .fr("les données ouvertes", "Si les avis deviennent des données ouvertes."),
      Field("no_report_reason", .text)
        .en("reason for no report", "Why no report is planned.")
        .fr("la raison de l’absence de rapport", "Pourquoi aucun rapport n’est prévu."),
      Field("owner", .string)
        .en("report owner", "The position in charge of the report and the response.")
        .fr("le responsable du rapport", "Le poste chargé du rapport et de la réponse."),
      Field("comments_treatment_date", .date)
        .en(
          "report on the treatment of comments",
          "The day on which it is published how comments were dealt with."
        )
        .fr(
          "le compte rendu de la suite donnée aux observations",
          "Le jour où l’on publie la suite donnée aux observations."
        ),
      Field("representations_published", .date)
        .en(
          "publication of representations",
          "The day on which the representations received are published."
        )
        .fr("la publication des observations", "Le jour où les observations reçues sont publiées."),
    ]
  )

  /// Whether the input becomes open data.
  static let openData = ObjectDescription(
    "OpenData",
    en: "open data",
    fr: "les données ouvertes",
    [
      Field("planned", .bool)
        .en("open data planned", "Whether the input will be published as open data.")
        .fr(
          "la publication prévue de données ouvertes",
          "Si les avis seront publiés comme données ouvertes."
        ),
      Field("url", .uri)
        .en("data set address", "Where the data can be had.")
        .fr("l’adresse du jeu de données", "L’endroit où l’on peut obtenir les données."),
      Field("licence", .string)
        .en("data licence", "The licence of the data, such as ‘OGL-Canada-2.0’.")
        .fr(
          "la licence des données",
          "La licence des données, par exemple «\u{A0}OGL-Canada-2.0\u{A0}»."
        ),
      Field("dictionary", .uri)
        .en("data dictionary", "Where the columns of the data are explained.")
        .fr("le dictionnaire de données", "L’endroit où les colonnes des données sont expliquées."),
    ]
  )

  /// How the consultation itself is judged.
  static let evaluation = ObjectDescription(
    "Evaluation",
    en: "evaluation",
    fr: "l’évaluation",
    [
      Field("indicators", .list(.object(indicator)))
        .en("indicators", "What is measured.")
        .fr("les indicateurs", "Ce que l’on mesure."),
      Field("participant_survey", .bool)
        .en("participant survey", "Whether participants are asked how they found the process.")
        .fr(
          "le sondage auprès des participants",
          "Si l’on demande aux participants ce qu’ils pensent du processus."
        ),
      Field("lessons_date", .date)
        .en("lessons learned date", "The day by which lessons learned are written down.")
        .fr("la date des leçons retenues", "Le jour où les leçons retenues sont consignées."),
      Field("mid_course_review", .date)
        .en("mid-course review", "The day on which the plan may be adjusted under way.")
        .fr("l’examen à mi-parcours", "Le jour où le plan peut être ajusté en cours de route."),
      Field("user_test_date", .date)
        .en("user test date", "The day on which users test the questionnaire or page.")
        .fr(
          "la date de la mise à l’essai",
          "Le jour où des utilisateurs mettent à l’essai le questionnaire ou la page."
        ),
    ]
  )

  /// What is measured.
  static let indicator = ObjectDescription(
    "Indicator",
    en: "indicator",
    fr: "l’indicateur",
    [
      Field("id", .string, .launch, id: .names(.indicators))
        .en(
          "indicator’s id",
          "The short name by which objectives refer to the indicator, such as ‘I1’."
        )
        .fr(
          "l’identifiant de l’indicateur",
          "Le nom court par lequel les objectifs renvoient à l’indicateur, par exemple «\u{A0}I1\u{A0}»."
        ),
      Field("name", .text, .launch)
        .en("indicator’s name", "What the indicator counts.")
        .fr("le nom de l’indicateur", "Ce que l’indicateur compte."),
      Field("type", .code(.indicatorType))
        .en("indicator type", "What kind of thing the indicator measures.")
        .fr("le type d’indicateur", "Le genre de chose que l’indicateur mesure."),
      Field("unit", .string)
        .en("unit", "The unit, as a word or a UCUM code.")
        .fr("l’unité", "L’unité, en un mot ou par un code UCUM."),
      Field("target", .number, .launch)
        .en("target", "The value aimed for.")
        .fr("la cible", "La valeur visée."),
      Field("actual", .number, .after)
        .en("result", "The value reached.")
        .fr("le résultat", "La valeur atteinte."),
    ]
  )
}
