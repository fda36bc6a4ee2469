extension FunctionLibrary {
  /// The functions and operators of the language definition.
  public static let standard = FunctionLibrary("standard", [])
  /// Optional values.
  public static let optionals = FunctionLibrary("optionals", [])
}
