/// Values by hash, so that finding an equal one does not read all of them.
///
/// Equality is CEL's: `1`, `1u` and `1.0` are one value, NaN is never found.
struct ValueIndex {
  /// How deep into lists, maps and objects the hash looks.
  private static let depth = 3

  private var buckets: [Int: [CELValue]] = [:]

  /// An index of some values.
  init(_ values: some Sequence<CELValue> = []) {
    for value in values { _ = insert(value) }
  }

  /// Whether an equal value is inside.
  func contains(_ value: CELValue) -> Bool {
    buckets[ValueIndex.hash(value)]?.contains { $0.isEqual(to: value) } ?? false
  }

  /// Adds a value; false where an equal one was inside already.
  mutating func insert(_ value: CELValue) -> Bool {
    let hash = ValueIndex.hash(value)
    if buckets[hash]?.contains(where: { $0.isEqual(to: value) }) ?? false { return false }
    buckets[hash, default: []].append(value)
    return true
  }

  private static func hash(_ value: CELValue) -> Int {
    var hasher = Hasher()
    feed(value, depth: depth, to: &hasher)
    return hasher.finalize()
  }

  /// Feeds what equal values have in common.
  private static func feed(_ value: CELValue, depth: Int, to hasher: inout Hasher) {
    switch value {
    case .null: hasher.combine(0)
    case .bool(let bool): hasher.combine(bool)
    case .int(let int): hasher.combine(Double(int))
    case .uint(let uint): hasher.combine(Double(uint))
    case .double(let double): hasher.combine(double)
    case .string(let string):
      for byte in string.utf8 { hasher.combine(byte) }
    case .bytes(let bytes): hasher.combine(bytes)
    case .timestamp(let timestamp): hasher.combine(timestamp)
    case .duration(let duration): hasher.combine(duration)
    case .type(let type): hasher.combine(type.name)
    case .opaque(let opaque): hasher.combine(opaque)
    case .optional(let inner):
      if let inner, depth > 0 { feed(inner, depth: depth - 1, to: &hasher) }
    case .list(let list):
      hasher.combine(list.count)
      guard depth > 0 else { return }
      for element in list { feed(element, depth: depth - 1, to: &hasher) }
    case .map(let map): hasher.combine(unordered(map, depth: depth))
    case .object(let object):
      hasher.combine(object.type)
      guard depth > 0 else { return }
      for slot in object.type.fields.indices {
        guard case .value(let field) = object.field(at: slot) else { continue }
        feed(field, depth: depth - 1, to: &hasher)
      }
    }
  }

  /// The same for the entries of a map in any order.
  private static func unordered(_ map: CELMap, depth: Int) -> Int {
    guard depth > 0 else { return map.count }
    return map.entries.reduce(map.count) { sum, entry in
      var hasher = Hasher()
      feed(entry.key, depth: depth - 1, to: &hasher)
      feed(entry.value, depth: depth - 1, to: &hasher)
      return sum &+ hasher.finalize()
    }
  }
}
