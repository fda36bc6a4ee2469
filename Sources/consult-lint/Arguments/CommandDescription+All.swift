import Findings

/// Each command.
extension CommandDescription {
  static let check = CommandDescription(
    BilingualText(en: "[PATH…|-]", fr: "[CHEMIN…|-]"),
    count: 0...Int.max,
    options: [
      .config, .noConfig, .baseline, .packs, .only, .skip, .asOf, .stage, .format, .output, .failOn,
      .maxFindings, .outcomes,
      .noWaivers, .showWaived, .since, .cache, .jobs, .stdinName, .stdinFormat, .color, .quiet,
      .statistics,
    ],
    en: "lint plans; folders are searched, - is standard input, no path is this folder",
    fr: "vérifier des plans; dossiers parcourus, - pour l’entrée standard, sinon ce dossier"
  )
  static let explain = CommandDescription(
    BilingualText(en: "RULE", fr: "RÈGLE"),
    count: 1...1,
    options: [.plan, .config, .noConfig, .packs, .asOf, .stage],
    en: "all about a rule; with --plan, what it says of a plan and why",
    fr: "tout sur une règle; avec --plan, ce qu’elle dit d’un plan et pourquoi"
  )
  static let rulesList = CommandDescription(
    options: [.config, .noConfig, .packs, .format],
    en: "the rules of the packs",
    fr: "règles des ensembles"
  )
  static let rulesCheck = CommandDescription(
    BilingualText(en: "[PACK…]", fr: "[ENSEMBLE…]"),
    count: 0...Int.max,
    options: [.config, .noConfig, .packs, .strict, .format, .color],
    en: "look for mistakes in packs: those named, else configured, else built in",
    fr: "chercher les erreurs d’ensembles\u{A0}: nommés, sinon configurés, sinon intégrés"
  )
  static let rulesTest = CommandDescription(
    BilingualText(en: "[PACK…]", fr: "[ENSEMBLE…]"),
    count: 0...Int.max,
    options: [.config, .noConfig, .packs, .only, .coverage, .mutate, .format, .jobs],
    en: "run the examples of packs: those named, else configured, else built in",
    fr: "exécuter les exemples d’ensembles\u{A0}: nommés, sinon configurés, sinon intégrés"
  )
  static let packs = CommandDescription(
    options: [.config, .noConfig, .packs, .format],
    en: "the packs built in and configured, with editions and digests",
    fr: "ensembles intégrés et configurés, avec leur édition et leur empreinte"
  )
  static let schema = CommandDescription(
    OptionDescription.same("plan|pack|config|report|result|packs"),
    count: 1...1,
    en: "the JSON Schema of a format",
    fr: "schéma JSON d’un format"
  )
  static let eval = CommandDescription(
    BilingualText(en: "EXPRESSION", fr: "EXPRESSION"),
    count: 1...1,
    options: [.plan, .config, .noConfig, .packs, .type, .cost, .trace, .asOf],
    en: "work out an expression; with --help FUNCTION, all about a function",
    fr: "évaluer une expression; avec --help FONCTION, tout sur une fonction"
  )
  static let dump = CommandDescription(
    BilingualText(en: "events|tree|plan FILE", fr: "events|tree|plan FICHIER"),
    count: 2...2,
    en: "what the reader saw in a file",
    fr: "ce que le lecteur a vu dans un fichier"
  )
  static let newPlan = CommandDescription(
    BilingualText(en: "[FILE]", fr: "[FICHIER]"),
    count: 0...1,
    options: [.asOf],
    en: "a commented plan that lints clean as a draft",
    fr: "un plan commenté, sans constat à l’étape d’ébauche"
  )
  static let completions = CommandDescription(
    BilingualText(en: "bash|zsh|fish", fr: "bash|zsh|fish"),
    count: 1...1,
    en: "the script by which a shell completes command lines",
    fr: "script avec lequel un interpréteur complète les lignes de commande"
  )
  static let man = CommandDescription(
    en: "the manual page, as man reads it",
    fr: "page de manuel, telle que man la lit"
  )
  static let version = CommandDescription(
    options: [.json],
    en: "the version of the tool",
    fr: "version de l’outil"
  )
  static let helpPages = CommandDescription(
    BilingualText(en: "[COMMAND]", fr: "[COMMANDE]"),
    count: 0...2,
    en: "this page, or the page of a command",
    fr: "cette page, ou celle d’une commande"
  )
}
