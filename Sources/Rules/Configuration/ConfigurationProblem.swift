internal import Findings

/// A mistake in a configuration beyond its form.
enum ConfigurationProblem: Hashable, Sendable {
  case extendedUnreadable(String, BilingualText)
  case extendedInCircle(String)
  case extendedTooDeep(String)
  case severalDocuments
  case unknownPack(String, near: [String])
  case unknownEdition(String, pack: String, has: [String])
  case packUnreadable(String, BilingualText)
  case setting(SettingProblem)
  case pattern(String)
  case place(String)
  case limit(Int)
  case baselineUnreadable(String, BilingualText)

  /// The check that finds it.
  var rule: RuleDescription {
    switch self {
    case .extendedUnreadable, .extendedInCircle, .extendedTooDeep: ConfigurationRules.extended
    case .severalDocuments: ConfigurationRules.wrongShape
    case .unknownPack, .unknownEdition, .packUnreadable: ConfigurationRules.pack
    case .setting(.unknownRule): ConfigurationRules.unknownRule
    case .setting(.unknownParameter), .setting(.wrongValue): ConfigurationRules.parameter
    case .setting(.unknownPack): ConfigurationRules.pack
    case .pattern: ConfigurationRules.pattern
    case .place: ConfigurationRules.waiver
    case .limit: ConfigurationRules.limit
    case .baselineUnreadable: ConfigurationRules.baseline
    }
  }

  /// What was found and what was needed.
  var message: BilingualText {
    switch self {
    case .extendedUnreadable(let path, let reason):
      .quoting(
        path,
        en: "The configuration % cannot be read: \(reason.en)",
        fr: "La configuration % ne peut être lue\u{A0}: \(reason.fr)"
      )
    case .extendedInCircle(let path):
      .quoting(
        path,
        en: "The configuration % leads back to itself",
        fr: "La configuration % ramène à elle-même"
      )
    case .extendedTooDeep(let path):
      .quoting(
        path,
        en: "The configuration % stands behind too many others",
        fr: "La configuration % vient après trop d’autres"
      )
    case .severalDocuments:
      BilingualText(
        en: "A second document begins where one is needed",
        fr: "Un deuxième document commence là où il en faut un seul"
      )
    case .setting(let problem): problem.message
    case .unknownPack, .unknownEdition, .packUnreadable: packMessage
    case .pattern(let text):
      .quoting(
        text,
        en: "% is no pattern of paths below the configuration",
        fr: "% n’est pas un motif de chemins situés sous la configuration"
      )
    case .place(let text):
      .quoting(
        text,
        en: "% is not a path with a JSON Pointer behind #",
        fr: "% n’est pas un chemin suivi d’un pointeur JSON après #"
      )
    case .limit(let most):
      BilingualText(
        en: "A whole number from 1 to \(MessageValue.int(Int64(most)).shown(in: .en)) is needed",
        fr: "Il faut un nombre entier de 1 à \(MessageValue.int(Int64(most)).shown(in: .fr))"
      )
    case .baselineUnreadable(let path, let reason):
      .quoting(
        path,
        en: "The baseline % cannot be used: \(reason.en)",
        fr: "Le relevé de référence % est inutilisable\u{A0}: \(reason.fr)"
      )
    }
  }

  private var packMessage: BilingualText {
    switch self {
    case .unknownPack(let id, let near):
      SettingProblem.unknownPack(id, near: near).message
    case .unknownEdition(let edition, let pack, let has):
      EditionWords.unknown(edition, of: pack, has: has)
    case .packUnreadable(let path, let reason):
      .quoting(
        path,
        en: "The pack % cannot be used: \(reason.en)",
        fr: "L’ensemble de règles % est inutilisable\u{A0}: \(reason.fr)"
      )
    default: BilingualText(en: "", fr: "")
    }
  }
}
