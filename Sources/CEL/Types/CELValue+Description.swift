extension CELValue: CustomStringConvertible {
  /// The value as CEL text, as far as it can be written; long lists and maps are cut.
  public var description: String { described(depth: 6) }

  private static let shown = 50

  private func described(depth: Int) -> String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): "\(value)"
    case .uint(let value): "\(value)u"
    case .double(let value): CELText.double(value)
    case .string(let value): CELText.quoted(value)
    case .bytes(let value): CELText.quoted(value)
    case .type(let type): type.name
    case .timestamp(let value): "timestamp(\(value.seconds))"
    case .duration(let value): "duration('\(value.seconds)s')"
    case .list, .map, .optional, .object: aggregate(depth: depth - 1)
    case .opaque(let value): value.type.describe(value)
    }
  }

  private func aggregate(depth: Int) -> String {
    guard depth >= 0 else { return "…" }
    switch self {
    case .list(let list):
      let items = list.prefix(Self.shown).map { $0.described(depth: depth) }
      return "[\(Self.joined(items, count: list.count))]"
    case .map(let map):
      let items = map.entries.prefix(Self.shown).map {
        "\($0.key.described(depth: depth)): \($0.value.described(depth: depth))"
      }
      return "{\(Self.joined(items, count: map.count))}"
    case .optional(let value):
      return value.map { "optional.of(\($0.described(depth: depth)))" } ?? "optional.none()"
    case .object(let object):
      let items = object.type.fields.enumerated().compactMap { slot, field -> String? in
        guard case .value(let value) = object.field(at: slot) else { return nil }
        return "\(field.name): \(value.described(depth: depth))"
      }
      return
        "\(object.type.name){\(Self.joined(Array(items.prefix(Self.shown)), count: items.count))}"
    default: return ""
    }
  }

  private static func joined(_ items: [String], count: Int) -> String {
    items.joined(separator: ", ") + (count > items.count ? ", …" : "")
  }
}
