import Findings

extension UsageError {
  /// What went wrong, in one sentence without a final stop, with *did you mean* where one is near.
  var words: BilingualText {
    switch self {
    case .unknownCommand(let word): UsageError.unknown(command: word)
    case .unknownOption(let word, let command): UsageError.unknown(option: word, of: command)
    case .missingValue(let option): UsageError.missingValue(of: option)
    case .unexpectedValue(let option): UsageError.unexpectedValue(of: option)
    case .contradiction(let first, let second): UsageError.contradiction(first, second)
    case .needsStandardInput(let option): UsageError.needsStandardInput(option)
    case .badChoice(let option, let value, let known):
      UsageError.bad(choice: value, of: option, known)
    case .badNumber(let option, let value): UsageError.bad(number: value, of: option)
    case .noRevision(let word, let reason): UsageError.noRevision(word, reason)
    case .badDate(let option, let value): UsageError.bad(date: value, of: option)
    case .badOutput(let value): UsageError.bad(output: value)
    case .missingOperand(let command): UsageError.missingOperand(of: command)
    case .extraOperand(let word, let command): UsageError.extra(operand: word, of: command)
    case .missingWord(let word, let known): UsageError.missing(wordBehind: word, known)
    case .badOperand(let word, let known): UsageError.bad(operand: word, known)
    case .unknownRule(let id, let near): UsageError.unknown(rule: id, near)
    case .unknownFunction(let name, let near): UsageError.unknown(function: name, near)
    case .unknownPack(let id, let near): UsageError.unknown(pack: id, near)
    case .unknownEdition(let pack, let wanted, let has):
      UsageError.unknown(edition: wanted, of: pack, has)
    case .notAPack(let path): UsageError.notAPack(path)
    case .noPlan(let path): UsageError.noPlan(path)
    case .unreadable(let path, let error): UsageError.unreadable(path, error)
    case .badBaseline(let path, let reason): UsageError.bad(baseline: path, reason)
    case .unwritable(let path, let error): UsageError.unwritable(path, error)
    case .outputFailed(let error): UsageError.failed(output: error)
    case .exists(let path): UsageError.exists(path)
    case .wrongPrefix(let id, let prefix): UsageError.wrong(prefix: prefix, of: id)
    case .takenRule(let id): UsageError.taken(rule: id)
    case .faultyPack(let path): UsageError.faulty(pack: path)
    case .noToday: UsageError.clockIsWrong
    }
  }

  /// A sentence in which `%` is the word, in each language's quotation marks.
  static func naming(_ word: String, en: String, fr: String) -> BilingualText {
    BilingualText(en: fill(en, "‘\(word)’"), fr: fill(fr, "«\u{A0}\(word)\u{A0}»"))
  }

  /// The same, with the question whether one of `known` was meant.
  static func asking(
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
