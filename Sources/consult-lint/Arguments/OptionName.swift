/// An option, by the name under which it is written.
enum OptionName: String, CaseIterable, Hashable, Sendable {
  case config = "--config"
  case noConfig = "--no-config"
  case baseline = "--baseline"
  case packs = "--packs"
  case only = "--only"
  case skip = "--skip"
  case lang = "--lang"
  case asOf = "--as-of"
  case stage = "--stage"
  case format = "--format"
  case output = "--output"
  case failOn = "--fail-on"
  case maxFindings = "--max-findings"
  case outcomes = "--outcomes"
  case noWaivers = "--no-waivers"
  case showWaived = "--show-waived"
  case jobs = "--jobs"
  case since = "--since"
  case cache = "--cache"
  case stdinName = "--stdin-name"
  case stdinFormat = "--stdin-format"
  case color = "--color"
  case quiet = "--quiet"
  case statistics = "--statistics"
  case origin = "--origin"
  case diff = "--diff"
  case write = "--write"
  case unsafe = "--unsafe"
  case plan = "--plan"
  case type = "--type"
  case cost = "--cost"
  case trace = "--trace"
  case json = "--json"
  case coverage = "--coverage"
  case mutate = "--mutate"
  case plans = "--plans"
  case strict = "--strict"
  case help = "--help"

  /// The letter that may stand for the name.
  var short: String? {
    switch self {
    case .help: "-h"
    case .quiet: "-q"
    default: nil
    }
  }

  /// The option that a word of a command line names.
  static func named(_ word: String) -> OptionName? {
    OptionName(rawValue: word) ?? allCases.first { $0.short == word }
  }
}
