import Findings
import Reporting

/// What an option takes and what it does: the one source for parsing and for help.
struct OptionDescription: Sendable {
  /// What stands behind the name.
  enum Value: Hashable, Sendable {
    /// Nothing.
    case none
    /// One of some words.
    case choice([String])
    /// Any text; the words name it in help.
    case text(BilingualText)
    /// Texts separated by commas; the option may come again.
    case list(BilingualText)
    /// A text; the option may come again.
    case several(BilingualText)
    /// A whole number, not negative.
    case number
    /// A day.
    case date
  }

  /// What stands behind the name.
  var value: Value
  /// What the option does, without a final stop.
  var help: BilingualText

  init(_ value: Value, en: String, fr: String) {
    self.value = value
    help = BilingualText(en: en, fr: fr)
  }

  /// The description of an option.
  static func of(_ option: OptionName) -> OptionDescription {
    selection(option) ?? reporting(option) ?? display(option) ?? other(option)
  }

  /// The description of an option of a command; lists and tables know two forms of output.
  static func of(_ option: OptionName, in command: Command) -> OptionDescription {
    guard option == .format, command.writesTable else { return of(option) }
    return .init(
      .choice(["text", "json"]),
      en: "the form of what is written",
      fr: "forme de ce qui est écrit"
    )
  }

  private static func selection(_ option: OptionName) -> OptionDescription? {
    switch option {
    case .packs:
      .init(
        .list(same("PACK")),
        en: "rule packs: ID, ID@EDITION, a folder or all; instead of those that are on by default",
        fr: "ensembles\u{A0}: ID, ID@ÉDITION, dossier ou all; remplacent ceux activés par défaut"
      )
    case .only:
      .init(
        .list(BilingualText(en: "RULE", fr: "RÈGLE")),
        en: "run these rules only",
        fr: "n’appliquer que ces règles"
      )
    case .skip:
      .init(
        .list(BilingualText(en: "RULE", fr: "RÈGLE")),
        en: "leave these rules out",
        fr: "ne pas appliquer ces règles"
      )
    case .asOf:
      .init(
        .date,
        en: "the day to take as today",
        fr: "jour à considérer comme la date du jour"
      )
    case .stage:
      .init(
        .choice(["auto", "draft", "launch", "after"]),
        en: "how far the plans are; auto reads it from each plan",
        fr: "étape des plans; auto la déduit de chaque plan"
      )
    case .noWaivers:
      .init(
        .none,
        en: "count findings that a plan’s waivers cover",
        fr: "compter les constats visés par les dérogations d’un plan"
      )
    default: nil
    }
  }

  private static func reporting(_ option: OptionName) -> OptionDescription? {
    switch option {
    case .lang:
      .init(
        .choice(ReportLanguage.allCases.map(\.rawValue)),
        en: "the language of texts",
        fr: "langue des textes"
      )
    case .format:
      .init(
        .choice(ReportFormat.allCases.map(\.rawValue)),
        en: "the form of the report on standard output",
        fr: "forme du rapport sur la sortie standard"
      )
    case .output:
      .init(
        .several(BilingualText(en: "FORMAT=FILE", fr: "FORMAT=FICHIER")),
        en: "write a report to a file too",
        fr: "écrire aussi un rapport dans un fichier"
      )
    case .failOn:
      .init(
        .choice(["error", "warning", "note", "never"]),
        en: "the least severity that makes the exit status 1; error unless told",
        fr: "gravité minimale qui donne le code de sortie 1; error par défaut"
      )
    case .maxFindings:
      .init(
        .number,
        en: "show so many findings at most; the counts stay whole",
        fr: "nombre maximal de constats affichés; les totaux restent complets"
      )
    case .outcomes:
      .init(
        .choice(["findings", "all"]),
        en: "all: list the outcome of every rule on every plan",
        fr: "all\u{A0}: énumérer le résultat de chaque règle pour chaque plan"
      )
    default: nil
    }
  }

  private static func display(_ option: OptionName) -> OptionDescription? {
    switch option {
    case .showWaived:
      .init(
        .none,
        en: "show findings that waivers cover",
        fr: "afficher les constats visés par une dérogation"
      )
    case .color:
      .init(
        .choice(["auto", "always", "never"]),
        en: "colour; auto: on a terminal only",
        fr: "couleur; auto\u{A0}: sur un terminal seulement"
      )
    case .quiet:
      .init(
        .none,
        en: "no notes on standard error",
        fr: "aucune remarque sur la sortie d’erreur standard"
      )
    case .statistics:
      .init(
        .none,
        en: "count the findings by rule at the end",
        fr: "compter les constats par règle à la fin"
      )
    default: nil
    }
  }

  private static func other(_ option: OptionName) -> OptionDescription {
    switch option {
    case .jobs:
      .init(
        .number,
        en: "how many files are read at the same time; the result is the same",
        fr: "nombre de fichiers lus en même temps; le résultat est le même"
      )
    case .stdinName:
      .init(
        .text(BilingualText(en: "NAME", fr: "NOM")),
        en: "the name under which standard input is reported",
        fr: "nom sous lequel l’entrée standard figure au rapport"
      )
    case .plan:
      .init(
        .text(BilingualText(en: "FILE", fr: "FICHIER")),
        en: "the plan to look at",
        fr: "plan à examiner"
      )
    case .type:
      .init(.none, en: "show the type only", fr: "n’afficher que le type")
    case .cost:
      .init(.none, en: "show the cost too", fr: "afficher aussi le coût")
    case .trace:
      .init(.none, en: "show each step with its value", fr: "afficher chaque étape et sa valeur")
    case .json:
      .init(.none, en: "write JSON", fr: "écrire en JSON")
    default:
      .init(.none, en: "show this help", fr: "afficher cette aide")
    }
  }

  private static func same(_ word: String) -> BilingualText { BilingualText(en: word, fr: word) }
}

extension OptionDescription {
  /// What stands behind the name, as help shows it.
  var placeholder: BilingualText {
    switch value {
    case .none: BilingualText(en: "", fr: "")
    case .choice(let words): OptionDescription.same(words.joined(separator: "|"))
    case .text(let name), .several(let name): name
    case .list(let name): name.map { "\($0),…" }
    case .number: OptionDescription.same("N")
    case .date: BilingualText(en: "YYYY-MM-DD", fr: "AAAA-MM-JJ")
    }
  }
}
