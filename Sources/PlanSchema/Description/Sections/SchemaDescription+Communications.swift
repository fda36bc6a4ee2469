extension SchemaDescription {
  /// How the consultation is made known.
  static let communications = ObjectDescription(
    "Communications",
    en: "communications",
    fr: "les communications",
    [
      Field("profile_page", .byLanguage(.uri), .launch)
        .en("profile page", "The page on which the consultation is presented.")
        .fr("la page de présentation", "La page où la consultation est présentée."),
      Field("channels", .list(.object(channel)))
        .en("communication channels", "The ways in which the consultation is made known.")
        .fr("les canaux de communication", "Les façons de faire connaître la consultation."),
      Field("key_messages", .list(.text))
        .en("key messages", "What people should remember.")
        .fr("les messages clés", "Ce que les gens devraient retenir."),
      Field("gazette", .object(gazette))
        .en("gazette notice", "The notice in an official gazette.")
        .fr("l’avis dans une gazette", "L’avis publié dans une gazette officielle."),
      Field("subscription_url", .byLanguage(.uri))
        .en("subscription address", "Where people can sign up for notices.")
        .fr("l’adresse d’abonnement", "L’endroit où l’on peut s’abonner aux avis."),
      Field("registry_listed", .date)
        .en("registry listing date", "The day on which the common registry lists the consultation.")
        .fr(
          "la date d’inscription au registre",
          "Le jour où le registre commun affiche la consultation."
        ),
      Field("social", .object(socialMedia))
        .en("social media", "How social media are used.")
        .fr("les médias sociaux", "L’usage que l’on fait des médias sociaux."),
      Field("misinformation_handling", .text)
        .en("handling of misinformation", "What is done about false and misleading information.")
        .fr(
          "le traitement de la désinformation",
          "Ce que l’on fait contre les renseignements faux ou trompeurs."
        ),
    ]
  )

  /// The ways in which the consultation is made known.
  static let channel = ObjectDescription(
    "Channel",
    en: "communication channel",
    fr: "le canal de communication",
    [
      Field("type", .code(.channel), .launch)
        .en("kind of channel", "Where the consultation is made known.")
        .fr("le genre de canal", "L’endroit où l’on fait connaître la consultation."),
      Field("audiences", .list(.code(.audience)))
        .en("audiences of the channel", "The groups that the channel reaches.")
        .fr("les publics du canal", "Les groupes que le canal rejoint."),
      Field("start", .date)
        .en("start of the channel’s use", "The day from which the channel is used.")
        .fr("le début de l’utilisation du canal", "Le jour à partir duquel le canal est utilisé."),
      Field("languages", .list(.languageTag))
        .en("languages of the channel’s messages", "The languages in which the channel speaks.")
        .fr("les langues du canal", "Les langues dans lesquelles le canal diffuse."),
    ]
  )

  /// The notice in an official gazette.
  static let gazette = ObjectDescription(
    "Gazette",
    en: "gazette notice",
    fr: "l’avis dans une gazette",
    [
      Field("part", .string)
        .en("part of the gazette", "The part in which the notice stands, ‘I’ or ‘II’.")
        .fr(
          "la partie de la gazette",
          "La partie où figure l’avis, «\u{A0}I\u{A0}» ou «\u{A0}II\u{A0}»."
        ),
      Field("date", .date)
        .en("gazette date", "The day of the issue that holds the notice.")
        .fr("la date de la gazette", "Le jour du numéro où figure l’avis."),
      Field("journal", .code(.gazetteJournal))
        .en("gazette", "Which official gazette it is.")
        .fr("le nom de la gazette", "La gazette officielle dont il s’agit."),
      Field("technical_regulation", .bool)
        .en("technical regulation", "Whether the proposal is a technical regulation.")
        .fr("le règlement technique", "Si le projet est un règlement technique."),
      Field("exemption", .object(exemption))
        .en("exemption from prepublication", "The exemption from publishing a proposal beforehand.")
        .fr(
          "l’exemption de publication préalable",
          "L’exemption de publier le projet au préalable."
        ),
    ]
  )

  /// The exemption from publishing a proposal beforehand.
  static let exemption = ObjectDescription(
    "Exemption",
    en: "exemption",
    fr: "l’exemption",
    [
      Field("authority", .string)
        .en("exempting authority", "Who granted the exemption.")
        .fr("l’autorité qui exempte", "Qui a accordé l’exemption."),
      Field("reason", .text)
        .en("reason for the exemption", "Why the exemption was granted.")
        .fr("la raison de l’exemption", "Pourquoi l’exemption a été accordée."),
    ]
  )

  /// How social media are used.
  static let socialMedia = ObjectDescription(
    "SocialMedia",
    en: "social media",
    fr: "les médias sociaux",
    [
      Field("accounts", .list(.object(socialAccount)))
        .en("social media accounts", "The accounts that are used.")
        .fr("les comptes de médias sociaux", "Les comptes utilisés."),
      Field("notice_url", .byLanguage(.uri))
        .en("social media notice", "Where the rules and privacy terms of the accounts can be read.")
        .fr(
          "l’avis sur les médias sociaux",
          "L’endroit où l’on peut lire les règles des comptes et leurs conditions de confidentialité."
        ),
      Field("accessible_posts", .bool)
        .en("accessible posts", "Whether posts have alternative text and captions.")
        .fr(
          "l’accessibilité des publications",
          "Si les publications ont un texte de remplacement et des sous-titres."
        ),
      Field("closing_step", .text)
        .en("closing of accounts", "What becomes of accounts and hashtags afterwards.")
        .fr("la fermeture des comptes", "Ce que deviennent ensuite les comptes et les mots-clics."),
    ]
  )

  /// The accounts that are used.
  static let socialAccount = ObjectDescription(
    "SocialAccount",
    en: "social media account",
    fr: "le compte de médias sociaux",
    [
      Field("official", .bool)
        .en("official account", "Whether it is an approved official account.")
        .fr("le caractère officiel du compte", "S’il s’agit d’un compte officiel approuvé.")
    ]
  )
}
