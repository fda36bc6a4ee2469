internal import CEL
internal import SourceText

/// The lists that conditions already show to have elements, so that no example can empty them.
///
/// Lists are known by how they are written, such as `plan.activities`. What is not understood
/// shows nothing, so that a decision counts as possible rather than not.
struct FilledLists {
  private(set) var names: Set<String> = []
  /// The text of a range on one line.
  private let text: (ByteRange) -> String
  /// What a term means.
  private let meaning: (String) -> CompiledExpression?

  init(
    _ names: Set<String> = [],
    text: @escaping (ByteRange) -> String,
    meaning: @escaping (String) -> CompiledExpression?
  ) {
    self.names = names
    self.text = text
    self.meaning = meaning
  }

  /// Whether a list is known to have elements.
  func holds(_ list: CheckedNode) -> Bool { name(of: list).map(names.contains) ?? false }

  /// What is known besides where a condition is true or false.
  func adding(_ node: CheckedNode, when isTrue: Bool) -> FilledLists {
    var lists = self
    lists.names.formUnion(shown(by: node, when: isTrue))
    return lists
  }

  /// What is known besides of the list that a rule runs over.
  func adding(list: CheckedNode) -> FilledLists {
    var lists = self
    if let name = name(of: list) { lists.names.insert(name) }
    return lists
  }

  /// What stays known behind a variable of that name, which may stand for something else.
  func entering(_ variables: [String]) -> FilledLists {
    var lists = self
    lists.names = names.filter { name in
      !variables.contains { name == $0 || name.hasPrefix("\($0).") || name.contains("(\($0).") }
    }
    return lists
  }

  private func shown(by node: CheckedNode, when isTrue: Bool) -> Set<String> {
    switch node.kind {
    case .and(let left, let right):
      let (a, b) = (shown(by: left, when: isTrue), shown(by: right, when: isTrue))
      return isTrue ? a.union(b) : a.intersection(b)
    case .or(let left, let right):
      let (a, b) = (shown(by: left, when: isTrue), shown(by: right, when: isTrue))
      return isTrue ? a.intersection(b) : a.union(b)
    case .comprehension(let walk): return shown(by: walk, when: isTrue)
    case .call(let call): return shown(by: call, when: isTrue)
    case .select(let operand, let field, _, _):
      guard isTrue, case .variable(_, "term") = operand.kind, let term = meaning(field),
        let root = term.checked?.root
      else { return [] }
      let inside = FilledLists(text: { _ in "" }, meaning: meaning)
      return inside.shown(by: root, when: true)
    default: return []
    }
  }

  private func shown(by walk: CheckedComprehension, when isTrue: Bool) -> Set<String> {
    if walk.kind == .all, isTrue, case .list(let elements) = walk.range.kind, !elements.isEmpty {
      // What holds for each element of a list that is written out holds.
      let names = walk.condition.map { shown(by: $0, when: true) } ?? []
      return FilledLists(names, text: text, meaning: meaning).entering(walk.names).names
    }
    guard let list = name(of: walk.range) else { return [] }
    switch (walk.kind, isTrue) {
    case (.exists, true), (.existsOne, true):
      return Set([list, filtered(list, walk)].compactMap { $0 })
    case (.all, false): return [list]
    default: return []
    }
  }

  private func shown(by call: CheckedCall, when isTrue: Bool) -> Set<String> {
    let arguments = call.arguments
    if call.name == "!_", let operand = arguments.first { return shown(by: operand, when: !isTrue) }
    guard arguments.count == 2 else { return [] }
    if call.name == "@in" { return Set((isTrue ? name(of: arguments[1]) : nil).map { [$0] } ?? []) }
    guard case .call(let size) = arguments[0].kind, size.name == "size",
      let list = size.arguments.first.flatMap({ name(of: $0) }),
      case .literal(.int(let number)) = arguments[1].kind
    else { return [] }
    let isFilled =
      switch (call.name, isTrue) {
      case ("_>_", true): number >= 0
      case ("_>=_", true), ("_<_", false): number >= 1
      case ("_<=_", false): number >= 0
      case ("_==_", true), ("_!=_", false): number != 0
      case ("_==_", false), ("_!=_", true): number == 0
      default: false
      }
    return isFilled ? [list] : []
  }

  private func name(of node: CheckedNode) -> String? {
    switch node.kind {
    case .variable(_, let name), .local(_, let name): return name
    case .select(let operand, let field, _, false):
      return name(of: operand).map { "\($0).\(field)" }
    case .comprehension(let walk) where walk.kind == .filter:
      return name(of: walk.range).flatMap { filtered($0, walk) }
    default: return nil
    }
  }

  /// The elements of a list for which the condition of a walk holds.
  private func filtered(_ list: String, _ walk: CheckedComprehension) -> String? {
    guard let condition = walk.condition else { return nil }
    let words = text(condition.range)
    return words.isEmpty ? nil : "\(list).filter(\(walk.names.joined(separator: ", ")), \(words))"
  }
}
