public import Findings

/// The checks of configurations: one with a mistake is not used, so that nothing is left out unseen.
public enum ConfigurationRules {
  /// All of them, by id.
  public static let all: [RuleDescription] = [
    unknownKey, missingKey, wrongShape, unknownChoice, languageMissing, extended, pack,
    unknownRule,
    parameter, pattern, waiver, limit, baseline,
  ]

  private static func rule(
    _ number: Int,
    _ title: BilingualText,
    _ remedy: BilingualText
  ) -> RuleDescription {
    RuleDescription(
      id: RuleID("CFG-\(number)"),
      title: title,
      severity: .error,
      why: BilingualText(
        en: "A setting that is passed over in silence would make a run check something else than "
          + "was asked for",
        fr: "Un réglage ignoré en silence ferait vérifier autre chose que ce qui a été demandé"
      ),
      remedy: remedy
    )
  }

  static let unknownKey = rule(
    101,
    BilingualText(en: "Unknown key in a configuration", fr: "Clé de configuration inconnue"),
    BilingualText(
      en: "Use the key that is suggested, or take the line out",
      fr: "Employer la clé proposée ou retirer la ligne"
    )
  )
  static let missingKey = rule(
    102,
    BilingualText(en: "Key missing in a configuration", fr: "Clé de configuration manquante"),
    BilingualText(en: "Add the key", fr: "Ajouter la clé")
  )
  static let wrongShape = rule(
    103,
    BilingualText(en: "Setting of another kind", fr: "Réglage d’un autre genre"),
    BilingualText(
      en: "Write the value in the form that is asked for",
      fr: "Écrire la valeur sous la forme demandée"
    )
  )
  static let unknownChoice = rule(
    104,
    BilingualText(en: "Setting that is not in the list", fr: "Réglage hors de la liste"),
    BilingualText(en: "Use one of the words of the list", fr: "Employer un des mots de la liste")
  )
  static let languageMissing = rule(
    105,
    BilingualText(en: "Reason in one language only", fr: "Motif dans une seule langue"),
    BilingualText(
      en: "Write the text in both languages",
      fr: "Rédiger le texte dans les deux langues"
    )
  )
  static let extended = rule(
    110,
    BilingualText(en: "Configuration that is extended", fr: "Configuration reprise"),
    BilingualText(
      en: "Name a configuration that is there and does not lead back to this one",
      fr: "Nommer une configuration qui existe et ne ramène pas à celle-ci"
    )
  )
  static let pack = rule(
    111,
    BilingualText(en: "Rule pack of a configuration", fr: "Ensemble de règles demandé"),
    BilingualText(
      en: "Name a pack and an edition that ‘consult-lint packs’ lists, or the folder of a pack",
      fr: "Nommer un ensemble et une édition qu’énumère «\u{A0}consult-lint packs\u{A0}», ou un "
        + "dossier"
    )
  )
  static let unknownRule = rule(
    112,
    BilingualText(en: "Unknown rule in a configuration", fr: "Règle inconnue"),
    BilingualText(en: "Correct the id of the rule", fr: "Corriger l’identifiant de la règle")
  )
  static let parameter = rule(
    113,
    BilingualText(en: "Parameter in a configuration", fr: "Paramètre d’une règle"),
    BilingualText(
      en: "Give a parameter that the rule has a value of its type and inside its limits",
      fr: "Donner à un paramètre de la règle une valeur de son type et dans ses limites"
    )
  )
  static let pattern = rule(
    114,
    BilingualText(en: "Pattern of paths", fr: "Motif de chemins"),
    BilingualText(
      en: "Write a path from the folder of the configuration, with *, ? or **",
      fr: "Écrire un chemin depuis le dossier de la configuration, avec astérisques au besoin"
    )
  )
  static let waiver = rule(
    115,
    BilingualText(en: "Place of a waiver", fr: "Endroit d’une dérogation"),
    BilingualText(
      en: "Write a path, and behind # a JSON Pointer, such as plans/a.yaml#/timeline",
      fr: "Écrire un chemin et, après #, un pointeur JSON, comme plans/a.yaml#/timeline"
    )
  )
  static let limit = rule(
    116,
    BilingualText(en: "Limit of reading", fr: "Limite de lecture"),
    BilingualText(
      en: "Give a whole number inside the bounds",
      fr: "Donner un nombre entier dans les bornes"
    )
  )
  static let baseline = rule(
    117,
    BilingualText(en: "Baseline that cannot be used", fr: "Relevé de référence inutilisable"),
    BilingualText(
      en: "Write the baseline anew with ‘consult-lint baseline write’",
      fr: "Refaire le relevé avec «\u{A0}consult-lint baseline write\u{A0}»"
    )
  )
}

extension PackProblem {
  /// The check of configurations that finds the same mistake of form.
  var configurationRule: RuleDescription {
    switch self {
    case .unknownKey: ConfigurationRules.unknownKey
    case .missingKey: ConfigurationRules.missingKey
    case .unknownChoice: ConfigurationRules.unknownChoice
    case .languageMissing: ConfigurationRules.languageMissing
    default: ConfigurationRules.wrongShape
    }
  }
}
