extension CELValue: CustomStringConvertible {
  /// The value as CEL text, as far as it can be written.
  public var description: String { "" }
}
