import Findings

/// Why a run could not be done as asked; every one makes the exit status 2.
enum UsageError: Error, Hashable, Sendable {
  /// No command has this name.
  case unknownCommand(String)
  /// The command has no option of this name.
  case unknownOption(String, Command)
  /// The option needs a value behind it.
  case missingValue(OptionName)
  /// The option takes no value.
  case unexpectedValue(OptionName)
  /// The two options cannot stand together.
  case contradiction(OptionName, OptionName)
  /// The option is about standard input, which is not the only path.
  case needsStandardInput(OptionName)
  /// The value is not one of the option's words.
  case badChoice(OptionName, String, [String])
  /// The value is no whole number.
  case badNumber(OptionName, String)
  /// Git cannot tell what differs from the revision; with what it said, where it said anything.
  case noRevision(String, String?)
  /// The value is no day.
  case badDate(OptionName, String)
  /// The command needs more behind it.
  case missingOperand(Command)
  /// The command takes less.
  case extraOperand(String, Command)
  /// The first word of a command needs one of these behind it.
  case missingWord(String, [String])
  /// A word of the command is not one that it knows.
  case badOperand(String, [String])
  /// No rule of the packs has this id.
  case unknownRule(String, near: [String])
  /// Expressions have no function, operator or macro of this name.
  case unknownFunction(String, near: [String])
  /// No pack has this id.
  case unknownPack(String, near: [String])
  /// The pack has no such edition.
  case unknownEdition(pack: String, wanted: String, has: [String])
  /// `--output` without a format and a file.
  case badOutput(String)
  /// The file cannot be read.
  case unreadable(String, SystemError)
  /// The file is no baseline.
  case badBaseline(String, BilingualText)
  /// The file cannot be written.
  case unwritable(String, SystemError)
  /// Standard output cannot be written.
  case outputFailed(SystemError)
  /// The folder holds no rule pack.
  case notAPack(String)
  /// The file holds no plan that can be looked at.
  case noPlan(String)
  /// The file or folder is there already.
  case exists(String)
  /// The id of a new rule does not start as those of its pack do.
  case wrongPrefix(String, String)
  /// The pack has a rule of this id.
  case takenRule(String)
  /// The pack has mistakes, so that nothing can be added to it.
  case faultyPack(String)
  /// The clock of the machine tells no day.
  case noToday
}
