internal import Findings
internal import PlanSchema

extension PackFormat {
  static let ruleWords = [
    PackKey(
      "message",
      .message,
      required: true,
      en: "What was found and what was needed, with places for values.",
      fr: "Ce qui a été constaté et ce qu’il fallait, avec la place des valeurs."
    ),
    PackKey("why", .text, en: "Why it is asked for.", fr: "Pourquoi cela est demandé."),
    PackKey("remedy", .text, en: "How to mend it.", fr: "Comment y remédier."),
    PackKey(
      "examples",
      .list(.object(example)),
      required: true,
      en: "Plans with their outcome; they are run as tests.",
      fr: "Des plans et leur résultat; ils servent de tests."
    ),
    PackKey(
      "history",
      .list(.object(ruleEdition)),
      en: "What editions changed about it, the oldest first; nothing where it is as it was.",
      fr: "Ce que des éditions y ont changé, de la plus ancienne à la plus récente; rien sinon."
    ),
  ]

  /// A figure of a rule.
  public static let parameter = PackObject(
    "Parameter",
    BilingualText(en: "parameter", fr: "le paramètre"),
    [
      PackKey(
        "type",
        .choice(ParameterType.allCases.map(\.rawValue)),
        required: true,
        en: "The type of its values.",
        fr: "Le type de ses valeurs."
      ),
      PackKey(
        "unit",
        .word,
        en: "What it counts, such as day.",
        fr: "Ce qu’il compte, comme day."
      ),
      PackKey("default", .any, required: true, en: "The value.", fr: "La valeur."),
      PackKey("min", .any, en: "The least value.", fr: "La plus petite valeur."),
      PackKey("max", .any, en: "The greatest value.", fr: "La plus grande valeur."),
      PackKey("label", .text, en: "What it is called.", fr: "Comment on le nomme."),
    ]
  )

  /// An edit that mends a plan.
  public static let fix = PackObject(
    "Fix",
    BilingualText(en: "fix", fr: "la correction"),
    [
      PackKey("set", .path, required: true, en: "The path to set.", fr: "Le chemin à remplir."),
      PackKey("to", .expression, required: true, en: "The new value.", fr: "La nouvelle valeur."),
      PackKey(
        "safety",
        .choice(["safe", "needs_review"]),
        en: "How far it may be trusted; needs_review where it is left out.",
        fr: "La confiance qu’elle mérite; needs_review si la clé est absente."
      ),
      PackKey("title", .text, en: "What the edit does.", fr: "Ce que fait la modification."),
    ]
  )

  /// A plan with the outcome that a rule must have on it.
  public static let example = PackObject(
    "Example",
    BilingualText(en: "example", fr: "l’exemple"),
    [
      PackKey(
        "outcome",
        .choice(Outcome.allCases.map(\.rawValue)),
        required: true,
        en: "What the rule must say.",
        fr: "Ce que la règle doit dire."
      ),
      PackKey("name", .text, en: "What the example shows.", fr: "Ce que montre l’exemple."),
      PackKey(
        "plan",
        .document,
        required: true,
        en: "The plan, as text; ⟦ and ⟧ stand around what must be flagged.",
        fr: "Le plan, sous forme de texte; ⟦ et ⟧ entourent ce qui doit être signalé."
      ),
      PackKey(
        "input",
        .choice(["plan", "record"]),
        en: "Which kind of document it is; the rule’s own kind where it is left out.",
        fr: "Le genre de document; celui de la règle si la clé est absente."
      ),
      PackKey(
        "values",
        .map(.any),
        en: "Values that the rule must work out.",
        fr: "Les valeurs que la règle doit calculer."
      ),
      PackKey(
        "message",
        .text,
        en: "The message that people must read.",
        fr: "Le message que les gens doivent lire."
      ),
      PackKey("as_of", .date, en: "The day of the run.", fr: "Le jour de l’exécution."),
      PackKey(
        "stage",
        .choice(Stage.allCases.map(\.rawValue)),
        en: "The stage of the run; the last one where it is left out.",
        fr: "L’étape de l’exécution; la dernière si la clé est absente."
      ),
      PackKey(
        "params",
        .map(.any),
        en: "Parameters for this example.",
        fr: "Les paramètres de cet exemple."
      ),
    ]
  )
}
