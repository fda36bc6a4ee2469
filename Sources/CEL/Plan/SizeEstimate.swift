/// What is known of a value before it exists: its greatest weight and number of elements.
struct SizeEstimate {
  /// `nil` where it is not known.
  var weight: Int?
  /// The number of elements of a list or map; `nil` where it is not known.
  var count: Int?

  static let unknown = SizeEstimate(weight: nil, count: nil)
  static let scalar = SizeEstimate(weight: 1, count: 0)

  init(weight: Int?, count: Int?) {
    self.weight = weight.flatMap { $0 < Self.limit ? $0 : nil }
    self.count = count.flatMap { $0 < Self.limit ? $0 : nil }
  }

  /// Beyond this nothing is known.
  private static let limit = 1 << 40

  /// The greatest size of a value of a type.
  init(_ type: CELType, bounds: SizeBounds) {
    switch type {
    case .null, .bool, .int, .uint, .double, .timestamp, .duration, .type, .opaque: self = .scalar
    case .string, .bytes: self.init(weight: 1 + bounds.string / 16, count: 0)
    case .code(let list):
      let longest = list.codes.reduce(0) { max($0, $1.utf8.count) }
      self.init(weight: 1 + longest / 16, count: 0)
    case .list(let element):
      let inner = SizeEstimate(element, bounds: bounds).weight
      self.init(
        weight: inner.map { $0.multipliedClamped(by: bounds.list).addingClamped(1) },
        count: bounds.list
      )
    case .map(let key, let value):
      let key = SizeEstimate(key, bounds: bounds).weight
      let value = SizeEstimate(value, bounds: bounds).weight
      let inner = key.flatMap { key in value.map { key.addingClamped($0) } }
      self.init(
        weight: inner.map { $0.multipliedClamped(by: bounds.list).addingClamped(1) },
        count: bounds.list
      )
    case .optional(let inner):
      self.init(
        weight: SizeEstimate(inner, bounds: bounds).weight.map { $0.addingClamped(1) },
        count: 0
      )
    case .object(let object): self.init(weight: 1 + object.fields.count, count: 0)
    case .dyn, .error, .parameter: self = .unknown
    }
  }

  /// The greater of two.
  func union(_ other: SizeEstimate) -> SizeEstimate {
    SizeEstimate(
      weight: Self.greatest(weight, other.weight),
      count: Self.greatest(count, other.count)
    )
  }

  /// The smaller of what two ways of looking at one value say.
  func meet(_ other: SizeEstimate) -> SizeEstimate {
    SizeEstimate(weight: Self.least(weight, other.weight), count: Self.least(count, other.count))
  }

  private static func greatest(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    return max(left, right)
  }

  private static func least(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}

extension FunctionCost {
  /// The steps of a call with arguments of these weights.
  func steps(_ weight: (Int) -> Int) -> Int {
    switch growth {
    case .fixed: base
    case .linear(let arguments): arguments.reduce(base) { $0.addingClamped(weight($1)) }
    case .product(let left, let right):
      base.addingClamped(weight(left).multipliedClamped(by: weight(right)))
    }
  }

  /// The most steps of a call with arguments of these estimates; `nil` where it is not known.
  func mostSteps(_ arguments: [SizeEstimate]) -> Int? {
    let needed: [Int] =
      switch growth {
      case .fixed: []
      case .linear(let arguments): arguments
      case .product(let left, let right): [left, right]
      }
    guard needed.allSatisfy({ arguments.indices.contains($0) && arguments[$0].weight != nil })
    else { return nil }
    return steps { arguments.indices.contains($0) ? arguments[$0].weight ?? 0 : 0 }
  }

  /// The greatest weight of a result.
  func resultWeight(_ arguments: [SizeEstimate]) -> Int? {
    let weight = { (position: Int) -> Int? in
      arguments.indices.contains(position) ? arguments[position].weight : 0
    }
    switch resultSize {
    case .atMost(let most): return most
    case .linear(let positions, let times, let plus):
      var sum = 0
      for position in positions {
        guard let weight = weight(position) else { return nil }
        sum = sum.addingClamped(weight)
      }
      return sum.multipliedClamped(by: times).addingClamped(plus)
    case .product(let left, let right):
      guard let left = weight(left), let right = weight(right) else { return nil }
      return left.multipliedClamped(by: right)
    case .unknown: return nil
    }
  }
}
