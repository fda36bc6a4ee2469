/// The rule packs that are part of the program, as they stand in the folder `rules/`.
///
/// They are compiled in, so that the program is one file and reads nothing else. A test holds
/// each of them against its folder. Editions that were released before stand in
/// `rules/<pack>/editions/<edition>/` and are compiled in likewise.
public enum BuiltInPacks {
  /// The packs in their newest editions, by id.
  public static var all: [PackSource] { generated.map(\.source) }

  /// Their ids, in order.
  public static var ids: [String] { generated.map(\.source.id) }

  /// The packs in their newest editions, by id, ready to run: they were compiled before, and a
  /// test holds them to their text.
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

  /// The editions of a pack, the oldest first; empty where no built-in pack has the id.
  public static func editions(of id: String) -> [String] {
    (generated + older).filter { $0.source.id == id }.map(\.edition).sorted(by: Edition.precedes)
  }

  /// A pack in an edition that is not its newest; `nil` where there is none.
  public static func source(_ id: String, edition: String) -> PackSource? {
    guard let pack = older.first(where: { $0.source.id == id && $0.edition == edition }) else {
      return nil
    }
    return pack.source.seeing(Edition.base(for: edition, of: generated + older).source)
  }

  /// The same, ready to run.
  static func prepared(_ id: String, edition: String) -> CompiledPack? {
    guard let pack = older.first(where: { $0.source.id == id && $0.edition == edition }) else {
      return nil
    }
    let base = Edition.base(for: edition, of: generated + older)
    let terms = base.source.id == id ? nil : PreparedPack.read(base.prepared, base: nil)
    return PreparedPack.read(pack.prepared, base: terms)
  }
}

/// A pack that is compiled in.
struct BuiltInPack: Sendable {
  /// The edition.
  let edition: String
  /// Its files.
  let source: PackSource
  /// The pack as `PreparedPack` wrote it.
  let prepared: String
}
