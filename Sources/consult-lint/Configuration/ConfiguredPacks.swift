import Findings
import Rules

/// The packs that each configuration of a run asks for.
struct ConfiguredPacks: Sendable {
  /// One shelf for each configuration, and behind them the one where there is none.
  private(set) var shelves: [PackShelf] = []
  private var compiled: [[String]: PackShelf] = [:]
  private let reading: PackShelf.Reading

  /// The packs that the command line names, else those of each configuration.
  ///
  /// What is wrong with the names in a configuration is told in it.
  init(
    _ arguments: Arguments,
    _ store: inout ConfigurationStore,
    _ reading: PackShelf.Reading
  ) throws(UsageError) {
    self.reading = reading
    let words = arguments.list(.packs)
    for index in store.all.indices {
      let shelf =
        words.isEmpty
        ? try shelf(for: &store.all[index]) : try self.shelf(naming: words)
      // Rules of packs that the command line leaves out may still be set.
      let others = words.isEmpty ? [] : try folders(of: store.all[index].configuration)
      store.all[index].check(with: shelf.packs + others)
      shelves.append(shelf)
    }
    shelves.append(try shelf(naming: words))
  }

  /// The packs for the inputs of a configuration.
  subscript(position: Int?) -> PackShelf { shelves[position ?? shelves.count - 1] }

  /// The packs in the folders that a configuration names, as far as they can be used.
  private mutating func folders(
    of configuration: Configuration
  ) throws(UsageError) -> [CompiledPack] {
    let folders = (configuration.packs ?? []).map(\.value).filter {
      PackFolder.isPath($0) && ConfiguredPacks.problem($0) == nil
    }
    return folders.isEmpty ? [] : try shelf(naming: folders).packs
  }

  private mutating func shelf(for read: inout ReadConfiguration) throws(UsageError) -> PackShelf {
    var words: [String] = []
    for setting in read.configuration.packs ?? [] {
      if PackFolder.isPath(setting.value), let error = ConfiguredPacks.problem(setting.value) {
        read.report(pack: setting, error)
      } else {
        words.append(setting.value)
      }
    }
    let all = try shelf(naming: words.filter(PackShelf.choosesPacks))
    let before = read.problemCount
    read.checkNames(of: all.packs, known: all.sources.map(\.id))
    // Packs that cannot be had are told; the others are enough to look for further mistakes.
    guard read.problemCount == before else { return all }
    return try shelf(naming: words)
  }

  /// The packs of some words; those with the same folders and older editions are made once.
  private mutating func shelf(naming words: [String]) throws(UsageError) -> PackShelf {
    let choice = words.filter(PackShelf.choosesPacks)
    if let known = compiled[choice] { return try known.naming(words) }
    let shelf = try PackShelf(naming: words, reading: reading)
    compiled[choice] = shelf
    return shelf
  }

  private static func problem(_ path: String) -> UnreadableFile? {
    do throws(UsageError) {
      _ = try PackFolder.read(path)
      return nil
    } catch {
      return switch error {
      case .unreadable(_, let system): UnreadableFile(system.words)
      case .notAPack:
        UnreadableFile(
          BilingualText(en: "it holds no pack.yaml", fr: "il ne contient aucun pack.yaml")
        )
      default: UnreadableFile(error.words)
      }
    }
  }
}
