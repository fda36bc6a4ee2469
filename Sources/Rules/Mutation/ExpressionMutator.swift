internal import CEL
internal import PlanSchema
internal import SourceText

/// One change of the text of an expression.
struct ExpressionEdit: Hashable, Sendable {
  /// What kind of change it is.
  var kind: MutationKind
  /// What is replaced, in bytes of the expression’s text.
  var range: ByteRange
  /// What takes its place.
  var replacement: String
}

/// Finds the changes that weaken an expression, in the order in which it is written.
///
/// Changes that say the same as another one, or as the expression itself, are left out where
/// that can be seen from the expression alone.
struct ExpressionMutator {
  private let bytes: [UInt8]
  private let codes: Set<String>
  private let parameters: [String: ParameterType]
  private(set) var edits: [ExpressionEdit] = []

  /// The changes of an expression whose ranges are offsets in `text`.
  static func edits(
    of root: CheckedNode,
    in text: String,
    parameters: [RuleParameter]
  ) -> [ExpressionEdit] {
    var mutator = ExpressionMutator(root, text, parameters)
    if root.type == .bool { mutator.negate(root) }
    mutator.walk(root)
    var seen: Set<ExpressionEdit> = []
    return mutator.edits.filter { seen.insert($0).inserted }
  }

  private init(_ root: CheckedNode, _ text: String, _ parameters: [RuleParameter]) {
    bytes = Array(text.utf8)
    codes = root.writtenCodes
    self.parameters = Dictionary(
      parameters.map { ($0.name, $0.type) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What is written at a node, in parentheses unless it has some or needs none.
  func text(_ node: CheckedNode) -> String {
    let written = slice(node.range)
    switch node.kind {
    case .and, .or, .conditional, .call: return written.hasPrefix("(") ? written : "(\(written))"
    default: return written
    }
  }

  func slice(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  mutating func add(_ kind: MutationKind, _ node: CheckedNode, _ replacement: String) {
    edits.append(ExpressionEdit(kind: kind, range: node.range, replacement: replacement))
  }

  private mutating func walk(_ node: CheckedNode) {
    switch node.kind {
    case .and:
      drop(from: node, node.conjuncts, .conjunctDropped, " && ")
      for part in node.conjuncts { visit(condition: part) }
    case .or:
      drop(from: node, node.alternatives, .disjunctDropped, " || ")
      for part in node.alternatives { visit(condition: part) }
    case .conditional(let condition, let then, let otherwise):
      visit(condition: condition)
      walk(then)
      walk(otherwise)
    case .call(let call) where call.name == "!_":
      for argument in call.arguments { walk(argument) }
    case .call(let call):
      if call.arguments.count == 2 { change(call, node) }
      for argument in call.arguments { walk(argument) }
    case .comprehension(let comprehension):
      change(comprehension, node)
      walk(comprehension.range)
      if let condition = comprehension.condition { visit(condition: condition) }
      if let transform = comprehension.transform { walk(transform) }
    case .index(let operand, _, _): walk(operand)
    default:
      move(node)
      for child in node.children { walk(child) }
    }
  }

  private mutating func visit(condition: CheckedNode) {
    negate(condition)
    walk(condition)
  }

  /// The opposite of a condition; that of ‘and’ and ‘or’ would say nothing more than its parts.
  private mutating func negate(_ node: CheckedNode) {
    switch node.kind {
    case .and, .or, .literal, .conditional: return
    case .call(let call) where Comparison(call.name) != nil: return
    case .call(let call) where call.name == "!_":
      if let operand = call.arguments.first { add(.negated, node, "(\(slice(operand.range)))") }
    default: add(.negated, node, "!(\(slice(node.range)))")
    }
  }

  private mutating func drop(
    from node: CheckedNode,
    _ parts: [CheckedNode],
    _ kind: MutationKind,
    _ sign: String
  ) {
    for index in parts.indices {
      let rest = parts.indices.filter { $0 != index }.map { text(parts[$0]) }
      add(kind, node, rest.count == 1 ? rest[0] : "(\(rest.joined(separator: sign)))")
    }
  }

  private mutating func change(_ call: CheckedCall, _ node: CheckedNode) {
    let left = call.arguments[0]
    let right = call.arguments[1]
    if call.name == "@in" {
      return replaceCodes(of: left.type.codeList ?? right.type.codeList, in: [left, right])
    }
    guard let comparison = Comparison(call.name) else { return }
    func written(_ sign: String) -> String { "(\(text(left)) \(sign) \(text(right)))" }
    add(.comparisonNegated, node, written(comparison.opposite))
    // Whole numbers meet the same boundary when the figure moves by one.
    if let moved = comparison.moved, !isFigure(left), !isFigure(right) {
      add(.boundaryMoved, node, written(moved))
    }
    if call.name == "_==_" || call.name == "_!=_" {
      replaceCodes(of: left.type.codeList ?? right.type.codeList, in: [left, right])
    }
  }

  private mutating func change(_ walk: CheckedComprehension, _ node: CheckedNode) {
    let names: (String, String)
    switch walk.kind {
    case .exists: names = (".exists(", ".all(")
    case .all: names = (".all(", ".exists(")
    default: return
    }
    guard let condition = walk.condition else { return }
    let head = slice(ByteRange(node.range.start, walk.range.range.end))
    let middle = slice(ByteRange(walk.range.range.end, condition.range.start))
    let tail = slice(ByteRange(condition.range.start, node.range.end))
    guard middle.contains(names.0) else { return }
    add(.quantifierSwapped, node, head + middle.replacing(names.0, with: names.1) + tail)
  }

  /// Whether a node is a figure that moves by one.
  private func isFigure(_ node: CheckedNode) -> Bool {
    switch node.kind {
    case .literal(.int), .literal(.double): return true
    default:
      guard let type = parameterType(node) else { return false }
      return type == .int || type == .number
    }
  }

  private func parameterType(_ node: CheckedNode) -> ParameterType? {
    guard let path = node.path, path.count == 2, path[0] == "params" else { return nil }
    return parameters[path[1]]
  }

  private mutating func move(_ node: CheckedNode) {
    let written = slice(node.range)
    switch node.kind {
    case .literal(.int(let number)):
      for step in [1, -1] as [Int64] {
        let (moved, isTooLarge) = number.addingReportingOverflow(step)
        if !isTooLarge { add(.thresholdMoved, node, moved < 0 ? "(\(moved))" : "\(moved)") }
      }
    case .literal(.double(0)):
      for other in ["1.0", "(-1.0)"] { add(.thresholdMoved, node, other) }
    case .literal(.double):
      for factor in ["1.1", "0.9"] { add(.thresholdMoved, node, "(\(written) * \(factor))") }
    case .literal(.string(let text)):
      guard let date = CivilDate(iso: text) else { return }
      for day in [date.dayNumber + 1, date.dayNumber - 1] {
        guard let moved = CivilDate(dayNumber: Int(day)) else { continue }
        add(.thresholdMoved, node, "'\(moved)'")
      }
    default:
      switch parameterType(node) {
      case .int: for sign in ["+", "-"] { add(.thresholdMoved, node, "(\(written) \(sign) 1)") }
      case .number:
        for factor in ["1.1", "0.9"] { add(.thresholdMoved, node, "(\(written) * \(factor))") }
      default: return
      }
    }
  }

  /// Replaces each code by the next of its list that the expression does not name.
  private mutating func replaceCodes(of list: CodeListType?, in nodes: [CheckedNode]) {
    guard let list else { return }
    for node in nodes {
      switch node.kind {
      case .literal(.string(let code)):
        guard let other = ExpressionMutator.next(to: code, in: list, besides: codes) else {
          continue
        }
        add(.codeReplaced, node, "'\(other)'")
      case .list(let elements): replaceCodes(of: list, in: elements.map(\.node))
      default: continue
      }
    }
  }

  private static func next(
    to code: String,
    in list: CodeListType,
    besides used: Set<String>
  ) -> String? {
    guard let index = list.codes.firstIndex(of: code) else { return nil }
    let following = list.codes[(index + 1)...] + list.codes[..<index]
    return following.first { !used.contains($0) && !$0.contains("'") && !$0.contains("\\") }
  }
}

/// A comparison with its opposite and its neighbour.
private struct Comparison {
  let opposite: String
  /// The same comparison with equality taken in or left out.
  let moved: String?

  init?(_ name: String) {
    switch name {
    case "_<_": (opposite, moved) = (">=", "<=")
    case "_<=_": (opposite, moved) = (">", "<")
    case "_>_": (opposite, moved) = ("<=", ">=")
    case "_>=_": (opposite, moved) = ("<", ">")
    case "_==_": (opposite, moved) = ("!=", nil)
    case "_!=_": (opposite, moved) = ("==", nil)
    default: return nil
    }
  }
}

extension CheckedNode {
  /// The texts that are written out in it, which codes are among.
  fileprivate var writtenCodes: Set<String> {
    var found: Set<String> = []
    var waiting = [self]
    while let node = waiting.popLast() {
      if case .literal(.string(let text)) = node.kind { found.insert(text) }
      waiting += node.children
    }
    return found
  }
}

extension CELType {
  /// The list of codes that values, or elements of values, come from.
  fileprivate var codeList: CodeListType? {
    switch self {
    case .code(let list), .list(.code(let list)): list
    default: nil
    }
  }
}
