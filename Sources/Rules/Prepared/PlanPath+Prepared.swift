internal import CEL
internal import PlanSchema

extension PreparedWriter {
  /// Writes a path; its type is found again from where it starts.
  mutating func write(_ path: PlanPath) {
    write(path.root == .plan)
    write(path.text)
    write(list: path.steps) { writer, step in
      switch step {
      case .field(let slot, let name):
        writer.write(0)
        writer.write(slot)
        writer.write(name)
      case .version(let tag):
        writer.write(1)
        writer.write(tag)
      case .position(let position):
        writer.write(2)
        writer.write(position)
      }
    }
  }
}

extension PreparedReader {
  /// A path from the plan, or from an element of the type `element`.
  mutating func path(_ bytes: Span<UInt8>, element: FieldType?) -> PlanPath {
    let root: PlanPath.Root = bool(bytes) ? .plan : .item
    var path = PlanPath(
      root: root,
      steps: [],
      type: root == .plan ? .object(SchemaDescription.plan) : element ?? .string,
      text: text(bytes)
    )
    path.steps = list(bytes) { reader, bytes in
      let step: PlanPath.Step =
        switch reader.number(bytes) {
        case 0: .field(slot: reader.number(bytes), name: reader.text(bytes))
        case 1: .version(reader.text(bytes))
        default: .position(reader.number(bytes))
        }
      path.type = step.type(in: path.type)
      return step
    }
    return path
  }
}

extension PlanPath.Step {
  /// The type of what the step leads to.
  fileprivate func type(in type: FieldType) -> FieldType {
    switch self {
    case .field(let slot, _): type.members?.fields[slot].type ?? .string
    case .version(let tag): type.members?.field(tag)?.type ?? .string
    case .position: type.element
    }
  }
}
