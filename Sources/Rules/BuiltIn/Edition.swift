/// The order of editions, and what stood beside one.
enum Edition {
  /// Whether an edition comes before another: by their numbers, `2026.2` before `2026.10`.
  static func precedes(_ left: String, _ right: String) -> Bool {
    numbers(left).lexicographicallyPrecedes(numbers(right))
  }

  /// The edition of `base` that stood beside an edition of a pack: the newest that is not later,
  /// else the oldest.
  static func base(for edition: String, of packs: [BuiltInPack]) -> BuiltInPack {
    let all = packs.filter { $0.source.id == "base" }
      .sorted { precedes($0.edition, $1.edition) }
    let known = all.last { !precedes(edition, $0.edition) } ?? all.first
    return known
      ?? BuiltInPack(edition: "", source: PackSource(id: "base", files: []), prepared: "0")
  }

  private static func numbers(_ edition: String) -> [Int] {
    edition.split(separator: ".").map { Int($0) ?? 0 }
  }
}
