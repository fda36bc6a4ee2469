/// What a plan says in one field.
public enum PlanField: Sendable {
  /// The plan does not have the field.
  case absent
  /// The field is there, but what stands in it is not of the field's type; a finding says why.
  case unreadable(Place)
  /// A value of the field's type.
  case value(PlanValue, Place)
}

extension PlanField {
  /// The value, where there is one.
  public var value: PlanValue? {
    guard case .value(let value, _) = self else { return nil }
    return value
  }

  /// Where it is written, unless it is absent.
  public var place: Place? {
    switch self {
    case .absent: nil
    case .unreadable(let place), .value(_, let place): place
    }
  }

  /// Whether the plan does not have the field.
  public var isAbsent: Bool {
    guard case .absent = self else { return false }
    return true
  }

  /// The text of a field of a text type in one language or none.
  public var string: String? {
    guard case .value(.string(let text), _) = self else { return nil }
    return text
  }
}
