/// What is known of type parameters while an expression is checked.
///
/// The rules are those of the reference checkers for gradual types: `dyn` fits everything, a
/// parameter takes the first type that it meets and widens to a more general one.
struct TypeMapping {
  private var known: [String: CELType] = [:]
  private var fresh = 0

  /// A parameter that no declaration uses.
  mutating func newParameter() -> CELType {
    fresh += 1
    return .parameter("_\(fresh)")
  }

  /// The type with parameters replaced by what is known; the unknown become `dyn` on request.
  func substitute(_ type: CELType, unknownAsDyn: Bool = false) -> CELType {
    if case .parameter(let name) = type {
      guard let found = known[name] else { return unknownAsDyn ? .dyn : type }
      return substitute(found, unknownAsDyn: unknownAsDyn)
    }
    let arguments = type.arguments
    guard !arguments.isEmpty else { return type }
    return type.replacingArguments(
      arguments.map { substitute($0, unknownAsDyn: unknownAsDyn) }
    )
  }

  /// Whether values of these types fit these parameters; remembers what it learns if they all do.
  mutating func assign(_ types: [CELType], to targets: [CELType]) -> Bool {
    guard types.count == targets.count else { return false }
    var copy = self
    for (type, target) in zip(types, targets) {
      guard copy.fits(type, target) else { return false }
    }
    self = copy
    return true
  }

  /// Whether a value of a type fits a target type; remembers what it learns if it does.
  mutating func assign(_ type: CELType, to target: CELType) -> Bool {
    assign([type], to: [target])
  }

  private mutating func fits(_ type: CELType, _ target: CELType) -> Bool {
    if case .parameter(let name) = target {
      let (isValid, isKnown) = bind(name, to: type)
      if isValid { return true }
      if isKnown { return false }
    }
    if case .parameter(let name) = type { return bind(name, to: target).isValid }
    if type.isDynamic || target.isDynamic { return true }
    if type == .null { return Self.takesNull(target) }
    if target == .null { return Self.takesNull(type) }
    switch (type, target) {
    case (.code, .string), (.string, .code), (.code, .code): return true
    case (.list(let element), .list(let wanted)): return fits(element, wanted)
    case (.map(let key, let value), .map(let wantedKey, let wantedValue)):
      return fits(key, wantedKey) && fits(value, wantedValue)
    case (.optional(let inner), .optional(let wanted)): return fits(inner, wanted)
    case (.type, .type): return true
    case (.opaque(let name, let arguments), .opaque(let wantedName, let wanted)):
      guard name == wantedName, arguments.count == wanted.count else { return false }
      for (argument, wanted) in zip(arguments, wanted) {
        guard fits(argument, wanted) else { return false }
      }
      return true
    default: return type == target
    }
  }

  /// Gives a parameter a type, or widens what it has.
  private mutating func bind(_ name: String, to type: CELType) -> (isValid: Bool, isKnown: Bool) {
    if type == .parameter(name) { return (true, true) }
    guard let current = known[name] else {
      guard !mentions(name, in: type) else { return (false, false) }
      known[name] = type
      return (true, false)
    }
    if type == current { return (true, true) }
    guard fits(type, current) else { return (false, true) }
    let general = Self.mostGeneral(type, current)
    if !mentions(name, in: general) { known[name] = general }
    return (true, true)
  }

  private func mentions(_ name: String, in type: CELType) -> Bool {
    if case .parameter(let other) = type {
      if other == name { return true }
      guard let found = known[other] else { return false }
      return mentions(name, in: found)
    }
    return type.arguments.contains { mentions(name, in: $0) }
  }

  private static func takesNull(_ type: CELType) -> Bool {
    switch type {
    case .null, .timestamp, .duration, .optional, .opaque, .object: true
    default: false
    }
  }
}

extension TypeMapping {
  /// The more general of two types that fit each other.
  static func mostGeneral(_ left: CELType, _ right: CELType) -> CELType {
    isAtMostAsSpecific(left, right) ? left : right
  }

  private static func isAtMostAsSpecific(_ left: CELType, _ right: CELType) -> Bool {
    switch (left, right) {
    case (.dyn, _), (.error, _), (.parameter, _): true
    case (_, .dyn), (_, .error), (_, .parameter): false
    case (_, .null): left == .null || takesNull(left)
    case (.null, _): false
    case (.string, .code), (.type, .type): true
    case (.list(let left), .list(let right)), (.optional(let left), .optional(let right)):
      isAtMostAsSpecific(left, right)
    case (.map(let leftKey, let leftValue), .map(let rightKey, let rightValue)):
      isAtMostAsSpecific(leftKey, rightKey) && isAtMostAsSpecific(leftValue, rightValue)
    case (.opaque(let leftName, let left), .opaque(let rightName, let right)):
      leftName == rightName && left.count == right.count
        && zip(left, right).allSatisfy(isAtMostAsSpecific)
    default: left == right
    }
  }
}
