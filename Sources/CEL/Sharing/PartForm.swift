/// What a node of a program is, apart from where its tables hold it.
struct PartForm {
  /// What the node does.
  let operation: PlanOperation
  /// The nodes of its parts, in order.
  private(set) var parts: [Int] = []
  /// Numbers that tell it from others of the same operation.
  private(set) var numbers: [Int] = []
  /// Names that tell it from others, those in messages of errors included.
  private(set) var words: [String] = []
  /// The variable that it reads itself.
  private(set) var variable: Int?
  /// The locals that it reads itself.
  private(set) var locals: [Int] = []
  /// The locals that it brings.
  private(set) var ownLocals: [Int] = []

  init(_ index: Int, _ tables: PlanTables) {
    let node = tables.nodes[index]
    let (a, b, c) = (Int(node.a), Int(node.b), Int(node.c))
    operation = node.operation
    switch operation {
    case .constant: constant(tables.constants[a], index)
    case .variable: (variable, numbers) = (a, [a])
    case .local: local(a)
    case .lazyLocal:
      local(a)
      parts = [b]
    case .path, .hasPath: path(tables.paths[a], tables)
    case .selectSlot, .hasSlot: (parts, numbers, words) = ([a], [b], [tables.names[c]])
    case .selectName, .optionalSelect, .hasName:
      (parts, words) = ([a], [tables.names[b], tables.names[c]])
    case .not: parts = [a]
    case .index, .optionalIndex, .and, .or, .equal, .notEqual: parts = [a, b]
    case .conditional: parts = [a, b, c]
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .add, .subtract, .multiply,
      .divide, .remainder:
      parts = [a, b]
      words = tables.calls[c].signature
    case .call:
      parts = tables.list(b, c)
      words = tables.calls[a].signature
    case .callUnary: call(tables.directCalls[a], [b])
    case .callBinary: call(tables.directCalls[a], [b, c])
    case .list: elements(tables.list(a, b))
    case .map: elements(tables.list(a, 2 * b))
    case .comprehension: comprehension(tables.comprehensions[a])
    case .block:
      parts = [a]
      ownLocals = tables.list(b, c)
      numbers = ownLocals
    case .optionalOr: (parts, numbers) = ([a, b], [c])
    case .optionalMap:
      (parts, numbers) = ([a, b], [c])
      ownLocals = [c < 0 ? ~c : c]
    case .fail: unique(index)
    }
  }

  /// A form that no other node has.
  private mutating func unique(_ index: Int) {
    locals = [-1 - index]
    numbers = locals
  }

  private mutating func constant(_ value: CELValue, _ index: Int) {
    let text = value.description
    // What is cut when it is written is not compared.
    if text.contains("…") { return unique(index) }
    words = [value.type.name, text]
  }

  private mutating func local(_ slot: Int) {
    locals = [slot]
    numbers = [slot]
  }

  private mutating func path(_ path: PlanPath, _ tables: PlanTables) {
    numbers = [Int(path.root)] + tables.list(Int(path.firstSlot), Int(path.slotCount))
    let first = Int(path.firstName)
    words = Array(tables.names[first...(first + Int(path.slotCount))])
    if path.isLocal {
      locals = [Int(path.root)]
    } else {
      variable = Int(path.root)
    }
  }

  private mutating func call(_ call: PlanDirectCall, _ arguments: [Int]) {
    parts = arguments
    words = [call.name, call.overload]
  }

  /// Parts some of which are optional and stand there by their complement.
  private mutating func elements(_ list: [Int]) {
    parts = list.map { $0 < 0 ? ~$0 : $0 }
    numbers = list.map { $0 < 0 ? 1 : 0 }
  }

  private mutating func comprehension(_ walk: PlanComprehension) {
    parts = [walk.range, walk.condition, walk.transform].filter { $0 >= 0 }
    numbers = [walk.firstSlot, walk.secondSlot, min(walk.condition, 0), min(walk.transform, 0)]
    words = [walk.kind.rawValue]
    ownLocals = [walk.firstSlot, walk.secondSlot].filter { $0 >= 0 }
  }
}

extension PlanTables {
  /// Numbers of the table of parts.
  fileprivate func list(_ first: Int, _ count: Int) -> [Int] {
    parts[first..<first + count].map { Int($0) }
  }
}

extension PlanCall {
  /// The name and the ids of the overloads.
  fileprivate var signature: [String] { [name] + overloads.map(\.id) }
}
