/// The rule packs that are part of the program, as they stand in the folder `rules/`.
///
/// They are compiled in, so that the program is one file and reads nothing else. A test holds
/// each of them against its folder.
public enum BuiltInPacks {
  /// All of them, by id.
  public static var all: [PackSource] { generated.map(\.source) }

  /// Their ids, in order.
  public static var ids: [String] { generated.map(\.source.id) }

  /// All of them, by id, ready to run: they were compiled before, and a test holds them to their
  /// text.
  ///
  /// What only authors of rules ask for is left out: typed expressions, examples and reasons for
  /// mutants. `PackCompiler.compile(_:)` of `all` has them.
  public static let prepared: [CompiledPack] = {
    let base = generated.first { $0.source.id == "base" }.flatMap {
      PreparedPack.read($0.prepared, base: nil)
    }
    let packs = generated.compactMap { pack in
      pack.source.id == "base" ? base : PreparedPack.read(pack.prepared, base: base)
    }
    // The slots of another schema than the one that is compiled in would mislead.
    return packs.count == generated.count ? packs : PackCompiler.compile(all).packs
  }()
}

/// A pack that is compiled in.
struct BuiltInPack: Sendable {
  /// Its files.
  let source: PackSource
  /// The pack as `PreparedPack` wrote it.
  let prepared: String
}
