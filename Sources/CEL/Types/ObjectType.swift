public import Findings

/// A named type with known fields; a field is found by its slot, never by its name at run time.
///
/// Two object types are equal when their names are.
public final class ObjectType: Sendable {
  /// A field of an object type.
  public struct Field: Hashable, Sendable {
    /// The name, as written after the dot.
    public var name: String
    /// The type of its values.
    public var type: CELType
    /// What people call it.
    public var label: BilingualText

    /// A field of a type.
    public init(_ name: String, _ type: CELType, label: BilingualText) {
      self.name = name
      self.type = type
      self.label = label
    }
  }

  /// The name, such as `Plan`.
  public let name: String
  /// The fields; the position of a field is its slot.
  public let fields: [Field]
  private let slots: [String: Int]

  /// An object type; of two fields with one name, the first counts.
  public init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
    slots = Dictionary(
      fields.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The slot of the field with this name.
  public func slot(of name: String) -> Int? { slots[name] }
}

extension ObjectType: Hashable {
  /// By name.
  public static func == (left: ObjectType, right: ObjectType) -> Bool {
    left === right || left.name == right.name
  }

  /// By name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
