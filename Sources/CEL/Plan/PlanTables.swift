import SourceText

/// Everything that the nodes of a program point to.
struct PlanTables: Sendable {
  var nodes: [PlanNode] = []
  var ranges: [ByteRange] = []
  var parts: [Int32] = []
  var constants: [CELValue] = []
  var names: [String] = []
  var paths: [PlanPath] = []
  var calls: [PlanCall] = []
  var comprehensions: [PlanComprehension] = []
  var errors: [EvaluationError] = []
}

/// Fields that are read one after the other, each by its slot.
struct PlanPath: Sendable {
  /// The variable, or the slot of a local where `isLocal`.
  var root: Int
  var isLocal: Bool
  var slots: [Int]
  /// The name of the root and of each field.
  var names: [String]

  /// The path as written, up to a number of fields.
  func text(fields: Int) -> String { names.prefix(fields + 1).joined(separator: ".") }
}

/// A function that is called.
struct PlanCall: Sendable {
  var name: String
  var overloads: [FunctionOverload]
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
