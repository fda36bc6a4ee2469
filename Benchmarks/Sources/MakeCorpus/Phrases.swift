/// Words of which invented plans are made, in both languages.
enum Phrases {
  /// A phrase in English and in French.
  typealias Pair = (en: String, fr: String)

  /// What a consultation is about.
  static let topics: [Pair] = [
    ("night trains between regional cities", "les trains de nuit entre les villes régionales"),
    ("the labelling of mended appliances", "l’étiquetage des appareils remis en état"),
    ("small harbours and their upkeep", "les petits ports et leur entretien"),
    ("open data on river levels", "les données ouvertes sur le niveau des rivières"),
    ("library services in the North", "les services de bibliothèque dans le Nord"),
    ("fees for camping permits", "les frais des permis de camping"),
    ("the reading level of official letters", "le niveau de lecture des lettres officielles"),
    ("school meals from local farms", "les repas scolaires provenant de fermes locales"),
  ]

  /// Short sentences without a colon.
  static let sentences: [Pair] = [
    (
      "People told us that the present rules are hard to follow.",
      "On nous a dit que les règles actuelles sont difficiles à suivre."
    ),
    (
      "Answers will shape the draft, which is due in the spring.",
      "Les réponses orienteront l’ébauche, qui est attendue au printemps."
    ),
    (
      "We have not settled on one option, and every comment will be read.",
      "Aucune option n’est retenue d’avance, et chaque commentaire sera lu."
    ),
    (
      "A summary of what was heard will be published in both languages.",
      "Un résumé de ce qui a été entendu sera publié dans les deux langues."
    ),
    (
      "Those who live far from a service point may answer by telephone.",
      "Les personnes éloignées d’un point de service peuvent répondre par téléphone."
    ),
    (
      "Costs are estimates and will be looked at again after the first year.",
      "Les coûts sont des estimations et seront revus après la première année."
    ),
    (
      "The measure covers new requests only; earlier ones stay as they are.",
      "La mesure vise seulement les nouvelles demandes; les autres restent inchangées."
    ),
    (
      "Sessions are held at hours that suit people who work shifts.",
      "Les séances ont lieu à des heures qui conviennent au travail par quarts."
    ),
  ]

  /// Titles that need quotes in YAML: a colon and a space, in French one before it too.
  static let quotedTitles: [Pair] = [
    ("Have your say: ", "Donnez votre avis\u{A0}: "), ("What we ask: ", "Nos questions\u{A0}: "),
    ("Discussion paper: ", "Document de travail\u{A0}: "),
  ]

  /// Roles and bodies.
  static let roles: [Pair] = [
    ("Assistant deputy minister", "Sous-ministre adjointe"),
    ("Director of engagement", "Directeur de la mobilisation"),
    ("Privacy office", "Bureau de la protection des renseignements personnels"),
    ("Policy analyst", "Analyste des politiques"),
    ("Head of communications", "Chef des communications"),
  ]

  /// Remarks that authors leave in plans.
  static let comments = [
    "to be confirmed with the regional office", "à vérifier auprès de la traduction",
    "dates follow the sitting calendar", "voir la note du 12 mai", "figures are invented",
  ]
}
