import Findings

/// What can stand where on a command line, drawn from the tables of commands and options.
struct CompletionTable {
  /// What may stand as a value.
  enum Value: Hashable {
    /// One of these words.
    case words([String])
    /// Some of these words, with commas between them.
    case list([String])
    /// The name of a file or folder.
    case file
    /// Anything.
    case any
  }

  /// An option of a command.
  struct Option: Hashable {
    var name: OptionName
    /// What stands behind it; `nil` where nothing does.
    var value: Value?
    var help: String
  }

  /// A command with its options and what may stand behind it.
  struct Entry: Hashable {
    var words: [String]
    var summary: String
    var options: [Option]
    /// The words that may come first behind it; files may come where there are none.
    var operands: [String]
  }

  /// The commands, in the order of help.
  let entries: [Entry]
  private let packs: [String]
  private let rules: [String]

  /// The table in one language, with the ids of packs and rules that are at hand.
  init(_ language: Language, packs: [String], rules: [String]) {
    self.packs = packs
    self.rules = rules
    var entries: [Entry] = []
    for command in Command.allCases {
      let description = CommandDescription.of(command)
      var entry = Entry(
        words: command.words,
        summary: description.summary[language],
        options: [],
        operands: CompletionTable.operands(description, rules)
      )
      for option in description.allOptions {
        let text = OptionDescription.of(option, in: command)
        let value = CompletionTable.value(text.value, packs, rules)
        entry.options.append(Option(name: option, value: value, help: text.help[language]))
      }
      entries.append(entry)
    }
    self.entries = entries
  }

  /// The first words of commands with what they do; of several commands, what the first does.
  var firstWords: [(word: String, summary: String)] {
    var seen: Set<String> = []
    return entries.compactMap { entry in
      guard let word = entry.words.first, seen.insert(word).inserted else { return nil }
      return (word, entry.summary)
    }
  }

  /// For each first word of commands of two words, the second words with what they do.
  var groups: [(first: String, seconds: [(word: String, summary: String)])] {
    firstWords.compactMap { first, _ in
      let seconds = entries.filter { $0.words.count == 2 && $0.words[0] == first }
      return seconds.isEmpty ? nil : (first, seconds.map { ($0.words[1], $0.summary) })
    }
  }

  /// The words that a usage line names, such as those of `events|tree|plan FILE`.
  private static func operands(_ description: CommandDescription, _ rules: [String]) -> [String] {
    let first = description.operands.en.split(separator: " ").first ?? ""
    if first == "RULE" { return rules }
    if first == "[COMMAND]" { return Command.firstWords }
    let words = first.split(separator: "|").map(String.init)
    return words.allSatisfy { $0.allSatisfy(\.isLowercase) } ? words : []
  }

  private static func value(
    _ value: OptionDescription.Value,
    _ packs: [String],
    _ rules: [String]
  ) -> Value? {
    switch value {
    case .none: nil
    case .choice(let words): .words(words)
    case .text(let name): name.en == "FILE" || name.en == "PATH" ? .file : .any
    case .list(let name): name.en == "PACK" ? .list(packs) : .list(rules)
    case .several(let name): name.en.hasSuffix("FILE") ? .file : .any
    case .number, .date: .any
    }
  }
}
