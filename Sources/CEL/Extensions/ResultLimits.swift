/// The largest results that functions make; beyond them is an error, never a lack of memory.
enum ResultLimits {
  /// Bytes of a string.
  static let bytes = 1 << 24
  /// Elements of a list.
  static let elements = 1_000_000

  /// The error `tooLarge` where a string would have more bytes.
  static func check(bytes count: Int) throws(EvaluationError) {
    guard count <= bytes else { throw .tooLarge }
  }

  /// The error `tooLarge` where a list would have more elements.
  static func check(elements count: Int) throws(EvaluationError) {
    guard count <= elements else { throw .tooLarge }
  }
}
