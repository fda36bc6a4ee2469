import Findings
import Reporting

/// Options that choose packs, rules and the day.
extension OptionDescription {
  static let packs = OptionDescription(
    .list(same("PACK")),
    en: "rule packs: ID, ID@EDITION, a folder or all; instead of those that are on by default",
    fr: "ensembles\u{A0}: ID, ID@ÉDITION, dossier ou all; remplacent ceux activés par défaut"
  )
  static let only = OptionDescription(
    .list(BilingualText(en: "RULE", fr: "RÈGLE")),
    en: "run these rules only",
    fr: "n’appliquer que ces règles"
  )
  static let skip = OptionDescription(
    .list(BilingualText(en: "RULE", fr: "RÈGLE")),
    en: "leave these rules out",
    fr: "ne pas appliquer ces règles"
  )
  static let asOf = OptionDescription(
    .date,
    en: "the day to take as today",
    fr: "jour à considérer comme la date du jour"
  )
  static let stage = OptionDescription(
    .choice(["auto", "draft", "launch", "after"]),
    en: "how far the plans are; auto reads it from each plan",
    fr: "étape des plans; auto la déduit de chaque plan"
  )
  static let noWaivers = OptionDescription(
    .none,
    en: "count findings that a plan’s waivers cover",
    fr: "compter les constats visés par les dérogations d’un plan"
  )
}

/// Options of what is reported and how.
extension OptionDescription {
  static let lang = OptionDescription(
    .choice(ReportLanguage.allCases.map(\.rawValue)),
    en: "the language of texts",
    fr: "langue des textes"
  )
  static let format = OptionDescription(
    .choice(ReportFormat.allCases.map(\.rawValue)),
    en: "the form of the report on standard output",
    fr: "forme du rapport sur la sortie standard"
  )
  static let tableFormat = OptionDescription(
    .choice(["text", "json"]),
    en: "the form of what is written",
    fr: "forme de ce qui est écrit"
  )
  static let output = OptionDescription(
    .several(BilingualText(en: "FORMAT=FILE", fr: "FORMAT=FICHIER")),
    en: "write a report to a file too",
    fr: "écrire aussi un rapport dans un fichier"
  )
  static let failOn = OptionDescription(
    .choice(["error", "warning", "note", "never"]),
    en: "the least severity that makes the exit status 1; error unless told",
    fr: "gravité minimale qui donne le code de sortie 1; error par défaut"
  )
  static let maxFindings = OptionDescription(
    .number,
    en: "show so many findings at most; the counts stay whole",
    fr: "nombre maximal de constats affichés; les totaux restent complets"
  )
  static let outcomes = OptionDescription(
    .choice(["findings", "all"]),
    en: "all: list the outcome of every rule on every plan",
    fr: "all\u{A0}: énumérer le résultat de chaque règle pour chaque plan"
  )
  static let showWaived = OptionDescription(
    .none,
    en: "show findings that waivers cover",
    fr: "afficher les constats visés par une dérogation"
  )
  static let color = OptionDescription(
    .choice(["auto", "always", "never"]),
    en: "colour; auto: on a terminal only",
    fr: "couleur; auto\u{A0}: sur un terminal seulement"
  )
  static let quiet = OptionDescription(
    .none,
    en: "no notes on standard error",
    fr: "aucune remarque sur la sortie d’erreur standard"
  )
  static let statistics = OptionDescription(
    .none,
    en: "count the findings by rule; say where the time went",
    fr: "compter les constats par règle; dire où passe le temps"
  )
}

/// Options of single commands.
extension OptionDescription {
  static let jobs = OptionDescription(
    .number,
    en: "how many files are read at the same time; the result is the same",
    fr: "nombre de fichiers lus en même temps; le résultat est le même"
  )
  static let since = OptionDescription(
    .text(BilingualText(en: "REVISION", fr: "RÉVISION")),
    en: "only plans that differ from this revision of the Git repository",
    fr: "seulement les plans qui diffèrent de cette révision du dépôt Git"
  )
  static let cache = OptionDescription(
    .text(BilingualText(en: "FOLDER", fr: "DOSSIER")),
    en: "keep results there, and take those of plans that have not changed",
    fr: "y garder les résultats et reprendre ceux des plans inchangés"
  )
  static let stdinName = OptionDescription(
    .text(BilingualText(en: "NAME", fr: "NOM")),
    en: "the name under which standard input is reported",
    fr: "nom sous lequel l’entrée standard figure au rapport"
  )
  static let stdinFormat = OptionDescription(
    .choice(["auto", "ndjson"]),
    en: "ndjson: standard input has a plan (JSON) a line; each gets a result on a line",
    fr: "ndjson\u{A0}: l’entrée standard a un plan (JSON) par ligne; un résultat par ligne"
  )
  static let plan = OptionDescription(
    .text(BilingualText(en: "FILE", fr: "FICHIER")),
    en: "the plan to look at",
    fr: "plan à examiner"
  )
  static let type = OptionDescription(
    .none,
    en: "show the type only",
    fr: "n’afficher que le type"
  )
  static let cost = OptionDescription(
    .none,
    en: "show the cost too",
    fr: "afficher aussi le coût"
  )
  static let trace = OptionDescription(
    .none,
    en: "show each step with its value",
    fr: "afficher chaque étape et sa valeur"
  )
  static let json = OptionDescription(
    .none,
    en: "write JSON",
    fr: "écrire en JSON"
  )
  static let helpPage = OptionDescription(
    .none,
    en: "show this help",
    fr: "afficher cette aide"
  )
}
