import Findings

/// What a command takes and what it does: the one source for parsing and for help.
struct CommandDescription: Sendable {
  /// What the command does, in a few words without a final stop.
  var summary: BilingualText
  /// What may stand behind it, as help shows it.
  var operands: BilingualText
  /// How many operands it takes.
  var count: ClosedRange<Int>
  /// Its options, besides `--lang` and `--help`.
  var options: [OptionName]

  init(
    _ operands: BilingualText = BilingualText(en: "", fr: ""),
    count: ClosedRange<Int> = 0...0,
    options: [OptionName] = [],
    en: String,
    fr: String
  ) {
    summary = BilingualText(en: en, fr: fr)
    self.operands = operands
    self.count = count
    self.options = options
  }

  /// All options of the command, in the order of help.
  var allOptions: [OptionName] { options + [.lang, .help] }

  /// The description of a command.
  static func of(_ command: Command) -> CommandDescription {
    forPlans(command) ?? forRules(command) ?? forTools(command)
  }

  private static func forPlans(_ command: Command) -> CommandDescription? {
    switch command {
    case .check:
      .init(
        BilingualText(en: "[PATH…|-]", fr: "[CHEMIN…|-]"),
        count: 0...Int.max,
        options: [
          .packs, .only, .skip, .asOf, .stage, .format, .output, .failOn, .maxFindings, .outcomes,
          .noWaivers, .showWaived, .jobs, .stdinName, .color, .quiet, .statistics,
        ],
        en: "lint plans; folders are searched, - is standard input, no path is this folder",
        fr: "vérifier des plans; dossiers parcourus, - pour l’entrée standard, sinon ce dossier"
      )
    case .explain, .rulesExplain:
      .init(
        BilingualText(en: "RULE", fr: "RÈGLE"),
        count: 1...1,
        options: [.plan, .packs, .asOf, .stage],
        en: "all about a rule; with --plan, what it says of a plan and why",
        fr: "tout sur une règle; avec --plan, ce qu’elle dit d’un plan et pourquoi"
      )
    default: nil
    }
  }

  private static func forRules(_ command: Command) -> CommandDescription? {
    switch command {
    case .rulesList:
      .init(
        options: [.packs, .format],
        en: "the rules of the packs",
        fr: "règles des ensembles"
      )
    case .rulesCheck:
      .init(
        BilingualText(en: "[PACK…]", fr: "[ENSEMBLE…]"),
        count: 0...Int.max,
        options: [.packs, .format, .color],
        en: "look for mistakes in packs; all built-in ones unless named",
        fr: "chercher les erreurs dans des ensembles; par défaut, tous ceux intégrés"
      )
    case .rulesTest:
      .init(
        BilingualText(en: "[PACK…]", fr: "[ENSEMBLE…]"),
        count: 0...Int.max,
        options: [.packs, .only],
        en: "run the examples of packs; all built-in ones unless named",
        fr: "exécuter les exemples d’ensembles; par défaut, tous ceux intégrés"
      )
    case .packs:
      .init(
        en: "the packs that are built in, with editions and digests",
        fr: "ensembles intégrés, avec leur édition et leur empreinte"
      )
    default: nil
    }
  }

  private static func forTools(_ command: Command) -> CommandDescription {
    switch command {
    case .schema:
      .init(
        BilingualText(en: "plan", fr: "plan"),
        count: 1...1,
        en: "the JSON Schema of plans",
        fr: "schéma JSON des plans"
      )
    case .eval:
      .init(
        BilingualText(en: "EXPRESSION", fr: "EXPRESSION"),
        count: 1...1,
        options: [.plan, .type, .cost, .trace, .asOf],
        en: "check the types of an expression and work it out",
        fr: "vérifier les types d’une expression et l’évaluer"
      )
    case .dump:
      .init(
        BilingualText(en: "events|tree|plan FILE", fr: "events|tree|plan FICHIER"),
        count: 2...2,
        en: "what the reader saw in a file",
        fr: "ce que le lecteur a vu dans un fichier"
      )
    case .version:
      .init(options: [.json], en: "the version of the tool", fr: "version de l’outil")
    default:
      .init(
        BilingualText(en: "[COMMAND]", fr: "[COMMANDE]"),
        count: 0...2,
        en: "this page, or the page of a command",
        fr: "cette page, ou celle d’une commande"
      )
    }
  }
}
