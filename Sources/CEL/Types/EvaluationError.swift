public import Findings

/// Why an expression has no value.
public indirect enum EvaluationError: Error, Hashable, Sendable {
  /// A field that is not there was read; the path as written, such as `plan.timeline.open_date`.
  case noSuchField(path: String)
  /// A field is there but could not be decoded.
  case unreadableField(path: String)
  /// A map has no such key; the key as written in CEL.
  case noSuchKey(String)
  /// A list has no element at a position.
  case indexOutOfBounds(Int64, count: Int)
  /// Division by zero.
  case divideByZero
  /// Remainder of a division by zero.
  case modulusByZero
  /// A result outside the range of its type.
  case overflow
  /// No overload of a function or operator takes values of these types.
  case noMatchingOverload(function: String, arguments: [CELType])
  /// A variable without a value or declaration.
  case undeclaredVariable(String)
  /// A function that is not declared, in an expression that was not checked.
  case undeclaredFunction(String)
  /// A value that a function cannot take, in words.
  case invalidArgument(BilingualText)
  /// A map was written with the same key twice.
  case duplicateKey(String)
  /// A map key of a type that cannot be one.
  case unsupportedKey(CELType)
  /// The value of an empty optional was asked for.
  case emptyOptional
  /// A condition that is not a bool.
  case notABool(CELType)
  /// More steps than the budget allows.
  case budgetExceeded(limit: Int)
  /// A result larger than the limits allow.
  case tooLarge

  /// One sentence in both languages.
  public var message: BilingualText { EvaluationErrorText.message(of: self) }
}
