internal import Findings

extension PackFormat {
  /// A source document.
  public static let authority = PackObject(
    "Authority",
    BilingualText(en: "source document", fr: "le document source"),
    [
      PackKey("id", .word, required: true, en: "Its id.", fr: "Son identifiant."),
      PackKey("title", .text, required: true, en: "Its title.", fr: "Son titre."),
      PackKey(
        "title_status",
        .object(nameStatus),
        en: "Whether each title is official.",
        fr: "Si chaque titre est officiel."
      ),
      PackKey("publisher", .text, en: "Who published it.", fr: "Qui l’a publié."),
      PackKey("year", .any, en: "The year.", fr: "L’année."),
      PackKey("url", .addresses, en: "Its addresses.", fr: "Ses adresses."),
      PackKey(
        "kind",
        .choice(AuthorityKind.allCases.map(\.rawValue)),
        required: true,
        en: "What kind of source it is; the kind limits severities.",
        fr: "Le genre de source; il limite la gravité."
      ),
      PackKey(
        "verification",
        .choice(Verification.allCases.map(\.rawValue)),
        required: true,
        en: "How well it is confirmed; this limits severities.",
        fr: "Son degré de confirmation; il limite la gravité."
      ),
      PackKey(
        "status",
        .choice(["in-force", "pending", "archived", "historical", "unknown"]),
        en: "Whether it is in force.",
        fr: "S’il est en vigueur."
      ),
      PackKey(
        "in_force_from",
        .date,
        en: "The day on which a pending source comes into force.",
        fr: "Le jour de l’entrée en vigueur d’une source en attente."
      ),
      PackKey("jurisdiction", .word, en: "Where it holds.", fr: "Où il s’applique."),
      PackKey(
        "as_of",
        .word,
        en: "The date for which the content is good.",
        fr: "La date à laquelle le contenu est à jour."
      ),
      PackKey("notes", .wordOrText, en: "Remarks.", fr: "Des remarques."),
    ]
  )

  /// A principle or standard that rules serve.
  public static let principle = PackObject(
    "Principle",
    BilingualText(en: "principle", fr: "le principe"),
    [
      PackKey("id", .word, required: true, en: "Its id.", fr: "Son identifiant."),
      PackKey("name", .text, required: true, en: "Its name.", fr: "Son nom."),
      PackKey(
        "name_status",
        .object(nameStatus),
        en: "Whether each name is official.",
        fr: "Si chaque nom est officiel."
      ),
      PackKey("noun", .text, en: "Its noun, for sentences.", fr: "Son nom, pour les phrases."),
      PackKey(
        "statement",
        .text,
        required: true,
        en: "What it asks, in our words.",
        fr: "Ce qu’il demande, dans nos mots."
      ),
      PackKey(
        "authorities",
        .list(.object(citation)),
        en: "The sources that state it.",
        fr: "Les sources qui l’énoncent."
      ),
      PackKey(
        "verification",
        .choice(Verification.allCases.map(\.rawValue)),
        en: "How well it is confirmed.",
        fr: "Son degré de confirmation."
      ),
      PackKey(
        "themes",
        .list(.word),
        en: "The codes of its themes.",
        fr: "Les codes de ses thèmes."
      ),
      PackKey(
        "evidence",
        .list(.wordOrText),
        en: "What a plan shows when it meets the principle.",
        fr: "Ce que montre un plan qui respecte le principe."
      ),
      PackKey(
        "elements",
        .list(.object(element)),
        en: "Its parts, each with the rules that answer it.",
        fr: "Ses éléments, chacun avec les règles qui y répondent."
      ),
    ]
  )

  private static let nameStatus = PackObject(
    "NameStatus",
    BilingualText(en: "status of a name", fr: "le statut d’un nom"),
    [
      PackKey("en", .choice(nameStatuses), en: "Of the English one.", fr: "De l’anglais."),
      PackKey("fr", .choice(nameStatuses), en: "Of the French one.", fr: "Du français."),
    ]
  )

  private static let nameStatuses = ["official", "ours", "unverified"]

  /// What `periods.yaml` holds.
  public static let periods = PackObject(
    "Periods",
    BilingualText(en: "table of periods", fr: "le tableau des périodes"),
    [
      PackKey(
        "periods",
        .list(.object(period)),
        required: true,
        en: "Periods that sources fix, used as periods.get('id').",
        fr: "Les périodes que fixent des sources, employées comme periods.get('id')."
      )
    ]
  )

  /// A period that a source fixes.
  public static let period = PackObject(
    "Period",
    BilingualText(en: "period", fr: "la période"),
    [
      PackKey("id", .word, required: true, en: "Its id.", fr: "Son identifiant."),
      PackKey("act", .text, required: true, en: "The source.", fr: "La source."),
      PackKey("section", .text, required: true, en: "The section.", fr: "L’article."),
      PackKey(
        "noun",
        .text,
        en: "Its noun with the article, for sentences, such as ‘the period for plans’.",
        fr: "Son nom avec l’article, pour les phrases, comme «\u{A0}le délai des plans\u{A0}»."
      ),
      PackKey(
        "kind",
        .word,
        required: true,
        en: "What it is a period for.",
        fr: "Ce à quoi sert la période."
      ),
      PackKey("amount", .int, en: "The number of units.", fr: "Le nombre d’unités."),
      PackKey("unit", .word, required: true, en: "The unit.", fr: "L’unité."),
      PackKey(
        "counting",
        .word,
        required: true,
        en: "How it counts.",
        fr: "Comment elle se compte."
      ),
      PackKey(
        "runs_from",
        .word,
        en: "The plan field from which it runs, where that is not the publication or the opening.",
        fr: "Le champ du plan d’où elle court, si ce n’est ni la publication ni l’ouverture."
      ),
      PackKey("subject", .text, required: true, en: "What it is about.", fr: "Ce qu’elle vise."),
      PackKey("authority", .word, en: "The source’s id.", fr: "L’identifiant de la source."),
      PackKey("current_to", .date, en: "The day of its text.", fr: "Le jour de son texte."),
    ]
  )
}
