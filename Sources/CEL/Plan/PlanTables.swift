import SourceText

/// Everything that the nodes of a program point to.
struct PlanTables: Sendable {
  var nodes: [PlanNode] = []
  /// Where each node is written; empty in prepared programs, of which no one asks.
  var ranges: [ByteRange] = []
  var parts: [Int32] = []
  var constants: [CELValue] = []
  var names: [String] = []
  var paths: [PlanPath] = []
  var calls: [PlanCall] = []
  var directCalls: [PlanDirectCall] = []
  var comprehensions: [PlanComprehension] = []
  var errors: [EvaluationError] = []

  /// Where a node is written.
  func range(of node: Int) -> ByteRange { node < ranges.count ? ranges[node] : ByteRange(0, 0) }
}

/// Fields that are read one after the other, each by its slot; without references.
struct PlanPath: Sendable {
  /// The variable, or the slot of a local where `isLocal`.
  var root: Int32
  var isLocal: Bool
  /// The slots, in the table of parts.
  var firstSlot: Int32
  var slotCount: Int32
  /// The names of the root and of each field, in the table of names.
  var firstName: Int32
}

/// A function that is called, and the overloads among which values choose.
struct PlanCall: Sendable {
  var name: String
  var overloads: [FunctionOverload]
}

/// A call of one overload, whose types have been checked.
final class PlanDirectCall: Sendable {
  let name: String
  /// The id of the overload.
  let overload: String
  let cost: FunctionCost
  /// The steps of any call; `nil` where they depend on the arguments.
  let fixedSteps: Int?
  let body: FunctionBody

  init(name: String, overload: String, cost: FunctionCost, body: FunctionBody) {
    self.name = name
    self.overload = overload
    self.cost = cost
    fixedSteps = cost.growth == .fixed ? cost.base : nil
    self.body = body
  }
}

/// A macro that walks through a list or a map; parts are -1 where there is none.
struct PlanComprehension: Sendable {
  var kind: ComprehensionKind
  var range: Int
  var firstSlot: Int
  /// -1 for macros with one variable.
  var secondSlot: Int
  var condition: Int
  var transform: Int
}
