/// Collects what each part of an expression came to, in the order in which parts were finished.
final class TraceLog {
  var steps: [TraceStep] = []
  var depth = 0
  /// Beyond this no more is kept.
  let limit: Int

  init(limit: Int) { self.limit = limit }
}

extension Machine {
  /// The value of a node, noted in the log.
  mutating func tracedValue(_ index: Int) throws(EvaluationError) -> CELValue {
    guard let trace else { return try untracedValue(index) }
    let depth = trace.depth
    trace.depth += 1
    defer { trace.depth = depth }
    do {
      let value = try untracedValue(index)
      note(.success(value), index, depth)
      return value
    } catch {
      note(.failure(error), index, depth)
      throw error
    }
  }

  private func note(
    _ result: Result<CELValue, EvaluationError>,
    _ index: Int,
    _ depth: Int
  ) {
    guard let trace, trace.steps.count < trace.limit else { return }
    let field = fieldRead(plan.tables.nodes[index], above: trace.steps.last)
    trace.steps.append(
      TraceStep(range: plan.tables.range(of: index), depth: depth, result: result, field: field)
    )
  }

  /// The field that a node read; its operand, where it has one, is the last part finished.
  private func fieldRead(_ node: PlanNode, above operand: TraceStep?) -> FieldRead? {
    switch node.operation {
    case .path, .hasPath: return lastField(of: Int(node.a))
    case .selectSlot, .hasSlot:
      guard case .success(.object(let object))? = operand?.result else { return nil }
      return FieldRead(object: object, slot: Int(node.b))
    default: return nil
    }
  }
}
