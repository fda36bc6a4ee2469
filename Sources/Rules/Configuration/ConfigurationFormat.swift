internal import Findings

/// The format of `consult-lint.yaml`, described once: reader, checks and JSON Schema use it.
public enum ConfigurationFormat {
  /// The name under which a configuration is looked for.
  public static let fileName = "consult-lint.yaml"

  /// The words for the level of a rule.
  static let levels = ["off"] + PackFormat.severities
  /// The words for `fail_on`.
  static let failLevels = ["error", "warning", "note", "never"]
  /// The words for `stage`.
  static let stages = ["auto", "draft", "launch", "after"]
  /// The words for `lang`.
  static let languages = ["en", "fr", "both"]

  /// Everything that a configuration may hold.
  public static let root = PackObject(
    "Configuration",
    BilingualText(en: "configuration", fr: "la configuration"),
    sources + manner + exceptions
  )

  private static let sources = [
    PackKey(
      "extends",
      .oneOrMany(.word),
      en: "Configurations whose settings hold unless this one says otherwise; paths from here.",
      fr: "Les configurations dont les réglages valent sauf indication contraire; chemins d’ici."
    ),
    PackKey(
      "packs",
      .list(.word),
      en: "Rule packs: ids, pinned as id@edition, or folders by a path with a slash, from here.",
      fr: "Les ensembles de règles\u{A0}: id, id@édition, ou dossiers par un chemin avec barre."
    ),
  ]

  private static let manner = [
    PackKey(
      "lang",
      .choice(languages),
      en: "The language of reports, unless the command line or the environment names one.",
      fr: "La langue des rapports, sauf indication de la ligne de commande ou de l’environnement."
    ),
    PackKey(
      "fail_on",
      .choice(failLevels),
      en: "The least severity that makes the exit status 1.",
      fr: "La gravité minimale qui donne le code de sortie 1."
    ),
    PackKey(
      "stage",
      .choice(stages),
      en: "How far the plans are; auto reads it from each plan.",
      fr: "L’étape des plans; auto la déduit de chaque plan."
    ),
    PackKey(
      "rules",
      rules,
      en: "Levels and parameters of rules, by id.",
      fr: "Les niveaux et les paramètres des règles, par identifiant."
    ),
    PackKey(
      "overrides",
      .list(.object(override)),
      en: "Levels and parameters for some of the files; the last that matches counts.",
      fr: "Les niveaux et paramètres pour certains fichiers; le dernier qui correspond l’emporte."
    ),
    PackKey(
      "limits",
      .object(limits),
      en: "How much is read of a file before the reader stops and says so.",
      fr: "Ce qui est lu d’un fichier avant que la lecture s’arrête en le disant."
    ),
  ]

  private static let exceptions = [
    PackKey(
      "waivers",
      .list(.object(waiver)),
      en: "Decisions not to apply a rule to a file that cannot be edited.",
      fr: "Les décisions de ne pas appliquer une règle à un fichier qui ne peut être modifié."
    ),
    PackKey(
      "baseline",
      .word,
      en: "The file that lists findings which were there before; a path from here.",
      fr: "Le fichier qui énumère les constats antérieurs; un chemin d’ici."
    ),
  ]

  private static let rules = PackShape.map(.either(.choice(levels), .object(rule)))

  /// What may be changed about a rule.
  public static let rule = PackObject(
    "RuleSetting",
    BilingualText(en: "settings of a rule", fr: "les réglages d’une règle"),
    [
      PackKey(
        "severity",
        .choice(levels),
        en: "The severity of its findings, or off.",
        fr: "La gravité de ses constats, ou off."
      ),
      PackKey(
        "params",
        .map(.any),
        en: "Values of its parameters, by name.",
        fr: "Les valeurs de ses paramètres, par nom."
      ),
    ]
  )

  /// Rules that are changed for some of the files.
  public static let override = PackObject(
    "Override",
    BilingualText(en: "override", fr: "l’exception"),
    [
      PackKey(
        "files",
        .oneOrMany(.word),
        required: true,
        en: "Patterns of paths from the folder of the configuration that applies: * and ? inside "
          + "a name, ** for any folders.",
        fr: "Les motifs de chemins depuis le dossier de la configuration qui s’applique\u{A0}: * "
          + "et ? dans un nom, ** pour des dossiers quelconques."
      ),
      PackKey(
        "rules",
        rules,
        required: true,
        en: "Levels and parameters of rules, by id.",
        fr: "Les niveaux et les paramètres des règles, par identifiant."
      ),
    ]
  )
}
