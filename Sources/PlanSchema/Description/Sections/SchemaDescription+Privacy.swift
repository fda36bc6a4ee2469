extension SchemaDescription {
  /// What personal information is collected and how it is protected.
  static let privacy = ObjectDescription(
    "Privacy",
    en: "privacy",
    fr: "la protection des renseignements personnels",
    [
      Field("personal_information", .bool, .launch)
        .en("collection of personal information", "Whether personal information is collected.")
        .fr(
          "la collecte de renseignements personnels",
          "Si des renseignements personnels sont recueillis."
        ),
      Field("notice", .text, .launch)
        .en("privacy notice", "What people are told about their personal information.")
        .fr(
          "l’avis de confidentialité",
          "Ce que l’on dit aux gens de leurs renseignements personnels."
        ),
      Field("impact_assessment", .code(.piaStatus), .launch)
        .en("privacy impact assessment", "How far the privacy impact assessment has come.")
        .fr(
          "l’évaluation des facteurs relatifs à la vie privée",
          "Le point où en est l’évaluation des facteurs relatifs à la vie privée."
        ),
      Field("information_bank", .string)
        .en("personal information bank", "The number of the personal information bank.")
        .fr(
          "le fichier de renseignements personnels",
          "Le numéro du fichier de renseignements personnels."
        ),
      Field("retention", .duration)
        .en("retention period", "How long personal information is kept, such as ‘P2Y’.")
        .fr(
          "la période de conservation",
          "Le temps pendant lequel les renseignements personnels sont conservés, par exemple «\u{A0}P2Y\u{A0}»."
        ),
      Field("publication_of_input", .code(.publicationOfInput), .launch)
        .en("publication of input", "How much of what people send in is published.")
        .fr(
          "la publication des contributions",
          "La part de ce que les gens transmettent qui est publiée."
        ),
      Field("consent", .text)
        .en("consent", "The words by which people agree.")
        .fr("le consentement", "Les mots par lesquels les gens consentent."),
      Field("purpose", .text)
        .en("purpose of the collection", "The purpose that people are told.")
        .fr("les fins de la collecte", "Les fins que l’on indique aux gens."),
      Field("notice_elements", .list(.code(.noticeElement)))
        .en("elements of the privacy notice", "What the notice covers.")
        .fr("les éléments de l’avis de confidentialité", "Ce sur quoi porte l’avis."),
      Field("fields", .list(.object(collectedField)))
        .en(
          "information collected",
          "The pieces of personal information that are collected, one by one."
        )
        .fr("les renseignements recueillis", "Les renseignements personnels recueillis, un à un."),
      Field("disclosure_statement", .text)
        .en(
          "statement on disclosure",
          "What people are told about the publication or disclosure of what they send in."
        )
        .fr(
          "l’énoncé sur la communication",
          "Ce que l’on dit aux gens de la publication ou de la communication de ce qu’ils transmettent."
        ),
    ]
  )

  /// The pieces of personal information that are collected, one by one.
  static let collectedField = ObjectDescription(
    "CollectedField",
    en: "piece of information",
    fr: "le renseignement",
    [
      Field("name", .string)
        .en("name of the information", "What is collected.")
        .fr("le nom du renseignement", "Ce qui est recueilli."),
      Field("purpose", .string)
        .en("purpose of the information", "Why it is collected.")
        .fr("la raison du renseignement", "Pourquoi il est recueilli."),
      Field("required", .bool)
        .en("mandatory answer", "Whether people must give it.")
        .fr("la réponse obligatoire", "S’il faut le donner."),
    ]
  )
}
