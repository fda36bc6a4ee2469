/// The macros that are called on a receiver.
enum Macro {
  /// Their names, for suggestions.
  static let names = [
    "all", "exists", "exists_one", "existsOne", "map", "filter", "transformList", "transformMap",
    "transformMapEntry", "sortBy", "optMap", "optFlatMap",
  ]

  /// The comprehension that a name and a number of arguments mean.
  static func comprehension(_ name: String, _ count: Int) -> (
    kind: ComprehensionKind, variables: Int
  )? {
    switch (name, count) {
    case ("all", 2): (.all, 1)
    case ("all", 3): (.all, 2)
    case ("exists", 2): (.exists, 1)
    case ("exists", 3): (.exists, 2)
    case ("exists_one", 2), ("existsOne", 2): (.existsOne, 1)
    case ("exists_one", 3), ("existsOne", 3): (.existsOne, 2)
    case ("filter", 2): (.filter, 1)
    case ("map", 2), ("map", 3): (.map, 1)
    case ("sortBy", 2): (.sortBy, 1)
    case ("transformList", 3), ("transformList", 4): (.transformList, 2)
    case ("transformMap", 3), ("transformMap", 4): (.transformMap, 2)
    case ("transformMapEntry", 3), ("transformMapEntry", 4): (.transformMapEntry, 2)
    default: nil
    }
  }
}
