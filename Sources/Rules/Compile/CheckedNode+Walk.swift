internal import CEL

extension CheckedNode {
  /// The dotted path that it reads, such as `plan.timeline.open_date`; `nil` for other parts.
  var path: [String]? {
    switch kind {
    case .variable(_, let name): [name]
    case .select(let operand, let field, _, _), .has(let operand, let field, _):
      operand.path.map { $0 + [field] }
    default: nil
    }
  }

  /// The longest paths read in it, from a variable on, without repeats, in the order of writing.
  var paths: [[String]] {
    var found: [[String]] = []
    var seen: Set<[String]> = []
    var waiting = [self]
    while let node = waiting.popLast() {
      if let path = node.path {
        if seen.insert(path).inserted { found.append(path) }
      } else {
        waiting += node.children.reversed()
      }
    }
    return found
  }
}
