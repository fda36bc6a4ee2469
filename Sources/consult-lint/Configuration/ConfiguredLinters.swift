import Findings
import PlanSchema
import Rules

/// The linters of a run: one for all inputs that are to be held against the same.
struct ConfiguredLinters: Sendable {
  /// A linter with what of its configuration it follows.
  struct Entry: Sendable {
    var linter: Linter
    /// The configuration, by its position; `nil` where there is none.
    var configuration: Int?
    /// The waivers of the configuration, in the order of the settings.
    var waivers: [Int]
  }

  private struct Key: Hashable {
    var configuration: Int?
    var overrides: [Int]
    var waivers: [Int]
  }

  /// The linters.
  private(set) var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  /// The linters for inputs, by name.
  init(
    _ arguments: Arguments,
    asOf: CivilDate,
    _ names: [String],
    _ store: ConfigurationStore,
    _ packs: ConfiguredPacks
  ) throws(UsageError) {
    var known: [Key: Int] = [:]
    // Without an input, the linter says what would be done.
    for name in names.isEmpty ? [""] : names {
      let key = ConfiguredLinters.key(name, store)
      if known[key] == nil {
        known[key] = entries.count
        let settings = try ConfiguredLinters.settings(arguments, asOf, key, store, packs)
        let linter = Linter(packs: packs[key.configuration].packs, settings: settings)
        entries.append(
          Entry(linter: linter, configuration: key.configuration, waivers: key.waivers)
        )
      }
      positions[name] = known[key]
    }
  }

  /// The linter of an input.
  subscript(name: String) -> Entry { entries[position(of: name)] }

  /// The position of the linter of an input.
  func position(of name: String) -> Int { positions[name] ?? 0 }

  private static func key(_ name: String, _ store: ConfigurationStore) -> Key {
    guard let position = store.position(for: name) else {
      return Key(configuration: nil, overrides: [], waivers: [])
    }
    let configuration = store.all[position].configuration
    let path = store.absolute(name)
    return Key(
      configuration: position,
      overrides: configuration.overrides(for: store.path(name, from: configuration)),
      waivers: configuration.waivers.indices.filter {
        store.absolute(configuration.waivers[$0].path) == path
      }
    )
  }

  private static func settings(
    _ arguments: Arguments,
    _ asOf: CivilDate,
    _ key: Key,
    _ store: ConfigurationStore,
    _ packs: ConfiguredPacks
  ) throws(UsageError) -> LintSettings {
    let shelf = packs[key.configuration]
    var settings = LintSettings(asOf: asOf, packs: shelf.named)
    if shelf.mistakes.isEmpty {
      settings.only = try shelf.rules(named: arguments.list(.only))
      settings.skip = try shelf.rules(named: arguments.list(.skip))
    }
    settings.ignoresWaivers = arguments.has(.noWaivers)
    settings.keepsSummaries = arguments.asksForPlans
    if arguments.has(.statistics) { settings.clock = { Clock.nanoseconds } }
    settings.keepsOutcomes = arguments.value(.outcomes) == "all"
    if let position = key.configuration {
      store.all[position].configuration.apply(
        to: &settings,
        overrides: key.overrides,
        waivers: key.waivers
      )
    }
    if let word = arguments.value(.stage) {
      settings.stage = Stage(rawValue: word).map { .fixed($0) } ?? .auto
    }
    return settings
  }
}
