public import Findings
internal import SourceText

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
  /// The number of fields.
  public let fieldCount: Int
  private let make: @Sendable () -> [Field]
  private let table = LazyReference<FieldTable>()

  /// An object type; of two fields with one name, the first counts.
  public convenience init(name: String, fields: [Field]) {
    self.init(name: name, fieldCount: fields.count) { fields }
  }

  /// An object type whose fields, of which the number is known, are made when one is asked for.
  public init(name: String, fieldCount: Int, fields: @escaping @Sendable () -> [Field]) {
    self.name = name
    self.fieldCount = fieldCount
    make = fields
  }

  /// The fields; the position of a field is its slot.
  public var fields: [Field] { made.fields }

  /// The slot of the field with this name.
  public func slot(of name: String) -> Int? { made.slots[name] }

  private var made: FieldTable { table.value { FieldTable(make()) } }
}

/// The fields of an object type and where each stands.
private final class FieldTable: Sendable {
  let fields: [ObjectType.Field]
  let slots: [String: Int]

  init(_ fields: [ObjectType.Field]) {
    self.fields = fields
    slots = Dictionary(
      fields.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension ObjectType: Hashable {
  /// By name.
  public static func == (left: ObjectType, right: ObjectType) -> Bool {
    left === right || left.name == right.name
  }

  /// By name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
