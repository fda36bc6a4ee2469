extension SchemaDescription {
  /// How both official languages are served.
  static let officialLanguages = ObjectDescription(
    "OfficialLanguages",
    en: "official languages",
    fr: "les langues officielles",
    [
      Field("languages", .list(.languageTag), .launch)
        .en(
          "languages of the consultation",
          "The languages in which people can take part; English and French must be there."
        )
        .fr(
          "les langues de la consultation",
          "Les langues dans lesquelles on peut participer; le français et l’anglais doivent y figurer."
        ),
      Field("simultaneous", .bool, .launch)
        .en("simultaneous publication", "Whether both versions come out at the same time.")
        .fr("la publication simultanée", "Si les deux versions paraissent en même temps."),
      Field("equal_quality_review", .bool)
        .en(
          "review for equal quality",
          "Whether someone checked that both versions are of equal quality."
        )
        .fr(
          "la vérification de la qualité égale",
          "Si quelqu’un a vérifié que les deux versions sont d’égale qualité."
        ),
      Field("additional", .list(.languageTag))
        .en(
          "additional languages",
          "Further languages in which people can take part, such as ‘iu’ or ‘cr’."
        )
        .fr(
          "les langues supplémentaires",
          "Les autres langues dans lesquelles on peut participer, par exemple «\u{A0}iu\u{A0}» ou «\u{A0}cr\u{A0}»."
        ),
      Field("minority_communities", .text)
        .en(
          "official-language minority communities",
          "How English and French minority communities are reached."
        )
        .fr(
          "les communautés de langue officielle en situation minoritaire",
          "La façon dont on joint les minorités francophones et anglophones."
        ),
      Field("active_offer", .text)
        .en("active offer", "The words that offer service in both languages.")
        .fr("l’offre active", "Les mots qui offrent le service dans les deux langues."),
      Field("structuring_decision", .code(.assessment))
        .en(
          "structuring decision",
          "Whether the decision may affect official-language minority communities."
        )
        .fr(
          "la décision structurante",
          "Si la décision peut avoir des effets sur les communautés de langue officielle en situation minoritaire."
        ),
      Field("olmc_steps", .list(.code(.olmcStep)))
        .en(
          "steps toward minority communities",
          "Which steps of section 41(9.1) of the Official Languages Act are taken."
        )
        .fr(
          "les étapes auprès des communautés minoritaires",
          "Les étapes du paragraphe 41(9.1) de la Loi sur les langues officielles qui sont suivies."
        ),
    ]
  )

  /// What lets persons with disabilities take part.
  static let accessibility = ObjectDescription(
    "Accessibility",
    en: "accessibility",
    fr: "l’accessibilité",
    [
      Field("web_standard", .string, .launch)
        .en(
          "Web accessibility standard",
          "The standard that pages and forms meet, such as ‘EN 301 549’."
        )
        .fr(
          "la norme d’accessibilité du Web",
          "La norme que respectent les pages et les formulaires, par exemple «\u{A0}EN 301 549\u{A0}»."
        ),
      Field("alternate_formats", .list(.code(.materialFormat)))
        .en("alternate formats", "The forms in which documents are given out on request.")
        .fr(
          "les formats de rechange",
          "Les formes sous lesquelles les documents sont remis sur demande."
        ),
      Field("sign_languages", .list(.languageTag))
        .en("sign languages", "The sign languages that are offered, such as ‘ase’ or ‘fcs’.")
        .fr(
          "les langues des signes",
          "Les langues des signes offertes, par exemple «\u{A0}ase\u{A0}» ou «\u{A0}fcs\u{A0}»."
        ),
      Field("accommodation_contact", .email, .launch)
        .en("accommodation contact", "The e-mail address at which to ask for accommodation.")
        .fr(
          "le contact pour les mesures d’adaptation",
          "L’adresse de courriel où demander une mesure d’adaptation."
        ),
      Field("accommodation_notice", .duration)
        .en("notice for accommodation", "How long it takes to arrange accommodation.")
        .fr(
          "le préavis pour les mesures d’adaptation",
          "Le temps qu’il faut pour prendre une mesure d’adaptation."
        ),
      Field("plain_language", .bool, .launch)
        .en("plain language", "Whether the texts for the public are in plain language.")
        .fr("le langage clair", "Si les textes destinés au public sont en langage clair."),
      Field("format_turnaround", .list(.object(formatTurnaround)))
        .en("format turnaround", "How long each alternate format takes.")
        .fr("le délai des formats", "Le temps que prend chaque format de rechange."),
      Field("disability_consultation_method", .text)
        .en(
          "consultation of persons with disabilities",
          "How persons with disabilities are consulted."
        )
        .fr(
          "la consultation des personnes en situation de handicap",
          "La façon dont les personnes en situation de handicap sont consultées."
        ),
      Field("statement_date", .date)
        .en("accessibility statement date", "The date of the accessibility statement.")
        .fr(
          "la date de la déclaration d’accessibilité",
          "La date de la déclaration d’accessibilité."
        ),
    ]
  )

  /// How long each alternate format takes.
  static let formatTurnaround = ObjectDescription(
    "FormatTurnaround",
    en: "format turnaround",
    fr: "le délai du format",
    [
      Field("format", .code(.materialFormat))
        .en("requested format", "The format that is asked for.")
        .fr("le format demandé", "Le format que l’on demande."),
      Field("days", .int)
        .en("days to deliver", "The days from the request to delivery.")
        .fr("les jours jusqu’à la remise", "Le nombre de jours entre la demande et la remise."),
    ]
  )
}
