import SourceText

extension Checker {
  /// A macro that walks through a list or a map.
  mutating func checkComprehension(
    _ macro: (kind: ComprehensionKind, variables: Int),
    _ receiver: ExpressionSyntax,
    _ function: FieldSyntax,
    _ arguments: [ExpressionSyntax],
    _ range: ByteRange
  ) -> CheckedNode {
    let walked = check(receiver)
    var names: [String] = []
    for argument in arguments.prefix(macro.variables) {
      guard let name = variableName(argument, macro: function.name) else { return failed(range) }
      names.append(name)
    }
    if names.count == 2, names[0] == names[1] {
      refuse(.macroArguments(macro: function.name), arguments[1].range)
    }
    let types = variableTypes(walked.type, count: names.count, receiver.range)
    var slots: [Int] = []
    for (name, type) in zip(names, types) {
      let slot = scope.newSlot()
      slots.append(slot)
      scope.enter(Scope.Local(name: name, slot: slot, type: type))
    }
    let (condition, transform) = checkParts(macro, Array(arguments.dropFirst(macro.variables)))
    scope.leave(names.count)
    let type = resultType(macro.kind, walked.type, types, transform?.type)
    let comprehension = CheckedComprehension(
      kind: macro.kind,
      range: walked,
      names: names,
      slots: slots,
      condition: condition,
      transform: transform
    )
    return node(.comprehension(comprehension), type, range)
  }

  private mutating func checkParts(
    _ macro: (kind: ComprehensionKind, variables: Int),
    _ parts: [ExpressionSyntax]
  ) -> (condition: CheckedNode?, transform: CheckedNode?) {
    switch macro.kind {
    case .all, .exists, .existsOne, .filter: return (parts.first.map { checkBool($0) }, nil)
    case .map, .transformList, .transformMap, .transformMapEntry, .sortBy:
      guard let last = parts.last else { return (nil, nil) }
      let condition = parts.count > 1 ? checkBool(parts[0]) : nil
      let transform = check(last)
      if macro.kind == .transformMapEntry {
        let wanted = CELType.map(mapping.newParameter(), mapping.newParameter())
        if !mapping.assign(transform.type, to: wanted) {
          note(.wrongType(found: shown(transform.type), needed: .map(.dyn, .dyn)), last.range)
        }
      }
      return (condition, transform)
    }
  }

  /// The types of the variables: elements, or keys; with two, positions and elements, or keys
  /// and values.
  private mutating func variableTypes(
    _ type: CELType,
    count: Int,
    _ range: ByteRange
  ) -> [CELType] {
    let type = known(type)
    switch type {
    case .list(let element): return count == 1 ? [element] : [.int, element]
    case .map(let key, let value): return count == 1 ? [key] : [key, value]
    case .dyn, .error: return Array(repeating: type, count: count)
    case .parameter:
      _ = mapping.assign(.dyn, to: type)
      return Array(repeating: .dyn, count: count)
    default:
      note(.notARange(shown(type)), range)
      let type: CELType = environment.options.strictTypes ? .error : .dyn
      return Array(repeating: type, count: count)
    }
  }

  private func resultType(
    _ kind: ComprehensionKind,
    _ walked: CELType,
    _ variables: [CELType],
    _ transform: CELType?
  ) -> CELType {
    let transform = known(transform ?? .error)
    switch kind {
    case .all, .exists, .existsOne: return .bool
    case .filter: return .list(variables[0])
    case .sortBy:
      if case .list = known(walked) { return known(walked) }
      return .list(variables[0])
    case .map, .transformList: return .list(transform)
    case .transformMap:
      if case .list = known(walked) { return .map(.int, transform) }
      return .map(variables[0], transform)
    case .transformMapEntry:
      if case .map = transform { return transform }
      return .map(.dyn, .dyn)
    }
  }
}
