import Findings

/// The commands for those who write and review rules.
extension CommandDescription {
  static let rulesCoverage = CommandDescription(
    options: [.config, .noConfig, .packs, .format],
    en: "which principles rules serve, and which clauses of sources they answer",
    fr: "principes que servent les règles et clauses auxquelles elles répondent"
  )
  static let rulesDocs = CommandDescription(
    BilingualText(en: "FOLDER", fr: "DOSSIER"),
    count: 1...1,
    options: [.config, .noConfig, .packs, .quiet],
    en: "write the reference pages of packs, in Markdown and HTML, in both languages",
    fr: "écrire les pages de référence d’ensembles, en Markdown et HTML, dans les deux langues"
  )
  static let newPack = CommandDescription(
    BilingualText(en: "FOLDER", fr: "DOSSIER"),
    count: 1...1,
    options: [.asOf, .quiet],
    en: "make a folder with a commented pack that checks clean",
    fr: "créer un dossier contenant un ensemble commenté et sans erreur"
  )
  static let newRule = CommandDescription(
    BilingualText(en: "ID [PACK]", fr: "ID [ENSEMBLE]"),
    count: 1...2,
    en: "a commented rule, added to the pack of a folder where one is named",
    fr: "une règle commentée, ajoutée à l’ensemble d’un dossier s’il est nommé"
  )
  static let rulesDiff = CommandDescription(
    BilingualText(en: "OLD NEW", fr: "ANCIEN NOUVEAU"),
    count: 2...2,
    options: [.plans, .config, .noConfig, .asOf, .format],
    en: "what changed between two editions of a pack, and its effect on plans",
    fr: "ce qui change entre deux éditions d’un ensemble, et l’effet sur des plans"
  )
}
