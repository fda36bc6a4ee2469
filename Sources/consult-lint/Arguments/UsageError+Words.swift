import Findings

extension UsageError {
  /// What went wrong, in one sentence without a final stop, with *did you mean* where one is near.
  var words: BilingualText { forUse ?? forValues ?? forRules ?? forFiles }

  private var forUse: BilingualText? {
    switch self {
    case .unknownCommand(let word):
      return UsageError.asking(
        word,
        of: Command.firstWords,
        en: "unknown command %; ‘consult-lint help’ lists them",
        fr: "commande inconnue\u{A0}: %; «\u{A0}consult-lint help\u{A0}» les énumère"
      )
    case .unknownOption(let word, let command):
      let names = CommandDescription.of(command).allOptions.map(\.rawValue)
      return UsageError.asking(
        word,
        of: names,
        en: "unknown option % of ‘\(command.rawValue)’",
        fr: "option inconnue de «\u{A0}\(command.rawValue)\u{A0}»\u{A0}: %"
      )
    case .missingOperand(let command):
      let operands = CommandDescription.of(command).operands
      return BilingualText(
        en: "‘\(command.rawValue)’ needs \(operands.en) behind it",
        fr: "«\u{A0}\(command.rawValue)\u{A0}» doit être suivi de \(operands.fr)"
      )
    case .extraOperand(let word, let command):
      return UsageError.naming(
        word,
        en: "‘\(command.rawValue)’ does not take %",
        fr: "«\u{A0}\(command.rawValue)\u{A0}» n’accepte pas %"
      )
    case .badOperand(let word, let known):
      let list = known.joined(separator: ", ")
      return UsageError.asking(
        word,
        of: known,
        en: "found %, needed \(known.count > 1 ? "one of " : "")\(list)",
        fr: "valeur %, \(known.count > 1 ? "valeurs possibles" : "valeur attendue")\u{A0}: \(list)"
      )
    default: return nil
    }
  }

  private var forValues: BilingualText? {
    switch self {
    case .missingValue(let option):
      let value = OptionDescription.of(option).placeholder
      return BilingualText(
        en: "\(option.rawValue) needs a value: \(value.en)",
        fr: "\(option.rawValue) exige une valeur\u{A0}: \(value.fr)"
      )
    case .unexpectedValue(let option):
      return BilingualText(
        en: "\(option.rawValue) takes no value",
        fr: "\(option.rawValue) n’accepte pas de valeur"
      )
    case .badChoice(let option, let value, let known):
      let list = known.joined(separator: ", ")
      return UsageError.asking(
        value,
        of: known,
        en: "\(option.rawValue) is %, needed one of \(list)",
        fr: "\(option.rawValue) vaut %, valeurs possibles\u{A0}: \(list)"
      )
    case .badNumber(let option, let value):
      return UsageError.naming(
        value,
        en: "\(option.rawValue) is %, needed a whole number",
        fr: "\(option.rawValue) vaut %, un nombre entier est attendu"
      )
    case .badDate(let option, let value):
      return UsageError.naming(
        value,
        en: "\(option.rawValue) is %, needed a day as YYYY-MM-DD",
        fr: "\(option.rawValue) vaut %, un jour au format AAAA-MM-JJ est attendu"
      )
    case .badOutput(let value):
      return UsageError.naming(
        value,
        en: "--output is %, needed FORMAT=FILE",
        fr: "--output vaut %, FORMAT=FICHIER est attendu"
      )
    default: return nil
    }
  }

  private var forRules: BilingualText? {
    switch self {
    case .unknownRule(let id, let near):
      let words = UsageError.naming(
        id,
        en: "no rule of the packs has the id %",
        fr: "aucune règle des ensembles n’a l’identifiant %"
      )
      return NearWords.suggesting(near, after: words)
    case .unknownPack(let id, let near):
      let words = UsageError.naming(
        id,
        en: "there is no pack %",
        fr: "l’ensemble % n’existe pas"
      )
      return NearWords.suggesting(near, after: words)
    case .unknownEdition(let pack, let wanted, let has):
      return BilingualText(
        en: "the pack ‘\(pack)’ has the edition \(has), not \(wanted)",
        fr: "l’ensemble «\u{A0}\(pack)\u{A0}» a l’édition \(has), et non \(wanted)"
      )
    case .notAPack(let path):
      return UsageError.naming(
        path,
        en: "the folder % holds no pack.yaml",
        fr: "le dossier % ne contient aucun pack.yaml"
      )
    default: return nil
    }
  }

  private var forFiles: BilingualText {
    switch self {
    case .unreadable(let path, let error):
      UsageError.naming(
        path,
        en: "% cannot be read: \(error.words.en)",
        fr: "impossible de lire %\u{A0}: \(error.words.fr)"
      )
    case .unwritable(let path, let error):
      UsageError.naming(
        path,
        en: "% cannot be written: \(error.words.en)",
        fr: "impossible d’écrire %\u{A0}: \(error.words.fr)"
      )
    case .outputFailed(let error):
      BilingualText(
        en: "standard output cannot be written: \(error.words.en)",
        fr: "impossible d’écrire sur la sortie standard\u{A0}: \(error.words.fr)"
      )
    case .noPlan(let path):
      UsageError.naming(
        path,
        en: "% holds no plan that can be read",
        fr: "% ne contient aucun plan lisible"
      )
    case .noToday:
      BilingualText(
        en: "the clock of the machine tells no day; give one with --as-of",
        fr: "l’horloge de la machine n’indique aucun jour; en donner un avec --as-of"
      )
    default: BilingualText(en: "wrong usage", fr: "utilisation incorrecte")
    }
  }

  private static func naming(_ word: String, en: String, fr: String) -> BilingualText {
    BilingualText(en: fill(en, "‘\(word)’"), fr: fill(fr, "«\u{A0}\(word)\u{A0}»"))
  }

  private static func asking(
    _ word: String,
    of known: [String],
    en: String,
    fr: String
  ) -> BilingualText {
    NearWords.suggesting(NearWords.near(word, in: known), after: naming(word, en: en, fr: fr))
  }

  private static func fill(_ sentence: String, _ word: String) -> String {
    sentence.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: word)
  }
}
