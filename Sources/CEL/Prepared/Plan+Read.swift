extension Plan {
  /// Reads a program that `Program.write(to:_:)` wrote.
  convenience init(at position: Int, in context: PreparedContext) {
    let bytes = context.text.utf8.span
    var reader = PreparedReader(at: position)
    let root = reader.number(bytes)
    let localCount = reader.number(bytes)
    let estimate = reader.optional(bytes) { reader, bytes in
      CostEstimate(least: reader.number(bytes), most: reader.number(bytes))
    }
    var tables = PlanTables()
    tables.nodes = reader.list(bytes) { $0.planNode($1) }
    tables.parts = reader.list(bytes) { Int32(truncatingIfNeeded: $0.signed($1)) }
    tables.constants = reader.list(bytes) { $0.value($1, context.types) }
    tables.names = reader.list(bytes) { context.names[$0.number($1)] }
    tables.paths = reader.list(bytes) { $0.path($1) }
    tables.calls = reader.list(bytes) { reader, bytes in
      PlanCall(
        name: context.names[reader.number(bytes)],
        overloads: reader.list(bytes) { context.functions[$0.number($1)].overload }
      )
    }
    let functions = reader.list(bytes) { context.functions[$0.number($1)] }
    tables.directCalls = functions.map(\.direct)
    tables.comprehensions = reader.list(bytes) { $0.comprehension($1) }
    tables.prepareCalls(of: functions)
    self.init(tables: tables, root: root, localCount: localCount, costEstimate: estimate)
  }
}

extension PlanTables {
  /// Makes the faster bodies of calls some of whose arguments are constant.
  fileprivate mutating func prepareCalls(of functions: [PreparedFunction]) {
    guard functions.contains(where: { $0.overload.prepare != nil }) else { return }
    for node in nodes {
      let arguments: [Int32]
      switch node.operation {
      case .callUnary: arguments = [node.b]
      case .callBinary: arguments = [node.b, node.c]
      default: continue
      }
      directCalls[Int(node.a)] = functions[Int(node.a)].direct(
        arguments.map { part in
          let node = nodes[Int(part)]
          return node.operation == .constant ? constants[Int(node.a)] : nil
        }
      )
    }
  }
}

extension PreparedReader {
  fileprivate mutating func planNode(_ bytes: Span<UInt8>) -> PlanNode {
    let head = number(bytes)
    var node = PlanNode(PlanOperation(rawValue: UInt8(truncatingIfNeeded: head >> 2)) ?? .fail)
    let count = head & 3
    if count > 0 { node.a = Int32(truncatingIfNeeded: signed(bytes)) }
    if count > 1 { node.b = Int32(truncatingIfNeeded: signed(bytes)) }
    if count > 2 { node.c = Int32(truncatingIfNeeded: signed(bytes)) }
    return node
  }

  fileprivate mutating func path(_ bytes: Span<UInt8>) -> PlanPath {
    PlanPath(
      root: Int32(truncatingIfNeeded: number(bytes)),
      isLocal: bool(bytes),
      firstSlot: Int32(truncatingIfNeeded: number(bytes)),
      slotCount: Int32(truncatingIfNeeded: number(bytes)),
      firstName: Int32(truncatingIfNeeded: number(bytes))
    )
  }

  fileprivate mutating func comprehension(_ bytes: Span<UInt8>) -> PlanComprehension {
    PlanComprehension(
      kind: ComprehensionKind.allCases[number(bytes)],
      range: signed(bytes),
      firstSlot: signed(bytes),
      secondSlot: signed(bytes),
      condition: signed(bytes),
      transform: signed(bytes)
    )
  }
}
