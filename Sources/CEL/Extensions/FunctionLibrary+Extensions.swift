extension FunctionLibrary {
  /// The libraries beyond the language definition, none of which an environment has unless asked.
  public static let extensions: [FunctionLibrary] = [
    .strings, .math, .lists, .sets, .encoders, .regex, .network,
  ]
}
