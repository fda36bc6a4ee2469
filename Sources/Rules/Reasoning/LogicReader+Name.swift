internal import CEL

extension LogicReader {
  /// A part as text, the same for parts that mean the same.
  ///
  /// Variables of macros are named by how deep they stand, so that neither their names nor what
  /// stands beside them counts; `bound` are those around the part, the outermost first.
  func name(of node: CheckedNode, bound: [Int] = []) -> String {
    if let value = constant(node) { return value.description }
    if let path = path(node), path.first == "item", node.isLocal { return "item" }
    switch node.kind {
    case .variable, .literal: return node.path?.first ?? "?"
    case .local(let slot, _): return "$\(bound.lastIndex(of: slot) ?? -1 - slot)"
    case .select(let operand, let field, _, _): return "\(name(of: operand, bound: bound)).\(field)"
    case .has(let operand, let field, _):
      return "has(\(name(of: operand, bound: bound)).\(field))"
    case .call(let call):
      let arguments = call.arguments.map { name(of: $0, bound: bound) }
      return "\(call.name)(\(arguments.joined(separator: ", ")))"
    case .comprehension(let walk):
      let condition = walk.condition.map { name(of: $0, bound: bound + walk.slots) } ?? ""
      return name(of: walk, walk.kind, condition: condition, bound: bound)
    default:
      let parts = node.children.map { name(of: $0, bound: bound) }.joined(separator: ", ")
      return "\(node.kind.word)(\(parts))"
    }
  }

  /// The name of the walk that finds an element against `all`; `nil` for other parts.
  func counterexample(to node: CheckedNode) -> String? {
    guard case .comprehension(let walk) = node.kind, walk.kind == .all,
      let condition = walk.condition
    else { return nil }
    let opposite = opposite(of: condition, bound: walk.slots)
    return name(of: walk, .exists, condition: opposite, bound: [])
  }

  private func name(
    of walk: CheckedComprehension,
    _ kind: ComprehensionKind,
    condition: String,
    bound: [Int]
  ) -> String {
    let transform = walk.transform.map { name(of: $0, bound: bound + walk.slots) } ?? ""
    let range = name(of: walk.range, bound: bound)
    return "\(kind.rawValue)(\(range); \(condition); \(transform))"
  }

  /// The name of the opposite of a condition, as it would be written.
  private func opposite(of node: CheckedNode, bound: [Int]) -> String {
    guard case .call(let call) = node.kind else {
      return "!_(\(name(of: node, bound: bound)))"
    }
    if call.name == "!_", call.arguments.count == 1 {
      return name(of: call.arguments[0], bound: bound)
    }
    let opposites = [
      "_==_": "_!=_", "_!=_": "_==_", "_<_": "_>=_", "_>=_": "_<_", "_>_": "_<=_", "_<=_": "_>_",
    ]
    guard let other = opposites[call.name] else { return "!_(\(name(of: node, bound: bound)))" }
    let arguments = call.arguments.map { name(of: $0, bound: bound) }
    return "\(other)(\(arguments.joined(separator: ", ")))"
  }
}

extension CheckedNode {
  /// Whether it is a variable of a macro.
  fileprivate var isLocal: Bool {
    guard case .local = kind else { return false }
    return true
  }
}
