import PlanSchema

/// Turns the words of a command line into `Arguments`.
struct ArgumentParser {
  private var words: ArraySlice<String>
  private var arguments: Arguments

  /// The arguments in `words`, the name of the program left out.
  ///
  /// Without the name of a command the words are those of `check`.
  static func parse(_ words: [String]) throws(UsageError) -> Arguments {
    var parser = ArgumentParser(words)
    return try parser.parse()
  }

  private init(_ words: [String]) {
    if let found = Command.named(by: words[...]) {
      arguments = Arguments(found.command)
      self.words = words.dropFirst(found.length)
    } else if let group = words.first, let rest = ArgumentParser.help(about: group, words) {
      arguments = Arguments(.help)
      arguments.operands = [group]
      self.words = rest
    } else {
      let isVersion = ArgumentParser.isVersion(words.first)
      arguments = Arguments(isVersion ? .version : .check, isNamed: isVersion)
      self.words = arguments.command == .version ? words.dropFirst() : words[...]
    }
  }

  private static func isVersion(_ word: String?) -> Bool { word == "--version" || word == "-V" }

  /// The other words, where those of a line ask for help about a group of commands.
  private static func help(about group: String, _ words: [String]) -> ArraySlice<String>? {
    let rest = words.dropFirst()
    guard !Command.words(behind: group).isEmpty, rest.contains(where: isHelp) else { return nil }
    return rest.filter { !isHelp($0) }[...]
  }

  private static func isHelp(_ word: String) -> Bool { OptionName.named(word) == .help }

  private mutating func parse() throws(UsageError) -> Arguments {
    if !arguments.isNamed, let first = words.first {
      let known = Command.words(behind: first)
      guard known.isEmpty else {
        guard let second = words.dropFirst().first, !second.hasPrefix("-") else {
          throw .missingWord(first, known)
        }
        throw .badOperand(second, known)
      }
    }
    while let word = words.popFirst() {
      if word == "--" {
        arguments.operands += words
        words = []
      } else if word.hasPrefix("-"), word != "-" {
        try addOption(word)
      } else {
        arguments.operands.append(word)
      }
    }
    if !arguments.has(.help) { try checkOperands() }
    return arguments
  }

  private mutating func addOption(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let written = word.hasPrefix("--") ? String(parts.first ?? "") : word
    let attached = word.hasPrefix("--") && parts.count == 2 ? String(parts[1]) : nil
    let known = CommandDescription.of(arguments.command).allOptions
    guard let name = OptionName.named(written), known.contains(name) else {
      throw .unknownOption(written, arguments.command)
    }
    let description = OptionDescription.of(name, in: arguments.command)
    guard description.value != .none else {
      guard attached == nil else { throw .unexpectedValue(name) }
      return arguments.add(name, "")
    }
    guard let value = attached ?? words.popFirst() else { throw .missingValue(name) }
    try ArgumentParser.check(value, of: name, description.value)
    arguments.add(name, value)
  }

  private static func check(
    _ value: String,
    of name: OptionName,
    _ kind: OptionDescription.Value
  ) throws(UsageError) {
    switch kind {
    case .none, .text, .list, .several: break
    case .choice(let known):
      guard known.contains(value) else { throw .badChoice(name, value, known) }
    case .number:
      guard let number = Int(value), number >= 0 else { throw .badNumber(name, value) }
    case .date:
      guard CivilDate(iso: value) != nil else { throw .badDate(name, value) }
    }
  }

  private func checkOperands() throws(UsageError) {
    let count = CommandDescription.of(arguments.command).count
    guard arguments.operands.count >= count.lowerBound else {
      throw .missingOperand(arguments.command)
    }
    guard arguments.operands.count <= count.upperBound else {
      throw .extraOperand(arguments.operands[count.upperBound], arguments.command)
    }
  }
}
