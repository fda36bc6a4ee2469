extension SchemaDescription {
  /// The ways in which people can send their input.
  static let responseChannel = ObjectDescription(
    "ResponseChannel",
    en: "response channel",
    fr: "le moyen de répondre",
    [
      Field("type", .code(.responseChannel), .launch)
        .en("channel type", "The way in which an answer is sent.")
        .fr("le type de moyen", "La façon dont une réponse est transmise."),
      Field("address", .text, .launch)
        .en(
          "response address",
          "The Web page, mailbox, postal address or number to which answers go."
        )
        .fr(
          "l’adresse de réponse",
          "La page Web, la boîte aux lettres, l’adresse postale ou le numéro où vont les réponses."
        ),
      Field("languages", .list(.languageTag))
        .en("languages of the channel", "The languages in which people can answer.")
        .fr("les langues de réponse", "Les langues dans lesquelles on peut répondre."),
      Field("minutes", .int)
        .en("time to respond", "The minutes that an answer is expected to take.")
        .fr("le temps de réponse", "Le nombre de minutes qu’une réponse devrait prendre."),
      Field("anonymous", .bool)
        .en("anonymous answers", "Whether people can answer without giving a name.")
        .fr("les réponses anonymes", "Si l’on peut répondre sans donner de nom."),
      Field("conformance_evidence", .uri)
        .en("evidence of conformance", "Where the accessibility report of the tool can be read.")
        .fr(
          "la preuve de conformité",
          "L’endroit où l’on peut lire le rapport d’accessibilité de l’outil."
        ),
    ]
  )
}
