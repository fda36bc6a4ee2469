public import SourceText

/// What evaluating a program gave.
public struct Evaluation: Sendable {
  /// The value, or why there is none.
  public var result: Result<CELValue, EvaluationError>
  /// The steps that were taken.
  public var cost: Int

  /// The value; `nil` where there is none.
  public var value: CELValue? {
    guard case .success(let value) = result else { return nil }
    return value
  }

  /// Why there is no value; `nil` where there is one.
  public var error: EvaluationError? {
    guard case .failure(let error) = result else { return nil }
    return error
  }
}

/// One part of an expression and what it came to, in the order in which parts were finished.
public struct TraceStep: Sendable {
  /// Where the part is written, in the file.
  public var range: ByteRange
  /// How deep it stands in the expression; 0 for the whole.
  public var depth: Int
  /// The value, or why there is none.
  public var result: Result<CELValue, EvaluationError>
  /// The field that was read or asked for, where the part is a field of an object.
  public var field: FieldRead?
}

/// A field of an object that an expression read, or asked for with `has()`.
public struct FieldRead: Sendable {
  /// The object, as the caller gave it.
  public var object: any CELObject
  /// The slot of the field in the type of the object.
  public var slot: Int
}
