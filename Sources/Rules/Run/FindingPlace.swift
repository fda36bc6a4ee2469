internal import DocumentSyntax
internal import Findings
internal import PlanSchema
internal import SourceText

/// Where a finding points in a plan.
struct FindingPlace {
  /// What is pointed at.
  let range: ByteRange
  /// The JSON Pointer of what the rule asks about, whether it is there or not.
  let pointer: String
  /// The path that is missing, from what is pointed at.
  let missing: [String]

  /// Where a path leads, from the plan or from an element of it; the whole where there is none.
  ///
  /// A missing key is pointed at by the nearest key above it that is there; in a row of a table,
  /// by the cell that would hold it.
  init(_ path: PlanPath?, in plan: Plan, item: (field: PlanField, place: Place)?) {
    guard let path, !path.steps.isEmpty else {
      let whole = (path == nil || path?.root == .item) ? item?.place : nil
      range = whole?.range ?? plan.head
      pointer = plan.pointer(of: whole ?? plan.root.place)
      missing = []
      return
    }
    var start = plan.root
    if path.root == .item, case .value(.object(let object), _)? = item?.field { start = object }
    let location = plan.locate(path.steps.map(\.planStep), in: start)
    let isRow = plan.kind == .record && location.place.node == plan.node
    range = isRow ? plan.head : location.range
    missing = location.missing
    let steps = plan.kind == .record ? [] : location.missing
    var pointer = plan.pointer(of: location.place)
    for step in steps {
      pointer += "/"
      pointer += step
    }
    self.pointer = pointer
  }
}

extension PlanPath.Step {
  /// The step as plans know it.
  var planStep: PlanStep {
    switch self {
    case .position(let position): .index(position)
    case .field(_, let name), .version(let name): .key(name)
    }
  }
}

extension Plan {
  /// The first key of the plan, or the first cell of the row, for what concerns the whole of it.
  fileprivate var head: ByteRange {
    var entries = tree.entries(node).makeIterator()
    guard let first = entries.next() else { return root.place.range }
    return tree.range(tree.format == .csv ? first.value : first.key)
  }
}
