extension SchemaDescription {
  /// The documents given to participants.
  static let material = ObjectDescription(
    "Material",
    en: "document",
    fr: "le document",
    [
      Field("id", .string, id: .names(.materials))
        .en(
          "document’s id",
          "The short name by which the plan refers to the document, such as ‘D1’."
        )
        .fr(
          "l’identifiant du document",
          "Le nom court par lequel le plan renvoie au document, par exemple «\u{A0}D1\u{A0}»."
        ),
      Field("type", .code(.materialType), .launch)
        .en("document type", "What kind of document it is.")
        .fr("le type de document", "De quel genre de document il s’agit."),
      Field("title", .text, .launch)
        .en("document’s title", "The title of the document.")
        .fr("le titre du document", "Le titre du document."),
      Field("url", .byLanguage(.uri), .launch)
        .en("document’s address", "Where the document can be read.")
        .fr("l’adresse du document", "L’endroit où l’on peut lire le document."),
      Field("available_date", .date, .launch)
        .en("date of availability", "The day from which the document can be had.")
        .fr(
          "la date de mise à disposition",
          "Le jour à partir duquel on peut obtenir le document."
        ),
      Field("formats", .list(.code(.materialFormat)), .launch)
        .en("document’s formats", "The forms in which the document is given out.")
        .fr("les formats du document", "Les formes sous lesquelles le document est diffusé."),
      Field("languages", .list(.languageTag), .launch)
        .en("document’s languages", "The languages in which the document is given out.")
        .fr("les langues du document", "Les langues dans lesquelles le document est diffusé."),
      Field("reading_level", .byLanguage(.int))
        .en("reading level", "The school grade that is needed to read each version.")
        .fr("le niveau de lecture", "Le niveau scolaire nécessaire pour lire chaque version."),
      Field("pages", .int)
        .en("number of pages", "How long the document is.")
        .fr("le nombre de pages", "La longueur du document."),
      Field("free_access", .bool)
        .en("free access", "Whether the document can be had without paying or registering.")
        .fr("l’accès libre", "Si l’on peut obtenir le document sans payer ni s’inscrire."),
      Field("available_dates", .byLanguage(.date))
        .en("publication date by language", "The day on which each version is published.")
        .fr("la date de publication par langue", "Le jour où chaque version est publiée."),
      Field("captions", .code(.caption))
        .en("captions", "How a video is captioned.")
        .fr("les sous-titres", "La façon dont une vidéo est sous-titrée."),
    ]
  )
}
