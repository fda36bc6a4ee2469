/// An object whose fields are read by slot.
///
/// A class, so that a value that holds one stays small and reading it allocates nothing.
public protocol CELObject: AnyObject, Sendable {
  /// The type that says which field is in which slot.
  var type: ObjectType { get }

  /// The field in a slot of `type`; called with slots of that type only.
  func field(at slot: Int) -> CELField
}

/// What stands in a field.
public enum CELField: Sendable {
  /// A value.
  case value(CELValue)
  /// Nothing: reading it is the error `noSuchField`, `has()` is false.
  case absent
  /// Something that cannot be decoded: reading it and `has()` are errors.
  case unreadable
  /// Working it out failed.
  case failed(EvaluationError)
}

/// An object whose fields are known from the start.
public final class CELRecord: CELObject {
  /// The type that says which field is in which slot.
  public let type: ObjectType
  /// The fields by slot; those that are missing at the end are absent.
  public let fields: [CELField]

  /// An object of a type.
  public init(_ type: ObjectType, _ fields: [CELField]) {
    self.type = type
    self.fields = fields
  }

  /// The field in a slot.
  public func field(at slot: Int) -> CELField {
    slot < fields.count ? fields[slot] : .absent
  }
}
