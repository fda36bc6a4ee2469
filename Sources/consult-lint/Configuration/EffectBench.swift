import Findings
import PlanSchema
import Rules

/// The plans of `--plans` held against two editions of a pack, each under its configuration.
struct EffectBench {
  /// An edition of a pack, with all packs that are at hand beside it.
  typealias Edition = (shelf: PackShelf, pack: CompiledPack)

  /// What plans must share to be held against the same.
  private struct Key: Hashable {
    var configuration: Int?
    var overrides: [Int]
  }

  private let inputs: [PlanFinder.Input]?
  private let store: ConfigurationStore
  private let asOf: CivilDate
  private let old: Edition
  private let new: Edition

  /// The plans that a command line names, and the configurations that they fall under.
  init(_ arguments: Arguments, from old: Edition, to new: Edition) throws(UsageError) {
    let paths = arguments.values(.plans)
    let found = PlanFinder(paths, standardInput: Document.standardInputName)
    for failure in found.failures { throw .unreadable(failure.path, failure.error) }
    inputs = paths.isEmpty ? nil : found.inputs
    store = try ConfigurationStore(arguments, for: inputs?.map(\.name) ?? [])
    asOf = try Clock.day(arguments)
    self.old = old
    self.new = new
  }

  /// What is wrong in the configurations; nothing is worked out then.
  var mistakes: [LintedFile] { store.all.contains(where: \.hasMistakes) ? store.mistakes : [] }

  /// The effect on the plans; `nil` where none was named.
  func effect() throws(UsageError) -> EditionEffect? {
    guard let inputs else { return nil }
    var effect = EditionEffect()
    var linters: [Key: (old: Linter, new: Linter)] = [:]
    for input in inputs {
      let document = try Document(named: input.name)
      guard input.isNamed || document.mayBePlan else { continue }
      let key = key(of: input.name)
      let pair = linters[key] ?? (linter(old, key), linter(new, key))
      linters[key] = pair
      effect.add(document.source, format: document.format, from: pair.old, to: pair.new)
    }
    return effect
  }

  private func key(of name: String) -> Key {
    guard let position = store.position(for: name) else {
      return Key(configuration: nil, overrides: [])
    }
    let configuration = store.all[position].configuration
    let path = store.path(name, from: configuration)
    return Key(configuration: position, overrides: configuration.overrides(for: path))
  }

  /// An edition with the severities, parameters and stage that hold for the plans.
  private func linter(_ edition: Edition, _ key: Key) -> Linter {
    var settings = LintSettings(asOf: asOf, packs: [edition.pack.id])
    if let position = key.configuration {
      let configuration = store.all[position].configuration
      configuration.apply(to: &settings, overrides: key.overrides, waivers: [])
    }
    return Linter(packs: edition.shelf.packs, settings: settings)
  }
}
