import Findings

/// The words for commands, options and values that are not understood.
extension UsageError {
  static func unknown(command word: String) -> BilingualText {
    asking(
      word,
      of: Command.firstWords,
      en: "unknown command %; ‘consult-lint help’ lists them",
      fr: "commande inconnue\u{A0}: %; «\u{A0}consult-lint help\u{A0}» les énumère"
    )
  }

  static func unknown(option word: String, of command: Command) -> BilingualText {
    asking(
      word,
      of: CommandDescription.of(command).allOptions.map(\.rawValue),
      en: "unknown option % of ‘\(command.rawValue)’",
      fr: "option inconnue de «\u{A0}\(command.rawValue)\u{A0}»\u{A0}: %"
    )
  }

  static func missingValue(of option: OptionName) -> BilingualText {
    let value = OptionDescription.of(option).placeholder
    return BilingualText(
      en: "\(option.rawValue) needs a value: \(value.en)",
      fr: "\(option.rawValue) exige une valeur\u{A0}: \(value.fr)"
    )
  }

  static func unexpectedValue(of option: OptionName) -> BilingualText {
    BilingualText(
      en: "\(option.rawValue) takes no value",
      fr: "\(option.rawValue) n’accepte pas de valeur"
    )
  }

  static func contradiction(_ first: OptionName, _ second: OptionName) -> BilingualText {
    BilingualText(
      en: "\(first.rawValue) and \(second.rawValue) cannot stand together",
      fr: "\(first.rawValue) et \(second.rawValue) ne vont pas ensemble"
    )
  }

  static func needsStandardInput(_ option: OptionName) -> BilingualText {
    BilingualText(
      en: "\(option.rawValue) needs - as the only path",
      fr: "\(option.rawValue) exige - comme seul chemin"
    )
  }

  static func noRevision(_ word: String, _ reason: String?) -> BilingualText {
    let words = naming(
      word,
      en: "Git cannot tell what differs from %",
      fr: "Git ne peut dire ce qui diffère de %"
    )
    guard let reason else { return words }
    return BilingualText(en: "\(words.en): \(reason)", fr: "\(words.fr)\u{A0}: \(reason)")
  }

  static func bad(
    choice value: String,
    of option: OptionName,
    _ known: [String]
  ) -> BilingualText {
    let list = known.joined(separator: ", ")
    return asking(
      value,
      of: known,
      en: "\(option.rawValue) is %, needed one of \(list)",
      fr: "\(option.rawValue) vaut %, valeurs possibles\u{A0}: \(list)"
    )
  }

  static func bad(number value: String, of option: OptionName) -> BilingualText {
    naming(
      value,
      en: "\(option.rawValue) is %, needed a whole number",
      fr: "\(option.rawValue) vaut %, un nombre entier est attendu"
    )
  }

  static func bad(date value: String, of option: OptionName) -> BilingualText {
    naming(
      value,
      en: "\(option.rawValue) is %, needed a day as YYYY-MM-DD",
      fr: "\(option.rawValue) vaut %, un jour au format AAAA-MM-JJ est attendu"
    )
  }

  static func bad(output value: String) -> BilingualText {
    naming(
      value,
      en: "--output is %, needed FORMAT=FILE",
      fr: "--output vaut %, FORMAT=FICHIER est attendu"
    )
  }

  static func missingOperand(of command: Command) -> BilingualText {
    let operands = CommandDescription.of(command).operands
    return BilingualText(
      en: "‘\(command.rawValue)’ needs \(operands.en) behind it",
      fr: "«\u{A0}\(command.rawValue)\u{A0}» doit être suivi de \(operands.fr)"
    )
  }

  static func missing(wordBehind word: String, _ known: [String]) -> BilingualText {
    let list = known.joined(separator: ", ")
    return naming(
      word,
      en: "% needs one of these words behind it: \(list)",
      fr: "% doit être suivi de l’un de ces mots\u{A0}: \(list)"
    )
  }

  static func extra(operand word: String, of command: Command) -> BilingualText {
    naming(
      word,
      en: "‘\(command.rawValue)’ does not take %",
      fr: "«\u{A0}\(command.rawValue)\u{A0}» n’accepte pas %"
    )
  }

  static func bad(operand word: String, _ known: [String]) -> BilingualText {
    let list = known.joined(separator: ", ")
    return asking(
      word,
      of: known,
      en: "found %, needed \(known.count > 1 ? "one of " : "")\(list)",
      fr:
        "valeur %, \(known.count > 1 ? "valeurs possibles" : "valeur attendue")\u{A0}: \(list)"
    )
  }
}
