/// An expression that is ready to be evaluated, any number of times and on any thread.
public struct Program: Sendable {
  /// The steps that an evaluation takes, where the sizes of values are bounded.
  public let costEstimate: CostEstimate?
  let plan: Plan

  init(tables: PlanTables, root: Int, localCount: Int, costEstimate: CostEstimate?) {
    self.costEstimate = costEstimate
    plan = Plan(tables: tables, root: root, localCount: localCount)
  }
}

/// The tables of a program, shared by all evaluations.
final class Plan: Sendable {
  let tables: PlanTables
  let root: Int
  let localCount: Int

  init(tables: PlanTables, root: Int, localCount: Int) {
    self.tables = tables
    self.root = root
    self.localCount = localCount
  }
}

/// How many steps an evaluation takes, worked out before any value is known.
public struct CostEstimate: Hashable, Sendable {
  /// At least.
  public var least: Int
  /// At most, as long as values keep within the sizes that the environment assumes.
  public var most: Int
}
