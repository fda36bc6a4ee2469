/// A map; its entries keep the order in which they were written.
///
/// Keys are bool, int, uint or string; numbers that are equal are one key whatever their type.
public final class CELMap: Sendable {
  /// An entry of a map.
  public struct Entry: Sendable {
    /// The key.
    public var key: CELValue
    /// The value.
    public var value: CELValue

    /// A key and its value.
    public init(key: CELValue, value: CELValue) {
      self.key = key
      self.value = value
    }
  }

  /// The entries in order.
  public let entries: [Entry]
  /// The work that walking through the whole map takes; see `CELValue.weight`.
  public let weight: Int
  private let positions: [CELMapKey: Int]

  /// A map of entries; `nil` where a key cannot be one or comes twice.
  public convenience init?(_ entries: [Entry]) {
    guard case .map(let positions) = CELMap.index(entries) else { return nil }
    self.init(entries: entries, positions: positions)
  }

  /// A map from strings; of two equal keys the first counts.
  public convenience init(strings: [(String, CELValue)]) {
    var seen: Set<String> = []
    let entries = strings.filter { seen.insert($0.0).inserted }
    self.init(entries.map { Entry(key: .string($0.0), value: $0.1) }, orEmpty: ())
  }

  /// Makes a map, or says which key is wrong.
  static func checked(_ entries: [Entry]) throws(EvaluationError) -> CELMap {
    switch index(entries) {
    case .map(let positions): return CELMap(entries: entries, positions: positions)
    case .invalidKey(let key): throw .unsupportedKey(key.type)
    case .duplicate(let key): throw .duplicateKey(key.description)
    }
  }

  private init(entries: [Entry], positions: [CELMapKey: Int]) {
    self.entries = entries
    self.positions = positions
    weight = entries.reduce(1) { $0.addingClamped($1.key.weight).addingClamped($1.value.weight) }
  }

  private convenience init(_ entries: [Entry], orEmpty: Void) {
    guard case .map(let positions) = CELMap.index(entries) else {
      self.init(entries: [], positions: [:])
      return
    }
    self.init(entries: entries, positions: positions)
  }

  /// The number of entries.
  public var count: Int { entries.count }

  /// The value under a key; a number finds the equal number of another type.
  public subscript(key: CELValue) -> CELValue? {
    guard let key = CELMapKey(lookingFor: key), let position = positions[key] else { return nil }
    return entries[position].value
  }

  /// The value under a string.
  public subscript(key: String) -> CELValue? {
    positions[.string(ExactText(key))].map { entries[$0].value }
  }

  private enum Index {
    case map([CELMapKey: Int])
    case invalidKey(CELValue)
    case duplicate(CELValue)
  }

  private static func index(_ entries: [Entry]) -> Index {
    var positions: [CELMapKey: Int] = [:]
    positions.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() {
      guard let key = CELMapKey(entry.key) else { return .invalidKey(entry.key) }
      guard positions.updateValue(position, forKey: key) == nil else {
        return .duplicate(entry.key)
      }
    }
    return .map(positions)
  }
}

/// A key as it is looked up: equal numbers are one key.
enum CELMapKey: Hashable, Sendable {
  case bool(Bool)
  case int(Int64)
  /// Above the greatest signed integer.
  case large(UInt64)
  case string(ExactText)

  /// The key that a value makes in a map.
  init?(_ value: CELValue) {
    switch value {
    case .bool(let bool): self = .bool(bool)
    case .int(let int): self = .int(int)
    case .uint(let uint): self = Int64(exactly: uint).map { .int($0) } ?? .large(uint)
    case .string(let string): self = .string(ExactText(string))
    default: return nil
    }
  }

  /// The key that a value looks for; a double without decimals is a whole number.
  init?(lookingFor value: CELValue) {
    guard case .double(let double) = value else {
      self.init(value)
      return
    }
    if let int = ExactNumber.int(double) {
      self = .int(int)
    } else if let uint = ExactNumber.uint(double) {
      self = .large(uint)
    } else {
      return nil
    }
  }
}

/// A string that is equal to another only when both have the same Unicode scalars.
///
/// Strings of the standard library are also equal when one is composed and one decomposed.
struct ExactText: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
