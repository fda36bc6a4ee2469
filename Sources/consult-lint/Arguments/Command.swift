/// What the tool can be asked to do.
enum Command: String, CaseIterable, Hashable, Sendable {
  case check
  case explain
  case rulesList = "rules list"
  case rulesExplain = "rules explain"
  case rulesCheck = "rules check"
  case rulesTest = "rules test"
  case rulesCoverage = "rules coverage"
  case rulesDiff = "rules diff"
  case rulesDocs = "rules docs"
  case rulesNew = "rules new"
  case newPlan = "new plan"
  case newPack = "new pack"
  case newRule = "new rule"
  case packs
  case fix
  case waivers
  case baselineWrite = "baseline write"
  case baselinePrune = "baseline prune"
  case baselineCompare = "baseline compare"
  case schema
  case config
  case eval
  case dump
  case completions
  case man
  case version
  case help

  /// Whether it writes a list or a table of its own rather than the report of a run.
  var writesTable: Bool {
    [.rulesList, .rulesTest, .rulesCoverage, .rulesDiff, .packs].contains(self)
  }

  /// Whether it works on baselines, so that one is looked for where none is named.
  var needsBaseline: Bool {
    [.baselineWrite, .baselinePrune, .baselineCompare].contains(self)
  }

  /// The words with which it is called.
  var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// The command that the first words of a command line name, and how many words that takes.
  static func named(by words: ArraySlice<String>) -> (command: Command, length: Int)? {
    for command in allCases where words.starts(with: command.words) {
      return (command, command.words.count)
    }
    return nil
  }

  /// The words that may stand behind the first word of a command of two words.
  static func words(behind first: String) -> [String] {
    allCases.map(\.words).filter { $0.count == 2 && $0[0] == first }.map { $0[1] }
  }

  /// The first words of all commands, for *did you mean*.
  static var firstWords: [String] {
    var seen: Set<String> = []
    return allCases.compactMap(\.words.first).filter { seen.insert($0).inserted }
  }
}
