/// Calls as they are written, from the names and types of a declaration.
enum CallText {
  /// A function's heading: `indexOf`, `a + b`, `-a`.
  static func title(_ name: String) -> String {
    if isWord(name) { return name }
    let isUnary = name.hasSuffix("_") && !name.hasPrefix("_")
    return filled(name, isUnary ? ["a"] : ["a", "b"])
  }

  /// A call with types where its arguments stand.
  static func call(_ name: String, _ overload: FunctionOverload) -> String {
    var types = overload.parameters.map(\.description)
    guard isWord(name) else { return filled(name, types) }
    if overload.isVariadic, let last = types.popLast() { types.append(last + ", …") }
    switch overload.style {
    case .global: return "\(name)(\(types.joined(separator: ", ")))"
    case .member:
      return "\(types.first ?? "").\(name)(\(types.dropFirst().joined(separator: ", ")))"
    }
  }

  /// The steps of a call, with `|n|` for the size of an argument.
  static func cost(_ cost: FunctionCost) -> String {
    let size = { (position: Int) in "|\(position + 1)|" }
    return switch cost.growth {
    case .fixed: "\(cost.base)"
    case .linear(let positions):
      (["\(cost.base)"] + positions.map(size)).joined(separator: " + ")
    case .product(let first, let second): "\(cost.base) + \(size(first)) × \(size(second))"
    }
  }

  /// Whether a name is that of a function and not of an operator.
  private static func isWord(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic
  }

  /// An operator's name with words in its gaps: `_+_` as `a + b`, `-_` as `-a`.
  private static func filled(_ name: String, _ words: [String]) -> String {
    guard words.count > 1 else { return name.filter { $0 != "_" } + words.joined() }
    let sign = name == "@in" ? "in" : name.filter { $0 != "_" }
    return words.prefix(2).joined(separator: " \(sign) ")
  }
}
