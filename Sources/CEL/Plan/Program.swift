/// An expression that is ready to be evaluated, any number of times and on any thread.
public struct Program: Sendable {
  /// The most steps that an evaluation takes, where the sizes of values are bounded.
  public let costEstimate: CostEstimate?
}

/// How many steps an evaluation takes, worked out before any value is known.
public struct CostEstimate: Hashable, Sendable {
  /// At least.
  public var least: Int
  /// At most.
  public var most: Int
}
