extension Program {
  /// Writes the program for `Program(preparedAt:in:)`; where it is written is left out.
  package func write(to writer: inout PreparedWriter, _ tables: inout PreparedTables) {
    let plan = plan
    writer.write(plan.root)
    writer.write(plan.localCount)
    writer.write(optional: plan.costEstimate) { writer, estimate in
      writer.write(estimate.least)
      writer.write(estimate.most)
    }
    if let error = plan.tables.errors.first { writer.refuse("the error \(error)") }
    writer.write(list: plan.tables.nodes) { $0.write($1) }
    writer.write(list: plan.tables.parts) { $0.write(signed: Int($1)) }
    writer.write(list: plan.tables.constants) { $0.write($1) }
    writer.write(list: plan.tables.names) { $0.write(tables.index(of: $1)) }
    writer.write(list: plan.tables.paths) { $0.write($1) }
    writer.write(list: plan.tables.calls) { writer, call in
      writer.write(tables.index(of: call.name))
      writer.write(list: call.overloads) { writer, overload in
        writer.write(tables.index(of: .init(name: call.name, overload: overload.id)))
      }
    }
    writer.write(list: plan.tables.directCalls) { writer, call in
      writer.write(tables.index(of: .init(name: call.name, overload: call.overload)))
    }
    writer.write(list: plan.tables.comprehensions) { $0.write($1) }
  }
}

extension PreparedWriter {
  /// An operation with the number of its operands, those at the end that are 0 left out.
  fileprivate mutating func write(_ node: PlanNode) {
    let count = node.c != 0 ? 3 : node.b != 0 ? 2 : node.a != 0 ? 1 : 0
    write(Int(node.operation.rawValue) * 4 + count)
    for operand in [node.a, node.b, node.c].prefix(count) { write(signed: Int(operand)) }
  }

  fileprivate mutating func write(_ path: PlanPath) {
    write(Int(path.root))
    write(path.isLocal)
    write(Int(path.firstSlot))
    write(Int(path.slotCount))
    write(Int(path.firstName))
  }

  fileprivate mutating func write(_ walk: PlanComprehension) {
    write(ComprehensionKind.allCases.firstIndex(of: walk.kind) ?? 0)
    for part in [walk.range, walk.firstSlot, walk.secondSlot, walk.condition, walk.transform] {
      write(signed: part)
    }
  }
}
