internal import Findings

/// The format of rule packs, described once: reader, checks, JSON Schema and reference use it.
public enum PackFormat {
  /// The plan schema that packs are written for.
  public static let planSchema = "consultation-plan/1"

  /// The files that are not themes.
  static let manifestFile = "pack.yaml"
  static let principlesFile = "principles.yaml"
  static let authoritiesFile = "authorities.yaml"
  static let periodsFile = "periods.yaml"
  static let mutantsFile = "mutants.yaml"
  static let uncheckedFile = "unchecked.yaml"

  /// What a file of a pack holds.
  public static func shape(ofFile name: String) -> PackShape {
    switch PackSource.lastName(name) {
    case manifestFile: .object(manifest)
    case principlesFile: .list(.object(principle))
    case authoritiesFile: .list(.object(authority))
    case periodsFile: .object(periods)
    case mutantsFile: .list(.object(mutant))
    case uncheckedFile: .list(.object(unchecked))
    default: .list(.object(rule))
    }
  }

  /// A source and the part of it that is meant.
  public static let citation = PackObject(
    "Citation",
    BilingualText(en: "citation", fr: "la citation"),
    [
      PackKey(
        "source",
        .word,
        required: true,
        en: "The id of a source document of authorities.yaml.",
        fr: "L’identifiant d’un document source de authorities.yaml."
      ),
      PackKey(
        "clause",
        .wordOrText,
        en: "The section, clause or heading.",
        fr: "L’article, la clause ou l’intertitre."
      ),
      PackKey(
        "principle",
        .word,
        en: "The principle of the citing pack that the rule serves there.",
        fr: "Le principe de l’ensemble citant que la règle sert."
      ),
    ]
  )

  /// What `pack.yaml` holds.
  public static let manifest = PackObject(
    "Pack",
    BilingualText(en: "pack", fr: "l’ensemble de règles"),
    manifestNames + manifestScope
  )

  private static let manifestNames = [
    PackKey(
      "id",
      .word,
      required: true,
      en: "The pack’s permanent name, such as gc-core.",
      fr: "Le nom permanent de l’ensemble, comme gc-core."
    ),
    PackKey(
      "prefix",
      .word,
      required: true,
      en: "What the ids of its rules start with.",
      fr: "Le début des identifiants de ses règles."
    ),
    PackKey(
      "edition",
      .word,
      required: true,
      en: "The edition, whose meaning never changes once released, such as 2026.1.",
      fr: "L’édition, dont le sens ne change plus une fois publiée, comme 2026.1."
    ),
    PackKey(
      "status",
      .choice(["experimental", "preview", "review", "stable", "historical"]),
      en: "How settled the pack is.",
      fr: "Le degré de maturité de l’ensemble."
    ),
    PackKey("title", .text, required: true, en: "Its name.", fr: "Son nom."),
    PackKey("summary", .text, en: "What it is for, in short.", fr: "En bref, à quoi il sert."),
    PackKey(
      "covers",
      .oneOrMany(.text),
      required: true,
      en: "What the pack covers.",
      fr: "Ce que couvre l’ensemble."
    ),
    PackKey(
      "never_claims",
      .oneOrMany(.text),
      required: true,
      en: "What the pack must never claim.",
      fr: "Ce que l’ensemble ne doit jamais affirmer."
    ),
  ]

  private static let manifestScope = [
    PackKey(
      "schema",
      .choice([planSchema]),
      required: true,
      en: "The plan schema it needs.",
      fr: "Le schéma de plan dont il a besoin."
    ),
    PackKey(
      "default",
      .choice(["on", "off"]),
      required: true,
      en: "Whether it is on without a configuration.",
      fr: "S’il est actif sans configuration."
    ),
    PackKey(
      "applies",
      .expression,
      en: "When it is about a plan; where it is false, its rules are inapplicable.",
      fr: "Quand il concerne un plan; là où c’est faux, ses règles sont sans objet."
    ),
    PackKey(
      "applies_when",
      .text,
      en: "The same condition in words, for reports.",
      fr: "La même condition en toutes lettres, pour les rapports."
    ),
    PackKey(
      "waiver_days",
      .int,
      en: "For how many days from the run at most a plan may waive one of its rules.",
      fr: "Le nombre maximal de jours, à compter de l’exécution, d’une dérogation à ses règles."
    ),
    PackKey(
      "overlays",
      .map(.either(.list(.object(citation)), .object(overlay))),
      en: "Rules of other packs that it cites.",
      fr: "Les règles d’autres ensembles qu’il cite."
    ),
    PackKey(
      "terms",
      .list(.object(term)),
      en: "Named conditions that rules use as term.name.",
      fr: "Les conditions nommées que les règles emploient sous la forme term.nom."
    ),
    PackKey(
      "retired",
      .list(.word),
      en: "Ids of rules that no longer exist and are never used again.",
      fr: "Les identifiants de règles disparues, qui ne sont jamais réutilisés."
    ),
    PackKey(
      "history",
      .list(.object(edition)),
      en: "The editions, the oldest first and this one last.",
      fr: "Les éditions, de la plus ancienne à celle-ci."
    ),
  ]

  /// What an overlay does besides citing.
  public static let overlay = PackObject(
    "Overlay",
    BilingualText(en: "overlay", fr: "la superposition"),
    [
      PackKey(
        "authority",
        .list(.object(citation)),
        en: "What the pack cites for the rule.",
        fr: "Ce que l’ensemble cite pour la règle."
      ),
      PackKey(
        "severity",
        .choice(severities),
        en: "The severity while the pack is on, where it is higher than the rule’s own.",
        fr: "La gravité quand l’ensemble est actif, si elle dépasse celle de la règle."
      ),
      PackKey(
        "params",
        .map(.any),
        en: "Parameters of the rule while the pack is on.",
        fr: "Les paramètres de la règle quand l’ensemble est actif."
      ),
      PackKey(
        "gives_way_to",
        .word,
        en: "The rule that is asked instead while the pack is on and about the plan.",
        fr: "La règle posée à la place quand l’ensemble est actif et vise le plan."
      ),
    ]
  )

  /// A named condition.
  public static let term = PackObject(
    "Term",
    BilingualText(en: "term", fr: "le terme"),
    [
      PackKey(
        "term",
        .word,
        required: true,
        en: "The name.",
        fr: "Le nom."
      ),
      PackKey(
        "phrase",
        .text,
        required: true,
        en: "How it is read out, as a clause.",
        fr: "Sa lecture en toutes lettres, sous forme de proposition."
      ),
      PackKey(
        "means",
        .expression,
        required: true,
        en: "The condition it stands for.",
        fr: "La condition qu’il représente."
      ),
      PackKey(
        "examples",
        .list(.object(termExample)),
        en: "Plans on which it is true or false; they are run as tests.",
        fr: "Des plans pour lesquels il est vrai ou faux; ils servent de tests."
      ),
    ]
  )

  /// A plan on which a term is true or false.
  public static let termExample = PackObject(
    "TermExample",
    BilingualText(en: "example of a term", fr: "l’exemple d’un terme"),
    [
      PackKey(
        "is",
        .bool,
        required: true,
        en: "Whether the term is true.",
        fr: "Si le terme est vrai."
      ),
      PackKey(
        "plan",
        .document,
        required: true,
        en: "The plan, as text.",
        fr: "Le plan, sous forme de texte."
      ),
    ]
  )

  static let severities = Severity.allCases.map(\.rawValue)
}
