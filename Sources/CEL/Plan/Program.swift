internal import SourceText

/// An expression that is ready to be evaluated, any number of times and on any thread.
public struct Program: Sendable {
  private enum Source {
    case plan(Plan)
    case prepared(PreparedPlan)
  }

  private let source: Source

  init(tables: PlanTables, root: Int, localCount: Int, costEstimate: CostEstimate?) {
    source = .plan(
      Plan(tables: tables, root: root, localCount: localCount, costEstimate: costEstimate)
    )
  }

  /// A program that was written with `write(to:_:)`; it is read when it is first evaluated.
  package init(preparedAt position: Int, in context: PreparedContext) {
    source = .prepared(PreparedPlan(at: position, in: context))
  }

  /// The steps that an evaluation takes, where the sizes of values are bounded.
  public var costEstimate: CostEstimate? { plan.costEstimate }

  /// The tables of the program.
  var plan: Plan {
    switch source {
    case .plan(let plan): plan
    case .prepared(let prepared): prepared.plan
    }
  }
}

/// The tables of a program, shared by all evaluations.
final class Plan: Sendable {
  let tables: PlanTables
  let root: Int
  let localCount: Int
  let costEstimate: CostEstimate?
  /// The slots of the parts that other programs have too, by node, else -1; empty for none.
  let sharedSlots: [Int32]

  init(tables: PlanTables, root: Int, localCount: Int, costEstimate: CostEstimate?) {
    self.tables = tables
    self.root = root
    self.localCount = localCount
    self.costEstimate = costEstimate
    sharedSlots = []
  }

  /// A program with the same tables, some of whose parts other programs have too.
  init(_ plan: Plan, sharing slots: [Int32]) {
    tables = plan.tables
    root = plan.root
    localCount = plan.localCount
    costEstimate = plan.costEstimate
    sharedSlots = slots
  }
}

/// A program in a prepared text, read when it is first asked for.
private final class PreparedPlan: Sendable {
  private let context: PreparedContext
  private let position: Int
  private let read = LazyReference<Plan>()

  init(at position: Int, in context: PreparedContext) {
    self.position = position
    self.context = context
  }

  var plan: Plan { read.value { Plan(at: position, in: context) } }
}

/// How many steps an evaluation takes, worked out before any value is known.
public struct CostEstimate: Hashable, Sendable {
  /// At least.
  public var least: Int
  /// At most, as long as values keep within the sizes that the environment assumes.
  public var most: Int
}
