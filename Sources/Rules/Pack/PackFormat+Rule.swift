internal import Findings
internal import PlanSchema

extension PackFormat {
  /// What a rule holds.
  public static let rule = PackObject(
    "Rule",
    BilingualText(en: "rule", fr: "la règle"),
    ruleNames + ruleWeight + ruleScope + ruleLogic + ruleWords
  )

  private static let ruleNames = [
    PackKey(
      "rule",
      .word,
      required: true,
      en: "The permanent id, which starts with the pack’s prefix and is never used again.",
      fr: "L’identifiant permanent, qui commence par le préfixe et n’est jamais réutilisé."
    ),
    PackKey(
      "status",
      .choice(RuleStatus.allCases.map(\.rawValue)),
      en: "How settled the rule is; stable where it is left out.",
      fr: "Le degré de maturité de la règle; stable si la clé est absente."
    ),
    PackKey(
      "replaced_by",
      .word,
      en: "The rule that takes the place of a deprecated one.",
      fr: "La règle qui remplace une règle désuète."
    ),
    PackKey(
      "principle",
      .oneOrMany(.word),
      required: true,
      en: "The ids of the principles it serves.",
      fr: "Les identifiants des principes qu’elle sert."
    ),
    PackKey(
      "authority",
      .list(.object(citation)),
      required: true,
      en: "The sources that ask for it, the strongest first.",
      fr: "Les sources qui la demandent, la plus forte d’abord."
    ),
    PackKey("title", .text, required: true, en: "A short name.", fr: "Un nom court."),
  ]

  private static let ruleWeight = [
    PackKey(
      "severity",
      .choice(severities),
      required: true,
      en: "How much a finding weighs.",
      fr: "Le poids d’un constat."
    ),
    PackKey(
      "ceiling_exception",
      .choice(CeilingException.allCases.map(\.rawValue)),
      en: "Why the severity may pass the ceiling of the sources.",
      fr: "Pourquoi la gravité peut dépasser le plafond des sources."
    ),
    PackKey(
      "verification",
      .choice(Verification.allCases.map(\.rawValue)),
      en: "How well the point is confirmed, where it is less well than its sources are.",
      fr: "Le degré de confirmation du point, s’il est moindre que celui des sources."
    ),
    PackKey(
      "verdict",
      .choice(["fail", "review"]),
      en: "Whether the rule decides or a person must; fail where it is left out.",
      fr: "Si la règle tranche ou si une personne doit le faire; fail si la clé est absente."
    ),
    PackKey(
      "question",
      .text,
      en: "What a person must answer, for the verdict review.",
      fr: "Ce à quoi une personne doit répondre, pour le verdict review."
    ),
    PackKey(
      "waivable",
      .either(.bool, .object(waivable)),
      en: "Whether a plan may waive it; true where it is left out.",
      fr: "Si un plan peut y déroger; true si la clé est absente."
    ),
    PackKey(
      "tags",
      .list(.word),
      en: "Free words for selection and reports.",
      fr: "Des mots libres pour la sélection et les rapports."
    ),
  ]

  private static let waivable = PackObject(
    "Waivable",
    BilingualText(en: "limit of waivers", fr: "la limite des dérogations"),
    [
      PackKey(
        "days",
        .int,
        required: true,
        en: "For how many days from the run at most.",
        fr: "Le nombre maximal de jours à compter de l’exécution."
      )
    ]
  )

  private static let ruleScope = [
    PackKey(
      "input",
      .oneOrMany(.choice(["plan", "record"])),
      en: "Whether it is about plans, registry records or both; plan where it is left out.",
      fr: "Si elle porte sur les plans, les fiches du registre ou les deux; plan si absente."
    ),
    PackKey(
      "stage",
      .choice(Stage.allCases.map(\.rawValue)),
      en: "From which stage a plan is expected to satisfy it; draft where it is left out.",
      fr: "L’étape à partir de laquelle un plan doit la respecter; draft si la clé est absente."
    ),
    PackKey(
      "in_force",
      .object(inForce),
      en: "The opening days of the plans it is about.",
      fr: "Les dates d’ouverture des plans qu’elle vise."
    ),
    PackKey(
      "applies",
      .expression,
      en: "When it is about a plan; always where it is left out.",
      fr: "Quand elle vise un plan; toujours si la clé est absente."
    ),
    PackKey(
      "each",
      .expression,
      en: "A list: the rule runs once for each element, called item.",
      fr: "Une liste\u{A0}: la règle s’exécute pour chaque élément, nommé item."
    ),
  ]

  private static let inForce = PackObject(
    "InForce",
    BilingualText(en: "time in force", fr: "la période en vigueur"),
    [
      PackKey("from", .date, en: "The first opening day.", fr: "La première date d’ouverture."),
      PackKey("to", .date, en: "The last opening day.", fr: "La dernière date d’ouverture."),
    ]
  )

  private static let ruleLogic = [
    PackKey(
      "params",
      .map(.object(parameter)),
      en: "Figures that settings may change, used as params.name.",
      fr: "Les valeurs que la configuration peut changer, employées comme params.nom."
    ),
    PackKey(
      "expect",
      .expression,
      required: true,
      en: "What must be true.",
      fr: "Ce qui doit être vrai."
    ),
    PackKey(
      "at",
      .path,
      en: "What to point at: a path from plan or item.",
      fr: "Ce qu’il faut montrer\u{A0}: un chemin depuis plan ou item."
    ),
    PackKey(
      "values",
      .map(.expression),
      en: "Values for the message and the reports.",
      fr: "Les valeurs pour le message et les rapports."
    ),
    PackKey(
      "fix",
      .object(fix),
      en: "An edit that would mend the plan.",
      fr: "Une modification qui corrigerait le plan."
    ),
  ]
}
